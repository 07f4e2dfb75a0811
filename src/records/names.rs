//! What the words of the journal are called: cards, parts of the body, and what has helped.

use crate::cards::{Deck, word};
use crate::texts::Texts;

/// The name of a card or a routine; its id where there is none any more.
pub(crate) fn card(deck: &Deck, id: &str) -> String {
    if let Some(card) = deck.card(id) {
        return card.name.clone();
    }
    let routine = deck.routines().into_iter().find(|routine| routine.id == id);
    routine.map_or_else(|| id.to_owned(), |routine| routine.name)
}

/// The name of a part of the body.
pub(crate) fn part(texts: &Texts, part: &str) -> String {
    word(texts, "part", part)
}

/// The name of what has helped.
pub(crate) fn helped(texts: &Texts, deck: &Deck, word: &str) -> String {
    match word {
        "heat" => texts.get("back-helped-heat"),
        "cold" => texts.get("back-helped-cold"),
        "walk" => texts.get("back-helped-walk"),
        "rest" => texts.get("back-helped-rest"),
        id => card(deck, id),
    }
}

/// How often each word comes, the most frequent first; the same words in the same order, whatever came first.
pub(crate) fn tally<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<(&'a str, u32)> {
    let mut counts = std::collections::BTreeMap::new();
    for word in words {
        *counts.entry(word).or_insert(0) += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_name_is_called_by_it() {
        let (texts, deck) = (Texts::new("en"), Deck::bundled());
        let helped = |word| helped(&texts, &deck, word);
        assert_eq!(helped("heat"), "Heat");
        assert_eq!(helped("shoulder-rolls"), "Shoulder rolls");
        assert_eq!(helped("<b>mine</b>"), "<b>mine</b>");
        assert_ne!(card(&deck, &deck.routines()[0].id), deck.routines()[0].id);
        assert_eq!(part(&texts, "lower-back"), "Lower back");
        assert_eq!(part(&texts, "tail"), "tail");
    }

    #[test]
    fn words_are_counted_and_put_in_order() {
        assert_eq!(tally(["b", "a", "c", "b", "a"]), [("a", 2), ("b", 2), ("c", 1)]);
    }
}
