//! Preferences in, what is done of a routine out.

use super::*;
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::fmt::Write as _;

const PLACES: [&str; 6] = ["seated", "standing", "wall", "doorway", "floor", "walk"];
const THINGS: [&str; 9] =
    ["desk", "firm-chair", "mat", "band", "anchor", "foam-roller", "tennis-ball", "stability-ball", "book"];

/// What the user has set, as words: `office`, places, things, filters, and ids of hidden cards behind a `-`.
struct Setting {
    places: Vec<String>,
    equipment: Vec<String>,
    avoid: Vec<String>,
    hidden: Vec<String>,
    office: bool,
}

impl Setting {
    fn new(words: &str) -> Self {
        let of = |known: &dyn Fn(&str) -> bool| -> Vec<String> {
            words.split_whitespace().filter(|word| known(word)).map(str::to_owned).collect()
        };
        let is_place = |word: &str| PLACES.contains(&word);
        let is_thing = |word: &str| THINGS.contains(&word);
        let hidden = words.split_whitespace().filter_map(|word| word.strip_prefix('-')).map(str::to_owned).collect();
        let is_filter = |word: &str| !is_place(word) && !is_thing(word) && word != "office" && !word.starts_with('-');
        Self {
            places: of(&is_place),
            equipment: of(&is_thing),
            avoid: of(&is_filter),
            hidden,
            office: words.split_whitespace().any(|word| word == "office"),
        }
    }

    fn limits(&self) -> Limits<'_> {
        Limits {
            places: &self.places,
            equipment: &self.equipment,
            avoid: &self.avoid,
            office: self.office,
            hidden: &self.hidden,
            places_off: &[],
        }
    }
}

const EVERYTHING: &str =
    "seated standing wall doorway floor walk mat band anchor foam-roller tennis-ball stability-ball book";
const OFFICE: &str = "office seated standing wall doorway";

fn course(id: &str, words: &str) -> Course {
    let deck = Deck::bundled();
    let routine = deck.routines().into_iter().find(|routine| routine.id == id).unwrap();
    Course::new(&routine, &deck, &Setting::new(words).limits())
}

#[track_caller]
fn check(id: &str, words: &str, expected: &Expect) {
    let course = course(id, words);
    let fits = if course.fits() { "fits" } else { "does not fit" };
    let mut text = format!("{fits}, {} s\n", course.secs());
    for turn in &course.turns {
        let instead = turn.instead_of.as_ref().map(|id| format!(" for {id}")).unwrap_or_default();
        let _ = writeln!(text, "{}{instead}", turn.card.id);
    }
    for change in &course.changes {
        let _ = writeln!(text, "- {}", change.text(&Texts::new("en")));
    }
    expected.assert_eq(&text);
}

#[test]
fn who_has_everything_does_it_as_it_is_written() {
    check(
        "foam-roll-8",
        EVERYTHING,
        &expect![[r#"
        fits, 482 s
        march-on-the-spot
        foam-roll-upper-back
        foam-roll-upper-back
        foam-roll-extension
        foam-roll-extension
        foam-roll-lats
        foam-roll-lats
        childs-pose
    "#]],
    );
}

#[test]
fn what_is_not_at_hand_is_replaced_by_the_next_of_its_group() {
    check(
        "back-strength-10",
        OFFICE,
        &expect![[r#"
        fits, 606 s
        march-on-the-spot
        shoulder-blade-squeeze
        shoulder-blade-squeeze
        wall-angels
        wall-angels
        wall-push-up for band-row
        wall-push-up for band-row
        standing-yti
        standing-yti
        doorway-chest-stretch
        - Wall push-up in place of Band row: not at hand: Exercise band
    "#]],
    );
}

#[test]
fn what_has_no_stand_in_is_left_out() {
    check(
        "evening-unwind-10",
        OFFICE,
        &expect![[r#"
        fits, 360 s
        march-on-the-spot
        butterfly-self-massage for wall-ball-massage
        seated-cat-cow for cat-cow
        seated-cat-cow for cat-cow
        desk-lean-stretch for childs-pose
        deep-belly-breathing
        - Butterfly self-massage in place of Wall ball massage: not at hand: Tennis ball
        - Seated cat-cow in place of Cat-cow: not possible where you are: On the floor
        - without Thread the needle: not possible where you are: On the floor
        - Desk lean in place of Child's pose: not possible where you are: On the floor
        - without Lie-down rest: not possible where you are: On the floor
    "#]],
    );
    check(
        "foam-roll-8",
        OFFICE,
        &expect![[r#"
        does not fit, 120 s
        march-on-the-spot
        desk-lean-stretch for childs-pose
        - without Foam roll the upper back: not possible where you are: On the floor
        - without Roller back extension: not possible where you are: On the floor
        - without Side rolling for the lats: not possible where you are: On the floor
        - Desk lean in place of Child's pose: not possible where you are: On the floor
    "#]],
    );
}

#[test]
fn health_and_hidden_cards_count() {
    check(
        "neck-shoulders-6",
        "office seated standing neck-nerve -cross-body-shoulder-stretch",
        &expect![[r#"
        does not fit, 180 s
        shoulder-rolls
        clasped-hands-chest-opener for cross-body-shoulder-stretch
        upper-back-hug-reach
        - without Neck side tilt: you are careful with: Neck nerve trouble
        - without Slow head turn: you are careful with: Neck nerve trouble
        - without Chin tuck: you are careful with: Neck nerve trouble
        - Hands-behind chest opener in place of Arm across: you left it out before
    "#]],
    );
}

#[test]
fn nothing_deep_is_done_cold() {
    check(
        "desk-relief-5",
        "seated doorway knee-pain shoulder-injury",
        &expect![[r#"
        fits, 180 s
        shrug-and-drop for shoulder-rolls
        butterfly-self-massage
        deep-belly-breathing
        - without March on the spot: you are careful with: Knee pain
        - Shrug and drop in place of Shoulder rolls: you are careful with: Shoulder injury
        - without Doorway chest stretch: you are careful with: Shoulder injury
    "#]],
    );
}

#[test]
fn a_card_that_is_not_there_is_named() {
    let mut deck = Deck::bundled();
    let text =
        r#"{"routines": [{"id": "mine", "name": "Mine", "steps": [{"card": "wall-angles"}, {"card": "far-gaze"}]}]}"#;
    assert_eq!(deck.add("mine.json", text), []);
    let course = Course::new(&deck.routines()[6], &deck, &Setting::new(EVERYTHING).limits());
    assert_eq!(course.turns.len(), 1);
    assert_eq!(course.changes[0].text(&Texts::new("en")), "without wall-angles: there is no such card");
}

#[test]
fn a_long_break_gets_a_routine_that_fits_into_it() {
    let drawn = |minutes, words: &str| {
        let ids = |seed| {
            let deck = Deck::bundled();
            let setting = Setting::new(words);
            let courses = deck.routines().iter().map(|r| Course::new(r, &deck, &setting.limits())).collect();
            choose_course(courses, Duration::from_mins(minutes), seed).map_or("none".to_owned(), |course| course.id)
        };
        (0..40).map(ids).collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
    };
    let mut text = String::new();
    for minutes in [4, 5, 6, 8, 10, 12, 15, 60] {
        let _ = writeln!(text, "{minutes}: {} | {}", drawn(minutes, OFFICE), drawn(minutes, EVERYTHING));
    }
    expect![[r#"
        4: none | none
        5: desk-relief-5 | desk-relief-5
        6: desk-relief-5 evening-unwind-10 neck-shoulders-6 | desk-relief-5 neck-shoulders-6
        8: desk-relief-5 evening-unwind-10 neck-shoulders-6 | desk-relief-5 foam-roll-8 neck-shoulders-6
        10: back-strength-10 desk-relief-5 evening-unwind-10 neck-shoulders-6 | back-strength-10 desk-relief-5 evening-unwind-10 foam-roll-8 neck-shoulders-6
        12: back-strength-10 evening-unwind-10 neck-shoulders-6 | back-strength-10 evening-unwind-10 foam-roll-8 neck-shoulders-6 yoga-12
        15: back-strength-10 | back-strength-10 evening-unwind-10 foam-roll-8 yoga-12
        60: back-strength-10 desk-relief-5 evening-unwind-10 neck-shoulders-6 | back-strength-10 desk-relief-5 evening-unwind-10 foam-roll-8 neck-shoulders-6 yoga-12
    "#]].assert_eq(&text);
}

proptest! {
    #[test]
    fn nothing_forbidden_is_ever_done(
        which in 0_usize..6,
        places in proptest::sample::subsequence(PLACES.to_vec(), 0..=6),
        things in proptest::sample::subsequence(THINGS.to_vec(), 0..=9),
        avoid in proptest::sample::subsequence(super::super::check::AVOID.to_vec(), 0..=13),
        office: bool,
    ) {
        let office = if office { vec!["office"] } else { Vec::new() };
        let setting = Setting::new(&[places.clone(), things, avoid.clone(), office].concat().join(" "));
        let deck = Deck::bundled();
        let routine = &deck.routines()[which];
        let course = Course::new(routine, &deck, &setting.limits());
        for turn in &course.turns {
            let card = &turn.card;
            prop_assert!(places.contains(&card.place.as_str()), "{}", card.id);
            prop_assert!(!card.avoid.iter().any(|word| avoid.contains(&word.as_str())), "{}", card.id);
            prop_assert!(card.office || !setting.office, "{}", card.id);
        }
        let cold = course.turns.iter().take_while(|turn| !WARMING.contains(&turn.card.group.as_str()));
        prop_assert!(cold.into_iter().all(|turn| !turn.card.needs_warmup));
        let left_out = |change: &&Change| change.by.is_none();
        let times = |id: &str| routine.steps.iter().filter(|part| part.card == id).map(|part| part.times).sum::<u32>();
        let gone: u32 = course.changes.iter().filter(left_out).map(|change| times(&change.card.id)).sum();
        prop_assert_eq!(course.turns.len() as u32 + gone, course.written);
    }
}
