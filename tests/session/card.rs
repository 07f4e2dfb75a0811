//! The window process with a card, steered by its lines as the resident does.

use super::Session;
use super::process::Process;
use super::program::path_to_program;
use rustix::process::Signal;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{ChildStdin, Stdio};

pub(crate) struct Card {
    process: Process,
    lines: ChildStdin,
    said: PathBuf,
}

impl Session {
    /// Shows the first of the bundled cards that is called this, with these changes to the line that says so.
    pub(crate) fn show_card(&self, id: &str, changes: Value) -> Card {
        let said = self.world().path("said");
        let mut command = self.world().command(path_to_program());
        command.args(["window", "card"]).stdin(Stdio::piped()).stdout(File::create(&said).unwrap());
        let mut process = Process::start(&mut command);
        let lines = process.stdin().expect("its input is piped");
        let mut card = Card { process, lines, said };
        card.tell(&json!({ "card": show(id, changes) }));
        card
    }
}

impl Card {
    pub(crate) fn tell(&mut self, line: &Value) {
        writeln!(self.lines, "{line}").unwrap();
    }

    /// All that it has said.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.said).unwrap()
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.process.ended().is_none()
    }

    pub(crate) fn kill(&self) {
        self.process.signal(Signal::KILL);
    }
}

fn show(id: &str, changes: Value) -> Value {
    let cards: Vec<Value> = serde_json::from_str(include_str!("../../assets/cards.json")).unwrap();
    let card = cards.into_iter().find(|card| card["id"] == id).expect("a bundled card");
    let documented = include_str!("../../docs/preferences.md");
    let preferences = documented.split("```").nth(1).unwrap().trim_start_matches("json");
    let mut preferences: Value = serde_json::from_str(preferences).unwrap();
    preferences["sound"]["on"] = json!(false);
    let mut show = json!({ "kind": "stretch", "card": card, "preferences": preferences });
    merge(&mut show, changes);
    show
}

fn merge(into: &mut Value, changes: Value) {
    let (Some(into), Value::Object(changes)) = (into.as_object_mut(), &changes) else {
        *into = changes;
        return;
    };
    for (name, change) in changes {
        merge(into.entry(name.clone()).or_insert(Value::Null), change.clone());
    }
}
