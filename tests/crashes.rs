//! Failures inside the program, in each of its threads: reported, survived, and without a word of the user's.

use crate::session::{LIMIT, Process, Resident, Session, brisk, eventually, path_to_program};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

#[test]
fn a_loop_that_fails_is_reported_and_begins_again_where_it_was() {
    let session = Session::new().window_manager().notifications().tray().start();
    let mut resident = start(&session, "loop");
    session.unhunch(&["pause", "2h"]).done();
    let until = resident.status()["paused_until"].clone();
    session.unhunch(&["home"]).done();
    session.await_window("unhunch");
    let id = resident.id();
    fail_once(&session);
    let report = await_report(&session);
    assert_eq!((&report["of"], &report["thread"]), (&json!("resident"), &json!("main")));
    assert!(report["place"].as_str().unwrap().starts_with("src/failpoint.rs:"), "{report}");
    await_new_start(&session);
    assert_eq!(resident.status()["paused_until"], until);
    assert!(resident.is_running() && resident.id() == id, "a supervisor sees one process");
    session.await_no_window("unhunch");
    eventually(LIMIT, "no child that nobody waits for", || resident.children().is_empty().then_some(()));
    says_nothing_private(&session);
    // Nobody need restart it by hand, and what it could do it still can.
    session.unhunch(&["home"]).done();
    session.await_window("unhunch");
}

#[test]
fn whichever_other_thread_fails_nothing_ends() {
    for point in ["past", "disk"] {
        let session = Session::new().window_manager().notifications().start();
        let resident = start(&session, point);
        fs::write(wish(&session), "").unwrap();
        // The journal is read for the window, and the pause is written down. An answer may be lost with the process.
        session.unhunch(&["home"]);
        session.unhunch(&["pause", "2h"]);
        let report = await_report(&session);
        assert_ne!(report["thread"], "main", "{point}");
        await_new_start(&session);
        session.unhunch(&["stretch"]).done();
        resident.await_state("resting");
    }
}

#[test]
fn whatever_fails_each_time_ends_after_three_new_starts() {
    let session = Session::new().notifications().start();
    session.write_preferences(&brisk());
    fs::create_dir(wish(&session)).unwrap();
    let mut process = Process::start(&mut command(&session, "loop"));
    let code = eventually(LIMIT, "the end", || process.ended()).code();
    assert_eq!(code, Some(101));
    assert_eq!(reports(&session).len(), 4);
    assert_eq!(session.unhunch(&["status"]).code, 3);
    // Whoever has mended it starts it as ever.
    fs::remove_dir(wish(&session)).unwrap();
    session.start_unhunch_as_is();
}

#[test]
fn a_window_that_fails_in_any_thread_is_one_break_at_most() {
    for point in ["frame", "reader", "chimes", "display"] {
        let session = Session::new().window_manager().notifications().start();
        let resident = start(&session, point);
        fs::write(wish(&session), "").unwrap();
        session.unhunch(&["stretch"]).done();
        let report = await_report(&session);
        assert_eq!(report["of"], "card window", "{point}");
        session.await_no_window("unhunch");
        says_nothing_private(&session);
        session.unhunch(&["end"]);
        session.unhunch(&["stretch"]).done();
        session.await_window("unhunch");
        resident.await_state("resting");
    }
}

/// A resident whose breaks are far, and which fails at the point as soon as it is wished.
fn start<'s>(session: &'s Session, point: &str) -> Resident<'s> {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m"});
    preferences["sound"] = json!({"on": true});
    session.write_preferences(&preferences);
    session.start_unhunch_by(&mut command(session, point))
}

fn command(session: &Session, point: &str) -> std::process::Command {
    let mut command = session.world().command(path_to_program());
    command.env("UNHUNCH_FAIL", format!("{point}={}", wish(session).display()));
    command
}

fn wish(session: &Session) -> PathBuf {
    session.world().path("fail")
}

/// Whatever is asked next meets the failure.
fn fail_once(session: &Session) {
    fs::write(wish(session), "").unwrap();
    session.unhunch(&["status"]);
}

/// The loop goes on for the instant in which another thread that has failed writes its report.
#[track_caller]
fn await_new_start(session: &Session) {
    eventually(LIMIT, "a new start", || session.log().contains("begun again").then_some(()));
    eventually(LIMIT, "an answer", || (session.unhunch(&["status"]).code == 0).then_some(()));
}

fn reports(session: &Session) -> Vec<PathBuf> {
    let entries = fs::read_dir(session.home().join(".local/state/unhunch/crashes"));
    entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some())
        .collect()
}

#[track_caller]
fn await_report(session: &Session) -> Value {
    eventually(LIMIT, "a report", || {
        let text = fs::read_to_string(reports(session).last()?).ok()?;
        serde_json::from_str(&text).ok()
    })
}

/// The message of the failure has words in quotes, as one about a text of the user's would have.
#[track_caller]
fn says_nothing_private(session: &Session) {
    let paths = reports(session);
    let path = paths.last().unwrap();
    let text = fs::read_to_string(path).unwrap();
    let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    let doctor = session.unhunch(&["doctor"]).done().out;
    assert!(doctor.contains("crashes/"), "{doctor}");
    for told in [&text, &doctor, &session.log()] {
        assert!(!told.contains("private\""), "{told}");
    }
    let home = session.home();
    assert!(!text.contains(home.to_str().unwrap()), "the name of the home: {text}");
    assert!(text.contains("says \\\"…\\\""), "{text}");
}
