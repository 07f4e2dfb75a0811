//! A card being done, second by second. Pure.

use crate::cards::{BREATHER, Card, Sequence, Step};
use crate::schedule::Outcome;

/// Who leaves with less than this share to go has done the card.
const DONE_FROM: f32 = 0.9;
/// Who leaves after this share has done a part of it.
const PARTLY_FROM: f32 = 0.5;
/// Who ends a routine in a card has done a part of that card from this share on.
const CARD_PARTLY_FROM: f32 = 0.1;

#[derive(Debug)]
pub(super) struct Run {
    card: Card,
    step: usize,
    /// Of the present step.
    left: u32,
    pub(super) is_paused: bool,
    /// The routine that the card belongs to.
    routine: Option<Sequence>,
    /// Seconds until the card begins.
    breather: u32,
}

/// What a second has brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passed {
    Second,
    Breather,
    Step,
}

impl Run {
    /// `None` for a card without steps.
    pub(super) fn new(card: Card, routine: Option<Sequence>) -> Option<Self> {
        let left = card.steps.first()?.seconds;
        Some(Self { card, step: 0, left, is_paused: false, routine, breather: 0 })
    }

    pub(super) fn routine(&self) -> Option<&Sequence> {
        self.routine.as_ref()
    }

    pub(super) fn is_breather(&self) -> bool {
        self.breather > 0
    }

    /// A second has passed. What is over with it.
    pub(super) fn pass_second(&mut self) -> Passed {
        let (count, over) =
            if self.is_breather() { (&mut self.breather, Passed::Breather) } else { (&mut self.left, Passed::Step) };
        *count = count.saturating_sub(1);
        if *count == 0 { over } else { Passed::Second }
    }

    pub(super) fn end_breather(&mut self) {
        self.breather = 0;
    }

    /// Ends the card of a routine, and begins the breather before the next one: the index of the card, and whether
    /// another follows.
    pub(super) fn end_card(&mut self, outcome: Outcome) -> Option<(usize, bool)> {
        let routine = self.routine.as_mut()?;
        let index = routine.index();
        let goes_on = routine.end_card(outcome);
        if goes_on {
            self.breather = BREATHER.as_secs() as u32;
            self.begin_card();
        }
        Some((index, goes_on))
    }

    /// To the beginning of the card before, or of the first one. No breather: who goes back knows what comes.
    pub(super) fn go_back(&mut self) {
        if let Some(routine) = &mut self.routine {
            routine.go_to(routine.index().saturating_sub(1));
            self.breather = 0;
            self.begin_card();
        }
    }

    fn begin_card(&mut self) {
        if let Some(routine) = &self.routine {
            self.card = routine.card().clone();
            self.step = 0;
            self.left = self.card.steps.first().map_or(0, |step| step.seconds);
        }
    }

    /// On to the next step; `false` after the last.
    pub(super) fn go_on(&mut self) -> bool {
        let Some(next) = self.card.steps.get(self.step + 1) else { return false };
        self.step += 1;
        self.left = next.seconds;
        true
    }

    pub(super) fn card(&self) -> &Card {
        &self.card
    }

    pub(super) fn step(&self) -> &Step {
        &self.card.steps[self.step]
    }

    /// Counted from 1.
    pub(super) fn number(&self) -> usize {
        self.step + 1
    }

    /// Seconds to the end of this step, or of the breather.
    pub(super) fn left(&self) -> u32 {
        if self.is_breather() { self.breather } else { self.left }
    }

    /// Seconds to the end of the card.
    fn card_left(&self) -> u32 {
        let later = self.card.steps.iter().skip(self.step + 1);
        self.left + later.map(|step| step.seconds).sum::<u32>()
    }

    /// Seconds to the end of the card, or of the whole routine.
    pub(super) fn whole_left(&self) -> f32 {
        let later = self.routine.as_ref().map_or(0.0, |routine| routine.later().as_secs_f32());
        (self.breather + self.card_left()) as f32 + later
    }

    /// How much of it is done, from 0 to 1. Steps that were passed over count: who goes on has done enough of them.
    pub(super) fn share(&self) -> f32 {
        let whole: u32 = self.card.steps.iter().map(|step| step.seconds).sum();
        1.0 - self.card_left() as f32 / whole.max(1) as f32
    }

    pub(super) fn is_as_good_as_done(&self) -> bool {
        self.share() >= DONE_FROM || self.step + 1 == self.card.steps.len()
    }

    /// Whether a part of the card counts when the routine is ended in it.
    pub(super) fn is_card_worth_counting(&self) -> bool {
        !self.is_breather() && self.share() >= CARD_PARTLY_FROM
    }

    pub(super) fn is_worth_counting(&self) -> bool {
        self.share() >= PARTLY_FROM
    }
}
