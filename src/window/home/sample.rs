//! A window with a past, for tests of the pages that look back.

use super::HomeScreen;
use crate::records::days::{Day, Days, Felt, Hurt};
use crate::records::journal::Entry;
use crate::records::preferences::Preferences;
use crate::records::status::{Status, Today};
use crate::records::wire::{Folders, FromWindow, HomeShow, ToWindow};
use crate::schedule::State;
use crate::window::{Screen, kit};
use chrono::{DateTime, Days as Calendar, FixedOffset, NaiveDate};
use egui_kittest::{Harness, kittest::Queryable as _};
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) type Window = Harness<'static, HomeScreen>;

/// A Wednesday.
pub(super) const NOW: &str = "2026-11-25T15:20:00+01:00";

pub(super) fn today() -> NaiveDate {
    "2026-11-25".parse().unwrap()
}

/// How a window looks.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: [f32; 2],
    pub(super) pixels: f32,
    pub(super) theme: &'static str,
    pub(super) text: f32,
    pub(super) language: &'static str,
}

pub(super) const USUAL: Style = Style { size: [900.0, 680.0], pixels: 1.0, theme: "light", text: 1.0, language: "en" };
/// So high that nothing has to be scrolled to.
pub(super) const TALL: Style = Style { size: [900.0, 3400.0], ..USUAL };

/// Where room is scarce: the width, the scale of the text, the language.
pub(super) const SCARCE: [(f32, f32, &str); 6] = [
    (640.0, 1.0, "en"),
    (640.0, 2.0, "en"),
    (480.0, 1.5, "en"),
    (640.0, 1.0, "x-long"),
    (900.0, 1.0, "x-long"),
    (640.0, 2.0, "de"),
];

/// A window on this page that has been told `days` and `entries`; without days it is still waiting for them.
pub(super) fn window(page: &str, style: Style, days: Option<Days>, entries: Vec<Entry>) -> Window {
    let changes = [
        ("look.theme", json!(style.theme)),
        ("look.text_scale", json!(style.text)),
        ("look.language", json!(style.language)),
        ("cards.hidden", json!(["wall-angels"])),
    ];
    let folders = Folders { home: "/home/ana".into(), ..Folders::default() };
    let show = HomeShow { folders, ..show(page, &changes) };
    let mut screen = HomeScreen::new(show);
    screen.receive(ToWindow::Entries(entries));
    if let Some(days) = days {
        screen.receive(ToWindow::Days(Box::new(days)));
    }
    let mut window = kit::harness(screen, style.size, style.pixels);
    window.run_steps(4);
    window
}

/// The usual preferences but for these keys, in the light theme.
pub(super) fn preferences(changes: &[(&str, Value)]) -> Value {
    let mut preferences = serde_json::to_value(Preferences::default()).unwrap();
    preferences["look"]["theme"] = json!("light");
    for (key, value) in changes {
        let (section, name) = key.split_once('.').unwrap();
        preferences[section][name] = value.clone();
    }
    preferences
}

/// A home of somebody who has just begun, on this page and with these preferences.
pub(super) fn show(page: &str, changes: &[(&str, Value)]) -> HomeShow {
    HomeShow {
        page: page.into(),
        preferences: preferences(changes),
        status: status(),
        problems: Vec::new(),
        own: Vec::new(),
        own_routines: Vec::new(),
        card_faults: Vec::new(),
        done: BTreeMap::new(),
        folders: Folders::default(),
        first_run: false,
        autostart: false,
        profiles: Vec::new(),
    }
}

/// Twelve minutes into a spell of sitting, and nothing else.
pub(super) fn status() -> Status {
    Status {
        state: State::Working,
        why: None,
        sitting_seconds: 725,
        next: None,
        paused_until: None,
        laters_left: 3,
        relief: None,
        held_by: None,
        discreet: None,
        meeting_until: None,
        opens_at: None,
        skips_left: None,
        posture: None,
        profile: None,
        at: NOW.parse().unwrap(),
        today: Today::default(),
        version: "0.1.0".into(),
    }
}

/// What the user has asked for since the last call, as it is sent.
pub(super) fn sayings(window: &mut Window) -> String {
    let text = |line: &FromWindow| serde_json::to_string(line).unwrap().replace(['"', '{', '}'], "");
    window.state_mut().take_sayings().iter().map(text).collect::<Vec<_>>().join("; ")
}

pub(super) fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run_steps(4);
}

#[track_caller]
pub(super) fn sees(window: &Window, label: &str) {
    assert!(window.query_all_by_label_contains(label).next().is_some(), "no `{label}`");
}

#[track_caller]
pub(super) fn sees_not(window: &Window, label: &str) {
    assert!(window.query_all_by_label_contains(label).next().is_none(), "there is `{label}`");
}

/// A moment of today.
pub(super) fn at(time: &str) -> DateTime<FixedOffset> {
    moment(today(), time)
}

pub(super) fn moment(date: NaiveDate, time: &str) -> DateTime<FixedOffset> {
    format!("{date}T{time}:00+01:00").parse().unwrap()
}

pub(super) fn felt(at: DateTime<FixedOffset>, score: u8) -> Felt {
    Felt { at, score, areas: vec!["lower-back".into()], helped: vec!["walk".into()] }
}

/// So many days that end today: work on five of seven, a check-in every other day but today.
pub(super) fn past(count: u64) -> Days {
    let mut days = Days::default();
    for ago in (0..count).rev() {
        let date = today() - Calendar::new(ago);
        days.days.push(day(date, ago));
    }
    days
}

fn day(date: NaiveDate, ago: u64) -> Day {
    let mut day = Day::new(date);
    let wave = ((ago * 7 + 3) % 11) as u32;
    if (ago + 4) % 7 > 1 && ago % 41 != 6 {
        (day.done, day.partly, day.skipped, day.missed) = (wave, wave % 3, (ago % 4) as u32, u32::from(ago % 5 == 2));
        (day.sat, day.longest) = (4 * 3600 + wave * 900, 2100 + wave * 240);
        day.areas = [("neck", 3), ("shoulders", 2), ("upper-back", 4), ("lower-back", 2), ("legs", 1)]
            .map(|(area, count)| (area.to_owned(), count))
            .into();
        day.hours =
            (9..18).map(|hour| (hour, [u32::from(wave > u32::from(hour) % 8), u32::from(hour == 13)])).collect();
    }
    if ago % 2 == 1 {
        let helped = if ago.is_multiple_of(3) { vec!["heat".into(), "cat-cow".into()] } else { vec!["walk".into()] };
        let score = (1 + (ago / 14).min(4) + ago % 3) as u8;
        day.felt.push(Felt { at: moment(date, "18:00"), score, areas: vec!["lower-back".into()], helped });
    }
    if ago % 17 == 5 {
        let card = if ago.is_multiple_of(2) { "cobra-pose" } else { "wall-angels" };
        day.hurt.push(Hurt { at: moment(date, "11:10"), card: card.into() });
    }
    day
}

/// The lines of a morning.
pub(super) fn entries() -> Vec<Entry> {
    [
        r#"{"at":"2026-11-25T09:41:00+01:00","what":"sat","why":"38m"}"#,
        r#"{"at":"2026-11-25T09:42:00+01:00","what":"done","kind":"stretch","card":"shoulder-rolls"}"#,
        r#"{"at":"2026-11-25T10:20:00+01:00","what":"done","kind":"stretch","card":"cat-cow"}"#,
        r#"{"at":"2026-11-25T11:00:00+01:00","what":"skipped","kind":"stretch","card":"wall-angels","why":"hurts"}"#,
        r#"{"at":"2026-11-25T11:31:00+01:00","what":"later","kind":"stretch"}"#,
        r#"{"at":"2026-11-25T12:40:00+01:00","what":"away","why":"40m"}"#,
        r#"{"at":"2026-11-25T13:30:00+01:00","what":"partly","kind":"walk"}"#,
    ]
    .map(|line| serde_json::from_str(line).unwrap())
    .into()
}
