//! Chance with weights: every group has its share of the day, the body gets variety, and the user's wishes count.

use super::super::body;
use super::past::Past;
use super::{Card, Wish};
use chrono::Datelike;

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
/// Added to what a group lacks of its share, so that none is ever quite out.
const BASE: f64 = 0.12;
const LEAST: f64 = 0.08;
/// Strength that falls behind is caught up with: fewer days than this in the week, or more days than that without.
const STRENGTH_DAYS_WANTED: usize = 2;
const DAYS_OFF_AT_MOST: i64 = 2;
const CATCHING_UP: f64 = 3.0;
/// After so many breaks a card is as likely as its group makes it; before it is less, later more.
const ROTATION: f64 = 18.0;
const LONG_NOT_SEEN: f64 = 1.6;
/// What the last card, and the one before, take from cards for the same parts of the body.
const OVERLAPS: [f64; 2] = [0.6, 0.3];
const SAME_GROUP: f64 = 0.45;
const SKIPPED: f64 = 0.35;
/// A card that has come today already; matters where few cards are left.
const TODAY: f64 = 0.25;
const FAVOURITE: f64 = 1.5;
const FOCUS: f64 = 1.6;
const SORE: f64 = 0.5;

/// One of the cards; always the same for the same installation, day and number of cards shown on it.
pub(super) fn draw<'a>(cards: &[&'a Card], past: &Past<'_>, wish: &Wish<'_>) -> Option<&'a Card> {
    let weights: Vec<f64> = cards.iter().map(|card| weight(card, cards, past, wish)).collect();
    let mut left = weights.iter().sum::<f64>() * chance(past, wish);
    let drawn = weights.iter().position(|weight| {
        left -= weight;
        left < 0.0
    });
    drawn.map(|index| cards[index]).or(cards.last().copied())
}

fn weight(card: &Card, cards: &[&Card], past: &Past<'_>, wish: &Wish<'_>) -> f64 {
    let skips = wish.history.skips(&card.id, wish.now);
    lack(card, cards, past)
        * past.breaks_since(card).map_or(LONG_NOT_SEEN, |breaks| (breaks as f64 / ROTATION).min(LONG_NOT_SEEN))
        * variety(card, past)
        * SKIPPED.powi(skips.cast_signed())
        * factor(CATCHING_UP, card.group == "strength" && is_behind(past))
        * factor(TODAY, past.has_come_today(card))
        * factor(FAVOURITE, wish.favourites.contains(&card.id))
        * factor(FOCUS, card.body.iter().any(|part| wish.focus.iter().any(|named| body::belongs(part, named))))
        * factor(SORE, card.body.iter().any(|part| past.sore.contains(&part.as_str())))
}

/// What the card's group lacks of its share of the day, divided among its cards.
fn lack(card: &Card, cards: &[&Card], past: &Past<'_>) -> f64 {
    let target = SHARES.iter().find(|(group, _)| *group == card.group).map_or(0.0, |(_, share)| *share);
    let same = cards.iter().filter(|other| other.group == card.group).count();
    (target - past.share_of(&card.group) + BASE).max(LEAST) / (same as f64).sqrt()
}

fn is_behind(past: &Past<'_>) -> bool {
    let days = &past.strength_days;
    let long_ago = days.last().is_none_or(|last| (past.today - *last).num_days() > DAYS_OFF_AT_MOST);
    (days.len() < STRENGTH_DAYS_WANTED || long_ago) && past.done_today("strength").next().is_none()
}

/// Other parts of the body than in the last two breaks, and another kind of card.
fn variety(card: &Card, past: &Past<'_>) -> f64 {
    let by = |(last, weight): (&&Card, f64)| {
        (1.0 - weight * overlap(card, last)) * factor(SAME_GROUP, last.group == card.group)
    };
    past.breaks.iter().zip(OVERLAPS).map(by).product()
}

/// The share of the card's parts of the body that the other one has worked too.
fn overlap(card: &Card, other: &Card) -> f64 {
    let both = card.body.iter().filter(|part| other.body.contains(part)).count();
    both as f64 / card.body.len().max(1) as f64
}

fn factor(factor: f64, holds: bool) -> f64 {
    if holds { factor } else { 1.0 }
}

/// From 0 up to but not including 1.
fn chance(past: &Past<'_>, wish: &Wish<'_>) -> f64 {
    let day = u64::from(past.today.num_days_from_ce().cast_unsigned());
    let mixed = mix(mix(mix(wish.install) ^ day) ^ past.number);
    (mixed >> 11) as f64 / (1_u64 << 53) as f64
}

/// `SplitMix64`: neighbouring seeds have nothing in common.
fn mix(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
