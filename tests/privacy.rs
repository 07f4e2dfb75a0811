//! What is private stays where it belongs: not in the log, not in what is shown to helpers, for no other user to read,
//! and nowhere any more once it is forgotten.

use crate::session::{Process, Resident, Session};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// No other text has it, so that wherever it stands it has been copied to.
const WORD: &str = "quokka";

#[test]
fn neither_the_log_nor_doctor_tells_what_is_private() {
    let session = Session::new().window_manager().notifications().tray().start();
    let _player = start_player(&session);
    let mut resident = live_privately(&session);
    for words in [&["doctor"][..], &["doctor", "--json"]] {
        let said = session.unhunch(words).done().out.to_lowercase();
        assert!(!said.contains(WORD), "{said}");
        assert!(said.contains("left out") || said.contains("left_out"), "{said}");
    }
    resident.signal(Signal::TERM);
    resident.await_end();
    let told = session.unhunch(&["doctor"]).done().out.to_lowercase();
    assert!(!told.contains(WORD), "{told}");
    assert!(session.log().contains("`mine.json`, line"), "{}", session.log());
    let known = ["config/unhunch/preferences.json", "config/unhunch/profiles/", "/cards/", "journal.jsonl"];
    let copies = ["preferences.last-good.json", "state/unhunch/profiles/", "state/unhunch/profile.json"];
    for path in holding(&session, WORD) {
        let shown = path.display().to_string();
        assert!(known.iter().chain(&copies).any(|part| shown.contains(part)), "{shown} holds what is private");
    }
}

#[test]
fn all_that_it_writes_is_for_this_user_alone() {
    let session = Session::new().window_manager().notifications().tray().start();
    let _player = start_player(&session);
    let _resident = live_privately(&session);
    session.unhunch(&["report", &session.home().join("report.html").display().to_string()]).done();
    session.unhunch(&["export", &session.home().join("all.json").display().to_string()]).done();
    let mut found = Vec::new();
    for folder in [".config/unhunch", ".local/share/unhunch", ".local/state/unhunch"] {
        gather(&session.home().join(folder), &mut found);
    }
    gather(&session.world().path("run").join("unhunch"), &mut found);
    found.extend(["report.html", "all.json"].map(|name| session.home().join(name)));
    assert!(found.len() > 15, "{found:?}");
    for path in found {
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
}

#[test]
fn what_is_forgotten_is_in_no_file_of_ours() {
    let session = Session::new().window_manager().notifications().tray().start();
    let _player = start_player(&session);
    let mut resident = live_privately(&session);
    let all = session.home().join("all.json").display().to_string();
    session.unhunch(&["export", &all]).done();
    session.unhunch(&["history", "--forget", "--yes"]).done();
    session.unhunch(&["feel", "5", "--helped", "quokka-reach"]).done();
    // What was there before a file is taken in is kept beside: that has to be forgotten by hand.
    session.unhunch(&["import", &all]).done();
    let data = session.home().join(".local/share/unhunch");
    assert!(in_files(&data, "quokka-reach").len() > 2, "{:?}", in_files(&data, "quokka-reach"));
    let said = session.unhunch(&["history", "--forget", "--yes"]).done().out;
    let left: Vec<_> = in_files(&session.home().join(".local"), "quokka-reach")
        .into_iter()
        .filter(|path| !path.display().to_string().contains("/cards/"))
        .collect();
    for path in &left {
        let name = path.file_name().unwrap().to_string_lossy();
        assert!(said.contains(&*name), "{} is left, and nobody is told: {said}", path.display());
    }
    assert!(!left.iter().any(|path| path.ends_with("journal.jsonl") || path.ends_with("state.json")), "{left:?}");
    session.unhunch(&["quit"]).done();
    resident.await_end();
    assert_eq!(session.happenings(), Vec::<String>::new(), "it was written again at the end");
}

/// Everything of a person's own that the program can be told, each with the word, and a day with it.
fn live_privately(session: &Session) -> Resident<'_> {
    let resident = session.start_unhunch_as_is();
    let path = |name: &str| session.world().path(name).display().to_string();
    fs::write(path("reach.json"), card("quokka-reach").to_string()).unwrap();
    session.unhunch(&["cards", "--import", &path("reach.json")]).done();
    // A file with faults is named, with the line, but nothing that stands in it.
    let mut faulty = [card("turn"), card("nod")];
    faulty[0]["place"] = json!("quokka house");
    faulty[1]["seconds"] = json!("quokka weeks");
    let mine = session.home().join(".local/share/unhunch/cards/mine.json");
    fs::write(&mine, json!(faulty).to_string()).unwrap();
    fs::set_permissions(&mine, fs::Permissions::from_mode(0o600)).unwrap();
    for (key, value) in [
        ("stretch.earliest", "3s"),
        ("stretch.latest", "8s"),
        ("notice.pause_in_typing", "1s"),
        ("sound.on", "false"),
        ("hooks.due", r#"["true", "quokka"]"#),
        ("hooks.started", r#"["/nowhere/hook", "quokka"]"#),
        ("hooks.lock", r#"["true", "quokka"]"#),
        ("quiet.camera", "false"),
        ("quiet.programs", r#"["quokkaplayer"]"#),
    ] {
        session.unhunch(&["set", key, value]).done();
    }
    session.unhunch(&["feel", "4", "--where", "neck", "--helped", "quokka-reach"]).done();
    session.unhunch(&["stretch", "quokka-reach"]).done();
    resident.await_happening("started", 1);
    session.unhunch(&["skip"]).done();
    session.unhunch(&["profile", "--save", "Quokka office"]).done();
    session.unhunch(&["profile", "none"]).done();
    session.unhunch(&["profile", "Quokka office"]).done();
    resident.await_state("held");
    resident
}

/// A program that the user has chosen runs until it is dropped.
fn start_player(session: &Session) -> Process {
    let player = session.world().path("quokkaplayer");
    fs::copy("/usr/bin/sleep", &player).unwrap();
    Process::start(session.world().command(&player).arg("1000"))
}

fn card(id: &str) -> Value {
    let cards: Vec<Value> = serde_json::from_str(include_str!("../assets/cards.json")).unwrap();
    let mut card = cards.into_iter().find(|card| card["id"] == "shoulder-rolls").unwrap();
    card["id"] = json!(id);
    card["name"] = json!("Quokka reach");
    card["caution"] = json!("Stop if the quokka hurts.");
    card
}

/// Every file of ours in which the word stands, in letters of any size.
fn holding(session: &Session, word: &str) -> Vec<PathBuf> {
    let folders = [".config", ".local", ".cache"].map(|name| session.home().join(name));
    let more = [session.world().path("run").join("unhunch"), session.world().path("log")];
    folders.iter().chain(&more).flat_map(|folder| in_files(folder, word)).collect()
}

fn in_files(folder: &Path, word: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    gather(folder, &mut found);
    found.retain(|path| {
        let text = fs::read(path).unwrap_or_default();
        String::from_utf8_lossy(&text).to_lowercase().contains(word)
    });
    found
}

/// The folder and all that is in it.
fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    found.push(folder.to_owned());
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().unwrap().is_dir() {
            gather(&entry.path(), found);
        } else {
            found.push(entry.path());
        }
    }
}
