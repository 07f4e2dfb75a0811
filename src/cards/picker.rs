//! Which card comes next: what may never be shown falls out, rules make a sensible week of the rest, and chance decides
//! with weights.

mod past;
mod rules;
mod score;
mod warmup;

use super::{Card, Deck, History, Lead, Limits};
use crate::schedule::Kind;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use past::Past;
use std::time::Duration;
use warmup::Warmup;

/// A card may last this much longer than the break.
const OVERTIME: Duration = Duration::from_secs(15);
/// What stands in when nothing is left, in this order; after them the plain minute.
const STAND_INS: [&str; 2] = ["walk-loop", "deep-belly-breathing"];

/// What the card is for, what stands in its way, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    pub(crate) kind: Kind,
    pub(crate) length: Duration,
    pub(crate) limits: Limits<'a>,
    /// The ids of cards that the user likes.
    pub(crate) favourites: &'a [String],
    /// Where it hurts or is stiff.
    pub(crate) focus: &'a [String],
    pub(crate) history: &'a History,
    /// Local time.
    pub(crate) now: NaiveDateTime,
    /// The hour at which a day begins.
    pub(crate) day_starts: NaiveTime,
    /// Tells installations apart, so that not everybody has the same day. With the same number, day and history the
    /// same card comes.
    pub(crate) install: u64,
}

impl Wish<'_> {
    /// The day to which a moment belongs.
    fn day_of(&self, at: NaiveDateTime) -> NaiveDate {
        (at - (self.day_starts - NaiveTime::MIN)).date()
    }

    fn today(&self) -> NaiveDate {
        self.day_of(self.now)
    }
}

/// What a break shows, in the length in which it shall be shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Picked {
    /// What comes before the card, where the body must be warm for it.
    pub(crate) warmup: Option<Card>,
    pub(crate) card: Card,
}

impl Picked {
    /// Both as one card, which goes by the name of the second.
    pub(crate) fn joined(self) -> Card {
        let Self { warmup, mut card } = self;
        if let Some(warmup) = warmup {
            card.seconds += warmup.seconds;
            card.lead = Some(Lead { card: warmup.id, steps: warmup.steps.len() });
            card.steps.splice(0..0, warmup.steps);
        }
        card
    }
}

/// What the break shows. There is always something: the plain minute if nothing else may be shown.
pub(crate) fn choose(deck: &Deck, wish: &Wish<'_>) -> Picked {
    match wish.kind {
        Kind::Stretch => stretch(deck, wish).unwrap_or_else(|| alone(fit(stand_in(deck, wish), wish))),
        // Who asks for walks or eye breaks can walk and look, wherever the stretches are done.
        Kind::Walk => alone(stand_in(deck, wish).scaled_to(wish.length)),
        Kind::Eyes => {
            let gaze = deck.card("far-gaze").filter(|card| wish.limits.allow_anywhere(card));
            alone(gaze.unwrap_or_else(|| deck.plain()).scaled_to(wish.length))
        }
    }
}

fn stretch(deck: &Deck, wish: &Wish<'_>) -> Option<Picked> {
    let past = Past::new(deck, wish);
    let warmup = Warmup::new(deck, wish, &past);
    let allowed = deck.iter().filter(|card| wish.limits.allow(card) && rules::allow(card, &past));
    let (ready, cold): (Vec<&Card>, Vec<&Card>) = allowed.partition(|card| warmup.is_ready_for(card));
    let able = if ready.is_empty() && warmup.is_possible() { cold } else { ready };
    let fitting = rules::prefer(able, |card| fits(card, wish));
    let rested = rules::not_recent(fitting, &past);
    let card = score::draw(&rules::on_the_feet(rested, &past), &past, wish)?;
    Some(Picked { warmup: warmup.before(card), card: fit(card, wish) })
}

fn stand_in<'a>(deck: &'a Deck, wish: &Wish<'_>) -> &'a Card {
    let cards = STAND_INS.iter().filter_map(|id| deck.card(id));
    cards.into_iter().find(|card| wish.limits.allow_anywhere(card)).unwrap_or_else(|| deck.plain())
}

fn alone(card: Card) -> Picked {
    Picked { warmup: None, card }
}

fn fits(card: &Card, wish: &Wish<'_>) -> bool {
    Duration::from_secs(card.seconds.into()) <= wish.length + OVERTIME
}

fn fit(card: &Card, wish: &Wish<'_>) -> Card {
    if fits(card, wish) { card.clone() } else { card.scaled_to(wish.length) }
}

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
