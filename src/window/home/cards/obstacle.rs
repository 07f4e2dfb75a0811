//! Why a card does not come up in breaks, as the preferences stand.

use crate::cards::{Card, Limits, Obstacle};
use crate::records::preferences::Preferences;

/// What keeps the card away; `None` for one that may come up.
pub(super) fn obstacle(card: &Card, preferences: &Preferences) -> Option<Obstacle> {
    limits(preferences).obstacle(card)
}

fn limits(preferences: &Preferences) -> Limits<'_> {
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
                band-row: Some(Equipment("band"))
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
                wall-angels: Some(Health("shoulder-injury"))
                shoulder-rolls: Some(Health("shoulder-injury"))
                childs-pose: Some(Equipment("mat"))
                band-row: Some(Health("shoulder-injury"))
                doorway-chest-stretch: Some(Health("shoulder-injury"))
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
