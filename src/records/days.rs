//! What each day came to, learnt from the journal line by line: small enough to hold ten years of it.

#[cfg(feature = "window")]
mod course;

#[cfg(feature = "window")]
pub(crate) use course::no_better;

use super::duration;
use super::journal::Entry;
use super::request::DeskAnswer;
use crate::schedule::{SkipReason, What};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::time::Duration;

/// More than any journal of ours has, but one may hold anything: forty years of days are enough to draw.
const MOST_DAYS: usize = 15_000;
/// So much of a day is kept singly; a day with more of it is no day of a person.
const MOST_A_DAY: usize = 50;
/// What ended so long after it began may have been one break; a clock that was set makes other lengths.
const LASTS: RangeInclusive<TimeDelta> = TimeDelta::zero()..=TimeDelta::hours(1);

/// The days on which something happened, in the order of the calendar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the days are what they are")]
pub(crate) struct Days {
    pub(crate) days: Vec<Day>,
    /// The latest answer to each question of the self-check, by its id.
    #[serde(default)]
    pub(crate) desk: BTreeMap<String, DeskSeen>,
    /// How many lines could not be read.
    #[serde(default)]
    pub(crate) bad: usize,
    /// When the break on the screen began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) began: Option<DateTime<FixedOffset>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Day {
    pub(crate) date: NaiveDate,
    /// Breaks by how they ended; those of a routine count as one.
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) done: u32,
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) partly: u32,
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) skipped: u32,
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) missed: u32,
    /// How often one was put off, and how often one had to wait.
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) later: u32,
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) held: u32,
    /// Seconds sat, in spells that are over, and the longest of these.
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) sat: u32,
    #[serde(default, skip_serializing_if = "is_none")]
    pub(crate) longest: u32,
    /// By the hour of the wall clock: breaks done wholly or in part, and those skipped or missed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) hours: BTreeMap<u8, [u32; 2]>,
    /// Cards done wholly or in part, by the region of the body; a card may be for more than one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) areas: BTreeMap<String, u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) felt: Vec<Felt>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) hurt: Vec<Hurt>,
}

/// A check-in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Felt {
    pub(crate) at: DateTime<FixedOffset>,
    /// From 0, no trouble, to 10.
    pub(crate) score: u8,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) areas: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) helped: Vec<String>,
}

/// A card that was left because it hurt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Hurt {
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) card: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeskSeen {
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) answer: DeskAnswer,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_none(count: &u32) -> bool {
    *count == 0
}

impl Day {
    pub(crate) fn new(date: NaiveDate) -> Self {
        Self {
            date,
            done: 0,
            partly: 0,
            skipped: 0,
            missed: 0,
            later: 0,
            held: 0,
            sat: 0,
            longest: 0,
            hours: BTreeMap::new(),
            areas: BTreeMap::new(),
            felt: Vec::new(),
            hurt: Vec::new(),
        }
    }

    /// Breaks that were done, wholly or in part.
    pub(crate) fn taken(&self) -> u32 {
        self.done + self.partly
    }

    /// Breaks that came to nothing.
    pub(crate) fn left_out(&self) -> u32 {
        self.skipped + self.missed
    }
}

/// The day to which a moment belongs when days start at `starts`.
pub(crate) fn day_of(at: DateTime<FixedOffset>, starts: NaiveTime) -> NaiveDate {
    let local = local(at);
    local.checked_sub_signed(starts - NaiveTime::MIN).unwrap_or(local).date()
}

/// The wall clock of that moment. At the ends of the calendar, where only a journal written by hand can be, that of
/// Greenwich.
pub(crate) fn local(at: DateTime<FixedOffset>) -> NaiveDateTime {
    at.naive_utc().checked_add_offset(*at.offset()).unwrap_or(at.naive_utc())
}

impl Days {
    /// Learns from a line. Days start at `starts`; `regions` says for which regions of the body a card is.
    pub(crate) fn learn<'a>(&mut self, entry: &Entry, starts: NaiveTime, regions: impl Fn(&str) -> Vec<&'a str>) {
        if entry.what == What::TakenBack {
            return self.take_back(entry, starts);
        }
        if entry.what == What::Desk {
            return self.learn_desk(entry);
        }
        let at = self.booked(entry);
        let Some(day) = self.day_mut(day_of(at, starts)) else { return };
        day.learn(entry, local(at).hour() as u8);
        if matches!(entry.what, What::Done | What::Partly)
            && let Some(card) = &entry.card
        {
            for region in regions(card) {
                *day.areas.entry(region.to_owned()).or_default() += 1;
            }
        }
    }

    /// The time that counts for an entry: a break belongs to the day and the hour in which it began.
    fn booked(&mut self, entry: &Entry) -> DateTime<FixedOffset> {
        match entry.what {
            What::Started => self.began = Some(entry.at),
            What::Done | What::Partly | What::Skipped => {
                let began = if entry.kind.is_some() { self.began.take() } else { self.began };
                return began.filter(|began| LASTS.contains(&(entry.at - began))).unwrap_or(entry.at);
            }
            What::Offered
            | What::Missed
            | What::Later
            | What::Away
            | What::Held
            | What::Paused
            | What::Resumed
            | What::Felt
            | What::Sat
            | What::Desk
            | What::TakenBack
            | What::Meeting
            | What::Posture
            | What::Warmed => {}
        }
        entry.at
    }

    pub(crate) fn day(&self, date: NaiveDate) -> Option<&Day> {
        self.days.binary_search_by_key(&date, |day| day.date).ok().map(|at| &self.days[at])
    }

    /// The days from `from` to `to`, both included.
    pub(crate) fn between(&self, from: NaiveDate, to: NaiveDate) -> &[Day] {
        let start = self.days.partition_point(|day| day.date < from);
        let end = self.days.partition_point(|day| day.date <= to).max(start);
        &self.days[start..end]
    }

    /// All check-ins, the earliest first.
    #[cfg(feature = "window")]
    pub(crate) fn felt(&self) -> impl DoubleEndedIterator<Item = &Felt> {
        self.days.iter().flat_map(|day| &day.felt)
    }

    /// On how many days in a row, up to `today`, a break was done. Days without a break that was offered do not
    /// count against it, nor does today as long as it lasts.
    #[cfg(feature = "window")]
    pub(crate) fn streak(&self, today: NaiveDate) -> u32 {
        let mut streak = 0;
        for day in self.days.iter().rev().filter(|day| day.date <= today) {
            if day.taken() > 0 {
                streak += 1;
            } else if day.left_out() > 0 && day.date < today {
                break;
            }
        }
        streak
    }

    /// The day of this date, made if it is not there. The last one is nearly always meant.
    fn day_mut(&mut self, date: NaiveDate) -> Option<&mut Day> {
        let at = match self.days.last() {
            Some(last) if last.date == date => self.days.len() - 1,
            _ => match self.days.binary_search_by_key(&date, |day| day.date) {
                Ok(at) => at,
                Err(_) if self.days.len() >= MOST_DAYS => return None,
                Err(at) => {
                    self.days.insert(at, Day::new(date));
                    at
                }
            },
        };
        self.days.get_mut(at)
    }

    fn take_back(&mut self, entry: &Entry, starts: NaiveTime) {
        let Some(at) = entry.taken_back() else { return };
        // A card that hurt after midnight may have begun the day before.
        let date = day_of(at, starts);
        let dates = [date.pred_opt().unwrap_or(date), date];
        for day in self.days.iter_mut().filter(|day| dates.contains(&day.date)) {
            day.felt.retain(|felt| felt.at != at);
            day.hurt.retain(|hurt| hurt.at != at);
        }
    }

    fn learn_desk(&mut self, entry: &Entry) {
        let answer = entry.why.as_deref().and_then(|why| serde_json::from_value(why.into()).ok());
        if let (Some(item), Some(answer)) = (&entry.card, answer)
            && (self.desk.contains_key(item) || self.desk.len() < MOST_A_DAY)
        {
            self.desk.insert(item.clone(), DeskSeen { at: entry.at, answer });
        }
    }
}

impl Day {
    fn learn(&mut self, entry: &Entry, hour: u8) {
        let is_break = entry.kind.is_some();
        match entry.what {
            What::Done if is_break => count(&mut self.done, &mut self.hours, hour, 0),
            What::Partly if is_break => count(&mut self.partly, &mut self.hours, hour, 0),
            What::Skipped if is_break => count(&mut self.skipped, &mut self.hours, hour, 1),
            What::Missed if is_break => count(&mut self.missed, &mut self.hours, hour, 1),
            What::Later => self.later += 1,
            What::Held => self.held += 1,
            What::Sat => {
                let spell = entry.why.as_deref().and_then(duration::parse).unwrap_or(Duration::ZERO).as_secs();
                // A day has no more seconds; a journal written by hand may say so.
                let spell = spell.min(86_400) as u32;
                self.sat = (self.sat + spell).min(86_400);
                self.longest = self.longest.max(spell);
            }
            What::Felt => self.learn_felt(entry),
            What::Done
            | What::Partly
            | What::Skipped
            | What::Missed
            | What::Offered
            | What::Started
            | What::Away
            | What::Paused
            | What::Resumed
            | What::Desk
            | What::TakenBack
            | What::Meeting
            | What::Posture
            | What::Warmed => {}
        }
        if entry.what == What::Skipped
            && entry.why.as_deref() == Some(SkipReason::Hurts.word())
            && let Some(card) = &entry.card
            && self.hurt.len() < MOST_A_DAY
        {
            self.hurt.push(Hurt { at: entry.at, card: card.clone() });
        }
    }

    fn learn_felt(&mut self, entry: &Entry) {
        let score = entry.why.as_deref().and_then(|why| why.parse().ok()).filter(|score| *score <= 10);
        if let Some(score) = score
            && self.felt.len() < MOST_A_DAY
        {
            let (areas, helped) = (entry.areas.clone(), entry.helped.clone());
            self.felt.push(Felt { at: entry.at, score, areas, helped });
        }
    }
}

fn count(total: &mut u32, hours: &mut BTreeMap<u8, [u32; 2]>, hour: u8, column: usize) {
    *total += 1;
    hours.entry(hour).or_default()[column] += 1;
}

#[cfg(test)]
mod tests;
