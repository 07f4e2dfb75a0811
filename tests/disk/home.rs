//! The home of a session as it lies on the disk.

use crate::session::Session;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub(super) const PREFERENCES: &str = ".config/unhunch/preferences.json";
pub(super) const JOURNAL: &str = ".local/share/unhunch/journal.jsonl";
pub(super) const STATE: &str = ".local/state/unhunch/state.json";

/// Files by their names.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// Every file below a folder, by its name from there on.
pub(super) fn files(folder: &Path) -> Files {
    let mut all = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap().flatten() {
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                all.insert(name, fs::read(&path).unwrap_or_default());
            }
        }
    }
    all
}

/// Makes a folder hold these files and no others.
pub(super) fn lay_out(folder: &Path, files: &Files) {
    fs::remove_dir_all(folder).unwrap();
    fs::create_dir(folder).unwrap();
    for (name, content) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

pub(super) fn put(session: &Session, name: &str, text: &str) {
    let path = session.home().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Names of files that a write has left behind.
pub(super) fn leftovers(session: &Session) -> Vec<String> {
    files(&session.home()).into_keys().filter(|name| is_leftover(name)).collect()
}

pub(super) fn is_leftover(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|name| name.starts_with(".unhunch-"))
}

/// A home with something of everything; all its files.
pub(super) fn furnish(session: &Session) -> Files {
    put(session, PREFERENCES, "{\"version\": 1, \"stretch\": {\"earliest\": \"25m\"}}\n");
    put(session, ".config/unhunch/profiles/home.json", "{\"sound\": {\"on\": false}}\n");
    let line = |day: u32, what: &str| {
        format!(
            "{{\"at\":\"2026-11-{day}T09:00:00Z\",\"what\":\"{what}\",\"kind\":\"stretch\",\"card\":\"chin-tuck\"}}\n"
        )
    };
    put(session, JOURNAL, &[line(19, "offered"), line(20, "done"), line(21, "missed")].concat());
    put(session, "mine.json", &json!([card()]).to_string());
    let other = json!({
        "format": "unhunch", "version": 1, "preferences": {"version": 1, "stretch": {"earliest": "15m"}},
        "profiles": {"home": {"sound": {"volume": 0.5}}}, "cards": {"theirs.json": [card()]},
        "journal": [{"at": "2026-11-22T09:00:00Z", "what": "done", "kind": "stretch", "card": "chin-tuck"}],
    });
    put(session, "other.json", &other.to_string());
    // Whatever reads the preferences keeps a copy of them.
    session.unhunch(&["get"]).done();
    files(&session.home())
}

fn card() -> Value {
    json!({
        "id": "reach", "name": "Reach", "group": "stretch", "body": ["upper-back"], "place": "seated",
        "equipment": [], "seconds": 5, "steps": [{"s": 2, "text": "Sit"}, {"s": 3, "text": "Reach up"}],
        "hold_s": 0, "sides": "both", "reps": 1, "breath": "In and out.", "caution": "Stop if it hurts.",
        "avoid": [], "frequency": "any-break", "office": true, "needs_warmup": false, "intensity": 1, "source": "me"
    })
}
