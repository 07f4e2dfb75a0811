//! Which card the next break shows, and what the user's answers to cards change about that.

mod courses;

use crate::cards::{Card, Deck, Wish, choose};
use crate::records::journal::Entry;
use crate::records::preferences::Preferences;
use crate::schedule::{Kind, Moment, Outcome, SkipReason, View, What};
use chrono::Datelike;
use std::time::Duration;

/// How many of the cards shown last are remembered.
const RECENT: usize = 20;

pub(crate) struct Choice {
    deck: Deck,
    /// What the next break shows; chosen once, so that what was announced is what comes.
    coming: Option<(Kind, Card)>,
    /// What the user asked for by name.
    wanted: Option<Card>,
    /// The ids of the cards shown, the last one first.
    pub(crate) recent: Vec<String>,
    /// Cards that hurt or are disliked.
    hidden: Vec<String>,
    /// Places that do not work at present: the user said so of a card.
    places_off: Vec<String>,
    /// How often another card was asked for: it seeds the draw, beside the date and the break's number.
    others: u64,
}

impl Choice {
    pub(crate) fn new(deck: Deck, recent: Vec<String>) -> Self {
        Self { deck, coming: None, wanted: None, recent, hidden: Vec::new(), places_off: Vec::new(), others: 0 }
    }

    /// Learns from a line of the journal: a card that hurt or was disliked stays hidden.
    pub(crate) fn learn(&mut self, entry: Entry) {
        if hides(&entry)
            && let Some(card) = entry.card
            && !self.hidden.contains(&card)
        {
            self.hidden.push(card);
        }
    }

    pub(crate) fn replace_deck(&mut self, deck: Deck) {
        self.deck = deck;
        self.coming = None;
    }

    /// Asks for this card next; `false`: there is none of that name.
    pub(crate) fn want(&mut self, id: &str) -> bool {
        self.wanted = self.deck.card(id).cloned();
        self.deck.rest();
        self.wanted.is_some()
    }

    /// The card that the next break of this kind shows.
    pub(crate) fn coming(&mut self, kind: Kind, preferences: &Preferences, view: &View, now: &Moment) -> &Card {
        if let Some(wanted) = self.wanted.take() {
            self.coming = Some((kind, wanted));
        }
        if self.coming.as_ref().is_none_or(|(chosen, _)| *chosen != kind) {
            let day = u64::try_from(now.civil.num_days_from_ce()).unwrap_or_default();
            let seed = (day << 32) ^ (u64::from(view.number) << 16) ^ self.others;
            self.coming = Some((kind, self.draw(kind, preferences, seed)));
            self.deck.rest();
        }
        &self.coming.as_ref().expect("it was chosen just now").1
    }

    fn draw(&self, kind: Kind, preferences: &Preferences, seed: u64) -> Card {
        let body = &preferences.body;
        choose(
            &self.deck,
            &Wish {
                kind,
                length: length(kind, preferences),
                places: &body.places,
                equipment: &body.equipment,
                avoid: &body.avoid,
                office: body.office,
                hidden: &self.hidden,
                places_off: &self.places_off,
                recent: &self.recent,
                seed,
            },
        )
    }

    /// The card is on the screen: the next break shows another.
    pub(crate) fn shown(&mut self, id: &str) {
        self.recent.retain(|recent| recent != id);
        self.recent.insert(0, id.to_owned());
        self.recent.truncate(RECENT);
        self.coming = None;
    }

    /// The user wants another card than the one that is on the screen.
    pub(crate) fn another(&mut self) {
        self.others += 1;
        self.coming = None;
    }

    /// What is chosen may no longer be allowed.
    pub(crate) fn forget(&mut self) {
        self.coming = None;
    }

    /// Takes to heart what the user said of a card.
    pub(crate) fn answered(&mut self, card: &Card, outcome: Outcome) {
        match outcome {
            Outcome::Skipped(SkipReason::Hurts | SkipReason::Dislike) => self.hidden.push(card.id.clone()),
            Outcome::Skipped(SkipReason::CannotHere) => self.places_off.push(card.place.clone()),
            Outcome::Skipped(SkipReason::NotNow) | Outcome::Done | Outcome::Partly(_) | Outcome::Lost => return,
        }
        self.coming = None;
    }
}

fn length(kind: Kind, preferences: &Preferences) -> Duration {
    match kind {
        Kind::Stretch => preferences.stretch.length,
        Kind::Walk => preferences.walk.length,
        Kind::Eyes => preferences.eyes.length,
    }
}

fn hides(entry: &Entry) -> bool {
    let word = entry.why.as_deref();
    entry.what == What::Skipped
        && [SkipReason::Hurts, SkipReason::Dislike].iter().any(|reason| word == Some(reason.word()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Schedule;
    use std::collections::HashSet;

    /// Plays breaks, answering each, and gives the ids of the cards that were shown.
    fn play(choice: &mut Choice, answers: &[Outcome]) -> Vec<String> {
        let preferences = Preferences::default();
        let civil = chrono::DateTime::parse_from_rfc3339("2026-11-23T09:00:00+01:00").unwrap();
        let now = Moment { awake: Duration::ZERO, boot: Duration::ZERO, civil };
        let mut view = Schedule::new(preferences.plan(), now).view(now);
        let mut shown = Vec::new();
        for outcome in answers {
            view.number += 1;
            let card = choice.coming(Kind::Stretch, &preferences, &view, &now).clone();
            choice.shown(&card.id);
            choice.answered(&card, *outcome);
            shown.push(card.id);
        }
        shown
    }

    fn fresh() -> Choice {
        Choice::new(Deck::bundled(), Vec::new())
    }

    #[test]
    fn no_card_comes_again_within_seven_breaks() {
        let shown = play(&mut fresh(), &[Outcome::Done; 60]);
        for window in shown.windows(8) {
            assert_eq!(window.iter().collect::<HashSet<_>>().len(), 8, "{window:?}");
        }
    }

    #[test]
    fn a_card_that_hurts_does_not_come_again() {
        let mut choice = fresh();
        let hurt = play(&mut choice, &[Outcome::Skipped(SkipReason::Hurts)]).remove(0);
        assert!(!play(&mut choice, &[Outcome::Done; 200]).contains(&hurt));
    }

    #[test]
    fn a_place_that_does_not_work_is_left_out() {
        let mut choice = fresh();
        let card = play(&mut choice, &[Outcome::Skipped(SkipReason::CannotHere)]).remove(0);
        let deck = Deck::bundled();
        let place = deck.card(&card).unwrap().place.clone();
        let others = play(&mut choice, &[Outcome::Done; 50]);
        assert!(others.iter().all(|id| deck.card(id).unwrap().place != place), "{place} {others:?}");
    }

    #[test]
    fn what_was_announced_is_what_comes_and_another_is_another() {
        let preferences = Preferences::default();
        let civil = chrono::DateTime::parse_from_rfc3339("2026-11-23T09:00:00+01:00").unwrap();
        let now = Moment { awake: Duration::ZERO, boot: Duration::ZERO, civil };
        let view = Schedule::new(preferences.plan(), now).view(now);
        let mut choice = fresh();
        let first = choice.coming(Kind::Stretch, &preferences, &view, &now).id.clone();
        assert_eq!(choice.coming(Kind::Stretch, &preferences, &view, &now).id, first);
        choice.shown(&first);
        choice.another();
        assert_ne!(choice.coming(Kind::Stretch, &preferences, &view, &now).id, first);
        assert!(choice.want("wall-angels"));
        assert_eq!(choice.coming(Kind::Stretch, &preferences, &view, &now).id, "wall-angels");
        assert!(!choice.want("no-such-card"));
    }
}
