//! What the schedule remembers over a restart.

use super::{Day, Effect, Event, Levels, Moment, PauseEnd, Phase, Plan, Posture, Schedule, What};
use std::time::Duration;

/// All that must survive. `records` gives it a shape on disk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Memory {
    /// The moment at which it was taken.
    pub(crate) at: Moment,
    pub(crate) levels: Levels,
    /// What was sat since the last rest.
    pub(crate) sat: Duration,
    pub(crate) pause: Option<PauseEnd>,
    pub(crate) laters: u32,
    pub(crate) stretches: u32,
    pub(crate) put_offs: u32,
    pub(crate) skips: u32,
    pub(crate) meeting: Option<PauseEnd>,
    pub(crate) posture: Posture,
    pub(crate) in_posture: Duration,
    pub(crate) day: Day,
    /// Whether a card was on the screen.
    pub(crate) resting: Option<super::Kind>,
}

/// What lies between a memory and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Only the program was gone: the boot clock of the memory still holds.
    SameBoot,
    /// The machine was started anew, which is always a time away.
    OtherBoot,
}

impl Schedule {
    pub(crate) fn memory(&self) -> Memory {
        Memory {
            at: self.now,
            levels: self.levels,
            sat: self.sat,
            pause: self.pause,
            laters: self.laters,
            stretches: self.stretches,
            put_offs: self.put_offs,
            skips: self.skips,
            meeting: self.meeting,
            posture: self.posture,
            in_posture: self.in_posture,
            day: self.day.clone(),
            resting: match &self.phase {
                Phase::Resting(rest) => Some(rest.kind),
                Phase::Working
                | Phase::Due { .. }
                | Phase::Offered { .. }
                | Phase::Later { .. }
                | Phase::Held { .. } => None,
            },
        }
    }

    /// Goes on from a memory. A break that was on offer falls due again by itself; a card that was on the
    /// screen is recorded as interrupted.
    pub(crate) fn recall(plan: Plan, memory: Memory, gap: Gap, now: Moment) -> Self {
        let mut schedule = Self::new(plan, now);
        schedule.levels = memory.levels;
        schedule.sat = memory.sat;
        schedule.pause = memory.pause;
        schedule.laters = memory.laters;
        schedule.stretches = memory.stretches;
        schedule.put_offs = memory.put_offs;
        schedule.skips = memory.skips;
        schedule.meeting = memory.meeting;
        schedule.posture = memory.posture;
        schedule.in_posture = memory.in_posture;
        schedule.day = memory.day;
        schedule.bridge(&memory.at, gap);
        if let Some(kind) = memory.resting {
            schedule.conclude(kind, What::Partly, Some("interrupted".into()), 0.0);
        }
        schedule.handle(now, Event::Wake);
        schedule.effects.push_back(Effect::Save);
        schedule
    }

    /// Accounts for the time in which the program was not running. A short one is a restart of the program
    /// under a user who sat on; a long one is a time away; a clock that went back tells nothing.
    fn bridge(&mut self, then: &Moment, gap: Gap) {
        let time = match gap {
            Gap::SameBoot => self.now.boot.checked_sub(then.boot),
            Gap::OtherBoot => (self.now.civil - then.civil).to_std().ok(),
        };
        let Some(time) = time else {
            self.levels = Levels::default();
            self.sat = Duration::ZERO;
            return;
        };
        if gap == Gap::SameBoot && time < self.unsaved_at_most() {
            self.levels.sit(time);
            self.sat += time;
            self.day.sitting += time;
        } else {
            let base = self.levels;
            self.levels = base.after(time, self.plan.away_enough);
            if time >= self.plan.away_enough {
                self.tell_spell(time);
                self.record(What::Away, None, Some(format!("{}s", time.as_secs())));
                self.laters = 0;
                self.put_offs = 0;
                self.posture = Posture::Sitting;
                self.in_posture = Duration::ZERO;
            }
        }
    }

    /// The memory is written at every step of the ring, so it is older than that only when nobody ran.
    fn unsaved_at_most(&self) -> Duration {
        self.plan.away_after.max(self.ring_length().unwrap_or_default() / 10)
    }
}
