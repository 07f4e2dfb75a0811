//! All cards: the fifty that are bundled and the user's own.

use super::{Card, Fault, Flaw, Routine, check, fault, routine};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::sync::OnceLock;

const BUNDLED: &str = include_str!("../../assets/cards.json");
const PLAIN: &str = include_str!("../../assets/plain-card.json");

/// The bundled cards are parsed when they are first asked for: most of the time none is needed.
#[derive(Debug, Default)]
pub(crate) struct Deck {
    bundled: OnceLock<Bundled>,
    own: Vec<Card>,
    own_routines: Vec<Routine>,
}

#[derive(Debug)]
struct Bundled {
    cards: Vec<Card>,
    plain: Card,
}

impl Deck {
    pub(crate) fn bundled() -> Self {
        Self::default()
    }

    /// Adds the user's own cards: one card, a list of them, or an object with `cards` and `routines`. A file with a
    /// bad card or routine is left out whole, so that what is in the deck does not depend on the order in it.
    pub(crate) fn add(&mut self, file: &str, text: &str) -> Result<(), Fault> {
        let cards = read(file, text)?;
        for (index, card) in cards.iter().enumerate() {
            let before = &cards[..index];
            let twice = self.card(&card.id).is_some() || before.iter().any(|other| other.id == card.id);
            let flaw = if twice { Some(Flaw::Twice) } else { check::flaw(card) };
            if let Some(flaw) = flaw {
                let nth = before.iter().filter(|other| other.id == card.id).count();
                let line = fault::line_of_card(text, &card.id, nth);
                return Err(Fault { file: file.to_owned(), line, card: Some(card.id.clone()), flaw });
            }
        }
        let routines = routine::read(file, text, &self.own_routines)?;
        self.own.extend(cards);
        self.own_routines.extend(routines);
        Ok(())
    }

    /// Gives back the memory of the bundled cards; they are parsed again when they are asked for.
    pub(crate) fn rest(&mut self) {
        self.bundled.take();
    }

    /// The card with this id, be it the plain minute that stands in when nothing else is left.
    pub(crate) fn card(&self, id: &str) -> Option<&Card> {
        self.iter().chain([self.plain()]).find(|card| card.id == id)
    }

    /// Every card that can be picked, the bundled ones first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Card> {
        self.read_bundled().cards.iter().chain(&self.own)
    }

    /// Every routine, the bundled ones first.
    pub(crate) fn routines(&self) -> Vec<Routine> {
        routine::bundled().into_iter().chain(self.own_routines.iter().cloned()).collect()
    }

    /// The minute that suits everybody: no place, no equipment, nothing to avoid.
    pub(super) fn plain(&self) -> &Card {
        &self.read_bundled().plain
    }

    fn read_bundled(&self) -> &Bundled {
        self.bundled.get_or_init(|| Bundled {
            cards: serde_json::from_str(BUNDLED).expect("the bundled cards are held to their shape by a test"),
            plain: serde_json::from_str(PLAIN).expect("the bundled card is held to its shape by a test"),
        })
    }
}

/// A file with several things in it; a card has an id of its own.
#[derive(Deserialize)]
struct Collection {
    id: Option<IgnoredAny>,
    #[serde(default)]
    cards: Option<Vec<Card>>,
    routines: Option<IgnoredAny>,
}

fn read(file: &str, text: &str) -> Result<Vec<Card>, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let fault = |error| Fault::json(file, &error);
    if text.trim_start().starts_with('[') {
        return serde_json::from_str(text).map_err(fault);
    }
    match serde_json::from_str::<Collection>(text) {
        Ok(all) if all.id.is_none() && (all.cards.is_some() || all.routines.is_some()) => {
            Ok(all.cards.unwrap_or_default())
        }
        Ok(_) => serde_json::from_str(text).map(|card| vec![card]).map_err(fault),
        Err(error) => Err(fault(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;
    use expect_test::{Expect, expect};
    use std::collections::BTreeSet;

    const EQUIPMENT: [&str; 11] = [
        "anchor",
        "band",
        "book",
        "desk",
        "doorway",
        "firm-chair",
        "foam-roller",
        "mat",
        "stability-ball",
        "tennis-ball",
        "wall",
    ];

    #[test]
    fn all_bundled_cards_are_sound() {
        let deck = Deck::bundled();
        let ids: BTreeSet<&str> = deck.iter().map(|card| card.id.as_str()).collect();
        assert_eq!((deck.iter().count(), ids.len()), (50, 50));
        for card in deck.iter().chain([deck.plain()]) {
            assert_eq!(check::flaw(card), None, "{}", card.id);
            assert!(card.seconds >= 30, "{}", card.id);
            assert!(card.equipment.iter().all(|thing| EQUIPMENT.contains(&thing.as_str())), "{}", card.id);
        }
        assert!(!ids.contains("plain-minute"));
    }

    #[test]
    fn an_own_card_is_found_and_iterated() {
        let mut deck = Deck::bundled();
        deck.add("mine.json", &own("reach", "3")).unwrap();
        deck.add("more.json", &format!("\u{feff}[{},{}]", own("turn", "3"), own("nod", "3"))).unwrap();
        assert_eq!(deck.card("turn").map(|card| card.steps[1].seconds), Some(3));
        assert_eq!(deck.iter().count(), 53);
        assert!(deck.card("plain-minute").is_some());
    }

    #[test]
    fn a_file_that_is_no_card_is_named_with_its_line() {
        check(
            "{\n \"id\": \"reach\",\n \"name\": 5\n}",
            &expect!["the card file `mine.json` is left out: line 3: invalid type: integer `5`, expected a string"],
        );
        check("[", &expect!["the card file `mine.json` is left out: line 1: EOF while parsing a list"]);
        check("", &expect!["the card file `mine.json` is left out: line 1: EOF while parsing a value"]);
    }

    #[test]
    fn a_bad_card_is_named_with_its_line() {
        check_changed("\"s\": 3}", "\"s\": 4}", &expect!["`reach`: its steps add up to 6 seconds, not to 5"]);
        check_changed(
            "\"reach\"",
            "\"Reach\"",
            &expect!["`Reach`: an id is made of lowercase letters, digits and hyphens"],
        );
        check_changed("\"reach\"", "\"wall-angels\"", &expect!["`wall-angels`: there is already a card with this id"]);
        check_changed("seated", "roof", &expect!["`reach`: `roof` is not a known `place`"]);
        check_changed("\"avoid\": []", "\"avoid\": [\"neck\"]", &expect!["`reach`: `neck` is not a known `avoid`"]);
        check_changed("Reach up", " ", &expect!["`reach`: its `text` is empty"]);
        check_changed("Reach up", &"up ".repeat(100), &expect!["`reach`: its `text` is longer than 200 characters"]);
        check_changed("\"s\": 2", "\"s\": 0", &expect!["`reach`: a step lasts from 1 to 3600 seconds, not 0"]);
        check_changed(
            "both",
            "each",
            &expect!["`reach`: with `sides` `each`, left and right need steps of the same length"],
        );
        check_changed("\"intensity\": 1", "\"intensity\": 4", &expect!["`reach`: its `intensity` is 1, 2 or 3, not 4"]);
        check_changed(
            "{\"s\": 2, \"text\": \"Sit\"}",
            &vec!["{\"s\": 1, \"text\": \"Sit\"}"; 41].join(","),
            &expect!["`reach`: a card has from 1 to 40 steps, not 42"],
        );
    }

    #[test]
    fn the_second_of_two_equal_ids_is_named() {
        check(
            &format!("[{},\n{}]", own("reach", "3"), own("reach", "3")),
            &expect!["the card file `mine.json` is left out: line 8: `reach`: there is already a card with this id"],
        );
    }

    fn check_changed(from: &str, to: &str, expected: &Expect) {
        let text = own("reach", "3");
        assert!(text.contains(from));
        let mut deck = Deck::bundled();
        let said = deck.add("mine.json", &text.replace(from, to)).unwrap_err().text(&Texts::new("en"));
        expected.assert_eq(said.strip_prefix("the card file `mine.json` is left out: line 2: ").unwrap());
    }

    fn check(text: &str, expected: &Expect) {
        let mut deck = Deck::bundled();
        let fault = deck.add("mine.json", text).unwrap_err();
        expected.assert_eq(&fault.text(&Texts::new("en")));
        assert_eq!(deck.iter().count(), 50);
    }

    fn own(id: &str, last: &str) -> String {
        format!(
            r#"{{
"id": "{id}", "name": "Reach", "group": "stretch", "body": ["upper-back"], "place": "seated", "equipment": [],
"seconds": 5, "steps": [{{"s": 2, "text": "Sit"}}, {{"text": "Reach up", "s": {last}}}], "hold_s": 0, "sides": "both",
"reps": 1, "breath": "In and out.", "caution": "Stop if it hurts.", "avoid": [], "frequency": "any-break",
"office": true, "needs_warmup": false, "intensity": 1, "source": "me"
}}"#
        )
    }
}
