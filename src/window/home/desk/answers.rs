//! The answers that are known: those of the journal, and those given here that the journal does not have yet.

use crate::cards::{CheckUp, Reply};
use crate::records::days::{Days, DeskSeen, day_of};
use crate::records::request::DeskAnswer;
use crate::texts::Language;
use chrono::{DateTime, FixedOffset, NaiveTime};
use std::collections::BTreeMap;

#[derive(Default)]
pub(super) struct Answers {
    given: BTreeMap<String, DeskSeen>,
}

impl Answers {
    pub(super) fn give(&mut self, item: &str, answer: DeskAnswer, at: DateTime<FixedOffset>) {
        self.given.insert(item.to_owned(), DeskSeen { at, answer });
    }

    /// Something was not done: what the journal does not have was perhaps that.
    pub(super) fn forget(&mut self) {
        self.given.clear();
    }

    /// The latest of both, for days that begin at `starts`.
    pub(super) fn check_up(&mut self, days: Option<&Days>, starts: NaiveTime, language: &'static Language) -> CheckUp {
        let written = |id: &str| days.and_then(|days| days.desk.get(id));
        self.given.retain(|id, given| written(id).is_none_or(|written| written.at < given.at));
        CheckUp::new(language, |id| {
            let seen = self.given.get(id).or_else(|| written(id))?;
            Some((day_of(seen.at, starts), reply(seen.answer)))
        })
    }
}

pub(in crate::window::home) fn reply(answer: DeskAnswer) -> Reply {
    match answer {
        DeskAnswer::Yes => Reply::Yes,
        DeskAnswer::No => Reply::No,
        DeskAnswer::NotNow => Reply::NotNow,
    }
}
