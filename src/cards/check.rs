//! Whether a card makes sense: what every card, bundled or own, must hold to.

use super::fault::is_printable;
use super::{Card, Flaw, Side, Sides};
use crate::figure::Motion;
use serde_json::Value;

const STEPS_AT_MOST: usize = 40;
/// For a step, and for the whole card.
const SECONDS_AT_MOST: u32 = 3600;
const REPS_AT_MOST: u32 = 1000;
/// Body areas, equipment, health filters.
const WORDS_AT_MOST: usize = 20;
/// Deep enough for any motion, and not so deep that a line to a window could not be read.
const MOTION_DEPTH_AT_MOST: usize = 32;
/// Nobody mends more at a time.
const FLAWS_AT_MOST: usize = 20;

const GROUPS: &[&str] = &[
    "breath", "eyes", "massage", "mindful", "move", "neck", "posture", "relief", "rest", "roll", "strength", "stretch",
    "wrist", "yoga",
];
const PLACES: &[&str] = &["seated", "standing", "wall", "doorway", "floor", "walk"];
const FREQUENCIES: &[&str] = &["any-break", "daily", "daily-weekdays", "2-3x-week", "5-10-min-daily"];
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

/// Everything that is wrong with the card.
pub(super) fn flaws(card: &Card) -> Vec<Flaw> {
    let mut flaws: Vec<Flaw> = (!is_id(&card.id)).then_some(Flaw::Id).into_iter().collect();
    flaws.extend(texts(card));
    flaws.extend(words(card));
    flaws.extend(steps(card));
    flaws.extend(sides(card));
    flaws.extend(numbers(card));
    flaws.extend(motion_flaw(card));
    flaws.dedup();
    flaws.truncate(FLAWS_AT_MOST);
    flaws
}

/// A motion that cannot be read, or whose figure would have to be torn apart.
fn motion_flaw(card: &Card) -> Option<Flaw> {
    let motion = card.motion.as_ref()?;
    if depth(motion) > MOTION_DEPTH_AT_MOST {
        return Some(Flaw::MotionDepth);
    }
    let times = card.times();
    match Motion::read(motion, &times) {
        Err(why) => Some(Flaw::Motion(why)),
        Ok(motion) => motion.fault(&times).map(Flaw::Motion),
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
        Value::Array(values) => 1 + values.iter().map(depth).max().unwrap_or(0),
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
    }
}

fn texts(card: &Card) -> Vec<Flaw> {
    let steps = card.steps.iter().take(STEPS_AT_MOST).map(|step| ("text", step.text.as_str(), 200));
    let fields = [("name", card.name.as_str(), 60), ("breath", &card.breath, 200), ("caution", &card.caution, 200)];
    let source = (!card.source.is_empty()).then_some(("source", card.source.as_str(), 300));
    fields.into_iter().chain(steps).chain(source).filter_map(|(field, text, limit)| wrong(field, text, limit)).collect()
}

fn wrong(field: &'static str, text: &str, limit: usize) -> Option<Flaw> {
    if text.trim().is_empty() {
        return Some(Flaw::Empty { field });
    }
    if text.chars().count() > limit {
        return Some(Flaw::Long { field, limit });
    }
    (!text.chars().all(is_printable)).then_some(Flaw::Unprintable { field })
}

/// Places, health filters and the like are closed lists: a misspelt one would hide the card, or show it where it
/// harms. New equipment and body areas are welcome.
fn words(card: &Card) -> Vec<Flaw> {
    let no_word = |field, word: &String| Flaw::Word { field, word: word.clone() };
    let one = |field, known: &[&str], word| (!known.contains(&String::as_str(word))).then(|| no_word(field, word));
    let singles = [
        one("group", GROUPS, &card.group),
        one("place", PLACES, &card.place),
        one("frequency", FREQUENCIES, &card.frequency),
    ];
    let lists = [("body", &card.body), ("equipment", &card.equipment), ("avoid", &card.avoid)];
    let long = lists.iter().filter(|(_, words)| words.len() > WORDS_AT_MOST);
    let long = long.map(|(field, _)| Flaw::Words { field, limit: WORDS_AT_MOST });
    let free = [("body", &card.body), ("equipment", &card.equipment)];
    let free = free.into_iter().flat_map(|(field, words)| words.iter().take(WORDS_AT_MOST).map(move |w| (field, w)));
    let free = free.filter(|(_, word)| !is_id(word)).map(|(field, word)| no_word(field, word));
    let avoid = card.avoid.iter().take(WORDS_AT_MOST).filter_map(|word| one("avoid", AVOID, word));
    singles.into_iter().flatten().chain(long).chain(free).chain(avoid).collect()
}

fn steps(card: &Card) -> Vec<Flaw> {
    if !(1..=STEPS_AT_MOST).contains(&card.steps.len()) {
        return vec![Flaw::StepCount(card.steps.len())];
    }
    let is_wrong = |secs: &u32| !(1..=SECONDS_AT_MOST).contains(secs);
    let mut flaws: Vec<_> =
        card.steps.iter().map(|step| step.seconds).filter(is_wrong).map(Flaw::StepSeconds).collect();
    let sum: u64 = card.steps.iter().map(|step| u64::from(step.seconds)).sum();
    if sum != u64::from(card.seconds) {
        flaws.push(Flaw::Sum { said: card.seconds, steps: sum });
    } else if flaws.is_empty() && is_wrong(&card.seconds) {
        flaws.push(Flaw::Seconds(sum));
    }
    flaws
}

fn numbers(card: &Card) -> Vec<Flaw> {
    let number = |field, given, limit| (given > limit).then_some(Flaw::Number { field, limit, given });
    let intensity = (!(1..=3).contains(&card.intensity)).then_some(Flaw::Intensity(card.intensity));
    let rest = [number("hold_s", card.hold_s, SECONDS_AT_MOST), number("reps", card.reps, REPS_AT_MOST)];
    intensity.into_iter().chain(rest.into_iter().flatten()).collect()
}

/// A card for each side has both, equally long.
fn sides(card: &Card) -> Option<Flaw> {
    let of = |side| {
        card.steps.iter().filter(|step| step.side == Some(side)).map(|step| u64::from(step.seconds)).sum::<u64>()
    };
    let (left, right) = (of(Side::Left), of(Side::Right));
    match card.sides {
        Sides::Both => None,
        Sides::Each => (left == 0 || left != right).then_some(Flaw::Sides),
    }
}

fn is_id(text: &str) -> bool {
    let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=48).contains(&text.len()) && text.bytes().all(good)
}
