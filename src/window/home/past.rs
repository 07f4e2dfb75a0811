//! What the resident told of the journal, and what time it is: the pages look back from there.

use super::model::Model;
use crate::cards::{Deck, regions_of};
use crate::records::days::{Days, day_of};
use crate::records::journal::Entry;
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

/// So many lines of the last days are kept at most.
const MOST: usize = 20_000;

#[derive(Default)]
pub(super) struct Past {
    /// The lines of the last days, the latest last.
    entries: Vec<Entry>,
    /// Everything by days; `None` until it is known.
    days: Option<Days>,
    /// Grows with all that is told: what was counted at another one is out of date.
    revision: u64,
    /// A time of the wall clock, and the time of the window at which it was told.
    told: Option<(DateTime<FixedOffset>, f64)>,
    now: DateTime<FixedOffset>,
}

impl Past {
    /// The resident has said what time it is; the next frame knows when that was.
    pub(super) fn set_clock(&mut self, at: DateTime<FixedOffset>) {
        self.told = None;
        self.now = at;
    }

    /// Reads the clock once a frame; `window_time` is that of the window in seconds.
    pub(super) fn tick(&mut self, window_time: f64) {
        let (at, since) = *self.told.get_or_insert((self.now, window_time));
        self.now = at + TimeDelta::milliseconds(((window_time - since) * 1000.0) as i64);
    }

    pub(super) fn now(&self) -> DateTime<FixedOffset> {
        self.now
    }

    pub(super) fn today(&self, model: &Model) -> NaiveDate {
        day_of(self.now, model.typed().plan().day_starts)
    }

    pub(super) fn set_entries(&mut self, entries: Vec<Entry>) {
        self.entries = entries;
        self.revision += 1;
    }

    pub(super) fn set_days(&mut self, days: Days) {
        self.days = Some(days);
        self.revision += 1;
    }

    pub(super) fn add(&mut self, entry: Entry, model: &Model, deck: &Deck) {
        if let Some(days) = &mut self.days {
            days.learn(&entry, model.typed().plan().day_starts, |card| regions_of(deck, card));
        }
        if self.entries.len() >= MOST {
            self.entries.drain(..MOST / 2);
        }
        self.entries.push(entry);
        self.revision += 1;
    }

    pub(super) fn revision(&self) -> u64 {
        self.revision
    }

    /// The lines of one day, in the order of the clock.
    pub(super) fn entries_of(&self, date: NaiveDate, model: &Model) -> Vec<&Entry> {
        let starts = model.typed().plan().day_starts;
        let mut entries: Vec<_> = self.entries.iter().filter(|entry| day_of(entry.at, starts) == date).collect();
        entries.sort_by_key(|entry| entry.at);
        entries
    }

    /// `None` while the journal is being read.
    pub(super) fn days(&self) -> Option<&Days> {
        self.days.as_ref()
    }
}
