//! How long the user has sat, counted three ways.

use std::time::Duration;

/// Sitting times that grow together, are given back together, and are cleared for different reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Levels {
    /// Since the last rest.
    pub(crate) spell: Duration,
    /// Towards the next stretch: since the last one came, however it was answered.
    pub(crate) toward: Duration,
    /// Towards the next rest for the eyes.
    pub(crate) eyes: Duration,
}

impl Levels {
    pub(super) fn sit(&mut self, time: Duration) {
        for level in [&mut self.spell, &mut self.toward, &mut self.eyes] {
            *level = level.saturating_add(time);
        }
    }

    /// Takes back time that turned out not to be sitting.
    pub(super) fn unsit(&mut self, time: Duration) {
        for level in [&mut self.spell, &mut self.toward, &mut self.eyes] {
            *level = level.saturating_sub(time);
        }
    }

    /// What is left of these after `away`, when `enough` clears them: in proportion.
    pub(super) fn after(self, away: Duration, enough: Duration) -> Self {
        let left = if away >= enough { 0.0 } else { 1.0 - away.as_secs_f64() / enough.as_secs_f64() };
        let scale = |level: Duration| level.mul_f64(left);
        Self { spell: scale(self.spell), toward: scale(self.toward), eyes: scale(self.eyes) }
    }
}
