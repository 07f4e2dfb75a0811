//! `meeting`: breaks are held until it is over.

use super::Session;
use super::ask;
use super::failure::Failure;
use super::order::{Order, length};
use super::verbs::Verb;
use super::wrong::Wrong;
use crate::records::duration;
use crate::records::request::Command;
use crate::schedule::MeetingLength;
use chrono::{DateTime, FixedOffset, NaiveTime};
use std::time::Duration;

/// A meeting whose length was not said.
const USUAL: Duration = Duration::from_hours(1);

pub(super) fn meeting(verb: &'static Verb, first: Option<&str>, second: Option<String>) -> Result<Order, Wrong> {
    let length = match (first, second) {
        (None, _) => MeetingLength::For(USUAL),
        (Some("over"), None) => MeetingLength::Over,
        (Some("more"), Some(time)) => MeetingLength::More(length(time)?),
        (Some("until"), Some(end)) => {
            let time = NaiveTime::parse_from_str(&end, "%H:%M");
            return time.map(Order::MeetingUntil).map_err(|_error| Wrong::Time { given: end });
        }
        (Some("more" | "until"), None) => return Err(Wrong::TooFew { verb }),
        (Some(_), Some(given)) => return Err(Wrong::TooMany { given, verb }),
        (Some(given), None) => match duration::parse(given) {
            Some(length) => MeetingLength::For(length),
            None => return Err(Wrong::Meeting { given: given.to_owned() }),
        },
    };
    Ok(Order::Do(Command::Meeting { length }))
}

/// Until the wall clock shows this today. Nobody means a meeting until tomorrow.
pub(super) fn until(session: &mut Session, time: NaiveTime, now: DateTime<FixedOffset>) -> Result<(), Failure> {
    let length = MeetingLength::Until(now.date_naive().and_time(time));
    ask::command(session, Command::Meeting { length })
}
