//! The page of the day, by its labels and in pictures.

use super::sample;
use crate::records::days::{Days, DeskSeen};
use crate::records::journal::Entry;
use crate::records::preferences::Preferences;
use crate::records::request::DeskAnswer;
use crate::records::status::{NextBreak, Relief, Status, Today};
use crate::records::wire::{Folders, FromWindow, HomeShow, ToWindow};
use crate::schedule::{Kind, Posture, State};
use crate::window::Screen;
use crate::window::home::{HomeScreen, SIZE};
use crate::window::kit;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta};
use egui_kittest::{Harness, kittest::Queryable};
use serde_json::{Value, json};
use std::collections::BTreeMap;

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
    let mut preferences = serde_json::to_value(Preferences::default()).unwrap();
    preferences["look"]["theme"] = json!("light");
    preferences["look"]["reduced_motion"] = json!("on");
    for (key, value) in changes {
        let (section, name) = key.split_once('.').unwrap();
        preferences[section][name] = value.clone();
    }
    HomeShow {
        page: "today".into(),
        preferences,
        status,
        problems: Vec::new(),
        own: Vec::new(),
        own_routines: Vec::new(),
        card_faults: Vec::new(),
        done: BTreeMap::new(),
        folders: Folders::default(),
        first_run: false,
        autostart: false,
    }
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

#[test]
fn look() {
    let base = std::env::var("LOOK").unwrap_or_default();
    if base.is_empty() {
        return;
    }
    let dark = [("look.theme", json!("dark"))];
    let big = [("look.text_scale", json!(2.0))];
    let save = |name: &str, window: &mut Window| window.render().unwrap().save(format!("/tmp/b/{name}.png")).unwrap();
    std::fs::create_dir_all("/tmp/b").unwrap();
    for part in base.split(',') {
        let mut window = match part {
            "light" => window(full(), answered(), &[], SIZE.into(), 1.0),
            "dark" => window(full(), answered(), &dark, SIZE.into(), 1.0),
            "tall" => window(full(), answered(), &dark, [900.0, 1100.0], 1.0),
            "empty" => {
                let mut status = sample::status(State::Working, now());
                status.next = full().next;
                window(status, Vec::new(), &[], [900.0, 1000.0], 1.0)
            }
            "small" => window(full(), answered(), &[], [640.0, 1200.0], 1.0),
            "big" => window(full(), answered(), &big, [900.0, 2000.0], 1.0),
            "bigsmall" => window(full(), answered(), &big, [640.0, 2400.0], 1.0),
            "wide" => window(full(), answered(), &[], [1600.0, 900.0], 2.0),
            "hundred" => {
                let mut status = full();
                status.state = State::Held;
                status.why = Some("microphone".into());
                status.held_by = Some("Zoom".into());
                status.posture = Some(Posture::Sitting);
                status.relief = Some(Relief { method: crate::cards::Remedy::Heat, left_seconds: 600 });
                let mut window = window(status, sample::hundred(), &[("look.clock", json!("12"))], [900.0, 1100.0], 1.0);
                window.state_mut().receive(ToWindow::Profiles(vec!["Work".into(), "Home".into()]));
                window.run_steps(2);
                window
            }
            _ => {
                let mut status = full();
                status.state = State::Paused;
                status.next = None;
                status.paused_until = Some("2026-11-26T16:00:00+01:00".into());
                window(status, sample::entries("13:00 sat 40m; 13:10 paused 2026-11-26T16:00"), &dark, [900.0, 1000.0], 1.0)
            }
        };
        save(part, &mut window);
    }
}
