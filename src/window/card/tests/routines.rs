//! A routine in the card's window: its progress, its breathers, and every way through it.

use super::*;
use crate::cards::Course;

/// Three cards of ten, twenty and ten seconds; the second, which comes twice, in place of another.
pub(super) fn course() -> Course {
    let turn = |id: &str, name: &str, secs: u32| {
        let steps = vec![
            Step { seconds: secs / 2, text: format!("Begin the {id}."), side: None },
            Step { seconds: secs / 2, text: format!("End the {id}."), side: None },
        ];
        json!({ "card": Card { id: id.into(), name: name.into(), steps, seconds: secs, sides: Sides::Both, ..card() } })
    };
    let mut push = turn("push", "Wall push-up", 20);
    push["instead_of"] = json!("band-row");
    let turns = [turn("march", "March", 10), push.clone(), push, turn("chest", "Chest stretch", 10)];
    let change = json!({
        "card": { "id": "band-row", "name": "Band row" },
        "by": { "id": "push", "name": "Wall push-up" },
        "why": { "equipment": "band" },
    });
    let course = json!({ "id": "short", "name": "A short one", "turns": turns, "written": 4, "changes": [change] });
    serde_json::from_value(course).unwrap()
}

fn routine() -> Window {
    open(CardShow { routine: Some(Box::new(course())), ..show(card()) }, SIZE.into(), 1.0)
}

const CHANGE: &str = "Wall push-up in place of Band row: not at hand: Exercise band";

#[test]
fn a_routine_runs_by_itself_to_its_end() {
    let mut window = routine();
    assert_eq!(window.state().title(), "A short one – Unhunch");
    sees(&window, "A short one: card 1 of 4, 1:12 left");
    sees(&window, CHANGE);
    wait(&mut window, 5.0);
    sees(&window, "Then: Wall push-up");
    sees(&window, "A short one: card 1 of 4, 1:07 left");
    wait(&mut window, 5.0);
    sees(&window, "Next");
    sees(&window, "Wall push-up");
    sees(&window, CHANGE);
    sees(&window, "A short one: card 2 of 4, 1:02 left");
    assert_eq!(sayings(&mut window), "card-ended: index: 0,outcome: done; runs: 62 s");
    wait(&mut window, 4.25);
    sees(&window, "Begin the push.");
    sees_not(&window, CHANGE);
    wait(&mut window, 20.0);
    sees(&window, "A short one: card 3 of 4, 0:38 left");
    wait(&mut window, 24.5);
    sees(&window, "Chest stretch");
    wait(&mut window, 14.5);
    sees(&window, "Well done");
    sees(&window, "A short one, 1 minute 12 seconds");
    wait(&mut window, 3.0);
    assert_eq!(
        sayings(&mut window),
        "card-ended: index: 1,outcome: done; runs: 38 s; card-ended: index: 2,outcome: done; runs: 14 s; \
         card-ended: index: 3,outcome: done; ended: done"
    );
    assert!(window.state().is_over());
}

#[test]
fn a_breather_is_passed_over_and_paused() {
    let mut window = routine();
    wait(&mut window, 10.25);
    sees(&window, "Next");
    click(&mut window, "Pause");
    wait(&mut window, 30.0);
    sees(&window, "Wall push-up");
    click(&mut window, "Resume");
    click(&mut window, "Go on");
    sees(&window, "Begin the push.");
    assert_eq!(
        sayings(&mut window),
        "card-ended: index: 0,outcome: done; runs: 62 s; paused: true; paused: false; runs: 58 s"
    );
    click(&mut window, "Card before");
    sees(&window, "Begin the march.");
    sees(&window, "A short one: card 1 of 4, 1:12 left");
    assert_eq!(sayings(&mut window), "runs: 72 s");
}

#[test]
fn the_keys_of_a_routine_work() {
    let mut window = routine();
    wait(&mut window, 2.25);
    press(&mut window, Key::D);
    sees(&window, "Begin the march.");
    press(&mut window, Key::ArrowRight);
    sees(&window, "End the march.");
    press(&mut window, Key::ArrowRight);
    sees(&window, "Next");
    press(&mut window, Key::Space);
    wait(&mut window, 10.0);
    sees(&window, "Next");
    press(&mut window, Key::Space);
    press(&mut window, Key::ArrowRight);
    sees(&window, "Begin the push.");
    press(&mut window, Key::B);
    sees(&window, "Begin the march.");
    press(&mut window, Key::E);
    assert!(window.state().is_over());
    let said = sayings(&mut window);
    assert!(said.ends_with("runs: 72 s; ended: partly, about 2 tenths"), "{said}");
}

#[test]
fn a_card_is_skipped_with_its_reason_and_does_not_come_again() {
    let mut window = routine();
    wait(&mut window, 3.0);
    press(&mut window, Key::N);
    sees(&window, "What is in the way?");
    press(&mut window, Key::Num1);
    sees(&window, "Next");
    click(&mut window, "Go on");
    click(&mut window, "Skip this card");
    click(&mut window, "It hurts");
    click(&mut window, "Leave this card out");
    sees(&window, "Chest stretch");
    sees(&window, "A short one: card 3 of 3, 0:14 left");
    let said = sayings(&mut window).replace("paused: true; ", "").replace("paused: false; ", "");
    assert_eq!(
        said,
        "card-ended: index: 0,outcome: skipped: not-now; runs: 62 s; runs: 58 s; \
         card-ended: index: 1,outcome: skipped: hurts; runs: 14 s; paused: false"
    );
}

#[track_caller]
fn check_end(prepare: impl FnOnce(&mut Window), expected: &str) {
    let mut window = routine();
    prepare(&mut window);
    assert!(window.state().is_over());
    let said = sayings(&mut window);
    let last: Vec<&str> =
        said.split("; ").filter(|line| !line.starts_with("runs") && !line.starts_with("paused")).collect();
    assert_eq!(last.join("; "), expected);
}

#[test]
fn ending_says_how_much_of_the_whole_was_done() {
    let go_on = |w: &mut Window, times| {
        for _ in 0..times {
            click(w, "Next");
            click(w, "Next");
            click(w, "Go on");
        }
    };
    let ended = |indices: std::ops::Range<usize>| -> String {
        indices.map(|index| format!("card-ended: index: {index},outcome: done; ")).collect::<Vec<_>>().concat()
    };
    let hardly = "card-ended: index: 0,outcome: partly: 0.15; ended: skipped: not-now";
    check_end(|w| click(w, "End"), hardly);
    check_end(|w| w.state_mut().close_asked(), "ended: skipped: not-now");
    check_end(
        |w| {
            go_on(w, 1);
            click(w, "End");
        },
        &(ended(0..1) + "ended: partly, about 2 tenths"),
    );
    check_end(
        |w| {
            go_on(w, 3);
            w.state_mut().close_asked();
        },
        &(ended(0..3) + "ended: done"),
    );
    check_end(
        |w| {
            go_on(w, 3);
            click(w, "Next");
            click(w, "Next");
        },
        &(ended(0..4) + "ended: done"),
    );
}

#[test]
fn a_routine_that_was_changed_much_says_so_in_a_line() {
    let mut course = course();
    let mut out = course.changes[0].clone();
    out.by = None;
    course.changes.extend([out.clone(), out]);
    let window = open(CardShow { routine: Some(Box::new(course)), ..show(card()) }, SIZE.into(), 1.0);
    sees(&window, "What does not suit you is changed. Replaced: 1; left out: 2.");
}

#[test]
fn a_routine_without_cards_is_the_card() {
    let mut course = course();
    course.turns.clear();
    let window = open(CardShow { routine: Some(Box::new(course)), ..show(card()) }, SIZE.into(), 1.0);
    sees(&window, "Another card");
}

fn picture_of(
    name: &str,
    theme: &str,
    size: [f32; 2],
    text_scale: f64,
    prepare: impl FnOnce(&mut Window),
) -> SnapshotResults {
    let show =
        CardShow { routine: Some(Box::new(course())), preferences: preferences(theme, text_scale), ..show(card()) };
    let mut window = open(show, size, 1.0);
    prepare(&mut window);
    window.remove_cursor();
    window.step();
    window.snapshot(name);
    window.take_snapshot_results()
}

#[test]
fn pictures_of_a_routine() {
    let mut all = SnapshotResults::new();
    all.extend(picture_of("routine_first_light", "light", USUAL, 1.0, |w| wait(w, 4.0)));
    all.extend(picture_of("routine_breather_dark", "dark", USUAL, 1.0, |w| wait(w, 12.0)));
    all.extend(picture_of("routine_card_dark", "dark", USUAL, 1.0, |w| wait(w, 24.0)));
    all.extend(picture_of("routine_breather_least", "light", LEAST, 1.0, |w| wait(w, 12.0)));
    all.extend(picture_of("routine_card_scale_2", "light", USUAL, 2.0, |w| wait(w, 24.0)));
}

#[test]
fn every_card_of_a_bundled_routine_fits_into_the_usual_window() {
    let cards: Vec<Card> = serde_json::from_str(include_str!("../../../../assets/cards.json")).unwrap();
    for card in cards {
        let mut course = course();
        course.changes.clear();
        for turn in &mut course.turns {
            turn.card = card.clone();
        }
        let mut window = open(CardShow { routine: Some(Box::new(course)), ..show(card.clone()) }, USUAL, 1.0);
        for step in 0..card.steps.len() {
            let rect = window.get_by_label("End").rect();
            assert!(rect.bottom() <= USUAL[1], "{}, step {step}: {rect:?}", card.name);
            window.state_mut().run.go_next();
            window.step();
        }
    }
}
