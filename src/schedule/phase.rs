//! What the schedule is doing about a break. Whether the user is there, or has paused it all, is told apart.

use super::Kind;
use std::time::Duration;

/// All times are on the boot clock.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Phase {
    Working,
    /// The window is open: the break comes at the first pause in typing, at `latest` anyway.
    Due {
        kind: Kind,
        latest: Duration,
    },
    /// The user has been told and has not answered.
    Offered {
        kind: Kind,
        again: u32,
        until: Duration,
    },
    /// Put off.
    Later {
        kind: Kind,
        until: Duration,
    },
    /// Due, but it must wait for the end of whatever the user is in the middle of.
    Held {
        kind: Kind,
    },
    Resting(Rest),
}

/// Hands that are on the keys for less than this only began or ended the card.
const BUSY_FROM: Duration = Duration::from_secs(4);

/// A card on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rest {
    pub(super) kind: Kind,
    pub(super) began: Duration,
    /// How long the whole card takes.
    pub(super) length: Duration,
    /// When it will be over if nobody touches it; while it is stopped, when it has been stopped for too long.
    pub(super) ends: Duration,
    /// What was left when its clock was stopped.
    pub(super) stopped: Option<Duration>,
    /// How long its clock ran so far, and for how much of that the user typed or pointed.
    pub(super) ran: Duration,
    pub(super) busy: Duration,
}

impl Phase {
    /// The break that this is about.
    pub(super) fn kind(&self) -> Option<Kind> {
        match self {
            Self::Working => None,
            Self::Due { kind, .. } | Self::Offered { kind, .. } | Self::Later { kind, .. } | Self::Held { kind } => {
                Some(*kind)
            }
            Self::Resting(rest) => Some(rest.kind),
        }
    }

    /// Whether a break has fallen due and is not over.
    pub(super) fn is_pending(&self) -> bool {
        matches!(self, Self::Due { .. } | Self::Offered { .. } | Self::Held { .. })
    }
}

impl Rest {
    /// The share of its time in which the hands were off the keys, from 0 to 1.
    pub(super) fn rested(&self) -> f32 {
        if self.busy < BUSY_FROM { 1.0 } else { 1.0 - (self.busy.as_secs_f32() / self.ran.as_secs_f32()).min(1.0) }
    }

    /// The share of the card that is over by `boot`, from 0 to 1.
    pub(super) fn share(&self, boot: Duration) -> f32 {
        let left = self.stopped.unwrap_or_else(|| self.ends.saturating_sub(boot));
        let share = 1.0 - left.as_secs_f32() / self.length.as_secs_f32().max(1.0);
        share.clamp(0.0, 1.0)
    }
}
