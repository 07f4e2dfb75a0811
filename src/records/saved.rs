//! What survives a restart: the schedule's memory, in the shape of `state.json`.

use crate::schedule::{Day, Gap, Kind, Levels, Memory, Moment, PauseEnd, Posture};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Saved {
    /// The kernel's name for the boot in which this was written.
    boot_id: String,
    at: DateTime<FixedOffset>,
    /// Seconds on the boot clock and on the clock that stands still in suspend.
    boot: f64,
    awake: f64,
    /// Seconds sat since the last rest, towards the next stretch, towards the next rest for the eyes.
    spell: f64,
    toward: f64,
    eyes: f64,
    /// Seconds sat since the last rest, of which nothing was given back.
    #[serde(default)]
    sat: Option<f64>,
    pause: Option<Pause>,
    laters: u32,
    stretches: u32,
    resting: Option<Kind>,
    #[serde(default)]
    put_offs: u32,
    #[serde(default)]
    skips: u32,
    #[serde(default)]
    meeting: Option<Pause>,
    #[serde(default)]
    posture: Posture,
    /// Seconds in that posture at the desk.
    #[serde(default)]
    in_posture: f64,
    day: Today,
    /// A number that tells this installation from others; it never leaves the machine.
    #[serde(default)]
    pub(crate) install: Option<u64>,
    /// The screens that are the user's own, by their identities; none while nobody knows them.
    #[serde(default)]
    pub(crate) screens: Option<Vec<String>>,
    /// The user was told how to do without a tray.
    #[serde(default)]
    pub(crate) told_trayless: bool,
    /// The first pages were seen; who saved this without the word knew none.
    #[serde(default)]
    pub(crate) welcomed: Option<bool>,
    /// The notification that was shown last.
    #[serde(default)]
    pub(crate) bubble: Option<Bubble>,
    /// A card lay on a cover when this was saved, or came after one that had ended without order.
    #[serde(default)]
    pub(crate) covered: bool,
}

/// A notification, by what no other has: a bus and a server on it that are not the same any more know nothing of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Bubble {
    pub(crate) bus: String,
    pub(crate) server: String,
    pub(crate) id: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Pause {
    At(DateTime<FixedOffset>),
    Local(NaiveDateTime),
    Resumed,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Today {
    date: NaiveDate,
    done: u32,
    partly: u32,
    skipped: u32,
    missed: u32,
    number: u32,
    sitting: f64,
    longest: f64,
    #[serde(default)]
    pointed_out: bool,
}

impl Saved {
    pub(crate) fn new(memory: &Memory, boot_id: String, install: u64) -> Self {
        let Memory { at, levels, day, .. } = memory;
        Self {
            boot_id,
            at: at.civil,
            boot: at.boot.as_secs_f64(),
            awake: at.awake.as_secs_f64(),
            spell: levels.spell.as_secs_f64(),
            toward: levels.toward.as_secs_f64(),
            eyes: levels.eyes.as_secs_f64(),
            sat: Some(memory.sat.as_secs_f64()),
            pause: memory.pause.map(Pause::from),
            laters: memory.laters,
            stretches: memory.stretches,
            resting: memory.resting,
            put_offs: memory.put_offs,
            skips: memory.skips,
            meeting: memory.meeting.map(Pause::from),
            posture: memory.posture,
            in_posture: memory.in_posture.as_secs_f64(),
            day: Today {
                date: day.date,
                done: day.done,
                partly: day.partly,
                skipped: day.skipped,
                missed: day.missed,
                number: day.number,
                sitting: day.sitting.as_secs_f64(),
                longest: day.longest.as_secs_f64(),
                pointed_out: day.pointed_out,
            },
            install: Some(install),
            screens: None,
            told_trayless: false,
            welcomed: None,
            bubble: None,
            covered: false,
        }
    }

    /// The memory, and what lies between it and a program that runs in the boot `boot_id`.
    pub(crate) fn memory(&self, boot_id: &str) -> (Memory, Gap) {
        let gap = if self.boot_id == boot_id { Gap::SameBoot } else { Gap::OtherBoot };
        let memory = Memory {
            at: Moment { awake: secs(self.awake), boot: secs(self.boot), civil: self.at },
            levels: Levels { spell: secs(self.spell), toward: secs(self.toward), eyes: secs(self.eyes) },
            sat: secs(self.sat.unwrap_or(self.spell)),
            pause: self.pause.map(PauseEnd::from),
            laters: self.laters,
            stretches: self.stretches,
            resting: self.resting,
            put_offs: self.put_offs,
            skips: self.skips,
            meeting: self.meeting.map(PauseEnd::from),
            posture: self.posture,
            in_posture: secs(self.in_posture),
            day: Day {
                date: self.day.date,
                done: self.day.done,
                partly: self.day.partly,
                skipped: self.day.skipped,
                missed: self.day.missed,
                number: self.day.number,
                sitting: secs(self.day.sitting),
                longest: secs(self.day.longest),
                pointed_out: self.day.pointed_out,
            },
        };
        (memory, gap)
    }
}

/// A number from a file may be anything; what is no time is none.
fn secs(secs: f64) -> Duration {
    Duration::try_from_secs_f64(secs).unwrap_or_default().min(Duration::from_hours(87840))
}

impl From<PauseEnd> for Pause {
    fn from(end: PauseEnd) -> Self {
        match end {
            PauseEnd::At(at) => Self::At(at),
            PauseEnd::Local(local) => Self::Local(local),
            PauseEnd::Never => Self::Resumed,
        }
    }
}

impl From<Pause> for PauseEnd {
    fn from(pause: Pause) -> Self {
        match pause {
            Pause::At(at) => Self::At(at),
            Pause::Local(local) => Self::Local(local),
            Pause::Resumed => Self::Never,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// As the first version wrote it.
    fn first() -> Value {
        json!({
            "boot_id": "b", "at": "2026-11-23T10:00:00+01:00", "boot": 4000.5, "awake": 4000.5,
            "spell": 600.0, "toward": 600.0, "eyes": 0.0, "pause": null, "laters": 1, "stretches": 2, "resting": null,
            "day": {
                "date": "2026-11-23", "done": 3, "partly": 0, "skipped": 1, "missed": 0, "number": 4,
                "sitting": 7200.0, "longest": 3600.0,
            },
        })
    }

    #[test]
    fn older_and_newer_states_are_understood() {
        let old: Saved = serde_json::from_value(first()).unwrap();
        let mut newer = first();
        newer["colour"] = json!("red");
        newer["day"]["weather"] = json!({"rain": true});
        assert_eq!(serde_json::from_value::<Saved>(newer).unwrap(), old);
        let (memory, gap) = old.memory("b");
        assert_eq!((gap, memory.sat, memory.day.done), (Gap::SameBoot, Duration::from_mins(10), 3));
        let again = Saved::new(&memory, "b".into(), 7);
        assert_eq!(again.memory("b").0, memory);
    }

    #[test]
    fn numbers_that_are_no_times_are_none() {
        for number in [-1.0, -1e300, 1e300, f64::MAX, f64::MIN_POSITIVE] {
            let mut state = first();
            for key in ["boot", "awake", "spell", "toward", "eyes"] {
                state[key] = json!(number);
            }
            state["day"]["sitting"] = json!(number);
            let (memory, _) = serde_json::from_value::<Saved>(state).unwrap().memory("b");
            assert!(memory.day.sitting <= Duration::from_hours(87_840), "{number}");
            assert_eq!(memory.at.boot, memory.levels.spell, "{number}");
        }
    }
}
