//! The Desk page, by its labels, and pictures of it.

use crate::records::days::{Days, DeskSeen};
use crate::records::journal::Entry;
use crate::records::request::DeskAnswer;
use crate::records::status::Status;
use crate::records::wire::{HomeShow, ToWindow};
use crate::schedule::What;
use crate::window::home::sample;
use crate::window::home::{HomeScreen, SIZE};
use crate::window::{Screen, kit};
use chrono::{DateTime, FixedOffset, TimeDelta};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, SnapshotResults, kittest::Queryable};
use serde_json::{Value, json};

type Window = Harness<'static, HomeScreen>;

const NOW: &str = "2026-11-26T10:00:00+01:00";

fn now() -> DateTime<FixedOffset> {
    NOW.parse().unwrap()
}

pub(in crate::window::home) fn show(page: &str, changes: &[(&str, Value)]) -> HomeShow {
    HomeShow { status: Status { at: now(), ..sample::status() }, ..sample::show(page, changes) }
}

/// Answers of so many days ago, each `id answer`.
fn days(ago: i64, answers: &[(&str, DeskAnswer)]) -> Days {
    let at = now() - TimeDelta::days(ago);
    let desk = answers.iter().map(|&(id, answer)| (id.to_owned(), DeskSeen { at, answer })).collect();
    Days { desk, ..Days::default() }
}

const IDS: [&str; 17] = [
    "feet",
    "knees",
    "lower-back",
    "screen-height",
    "screen-distance",
    "elbows",
    "wrists",
    "mouse",
    "laptop",
    "phone",
    "light",
    "reach",
    "vary",
    "breaks",
    "bag",
    "lift",
    "sleep",
];

/// Everything is yes but these.
fn all_but(no: &[&str]) -> Vec<(&'static str, DeskAnswer)> {
    IDS.iter().map(|&id| (id, if no.contains(&id) { DeskAnswer::No } else { DeskAnswer::Yes })).collect()
}

fn window_of(show: HomeShow, days: Option<Days>, size: [f32; 2]) -> Window {
    let mut window = kit::harness(HomeScreen::new(show), size, 1.0);
    if let Some(days) = days {
        window.state_mut().receive(ToWindow::Days(Box::new(days)));
    }
    window.run_steps(3);
    window
}

fn window_with(days: Option<Days>) -> Window {
    window_of(show("desk", &[]), days, [900.0, 1600.0])
}

pub(in crate::window::home) fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run_steps(3);
}

fn press(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::NONE, key);
    window.run_steps(3);
}

#[track_caller]
pub(in crate::window::home) fn sees(window: &Window, label: &str) {
    assert!(window.query_all_by_label(label).next().is_some(), "`{label}` is not there");
}

#[track_caller]
pub(in crate::window::home) fn sees_not(window: &Window, label: &str) {
    assert!(window.query_all_by_label(label).next().is_none(), "`{label}` is there");
}

pub(in crate::window::home) fn sayings(window: &mut Window) -> String {
    let lines = window.state_mut().take_sayings();
    let text = |line: &_| serde_json::to_string(line).unwrap().replace(['"', '{', '}'], "").replace("key:", "");
    lines.iter().map(text).collect::<Vec<_>>().join("; ")
}

/// Nothing reaches beyond the window, and no text lies over another.
#[track_caller]
pub(in crate::window::home) fn all_is_readable(window: &Window, case: &str) {
    let faults = kit::unreadable(window);
    assert!(faults.is_empty(), "{case}:\n{}", faults.join("\n"));
}

/// Narrow windows, sizes of text, and languages: where room is scarce.
pub(in crate::window::home) const NARROW: [(f32, f64, &str); 7] = [
    (640.0, 1.0, "en"),
    (640.0, 2.0, "en"),
    (480.0, 1.0, "en"),
    (480.0, 1.5, "en"),
    (900.0, 2.0, "en"),
    (640.0, 1.0, "x-long"),
    (900.0, 1.0, "x-long"),
];

const FEET: &str = "Are both feet flat on the floor or a footrest?";
const KNEES: &str = "Are your knees at about a right angle, with a little space behind them?";
const BACK: &str = "Is your lower back supported while you type?";
const KNEES_FIX: &str = "Change the seat height; slide the seat or add a back cushion.";

#[test]
fn one_question_comes_after_the_other() {
    let mut window = window_with(Some(Days::default()));
    sees(&window, FEET);
    sees(&window, "Question 1 of 17");
    press(&mut window, Key::Y);
    sees(&window, KNEES);
    sees(&window, "1. Feet: as it should be");
    press(&mut window, Key::N);
    sees(&window, KNEES);
    sees(&window, KNEES_FIX);
    press(&mut window, Key::Enter);
    sees(&window, BACK);
    press(&mut window, Key::Space);
    sees(&window, "3. Lower back: not now");
    sees(&window, "Question 4 of 17");
    assert_eq!(
        sayings(&mut window),
        "do:desk:item:feet,answer:yes; do:desk:item:knees,answer:no; do:desk:item:lower-back,answer:not-now"
    );
}

#[test]
fn an_answer_can_be_changed() {
    let mut window = window_with(Some(Days::default()));
    click(&mut window, "No");
    click(&mut window, "Next question");
    click(&mut window, "Back");
    sees(&window, FEET);
    click(&mut window, "Yes");
    sees(&window, KNEES);
    sees(&window, "1. Feet: as it should be");
    assert_eq!(sayings(&mut window), "do:desk:item:feet,answer:no; do:desk:item:feet,answer:yes");
}

#[test]
fn when_all_is_answered_there_is_a_score_and_a_list() {
    let mut window = window_with(Some(days(2, &all_but(&["knees", "phone"]))));
    sees(&window, "15");
    sees(&window, "of 17 things are as they should be");
    sees(&window, "The next 2 questions come on 1 December 2026.");
    sees(&window, KNEES_FIX);
    click(&mut window, "It is better now: Knees");
    sees_not(&window, KNEES_FIX);
    sees(&window, "16");
    assert_eq!(sayings(&mut window), "do:desk:item:knees,answer:yes");
    click(&mut window, "Ask me all now");
    sees(&window, "Question 1 of 17");
    click(&mut window, "Enough for now");
    sees(&window, "Ask me all now");
}

#[test]
fn only_what_was_no_is_asked_after_a_week() {
    let mut window = window_with(Some(days(7, &all_but(&["knees", "phone"]))));
    sees(&window, "Question 1 of 2");
    sees(&window, KNEES);
    click(&mut window, "Enough for now");
    sees(&window, "2 questions are waiting.");
    click(&mut window, "Go on");
    press(&mut window, Key::Y);
    press(&mut window, Key::Y);
    sees(&window, "17");
    sees(&window, "Nothing at the moment.");
}

#[test]
fn a_mark_shows_its_question() {
    let mut window = window_with(Some(days(2, &all_but(&["phone"]))));
    click(&mut window, "3. Lower back: as it should be");
    sees(&window, BACK);
    press(&mut window, Key::N);
    sees(&window, "3. Lower back: to change");
    click(&mut window, "Close this question");
    sees_not(&window, BACK);
    click(&mut window, "Show the question: Phone");
    sees(&window, "Do you look at your phone with it held up, not in your lap?");
    let mut window = window_with(Some(Days::default()));
    click(&mut window, "3. Lower back: not asked yet");
    sees(&window, "Question 3 of 17");
}

#[test]
fn what_the_journal_says_later_counts() {
    let mut window = window_with(Some(Days::default()));
    press(&mut window, Key::Y);
    let mut entry = Entry::new(now() + TimeDelta::minutes(1), What::Desk);
    (entry.card, entry.why) = (Some("feet".into()), Some("no".into()));
    window.state_mut().receive(ToWindow::Entry(Box::new(entry)));
    window.run_steps(2);
    sees(&window, "1. Feet: to change");
}

#[test]
fn a_refused_answer_is_taken_back() {
    let mut window = window_with(Some(Days::default()));
    press(&mut window, Key::Y);
    window.state_mut().receive(ToWindow::Refused("the disk is full".into()));
    window.run_steps(2);
    sees(&window, "1. Feet: not asked yet");
}

#[test]
fn before_the_answers_are_known_nothing_is_asked() {
    let mut window = window_with(None);
    sees(&window, "Reading your answers…");
    press(&mut window, Key::Y);
    assert_eq!(sayings(&mut window), "");
}

#[test]
fn the_way_to_the_signs_is_there() {
    let mut window = window_with(Some(Days::default()));
    click(&mut window, "When to seek help");
    sees(&window, "Call for help now");
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    let window = window_with(Some(Days::default()));
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_hours(1), "{delay:?}");
}

#[test]
fn everything_has_room_in_a_small_window() {
    for (width, scale, language) in NARROW {
        for days in [Days::default(), days(2, &all_but(&["knees", "phone", "sleep"]))] {
            let show = show("desk", &[("look.text_scale", json!(scale)), ("look.language", json!(language))]);
            let window = window_of(show, Some(days), [width, 6000.0]);
            all_is_readable(&window, &format!("{width} {scale} {language}"));
        }
    }
}

#[test]
fn pictures_of_the_desk() {
    let mut all = SnapshotResults::new();
    let mut picture = |name: &str, mut window: Window| {
        window.snapshot(name);
        all.extend(window.take_snapshot_results());
    };
    let mut window = window_of(show("desk", &[]), Some(Days::default()), SIZE.into());
    for key in [Key::Y, Key::Y, Key::N] {
        press(&mut window, key);
    }
    picture("desk_light", window);
    let change = days(2, &all_but(&["lower-back", "screen-height", "bag"]));
    let dark = show("desk", &[("look.theme", json!("dark"))]);
    picture("desk_dark", window_of(dark, Some(change), SIZE.into()));
}
