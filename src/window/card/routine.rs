//! The cards of a routine, one after the other in the same window.

use super::{CardScreen, Phase, Puppet, ending::DONE_FROM, run::Run};
use crate::cards::{Change, Sequence};
use crate::records::wire::FromWindow;
use crate::schedule::{Outcome, SkipReason};
use crate::texts::Arg;

/// Who ends the routine in a card has done a part of that card from this share on.
const CARD_PARTLY_FROM: f32 = 0.1;
/// More changes than this are told as a number.
const CHANGES_AT_MOST: usize = 2;

impl CardScreen {
    /// The card is over. Whether another one of the routine follows.
    pub(super) fn pass_card(&mut self, outcome: Outcome) -> bool {
        let Some(routine) = &mut self.routine else { return false };
        let index = routine.index();
        let goes_on = routine.end_card(outcome);
        self.sayings.push(FromWindow::CardEnded { index, outcome });
        if goes_on {
            self.put_card();
            self.run = Run::breather();
            self.phase = Phase::Breather;
            self.sayings.push(FromWindow::Runs(self.whole_left()));
        }
        goes_on
    }

    /// The user leaves the card: the next one follows, or the routine is over.
    pub(super) fn leave_card(&mut self, outcome: Outcome) {
        if !self.pass_card(outcome) {
            self.end(self.outcome_of_whole());
        }
    }

    /// The breather is over, be it by a key.
    pub(super) fn begin_card(&mut self) {
        let is_early = !self.run.is_over();
        self.start_card();
        if is_early {
            self.sayings.push(FromWindow::Runs(self.whole_left()));
        }
    }

    fn start_card(&mut self) {
        self.run = Run::new(&self.card);
        self.phase = Phase::Steps;
        self.chimes = std::mem::take(&mut self.chimes).for_another();
    }

    /// To the beginning of the card before, or of the first one.
    pub(super) fn go_to_card_before(&mut self) {
        if let Some(routine) = &mut self.routine {
            routine.go_to(routine.index().saturating_sub(1));
            self.put_card();
            self.start_card();
            self.sayings.push(FromWindow::Runs(self.whole_left()));
        }
    }

    /// Ends the whole. What was done of the present card counts, if it is worth it.
    pub(super) fn end_routine(&mut self) {
        let share = if self.phase == Phase::Breather { 0.0 } else { self.run.share() };
        match self.phase {
            Phase::Hurts => self.count_card(Outcome::Skipped(SkipReason::Hurts)),
            Phase::Steps | Phase::Reasons if share >= DONE_FROM => self.count_card(Outcome::Done),
            Phase::Steps | Phase::Reasons if share >= CARD_PARTLY_FROM => self.count_card(Outcome::Partly(share)),
            Phase::Steps | Phase::Reasons | Phase::Breather | Phase::Farewell { .. } | Phase::Over => {}
        }
        self.end(self.outcome_of_whole());
    }

    fn count_card(&mut self, outcome: Outcome) {
        if let Some(routine) = &mut self.routine {
            self.sayings.push(FromWindow::CardEnded { index: routine.index(), outcome });
            routine.end_card(outcome);
        }
    }

    fn put_card(&mut self) {
        if let Some(routine) = &self.routine {
            self.card = routine.card().clone();
            self.figure = Puppet::new(&self.card);
            self.care_open = false;
        }
    }

    /// Seconds to the end of the card, or of the whole routine with its breathers.
    pub(super) fn whole_left(&self) -> f32 {
        let card = if self.phase == Phase::Breather { f64::from(self.card.seconds) } else { 0.0 };
        let later = self.routine.as_ref().map_or(0.0, |routine| routine.later().as_secs_f64());
        (self.run.left() + card + later) as f32
    }

    pub(super) fn outcome_of_whole(&self) -> Outcome {
        self.routine.as_ref().map_or(Outcome::Done, Sequence::outcome)
    }

    /// What was changed to bring the present card about.
    pub(super) fn change(&self) -> Option<&Change> {
        let routine = self.routine.as_ref()?;
        let wanted = routine.turn().instead_of.as_ref()?;
        routine.course().changes.iter().find(|change| change.card.id == *wanted)
    }

    /// The name of the card after the present one.
    pub(super) fn next_card(&self) -> Option<&str> {
        let routine = self.routine.as_ref()?;
        routine.course().turns.get(routine.index() + 1).map(|turn| turn.card.name.as_str())
    }

    /// How the routine differs from what is written, said while its first card runs.
    pub(super) fn changes_words(&self) -> Option<String> {
        let is_first = |routine: &&Sequence| routine.index() == 0 && self.phase == Phase::Steps;
        let changes = &self.routine.as_ref().filter(is_first)?.course().changes;
        match changes.len() {
            0 => None,
            1..=CHANGES_AT_MOST => {
                Some(changes.iter().map(|change| change.text(&self.texts)).collect::<Vec<_>>().join("\n"))
            }
            _ => {
                let out = changes.iter().filter(|change| change.by.is_none()).count();
                let args = [("replaced", Arg::from(changes.len() - out)), ("out", Arg::from(out))];
                Some(self.texts.with("routine-changes", &args))
            }
        }
    }
}
