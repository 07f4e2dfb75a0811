//! The words of `cards.json` and of the journal, and times of the clock, as people are told of them.

use crate::records::preferences::Clock;
use crate::texts::{Arg, Texts};
use chrono::{Datelike as _, NaiveDateTime, NaiveTime, Timelike as _};

pub(crate) const PLACES: &[&str] = &["seated", "standing", "wall", "doorway", "floor", "walk"];

/// A wall and a doorway are places, and so not asked for twice.
pub(crate) const EQUIPMENT: &[&str] =
    &["desk", "firm-chair", "mat", "band", "anchor", "foam-roller", "tennis-ball", "stability-ball", "book"];

pub(crate) const AVOID: &[&str] = &[
    "shoulder-injury",
    "neck-nerve",
    "wrist-injury",
    "knee-pain",
    "ankle-injury",
    "osteoporosis",
    "recent-back-surgery",
    "late-pregnancy",
    "dizziness",
    "high-blood-pressure",
    "breathing-illness",
    "eye-pressure",
    "blood-thinners",
];

/// Where it may hurt, from top to bottom; a card's own words belong to one of these.
pub(crate) const FOCUS: &[&str] =
    &["neck", "shoulders", "upper-back", "chest", "lower-back", "sides", "arms", "wrists", "legs", "eyes"];

pub(crate) use crate::cards::word;

/// A time of day by the clock that the user prefers.
pub(crate) fn time(texts: &Texts, clock: Clock, time: NaiveTime) -> String {
    texts.time_by(clock.has_twelve_hours(), time)
}

/// A full hour, as short as it stands under a picture.
pub(crate) fn hour(texts: &Texts, clock: Clock, time: NaiveTime) -> String {
    if !clock.has_twelve_hours() {
        return time.hour().to_string();
    }
    let id = if time.hour12().0 { "hour-afternoon" } else { "hour-morning" };
    texts.with(id, &[("hour", Arg::from(time.hour12().1))])
}

/// A time that may lie on another day: with its weekday within a week, else with the date.
pub(crate) fn day_and_time(texts: &Texts, clock: Clock, at: NaiveDateTime, now: NaiveDateTime) -> String {
    let time = time(texts, clock, at.time());
    let day = match (at.date() - now.date()).num_days() {
        0 => return time,
        1..=6 => texts.get(&format!("weekday-{}", at.weekday().number_from_monday())),
        _ => texts.date(at.date()),
    };
    texts.with("day-and-time", &[("day", Arg::from(day)), ("time", Arg::from(time))])
}

/// Why a break is held, in the middle of a sentence; a reason without a name stands for itself.
pub(crate) fn held(texts: &Texts, why: &str, by: Option<&str>) -> String {
    let id = format!("held-{why}");
    let named = texts.get(&id);
    let why = if named == id { why.to_owned() } else { named };
    match by {
        Some(by) => texts.with("held-by", &[("why", Arg::from(why)), ("by", Arg::from(by.to_owned()))]),
        None => why,
    }
}

/// The text with a capital letter, as it begins a sentence.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[expect(clippy::wildcard_enum_match_arm, reason = "a value is a list or one word")]
    fn bundled(key: &str) -> BTreeSet<String> {
        let cards: Vec<serde_json::Value> = serde_json::from_str(include_str!("../../assets/cards.json")).unwrap();
        let words = cards.iter().flat_map(|card| match &card[key] {
            serde_json::Value::Array(words) => words.clone(),
            word => vec![word.clone()],
        });
        words.map(|word| word.as_str().unwrap().to_owned()).collect()
    }

    #[track_caller]
    fn check(kind: &str, key: &str, known: &[&str]) {
        let known: BTreeSet<String> = known.iter().map(|&word| word.to_owned()).collect();
        assert_eq!(known, bundled(key));
        let texts = Texts::new("en");
        for id in known.iter().map(|word| format!("{kind}-{word}")) {
            assert_ne!(texts.get(&id), id);
        }
    }

    #[test]
    fn the_clock_is_the_one_that_is_preferred() {
        let texts = Texts::new("en");
        let shown = |clock, text: &str| {
            let at: NaiveTime = text.parse().unwrap();
            format!("{} = {}", time(&texts, clock, at), hour(&texts, clock, at))
        };
        for (text, twelve, other) in [
            ("00:05:00", "12:05 am = 12 am", "00:05 = 0"),
            ("09:30:00", "9:30 am = 9 am", "09:30 = 9"),
            ("12:00:00", "12:00 pm = 12 pm", "12:00 = 12"),
            ("23:59:00", "11:59 pm = 11 pm", "23:59 = 23"),
        ] {
            assert_eq!(shown(Clock::Twelve, text), twelve);
            assert_eq!(shown(Clock::TwentyFour, text), other);
            assert_eq!(shown(Clock::System, text), other);
        }
    }

    /// Digits are those that every clock has, whatever the language, and both clocks name the same minute.
    #[test]
    fn every_language_has_both_clocks() {
        for language in crate::texts::LANGUAGES {
            let texts = Texts::new(language.tag);
            for (hour, twelve) in [(0, "12"), (1, "1"), (11, "11"), (12, "12"), (13, "1"), (23, "11")] {
                let at = NaiveTime::from_hms_opt(hour, 7, 0).unwrap();
                let shown = [Clock::Twelve, Clock::TwentyFour, Clock::System].map(|clock| time(&texts, clock, at));
                assert!(shown[0].contains(&format!("{twelve}:07")), "{}: {shown:?}", language.tag);
                assert_eq!(shown[1], format!("{hour:02}:07"), "{}", language.tag);
                assert_eq!(shown[1], shown[2], "{}", language.tag);
                let other = time(&texts, Clock::Twelve, NaiveTime::from_hms_opt((hour + 12) % 24, 7, 0).unwrap());
                assert_ne!(shown[0], other, "{}: morning and afternoon are the same", language.tag);
            }
        }
    }

    #[test]
    fn a_time_on_another_day_says_which() {
        let texts = Texts::new("en");
        let now: NaiveDateTime = "2026-11-27T18:00:00".parse().unwrap();
        let shown = |at: &str| day_and_time(&texts, Clock::Twelve, at.parse().unwrap(), now);
        assert_eq!(shown("2026-11-27T19:00:00"), "7:00 pm");
        assert_eq!(shown("2026-11-30T09:00:00"), "Monday, 9:00 am");
        assert_eq!(shown("2027-01-04T09:00:00"), "4 January 2027, 9:00 am");
    }

    #[test]
    fn a_hold_without_a_name_stands_for_itself() {
        let texts = Texts::new("en");
        assert_eq!(held(&texts, "microphone", Some("Zoom")), "the microphone is in use (Zoom)");
        assert_eq!(held(&texts, "moonlight", None), "moonlight");
    }

    #[test]
    fn every_word_of_the_cards_can_be_chosen() {
        check("place", "place", PLACES);
        check("equipment", "equipment", &[EQUIPMENT, &["wall", "doorway"]].concat());
        check("avoid", "avoid", AVOID);
    }
}
