//! All cards, and those of them that the filter lets through.

use super::filter::Filter;
use crate::cards::{Card, Deck};
use crate::records::preferences::{Body, Cards, Preferences};
use crate::texts::Language;

pub(super) struct Shelf {
    /// The bundled ones first.
    cards: Vec<Card>,
    bundled: usize,
    /// Places in `cards`.
    found: Vec<usize>,
    /// What `found` was found with; `None` while it is not known.
    basis: Option<(Filter, Body, Cards)>,
}

impl Shelf {
    pub(super) fn new(own: &[Card], language: Option<&'static Language>) -> Self {
        let deck = language.map_or_else(Deck::bundled, Deck::in_language);
        let mut cards: Vec<Card> = deck.iter().cloned().collect();
        let bundled = cards.len();
        cards.extend_from_slice(own);
        Self { cards, bundled, found: Vec::new(), basis: None }
    }

    /// Other own cards in place of those that were there.
    pub(super) fn replace_own(&mut self, own: &[Card]) {
        self.cards.truncate(self.bundled);
        self.cards.extend_from_slice(own);
        self.basis = None;
    }

    /// Looks anew if the filter or what it depends on is another one.
    pub(super) fn follow(&mut self, filter: &Filter, preferences: &Preferences) {
        let Preferences { body, cards, .. } = preferences;
        if self.basis.as_ref().is_some_and(|(f, b, c)| (f, b, c) == (filter, body, cards)) {
            return;
        }
        self.basis = Some((filter.clone(), body.clone(), cards.clone()));
        let lets = |&at: &usize| filter.lets(&self.cards[at], preferences);
        self.found = (0..self.cards.len()).filter(lets).collect();
    }

    pub(super) fn len(&self) -> usize {
        self.cards.len()
    }

    pub(super) fn has_own(&self) -> bool {
        self.cards.len() > self.bundled
    }

    pub(super) fn is_own(&self, card: &Card) -> bool {
        self.cards.iter().skip(self.bundled).any(|own| own.id == card.id)
    }

    pub(super) fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }

    pub(super) fn found(&self) -> impl ExactSizeIterator<Item = &Card> {
        self.found.iter().map(|&at| &self.cards[at])
    }

    /// Where the card stands among those that were found.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.found().position(|card| card.id == id)
    }

    pub(super) fn at(&self, place: usize) -> Option<&Card> {
        self.found.get(place).map(|&at| &self.cards[at])
    }
}
