//! The rules of a sensible day and week.

use super::Card;
use super::past::{Past, is_daily};

/// How many of the cards shown last are not shown again, while there are others.
const RECENT: usize = 7;
const STRENGTH_A_DAY: usize = 3;
/// Days with strength in any seven.
const STRENGTH_DAYS: usize = 3;
/// Seconds on the foam roller in a day.
const ROLLING: u32 = 600;
/// Groups of which one card a day is enough.
const ONCE_A_DAY: [&str; 2] = ["eyes", "rest"];
/// The hardest cards wait until the day has begun.
const HARD: u8 = 3;

/// The rules that never give way. Where they leave nothing, something stands in.
pub(super) fn allow(card: &Card, past: &Past<'_>) -> bool {
    let once = ONCE_A_DAY.contains(&card.group.as_str());
    strength(card, past)
        && rolling(card, past)
        && !(card.intensity >= HARD && past.is_first_of_day)
        && !(once && past.has_shown_today(&card.group))
}

/// Muscles grow on their days off: strength has one between its days, and three days in any seven at most.
fn strength(card: &Card, past: &Past<'_>) -> bool {
    if card.group != "strength" {
        return true;
    }
    if past.done_today("strength").count() >= STRENGTH_A_DAY {
        return false;
    }
    if is_daily(card) {
        return past.is_weekday();
    }
    let was_yesterday = past.today.pred_opt().is_some_and(|day| past.strength_days.contains(&day));
    !was_yesterday && past.strength_days.len() < STRENGTH_DAYS
}

fn rolling(card: &Card, past: &Past<'_>) -> bool {
    let rolled: u32 = past.done_today("roll").map(|card| card.seconds).sum();
    card.group != "roll" || rolled + card.seconds <= ROLLING
}

/// The cards for which this holds, or all of them if it holds for none.
pub(super) fn prefer(cards: Vec<&Card>, holds: impl Fn(&Card) -> bool) -> Vec<&Card> {
    let those: Vec<&Card> = cards.iter().copied().filter(|card| holds(card)).collect();
    if those.is_empty() { cards } else { those }
}

/// What was not shown lately. Where nothing is left, less far back is looked, so that even of two cards the one
/// that was not shown last comes.
pub(super) fn not_recent<'a>(cards: Vec<&'a Card>, past: &Past<'_>) -> Vec<&'a Card> {
    let far = (1..=RECENT).rev().map(|back| &past.breaks[..back.min(past.breaks.len())]);
    let rest = |recent: &[&Card]| -> Vec<&'a Card> {
        cards.iter().copied().filter(|card| !recent.iter().any(|other| other.id == card.id)).collect()
    };
    far.map(rest).find(|rest| !rest.is_empty()).unwrap_or(cards)
}

/// After a card on the chair the next one is on the feet.
pub(super) fn on_the_feet<'a>(cards: Vec<&'a Card>, past: &Past<'_>) -> Vec<&'a Card> {
    if past.last().is_some_and(sits_still) { prefer(cards, is_on_the_feet) } else { cards }
}

pub(super) fn sits_still(card: &Card) -> bool {
    card.place == "seated" && card.group != "move"
}

/// On the feet, or at least getting up.
pub(super) fn is_on_the_feet(card: &Card) -> bool {
    matches!(card.place.as_str(), "standing" | "wall" | "doorway" | "walk") || card.group == "move"
}
