//! The words of `cards.json` and their names for people.

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;
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
    fn every_word_of_the_cards_can_be_chosen() {
        check("place", "place", PLACES);
        check("equipment", "equipment", &[EQUIPMENT, &["wall", "doorway"]].concat());
        check("avoid", "avoid", AVOID);
    }
}
