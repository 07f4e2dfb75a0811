//! Pressing and rolling want warm muscles: a card that needs them comes soon after movement, or with a march in front.

use super::past::Past;
use super::{Card, Deck, OVERTIME, Wish};
use std::time::Duration;

const WARMUP: &str = "march-on-the-spot";
const SHORTEST: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_mins(1);

pub(super) struct Warmup<'a> {
    is_warm: bool,
    /// What can be put in front, if the user may do it.
    march: Option<&'a Card>,
    length: Duration,
}

impl<'a> Warmup<'a> {
    pub(super) fn new(deck: &'a Deck, wish: &Wish<'_>, past: &Past<'_>) -> Self {
        let march = deck.card(WARMUP).filter(|card| wish.limits.allow(card));
        Self { is_warm: past.is_warm, march, length: wish.length }
    }

    /// Whether the card can be done now: warm, or with time for a warm-up in the break.
    pub(super) fn is_ready_for(&self, card: &Card) -> bool {
        !self.lacks(card) || (self.is_possible() && self.time_before(card) >= SHORTEST)
    }

    pub(super) fn is_possible(&self) -> bool {
        self.march.is_some()
    }

    /// What to do before this card. Where there is nothing but cards that need it, the warm-up lengthens the break:
    /// it is never left out.
    pub(super) fn before(&self, card: &Card) -> Option<Card> {
        let march = self.march.filter(|_| self.lacks(card))?;
        Some(march.scaled_to(self.time_before(card).clamp(SHORTEST, LONGEST)))
    }

    fn lacks(&self, card: &Card) -> bool {
        card.needs_warmup && !self.is_warm
    }

    fn time_before(&self, card: &Card) -> Duration {
        (self.length + OVERTIME).saturating_sub(Duration::from_secs(card.seconds.into()))
    }
}
