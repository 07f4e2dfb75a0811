//! From the schedule's view to the status that is sent and printed.

use crate::records::status::{NextBreak, Status, Today};
use crate::schedule::{Moment, State, View};
use chrono::NaiveDateTime;

/// `coming` has the id of the card that the next break will show, and of the routine that it begins.
pub(crate) fn status(view: &View, coming: Option<(String, Option<String>)>, now: &Moment) -> Status {
    let (card, routine) = coming.map_or((None, None), |(card, routine)| (Some(card), routine));
    let paused_until = view.paused_until.and_then(|until| rfc3339(until, now));
    let endless = (view.state == State::Paused).then(|| "resumed".to_owned());
    Status {
        state: view.state,
        why: view.why.clone(),
        sitting_seconds: view.sitting.as_secs(),
        next: view.next.map(|next| NextBreak {
            kind: next.kind,
            card,
            routine,
            earliest_in_seconds: next.earliest_in.as_secs(),
            latest_in_seconds: next.latest_in.as_secs(),
        }),
        paused_until: paused_until.or(endless),
        laters_left: view.laters_left,
        held_by: None,
        discreet: None,
        meeting_until: view.meeting_until.and_then(|until| rfc3339(until, now)),
        opens_at: view.opens_at.map(|at| at.format("%Y-%m-%dT%H:%M").to_string()),
        skips_left: view.skips_left,
        posture: view.posture,
        relief: None,
        profile: None,
        at: now.civil,
        today: Today {
            done: view.today.done,
            partly: view.today.partly,
            skipped: view.today.skipped,
            missed: view.today.missed,
            sitting_seconds: view.today.sitting.as_secs(),
            longest_sitting_seconds: view.today.longest_sitting.as_secs(),
        },
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// A time of the wall clock with the offset of this moment.
fn rfc3339(local: NaiveDateTime, now: &Moment) -> Option<String> {
    local.and_local_timezone(*now.civil.offset()).single().map(|time| time.to_rfc3339())
}
