//! What may be shown at all. Nothing here ever gives way: what is left out for the health is left out.

use super::Card;

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
