//! Breaks played one after the other, each answered as the journal would tell it.

use super::*;
use chrono::{DateTime, FixedOffset};
use std::collections::HashSet;
use std::slice::from_ref;

struct Day {
    choice: Choice,
    preferences: Preferences,
    journal: Vec<Entry>,
    minutes: i64,
}

impl Day {
    fn new() -> Self {
        let choice = Choice::new(Deck::bundled(), 7, &moment(0));
        Self { choice, preferences: Preferences::default(), journal: Vec::new(), minutes: 0 }
    }

    /// The same day after a restart: all that is known stands in the journal.
    fn restarted(&self) -> Self {
        let mut day = Self::new();
        day.choice = Choice::new(Deck::bundled(), 7, &moment(self.minutes));
        day.minutes = self.minutes;
        for entry in &self.journal {
            day.choice.learn(entry);
        }
        day
    }

    fn coming(&mut self) -> String {
        self.choice.coming(Kind::Stretch, &self.preferences, &moment(self.minutes)).id.clone()
    }

    fn places_off(&self) -> Vec<String> {
        self.choice.places_off(moment(self.minutes).civil.naive_local(), self.preferences.plan().day_starts)
    }

    fn record(&mut self, what: What, card: &str, why: Option<&str>) {
        let (at, card, why) = (moment(self.minutes).civil, Some(card.to_owned()), why.map(str::to_owned));
        let entry = Entry { kind: Some(Kind::Stretch), card, why, ..Entry::new(at, what) };
        self.choice.learn(&entry);
        self.journal.push(entry);
    }

    fn show(&mut self) -> String {
        let card = self.coming();
        self.choice.shown(Kind::Stretch, &card, &moment(self.minutes));
        card
    }

    /// A break every forty minutes.
    fn play(&mut self, what: What, why: Option<&str>) -> String {
        self.minutes += 40;
        let card = self.show();
        self.record(What::Started, &card, None);
        self.minutes += 1;
        self.record(what, &card, why);
        card
    }

    fn done(&mut self, times: usize) -> Vec<String> {
        (0..times).map(|_| self.play(What::Done, None)).collect()
    }
}

fn moment(minutes: i64) -> Moment {
    let civil: DateTime<FixedOffset> = DateTime::parse_from_rfc3339("2026-11-23T08:00:00+01:00").unwrap();
    let civil = civil + chrono::TimeDelta::minutes(minutes);
    Moment { awake: Duration::ZERO, boot: Duration::ZERO, civil }
}

#[test]
fn no_card_comes_again_within_seven_breaks() {
    for window in Day::new().done(60).windows(8) {
        assert_eq!(window.iter().collect::<HashSet<_>>().len(), 8, "{window:?}");
    }
}

#[test]
fn a_hidden_card_does_not_come_until_it_is_restored() {
    let mut day = Day::new();
    let first = day.coming();
    day.preferences.cards.hidden = vec![first.clone()];
    day.choice.forget();
    assert!(!day.done(100).contains(&first));
    day.preferences.cards.hidden.clear();
    assert!(day.done(100).contains(&first));
}

#[test]
fn a_place_that_does_not_work_is_left_out_until_the_next_day_or_a_restart() {
    let mut day = Day::new();
    let deck = Deck::bundled();
    let card = day.play(What::Skipped, Some("cannot-here"));
    let place = &deck.card(&card).unwrap().place;
    let is_there = |id: &String| deck.card(id).unwrap().place == *place;
    assert_eq!(day.places_off(), from_ref(place));
    day.minutes += 1;
    assert!(day.restarted().places_off().is_empty());
    assert!(!day.done(20).iter().any(is_there));
    day.minutes = 20 * 60 - 1;
    assert_eq!(day.places_off(), from_ref(place), "before four in the morning");
    day.minutes += 1;
    assert!(day.places_off().is_empty());
    assert!(day.done(40).iter().any(is_there));
}

#[test]
fn what_was_announced_is_what_comes_and_another_is_another() {
    let mut day = Day::new();
    let first = day.coming();
    assert_eq!(day.coming(), first);
    assert_eq!(day.show(), first);
    let second = day.show();
    let third = day.show();
    assert_eq!(HashSet::from([&first, &second, &third]).len(), 3);
    assert!(day.choice.want("wall-angels"));
    assert_eq!(day.coming(), "wall-angels");
    assert!(!day.choice.want("no-such-card"));
}

#[test]
fn what_was_chosen_for_warm_muscles_does_not_wait_until_they_are_cold() {
    let mut day = Day::new();
    let deck = Deck::bundled();
    let others = deck.iter().filter(|card| card.group != "move" && card.group != "massage");
    day.preferences.cards.hidden = others.map(|card| card.id.clone()).collect();
    let is_massage = |id: &str| deck.card(id).unwrap().group == "massage";
    let mut met = 0;
    for _ in 0..20 {
        let done = day.play(What::Done, None);
        assert!(!is_massage(&done), "{done} came cold");
        if is_massage(&day.coming()) {
            met += 1;
            day.minutes += 14;
            assert!(is_massage(&day.coming()));
        }
    }
    assert!(met > 3, "{met}");
}

#[test]
fn what_was_chosen_in_the_evening_is_not_for_the_morning() {
    let mut day = Day::new();
    day.preferences.body.office = false;
    day.preferences.body.places = vec!["floor".into()];
    day.preferences.body.equipment = vec!["mat".into()];
    let deck = Deck::bundled();
    let others = deck.iter().filter(|card| card.id != "downward-dog");
    day.preferences.cards.hidden = others.map(|card| card.id.clone()).collect();
    day.done(1);
    assert_eq!(day.coming(), "downward-dog");
    day.minutes += 24 * 60;
    assert_eq!(day.coming(), "plain-minute");
}

#[test]
fn a_skip_from_the_notification_brings_another_card() {
    let mut day = Day::new();
    let first = day.coming();
    day.record(What::Skipped, &first, Some("not-now"));
    assert_ne!(day.coming(), first);
}

#[test]
fn a_day_goes_on_after_a_restart_as_if_there_had_been_none() {
    let mut day = Day::new();
    day.done(5);
    day.play(What::Skipped, Some("not-now"));
    day.play(What::Skipped, Some("interrupted"));
    day.play(What::Partly, None);
    let mut restarted = day.restarted();
    assert_eq!(restarted.done(20), day.done(20));
    let mut other = Day::new();
    other.choice.install = 8;
    assert_ne!(other.done(20), Day::new().done(20));
}

#[test]
fn after_the_third_skip_in_a_row_it_is_asked_once() {
    let mut day = Day::new();
    for (skips, asks) in [(1, false), (2, false), (3, true), (4, false)] {
        day.record(What::Skipped, "chin-tuck", Some("not-now"));
        assert_eq!(day.choice.asks("chin-tuck"), asks, "{skips}");
    }
    day.record(What::Done, "chin-tuck", None);
    assert!(!day.choice.asks("chin-tuck"));
}
