//! Where a card stands that is played on its page.

use crate::cards::Card;
use crate::figure::At;

/// A longer pause between two frames is none of the card's time: the window was away.
const LONGEST_FRAME: f64 = 0.5;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Play {
    /// Seconds of the card; `None`: it stands as on its poster.
    elapsed: Option<f64>,
    is_running: bool,
    /// When it was last looked at.
    seen: f64,
}

impl Play {
    pub(super) fn running() -> Self {
        Self { elapsed: Some(0.0), is_running: true, seen: f64::INFINITY }
    }

    pub(super) fn is_running(&self) -> bool {
        self.is_running
    }

    pub(super) fn elapsed(&self) -> f64 {
        self.elapsed.unwrap_or(0.0)
    }

    pub(super) fn toggle(&mut self) {
        self.is_running = !self.is_running;
        self.elapsed.get_or_insert(0.0);
    }

    /// Goes to the beginning of this step.
    pub(super) fn go(&mut self, card: &Card, step: usize) {
        let before: u32 = card.steps.iter().take(step).map(|step| step.seconds).sum();
        self.elapsed = Some(before.into());
    }

    /// Lets the time pass until `now`, in seconds. At its end the card stands again as on its poster.
    pub(super) fn advance(&mut self, card: &Card, now: f64) {
        let passed = (now - self.seen).clamp(0.0, LONGEST_FRAME);
        self.seen = now;
        if !self.is_running {
            return;
        }
        let elapsed = self.elapsed() + passed;
        self.elapsed = Some(elapsed);
        if elapsed >= total(card) {
            *self = Self { seen: now, ..Self::default() };
        }
    }

    /// The time of the card, if it is played.
    pub(super) fn at(&self, card: &Card) -> Option<At> {
        let mut left = self.elapsed?;
        for (step, lasts) in card.steps.iter().map(|step| f64::from(step.seconds)).enumerate() {
            if left < lasts {
                return Some(At { step, elapsed: left as f32, lasts: lasts as f32 });
            }
            left -= lasts;
        }
        None
    }
}

/// How long the card lasts, in seconds.
pub(super) fn total(card: &Card) -> f64 {
    card.steps.iter().map(|step| f64::from(step.seconds)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Deck;

    fn check(play: &Play, card: &Card, expected: Option<(usize, f32)>) {
        assert_eq!(play.at(card).map(|at| (at.step, at.elapsed)), expected);
    }

    #[test]
    fn a_card_is_played_once_and_then_stands_still() {
        let deck = Deck::bundled();
        let card = deck.card("shoulder-rolls").unwrap();
        let mut play = Play::running();
        play.advance(card, 100.0);
        check(&play, card, Some((0, 0.0)));
        for n in 1..=24 {
            play.advance(card, 100.0 + 0.25 * f64::from(n));
        }
        check(&play, card, Some((1, 1.0)));
        play.advance(card, 400.0);
        check(&play, card, Some((1, 1.5)));
        play.toggle();
        play.advance(card, 400.4);
        check(&play, card, Some((1, 1.5)));
        play.go(card, 3);
        check(&play, card, Some((3, 0.0)));
        play.toggle();
        for n in 1..=11 {
            play.advance(card, 400.4 + 0.5 * f64::from(n));
        }
        check(&play, card, None);
        assert!(!play.is_running());
        play.toggle();
        check(&play, card, Some((0, 0.0)));
    }
}
