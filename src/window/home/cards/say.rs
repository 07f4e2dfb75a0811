//! What is said of a card in words.

use super::View;
use crate::cards::{Card, Obstacle, Side};
use crate::records::wire::CardDone;
use crate::texts::{Arg, Texts};
use crate::window::words::word;

use std::time::Duration;

/// The kind of exercise, such as `Strength`.
pub(super) fn family(texts: &Texts, card: &Card) -> String {
    word(texts, "family", &card.group)
}

/// Where it is done, and with what beside it; a wall or a doorway is both.
pub(super) fn setting(texts: &Texts, card: &Card) -> Vec<String> {
    let things = card.equipment.iter().filter(|thing| **thing != card.place);
    let place = word(texts, "place", &card.place);
    std::iter::once(place).chain(things.map(|thing| word(texts, "equipment", thing))).collect()
}

pub(super) fn length(texts: &Texts, card: &Card) -> String {
    texts.duration(Duration::from_secs(card.seconds.into()))
}

/// The names of words of this kind in one line; within it they are no beginnings.
pub(super) fn list<'w>(texts: &Texts, kind: &str, words: impl IntoIterator<Item = &'w str>) -> String {
    let names: Vec<_> = words.into_iter().map(|name| word(texts, kind, name).to_lowercase()).collect();
    names.join(", ")
}

/// Why the card does not come up, in a few words.
pub(super) fn briefly(texts: &Texts, obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Hidden => texts.get("shelf-brief-hidden"),
        Obstacle::Health(word) => obstacle_words(texts, "shelf-brief-health", "avoid", word),
        Obstacle::Place(word) => obstacle_words(texts, "shelf-brief-place", "place", word),
        Obstacle::Equipment(word) => obstacle_words(texts, "shelf-brief-equipment", "equipment", word),
        Obstacle::Office => texts.get("shelf-brief-office"),
        Obstacle::Cold => texts.get("obstacle-cold"),
        Obstacle::Unknown => texts.get("obstacle-unknown"),
    }
}

/// The same as a sentence.
pub(super) fn wholly(texts: &Texts, obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Hidden => texts.get("shelf-whole-hidden"),
        Obstacle::Health(word) => obstacle_words(texts, "shelf-whole-health", "avoid", word),
        Obstacle::Place(word) => obstacle_words(texts, "shelf-whole-place", "place", word),
        Obstacle::Equipment(word) => obstacle_words(texts, "shelf-whole-equipment", "equipment", word),
        Obstacle::Office => texts.get("shelf-whole-office"),
        Obstacle::Cold => texts.get("obstacle-cold"),
        Obstacle::Unknown => texts.get("obstacle-unknown"),
    }
}

fn obstacle_words(texts: &Texts, id: &str, kind: &str, name: &str) -> String {
    texts.with(id, &[("word", Arg::from(word(texts, kind, name).to_lowercase()))])
}

pub(super) fn side(texts: &Texts, side: Side) -> String {
    texts.get(match side {
        Side::Left => "card-left",
        Side::Right => "card-right",
    })
}

pub(super) fn last_done(texts: &Texts, done: Option<&CardDone>) -> String {
    let Some(CardDone { times, last }) = done else { return texts.get("shelf-never-done") };
    let date = texts.date(last.date_naive());
    texts.with("shelf-last-done", &[("date", Arg::from(date)), ("n", Arg::from(*times))])
}

/// Where the card comes from: what the program began with is called `seed` in the cards.
pub(super) fn source(texts: &Texts, card: &Card) -> String {
    let part = |part: &str| match part.strip_prefix("seed: ") {
        Some(seed) => texts.with("shelf-source-seed", &[("part", Arg::from(seed.to_owned()))]),
        None => part.to_owned(),
    };
    card.source.split("; ").map(part).collect::<Vec<_>>().join("; ")
}

/// What a thumbnail is called by those who do not see its marks.
pub(super) fn description(view: &View<'_>, card: &Card, is_own: bool, obstacle: Option<&Obstacle>) -> String {
    let mut parts = vec![family(view.texts, card), setting(view.texts, card).join(", ")];
    if view.is_favourite(card) {
        parts.push(view.texts.get("shelf-is-favourite"));
    }
    if is_own {
        parts.push(view.texts.get("shelf-own"));
    }
    parts.extend(obstacle.map(|obstacle| briefly(view.texts, obstacle)));
    parts.join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Deck;
    use std::collections::BTreeSet;

    #[test]
    fn a_date_is_said_as_people_say_it() {
        let texts = Texts::new("en");
        let done = |times| CardDone { times, last: "2026-03-09T23:50:00+01:00".parse().unwrap() };
        assert_eq!(last_done(&texts, None), "Not yet");
        assert_eq!(last_done(&texts, Some(&done(1))), "9 March 2026, once in all");
        assert_eq!(last_done(&texts, Some(&done(12))), "9 March 2026, 12 times in all");
    }

    #[test]
    fn every_word_of_the_bundled_cards_has_a_name() {
        let texts = Texts::new("en");
        let deck = Deck::bundled();
        let mut ids = BTreeSet::new();
        for card in deck.iter() {
            ids.extend(card.body.iter().map(|part| format!("part-{part}")));
            ids.insert(format!("family-{}", card.group));
            ids.insert(format!("frequency-{}", card.frequency));
            ids.insert(format!("shelf-intensity-{}", card.intensity));
        }
        ids.extend(super::super::tools::AREAS.iter().map(|area| format!("part-{area}")));
        let nameless: Vec<_> = ids.iter().filter(|id| texts.get(id) == **id).collect();
        assert!(nameless.is_empty(), "{nameless:?}");
    }
}
