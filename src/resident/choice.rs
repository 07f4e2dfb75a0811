//! Which card the next break shows, and what is learnt for that from the journal: at the start from what stands in it,
//! later from each line that is added.

mod courses;
mod discreet;

use crate::cards::{Answer, Card, Deck, History, Limits, Routine, Wish, choose};
use crate::records::days::local;
use crate::records::journal::Entry;
use crate::records::preferences::Preferences;
use crate::schedule::{Kind, Moment, SkipReason, What};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::time::Duration;

pub(crate) struct Choice {
    deck: Deck,
    /// What the next break shows; chosen once, so that what was announced is what comes.
    coming: Option<Coming>,
    /// What the user asked for by name.
    wanted: Option<Card>,
    history: History,
    /// The ids of the routines: their lines in the journal are of no card.
    routines: Vec<String>,
    /// When this run of the program began, in local time.
    started: NaiveDateTime,
    /// Tells installations apart.
    install: u64,
    /// The next break is half as long.
    is_short: bool,
}

struct Coming {
    kind: Kind,
    card: Card,
    /// The day for whose rules it was chosen.
    day: NaiveDate,
    /// It is only right while the body is as warm as it was: it is chosen anew each time it is asked for.
    is_fleeting: bool,
}

impl Choice {
    pub(crate) fn new(deck: Deck, install: u64, now: &Moment) -> Self {
        let started = now.civil.naive_local();
        let routines = ids(&deck);
        Self {
            deck,
            coming: None,
            wanted: None,
            history: History::default(),
            routines,
            started,
            install,
            is_short: false,
        }
    }

    /// Learns from a line of the journal. After an answer, another card comes next.
    pub(crate) fn learn(&mut self, entry: &Entry) {
        let at = local(entry.at);
        if let Some(earlier) = entry.taken_back() {
            self.history.take_back(local(earlier));
            self.coming = None;
        }
        if entry.what == What::Warmed {
            self.history.warm(at);
            self.coming = None;
        }
        let Some(card) = entry.card.as_ref().filter(|card| !self.routines.contains(card)) else { return };
        // The cards of a routine have no kind in the journal: that is the whole's.
        let kind = entry.kind.unwrap_or(Kind::Stretch);
        if entry.what == What::Started {
            self.history.show(at, kind, card);
        } else if let Some(answer) = answer(entry) {
            self.history.answer(at, kind, card, answer);
            self.coming = None;
        }
    }

    /// Whether the next break is half as long as usual, which another choice may suit better.
    pub(crate) fn shorten(&mut self, is_short: bool) {
        if std::mem::replace(&mut self.is_short, is_short) != is_short {
            self.coming = None;
        }
    }

    pub(crate) fn replace_deck(&mut self, deck: Deck) {
        self.routines = ids(&deck);
        self.deck = deck;
        self.coming = None;
    }

    pub(super) fn deck_mut(&mut self) -> &mut Deck {
        &mut self.deck
    }

    /// The cards that only this user has.
    pub(crate) fn own_routines(&self) -> &[Routine] {
        self.deck.own_routines()
    }

    pub(crate) fn own(&self) -> &[Card] {
        self.deck.own()
    }

    /// Asks for this card next; `false`: there is none of that name.
    pub(crate) fn want(&mut self, id: &str) -> bool {
        self.wanted = self.deck.card(id).cloned();
        self.deck.rest();
        self.wanted.is_some()
    }

    /// The card that the next break of this kind shows.
    pub(crate) fn coming(&mut self, kind: Kind, preferences: &Preferences, now: &Moment) -> &Card {
        let (now, day_starts) = (now.civil.naive_local(), preferences.plan().day_starts);
        let day = day_of(now, day_starts);
        let holds = |coming: &Coming| coming.kind == kind && coming.day == day && !coming.is_fleeting;
        let coming = match (self.wanted.take(), self.coming.take().filter(holds)) {
            (Some(card), _) => Coming { kind, card, day, is_fleeting: false },
            (None, Some(coming)) => coming,
            (None, None) => self.draw(kind, preferences, now, day_starts),
        };
        &self.coming.insert(coming).card
    }

    fn draw(&mut self, kind: Kind, preferences: &Preferences, now: NaiveDateTime, day_starts: NaiveTime) -> Coming {
        let Preferences { body, cards, .. } = preferences;
        let limits = Limits {
            places: &body.places,
            places_off: &self.places_off(now, day_starts),
            equipment: &body.equipment,
            avoid: &body.avoid,
            hidden: &cards.hidden,
            office: body.office,
        };
        let wish = Wish {
            kind,
            length: length(kind, preferences) / if self.is_short { 2 } else { 1 },
            limits,
            favourites: &cards.favourites,
            focus: &body.focus,
            history: &self.history,
            now,
            day_starts,
            install: self.install,
        };
        let picked = choose(&self.deck, &wish);
        self.deck.rest();
        let is_fleeting = picked.card.needs_warmup && picked.warmup.is_none();
        Coming { kind, card: picked.joined(), day: day_of(now, day_starts), is_fleeting }
    }

    /// Places that do not work at present, since the user said so of a card: for the rest of the day, or until the
    /// program is started anew.
    fn places_off(&self, now: NaiveDateTime, day_starts: NaiveTime) -> Vec<String> {
        let morning = day_of(now, day_starts).and_time(day_starts);
        let cards = self.history.impossible(self.started.max(morning)).filter_map(|id| self.deck.card(id));
        cards.map(|card| card.place.clone()).collect()
    }

    /// Whether it is time to ask if the user wants this card at all.
    pub(crate) fn asks(&self, id: &str) -> bool {
        self.history.asks(id)
    }

    /// The card is on the screen: the next break, or the wish for another one, shows another.
    pub(crate) fn shown(&mut self, kind: Kind, id: &str, now: &Moment) {
        self.history.show(now.civil.naive_local(), kind, id);
        self.coming = None;
    }

    /// What is chosen may no longer be allowed.
    pub(crate) fn forget(&mut self) {
        self.coming = None;
    }
}

fn ids(deck: &Deck) -> Vec<String> {
    deck.routines().into_iter().map(|routine| routine.id).collect()
}

fn day_of(at: NaiveDateTime, day_starts: NaiveTime) -> NaiveDate {
    (at - (day_starts - NaiveTime::MIN)).date()
}

/// How the line says that its card was answered.
fn answer(entry: &Entry) -> Option<Answer> {
    match entry.what {
        What::Done => Some(Answer::Done),
        What::Partly => Some(Answer::Partly),
        What::Skipped => match skip_reason(entry)? {
            SkipReason::NotNow => Some(Answer::NotNow),
            SkipReason::CannotHere => Some(Answer::CannotHere),
            SkipReason::Hurts => Some(Answer::Hurts),
            SkipReason::Dislike => Some(Answer::Dislike),
        },
        What::Offered
        | What::Started
        | What::Missed
        | What::Later
        | What::Away
        | What::Held
        | What::Paused
        | What::Resumed
        | What::Felt
        | What::Meeting
        | What::Posture
        | What::Sat
        | What::Desk
        | What::TakenBack
        | What::Warmed => None,
    }
}

/// The user's reason; `None` for a card that was interrupted.
pub(super) fn skip_reason(entry: &Entry) -> Option<SkipReason> {
    let all = [SkipReason::NotNow, SkipReason::CannotHere, SkipReason::Hurts, SkipReason::Dislike];
    all.into_iter().find(|reason| entry.why.as_deref() == Some(reason.word()))
}

fn length(kind: Kind, preferences: &Preferences) -> Duration {
    match kind {
        Kind::Stretch => preferences.stretch.length,
        Kind::Walk => preferences.walk.length,
        Kind::Eyes => preferences.eyes.length,
    }
}

#[cfg(test)]
mod tests;
