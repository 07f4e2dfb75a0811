//! The pause that the user asked for, and when it ends.

use super::{Moment, PauseLength};
use chrono::{DateTime, Days, FixedOffset, NaiveDateTime, NaiveTime};
use std::time::Duration;

/// A longer one would end where no wall clock can show it.
const LONGEST: chrono::Duration = chrono::Duration::days(365 * 1000);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum PauseEnd {
    /// An instant, chosen at the click.
    At(DateTime<FixedOffset>),
    /// When the wall clock shows this, whatever zone that is in by then.
    Local(NaiveDateTime),
    Never,
}

impl PauseEnd {
    pub(super) fn new(length: PauseLength, now: &Moment, day_starts: NaiveTime) -> Self {
        match length {
            PauseLength::For(time) => Self::after(now.civil, time),
            PauseLength::Until(local) => Self::Local(local),
            PauseLength::Tomorrow => Self::Local(next_start(now.civil.naive_local(), day_starts)),
            PauseLength::Resumed => Self::Never,
        }
    }

    /// After this time; one that nobody lives to see never comes.
    pub(super) fn after(now: DateTime<FixedOffset>, time: Duration) -> Self {
        let time = chrono::Duration::from_std(time).ok().filter(|time| *time < LONGEST);
        time.and_then(|time| now.checked_add_signed(time)).map_or(Self::Never, Self::At)
    }

    /// How long until it ends; zero when it has, `None` when it never does.
    pub(super) fn left(self, now: &Moment) -> Option<Duration> {
        let left = match self {
            Self::At(instant) => instant - now.civil,
            Self::Local(local) => local - now.civil.naive_local(),
            Self::Never => return None,
        };
        Some(left.to_std().unwrap_or_default())
    }

    /// The end as the wall clock will show it.
    pub(super) fn shown(self, now: &Moment) -> Option<NaiveDateTime> {
        match self {
            Self::At(instant) => Some(instant.with_timezone(now.civil.offset()).naive_local()),
            Self::Local(local) => Some(local),
            Self::Never => None,
        }
    }
}

/// The next time that a day starts, always in the future.
fn next_start(local: NaiveDateTime, starts: NaiveTime) -> NaiveDateTime {
    let today = local.date().and_time(starts);
    if today > local { today } else { today.checked_add_days(Days::new(1)).unwrap_or(today) }
}
