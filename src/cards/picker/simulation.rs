//! Four working weeks of five persons, told in one line each.

use super::super::history::Answer;
use super::rules::{is_on_the_feet, sits_still};
use super::tests::{Person, words};
use super::*;
use chrono::{Days, TimeDelta};
use expect_test::expect;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

const WEEKS: usize = 4;
const DAYS: usize = 5;
const BREAKS: usize = 12;

/// Everybody who is simulated, by name.
fn people() -> Vec<(&'static str, Person)> {
    let places = |all: &[&str]| Person { places: words(all), ..Person::default() };
    let office = || places(&["seated", "standing", "wall", "doorway", "walk"]);
    let mut home = places(&["seated", "standing", "wall", "doorway", "walk", "floor"]);
    home.office = false;
    home.equipment = words(&["band", "anchor", "mat", "foam-roller", "tennis-ball", "stability-ball", "book"]);
    let equipped = Person { equipment: words(&["tennis-ball", "band"]), ..office() };
    let limited = Person { avoid: words(&["osteoporosis", "shoulder-injury", "dizziness", "neck-nerve"]), ..office() };
    vec![
        ("open office, no equipment", office()),
        ("open office, ball and band", equipped),
        ("home, everything", home),
        ("chair only", places(&["seated"])),
        ("four health filters", limited),
    ]
}

struct Seen {
    card: Card,
    warmed: bool,
    answer: Answer,
    /// Whether a card on the feet could have come instead, had none been shown lately.
    could_stand: bool,
}

struct Month {
    pool: usize,
    days: Vec<Vec<Seen>>,
}

impl Month {
    /// Every seventh card or so is skipped.
    fn play(deck: &Deck, mut person: Person) -> Self {
        let morning = person.now;
        let mut turn = person.install;
        let mut days = Vec::new();
        for day in (0..WEEKS * 7).filter(|day| day % 7 < DAYS) {
            person.now = morning + Days::new(day as u64);
            let breaks = (0..BREAKS).map(|_| {
                turn = turn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let answer = if (turn >> 33) % 100 < 15 { Answer::NotNow } else { Answer::Done };
                see(deck, &mut person, answer)
            });
            days.push(breaks.collect());
        }
        let pool = deck.iter().filter(|card| person.limits().allow(card)).count();
        Self { pool, days }
    }

    fn all(&self) -> Vec<&Seen> {
        self.days.iter().flatten().collect()
    }

    fn distinct(&self) -> Vec<usize> {
        let ids = |day: &Vec<Seen>| day.iter().map(|seen| seen.card.id.clone()).collect::<BTreeSet<_>>().len();
        self.days.iter().map(ids).collect()
    }

    /// The fewest breaks after which a card came again.
    fn gap(&self) -> usize {
        let mut last = BTreeMap::new();
        let gaps = self.all().into_iter().enumerate();
        gaps.filter_map(|(n, seen)| last.insert(&seen.card.id, n).map(|before| n - before)).min().unwrap_or(usize::MAX)
    }

    fn same_group_next(&self) -> usize {
        self.all().windows(2).filter(|two| two[0].card.group == two[1].card.group).count()
    }

    fn seated_in_a_row(&self) -> usize {
        let all = self.all();
        all.split(|seen| !sits_still(&seen.card)).map(<[&Seen]>::len).max().unwrap_or(0)
    }

    fn strength_days(&self) -> Vec<usize> {
        self.days_with(|seen| is_strength(seen) && seen.answer == Answer::Done)
    }

    /// The days with such a card, counted from the first Monday.
    fn days_with(&self, holds: impl Fn(&Seen) -> bool) -> Vec<usize> {
        let days = self.days.iter().enumerate().filter(|(_, day)| day.iter().any(&holds));
        days.map(|(n, _)| n / DAYS * 7 + n % DAYS).collect()
    }

    fn rolled_most(&self) -> u32 {
        let rolled =
            |day: &Vec<Seen>| day.iter().filter(|seen| seen.card.group == "roll").map(|seen| seen.card.seconds).sum();
        self.days.iter().map(rolled).max().unwrap_or(0)
    }

    fn most_a_day(&self, group: &str) -> usize {
        let of_group = |day: &Vec<Seen>| day.iter().filter(|seen| seen.card.group == group).count();
        self.days.iter().map(of_group).max().unwrap_or(0)
    }

    fn empty(&self) -> usize {
        self.all().iter().filter(|seen| seen.card.id == "plain-minute").count()
    }

    fn top(&self) -> Vec<(String, usize)> {
        let mut counts = BTreeMap::new();
        for seen in self.all() {
            *counts.entry(seen.card.id.clone()).or_insert(0) += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.truncate(3);
        counts
    }
}

/// Strength that needs a day off.
fn is_strength(seen: &Seen) -> bool {
    seen.card.group == "strength" && seen.card.id != "band-side-raise"
}

fn by_week(days: &[usize]) -> Vec<usize> {
    (0..WEEKS).map(|week| days.iter().filter(|day| **day / 7 == week).count()).collect()
}

fn see(deck: &Deck, person: &mut Person, answer: Answer) -> Seen {
    let mut ahead = person.clone();
    ahead.now += TimeDelta::minutes(39);
    let wish = ahead.wish();
    let past = Past::new(deck, &wish);
    let can = |card: &&Card| wish.limits.allow(card) && rules::allow(card, &past) && !card.needs_warmup;
    let rested = rules::not_recent(deck.iter().filter(can).collect(), &past);
    let could_stand = rested.into_iter().any(is_on_the_feet);
    let Picked { warmup, card } = person.take_break(deck, Some(answer));
    Seen { card, warmed: warmup.is_some(), answer, could_stand }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let distinct = self.distinct();
        let mean = distinct.iter().sum::<usize>() as f64 / distinct.len() as f64;
        let top: Vec<String> = self.top().into_iter().map(|(id, count)| format!("{id} {count}")).collect();
        let warmed = self.all().iter().filter(|seen| seen.warmed).count();
        writeln!(
            f,
            "pool={} distinct/day min={} mean={mean:.1}/{BREAKS} min_gap={} same_group_next={} \
             max_consecutive_seated={} strength_days/wk={:?} rolled_most={}s warmed={warmed} empty={} top=[{}]",
            self.pool,
            distinct.iter().min().unwrap_or(&0),
            self.gap(),
            self.same_group_next(),
            self.seated_in_a_row(),
            by_week(&self.strength_days()),
            self.rolled_most(),
            self.empty(),
            top.join(", "),
        )
    }
}

#[test]
fn four_weeks_of_five_persons() {
    let deck = Deck::bundled();
    let mut said = String::new();
    for secs in [60, 120] {
        for (name, mut person) in people() {
            person.length = Duration::from_secs(secs);
            let month = Month::play(&deck, person);
            let _ = write!(said, "{name}, {secs} s: {month}");
        }
    }
    expect![[r#"
        open office, no equipment, 60 s: pool=34 distinct/day min=12 mean=12.0/12 min_gap=8 same_group_next=9 max_consecutive_seated=1 strength_days/wk=[3, 3, 3, 3] rolled_most=0s warmed=0 empty=0 top=[calf-raises 17, doorway-chest-stretch 16, desk-lean-stretch 13]
        open office, ball and band, 60 s: pool=37 distinct/day min=12 mean=12.0/12 min_gap=8 same_group_next=7 max_consecutive_seated=1 strength_days/wk=[3, 3, 3, 3] rolled_most=0s warmed=0 empty=0 top=[doorway-chest-stretch 16, band-side-raise 13, calf-raises 13]
        home, everything, 60 s: pool=50 distinct/day min=11 mean=11.9/12 min_gap=8 same_group_next=9 max_consecutive_seated=1 strength_days/wk=[3, 3, 3, 3] rolled_most=0s warmed=0 empty=0 top=[march-on-the-spot 14, calf-raises 12, clasped-hands-chest-opener 11]
        chair only, 60 s: pool=23 distinct/day min=11 mean=11.5/12 min_gap=8 same_group_next=5 max_consecutive_seated=7 strength_days/wk=[3, 3, 3, 2] rolled_most=0s warmed=0 empty=0 top=[sit-to-stand 30, shoulder-rolls 15, deep-belly-breathing 13]
        four health filters, 60 s: pool=14 distinct/day min=9 mean=10.2/12 min_gap=8 same_group_next=12 max_consecutive_seated=3 strength_days/wk=[3, 3, 3, 2] rolled_most=0s warmed=0 empty=0 top=[calf-raises 30, stand-and-shift 30, walk-loop 30]
        open office, no equipment, 120 s: pool=34 distinct/day min=11 mean=11.9/12 min_gap=8 same_group_next=11 max_consecutive_seated=1 strength_days/wk=[3, 3, 3, 3] rolled_most=0s warmed=12 empty=0 top=[walk-loop 15, calf-raises 14, doorway-chest-stretch 14]
        open office, ball and band, 120 s: pool=37 distinct/day min=11 mean=11.9/12 min_gap=8 same_group_next=12 max_consecutive_seated=1 strength_days/wk=[3, 3, 3, 2] rolled_most=0s warmed=22 empty=0 top=[doorway-chest-stretch 13, wall-ball-massage 13, calf-raises 12]
        home, everything, 120 s: pool=50 distinct/day min=11 mean=11.9/12 min_gap=9 same_group_next=9 max_consecutive_seated=1 strength_days/wk=[3, 3, 3, 2] rolled_most=120s warmed=34 empty=0 top=[doorway-chest-stretch 10, stand-and-shift 10, wall-ball-massage 10]
        chair only, 120 s: pool=23 distinct/day min=11 mean=11.5/12 min_gap=8 same_group_next=5 max_consecutive_seated=7 strength_days/wk=[3, 3, 3, 2] rolled_most=0s warmed=0 empty=0 top=[sit-to-stand 30, shoulder-rolls 15, deep-belly-breathing 13]
        four health filters, 120 s: pool=14 distinct/day min=9 mean=10.2/12 min_gap=8 same_group_next=12 max_consecutive_seated=3 strength_days/wk=[3, 3, 3, 2] rolled_most=0s warmed=0 empty=0 top=[calf-raises 30, stand-and-shift 30, walk-loop 30]
    "#]].assert_eq(&said);
}

#[test]
fn the_quotas_are_met_by_every_installation() {
    let deck = Deck::bundled();
    for install in 2..8 {
        for (name, person) in people() {
            let length = Duration::from_secs(60 + 30 * (install % 2));
            let month = Month::play(&deck, Person { length, install, ..person });
            let name = format!("{name}, {install}: {month}");
            assert!(month.distinct().into_iter().all(|count| count >= 9), "{name}");
            assert!(month.gap() >= 8, "{name}");
            assert!(month.strength_days().windows(2).all(|two| two[1] - two[0] > 1), "{name}");
            assert!(by_week(&month.strength_days()).iter().all(|days| *days <= 3), "{name}");
            // Who skips it on its day has been offered it: more is not for the program to do.
            assert!(by_week(&month.days_with(is_strength)).iter().all(|days| *days >= 2), "{name}");
            assert!(month.rolled_most() <= 600, "{name}");
            assert!(month.all().windows(2).all(|two| keeps_moving(two[0], two[1])), "{name}");
            assert_eq!(month.empty(), 0, "{name}");
            assert!(["rest", "eyes"].iter().all(|group| month.most_a_day(group) <= 1), "{name}");
        }
    }
}

/// Never two cards in a row on the chair, where one on the feet was there.
fn keeps_moving(one: &Seen, next: &Seen) -> bool {
    !(sits_still(&one.card) && sits_still(&next.card) && next.could_stand)
}
