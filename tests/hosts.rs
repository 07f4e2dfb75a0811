//! Tray hosts, notification servers and sources of idle time that are absent, late, doubled, flapping or lying.

mod bubbles;

mod idle;

mod icons;

mod orders;

mod servers;

use crate::session::Session;
use serde_json::{Value, json};

/// How many icons the tray holds.
fn icons(session: &Session) -> usize {
    session.tray().ask(&json!({"do": "items"})).as_array().unwrap().len()
}

/// What `doctor` says of one sense or voice.
#[track_caller]
fn doctor(session: &Session, part: &str, name: &str) -> Value {
    session.unhunch(&["doctor", "--json"]).done().json()[part][name].clone()
}
