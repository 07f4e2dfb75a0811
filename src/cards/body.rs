//! Which parts of the body belong together: a card names muscles and joints, a person says where it hurts.

use super::Deck;
use std::collections::BTreeSet;

/// What a person calls it, and what the cards call the parts of it.
const REGIONS: &[(&str, &[&str])] = &[
    ("neck", &["neck-base", "upper-traps", "jaw"]),
    ("shoulders", &["shoulder", "front-shoulders", "rear-shoulder", "shoulder-blades", "upper-traps"]),
    (
        "upper-back",
        &[
            "between-shoulder-blades",
            "thoracic-spine",
            "mid-back",
            "lower-traps",
            "shoulder-blades",
            "spine",
            "whole-back",
        ],
    ),
    ("lower-back", &["back", "spine", "whole-back", "core", "side-core"]),
    ("chest", &["front-shoulders"]),
    ("sides", &["side-body", "lats", "side-core"]),
    ("arms", &["forearms", "wrists", "hands", "fingers"]),
    ("wrists", &["forearms", "hands", "fingers"]),
    ("hands", &["fingers", "wrists"]),
    ("legs", &["hips", "hamstrings", "calves", "circulation"]),
];

/// Whether this part is what was named, or lies in it.
pub(crate) fn belongs(part: &str, named: &str) -> bool {
    part == named || REGIONS.iter().any(|(region, parts)| *region == named && parts.contains(&part))
}

/// The regions in which a part lies, or which it is.
fn regions(part: &str) -> impl Iterator<Item = &'static str> {
    REGIONS.iter().map(|(region, _)| *region).filter(move |region| belongs(part, region))
}

/// For which regions of the body a card is, in the order of the alphabet; none for one that the deck does not have, and
/// for a routine, whose cards have lines of their own in the journal.
pub(crate) fn regions_of(deck: &Deck, card: &str) -> Vec<&'static str> {
    let parts = deck.card(card).map(|card| card.body.as_slice()).unwrap_or_default();
    parts.iter().flat_map(|part| regions(part)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The words for the regions, in the order of the body from above.
pub(crate) fn region_names() -> impl Iterator<Item = &'static str> {
    REGIONS.iter().map(|(region, _)| *region)
}

/// Whether this is a region, or a part that lies in one or that some card is for.
pub(crate) fn is_of_body(word: &str, deck: &Deck) -> bool {
    let is_named = REGIONS.iter().any(|(region, parts)| *region == word || parts.contains(&word));
    is_named || deck.iter().any(|card| card.body.iter().any(|part| part == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_a_card_names_can_be_asked_for_by_its_region() {
        let deck = Deck::bundled();
        let parts: BTreeSet<&str> = deck.iter().flat_map(|card| &card.body).map(String::as_str).collect();
        let named = |part: &str| REGIONS.iter().any(|(region, _)| belongs(part, region));
        let alone: Vec<&str> = parts.iter().copied().filter(|part| !named(part)).collect();
        assert_eq!(alone, ["eyes", "posture", "whole-body"]);
        for part in REGIONS.iter().flat_map(|(_, inner)| *inner) {
            assert!(parts.contains(part), "no card names `{part}`");
        }
    }
}
