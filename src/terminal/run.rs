//! A card being done, second by second. Pure.

use crate::cards::{Card, Step};

/// Who leaves with less than this share to go has done the card.
const DONE_FROM: f32 = 0.9;
/// Who leaves after this share has done a part of it.
const PARTLY_FROM: f32 = 0.5;

#[derive(Debug)]
pub(super) struct Run {
    card: Card,
    step: usize,
    /// Of the present step.
    left: u32,
    pub(super) is_paused: bool,
}

impl Run {
    /// `None` for a card without steps.
    pub(super) fn new(card: Card) -> Option<Self> {
        let left = card.steps.first()?.seconds;
        Some(Self { card, step: 0, left, is_paused: false })
    }

    /// A second has passed. Whether the step is over with it.
    pub(super) fn pass_second(&mut self) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left == 0
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

    /// Seconds to the end of this step.
    pub(super) fn left(&self) -> u32 {
        self.left
    }

    /// Seconds to the end of the card.
    pub(super) fn whole_left(&self) -> u32 {
        let later = self.card.steps[self.step + 1..].iter();
        self.left + later.map(|step| step.seconds).sum::<u32>()
    }

    /// How much of it is done, from 0 to 1. Steps that were passed over count: who goes on has done enough of them.
    pub(super) fn share(&self) -> f32 {
        let whole: u32 = self.card.steps.iter().map(|step| step.seconds).sum();
        1.0 - self.whole_left() as f32 / whole.max(1) as f32
    }

    pub(super) fn is_as_good_as_done(&self) -> bool {
        self.share() >= DONE_FROM || self.step + 1 == self.card.steps.len()
    }

    pub(super) fn is_worth_counting(&self) -> bool {
        self.share() >= PARTLY_FROM
    }
}
