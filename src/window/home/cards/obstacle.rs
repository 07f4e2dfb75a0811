//! Why a card does not come up in breaks, as the preferences stand.

use crate::cards::{Card, Limits};
use crate::records::preferences::Preferences;

/// The first thing that keeps a card away; what concerns the health goes before the rest.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Obstacle<'c> {
    Hidden,
    /// The user's own health filters that the card names.
    Health(Vec<&'c str>),
    /// The user does not do cards there.
    Place(&'c str),
    /// What the user has not got.
    Equipment(Vec<&'c str>),
    /// It would be noticed in an open office.
    Office,
}

pub(super) fn limits(preferences: &Preferences) -> Limits<'_> {
    let Preferences { body, cards, .. } = preferences;
    Limits {
        places: &body.places,
        places_off: &[],
        equipment: &body.equipment,
        avoid: &body.avoid,
        hidden: &cards.hidden,
        office: body.office,
    }
}

/// What keeps the card away; `None` for one that may come up.
pub(super) fn obstacle<'c>(card: &'c Card, preferences: &Preferences) -> Option<Obstacle<'c>> {
    let limits = limits(preferences);
    if limits.hidden.contains(&card.id) {
        return Some(Obstacle::Hidden);
    }
    let harmful: Vec<_> = card.avoid.iter().filter(|word| limits.avoid.contains(word)).map(String::as_str).collect();
    if !harmful.is_empty() {
        return Some(Obstacle::Health(harmful));
    }
    if !limits.places.contains(&card.place) {
        return Some(Obstacle::Place(&card.place));
    }
    let lacking: Vec<_> = limits.lacking(card).map(String::as_str).collect();
    if !lacking.is_empty() {
        return Some(Obstacle::Equipment(lacking));
    }
    (limits.office && !card.office).then_some(Obstacle::Office)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Deck;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[track_caller]
    fn check(cards: &[&str], preferences: &Preferences, expected: &Expect) {
        let deck = Deck::bundled();
        let mut said = String::new();
        for id in cards {
            let _ = writeln!(said, "{id}: {:?}", obstacle(deck.card(id).unwrap(), preferences));
        }
        expected.assert_eq(&said);
    }

    #[test]
    fn the_first_obstacle_is_named() {
        let mut preferences = Preferences::default();
        let cards = ["wall-angels", "shoulder-rolls", "childs-pose", "band-row", "doorway-chest-stretch"];
        check(
            &cards,
            &preferences,
            &expect![[r#"
            wall-angels: None
            shoulder-rolls: None
            childs-pose: Some(Place("floor"))
            band-row: Some(Equipment(["band", "anchor"]))
            doorway-chest-stretch: None
        "#]],
        );
        preferences.cards.hidden = words(&["wall-angels"]);
        preferences.body.avoid = words(&["shoulder-injury"]);
        preferences.body.places.push("floor".into());
        check(
            &cards,
            &preferences,
            &expect![[r#"
            wall-angels: Some(Hidden)
            shoulder-rolls: Some(Health(["shoulder-injury"]))
            childs-pose: Some(Equipment(["mat"]))
            band-row: Some(Health(["shoulder-injury"]))
            doorway-chest-stretch: Some(Health(["shoulder-injury"]))
        "#]],
        );
        preferences.body.equipment = words(&["mat"]);
        check(
            &["childs-pose"],
            &preferences,
            &expect![[r#"
            childs-pose: Some(Office)
        "#]],
        );
    }

    /// Every way to set one part of the preferences, with every other.
    #[test]
    fn a_card_has_an_obstacle_if_and_only_if_it_is_never_shown() {
        let deck = Deck::bundled();
        let mut seen = [0, 0];
        for places in [&["seated"][..], &["seated", "standing", "wall", "doorway", "floor", "walk"]] {
            for equipment in [&[][..], &["mat", "band"], &["mat", "band", "anchor", "foam-roller", "tennis-ball"]] {
                for avoid in [&[][..], &["knee-pain", "osteoporosis"], &["shoulder-injury"]] {
                    for office in [false, true] {
                        let mut preferences = Preferences::default();
                        preferences.body.places = words(places);
                        preferences.body.equipment = words(equipment);
                        preferences.body.avoid = words(avoid);
                        preferences.body.office = office;
                        preferences.cards.hidden = words(&["wall-angels", "cat-cow"]);
                        for card in deck.iter() {
                            let allowed = limits(&preferences).allow(card);
                            assert_eq!(obstacle(card, &preferences).is_none(), allowed, "{}", card.id);
                            seen[usize::from(allowed)] += 1;
                        }
                    }
                }
            }
        }
        assert!(seen.iter().all(|&count| count > 100), "{seen:?}");
    }
}
