//! When the schedule wants to be woken next, and why.

use super::steps::OVERDUE;
use super::{Kind, Phase, Schedule, Wake};
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
            return Some((self.now.boot + pause.left(&self.now)?, Wake::PauseEnds));
        }
        if self.presence.away.is_some() {
            return None;
        }
        match self.phase {
            Phase::Due { latest, .. } => Some((latest.max(self.grace), Wake::Latest)).map(|wake| self.pause_wake(wake)),
            Phase::Offered { until, .. } => Some((until, Wake::OfferEnds)),
            Phase::Later { until, .. } => Some((until, Wake::Earliest)),
            Phase::Held { .. } | Phase::Resting(_) => None,
            Phase::Working => {
                let due = self.due_next().map(|(_, left)| (self.now.boot + left, Wake::Earliest));
                due.into_iter().chain(self.ring_wake()).min_by_key(|(at, wake)| (*at, *wake == Wake::Ring))
            }
        }
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
        let big = self.plan.stretch.map(|s| (self.big_kind(), s.earliest.saturating_sub(self.levels.toward)));
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
