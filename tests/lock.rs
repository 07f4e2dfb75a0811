//! The screen is locked by what the desktop has for it, or by a command of the user's.

use crate::session::{LIMIT, Session, brisk, eventually};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;

#[test]
fn logind_is_asked_first() {
    let session = Session::new().notifications().tray().start();
    let login = session.start_login();
    let saver = session.start_screen_saver();
    let resident = session.start_unhunch(&json!({"version": 1}));
    eventually(LIMIT, "a voice that locks", || (voice(&session)["source"] == "logind").then_some(()));
    lock(&session);
    eventually(LIMIT, "the lock", || (login.locks(&session) == 1).then_some(()));
    login.lock(&session, true);
    resident.await_state("away");
    assert_eq!(saver.locks(&session), 0);
}

#[test]
fn nothing_is_locked_unless_somebody_asks() {
    let session = Session::new().window_manager().notifications().tray().start();
    let login = session.start_login();
    let saver = session.start_screen_saver();
    let mut preferences = brisk();
    preferences["walk"] = json!({"on": true, "after_stretches": 1, "length": "2s"});
    preferences["stretch"]["length"] = json!("2s");
    preferences["notice"]["style"] = json!("cover");
    let resident = session.start_unhunch(&preferences);
    resident.await_happening("done", 2);
    let kinds: Vec<_> = session.journal().into_iter().filter(|line| line["what"] == "done").collect();
    assert_eq!((&kinds[0]["kind"], &kinds[1]["kind"]), (&json!("stretch"), &json!("walk")));
    session.unhunch(&["skip"]);
    assert_eq!((login.locks(&session), saver.locks(&session)), (0, 0));
}

#[test]
fn where_logind_has_no_effect_the_screen_saver_is_asked() {
    let session = Session::new().notifications().tray().start();
    let login = session.start_login();
    let saver = session.start_screen_saver();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    eventually(LIMIT, "a voice that locks", || (voice(&session)["live"] == true).then_some(()));
    lock(&session);
    eventually(LIMIT, "the lock", || (saver.locks(&session) == 1).then_some(()));
    assert_eq!(login.locks(&session), 1);
}

#[test]
fn where_nothing_locks_that_is_said() {
    let session = Session::new().notifications().tray().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    lock(&session);
    eventually(LIMIT, "a line in the log", || session.log().contains("could not be locked").then_some(()));
    // It stands in the report once both buses have been tried.
    let voice = eventually(LIMIT, "the voice", || Some(voice(&session)).filter(|voice| !voice.is_null()));
    assert_eq!((&voice["live"], voice["mend"].as_str().unwrap().contains("hooks.lock")), (&json!(false), true));
}

#[test]
fn the_users_own_command_locks_in_place_of_the_desktop() {
    let session = Session::new().notifications().tray().start();
    let login = session.start_login();
    let _resident = session.start_unhunch(&json!({"version": 1, "hooks": {"lock": ["touch", "locked"]}}));
    assert_eq!(voice(&session), json!({"source": "touch …", "live": true, "mend": null}));
    lock(&session);
    eventually(LIMIT, "the command", || session.home().join("locked").exists().then_some(()));
    assert_eq!(login.locks(&session), 0);
}

/// What a button of the card asks for.
fn lock(session: &Session) {
    let mut stream = UnixStream::connect(session.world().path("run").join("unhunch/socket")).unwrap();
    writeln!(stream, "{}", json!({"do": "lock"})).unwrap();
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer).unwrap();
    assert_eq!(answer.trim(), "\"done\"");
}

fn voice(session: &Session) -> Value {
    session.unhunch(&["doctor", "--json"]).done().json()["voices"]["lock"].clone()
}
