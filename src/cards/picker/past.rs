//! The history as the picker sees it: with the cards themselves, from today's point of view.

use super::super::history::{Answer, Shown};
use super::{Card, Deck, Wish};
use crate::schedule::Kind;
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use std::collections::BTreeSet;

/// Warm muscles stay so for this long.
const WARM: TimeDelta = TimeDelta::minutes(15);
/// The week in which strength days are counted.
const WEEK: TimeDelta = TimeDelta::days(7);

pub(super) struct Past<'a> {
    pub(super) today: NaiveDate,
    /// How many cards were shown today.
    pub(super) number: u64,
    /// The cards of past breaks, the last one first. Rests for the eyes are no part of the rotation.
    pub(super) breaks: Vec<&'a Card>,
    /// Nothing but rests for the eyes has come today.
    pub(super) is_first_of_day: bool,
    /// Every card shown today that is still in the deck.
    shown_today: Vec<&'a Card>,
    /// Those of them that were done, in whole or in part.
    done_today: Vec<&'a Card>,
    /// The days of the last seven, today left out, on which strength was done that needs a day off.
    pub(super) strength_days: BTreeSet<NaiveDate>,
    pub(super) is_warm: bool,
    /// The parts of the body of the cards that hurt lately.
    pub(super) sore: Vec<&'a str>,
}

impl<'a> Past<'a> {
    pub(super) fn new(deck: &'a Deck, wish: &Wish<'a>) -> Self {
        let card_of = |shown: &Shown| deck.card(&shown.card);
        let known: Vec<(&Shown, &Card)> =
            wish.history.latest().filter_map(|shown| Some((shown, card_of(shown)?))).collect();
        let today = wish.today();
        let is_today = |shown: &Shown| wish.day_of(shown.at) == today;
        let of_today: Vec<_> = known.iter().filter(|(shown, _)| is_today(shown)).copied().collect();
        let heat = wish.history.heat().is_some_and(|at| is_lately(wish.now - at));
        let sore = wish.history.sore(wish.now).filter_map(|id| deck.card(id));
        Self {
            today,
            number: wish.history.latest().filter(|shown| is_today(shown)).count() as u64,
            breaks: known.iter().filter(|(shown, _)| shown.kind != Kind::Eyes).map(|(_, card)| *card).collect(),
            is_first_of_day: of_today.iter().all(|(shown, _)| shown.kind == Kind::Eyes),
            shown_today: of_today.iter().map(|(_, card)| *card).collect(),
            done_today: of_today.iter().filter(|(shown, _)| is_done(shown)).map(|(_, card)| *card).collect(),
            strength_days: strength_days(&known, wish, today),
            is_warm: heat || known.iter().any(|(shown, card)| warms(shown, card) && is_lately(wish.now - shown.at)),
            sore: sore.flat_map(|card| &card.body).map(String::as_str).collect(),
        }
    }

    pub(super) fn last(&self) -> Option<&'a Card> {
        self.breaks.first().copied()
    }

    /// How many breaks ago the card was shown; 1 for the last break, `None` for never.
    pub(super) fn breaks_since(&self, card: &Card) -> Option<usize> {
        self.breaks.iter().position(|other| other.id == card.id).map(|index| index + 1)
    }

    pub(super) fn has_shown_today(&self, group: &str) -> bool {
        self.shown_today.iter().any(|card| card.group == group)
    }

    pub(super) fn has_come_today(&self, card: &Card) -> bool {
        self.shown_today.iter().any(|other| other.id == card.id)
    }

    pub(super) fn done_today(&self, group: &str) -> impl Iterator<Item = &'a Card> {
        self.done_today.iter().copied().filter(move |card| card.group == group)
    }

    /// The share of the group in what was done today, from 0 to 1.
    pub(super) fn share_of(&self, group: &str) -> f64 {
        self.done_today(group).count() as f64 / self.done_today.len().max(1) as f64
    }

    pub(super) fn is_weekday(&self) -> bool {
        !matches!(self.today.weekday(), Weekday::Sat | Weekday::Sun)
    }
}

/// Strength that may be trained every working day; all other strength needs a day off between.
pub(super) fn is_daily(card: &Card) -> bool {
    card.frequency == "daily-weekdays"
}

fn strength_days(known: &[(&Shown, &Card)], wish: &Wish<'_>, today: NaiveDate) -> BTreeSet<NaiveDate> {
    known
        .iter()
        .filter(|(shown, card)| is_done(shown) && card.group == "strength" && !is_daily(card))
        .map(|(shown, _)| wish.day_of(shown.at))
        .filter(|day| *day < today && today - *day < WEEK)
        .collect()
}

fn is_done(shown: &Shown) -> bool {
    shown.answer.is_some_and(Answer::counts)
}

/// Whether the card, done to its end, warms for what needs warm muscles.
fn warms(shown: &Shown, card: &Card) -> bool {
    let done = shown.answer == Some(Answer::Done);
    done && matches!(card.group.as_str(), "move" | "relief")
}

/// A clock that was set back makes no warm muscles.
fn is_lately(age: TimeDelta) -> bool {
    (TimeDelta::zero()..=WARM).contains(&age)
}
