//! What may be shown at all. Nothing here ever gives way: what is left out for the health is left out.

use super::Card;
use crate::texts::{Arg, Texts};
use serde::{Deserialize, Serialize};

/// What stands in the way of cards.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits<'a> {
    /// Where the user is ready to do a card.
    pub(crate) places: &'a [String],
    /// Places that do not work now: the user said so of a card.
    pub(crate) places_off: &'a [String],
    pub(crate) equipment: &'a [String],
    /// The user's health filters: a card with one of these words is never shown.
    pub(crate) avoid: &'a [String],
    /// The ids of cards that the user does not want to see.
    pub(crate) hidden: &'a [String],
    /// Only what can be done in an open office.
    pub(crate) office: bool,
}

/// Why a card is not shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Obstacle {
    Health(String),
    Equipment(String),
    Place(String),
    Hidden,
    Office,
    /// What warms up for it has fallen out.
    Cold,
    /// There is no such card.
    Unknown,
}

impl Limits<'_> {
    pub(crate) fn allow(&self, card: &Card) -> bool {
        self.places.contains(&card.place) && self.allow_anywhere(card)
    }

    /// The same without the preferred places; a place that does not work now is out all the same.
    pub(crate) fn allow_anywhere(&self, card: &Card) -> bool {
        !card.avoid.iter().any(|word| self.avoid.contains(word))
            && card.equipment.iter().all(|thing| self.is_at_hand(thing))
            && !self.places_off.contains(&card.place)
            && !self.hidden.contains(&card.id)
            && (card.office || !self.office)
    }

    /// The first thing that stands in the way, what is to do with health before all; `None` where it is allowed.
    pub(crate) fn obstacle(&self, card: &Card) -> Option<Obstacle> {
        let health = card.avoid.iter().find(|word| self.avoid.contains(word)).cloned().map(Obstacle::Health);
        let hidden = || self.hidden.contains(&card.id).then_some(Obstacle::Hidden);
        let place = || (!self.is_at(&card.place)).then(|| Obstacle::Place(card.place.clone()));
        let equipment =
            || card.equipment.iter().find(|thing| !self.is_at_hand(thing)).cloned().map(Obstacle::Equipment);
        let office = || (self.office && !card.office).then_some(Obstacle::Office);
        health.or_else(hidden).or_else(place).or_else(equipment).or_else(office)
    }

    /// A wall or a doorway is there where exercises at one are wanted, and who can sit has a chair and a desk.
    fn is_at_hand(&self, thing: &String) -> bool {
        let comes_with_place = match thing.as_str() {
            "wall" => self.is_at("wall"),
            "doorway" => self.is_at("doorway"),
            "desk" | "firm-chair" => self.is_at("seated"),
            _ => false,
        };
        comes_with_place || self.equipment.contains(thing)
    }

    fn is_at(&self, place: &str) -> bool {
        let has = |places: &[String]| places.iter().any(|other| other == place);
        has(self.places) && !has(self.places_off)
    }
}

impl Obstacle {
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let say = |id, kind, value: &str| texts.with(id, &[("word", Arg::from(word(texts, kind, value)))]);
        match self {
            Self::Health(value) => say("obstacle-health", "avoid", value),
            Self::Equipment(value) => say("obstacle-equipment", "equipment", value),
            Self::Place(value) => say("obstacle-place", "place", value),
            Self::Hidden => texts.get("obstacle-hidden"),
            Self::Office => texts.get("obstacle-office"),
            Self::Cold => texts.get("obstacle-cold"),
            Self::Unknown => texts.get("obstacle-unknown"),
        }
    }
}

/// The name of a word of this kind (`place`, `equipment`, `avoid`); the word itself where a user's own card has
/// one that is not known.
pub(crate) fn word(texts: &Texts, kind: &str, word: &str) -> String {
    let id = format!("{kind}-{word}");
    let name = texts.get(&id);
    if name == id { word.replace('-', " ") } else { name }
}
