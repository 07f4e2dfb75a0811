//! How a card ends, and what of it was done by then.

use super::{CardScreen, Phase};
use crate::records::wire::FromWindow;
use crate::schedule::{Outcome, SkipReason};

/// Who leaves with less than this share to go has done the card.
pub(super) const DONE_FROM: f32 = 0.9;
/// Who closes the window after this share has done a part of it.
const PARTLY_FROM: f32 = 0.5;
/// Who leaves a strict card before this share has hardly begun.
const BEGUN_FROM: f32 = 0.1;

impl CardScreen {
    /// Nearly through, or on the last step, is done; otherwise it is the part that lies behind.
    pub(super) fn outcome_of_done(&self) -> Outcome {
        let share = self.run.share();
        if share >= DONE_FROM || self.run.is_last() { Outcome::Done } else { Outcome::Partly(share) }
    }

    fn outcome_of_leaving(&self, partly_from: f32) -> Outcome {
        match self.phase {
            Phase::Hurts => Outcome::Skipped(SkipReason::Hurts),
            Phase::Farewell { .. } => Outcome::Done,
            Phase::Steps | Phase::Breather | Phase::Reasons | Phase::Over => match self.run.share() {
                share if share >= DONE_FROM => Outcome::Done,
                share if share >= partly_from => Outcome::Partly(share),
                _ => Outcome::Skipped(SkipReason::NotNow),
            },
        }
    }

    pub(super) fn end(&mut self, outcome: Outcome) {
        if self.phase != Phase::Over {
            self.phase = Phase::Over;
            self.sayings.push(FromWindow::Ended(outcome));
        }
    }

    /// The user means it.
    pub(super) fn leave(&mut self) {
        let partly_from = if self.strict { BEGUN_FROM } else { PARTLY_FROM };
        if self.routine.is_some() {
            self.end_routine();
        } else {
            self.end(self.outcome_of_leaving(partly_from));
        }
    }

    /// The window was closed by its frame: a strict card says how it is ended instead.
    pub(super) fn leave_or_say_how(&mut self) {
        if self.strict && matches!(self.phase, Phase::Steps | Phase::Breather) {
            self.refusal = Some(self.texts.get("card-strict-asked"));
        } else {
            self.leave();
        }
    }
}
