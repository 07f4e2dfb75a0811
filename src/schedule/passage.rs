//! Time passing: what it adds to sitting, what being away gives back, and when a day is over.

use super::calendar::SET_BACK;
use super::presence::Away;
use super::{Day, Effect, Levels, Moment, Phase, Posture, Schedule, What};
use std::time::Duration;

/// Clocks read one after the other differ by less than this; more is sleep.
const SLEEP_NOTICED: Duration = Duration::from_secs(2);
/// A time away that is shorter, such as a lock by mistake, gives nothing back.
const BLINK: Duration = Duration::from_secs(15);
/// Nothing is offered this soon after the user has come back.
const GRACE: Duration = Duration::from_mins(1);

impl Schedule {
    /// Moves on to `now`. A clock that went back means that the machine was restored: all starts anew.
    pub(super) fn pass(&mut self, now: Moment) {
        let before = std::mem::replace(&mut self.now, now);
        if now.boot < before.boot || now.awake < before.awake {
            self.start_anew();
        } else {
            let boot = now.boot.saturating_sub(before.boot);
            let asleep = boot.saturating_sub(now.awake.saturating_sub(before.awake));
            let asleep = if asleep > SLEEP_NOTICED { asleep } else { Duration::ZERO };
            self.pass_awake_and_asleep(boot.saturating_sub(asleep), asleep);
        }
        self.roll_day();
        self.look_at_hours();
        self.pass_fixed_times(before.civil.offset().local_minus_utc());
    }

    fn pass_awake_and_asleep(&mut self, awake: Duration, asleep: Duration) {
        if let Some(away) = &mut self.presence.away {
            away.taken += awake + asleep;
            self.give_back();
        } else {
            self.sit(awake);
            if !asleep.is_zero() {
                self.interrupt();
                self.withdraw();
                self.presence.away = Some(Away { taken: asleep, base: self.levels });
                self.give_back();
            }
        }
        if !asleep.is_zero() {
            self.wait_a_moment();
        }
    }

    /// While a card is on the screen, and outside the working hours, the time counts neither as sitting nor as away.
    fn sit(&mut self, time: Duration) {
        let is_busy = self.presence.idle_known && self.presence.idle_since.is_none();
        if let Phase::Resting(rest) = &mut self.phase {
            if rest.stopped.is_none() {
                rest.ran += time;
                rest.busy += if is_busy { time } else { Duration::ZERO };
            }
        } else if self.is_open {
            self.levels.sit(time);
            self.sat += time;
            self.day.sitting += time;
            self.in_posture += time;
        }
    }

    fn give_back(&mut self) {
        if let Some(away) = self.presence.away {
            let blink = BLINK.min(self.plan.away_enough / 10);
            let taken = if away.taken < blink { Duration::ZERO } else { away.taken };
            self.levels = away.base.after(taken, self.plan.away_enough);
            if away.taken >= self.plan.away_enough {
                self.end_spell(away.taken);
            }
        }
    }

    fn start_anew(&mut self) {
        self.interrupt();
        self.withdraw();
        self.levels = Levels::default();
        self.sat = Duration::ZERO;
        self.spell_ended = self.now.boot;
        self.presence.away = None;
        self.presence.idle_since = None;
        self.grace = Duration::ZERO;
        self.rested = Duration::ZERO;
        self.phase = Phase::Working;
    }

    /// Nothing is offered for a while.
    fn wait_a_moment(&mut self) {
        let shortest = self.plan.stretch.map_or(GRACE, |stretch| stretch.earliest);
        self.grace = self.now.boot + GRACE.min(shortest);
    }

    /// A card on the screen belongs to the day on which it began. A clock that goes back a little, or to winter time,
    /// brings no day back.
    fn roll_day(&mut self) {
        let local = self.now.civil.naive_local();
        let [date, soon] = [local, local + SET_BACK].map(|at| Day::of(at, self.plan.day_starts));
        if !(date..=soon).contains(&self.day.date) && !matches!(self.phase, Phase::Resting(_)) {
            self.day = Day::new(date);
            self.skips = 0;
        }
    }

    /// Sees whether the user has gone or come back.
    pub(super) fn look_for_user(&mut self) {
        let idle = self.presence.idle_for(self.now.boot) >= self.plan.away_after;
        let resting = matches!(self.phase, Phase::Resting(_));
        let sits = self.plan.reading || resting || self.is_engaged();
        let gone = self.presence.is_behind_lock() || (idle && !sits);
        match (gone, self.presence.away) {
            (true, None) => self.leave(),
            (false, Some(away)) => self.come_back(away),
            (true, Some(_)) | (false, None) => {}
        }
    }

    /// The user has gone, and did so when the input stopped: what was counted since is taken back.
    fn leave(&mut self) {
        self.interrupt();
        self.withdraw();
        let since = self.presence.idle_since.unwrap_or(self.now.boot).max(self.rested);
        let taken = self.now.boot.saturating_sub(since);
        if self.is_open {
            self.levels.unsit(taken);
            self.sat = self.sat.saturating_sub(taken);
            self.day.sitting = self.day.sitting.saturating_sub(taken);
            self.in_posture = self.in_posture.saturating_sub(taken);
        }
        self.presence.away = Some(Away { taken, base: self.levels });
        self.give_back();
        self.effects.push_back(Effect::Save);
    }

    fn come_back(&mut self, away: Away) {
        self.presence.away = None;
        if away.taken >= BLINK.min(self.plan.away_enough / 10) {
            self.wait_a_moment();
        }
        if away.taken >= self.plan.away_enough {
            self.record(What::Away, None, Some(format!("{}s", away.taken.as_secs())));
            self.forget_break();
            self.posture = Posture::Sitting;
            self.in_posture = Duration::ZERO;
        } else {
            self.reconsider();
        }
        self.effects.push_back(Effect::Save);
    }
}
