//! When the schedule wants to be woken next, and why.

use super::steps::OVERDUE;
use super::{Kind, PauseEnd, Phase, Schedule, Wake};
use std::time::Duration;

/// The ring of the tray icon fills in this many steps.
const RING_STEPS: u32 = 12;

impl Schedule {
    /// The next deadline on the boot clock, which may already be past; `None` when only the user or the
    /// desktop can bring something about.
    pub(crate) fn next_wake(&self) -> Option<(Duration, Wake)> {
        if let Phase::Resting(rest) = &self.phase {
            return Some((rest.ends + OVERDUE, Wake::CardOverdue));
        }
        if let Some(pause) = self.pause {
            return Some((self.end_wake(pause)?, Wake::PauseEnds));
        }
        if self.presence.away.is_some() {
            return None;
        }
        let hours = self.hours_change().map(|at| (self.wake_at(at), Wake::Hours));
        if !self.is_open {
            return hours;
        }
        let wakes = self.phase_wakes().into_iter().chain(self.side_wakes()).chain([hours]).flatten();
        wakes.min_by_key(|(at, wake)| (*at, *wake == Wake::Ring))
    }

    fn phase_wakes(&self) -> [Option<(Duration, Wake)>; 2] {
        match self.phase {
            Phase::Due { latest, .. } => {
                let (at, wake) = self.pause_wake((latest.max(self.grace), Wake::Latest));
                [Some((at.max(self.look_wake()), wake)), None]
            }
            Phase::Offered { until, .. } => [Some((until, Wake::OfferEnds)), None],
            Phase::Later { until, .. } => [Some((until, Wake::Earliest)), None],
            Phase::Held { .. } => {
                let discreet = self.discreet_from().filter(|at| *at > self.now.boot).map(|at| (at, Wake::Discreet));
                let stuck = self.stuck_wake().map(|at| (at, Wake::Stuck));
                let look = Some((self.look_wake(), Wake::Earliest)).filter(|_| !self.has_looked());
                [stuck.into_iter().chain(look).min_by_key(|(at, _)| *at), discreet]
            }
            Phase::Resting(_) => [None, None],
            Phase::Working => {
                let due = self.due_next().map(|(_, left)| (self.now.boot + left, Wake::Earliest));
                [due, self.ring_wake()]
            }
        }
    }

    /// What may happen beside the break.
    fn side_wakes(&self) -> [Option<(Duration, Wake)>; 3] {
        let meeting = self.meeting.and_then(|end| self.end_wake(end)).map(|at| (at, Wake::MeetingEnds));
        let limit = self.limit_left().filter(|_| self.may_speak()).map(|left| (self.now.boot + left, Wake::Limit));
        let fixed = self.fixed_left().map(|left| (self.wake_in(left), Wake::Fixed));
        [meeting, limit, fixed]
    }

    /// The end of a pause or of a meeting.
    fn end_wake(&self, end: PauseEnd) -> Option<Duration> {
        let left = end.left(&self.now)?;
        Some(match end {
            PauseEnd::Local(_) => self.wake_in(left),
            PauseEnd::At(_) | PauseEnd::Never => self.now.boot + left,
        })
    }

    /// A break that waits for the grace to end while the user pauses comes when it ends; one that waits for
    /// a pause that has begun comes when the pause is long enough.
    fn pause_wake(&self, latest: (Duration, Wake)) -> (Duration, Wake) {
        let good = match self.presence.idle_since {
            _ if !self.presence.idle_known => self.grace,
            Some(since) => (since + self.plan.pause_in_typing).max(self.grace),
            None => return latest,
        };
        if good < latest.0 { (good, Wake::Earliest) } else { latest }
    }

    /// The next break and how much more sitting leads to it.
    pub(super) fn due_next(&self) -> Option<(Kind, Duration)> {
        let stretch = self.plan.stretch.filter(|_| !self.plan.times_alone);
        let big = stretch.map(|s| (self.big_kind(), s.earliest.saturating_sub(self.levels.toward)));
        let eyes = self.plan.eyes.and_then(|eyes| {
            let left = eyes.every.saturating_sub(self.levels.eyes);
            let apart = big.is_none_or(|(_, big)| big > left && big.saturating_sub(left) > eyes.every / 4);
            apart.then_some((Kind::Eyes, left))
        });
        eyes.or(big)
    }

    /// How many twelfths of the time to the latest moment have been sat.
    pub(super) fn ring_step(&self) -> u32 {
        let Some(latest) = self.ring_length() else { return 0 };
        let steps = self.levels.toward.as_nanos() * u128::from(RING_STEPS) / latest.as_nanos().max(1);
        u32::try_from(steps).unwrap_or(RING_STEPS).min(RING_STEPS)
    }

    pub(super) fn ring_length(&self) -> Option<Duration> {
        self.plan.stretch.map(|stretch| stretch.latest).or(self.plan.eyes.map(|eyes| eyes.every))
    }

    fn ring_wake(&self) -> Option<(Duration, Wake)> {
        let latest = self.ring_length()?;
        let next = self.ring_step() + 1;
        let nanos = (latest.as_nanos() * u128::from(next)).div_ceil(u128::from(RING_STEPS));
        let level = Duration::from_nanos(u64::try_from(nanos).ok()?);
        (next <= RING_STEPS).then(|| (self.now.boot + level.saturating_sub(self.levels.toward), Wake::Ring))
    }
}
