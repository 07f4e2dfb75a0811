//! Whether the user is there, and for how long not.

use super::levels::Levels;
use super::{Phase, Schedule};
use std::time::Duration;

/// What is known of the user from input, lock and session.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Presence {
    /// Whether the desktop tells idle from active at all.
    pub(super) idle_known: bool,
    /// On the boot clock: when the input stopped that has not come back yet.
    pub(super) idle_since: Option<Duration>,
    pub(super) locked: bool,
    /// Another session is on the screen.
    pub(super) inactive: bool,
    pub(super) away: Option<Away>,
}

/// A time away that goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Away {
    pub(super) taken: Duration,
    /// The sitting times when it began, from which it gives back.
    pub(super) base: Levels,
}

impl Schedule {
    /// The hands have been off the keys for this long. What was counted of it as typing during a card was none.
    pub(super) fn hear_idle(&mut self, time: Duration) {
        let since = self.presence.idle_since.replace(self.now.boot.saturating_sub(time));
        if let (Phase::Resting(rest), None) = (&mut self.phase, since) {
            rest.busy = rest.busy.saturating_sub(time);
        }
    }
}

impl Presence {
    pub(super) fn new() -> Self {
        Self { idle_known: false, idle_since: None, locked: false, inactive: false, away: None }
    }

    pub(super) fn is_behind_lock(&self) -> bool {
        self.locked || self.inactive
    }

    /// How long there has been no input by `boot`; zero while there is some.
    pub(super) fn idle_for(&self, boot: Duration) -> Duration {
        self.idle_since.map_or(Duration::ZERO, |since| boot.saturating_sub(since))
    }

    /// Whether this is a good moment: a pause in typing, or no way to know of one.
    pub(super) fn is_pausing(&self, boot: Duration, pause: Duration) -> bool {
        !self.idle_known || (self.idle_since.is_some() && self.idle_for(boot) >= pause)
    }
}
