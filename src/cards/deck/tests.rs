//! A file of own cards in, what is said of it out.

use super::*;
use crate::texts::Texts;
use expect_test::{Expect, expect};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const EQUIPMENT: [&str; 11] = [
    "anchor",
    "band",
    "book",
    "desk",
    "doorway",
    "firm-chair",
    "foam-roller",
    "mat",
    "stability-ball",
    "tennis-ball",
    "wall",
];

#[test]
fn all_bundled_cards_are_sound() {
    let deck = Deck::bundled();
    let ids: BTreeSet<&str> = deck.iter().map(|card| card.id.as_str()).collect();
    assert_eq!((deck.iter().count(), ids.len()), (50, 50));
    for card in deck.iter().chain([deck.plain()]) {
        assert_eq!(check::flaws(card), [], "{}", card.id);
        assert!(card.seconds >= 30, "{}", card.id);
        assert!(card.equipment.iter().all(|thing| EQUIPMENT.contains(&thing.as_str())), "{}", card.id);
    }
    assert!(!ids.contains("plain-minute"));
}

#[test]
fn an_own_card_is_found_and_iterated() {
    let mut deck = Deck::bundled();
    assert_eq!(deck.add("mine.json", &own("reach")), []);
    assert_eq!(deck.add("more.json", &format!("\u{feff}[{},{}]", own("turn"), own("nod"))), []);
    assert_eq!(
        deck.add("shelf.json", &format!("{{\"made\": 1, \"cards\": [{}], \"routines\": [7]}}", own("sway"))),
        []
    );
    assert_eq!(deck.add("routines.json", "{\"routines\": []}"), []);
    assert_eq!(deck.card("turn").map(|card| card.steps[1].seconds), Some(3));
    assert_eq!(deck.iter().count(), 54);
    assert_eq!(deck.own().len(), 4);
    assert!(deck.card("plain-minute").is_some());
}

#[test]
fn the_documented_card_is_sound() {
    let document = include_str!("../../../docs/cards.md");
    let example = document.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let mut deck = Deck::bundled();
    assert_eq!(deck.add("docs/cards.md", example), []);
    let card = serde_json::to_value(&deck.own()[0]).unwrap();
    for key in card.as_object().unwrap().keys() {
        assert!(document.contains(&format!("`{key}`")), "`{key}` is not in the table");
    }
}

#[test]
fn own_cards_written_out_are_read_again() {
    let mut deck = Deck::bundled();
    let reach = json!({"stance": "sit", "poses": {"up": {"thorax": {"flexion": -5.5}}}, "steps": [[], [{"to": "up"}]]});
    let motion = own("reach").replace("\"source\"", &format!("\"motion\": {reach}, \"source\""));
    assert_eq!(deck.add("mine.json", &format!("[{motion},{}]", own("turn"))), []);
    let mut again = Deck::bundled();
    assert_eq!(again.add("all.json", &format!("{:#}", json!({ "cards": deck.own() }))), []);
    assert_eq!(again.own(), deck.own());
    assert_eq!(again.own()[0].motion, Some(reach));
}

#[test]
fn a_file_that_is_no_card_is_named_with_its_line() {
    check(
        "{\n \"id\": \"reach\",\n \"name\": 5\n}",
        &expect![[r#"
            `reach` in `mine.json`, line 3, is left out: invalid type: integer `5`, expected a string
            mine.json:3: reach: invalid type: integer `5`, expected a string
        "#]],
    );
    check(
        "[",
        &expect![[r#"
            `mine.json` is left out: line 1: EOF while parsing a list
            mine.json:1: EOF while parsing a list
        "#]],
    );
    check(
        "",
        &expect![[r#"
            `mine.json` is left out: line 1: EOF while parsing a value
            mine.json:1: EOF while parsing a value
        "#]],
    );
    check(
        "[\n7,\n{}]",
        &expect![[r#"
        a card in `mine.json`, line 2, is left out: invalid type: integer `7`, expected a card
        mine.json:2: invalid type: integer `7`, expected a card
        a card in `mine.json`, line 3, is left out: missing field `id`
        mine.json:3: missing field `id`
    "#]],
    );
    check(
        "\"card\"",
        &expect![[r#"
        `mine.json` is left out: line 1: invalid type: string "card", expected a card, a list of cards, or an object with `cards`
        mine.json:1: invalid type: string "card", expected a card, a list of cards, or an object with `cards`
    "#]],
    );
    check(
        "{\"cards\": 3}",
        &expect![[r#"
            `mine.json` is left out: line 1: invalid type: integer `3`, expected a list
            mine.json:1: invalid type: integer `3`, expected a list
        "#]],
    );
}

#[test]
fn a_bad_card_costs_only_itself() {
    let mut deck = Deck::bundled();
    let text = format!("[{},\n{},\n{}]", own("reach"), own("turn").replace("seated", "roof"), own("nod"));
    let said: Vec<_> = deck.add("mine.json", &text).iter().map(|fault| fault.line(&Texts::new("en"))).collect();
    assert_eq!(said, ["mine.json:8: turn: `roof` is not a known `place`"]);
    assert_eq!(deck.own().iter().map(|card| card.id.as_str()).collect::<Vec<_>>(), ["reach", "nod"]);
}

#[test]
fn bad_ids_words_and_texts_are_named() {
    let long = "up ".repeat(100);
    let huge = "x".repeat(1_000_000);
    check_changes(
        &[
            ("\"reach\"", "\"Reach\""),
            ("\"reach\"", "\"wall-angels\""),
            ("\"reach\"", "\"plain-minute\""),
            ("seated", "roof"),
            ("seated", &huge),
            ("any-break", "hourly"),
            ("\"upper-back\"", "\"Upper Back\""),
            ("[\"upper-back\"]", "\"upper-back\""),
            ("\"avoid\": []", "\"avoid\": [\"neck\", \"dizziness\"]"),
            ("Reach up", " "),
            ("Reach up", "Reach\\nup"),
            ("Reach up", "\\u001b[31mReach"),
            ("Reach up", &long),
            ("\"breath\"", "\"breadth\""),
        ],
        &expect![[r#"
            mine.json:2: Reach: an id is made of lowercase letters, digits and hyphens, 48 at most
            mine.json:2: wall-angels: a card that comes with Unhunch has this id: give yours another
            mine.json:2: plain-minute: a card that comes with Unhunch has this id: give yours another
            mine.json:2: reach: `roof` is not a known `place`
            mine.json:2: reach: `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…` is not a known `place`
            mine.json:2: reach: `hourly` is not a known `frequency`
            mine.json:2: reach: `Upper Back` is not a known `body`
            mine.json:2: reach: invalid type: string "upper-back", expected a list
            mine.json:2: reach: `neck` is not a known `avoid`
            mine.json:2: reach: its `text` is empty
            mine.json:2: reach: its `text` has a line break or a character that cannot be shown
            mine.json:2: reach: its `text` has a line break or a character that cannot be shown
            mine.json:2: reach: its `text` is longer than 200 characters
            mine.json:6: reach: missing field `breath`
        "#]],
    );
}

#[test]
fn bad_numbers_are_named() {
    let steps = vec!["{\"s\": 1, \"text\": \"Sit\"}"; 41].join(",");
    check_changes(
        &[
            ("\"s\": 3}", "\"s\": 4}"),
            ("\"s\": 2", "\"s\": 0"),
            ("\"s\": 2", "\"s\": -2"),
            ("\"s\": 2", "\"s\": 1e999"),
            ("\"s\": 2", "\"s\": NaN"),
            ("\"s\": 2", "\"s\": 4000000000"),
            ("{\"s\": 2, \"text\": \"Sit\"}", &steps),
            ("both", "each"),
            ("\"intensity\": 1", "\"intensity\": 4"),
            ("\"reps\": 1", "\"reps\": 4000000000"),
            ("\"office\": true", "\"office\": 1"),
        ],
        &expect![[r#"
            mine.json:2: reach: its steps add up to 6 seconds, not to 5
            mine.json:2: reach: a step lasts from 1 to 3600 seconds, not 0
            mine.json:2: reach: its steps add up to 3 seconds, not to 5
            mine.json:3: reach: invalid value: integer `-2`, expected a whole number
            mine.json:3: reach: number out of range
            mine.json:3: expected value
            mine.json:2: reach: a step lasts from 1 to 3600 seconds, not 4000000000
            mine.json:2: reach: its steps add up to 4000000003 seconds, not to 5
            mine.json:2: reach: a card has from 1 to 40 steps, not 42
            mine.json:2: reach: with `sides` `each`, left and right need steps of the same length
            mine.json:2: reach: its `intensity` is 1, 2 or 3, not 4
            mine.json:2: reach: its `reps` is at most 1000, not 4000000000
            mine.json:5: reach: invalid type: integer `1`, expected `true` or `false`
        "#]],
    );
}

#[test]
fn a_motion_that_is_a_trap_is_named() {
    let motion = |inner: &str| format!("\"motion\": {inner}, \"reps\"");
    let (deep, deepest) = (motion(&format!("{{\"a\": {}}}", nested(60))), motion(&nested(100_000)));
    check_changes(
        &[("\"reps\"", &motion("5")), ("\"reps\"", &deep), ("\"reps\"", &deepest)],
        &expect![[r#"
            mine.json:2: reach: its `motion` cannot be shown: `motion` must be an object in braces
            mine.json:2: reach: its `motion` is nested too deeply
            mine.json:4: reach: recursion limit exceeded
        "#]],
    );
}

#[test]
fn what_is_not_known_is_no_fault() {
    let mut deck = Deck::bundled();
    let more = format!("\"more\": {}, \"large\": 1e999, \"reps\"", nested(100_000));
    assert_eq!(deck.add("mine.json", &own("reach").replace("\"reps\"", &more)), []);
}

#[test]
fn the_second_of_two_equal_ids_is_named() {
    let mut deck = Deck::bundled();
    let said = deck.add("mine.json", &format!("[{},\n{}]", own("reach"), own("reach")));
    let said: Vec<_> = said.iter().map(|fault| fault.line(&Texts::new("en"))).collect();
    assert_eq!(said, ["mine.json:8: reach: there is already a card with this id"]);
}

#[test]
fn a_motion_that_nobody_could_make_is_named() {
    let with = |poses: &str, steps: &str| {
        format!("\"motion\": {{\"stance\": \"sit\", \"poses\": {{{poses}}}, \"steps\": {steps}}}, \"reps\"")
    };
    let many: Vec<String> = (0..10_000).map(|n| format!("\"p{n}\": {{}}")).collect();
    let motions = [
        with("\"up\": {\"sholder\": {\"elevation\": 20}}", "[[], []]"),
        with("\"up\": {\"shoulder\": {\"lift\": 20}}", "[[], []]"),
        with("\"up\": {\"elbow\": {\"flexion\": 200}}", "[[], []]"),
        with("\"up\": {\"elbow\": {\"flexion\": \"NaN\"}}", "[[], []]"),
        with("\"up\": {\"pins\": {\"wrist.left\": {\"at\": [3, 3, 3]}}}", "[[{\"to\": \"up\"}], []]"),
        with("\"up\": {\"pins\": {\"tail\": {\"at\": [0, 0, 0]}}}", "[[], []]"),
        with("\"up\": {\"like\": \"down\"}, \"down\": {\"like\": \"up\"}", "[[], []]"),
        with("\"up\": {}", "[[{\"to\": \"up\", \"in\": -1}], []]"),
        with("\"up\": {}", "[[{\"to\": \"up\", \"in\": 1, \"hold\": 4}], []]"),
        with("\"up\": {}", "[[{\"to\": \"down\"}], []]"),
        with("\"up\": {}", "[[]]"),
        with(&many.join(","), "[[], []]"),
        "\"motion\": {\"stance\": \"hover\", \"steps\": [[], []]}, \"reps\"".to_owned(),
    ];
    let changes: Vec<_> = motions.iter().map(|motion| ("\"reps\"", motion.as_str())).collect();
    check_changes(
        &changes,
        &expect![[r#"
            mine.json:2: reach: its `motion` cannot be shown: `poses.up`: there is no joint `sholder`; allowed: ankle, effort, elbow, eyes, fingers, forearm, head, hip, knee, lumbar, neck, pelvis, scapula, shoulder, thorax…
            mine.json:2: reach: its `motion` cannot be shown: `poses.up`: `shoulder` has no angle `lift`; allowed: plane, elevation, rotation
            mine.json:2: reach: its `motion` cannot be shown: `poses.up`: `elbow.flexion` is 200; allowed: 0 to 150
            mine.json:2: reach: its `motion` cannot be shown: `poses.up`: `elbow.flexion` must be a number
            mine.json:2: reach: its `motion` cannot be shown: a pose pins the left arm 4.04 m beyond its reach
            mine.json:2: reach: its `motion` cannot be shown: `poses.up`: there is no pin `tail`; allowed: hand, wrist, elbow, foot, knee; arm or leg with null
            mine.json:2: reach: its `motion` cannot be shown: `poses.down` is like itself
            mine.json:2: reach: its `motion` cannot be shown: `steps` 1: `in` is -1; allowed: 0 to 3600
            mine.json:2: reach: its `motion` cannot be shown: `steps` 1: its moves take 5 s, but the step lasts 2 s
            mine.json:2: reach: its `motion` cannot be shown: `steps` 1: `to` is "down", which is no pose; there are: stance, up
            mine.json:2: reach: its `motion` cannot be shown: `steps` has 1 entries, but the card has 2 steps
            mine.json:2: reach: its `motion` cannot be shown: `poses` has 10000 poses; at most 64 are allowed
            mine.json:2: reach: its `motion` cannot be shown: `stance` is `hover`; allowed: stand, sit, all-fours, kneel, supine, prone, lie-on-side, lunge
        "#]],
    );
}

#[test]
fn there_is_an_end_to_the_cards_and_to_their_size() {
    let ids: Vec<_> = (0..600).map(|n| own(&format!("card-{n}"))).collect();
    let mut deck = Deck::bundled();
    let said: Vec<_> = deck.add("mine.json", &format!("[{}]", ids.join(","))).iter().map(|f| f.flaw.clone()).collect();
    assert_eq!((deck.own().len(), said), (500, vec![Flaw::Many { limit: 500 }]));

    let mut deck = Deck::bundled();
    let text = "x".repeat(900_000);
    let large = format!("\"motion\": {{\"card\": \"{text}\", \"stance\": \"sit\", \"steps\": [[], []]}}, \"reps\"");
    for n in 0..10 {
        deck.add("mine.json", &own(&format!("card-{n}")).replace("\"reps\"", &large));
    }
    assert_eq!(deck.own().len(), 4);
}

#[test]
fn there_is_an_end_to_the_faults() {
    let text = format!("[{}7]", "{},".repeat(300_000));
    let files = (0..3).map(|n| (format!("{n}.json"), Ok(text.clone())));
    let (deck, faults) = Deck::with_own(files);
    assert_eq!((deck.own().len(), faults.len()), (0, 101));
    let last = faults.last().unwrap().text(&Texts::new("en"));
    assert_eq!(last, "`0.json` and what follows is left out: more is wrong than is named here: mend this first");
}

#[test]
fn files_are_taken_each_for_itself() {
    let (deck, faults) = Deck::with_own([
        ("a.json".to_owned(), Err("permission denied".to_owned())),
        ("b.json".to_owned(), Ok(own("reach"))),
        ("c.json".to_owned(), Ok("{".to_owned())),
        ("d.json".to_owned(), Ok(format!("[{},{}]", own("reach"), own("turn")))),
        ("e\n.json".to_owned(), Ok("7".to_owned())),
    ]);
    assert_eq!(deck.own().len(), 2);
    let mut said = String::new();
    for fault in faults {
        let _ = writeln!(said, "{}\n{}", fault.text(&Texts::new("en")), fault.line(&Texts::new("en")));
    }
    expect![[r#"
        `a.json` is left out: permission denied
        a.json: permission denied
        `c.json` is left out: line 1: EOF while parsing an object
        c.json:1: EOF while parsing an object
        `reach` in `d.json`, line 2, is left out: there is already a card with this id
        d.json:2: reach: there is already a card with this id
        `e�.json` is left out: line 1: invalid type: integer `7`, expected a card, a list of cards, or an object with `cards`
        e�.json:1: invalid type: integer `7`, expected a card, a list of cards, or an object with `cards`
    "#]].assert_eq(&said);
}

proptest! {
    /// Whatever is put in the place of a part of a card, what is taken in can be shown, stored and sent.
    #[test]
    fn what_is_taken_in_is_sound(key in 0..KEYS.len(), value in any_value()) {
        let mut card: Value = serde_json::from_str(&own("reach")).unwrap();
        card[KEYS[key]] = value;
        let mut deck = Deck::bundled();
        let faults = deck.add("mine.json", &card.to_string());
        prop_assert_eq!(deck.own().is_empty(), !faults.is_empty());
        for fault in &faults {
            let said = fault.text(&Texts::new("en"));
            prop_assert!(said.len() < 1000 && !said.contains('\n'), "{}", said);
        }
        for card in deck.own() {
            prop_assert!(card.seconds >= 1 && card.steps.iter().all(|step| step.seconds >= 1));
            let line = serde_json::to_string(card).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Card>(&line).unwrap(), card);
        }
    }

    #[test]
    fn no_text_is_a_trap(text in "[\\[\\]{}\",:a-z0-9\n ]{0,60}") {
        let mut deck = Deck::bundled();
        for fault in deck.add("mine.json", &text) {
            let lines = text.lines().count().max(1) + 1;
            prop_assert!((1..=lines).contains(&fault.line.unwrap()), "{:?}", fault);
        }
    }
}

const KEYS: [&str; 12] =
    ["id", "name", "group", "body", "place", "seconds", "steps", "hold_s", "sides", "avoid", "intensity", "motion"];

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0_i64..10).prop_map(Value::from),
        any::<f64>().prop_map(|n| json!(n)),
        any::<String>().prop_map(Value::from),
        "[a-z-]{1,50}".prop_map(Value::from),
        Just(json!("seated")),
        Just(json!({"s": 5, "text": "Go", "side": "left"})),
    ];
    leaf.prop_recursive(40, 200, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,4}", inner), 0..5).prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

fn nested(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

/// A card with one change at a time in, every flaw of it out.
#[track_caller]
fn check_changes(changes: &[(&str, &str)], expected: &Expect) {
    let text = own("reach");
    let mut said = String::new();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        let mut deck = Deck::bundled();
        for fault in deck.add("mine.json", &text.replace(from, to)) {
            let _ = writeln!(said, "{}", fault.line(&Texts::new("en")));
        }
        assert_eq!(deck.own(), []);
    }
    expected.assert_eq(&said);
}

#[track_caller]
fn check(text: &str, expected: &Expect) {
    let mut deck = Deck::bundled();
    let mut said = String::new();
    for fault in deck.add("mine.json", text) {
        let _ = writeln!(said, "{}\n{}", fault.text(&Texts::new("en")), fault.line(&Texts::new("en")));
    }
    assert_eq!(deck.own(), []);
    expected.assert_eq(&said);
}

fn own(id: &str) -> String {
    format!(
        r#"{{
"id": "{id}", "name": "Reach", "group": "stretch", "body": ["upper-back"], "place": "seated", "equipment": [],
"seconds": 5, "steps": [{{"s": 2, "text": "Sit"}}, {{"text": "Reach up", "s": 3}}], "hold_s": 0, "sides": "both",
"reps": 1, "breath": "In and out.", "caution": "Stop if it hurts.", "avoid": [], "frequency": "any-break",
"office": true, "needs_warmup": false, "intensity": 1, "source": "me"
}}"#
    )
}
