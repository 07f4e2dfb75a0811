//! The windows as those use them who do not see them, or have no mouse: read on the accessibility bus by a client
//! that knows nothing of us, and walked through by keyboard.

use crate::session::{LIMIT, Process, Session, brisk, eventually};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::PathBuf;

const PAGES: [&str; 7] = ["today", "back", "history", "cards", "desk", "relief", "preferences"];

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/servers/read.py");

/// What is used, and so needs a name.
const CONTROLS: [&str; 9] = [
    "push button",
    "button",
    "toggle button",
    "check box",
    "radio button",
    "slider",
    "spin button",
    "entry",
    "combo box",
];

#[test]
fn every_control_of_every_page_has_a_name() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    for page in PAGES {
        session.unhunch(&["home", page]).done();
        session.await_window("unhunch");
        let nodes = eventually(LIMIT, &format!("the page `{page}` on the bus"), || {
            let nodes = tree(&session);
            (nodes.iter().filter(|node| is_control(node)).count() > 7).then_some(nodes)
        });
        for node in nodes.iter().filter(|node| is_control(node)) {
            assert_ne!(node["name"], "", "{page}: {node}");
        }
        let named: Vec<_> = nodes.iter().filter(|node| is_control(node) && is(node, "sensitive")).collect();
        assert!(named.iter().all(|node| node["actions"].as_u64() > Some(0) || is(node, "focusable")), "{page}");
    }
}

#[test]
fn the_keyboard_goes_round_every_page_and_the_focus_is_told() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    for page in ["today", "desk"] {
        session.unhunch(&["home", page]).done();
        let window = session.await_window("unhunch");
        session.focus(&window);
        let mut seen = BTreeSet::new();
        for _ in 0..24 {
            session.press("Tab");
            let focused = eventually(LIMIT, "something with the focus", || {
                tree(&session).into_iter().find(|node| is(node, "focused") && is_control(node))
            });
            seen.insert(focused["name"].to_string());
        }
        assert!(seen.len() >= 8, "{page}: {seen:?}");
    }
}

#[test]
fn a_page_is_turned_to_by_its_name() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["home", "today"]).done();
    session.await_window("unhunch");
    crate::windows::press_by_name(&session, "Preferences");
    eventually(LIMIT, "the switch of the stretch", || {
        tree(&session).iter().any(|node| node["name"] == "Remind me to stretch").then_some(())
    });
}

#[test]
fn the_steps_of_a_card_are_announced() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "60s"});
    preferences["notice"]["style"] = json!("card");
    let listener = Listener::start(&session);
    let resident = session.start_unhunch(&preferences);
    session.await_window("unhunch");
    resident.await_state("resting");
    eventually(LIMIT * 3, "two steps that are said", || {
        let said: BTreeSet<_> = listener.lines().into_iter().filter_map(|line| text(&line["said"])).collect();
        (said.len() >= 2).then_some(())
    });
}

/// A client that writes down what it hears.
struct Listener {
    _process: Process,
    heard: PathBuf,
}

impl Listener {
    fn start(session: &Session) -> Self {
        let heard = session.world().path("heard");
        let mut command = session.world().command("/usr/bin/python3");
        command.args(["-B", SCRIPT, "listen"]).stdout(File::create(&heard).unwrap());
        let listener = Self { _process: Process::start(&mut command), heard };
        eventually(LIMIT, "a client that listens", || (!listener.lines().is_empty()).then_some(()));
        listener
    }

    fn lines(&self) -> Vec<Value> {
        let text = fs::read_to_string(&self.heard).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

fn is_control(node: &Value) -> bool {
    CONTROLS.iter().any(|role| node["role"] == *role)
}

fn is(node: &Value, state: &str) -> bool {
    node["states"].as_array().is_some_and(|states| states.iter().any(|other| other == state))
}

/// Everything in our windows.
fn tree(session: &Session) -> Vec<Value> {
    let read = session.world().run("/usr/bin/python3", &["-B", SCRIPT, "tree"]);
    read.map(|out| out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()).unwrap_or_default()
}
