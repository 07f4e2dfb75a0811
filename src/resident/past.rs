//! What the home window is told of the journal: the lines of the last days at once, and what each day came to as soon
//! as all of it has been read, which another thread does.

use super::child::Page;
use super::turn::Resident;
use crate::cards::regions_of;
use crate::failpoint::failpoint;
use crate::records::days::{Days, day_of};
use crate::records::journal::Entry;
use crate::records::wire::ToWindow;
use crate::store;
use chrono::{Days as DayCount, NaiveDate, NaiveTime};
use std::collections::BTreeMap;
use tokio::sync::mpsc::UnboundedSender;

/// Lines of today and so many days before are told one by one.
const SINGLY: DayCount = DayCount::new(6);

/// For which regions of the body each card is.
type Regions = BTreeMap<String, Vec<&'static str>>;

pub(super) struct Past {
    read: UnboundedSender<DaysRead>,
    /// The journal is being read.
    reading: Option<Reading>,
    readings: u64,
    /// When the days begin that were told.
    day_starts: Option<NaiveTime>,
}

struct Reading {
    number: u64,
    /// Lines that are not in what is being read.
    since: Vec<Entry>,
    day_starts: NaiveTime,
    regions: Regions,
}

/// The whole journal has been read.
#[derive(Debug)]
pub(super) struct DaysRead {
    number: u64,
    days: Days,
}

impl Past {
    pub(super) fn new(read: UnboundedSender<DaysRead>) -> Self {
        Self { read, reading: None, readings: 0, day_starts: None }
    }
}

impl Resident {
    pub(super) fn day_starts(&self) -> NaiveTime {
        self.preferences().plan().day_starts
    }

    pub(super) fn today(&self) -> NaiveDate {
        day_of(self.now.civil, self.day_starts())
    }

    /// The latest lines of the journal, those among them that no disk has taken yet.
    pub(super) fn latest_entries(&self) -> Vec<Entry> {
        let mut entries = store::latest_entries(&self.paths);
        entries.extend(self.journal.waiting(&entries));
        entries
    }

    /// Tells the home window all of it, if it is open.
    pub(super) fn tell_past(&mut self) {
        if !self.windows.is_open(Page::Home) {
            return;
        }
        let (starts, today) = (self.day_starts(), self.today());
        self.past.day_starts = Some(starts);
        let first = today.checked_sub_days(SINGLY).unwrap_or(today);
        let mut entries = self.latest_entries();
        entries.retain(|entry| day_of(entry.at, starts) >= first);
        self.windows.tell(Page::Home, &ToWindow::Entries(entries));
        self.read_days();
    }

    /// Days that begin at another time are other days.
    pub(super) fn heed_day_starts(&mut self) {
        if self.past.day_starts.is_some_and(|told| told != self.day_starts()) {
            self.tell_past();
        }
    }

    /// The home window learns of a line that was added.
    pub(super) fn tell_entry(&mut self, entry: &Entry) {
        if self.windows.is_open(Page::Home) {
            self.windows.tell(Page::Home, &ToWindow::Entry(Box::new(entry.clone())));
        }
        if let Some(reading) = &mut self.past.reading {
            reading.since.push(entry.clone());
        }
    }

    /// Ten years are read in a thread of their own: no break waits for them. Only what stands there now is read; what
    /// comes later is learnt afterwards.
    fn read_days(&mut self) {
        self.past.readings += 1;
        let number = self.past.readings;
        let (day_starts, regions) = (self.day_starts(), self.choice.regions());
        let (paths, read, known) = (self.paths.clone(), self.past.read.clone(), regions.clone());
        let length = store::journal_length(&paths);
        self.past.reading =
            Some(Reading { number, since: self.journal.waiting(&store::latest_entries(&paths)), day_starts, regions });
        tokio::task::spawn_blocking(move || {
            failpoint("past");
            let mut days = Days::default();
            days.bad = store::visit_journal_until(&paths, length, |entry| learn(&mut days, &entry, day_starts, &known));
            // Nobody is left to be told when the program ends.
            let _ = read.send(DaysRead { number, days });
        });
    }

    pub(super) fn days_read(&mut self, read: DaysRead) {
        let DaysRead { number, mut days } = read;
        // An older one tells of a journal that has been rewritten, or of other days.
        let Some(reading) = self.past.reading.take_if(|reading| reading.number == number) else { return };
        for entry in &reading.since {
            learn(&mut days, entry, reading.day_starts, &reading.regions);
        }
        self.windows.tell(Page::Home, &ToWindow::Days(Box::new(days)));
    }
}

fn learn(days: &mut Days, entry: &Entry, day_starts: NaiveTime, regions: &Regions) {
    days.learn(entry, day_starts, |card| regions.get(card).cloned().unwrap_or_default());
}

impl super::choice::Choice {
    /// For which regions of the body each card is.
    fn regions(&mut self) -> Regions {
        let deck = self.deck_mut();
        let regions = deck.iter().map(|card| (card.id.clone(), regions_of(deck, &card.id))).collect();
        deck.rest();
        regions
    }
}
