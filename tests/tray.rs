//! The tray: an icon and a menu, which may come late, go and come back.

use crate::session::{LIMIT, Session, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn the_menu_does_what_it_says() {
    let session = Session::new().window_manager().notifications().tray().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    await_items(&session, 1);
    let labels = labels(&session);
    for label in ["Stretch now", "Pause", "Quit"] {
        assert!(labels.iter().any(|found| found.starts_with(label)), "no `{label}` in {labels:?}");
    }
    let before = session.tray().ask(&json!({"do": "picture"}));
    click(&session, &["Pause", "1 hour"]);
    resident.await_state("paused");
    eventually(LIMIT, "another picture", || (session.tray().ask(&json!({"do": "picture"})) != before).then_some(()));
    click(&session, &["Resume"]);
    resident.await_state("working");
    click(&session, &["Stretch now"]);
    session.await_window("unhunch");
    resident.await_state("resting");
}

#[test]
fn what_the_menu_cannot_do_is_said() {
    let session = Session::new().notifications().tray().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    await_items(&session, 1);
    for score in ["3", "4", "5"] {
        click(&session, &["How does your back feel?", score]);
    }
    let notice = session.await_notice();
    assert!(notice["title"].as_str().unwrap().contains("2 check-ins"), "{notice}");
    assert_eq!(session.happenings(), ["felt", "felt"]);
}

#[test]
fn times_are_told_by_the_clock_that_is_wished_for() {
    let session = Session::new().notifications().tray().variable("LC_TIME", "en_US.UTF-8").start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    await_items(&session, 1);
    let tells = |twelve: bool| {
        let headline = labels(&session).remove(0);
        let has_half = [" am", " pm"].iter().any(|half| headline.contains(half));
        (headline.contains(':') && has_half == twelve).then_some(())
    };
    eventually(LIMIT, "the clock of the system", || tells(true));
    session.unhunch(&["set", "look.clock", "24"]).done();
    eventually(LIMIT, "a clock of twenty-four hours", || tells(false));
    session.unhunch(&["set", "look.clock", "12"]).done();
    eventually(LIMIT, "a clock of twelve hours", || tells(true));
}

#[test]
fn quit_in_the_menu_ends_it() {
    let session = Session::new().tray().start();
    let mut resident = session.start_unhunch(&json!({"version": 1}));
    await_items(&session, 1);
    click(&session, &["Quit"]);
    assert_eq!(resident.await_end(), Some(0));
    await_items(&session, 0);
}

#[test]
fn a_tray_that_comes_back_gets_the_icon_back() {
    let mut session = Session::new().window_manager().notifications().tray().start();
    session.write_preferences(&json!({"version": 1}));
    let mut command = session.world().command(crate::session::path_to_program());
    let _resident = crate::session::Process::start(&mut command);
    await_items(&session, 1);
    for _ in 0..2 {
        session.end_tray();
        session.start_tray();
        await_items(&session, 1);
        assert!(!labels(&session).is_empty());
    }
}

#[test]
fn a_tray_may_come_late() {
    let mut session = Session::new().window_manager().notifications().start();
    session.write_preferences(&json!({"version": 1}));
    let mut command = session.world().command(crate::session::path_to_program());
    let _resident = crate::session::Process::start(&mut command);
    eventually(LIMIT, "an answer", || (session.unhunch(&["status"]).code == 0).then_some(()));
    session.start_tray();
    await_items(&session, 1);
}

#[test]
fn without_a_tray_it_goes_on() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.press_button("Start");
    session.await_window("unhunch");
    resident.await_happening("done", 1);
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!(doctor["voices"]["tray"]["live"], false);
    assert!(doctor["voices"]["tray"]["mend"].is_string(), "{doctor}");
}

#[test]
fn a_panel_shows_the_icon() {
    let session = Session::new().window_manager().notifications().panel().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let items = || {
        let arguments = ["org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems"];
        let (name, get) = ("org.kde.StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get");
        session.world().call("--session", name, "/StatusNotifierWatcher", get, &arguments)
    };
    eventually(LIMIT, "the panel's icon", || items().contains("StatusNotifierItem").then_some(()));
    stays(Duration::from_secs(1), "the icon", || items().matches("StatusNotifierItem").count() >= 1);
    let panel = session.await_window("xfce4-panel");
    eventually(LIMIT, "the icon in the panel", || (session.colours(&panel) > 4).then_some(()));
}

#[track_caller]
fn await_items(session: &Session, count: usize) {
    eventually(LIMIT, &format!("{count} icons"), || {
        (session.tray().ask(&json!({"do": "items"})).as_array().unwrap().len() == count).then_some(())
    });
}

#[track_caller]
fn click(session: &Session, labels: &[&str]) {
    session.tray().ask(&json!({"do": "click", "labels": labels}));
}

fn labels(session: &Session) -> Vec<String> {
    let menu = session.tray().ask(&json!({"do": "menu"}));
    let entries: Vec<Value> = menu.as_array().unwrap().clone();
    entries.iter().filter_map(|entry| Some(entry["label"].as_str()?.to_owned())).collect()
}
