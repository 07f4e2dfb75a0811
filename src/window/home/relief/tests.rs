//! The Relief page, by its labels, and pictures of it.

use super::Part;
use crate::cards::{self, Remedy, Routine};
use crate::records::status::Relief;
use crate::records::wire::{HomeShow, ToWindow};
use crate::schedule::State;
use crate::window::home::desk::tests::{NARROW, all_is_readable, click, sayings, sees, sees_not, show};
use crate::window::home::{HomeScreen, SIZE};
use crate::window::{Screen, kit};
use chrono::TimeDelta;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, SnapshotResults,
    kittest::{NodeT, Queryable},
};
use serde_json::json;
use std::time::Duration;

type Window = Harness<'static, HomeScreen>;

fn window_of(show: HomeShow, region: Option<&str>, size: [f32; 2]) -> Window {
    let mut screen = HomeScreen::new(show);
    screen.relief_page.region = region.map(str::to_owned);
    let mut window = kit::harness(screen, size, 1.0);
    window.run_steps(3);
    window
}

fn window_at(part: &str) -> Window {
    let mut window = window_of(show("relief", &[]), Some("DE"), [900.0, 3000.0]);
    click(&mut window, part);
    window
}

fn with_cold(mut show: HomeShow, left_seconds: u64) -> HomeShow {
    show.status.relief = Some(Relief { method: Remedy::Cold, left_seconds });
    show
}

fn delay(window: &Window) -> Duration {
    window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
}

#[test]
fn a_remedy_is_started_for_as_long_as_it_is_good() {
    let mut window = window_at("Heat or cold");
    click(&mut window, "Start: Heat");
    window.get_all_by_label("20 minutes").next().unwrap().click();
    window.run_steps(2);
    click(&mut window, "Start: Cold");
    click(&mut window, "Start: Warm, then cold");
    let expected = "do:relief:remedy:heat,length:15m; do:relief:remedy:cold,length:20m; \
                    do:relief:remedy:alternate,length:10m";
    assert_eq!(sayings(&mut window), expected);
    assert_eq!(window.get_all_by_label("10 minutes").count(), 1);
    assert_eq!(window.get_all_by_label("20 minutes").count(), 3);
    assert!(delay(&window) > Duration::from_hours(1));
}

#[test]
fn what_is_on_counts_down_and_is_taken_off() {
    let mut window = window_of(with_cold(show("relief", &[]), 754), None, [900.0, 3000.0]);
    sees(&window, "Cold is on");
    assert!(delay(&window) <= Duration::from_secs(1), "{:?}", delay(&window));
    let before = window.get_by_role(Role::Image).accesskit_node().label().unwrap();
    window.run_steps(500);
    let after = window.get_by_role(Role::Image).accesskit_node().label().unwrap();
    assert_eq!(before, "12 minutes left");
    assert_eq!(after, "10 minutes left");
    assert!(window.get_by_label("Start: Heat").accesskit_node().is_disabled());
    click(&mut window, "Routines");
    assert!(window.query_by_label_contains("Cold is on: 10:").is_some());
    click(&mut window, "Take it off now");
    assert_eq!(sayings(&mut window), "do:stop-relief");
}

#[test]
fn what_is_over_says_so() {
    let mut show = with_cold(show("relief", &[]), 1);
    show.status.at -= TimeDelta::seconds(0);
    let mut window = window_of(show, None, [900.0, 3000.0]);
    window.run_steps(8);
    sees(&window, "Time is up: take it off");
    assert!(delay(&window) > Duration::from_hours(1));
}

#[test]
fn a_routine_is_started_unless_a_card_is_on_the_screen() {
    let mut show = show("relief", &[]);
    let steps = vec![cards::Part { card: "far-gaze".into(), times: 2 }];
    show.own_routines = vec![Routine { id: "mine".into(), name: "My own".into(), steps }];
    let mut window = window_of(show.clone(), None, [900.0, 3000.0]);
    click(&mut window, "Routines");
    sees(&window, "Your own · 2 minutes · 2 cards");
    click(&mut window, "Start: My own");
    click(&mut window, "Start: Foam rolling");
    assert_eq!(sayings(&mut window), "do:routine:id:mine; do:routine:id:foam-roll-8");
    let mut status = show.status;
    status.state = State::Resting;
    window.state_mut().receive(ToWindow::Status(Box::new(status)));
    window.run_steps(2);
    sees(&window, "A card is on your screen already.");
    assert!(window.get_by_label("Start: My own").accesskit_node().is_disabled());
    click(&mut window, "Look far away, 2 times");
    sees(&window, "Figure: Look far away");
}

#[test]
fn the_circle_breathes_until_it_is_stopped() {
    let mut window = window_at("Breathing");
    sees(&window, "Ready when you are");
    click(&mut window, "Start");
    sees(&window, "Breathe in");
    assert!(delay(&window) < Duration::from_millis(100));
    window.run_steps(16);
    sees(&window, "Breathe out");
    sees(&window, "Breath 1 of 12");
    click(&mut window, "Stop");
    sees(&window, "Ready when you are");
    assert!(delay(&window) > Duration::from_hours(1));
    click(&mut window, "Start: Long out-breath");
    assert_eq!(sayings(&mut window), "do:stretch:card:long-exhale-breathing");
}

#[test]
fn without_motion_the_circle_only_counts() {
    let mut window = window_of(show("relief", &[("look.reduced_motion", json!("on"))]), None, [900.0, 1400.0]);
    click(&mut window, "Breathing");
    click(&mut window, "Start");
    sees(&window, "Breathe in");
    assert!(delay(&window) >= Duration::from_millis(200));
}

#[test]
fn breathing_that_is_not_good_for_the_user_is_not_started() {
    let mut window = window_of(show("relief", &[("body.avoid", json!(["breathing-illness"]))]), None, [900.0, 1400.0]);
    click(&mut window, "Breathing");
    assert!(window.get_by_label("Start: Long out-breath").accesskit_node().is_disabled());
}

#[test]
fn all_tips_and_signs_are_there() {
    let window = window_at("Good to know");
    for tip in &cards::guides().tips {
        sees(&window, &tip.text);
    }
    let window = window_at("When to seek help");
    for sign in &cards::guides().signs {
        sees(&window, &sign.text);
    }
    sees(&window, "General information, not medical advice.");
}

fn type_number(window: &mut Window, text: &str, key: Key) {
    window.get_by_role_and_label(Role::TextInput, "Emergency number").click();
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    window.key_press(Key::Delete);
    window.event(egui::Event::Text(text.to_owned()));
    window.step();
    window.key_press(key);
    window.run_steps(4);
}

#[test]
fn the_number_is_that_of_the_region_until_another_is_typed() {
    let mut window = window_of(show("signs", &[]), Some("FR"), [900.0, 3000.0]);
    sees(&window, "Call 15 / 112 now. Do not drive yourself.");
    type_number(&mut window, "112", Key::Enter);
    sees(&window, "Call 112 now. Do not drive yourself.");
    assert_eq!(sayings(&mut window), "set:body.emergency,value:112");
    type_number(&mut window, "police", Key::Enter);
    sees(&window, "Call 112 now. Do not drive yourself.");
    assert!(window.query_by_label_contains("“police” is not understood").is_some());
    type_number(&mut window, "", Key::Enter);
    sees(&window, "Call 15 / 112 now. Do not drive yourself.");
    assert_eq!(sayings(&mut window), "reset:body.emergency");
    type_number(&mut window, "+33 15", Key::Enter);
    click(&mut window, "Back to the number of your system’s region");
    sees(&window, "Call 15 / 112 now. Do not drive yourself.");
}

#[test]
fn without_a_region_there_is_a_number_too() {
    let mut window = window_of(show("relief", &[]), None, [900.0, 3000.0]);
    sees_not(&window, "Call for help now");
    window.state_mut().receive(ToWindow::Home(Box::new(show("signs", &[]))));
    window.run_steps(2);
    sees(&window, "Call 112 now. Do not drive yourself.");
    type_number(&mut window, "911", Key::ArrowLeft);
    window.state_mut().close_asked();
    assert_eq!(sayings(&mut window), "set:body.emergency,value:911");
}

#[test]
fn everything_has_room_in_a_small_window() {
    for (width, scale, language) in NARROW {
        let show = show("relief", &[("look.text_scale", json!(scale)), ("look.language", json!(language))]);
        let mut window = window_of(with_cold(show, 700), Some("DE"), [width, 14_000.0]);
        for part in Part::ALL {
            window.state_mut().relief_page.part = part;
            window.run_steps(3);
            all_is_readable(&window, &format!("{part:?} {width} {scale} {language}"));
        }
    }
}

#[test]
fn pictures_of_relief() {
    let mut all = SnapshotResults::new();
    let mut picture = |name: &str, mut window: Window| {
        window.snapshot(name);
        all.extend(window.take_snapshot_results());
    };
    picture("relief_light", window_of(show("relief", &[]), Some("DE"), SIZE.into()));
    picture("relief_signs_light", window_of(show("signs", &[]), Some("DE"), SIZE.into()));
    let dark = with_cold(show("relief", &[("look.theme", json!("dark"))]), 754);
    picture("relief_timer_dark", window_of(dark, Some("DE"), SIZE.into()));
}
