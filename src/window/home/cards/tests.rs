//! The Cards page, by its labels, and pictures of it.

use super::super::{HomeScreen, LEAST_SIZE, SIZE};
use crate::cards::{Card, Deck};
use crate::records::preferences::Preferences;
use crate::records::status::{Status, Today};
use crate::records::wire::{CardDone, Folders, HomeShow, ToWindow};
use crate::schedule::State;
use crate::window::{Screen, kit};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, SnapshotResults,
    kittest::{NodeT, Queryable},
};
use serde_json::{Value, json};
use std::time::Duration;

type Window = Harness<'static, HomeScreen>;

/// Everything on the wall at once.
const TALL: [f32; 2] = [900.0, 4200.0];

fn status(state: State) -> Status {
    Status {
        state,
        why: None,
        sitting_seconds: 725,
        next: None,
        paused_until: None,
        laters_left: 3,
        relief: None,
        today: Today::default(),
        version: "0.1.0".into(),
    }
}

fn own_card() -> Card {
    let deck = Deck::bundled();
    let mut card = deck.card("shoulder-rolls").unwrap().clone();
    card.id = "my-reach".into();
    card.name = "My own long reach over the desk".into();
    card
}

/// The usual preferences but for these keys, in the light theme.
fn show(changes: &[(&str, Value)]) -> HomeShow {
    let mut preferences = serde_json::to_value(Preferences::default()).unwrap();
    preferences["look"]["theme"] = json!("light");
    for (key, value) in changes {
        let (section, name) = key.split_once('.').unwrap();
        preferences[section][name] = value.clone();
    }
    let done = CardDone { times: 12, last: "2026-11-20T14:05:00+01:00".parse().unwrap() };
    HomeShow {
        page: "cards".into(),
        preferences,
        status: status(State::Working),
        problems: Vec::new(),
        own: vec![own_card()],
        card_faults: Vec::new(),
        done: [("shoulder-rolls".to_owned(), done)].into(),
        folders: Folders { home: "/home/ana".into(), cards: "/home/ana/.local/share/unhunch/cards".into() },
    }
}

fn window_of(show: HomeShow, size: [f32; 2]) -> Window {
    let mut window = kit::harness(HomeScreen::new(show), size, 1.0);
    window.run_steps(3);
    window
}

fn picture(all: &mut SnapshotResults, name: &str, mut window: Window) {
    window.run_steps(2);
    window.snapshot(name);
    all.extend(window.take_snapshot_results());
}

#[test]
fn pictures_of_the_cards() {
    let mut all = SnapshotResults::new();
    let lists =
        [("cards.favourites", json!(["wall-angels", "shoulder-rolls"])), ("cards.hidden", json!(["shrug-and-drop"]))];
    picture(&mut all, "cards_light", window_of(show(&lists), SIZE.into()));
}
