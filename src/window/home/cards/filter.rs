//! Which cards the wall shows.

use super::obstacle::obstacle;
use crate::cards::{Card, belongs};
use crate::records::preferences::Preferences;

/// In place of a thing: the card needs none.
pub(super) const NOTHING: &str = "nothing";

/// What the user looks for; a card must answer to all of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Filter {
    /// Words that all stand somewhere in the card's name, its steps, or the names of its body areas.
    pub(super) search: String,
    pub(super) area: Option<&'static str>,
    pub(super) place: Option<&'static str>,
    /// A thing that the card needs, or [`NOTHING`].
    pub(super) equipment: Option<&'static str>,
    /// Only what may come up in a break.
    pub(super) feasible: bool,
    pub(super) favourites: bool,
    pub(super) hidden: bool,
}

impl Filter {
    pub(super) fn is_clear(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn lets(&self, card: &Card, preferences: &Preferences) -> bool {
        let lists = &preferences.cards;
        self.area.is_none_or(|area| card.body.iter().any(|part| belongs(part, area)))
            && self.place.is_none_or(|place| card.place == place)
            && self.equipment.is_none_or(|thing| needs(card, thing))
            && (!self.favourites || lists.favourites.contains(&card.id))
            && (!self.hidden || lists.hidden.contains(&card.id))
            && (!self.feasible || obstacle(card, preferences).is_none())
            && self.finds(card)
    }

    fn finds(&self, card: &Card) -> bool {
        let is_in = |text: &str, word: &str| text.to_lowercase().contains(word);
        self.search.to_lowercase().split_whitespace().all(|word| {
            is_in(&card.name, word)
                || card.body.iter().any(|part| is_in(&part.replace('-', " "), word) || is_in(part, word))
                || card.steps.iter().any(|step| is_in(&step.text, word))
        })
    }
}

fn needs(card: &Card, thing: &str) -> bool {
    if thing == NOTHING { card.equipment.is_empty() } else { card.equipment.iter().any(|other| other == thing) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Deck;
    use expect_test::{Expect, expect};

    #[track_caller]
    fn check(filter: &Filter, expected: &Expect) {
        let mut preferences = Preferences::default();
        preferences.cards.favourites = vec!["wall-angels".into(), "no-such-card".into(), "childs-pose".into()];
        preferences.cards.hidden = vec!["cat-cow".into(), "eye-reset".into()];
        let deck = Deck::bundled();
        let found: Vec<_> = deck.iter().filter(|card| filter.lets(card, &preferences)).map(|card| &*card.id).collect();
        expected.assert_eq(&format!("{}: {}", found.len(), found.join(" ")));
    }

    #[test]
    fn words_are_found_in_names_steps_and_areas() {
        let search = |words: &str| Filter { search: words.into(), ..Filter::default() };
        check(
            &search(""),
            &expect![
                "50: shoulder-rolls shrug-and-drop doorway-chest-stretch deep-belly-breathing long-exhale-breathing shoulder-tension-scan neck-side-tilt neck-turn chin-tuck diagonal-neck-stretch cat-cow seated-cat-cow chair-back-extension childs-pose desk-lean-stretch seated-side-twist cross-body-shoulder-stretch upper-back-hug-reach clasped-hands-chest-opener overhead-side-reach forearm-stretch fist-and-fan prayer-stretch shoulder-blade-squeeze wall-angels band-row prone-yti-ball standing-yti band-pull-apart band-side-raise wall-push-up bird-dog side-plank-knees sit-to-stand calf-raises march-on-the-spot walk-loop wall-ball-massage butterfly-self-massage pressure-point-hold foam-roll-upper-back foam-roll-extension foam-roll-lats thread-the-needle cobra-pose downward-dog desk-posture-reset stand-and-shift far-gaze semi-supine-rest"
            ],
        );
        check(&search("  WALL angel "), &expect!["1: wall-angels"]);
        check(&search("jaw"), &expect!["3: long-exhale-breathing shoulder-tension-scan far-gaze"]);
        check(&search("lower traps"), &expect!["3: prone-yti-ball standing-yti band-side-raise"]);
        check(&search("elephant"), &expect!["0: "]);
    }

    #[test]
    fn an_area_takes_in_all_that_lies_in_it() {
        check(
            &Filter { area: Some("legs"), ..Filter::default() },
            &expect!["6: childs-pose desk-lean-stretch sit-to-stand calf-raises downward-dog stand-and-shift"],
        );
        check(
            &Filter { area: Some("wrists"), ..Filter::default() },
            &expect!["3: forearm-stretch fist-and-fan prayer-stretch"],
        );
    }

    #[test]
    fn places_and_things_are_those_of_the_card() {
        check(
            &Filter { place: Some("wall"), ..Filter::default() },
            &expect!["3: wall-angels wall-push-up wall-ball-massage"],
        );
        check(
            &Filter { equipment: Some("band"), ..Filter::default() },
            &expect!["3: band-row band-pull-apart band-side-raise"],
        );
        check(&Filter { place: Some("floor"), equipment: Some(NOTHING), ..Filter::default() }, &expect!["0: "]);
    }

    #[test]
    fn the_lists_of_the_user_narrow_it_down() {
        check(&Filter { favourites: true, ..Filter::default() }, &expect!["2: childs-pose wall-angels"]);
        check(&Filter { hidden: true, ..Filter::default() }, &expect!["1: cat-cow"]);
        check(&Filter { favourites: true, feasible: true, ..Filter::default() }, &expect!["1: wall-angels"]);
        check(&Filter { hidden: true, feasible: true, ..Filter::default() }, &expect!["0: "]);
        check(
            &Filter { feasible: true, area: Some("chest"), ..Filter::default() },
            &expect!["4: doorway-chest-stretch chair-back-extension clasped-hands-chest-opener wall-push-up"],
        );
    }
}
