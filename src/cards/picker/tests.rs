//! The picker held to its promises over every combination of health filters.

use super::super::check::AVOID;
use super::*;
use crate::records::preferences::Preferences;
use proptest::prelude::*;
use std::collections::BTreeSet;

const PLACES: [&str; 6] = ["seated", "standing", "wall", "doorway", "floor", "walk"];
const THINGS: [&str; 4] = ["band", "mat", "foam-roller", "tennis-ball"];

#[test]
fn the_same_seed_gives_the_same_card() {
    let deck = Deck::bundled();
    let lists = Lists::preferred();
    for seed in 0..200 {
        assert_eq!(pick(&deck, &lists.wish(seed)).id, pick(&Deck::bundled(), &lists.wish(seed)).id);
    }
}

#[test]
fn a_day_is_varied() {
    let deck = Deck::bundled();
    let mut lists = Lists::preferred();
    let mut seen = BTreeSet::new();
    for seed in 0..240 {
        let id = pick(&deck, &lists.wish(seed)).id.clone();
        assert!(!lists.recent[..lists.recent.len().min(RECENT)].contains(&id), "{id}");
        lists.recent.insert(0, id.clone());
        seen.insert(id);
    }
    assert!(seen.len() >= 25, "{} cards", seen.len());
}

#[test]
fn every_combination_of_health_filters_leaves_a_stretch() {
    let deck = Deck::bundled();
    let mut lists = Lists::preferred();
    for mask in 0_u32..1 << AVOID.len() {
        lists.avoid = chosen(AVOID, mask);
        let card = pick(&deck, &lists.wish(mask.into()));
        assert!(is_allowed(card, &lists.wish(0)), "{} with {:?}", card.id, lists.avoid);
    }
}

#[test]
fn recency_gives_way_when_nothing_else_is_left() {
    let deck = Deck::bundled();
    let mut lists = Lists::preferred();
    lists.places = words(&["doorway"]);
    lists.recent = words(&["doorway-chest-stretch"]);
    assert_eq!(pick(&deck, &lists.wish(1)).id, "doorway-chest-stretch");
}

#[test]
fn what_is_left_when_nothing_is_allowed() {
    let deck = Deck::bundled();
    let mut lists = Lists::preferred();
    lists.places.clear();
    assert_eq!(pick(&deck, &lists.wish(1)).id, "walk-loop");
    lists.hidden = words(&["walk-loop"]);
    assert_eq!(pick(&deck, &lists.wish(1)).id, "deep-belly-breathing");
    lists.avoid = words(&["breathing-illness"]);
    assert_eq!(pick(&deck, &lists.wish(1)).id, "plain-minute");
}

#[test]
fn walks_and_eye_breaks_have_the_length_asked_for() {
    let deck = Deck::bundled();
    let lists = Lists::preferred();
    let of = |kind, secs| {
        let card = choose(&deck, &Wish { kind, length: Duration::from_secs(secs), ..lists.wish(1) });
        format!("{} {}", card.id, card.seconds)
    };
    assert_eq!(of(Kind::Walk, 300), "walk-loop 300");
    assert_eq!(of(Kind::Eyes, 20), "far-gaze 20");
    assert!(of(Kind::Stretch, 20).ends_with(" 20"));
}

proptest! {
    #[test]
    fn hard_filters_hold_and_something_is_always_returned(
        avoid in 0_u32..1 << 13, places in 0_u32..64, off in 0_u32..64, things in 0_u32..16, hidden in any::<u64>(),
        hide in any::<bool>(), office in any::<bool>(), secs in 1_u64..600, seed in any::<u64>(),
        kind in prop::sample::select(vec![Kind::Stretch, Kind::Stretch, Kind::Walk, Kind::Eyes]),
        recent in prop::collection::vec(0_usize..50, 0..12),
    ) {
        let deck = Deck::bundled();
        let ids: Vec<&str> = deck.iter().map(|card| card.id.as_str()).collect();
        let is_hidden = |n: usize| hide && hidden >> n & 1 == 1;
        let lists = Lists {
            places: chosen(&PLACES, places),
            equipment: chosen(&THINGS, things),
            avoid: chosen(AVOID, avoid),
            hidden: (0..ids.len()).filter(|&n| is_hidden(n)).map(|n| ids[n].to_owned()).collect(),
            places_off: chosen(&PLACES, off & off >> 1),
            recent: recent.iter().map(|&n| ids[n].to_owned()).collect(),
        };
        let wish = Wish { kind, office, length: Duration::from_secs(secs), ..lists.wish(seed) };
        let card = pick(&deck, &wish);
        prop_assert!(card.id == "plain-minute" || anywhere(card, &wish), "{}", card.id);
        if kind == Kind::Stretch && deck.iter().any(|card| is_allowed(card, &wish)) {
            prop_assert!(is_allowed(card, &wish), "{}", card.id);
        }
        let shown = choose(&deck, &wish);
        let limit = secs.max(shown.steps.len() as u64) + OVERTIME.as_secs();
        prop_assert!(u64::from(shown.seconds) <= limit);
    }
}

struct Lists {
    places: Vec<String>,
    equipment: Vec<String>,
    avoid: Vec<String>,
    hidden: Vec<String>,
    places_off: Vec<String>,
    recent: Vec<String>,
}

impl Lists {
    fn preferred() -> Self {
        let body = Preferences::default().body;
        Self {
            places: body.places,
            equipment: body.equipment,
            avoid: body.avoid,
            hidden: Vec::new(),
            places_off: Vec::new(),
            recent: Vec::new(),
        }
    }

    fn wish(&self, seed: u64) -> Wish<'_> {
        Wish {
            kind: Kind::Stretch,
            length: Duration::from_mins(1),
            places: &self.places,
            equipment: &self.equipment,
            avoid: &self.avoid,
            office: true,
            hidden: &self.hidden,
            places_off: &self.places_off,
            recent: &self.recent,
            seed,
        }
    }
}

fn chosen(all: &[&str], mask: u32) -> Vec<String> {
    all.iter().enumerate().filter(|(n, _)| mask >> n & 1 == 1).map(|(_, word)| (*word).to_owned()).collect()
}

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|&word| word.to_owned()).collect()
}
