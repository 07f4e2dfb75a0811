//! Sitting and standing by turns. The change is asked for together with a stretch, never by itself.

use super::{Effect, Posture, Schedule, What};
use std::time::Duration;

impl Schedule {
    /// What the user should change to at the next stretch.
    pub(super) fn posture_change(&self) -> Option<Posture> {
        let plan = self.plan.posture?;
        let (longest, other) = match self.posture {
            Posture::Sitting => (plan.sit, Posture::Standing),
            Posture::Standing => (plan.stand, Posture::Sitting),
        };
        (self.in_posture >= longest).then_some(other)
    }

    /// The user sits or stands from now on.
    pub(super) fn take_posture(&mut self, posture: Posture) {
        if self.posture != posture {
            self.record(What::Posture, None, Some(posture.word().to_owned()));
        }
        self.posture = posture;
        self.in_posture = Duration::ZERO;
        self.effects.push_back(Effect::Save);
    }
}

impl Posture {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Sitting => "sitting",
            Self::Standing => "standing",
        }
    }
}
