//! Routines: cards to be done one after the other, the bundled ones and the user's own.

use super::fault::is_printable;
use super::{Flaw, check};
use serde::{Deserialize, Serialize};

const BUNDLED: &str = include_str!("../../assets/routines.json");
const NAME_AT_MOST: usize = 60;
const CARDS_AT_MOST: u32 = 60;
/// Of the user's own, in all files.
pub(super) const OWN_AT_MOST: usize = 100;

/// Cards by their ids, in the shape of `assets/routines.json` and of the user's own files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Routine {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) steps: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

impl Routine {
    /// How many cards it has, repeats counted.
    pub(crate) fn count(&self) -> u32 {
        self.steps.iter().fold(0, |sum, part| sum.saturating_add(part.times))
    }

    /// Everything that is wrong with it by itself.
    pub(super) fn flaws(&self) -> Vec<Flaw> {
        let count = self.count();
        let has_none = self.steps.iter().any(|part| part.times == 0);
        let id = (!check::is_id(&self.id)).then_some(Flaw::Id);
        let name = self.name_flaw();
        let cards = (!(1..=CARDS_AT_MOST).contains(&count) || has_none).then_some(Flaw::RoutineCount(count));
        let word = self.steps.iter().map(|part| &part.card).find(|card| !check::is_id(card));
        let word = word.map(|card| Flaw::Word { field: "card", word: card.clone() });
        [id, name, cards, word].into_iter().flatten().collect()
    }

    fn name_flaw(&self) -> Option<Flaw> {
        let field = "name";
        if self.name.trim().is_empty() {
            return Some(Flaw::Empty { field });
        }
        if self.name.chars().count() > NAME_AT_MOST {
            return Some(Flaw::Long { field, limit: NAME_AT_MOST });
        }
        (!self.name.chars().all(is_printable)).then_some(Flaw::Unprintable { field })
    }
}

/// They are few and short, so they are read when they are asked for.
pub(super) fn bundled() -> Vec<Routine> {
    serde_json::from_str(BUNDLED).expect("the bundled routines are held to their shape by a test")
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
            assert_eq!(routine.flaws(), [], "{}", routine.id);
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
        let text = r#"{"routines": [{"id": "mine", "name": "Mine", "steps": [{"card": "far-gaze"}]}]}"#;
        assert_eq!(deck.add("mine.json", text), []);
        let routines = deck.routines();
        assert_eq!((routines.len(), routines[6].id.as_str(), routines[6].count()), (7, "mine", 1));
        assert_eq!(deck.iter().count(), 50);
    }

    #[test]
    fn a_bad_routine_is_named_with_its_line() {
        check(
            "\"mine\"",
            "\"Mine\"",
            &expect!["mine.json:2: Mine: an id is made of lowercase letters, digits and hyphens, 48 at most"],
        );
        check("\"mine\"", "\"yoga-12\"", &expect!["mine.json:2: yoga-12: there is already a routine with this id"]);
        check("\"mine\"", "7", &expect!["mine.json:2: invalid type: integer `7`, expected a string"]);
        check("My own", " ", &expect!["mine.json:2: mine: its `name` is empty"]);
        check("My own", &"M".repeat(61), &expect!["mine.json:2: mine: its `name` is longer than 60 characters"]);
        check(
            "My own",
            "My\\nown",
            &expect!["mine.json:2: mine: its `name` has a line break or a character that cannot be shown"],
        );
        check("\"times\": 2", "\"times\": 0", &expect!["mine.json:2: mine: a routine has from 1 to 60 cards, not 1"]);
        check(
            "\"times\": 2",
            "\"times\": 4000000000",
            &expect!["mine.json:2: mine: a routine has from 1 to 60 cards, not 4000000001"],
        );
        check("\"times\": 2", "\"times\": 1e999", &expect!["mine.json:2: mine: number out of range"]);
        check(
            "\"times\": 2",
            "\"times\": -1",
            &expect!["mine.json:2: mine: invalid value: integer `-1`, expected a whole number"],
        );
        check("walk-loop", "Walk loop", &expect!["mine.json:2: mine: `Walk loop` is not a known `card`"]);
        check(STEPS, "[]", &expect!["mine.json:2: mine: a routine has from 1 to 60 cards, not 0"]);
    }

    #[test]
    fn there_is_an_end_to_the_routines() {
        let one = |n: usize| format!(r#"{{"id": "r{n}", "name": "R", "steps": [{{"card": "far-gaze"}}]}}"#);
        let all: Vec<String> = (0..103).map(one).collect();
        let mut deck = Deck::bundled();
        let faults = deck.add("a.json", &format!("{{\"routines\": [{}]}}", all.join(",")));
        let said: Vec<String> = faults.iter().map(|fault| fault.line(&Texts::new("en"))).collect();
        assert_eq!(said, ["a.json:1: r100: there are already 100 routines of your own, no more are read"]);
        assert_eq!(deck.routines().len(), 106);
    }

    const STEPS: &str = r#"[{"card": "far-gaze"}, {"card": "walk-loop", "times": 2}]"#;

    /// A bad routine costs only itself.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &Expect) {
        let good = format!("{{\"id\": \"good\", \"name\": \"Good\", \"steps\": {STEPS}}}");
        let mine = format!("{{\"id\": \"mine\", \"name\": \"My own\", \"steps\": {STEPS}}}");
        assert!(mine.contains(from));
        let mut deck = Deck::bundled();
        let text = format!("{{\"routines\": [\n{},\n{good}]}}", mine.replace(from, to));
        let said: Vec<String> =
            deck.add("mine.json", &text).iter().map(|fault| fault.line(&Texts::new("en"))).collect();
        expected.assert_eq(&said.join("; "));
        assert_eq!(deck.routines()[6..].iter().map(|routine| routine.id.as_str()).collect::<Vec<_>>(), ["good"]);
    }
}
