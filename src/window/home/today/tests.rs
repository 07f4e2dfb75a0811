//! The page of the day, by its labels and in pictures.

use super::sample;
use crate::cards::Remedy;
use crate::records::days::{Days, DeskSeen};
use crate::records::journal::Entry;
use crate::records::request::DeskAnswer;
use crate::records::status::{NextBreak, Relief, Status, Today};
use crate::records::wire::{FromWindow, HomeShow, ToWindow};
use crate::schedule::{Kind, Posture, State};
use crate::window::Screen;
use crate::window::home::Page;
use crate::window::home::sample as usual;
use crate::window::home::{HomeScreen, SIZE};
use crate::window::kit;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::{
    Harness, SnapshotResults,
    kittest::{NodeT, Queryable},
};
use serde_json::{Value, json};
use std::time::Duration;

type Window = Harness<'static, HomeScreen>;

fn now() -> DateTime<FixedOffset> {
    "2026-11-26T14:20:00+01:00".parse().unwrap()
}

fn full() -> Status {
    let mut status = sample::status(State::Working, now());
    status.sitting_seconds = 15 * 60;
    status.next = Some(NextBreak {
        kind: Kind::Stretch,
        card: Some("doorway-chest-stretch".into()),
        routine: None,
        earliest_in_seconds: 15 * 60,
        latest_in_seconds: 30 * 60,
    });
    status.today =
        Today { done: 4, partly: 1, skipped: 1, missed: 1, sitting_seconds: 17_100, longest_sitting_seconds: 4140 };
    status
}

fn days(entries: &[Entry]) -> Days {
    let mut days = Days::default();
    for n in (1..=11).rev() {
        let line = json!({ "at": (now() - TimeDelta::days(n)).to_rfc3339(), "what": "done", "kind": "stretch" });
        let entry: Entry = serde_json::from_value(line).unwrap();
        days.learn(&entry, NaiveTime::MIN, |_| Vec::new());
    }
    for entry in entries {
        days.learn(entry, NaiveTime::MIN, |_| Vec::new());
    }
    let seen = DeskSeen { at: now(), answer: DeskAnswer::Yes };
    days.desk.insert("screen-height".into(), seen);
    days
}

fn show(status: Status, changes: &[(&str, Value)]) -> HomeShow {
    let still = ("look.reduced_motion", json!("on"));
    let changes: Vec<_> = std::iter::once(still).chain(changes.iter().cloned()).collect();
    HomeShow { status, ..usual::show("today", &changes) }
}

fn window(status: Status, entries: Vec<Entry>, changes: &[(&str, Value)], size: [f32; 2], ppp: f32) -> Window {
    let mut screen = HomeScreen::new(show(status, changes));
    screen.receive(ToWindow::Days(Box::new(days(&entries))));
    screen.receive(ToWindow::Entries(entries));
    let mut window = kit::harness(screen, size, ppp);
    window.run_steps(4);
    window
}

fn answered() -> Vec<Entry> {
    sample::entries(&format!("{}; 09:00 felt 3", sample::DAY))
}

fn usual() -> Window {
    window(full(), answered(), &[], [900.0, 1400.0], 1.0)
}

#[track_caller]
fn sees(window: &Window, label: &str) {
    assert!(window.query_all_by_label(label).next().is_some(), "`{label}` is not there");
}

#[track_caller]
fn sees_not(window: &Window, label: &str) {
    assert!(window.query_all_by_label(label).next().is_none(), "`{label}` is there");
}

/// The last one of this name: the bar at the top has some of them too.
fn click(window: &mut Window, label: &str) {
    window.query_all_by_label(label).last().unwrap().click();
    window.run_steps(4);
}

#[track_caller]
fn is_disabled(window: &Window, label: &str) -> bool {
    window.query_all_by_label(label).last().unwrap().accesskit_node().is_disabled()
}

fn sayings(window: &mut Window) -> String {
    let lines = window.state_mut().take_sayings();
    let text = |line: &FromWindow| serde_json::to_string(line).unwrap().replace(['"', '{', '}'], "");
    lines.iter().map(text).collect::<Vec<_>>().join("; ")
}

const SUMMARY: &str = "Your day from 08:00 to 16:00. Sitting for 4 hours 45 minutes, 4 breaks done, 1 break done in part, \
    1 break held, 1 break put off, 1 break skipped, 1 break unanswered. The next break comes between 14:35 and 14:50.";

#[test]
fn the_page_says_what_comes_and_what_has_been() {
    let window = usual();
    for label in [
        "Thursday, 26 November 2026",
        "15 minutes until the next break",
        "Between 14:35 and 14:50",
        "Look at Doorway chest stretch",
        "Sitting time: 4 h 45 min",
        "Longest spell: 1 h 9 min",
        "Breaks taken: 5",
        "1 of them in part",
        "Days in a row: 12",
        SUMMARY,
    ] {
        sees(&window, label);
    }
}

#[test]
fn the_arrows_go_from_mark_to_mark() {
    let mut window = usual();
    window.get_by_label(SUMMARY).focus();
    window.run_steps(2);
    let value = |window: &Window| window.get_by_label(SUMMARY).accesskit_node().value();
    assert_eq!(value(&window), None);
    let mut said = Vec::new();
    for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowRight, Key::ArrowRight, Key::End, Key::ArrowLeft, Key::Home]
    {
        window.key_press(key);
        window.run_steps(2);
        said.push(value(&window).unwrap_or_default());
    }
    let expected = [
        "09:20: Stretch (Shoulder rolls), done",
        "09:52: Stretch (Wall angels), put off by 5 minutes",
        "10:00: Stretch (Wall angels), done",
        "10:38: Stretch, held for 24 minutes: you are in a meeting",
        "14:03: Stretch (Chin tuck), not answered; 14:05: Stretch (Fast relief at work), done",
        "13:30: Walk (Walk a loop), done",
        "09:20: Stretch (Shoulder rolls), done",
    ];
    assert_eq!(said, expected);
    sees(&window, expected[0]);
}

#[test]
fn what_is_pointed_at_is_said() {
    let mut window = usual();
    let picture = window.get_by_label(SUMMARY).rect();
    let at = |share: f32, y: f32| egui::pos2(egui::lerp(picture.x_range(), share), picture.top() + y);
    window.hover_at(at(0.15, 60.0));
    window.run_steps(3);
    sees(&window, "08:42 to 09:20: sat for 38 minutes");
    window.hover_at(at(0.06, 60.0));
    window.run_steps(3);
    sees_not(&window, "08:42 to 09:20: sat for 38 minutes");
    sees(&window, "20:41 to 08:41: away for 12 hours");
}

#[test]
fn the_day_can_be_read_as_a_list() {
    let mut window = usual();
    let line = "11:40: Stretch (Sideways chair twist), skipped: it did not suit";
    sees_not(&window, line);
    click(&mut window, "Show as a list");
    sees(&window, line);
    sees(&window, "10:15 to 11:00: in a meeting");
    sees(&window, "Since 14:05: sitting for 15 minutes");
    click(&mut window, "Hide the list");
    sees_not(&window, line);
}

#[test]
fn its_buttons_ask_for_what_they_say() {
    let mut status = full();
    status.posture = Some(Posture::Sitting);
    status.relief = Some(Relief { method: Remedy::Cold, left_seconds: 61 });
    let mut window = window(status, answered(), &[], [900.0, 1400.0], 1.0);
    window.state_mut().receive(ToWindow::Profiles(vec!["Work".into()]));
    window.run_steps(2);
    for label in ["Stretch now", "Skip", "I stand now", "Stop the cold (2 minutes left)"] {
        click(&mut window, label);
    }
    for [menu, entry] in [["Pause", "1 hour"], ["In a meeting", "30 minutes"], ["Profile", "Work"]] {
        click(&mut window, menu);
        click(&mut window, entry);
    }
    let expected = "do:stretch:card:null; do:skip:reason:not-now; do:posture:standing:true; do:stop-relief; \
        do:pause:length:for:secs:3600,nanos:0; do:meeting:length:for:secs:1800,nanos:0; do:profile:name:Work";
    assert_eq!(sayings(&mut window), expected);
}

#[test]
fn what_cannot_be_done_is_off_and_says_why() {
    let mut window = usual();
    assert!(is_disabled(&window, "Later") && !is_disabled(&window, "Skip"));
    window.query_all_by_label("Later").last().unwrap().hover();
    window.run_steps(6);
    sees(&window, "There is no break yet that could be put off.");
    let mut status = full();
    status.state = State::Offered;
    status.laters_left = 2;
    status.skips_left = Some(0);
    window.state_mut().receive(ToWindow::Status(Box::new(status.clone())));
    window.run_steps(2);
    assert!(!is_disabled(&window, "Later") && is_disabled(&window, "Skip"));
    click(&mut window, "Later");
    status.state = State::Resting;
    window.state_mut().receive(ToWindow::Status(Box::new(status)));
    window.run_steps(2);
    click(&mut window, "End this break");
    assert_eq!(sayings(&mut window), "do:later:by:null; do:end");
}

#[test]
fn a_meeting_can_last_longer_or_be_over() {
    let mut status = full();
    status.meeting_until = Some("2026-11-26T15:00:00+01:00".into());
    let mut window = window(status, answered(), &[("look.clock", json!("12"))], [900.0, 1400.0], 1.0);
    for entry in ["It is over", "30 minutes more"] {
        click(&mut window, "In a meeting until 3:00 pm");
        click(&mut window, entry);
    }
    assert_eq!(sayings(&mut window), "do:meeting:length:over; do:meeting:length:more:secs:1800,nanos:0");
}

#[test]
fn a_break_that_is_held_says_why_and_what_can_be_done() {
    let mut status = full();
    status.state = State::Held;
    status.why = Some("new-screen".into());
    status.discreet = Some("shoulder-rolls".into());
    let mut window = window(status, answered(), &[], [900.0, 1400.0], 1.0);
    sees(&window, "It is held because a new screen is connected, and comes once that is over.");
    for label in ["Take it anyway", "The new screen is mine", "Do one that nobody sees: Shoulder rolls"] {
        click(&mut window, label);
    }
    assert_eq!(sayings(&mut window), "do:stretch:card:null; do:own-screens; do:stretch:card:shoulder-rolls");
}

#[test]
fn who_quits_is_asked_once_more() {
    let mut window = usual();
    click(&mut window, "Quit");
    click(&mut window, "Stay");
    assert_eq!(sayings(&mut window), "");
    click(&mut window, "Quit");
    click(&mut window, "Quit now");
    assert_eq!(sayings(&mut window), "do:quit");
}

#[test]
fn it_leads_to_the_card_and_to_what_is_worth_a_moment() {
    let mut window = window(full(), sample::entries(sample::DAY), &[], [900.0, 1400.0], 1.0);
    click(&mut window, "Say it");
    assert_eq!(window.state().page, Page::Back);
    let mut window = usual();
    sees_not(&window, "Say it");
    click(&mut window, "How does your back feel?");
    assert_eq!(window.state().page, Page::Back);
    let mut window = usual();
    click(&mut window, "Look at Doorway chest stretch");
    assert_eq!(window.state().page, Page::Cards);
    sees(&window, "All cards");
}

#[test]
fn before_the_history_is_read_and_on_a_first_day_it_is_kind() {
    let mut status = sample::status(State::Working, now());
    status.next = full().next;
    let mut window = kit::harness(HomeScreen::new(show(status, &[])), [900.0, 1400.0], 1.0);
    window.run_steps(3);
    sees(&window, "Reading your history…");
    window.state_mut().receive(ToWindow::Days(Box::default()));
    window.run_steps(2);
    sees(&window, "A good day to begin: 0");
    sees(&window, "One break is all it takes.");
    sees(&window, "Nothing yet. What you do shows up here as the day goes on.");
}

#[test]
fn the_figure_moves_once_and_then_nothing_is_drawn_until_the_minute_is_over() {
    let delay = |window: &Window| window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    let still = usual();
    assert!(delay(&still) > Duration::from_secs(30), "{:?}", delay(&still));
    let mut moving = window(full(), answered(), &[("look.reduced_motion", json!("off"))], [900.0, 1400.0], 1.0);
    assert!(delay(&moving) < Duration::from_secs(1) && delay(&moving) >= Duration::from_millis(45));
    moving.run_steps(100);
    assert!(delay(&moving) > Duration::from_secs(20), "{:?}", delay(&moving));
}

#[test]
fn no_control_stands_out_of_a_small_window_with_large_text() {
    for (width, text_scale) in [(640.0, 1.0), (640.0, 2.0), (480.0, 1.0), (480.0, 1.5), (900.0, 2.0), (900.0, 0.8)] {
        let mut status = full();
        status.posture = Some(Posture::Standing);
        status.relief = Some(Relief { method: Remedy::Alternate, left_seconds: 600 });
        status.discreet = Some("shoulder-rolls".into());
        let changes = [("look.text_scale", json!(text_scale))];
        let mut window = window(status, sample::entries(sample::DAY), &changes, [width, 6000.0], 1.0);
        click(&mut window, "Show as a list");
        for role in [Role::Button, Role::Label, Role::Image] {
            for node in window.get_all_by_role(role) {
                let (rect, label) = (node.rect(), node.accesskit_node().label());
                assert!(rect.left() >= 0.0 && rect.right() <= width, "{label:?} at {text_scale} in {width}: {rect:?}");
            }
        }
    }
}

#[test]
fn a_hundred_breaks_are_told_in_groups() {
    let mut window = window(full(), sample::hundred(), &[], [640.0, 1400.0], 1.0);
    let name = window.get_all_by_role(Role::Image).find_map(|node| {
        node.accesskit_node().label().filter(|label| label.starts_with("Your day from 07:00 to 23:00."))
    });
    let name = name.unwrap();
    window.get_by_label(&name).focus();
    window.run_steps(2);
    let mut said = Vec::new();
    for key in [Key::End, Key::ArrowLeft] {
        window.key_press(key);
        window.run_steps(2);
        said.push(window.get_by_label(&name).accesskit_node().value().unwrap_or_default());
    }
    let group = "22:04: Stretch, not answered; 22:12: Stretch, put off; 22:20: Stretch, done; \
        22:36: Stretch, skipped; 22:44: Stretch, not answered; 22:52: Stretch, put off";
    assert_eq!(said, ["22:28: Rest for the eyes, done in part", group]);
}

fn picture(all: &mut SnapshotResults, name: &str, mut window: Window) {
    window.snapshot(name);
    all.extend(window.take_snapshot_results());
}

#[test]
fn pictures_of_the_day() {
    let mut all = SnapshotResults::new();
    let dark = [("look.theme", json!("dark"))];
    let large = [("look.text_scale", json!(2.0))];
    let mut empty = sample::status(State::Working, now());
    empty.next = full().next;
    picture(&mut all, "today_dark", window(full(), answered(), &dark, SIZE.into(), 1.0));
    picture(&mut all, "today_empty", window(empty, Vec::new(), &[], SIZE.into(), 1.0));
    picture(&mut all, "today_scale_2", window(full(), answered(), &large, [640.0, 1300.0], 1.0));
}

/// The picture in the README.
#[test]
fn the_readme_shows_the_day() {
    let mut window = window(full(), answered(), &[], SIZE.into(), 1.0);
    window.snapshot_options("today", &kit::snapshots().output_path("docs"));
}
