//! Notification servers that are missing, poor, slow or dead: the break is offered all the same.

use crate::session::{LIMIT, Session, Watch, brisk, eventually, stays};
use serde_json::json;
use std::time::Duration;

#[test]
fn without_a_server_a_window_comes() {
    let session = Session::new().window_manager().start();
    let resident = session.start_unhunch(&brisk());
    session.await_window("unhunch");
    resident.await_happening("offered", 1);
    assert!(session.log().contains("notif"), "the log says nothing: {}", session.log());
}

#[test]
fn a_server_without_buttons_gets_a_text_that_helps() {
    let session = Session::new().window_manager().notifications_with(&["body"]).start();
    let _resident = session.start_unhunch(&brisk());
    let notice = session.await_notice();
    assert_eq!(notice["actions"], json!([]));
    let body = notice["body"].as_str().unwrap();
    assert!(body.contains("unhunch stretch"), "{body}");
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    session.await_no_notice();
}

#[test]
fn a_hung_server_delays_nothing() {
    let session = Session::new().window_manager().notifications().start();
    session.notifications().hang();
    let resident = session.start_unhunch(&brisk());
    eventually(LIMIT, "the offer", || {
        let watch = Watch::start();
        let state = resident.state();
        assert!(watch.elapsed() < Duration::from_secs(2), "an answer took {:?}", watch.elapsed());
        (state == "offered" || state == "resting").then_some(())
    });
    session.await_window("unhunch");
    session.notifications().wake();
}

#[test]
fn a_server_that_died_is_found_again() {
    let mut session = Session::new().window_manager().notifications().start();
    session.write_preferences(&brisk());
    let mut command = session.world().command(crate::session::path_to_program());
    let _resident = crate::session::Process::start(&mut command);
    session.await_notice();
    session.end_notifications();
    session.start_notifications(&["body", "actions"]);
    session.await_notice();
    session.press_button("Start");
    session.await_window("unhunch");
}

#[test]
fn a_bus_that_died_is_found_again() {
    let mut session = Session::new().window_manager().notifications().tray().start();
    let mut preferences = brisk();
    preferences["notice"]["again"] = json!("1s");
    session.write_preferences(&preferences);
    let mut command = session.world().command(crate::session::path_to_program());
    let mut program = crate::session::Process::start(&mut command);
    session.await_notice();
    session.end_bus();
    // Without a bus the break is offered by a window.
    session.await_window("unhunch");
    assert!(program.ended().is_none());
    session.unhunch(&["skip"]).done();
    session.await_no_window("unhunch");
    session.start_bus();
    session.start_tray();
    session.start_notifications(&["body", "actions"]);
    eventually(3 * LIMIT, "the icon", || (session.tray().ask(&json!({"do": "items"})) != json!([])).then_some(()));
    eventually(3 * LIMIT, "a notification", || session.shown_notices().pop());
}

#[test]
fn one_notification_at_a_time() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["notice"]["again"] = json!("1s");
    let _resident = session.start_unhunch(&preferences);
    session.await_notice();
    stays(Duration::from_secs(6), "at most one notification", || session.shown_notices().len() <= 1);
}

#[test]
fn foreign_buttons_are_not_ours() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    let notice = session.await_notice();
    for (number, action) in [(json!(9999), "start"), (notice["id"].clone(), "no-such-action")] {
        session.notifications().ask(&json!({"do": "press", "number": number, "action": action}));
    }
    stays(Duration::from_secs(2), "no card", || session.windows("unhunch").is_empty());
    assert_eq!(resident.state(), "offered");
}

#[test]
fn without_a_tray_the_first_notification_says_once_how_to_do_without() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    assert!(session.await_notice()["body"].as_str().unwrap().contains("This desktop shows no tray icon"));
    session.unhunch(&["skip"]).done();
    session.await_no_notice();
    resident.await_happening("offered", 2);
    assert!(!session.await_notice()["body"].as_str().unwrap().contains("tray icon"));
}
