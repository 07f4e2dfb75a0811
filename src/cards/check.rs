//! Whether a card makes sense: what every card, bundled or own, must hold to.

use super::{Card, Flaw, Side, Sides};

const STEPS_AT_MOST: usize = 40;
const STEP_SECONDS_AT_MOST: u32 = 3600;

const GROUPS: &[&str] = &[
    "breath", "eyes", "massage", "mindful", "move", "neck", "posture", "relief", "rest", "roll", "strength", "stretch",
    "wrist", "yoga",
];
const PLACES: &[&str] = &["seated", "standing", "wall", "doorway", "floor", "walk"];
/// The health filters: a card names those under which it is never shown.
pub(super) const AVOID: &[&str] = &[
    "ankle-injury",
    "blood-thinners",
    "breathing-illness",
    "dizziness",
    "eye-pressure",
    "high-blood-pressure",
    "knee-pain",
    "late-pregnancy",
    "neck-nerve",
    "osteoporosis",
    "recent-back-surgery",
    "shoulder-injury",
    "wrist-injury",
];

/// The first thing that is wrong with the card.
pub(super) fn flaw(card: &Card) -> Option<Flaw> {
    id(card).or_else(|| texts(card)).or_else(|| words(card)).or_else(|| steps(card)).or_else(|| sides(card))
}

fn id(card: &Card) -> Option<Flaw> {
    (!is_id(&card.id)).then_some(Flaw::Id)
}

fn texts(card: &Card) -> Option<Flaw> {
    let steps = card.steps.iter().map(|step| ("text", step.text.as_str(), 200));
    let fields = [("name", card.name.as_str(), 60), ("breath", &card.breath, 200), ("caution", &card.caution, 200)];
    let wrong = |(field, text, limit): (&'static str, &str, usize)| {
        if text.trim().is_empty() {
            return Some(Flaw::Empty { field });
        }
        (text.chars().count() > limit).then_some(Flaw::Long { field, limit })
    };
    fields.into_iter().chain(steps).find_map(wrong)
}

/// Places and health filters are closed lists: a misspelt one would hide the card, or show it where it harms. New
/// equipment is welcome.
fn words(card: &Card) -> Option<Flaw> {
    let no_word = |field, word: &String| Flaw::Word { field, word: word.clone() };
    let one = |field, known: &[&str], word| (!known.contains(&String::as_str(word))).then(|| no_word(field, word));
    one("group", GROUPS, &card.group)
        .or_else(|| one("place", PLACES, &card.place))
        .or_else(|| card.equipment.iter().find(|word| !is_id(word)).map(|word| no_word("equipment", word)))
        .or_else(|| card.avoid.iter().find_map(|word| one("avoid", AVOID, word)))
}

fn steps(card: &Card) -> Option<Flaw> {
    if !(1..=STEPS_AT_MOST).contains(&card.steps.len()) {
        return Some(Flaw::StepCount(card.steps.len()));
    }
    if let Some(step) = card.steps.iter().find(|step| !(1..=STEP_SECONDS_AT_MOST).contains(&step.seconds)) {
        return Some(Flaw::StepSeconds(step.seconds));
    }
    let sum: u64 = card.steps.iter().map(|step| u64::from(step.seconds)).sum();
    if sum != u64::from(card.seconds) {
        return Some(Flaw::Sum { said: card.seconds, steps: sum });
    }
    (!(1..=3).contains(&card.intensity)).then_some(Flaw::Intensity(card.intensity))
}

/// A card for each side has both, equally long.
fn sides(card: &Card) -> Option<Flaw> {
    let of = |side| card.steps.iter().filter(|step| step.side == Some(side)).map(|step| step.seconds).sum::<u32>();
    let (left, right) = (of(Side::Left), of(Side::Right));
    match card.sides {
        Sides::Both => None,
        Sides::Each => (left == 0 || left != right).then_some(Flaw::Sides),
    }
}

pub(super) fn is_id(text: &str) -> bool {
    let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=48).contains(&text.len()) && text.bytes().all(good)
}
