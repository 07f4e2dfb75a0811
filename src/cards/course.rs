//! A routine as this user can do it: what a filter forbids is replaced or left out.

use super::{Card, Deck, Limits, Obstacle, Routine};
use crate::texts::{Arg, Texts};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Between two cards, with the name of the next one.
pub(crate) const BREATHER: Duration = Duration::from_secs(4);
/// Groups of cards that make warm.
const WARMING: [&str; 2] = ["move", "relief"];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Course {
    /// Of the routine.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) turns: Vec<Turn>,
    /// How many cards the routine has as it is written.
    pub(crate) written: u32,
    pub(crate) changes: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Turn {
    pub(crate) card: Card,
    /// The id of the card that it stands in for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) instead_of: Option<String>,
}

/// One card of the routine that is not done as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) card: Named,
    /// What is done instead; `None`: it is left out.
    pub(crate) by: Option<Named>,
    pub(crate) why: Obstacle,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) name: String,
}

impl Named {
    fn new(card: &Card) -> Self {
        Self { id: card.id.clone(), name: card.name.clone() }
    }
}

impl Course {
    pub(crate) fn new(routine: &Routine, deck: &Deck, limits: &Limits<'_>) -> Self {
        let (id, name) = (routine.id.clone(), routine.name.clone());
        let mut course = Self { id, name, turns: Vec::new(), written: routine.count(), changes: Vec::new() };
        let mut warm_as_written = false;
        for part in &routine.steps {
            let Some(card) = deck.card(&part.card) else {
                let card = Named { id: part.card.clone(), name: part.card.clone() };
                course.changes.push(Change { card, by: None, why: Obstacle::Unknown });
                continue;
            };
            let cold = || (warm_as_written && card.needs_warmup && !course.is_warm()).then_some(Obstacle::Cold);
            match limits.obstacle(card).or_else(cold) {
                None => course.take(card, part.times, None),
                Some(why) => {
                    let by = course.stand_in(card, routine, deck, limits);
                    course.changes.push(Change { card: Named::new(card), by: by.map(Named::new), why });
                    if let Some(by) = by {
                        course.take(by, part.times, Some(&card.id));
                    }
                }
            }
            warm_as_written |= WARMING.contains(&card.group.as_str());
        }
        course
    }

    fn take(&mut self, card: &Card, times: u32, instead_of: Option<&String>) {
        let turn = Turn { card: card.clone(), instead_of: instead_of.cloned() };
        self.turns.extend(std::iter::repeat_n(turn, times as usize));
    }

    /// The next card of the same group that may be done and is not in the routine anyway.
    fn stand_in<'d>(&self, card: &Card, routine: &Routine, deck: &'d Deck, limits: &Limits<'_>) -> Option<&'d Card> {
        let is_in = |id: &str| {
            routine.steps.iter().any(|part| part.card == id) || self.turns.iter().any(|turn| turn.card.id == id)
        };
        let fits = |other: &&Card| {
            other.group == card.group
                && !is_in(&other.id)
                && limits.obstacle(other).is_none()
                && (!other.needs_warmup || self.is_warm())
        };
        let (before, after): (Vec<_>, Vec<_>) = deck.iter().enumerate().partition(|(at, _)| *at < place(deck, card));
        after.into_iter().chain(before).map(|(_, other)| other).find(fits)
    }

    fn is_warm(&self) -> bool {
        self.turns.iter().any(|turn| WARMING.contains(&turn.card.group.as_str()))
    }

    /// Whether enough of it is left to be called by its name: more than half of its cards.
    pub(crate) fn fits(&self) -> bool {
        self.turns.len() * 2 > self.written as usize
    }

    /// Of the cards alone.
    pub(crate) fn secs(&self) -> u64 {
        self.turns.iter().map(|turn| u64::from(turn.card.seconds)).sum()
    }

    /// With the breathers between.
    pub(crate) fn length(&self) -> Duration {
        Duration::from_secs(self.secs()) + BREATHER * self.turns.len().saturating_sub(1) as u32
    }
}

/// Where in the deck the card is.
fn place(deck: &Deck, card: &Card) -> usize {
    deck.iter().position(|other| other.id == card.id).unwrap_or(0)
}

impl Change {
    /// One sentence without a full stop.
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let card = ("card", Arg::from(self.card.name.as_str()));
        let why = ("why", Arg::from(self.why.text(texts)));
        match &self.by {
            Some(by) => texts.with("routine-replaced", &[card, ("by", Arg::from(by.name.as_str())), why]),
            None => texts.with("routine-left-out", &[card, why]),
        }
    }
}

/// Which of these suits a break of this length: a draw among those that fit into it, the ones that fill at least
/// half of it before all. The same seed gives the same one.
pub(crate) fn choose_course(courses: Vec<Course>, length: Duration, seed: u64) -> Option<Course> {
    const OVERTIME: u64 = 30;
    let fitting: Vec<Course> =
        courses.into_iter().filter(|course| course.fits() && course.secs() <= length.as_secs() + OVERTIME).collect();
    let is_long = |course: &Course| course.secs() * 2 >= length.as_secs();
    let (long, short): (Vec<_>, Vec<_>) = fitting.into_iter().partition(is_long);
    let mut drawn = if long.is_empty() { short } else { long };
    if drawn.is_empty() {
        return None;
    }
    // The high bits of a product with a number that has no pattern: neighbouring seeds have nothing in common.
    let at = (seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as usize % drawn.len();
    Some(drawn.swap_remove(at))
}

#[cfg(test)]
mod tests;
