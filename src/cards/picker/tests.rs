//! The picker held to its promises over every combination of health filters and over random weeks.

use super::super::check::AVOID;
use super::super::history::Answer;
use super::*;
use crate::records::preferences::Preferences;
use chrono::TimeDelta;
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const PLACES: [&str; 6] = ["seated", "standing", "wall", "doorway", "floor", "walk"];
const THINGS: [&str; 4] = ["band", "mat", "foam-roller", "tennis-ball"];

#[test]
fn the_same_day_can_be_replayed() {
    let play = |install| {
        let mut person = Person { install, ..Person::default() };
        (0..30).map(|_| person.take_break(&Deck::bundled(), Some(Answer::Done)).card.id).collect::<Vec<_>>()
    };
    assert_eq!(play(1), play(1));
    assert_ne!(play(1), play(2));
}

/// What is chosen depends on filters and places by the cards that they leave, so every different set of those is tried.
#[test]
fn every_combination_of_health_filters_and_places_gives_something() {
    let deck = Deck::bundled();
    let mut tried = BTreeSet::new();
    let forbidden: Vec<u64> = (0..1 << AVOID.len())
        .map(|mask| chosen(AVOID, mask))
        .map(|avoid| bits(&deck, |card| card.avoid.iter().any(|word| avoid.contains(word))))
        .collect();
    for (office, equipment) in [(true, 0), (false, 15)] {
        let mut person = Person { office, equipment: chosen(&THINGS, equipment), ..Person::default() };
        for places in 0..64 {
            person.avoid.clear();
            person.places = chosen(&PLACES, places);
            let stands_in = |card: &Card| STAND_INS.contains(&card.id.as_str());
            let here = bits(&deck, |card| person.limits().allow(card) || stands_in(card));
            for (mask, forbidden) in (0..).zip(&forbidden) {
                if tried.insert((office, places, here & !forbidden)) {
                    person.avoid = chosen(AVOID, mask);
                    check_allowed(&deck, &person);
                }
            }
        }
    }
    assert!(tried.len() > 40_000, "{}", tried.len());
}

fn bits(deck: &Deck, holds: impl Fn(&Card) -> bool) -> u64 {
    deck.iter().enumerate().map(|(n, card)| u64::from(holds(card)) << n).sum()
}

fn check_allowed(deck: &Deck, person: &Person) {
    let card = choose(deck, &person.wish()).card;
    let limits = person.limits();
    assert!(limits.allow(&card) || is_stand_in(&card, &limits), "{} for {person:?}", card.id);
}

#[test]
fn who_can_sit_gets_a_stretch_whatever_the_health() {
    let deck = Deck::bundled();
    let mut person = Person::default();
    for mask in 0_u32..1 << AVOID.len() {
        person.avoid = chosen(AVOID, mask);
        let card = choose(&deck, &person.wish()).card;
        assert!(person.limits().allow(&card), "{} with {:?}", card.id, person.avoid);
    }
}

#[test]
fn recency_gives_way_when_nothing_else_is_left() {
    let deck = Deck::bundled();
    let mut person = Person { places: words(&["doorway"]), ..Person::default() };
    for _ in 0..3 {
        assert_eq!(person.take_break(&deck, Some(Answer::Done)).card.id, "doorway-chest-stretch");
    }
}

#[test]
fn what_is_left_when_nothing_is_allowed() {
    let deck = Deck::bundled();
    let mut person = Person { places: Vec::new(), ..Person::default() };
    let check = |person: &Person, id| assert_eq!(choose(&deck, &person.wish()).card.id, id);
    check(&person, "walk-loop");
    person.hidden = words(&["walk-loop"]);
    check(&person, "deep-belly-breathing");
    person.avoid = words(&["breathing-illness"]);
    check(&person, "plain-minute");
}

#[test]
fn walks_and_eye_breaks_have_the_length_asked_for() {
    let deck = Deck::bundled();
    let person = Person::default();
    let of = |kind, secs| {
        let card = choose(&deck, &Wish { kind, length: Duration::from_secs(secs), ..person.wish() }).card;
        format!("{} {}", card.id, card.seconds)
    };
    assert_eq!(of(Kind::Walk, 300), "walk-loop 300");
    assert_eq!(of(Kind::Eyes, 20), "far-gaze 20");
    assert!(of(Kind::Stretch, 20).ends_with(" 20"));
}

#[test]
fn rolling_comes_after_movement_or_heat_or_with_a_march_in_front() {
    let deck = Deck::bundled();
    let roller = |secs| {
        let mut person = Person { places: words(&["floor", "standing"]), office: false, ..Person::default() };
        person.equipment = words(&["foam-roller", "mat"]);
        let rolls = |card: &&Card| card.group == "roll" || card.id == "march-on-the-spot";
        person.hidden = deck.iter().filter(|card| !rolls(card)).map(|card| card.id.clone()).collect();
        person.length = Duration::from_secs(secs);
        person
    };
    let said = |person: &Person| {
        let Picked { warmup, card } = choose(&deck, &person.wish());
        let warmup = warmup.map_or(String::new(), |warmup| format!("{} {} + ", warmup.id, warmup.seconds));
        format!("{warmup}{} {}", card.group, card.seconds)
    };
    // Cold and short of time, only the march itself is left.
    assert_eq!(said(&roller(60)), "move 60");
    let mut person = roller(60);
    person.history.answer(person.now - TimeDelta::minutes(14), Kind::Stretch, "march-on-the-spot", Answer::Done);
    assert_eq!(said(&person), "roll 60");
    person.now += TimeDelta::minutes(2);
    assert_eq!(said(&person), "move 60");
    person.history.warm(person.now);
    assert_eq!(said(&person), "roll 60");
    // With time for both, both come.
    let with_time = |secs| {
        let mut person = roller(secs);
        person.history.answer(person.now - TimeDelta::hours(1), Kind::Stretch, "march-on-the-spot", Answer::Done);
        said(&person)
    };
    assert_eq!(with_time(75), "march-on-the-spot 30 + roll 60");
    assert_eq!(with_time(90), "march-on-the-spot 45 + roll 60");
    assert_eq!(with_time(300), "march-on-the-spot 60 + roll 60");
    // Where nothing else is left the break gets longer, rather than the warm-up left out.
    let mut person = roller(60);
    let stands = |card: &&Card| card.place == "standing" && card.id != "march-on-the-spot";
    person.hidden.extend(deck.iter().filter(stands).map(|card| card.id.clone()));
    let wish = person.wish();
    let past = Past::new(&deck, &wish);
    let warmup = Warmup::new(&deck, &wish, &past);
    let card = deck.card("foam-roll-lats").unwrap();
    assert!(!warmup.is_ready_for(card) && warmup.is_possible());
    assert_eq!(warmup.before(card).map(|march| march.seconds), Some(30));
    person.avoid = words(&["knee-pain"]);
    let wish = person.wish();
    assert!(!Warmup::new(&deck, &wish, &Past::new(&deck, &wish)).is_possible());
}

/// What comes on four days with a break every forty minutes, if nothing but these cards may come.
fn check_days(only: &[&str], breaks: usize, expected: &Expect) {
    let deck = Deck::bundled();
    let mut person = Person { places: words(&PLACES), office: false, ..Person::default() };
    person.equipment = words(&["band", "mat", "foam-roller", "book", "anchor"]);
    let ids = deck.iter().map(|card| &card.id);
    person.hidden = ids.filter(|id| !only.contains(&id.as_str())).cloned().collect();
    let friday = person.now + TimeDelta::days(4);
    let mut said = String::new();
    for day in 0..4 {
        person.now = friday + TimeDelta::days(day);
        let shown = (0..breaks).map(|_| {
            person.history.warm(person.now + TimeDelta::minutes(39));
            person.take_break(&deck, Some(Answer::Done)).card.id
        });
        let shown: Vec<String> = shown.map(|id| id.replace("plain-minute", "-")).collect();
        let _ = writeln!(said, "{}: {}", (friday + TimeDelta::days(day)).format("%a"), shown.join(" "));
    }
    expected.assert_eq(&said);
}

#[test]
fn strength_has_its_days_off() {
    check_days(
        &["wall-angels", "standing-yti"],
        4,
        &expect![[r#"
        Fri: standing-yti wall-angels standing-yti -
        Sat: - - - -
        Sun: wall-angels standing-yti wall-angels -
        Mon: - - - -
    "#]],
    );
    check_days(
        &["band-side-raise"],
        4,
        &expect![[r#"
        Fri: band-side-raise band-side-raise band-side-raise -
        Sat: - - - -
        Sun: - - - -
        Mon: band-side-raise band-side-raise band-side-raise -
    "#]],
    );
}

#[test]
fn rolling_ends_after_ten_minutes() {
    check_days(
        &["foam-roll-upper-back", "foam-roll-lats"],
        11,
        &expect![[r#"
        Fri: foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back -
        Sat: foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back -
        Sun: foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back -
        Mon: foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back foam-roll-lats foam-roll-upper-back -
    "#]],
    );
}

#[test]
fn the_hardest_are_not_first_and_some_come_once_a_day() {
    check_days(
        &["downward-dog"],
        3,
        &expect![[r#"
        Fri: - downward-dog downward-dog
        Sat: - downward-dog downward-dog
        Sun: - downward-dog downward-dog
        Mon: - downward-dog downward-dog
    "#]],
    );
    check_days(
        &["semi-supine-rest"],
        3,
        &expect![[r#"
        Fri: semi-supine-rest - -
        Sat: semi-supine-rest - -
        Sun: semi-supine-rest - -
        Mon: semi-supine-rest - -
    "#]],
    );
    check_days(
        &["far-gaze"],
        3,
        &expect![[r#"
        Fri: far-gaze - -
        Sat: far-gaze - -
        Sun: far-gaze - -
        Mon: far-gaze - -
    "#]],
    );
}

#[test]
fn a_warm_up_and_its_card_are_one_card_to_look_at() {
    let deck = Deck::bundled();
    let (march, roll) = (deck.card("march-on-the-spot").unwrap(), deck.card("foam-roll-lats").unwrap());
    let joined = Picked { warmup: Some(march.clone()), card: roll.clone() }.joined();
    assert_eq!((joined.id.as_str(), joined.seconds), ("foam-roll-lats", 120));
    assert_eq!(joined.steps, [march.steps.clone(), roll.steps.clone()].concat());
    assert!(joined.lead_motion().is_some() && joined.motion().is_some(), "both parts have their figure");
}

#[test]
fn wishes_and_answers_shift_the_weights() {
    let deck = Deck::bundled();
    let usual = how_often(&deck, "chin-tuck", &|_| {});
    let shifted = |change: &dyn Fn(&mut Person)| how_often(&deck, "chin-tuck", change) / usual;
    let at = |person: &Person, hours| person.now - TimeDelta::hours(hours);
    let skip = |person: &mut Person, hours| {
        person.history.answer(at(person, hours), Kind::Eyes, "chin-tuck", Answer::NotNow);
    };
    let near = |got: f64, wanted: f64| assert!((got / wanted - 1.0).abs() < 0.2, "{got} instead of {wanted}");
    near(shifted(&|person| person.favourites = words(&["chin-tuck"])), 1.5);
    near(shifted(&|person| person.focus = words(&["neck"])), 1.6);
    near(shifted(&|person| skip(person, 25)), 1.0);
    near(shifted(&|person| skip(person, 23)), 0.35);
    near(shifted(&|person| person.history.answer(at(person, 47), Kind::Eyes, "neck-turn", Answer::Hurts)), 0.5);
    near(shifted(&|person| person.history.answer(at(person, 49), Kind::Eyes, "neck-turn", Answer::Hurts)), 1.0);
}

/// How often the card comes first, over many installations, in a person changed like this.
fn how_often(deck: &Deck, id: &str, change: &dyn Fn(&mut Person)) -> f64 {
    let mut person = Person { focus: Vec::new(), ..Person::default() };
    change(&mut person);
    let first = |install| choose(deck, &Wish { install, ..person.wish() }).card.id;
    (0..6000).filter(|&install| first(install) == id).count() as f64
}

proptest! {
    #[test]
    fn random_weeks_keep_the_rules(
        avoid in any::<u32>(), places in 1_u32..64, off in 0_u32..64, things in 0_u32..16, hidden in any::<u64>(), hide in any::<bool>(),
        office in any::<bool>(), secs in 20_u64..400, install in any::<u64>(), focus in 0_u32..64,
        kinds in prop::collection::vec(prop::sample::select(vec![Kind::Stretch, Kind::Stretch, Kind::Walk, Kind::Eyes]), 8),
        answers in prop::collection::vec((0_usize..8, 1_i64..700), 1..60),
    ) {
        let deck = Deck::bundled();
        let ids: Vec<&str> = deck.iter().map(|card| card.id.as_str()).collect();
        let mut person = Person {
            places: chosen(&PLACES, places),
            places_off: chosen(&PLACES, off & off >> 1),
            equipment: [chosen(&THINGS, things), words(&["book"])].concat(),
            avoid: chosen(AVOID, avoid & avoid >> 3),
            hidden: (0..ids.len()).filter(|n| hide && hidden >> n & 1 == 1).map(|n| ids[n].to_owned()).collect(),
            focus: chosen(&["neck", "shoulders", "upper-back", "chest", "wrists", "legs"], focus),
            length: Duration::from_secs(secs),
            office,
            install,
            ..Person::default()
        };
        for (n, (answer, minutes)) in answers.into_iter().enumerate() {
            person.now += TimeDelta::minutes(minutes);
            person.kind = kinds[n % kinds.len()];
            let Picked { warmup, card } = choose(&deck, &person.wish());
            let limits = person.limits();
            prop_assert!(limits.allow_anywhere(&card) || card.id == "plain-minute", "{}", card.id);
            if person.kind == Kind::Stretch {
                prop_assert!(limits.allow(&card) || is_stand_in(&card, &limits), "{}", card.id);
                check_rules(&person, &deck, &card, warmup.as_ref())?;
            }
            let answer = [Answer::Done, Answer::Partly, Answer::NotNow, Answer::CannotHere, Answer::Hurts, Answer::Dislike]
                .get(answer).copied();
            person.take(&card, answer);
        }
    }
}

fn check_rules(person: &Person, deck: &Deck, card: &Card, warmup: Option<&Card>) -> Result<(), TestCaseError> {
    let wish = person.wish();
    let past = Past::new(deck, &wish);
    let cold = card.needs_warmup && !past.is_warm;
    prop_assert_eq!(warmup.is_some(), cold && person.limits().allow(card));
    let limit = wish.length.as_secs().max(card.steps.len() as u64) + OVERTIME.as_secs();
    let both = u64::from(card.seconds + warmup.map_or(0, |warmup| warmup.seconds));
    prop_assert!(both <= limit + if warmup.is_some() { 30 } else { 0 }, "{both} in {limit}");
    prop_assert!(card.intensity < 3 || !past.is_first_of_day, "{}", card.id);
    if card.group == "strength" {
        prop_assert!(past.done_today("strength").count() < 3);
        let yesterday = past.today.pred_opt().unwrap();
        prop_assert!(card.id == "band-side-raise" || !past.strength_days.contains(&yesterday));
        prop_assert!(card.id == "band-side-raise" || past.strength_days.len() < 3);
    }
    if card.group == "roll" {
        prop_assert!(past.done_today("roll").map(|card| card.seconds).sum::<u32>() + 60 <= 600);
    }
    prop_assert!(card.group != "rest" || !past.has_shown_today("rest"));
    Ok(())
}

fn is_stand_in(card: &Card, limits: &Limits<'_>) -> bool {
    card.id == "plain-minute" || STAND_INS.contains(&card.id.as_str()) && limits.allow_anywhere(card)
}

/// Somebody with preferences and a past.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) places: Vec<String>,
    pub(super) places_off: Vec<String>,
    pub(super) equipment: Vec<String>,
    pub(super) avoid: Vec<String>,
    pub(super) hidden: Vec<String>,
    pub(super) favourites: Vec<String>,
    pub(super) focus: Vec<String>,
    pub(super) office: bool,
    pub(super) kind: Kind,
    pub(super) length: Duration,
    pub(super) history: History,
    pub(super) now: NaiveDateTime,
    pub(super) install: u64,
}

impl Default for Person {
    fn default() -> Self {
        let body = Preferences::default().body;
        Self {
            places: body.places,
            places_off: Vec::new(),
            equipment: body.equipment,
            avoid: body.avoid,
            hidden: Vec::new(),
            favourites: Vec::new(),
            focus: body.focus,
            office: body.office,
            kind: Kind::Stretch,
            length: Duration::from_mins(1),
            history: History::default(),
            // A Monday.
            now: NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(9, 0, 0)).unwrap(),
            install: 1,
        }
    }
}

impl Person {
    pub(super) fn limits(&self) -> Limits<'_> {
        let Self { places, places_off, equipment, avoid, hidden, office, .. } = self;
        Limits { places, places_off, equipment, avoid, hidden, office: *office }
    }

    pub(super) fn wish(&self) -> Wish<'_> {
        Wish {
            kind: self.kind,
            length: self.length,
            limits: self.limits(),
            favourites: &self.favourites,
            focus: &self.focus,
            history: &self.history,
            now: self.now,
            day_starts: NaiveTime::from_hms_opt(4, 0, 0).unwrap(),
            install: self.install,
        }
    }

    /// Forty minutes of work, then a card of a minute, answered like this.
    pub(super) fn take_break(&mut self, deck: &Deck, answer: Option<Answer>) -> Picked {
        self.now += TimeDelta::minutes(39);
        let picked = choose(deck, &self.wish());
        self.take(&picked.card, answer);
        picked
    }

    fn take(&mut self, card: &Card, answer: Option<Answer>) {
        self.history.show(self.now, self.kind, &card.id);
        self.now += TimeDelta::minutes(1);
        if let Some(answer) = answer {
            self.history.answer(self.now, self.kind, &card.id, answer);
        }
    }
}

fn chosen(all: &[&str], mask: u32) -> Vec<String> {
    all.iter().enumerate().filter(|(n, _)| mask >> n & 1 == 1).map(|(_, word)| (*word).to_owned()).collect()
}

pub(super) fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|&word| word.to_owned()).collect()
}
