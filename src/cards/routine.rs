//! Routines: cards to be done one after the other, the bundled ones and the user's own.

use super::{Fault, Flaw, check, fault};
use serde::Deserialize;
use serde::de::IgnoredAny;

const BUNDLED: &str = include_str!("../../assets/routines.json");
const NAME_AT_MOST: usize = 60;
const CARDS_AT_MOST: u32 = 60;
/// Of the user's own, in all files.
const ROUTINES_AT_MOST: usize = 100;

/// Cards by their ids, in the shape of `assets/routines.json` and of the user's own files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Routine {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) steps: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Part {
    /// The id of the card.
    pub(crate) card: String,
    /// How often in a row.
    #[serde(default = "once")]
    pub(crate) times: u32,
}

fn once() -> u32 {
    1
}

/// The part of a file that is of concern here; a file that is a card has an id.
#[derive(Deserialize)]
struct Holder {
    id: Option<IgnoredAny>,
    #[serde(default)]
    routines: Vec<Routine>,
}

impl Routine {
    /// How many cards it has, repeats counted.
    pub(crate) fn count(&self) -> u32 {
        self.steps.iter().fold(0, |sum, part| sum.saturating_add(part.times))
    }

    /// The first thing that is wrong with it. Whether its cards are there is seen when it is done: they may come
    /// from another file.
    fn flaw(&self) -> Option<Flaw> {
        let count = self.count();
        if !check::is_id(&self.id) {
            Some(Flaw::Id)
        } else if self.name.trim().is_empty() {
            Some(Flaw::Empty { field: "name" })
        } else if self.name.chars().count() > NAME_AT_MOST {
            Some(Flaw::Long { field: "name", limit: NAME_AT_MOST })
        } else if !(1..=CARDS_AT_MOST).contains(&count) || self.steps.iter().any(|part| part.times == 0) {
            Some(Flaw::RoutineCount(count))
        } else {
            None
        }
    }
}

/// They are few and short, so they are read when they are asked for.
pub(super) fn bundled() -> Vec<Routine> {
    serde_json::from_str(BUNDLED).expect("the bundled routines are held to their shape by a test")
}

/// The routines of a user's own file, which may have none. `others` are those that are there already.
pub(super) fn read(file: &str, text: &str, others: &[Routine]) -> Result<Vec<Routine>, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('[') {
        return Ok(Vec::new());
    }
    let holder: Holder = serde_json::from_str(text).map_err(|error| Fault::json(file, &error))?;
    if holder.id.is_some() || holder.routines.is_empty() {
        return Ok(Vec::new());
    }
    if others.len() + holder.routines.len() > ROUTINES_AT_MOST {
        return Err(Fault { file: file.to_owned(), line: 1, card: None, flaw: Flaw::RoutinesMany });
    }
    let others: Vec<Routine> = bundled().into_iter().chain(others.iter().cloned()).collect();
    for (index, routine) in holder.routines.iter().enumerate() {
        let mut before = others.iter().chain(&holder.routines[..index]);
        let twice = before.any(|other| other.id == routine.id).then_some(Flaw::RoutineTwice);
        if let Some(flaw) = twice.or_else(|| routine.flaw()) {
            let nth = holder.routines[..index].iter().filter(|other| other.id == routine.id).count();
            let line = fault::line_of_card(text, &routine.id, nth);
            return Err(Fault { file: file.to_owned(), line, card: Some(routine.id.clone()), flaw });
        }
    }
    Ok(holder.routines)
}

#[cfg(test)]
mod tests {
    use super::super::{Card, Deck};
    use super::*;
    use crate::texts::Texts;
    use expect_test::{Expect, expect};

    #[test]
    fn the_bundled_routines_are_sound() {
        let deck = Deck::bundled();
        let written: Vec<serde_json::Value> = serde_json::from_str(BUNDLED).unwrap();
        assert_eq!(bundled().len(), 6);
        for (routine, written) in bundled().iter().zip(written) {
            assert_eq!(routine.flaw(), None, "{}", routine.id);
            let cards: Vec<&Card> = routine.steps.iter().map(|part| deck.card(&part.card).unwrap()).collect();
            let secs: u32 = cards.iter().zip(&routine.steps).map(|(card, part)| card.seconds * part.times).sum();
            assert_eq!(written["seconds"], secs, "{}", routine.id);
            let is_deep = |card: &&Card| ["massage", "roll"].contains(&card.group.as_str());
            assert!(!cards.iter().any(is_deep) || cards[0].id == "march-on-the-spot", "{}", routine.id);
            let warm_from = cards.iter().position(|card| ["move", "relief"].contains(&card.group.as_str()));
            let first_deep = cards.iter().position(|card| card.needs_warmup);
            assert!(first_deep.is_none_or(|deep| warm_from.is_some_and(|warm| warm < deep)), "{}", routine.id);
        }
    }

    #[test]
    fn own_routines_are_found_beside_the_bundled_ones() {
        let mut deck = Deck::bundled();
        deck.add("mine.json", r#"{"routines": [{"id": "mine", "name": "Mine", "steps": [{"card": "far-gaze"}]}]}"#)
            .unwrap();
        let routines = deck.routines();
        assert_eq!((routines.len(), routines[6].id.as_str(), routines[6].count()), (7, "mine", 1));
        assert_eq!(deck.iter().count(), 50);
    }

    #[test]
    fn a_bad_routine_is_named_with_its_line() {
        check("\"mine\"", "\"Mine\"", &expect!["`Mine`: an id is made of lowercase letters, digits and hyphens"]);
        check("\"mine\"", "\"yoga-12\"", &expect!["`yoga-12`: there is already a routine with this id"]);
        check("My own", " ", &expect!["`mine`: its `name` is empty"]);
        check("My own", &"M".repeat(61), &expect!["`mine`: its `name` is longer than 60 characters"]);
        check("\"times\": 2", "\"times\": 0", &expect!["`mine`: a routine has from 1 to 60 cards, not 1"]);
        check(
            "\"times\": 2",
            "\"times\": 4000000000",
            &expect!["`mine`: a routine has from 1 to 60 cards, not 4000000001"],
        );
        check("\"times\": 2", "\"times\": 1e999", &expect!["number out of range"]);
        check("\"times\": 2", "\"times\": -1", &expect!["invalid value: integer `-1`, expected u32"]);
        check(STEPS, "[]", &expect!["`mine`: a routine has from 1 to 60 cards, not 0"]);
    }

    #[test]
    fn the_documented_routine_is_sound() {
        let documented = include_str!("../../docs/routines.md");
        let example = documented.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
        let mut deck = Deck::bundled();
        deck.add("mine.json", example).unwrap();
        assert!(deck.routines()[6].steps.iter().all(|part| deck.card(&part.card).is_some()));
        assert!(bundled().iter().all(|routine| documented.contains(&format!("| `{}` |", routine.id))));
    }

    #[test]
    fn there_is_an_end_to_the_routines() {
        let one = |n: usize| format!(r#"{{"id": "r{n}", "name": "R", "steps": [{{"card": "far-gaze"}}]}}"#);
        let file = |from: usize, to: usize| {
            format!("{{\"routines\": [{}]}}", (from..to).map(one).collect::<Vec<_>>().join(","))
        };
        let mut deck = Deck::bundled();
        deck.add("a.json", &file(0, 100)).unwrap();
        let said = deck.add("b.json", &file(100, 101)).unwrap_err().text(&Texts::new("en"));
        assert_eq!(said, "the card file `b.json` is left out: line 1: there are more than 100 routines");
        assert_eq!(deck.routines().len(), 106);
    }

    const STEPS: &str = r#"[{"card": "far-gaze"}, {"card": "walk-loop", "times": 2}]"#;

    #[track_caller]
    fn check(from: &str, to: &str, expected: &Expect) {
        let text = format!("{{\"routines\": [\n{{\"id\": \"mine\", \"name\": \"My own\", \"steps\": {STEPS}}}]}}");
        assert!(text.contains(from));
        let mut deck = Deck::bundled();
        let said = deck.add("mine.json", &text.replace(from, to)).unwrap_err().text(&Texts::new("en"));
        expected.assert_eq(said.strip_prefix("the card file `mine.json` is left out: line 2: ").unwrap());
        assert_eq!(deck.routines().len(), 6);
    }
}
