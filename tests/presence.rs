//! Away, locked, asleep: when nobody sits there, nothing is asked.

use crate::session::{LIMIT, Resident, Session, Watch, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn being_idle_for_long_enough_is_rest() {
    let session = Session::new().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "20s", "latest": "40s", "length": "5s"});
    preferences["away"] = json!({"after": "2s", "enough": "3s"});
    let resident = session.start_unhunch(&preferences);
    session.press("a");
    resident.await_state("away");
    eventually(LIMIT, "the time sat to be given back", || (sitting(&resident) == 0).then_some(()));
    stays(3 * SECOND, "the user is away", || resident.state() == "away");
    session.press("a");
    resident.await_state("working");
    resident.await_happening("away", 1);
    assert!(sitting(&resident) <= 2);
    assert_eq!(session.notices(), Vec::<Value>::new());
}

#[test]
fn a_locked_screen_closes_the_card() {
    let session = Session::new().window_manager().notifications().start();
    let login = session.start_login();
    let resident = session.start_unhunch(&long_card());
    session.await_window("unhunch");
    login.lock(&session, true);
    let watch = Watch::start();
    session.await_no_window("unhunch");
    assert!(watch.elapsed() < 3 * SECOND, "the card stayed for {:?}", watch.elapsed());
    stays(3 * SECOND, "nothing opens on a locked screen", || session.windows("unhunch").is_empty());
    login.lock(&session, false);
    eventually(LIMIT, "work after the lock", || (resident.state() != "away").then_some(()));
}

#[test]
fn a_screen_saver_is_a_lock() {
    let session = Session::new().window_manager().notifications().start();
    let saver = session.start_screen_saver();
    let resident = session.start_unhunch(&long_card());
    session.await_window("unhunch");
    saver.activate(&session, true);
    session.await_no_window("unhunch");
    saver.activate(&session, false);
    eventually(LIMIT, "work after the lock", || (resident.state() != "away").then_some(()));
}

#[test]
fn another_users_session_is_not_disturbed() {
    let session = Session::new().window_manager().notifications().start();
    let login = session.start_login();
    let resident = session.start_unhunch(&brisk());
    login.activate(&session, false);
    resident.await_state("away");
    stays(5 * SECOND, "no notification", || session.shown_notices().is_empty());
    login.activate(&session, true);
    session.await_notice();
}

#[test]
fn a_word_of_sleep_alone_changes_nothing() {
    let session = Session::new().window_manager().notifications().start();
    let login = session.start_login();
    let resident = session.start_unhunch(&brisk());
    for asleep in [true, false, true, true, false, false] {
        login.sleep(&session, asleep);
    }
    session.await_notice();
    assert_eq!(resident.state(), "offered");
}

#[test]
fn the_senses_can_come_late_and_go() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&long_card());
    session.await_window("unhunch");
    let saver = session.start_screen_saver();
    saver.activate(&session, true);
    session.await_no_window("unhunch");
    assert_eq!(resident.state(), "away");
    drop(saver);
    eventually(LIMIT, "work without the screen saver", || (resident.state() != "away").then_some(()));
}

/// A card that opens by itself and stays.
fn long_card() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "60s"});
    preferences["notice"]["style"] = json!("card");
    preferences
}

fn sitting(resident: &Resident<'_>) -> u64 {
    resident.status()["sitting_seconds"].as_u64().unwrap()
}
