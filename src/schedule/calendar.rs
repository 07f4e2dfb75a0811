//! What the wall clock brings: working hours, breaks at fixed times, a long day.
//!
//! The schedule does not know when the zone's offset will change. A deadline of the wall clock is therefore looked
//! at again every half hour, at which all zones change.

use super::{Effect, Hint, Levels, Phase, Schedule};
use chrono::{Days, NaiveDateTime, Timelike as _};
use std::time::Duration;

const HALF_HOUR: u64 = 30 * 60;
/// A fixed time that was slept through or sat out elsewhere for longer is not made up for.
const LATE_AT_MOST: chrono::Duration = chrono::Duration::minutes(10);
/// A clock that goes back by more was set; by less, it is a change of the zone's offset or a correction.
pub(super) const SET_BACK: chrono::Duration = chrono::Duration::hours(3);
/// A break at a fixed time waits so long for a pause in typing.
pub(super) const PATIENCE: Duration = Duration::from_mins(5);

impl Schedule {
    /// Neither paused nor away nor outside the working hours.
    pub(super) fn is_free(&self) -> bool {
        self.pause.is_none() && self.presence.away.is_none() && self.is_open
    }

    /// Sees whether the working hours have begun or ended.
    pub(super) fn look_at_hours(&mut self) {
        let open = self.plan.hours.as_ref().is_none_or(|hours| hours.is_open(self.local()));
        if std::mem::replace(&mut self.is_open, open) == open {
            return;
        }
        if open {
            self.levels = Levels::default();
            self.presence.away.iter_mut().for_each(|away| away.base = Levels::default());
        } else {
            self.struck = None;
            self.forget_break();
        }
        self.effects.push_back(Effect::Save);
    }

    /// When the working hours begin or end next.
    pub(super) fn hours_change(&self) -> Option<NaiveDateTime> {
        self.plan.hours.as_ref()?.next_change(self.local())
    }

    /// Notes the time of the day, and whether a fixed time for a break has just come.
    pub(super) fn pass_fixed_times(&mut self, offset_before: i32) {
        let local = self.local();
        let from = if local < self.clocked - SET_BACK { local } else { self.clocked };
        self.clocked = from.max(local);
        let moved = self.now.civil.offset().local_minus_utc() - offset_before;
        let late = LATE_AT_MOST + chrono::Duration::seconds(moved.max(0).into());
        let days = [local.date().pred_opt(), Some(local.date())].into_iter().flatten();
        let mut times = days.flat_map(|day| self.plan.times.iter().map(move |time| day.and_time(*time)));
        let struck = times.rfind(|time| from < *time && *time <= local && local - *time <= late);
        let before = self.struck.filter(|time| local - *time <= LATE_AT_MOST);
        self.struck = struck.map(|_| local).or(before);
    }

    /// How long until the next fixed time by today's reckoning.
    pub(super) fn fixed_left(&self) -> Option<Duration> {
        self.plan.stretch?;
        let local = self.local().max(self.clocked);
        let days = [Some(local.date()), local.date().checked_add_days(Days::new(1))].into_iter().flatten();
        let mut times: Vec<_> =
            days.flat_map(|day| self.plan.times.iter().map(move |time| day.and_time(*time))).collect();
        times.sort_unstable();
        let open = |time: &NaiveDateTime| self.plan.hours.as_ref().is_none_or(|hours| hours.is_open(*time));
        let next = times.into_iter().find(|time| *time > local && open(time))?;
        (next - self.local()).to_std().ok()
    }

    /// A stretch at a fixed time; none shortly after another break.
    pub(super) fn strike(&mut self) -> bool {
        let struck = self.struck.take();
        let Some(stretch) = self.plan.stretch.filter(|_| struck.is_some()) else { return false };
        let apart = Duration::from_mins(10).min(stretch.earliest / 2);
        let is_fresh = self.rested > Duration::ZERO && self.now.boot.saturating_sub(self.rested) < apart;
        if is_fresh || self.phase != Phase::Working {
            return false;
        }
        self.is_owed = true;
        self.phase = Phase::Due { kind: self.big_kind(), latest: self.now.boot + PATIENCE };
        true
    }

    /// Points out, once a day, that much was sat; not in the middle of something.
    pub(super) fn point_out_limit(&mut self) {
        if self.limit_left() == Some(Duration::ZERO) && self.may_speak() {
            self.day.pointed_out = true;
            self.effects.push_back(Effect::Hint(Hint::SatLong(self.day.sitting)));
            self.effects.push_back(Effect::Save);
        }
    }

    pub(super) fn may_speak(&self) -> bool {
        self.is_free() && self.holding().is_none() && !matches!(self.phase, Phase::Resting(_))
    }

    /// How much more sitting makes the day a long one; `None` when that is not of interest any more.
    pub(super) fn limit_left(&self) -> Option<Duration> {
        let limit = self.plan.limit.filter(|_| !self.day.pointed_out)?;
        Some(limit.saturating_sub(self.day.sitting))
    }

    /// On the boot clock: when the wall clock shows this, or an earlier time at which to look again.
    pub(super) fn wake_at(&self, local: NaiveDateTime) -> Duration {
        self.wake_in((local - self.local()).to_std().unwrap_or_default())
    }

    pub(super) fn wake_in(&self, left: Duration) -> Duration {
        let utc = self.now.civil.naive_utc();
        let past = u64::from(utc.num_seconds_from_midnight()) % HALF_HOUR;
        let next = Duration::from_secs(HALF_HOUR - past).saturating_sub(Duration::from_nanos(utc.nanosecond().into()));
        self.now.boot + left.min(next)
    }

    pub(super) fn local(&self) -> NaiveDateTime {
        self.now.civil.naive_local()
    }
}
