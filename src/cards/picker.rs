//! Which card comes next: what may never be shown falls out, what was shown lately waits, and chance decides.

use super::{Card, Deck};
use crate::schedule::Kind;
use std::time::Duration;

/// How many of the cards shown last are not shown again, while there are others.
const RECENT: usize = 7;
/// A card may last this much longer than the break.
const OVERTIME: Duration = Duration::from_secs(15);
/// What stands in when nothing is left, in this order; after them the plain minute.
const STAND_INS: [&str; 2] = ["walk-loop", "deep-belly-breathing"];
/// How large a share of the breaks each group of cards should have.
const SHARES: [(&str, f64); 14] = [
    ("move", 0.24),
    ("stretch", 0.20),
    ("strength", 0.12),
    ("relief", 0.10),
    ("neck", 0.10),
    ("wrist", 0.08),
    ("breath", 0.06),
    ("posture", 0.05),
    ("eyes", 0.05),
    ("massage", 0.05),
    ("yoga", 0.04),
    ("mindful", 0.03),
    ("roll", 0.03),
    ("rest", 0.02),
];

/// What the card is for, and what stands in its way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    pub(crate) kind: Kind,
    pub(crate) length: Duration,
    pub(crate) places: &'a [String],
    pub(crate) equipment: &'a [String],
    /// The user's health filters: a card with one of these words is never shown.
    pub(crate) avoid: &'a [String],
    /// Only what can be done in an open office.
    pub(crate) office: bool,
    pub(crate) hidden: &'a [String],
    /// Places that do not work now: the user said so of a card.
    pub(crate) places_off: &'a [String],
    /// The ids of the cards shown lately, the last one first.
    pub(crate) recent: &'a [String],
    /// The same seed gives the same card.
    pub(crate) seed: u64,
}

/// The card for this wish, in the length in which it shall be shown.
pub(crate) fn choose(deck: &Deck, wish: &Wish<'_>) -> Card {
    let card = pick(deck, wish);
    let fits = wish.kind == Kind::Stretch && in_time(card, wish);
    if fits { card.clone() } else { card.scaled_to(wish.length) }
}

/// The card for this wish. There is always one: the plain minute if nothing else may be shown.
pub(crate) fn pick<'a>(deck: &'a Deck, wish: &Wish<'_>) -> &'a Card {
    let stand_in = || STAND_INS.iter().filter_map(|id| deck.card(id)).find(|card| anywhere(card, wish));
    let picked = match wish.kind {
        Kind::Stretch => pick_stretch(deck, wish).or_else(stand_in),
        // Who asks for walks or eye breaks can walk and look, wherever the stretches are done.
        Kind::Walk => stand_in(),
        Kind::Eyes => deck.card("far-gaze").filter(|card| anywhere(card, wish)),
    };
    picked.unwrap_or_else(|| deck.plain())
}

fn pick_stretch<'a>(deck: &'a Deck, wish: &Wish<'_>) -> Option<&'a Card> {
    let allowed: Vec<&Card> = deck.iter().filter(|card| is_allowed(card, wish)).collect();
    let short: Vec<&Card> = allowed.iter().copied().filter(|card| in_time(card, wish)).collect();
    let rest = not_recent(if short.is_empty() { allowed } else { short }, wish.recent);
    draw(&rest, wish.seed)
}

/// Everything that is never relaxed.
fn is_allowed(card: &Card, wish: &Wish<'_>) -> bool {
    wish.places.contains(&card.place) && anywhere(card, wish)
}

/// The same without the preferred places; a place that does not work now is out all the same.
fn anywhere(card: &Card, wish: &Wish<'_>) -> bool {
    !card.avoid.iter().any(|word| wish.avoid.contains(word))
        && card.equipment.iter().all(|thing| is_at_hand(thing, wish))
        && !wish.places_off.contains(&card.place)
        && !wish.hidden.contains(&card.id)
        && (card.office || !wish.office)
}

/// A wall or a doorway is there where exercises at one are wanted, and who can sit has a chair and a desk.
fn is_at_hand(thing: &String, wish: &Wish<'_>) -> bool {
    let at = |place: &str| {
        let has = |places: &[String]| places.iter().any(|other| other == place);
        has(wish.places) && !has(wish.places_off)
    };
    let comes_with_place = match thing.as_str() {
        "wall" => at("wall"),
        "doorway" => at("doorway"),
        "desk" | "firm-chair" => at("seated"),
        _ => false,
    };
    comes_with_place || wish.equipment.contains(thing)
}

fn in_time(card: &Card, wish: &Wish<'_>) -> bool {
    Duration::from_secs(card.seconds.into()) <= wish.length + OVERTIME
}

/// What was not shown lately. Where nothing is left, less far back is looked, so that even of two cards the one
/// that was not shown last comes.
fn not_recent<'a>(cards: Vec<&'a Card>, recent: &[String]) -> Vec<&'a Card> {
    for back in (1..=RECENT.min(recent.len())).rev() {
        let rest: Vec<&Card> = cards.iter().copied().filter(|card| !recent[..back].contains(&card.id)).collect();
        if !rest.is_empty() {
            return rest;
        }
    }
    cards
}

/// A draw in which every group has its share, whatever the number of its cards; larger groups get a little more.
fn draw<'a>(cards: &[&'a Card], seed: u64) -> Option<&'a Card> {
    let weight = |card: &Card| {
        let share = SHARES.iter().find(|(group, _)| *group == card.group).map_or(0.05, |(_, share)| *share);
        let same = cards.iter().filter(|other| other.group == card.group).count();
        share / (same as f64).sqrt()
    };
    let mut left = cards.iter().map(|card| weight(card)).sum::<f64>() * fraction(seed);
    let drawn = cards.iter().find(|card| {
        left -= weight(card);
        left < 0.0
    });
    drawn.or(cards.last()).copied()
}

/// From 0 up to but not including 1, by `SplitMix64`: neighbouring seeds have nothing in common.
fn fraction(seed: u64) -> f64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^= z >> 31;
    (z >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests;
