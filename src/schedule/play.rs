//! A day played through the schedule, for a person who sits and types the whole time.

use super::{Kind, Plan};
use chrono::NaiveDateTime;

/// One break of a played day.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Planned {
    pub(crate) at: NaiveDateTime,
    pub(crate) kind: Kind,
    /// Why then, as a word: `latest` for a break that found no pause in typing.
    pub(crate) why: &'static str,
}

/// The breaks from `start` to `end` with this plan, each done at once when it is offered.
pub(crate) fn play(_plan: &Plan, _start: NaiveDateTime, _end: NaiveDateTime) -> Vec<Planned> {
    Vec::new()
}
