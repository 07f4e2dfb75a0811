//! From sitting down to a stretch and on to the next one.

use crate::session::{LIMIT, Session, brisk, eventually};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn a_break_from_its_notification_to_the_next_one() {
    let session = Session::new().window_manager().notifications().tray().start();
    let resident = session.start_unhunch(&brisk());
    let notice = session.await_notice();
    assert_eq!(resident.state(), "offered");
    assert_eq!(labels(&notice), ["Start", "Later", "Skip"]);
    let card = resident.status()["next"]["card"].clone();
    session.press_button("Start");
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something to see", || (session.colours(&window) > 8).then_some(()));
    assert_eq!(resident.state(), "resting");
    session.await_no_notice();
    resident.await_happening("done", 1);
    session.await_no_window("unhunch");
    assert_eq!(session.happenings(), ["offered", "started", "done"]);
    assert_eq!(session.journal()[2]["card"], card);
    assert_eq!(resident.status()["today"]["done"], 1);
    let history = session.unhunch(&["history", "--json"]).done().json();
    assert_eq!(words(&history), ["offered", "started", "done"]);
    resident.await_happening("offered", 2);
}

#[test]
fn later_offers_the_same_break_again() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.press_button("Later");
    resident.await_happening("later", 1);
    session.await_no_notice();
    session.await_notice();
    assert_eq!(resident.state(), "offered");
}

#[test]
fn later_has_an_end() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["later"] = json!({"by": "1s", "limit": 2});
    let resident = session.start_unhunch(&preferences);
    for _ in 0..2 {
        session.await_notice();
        session.unhunch(&["later"]).done();
        session.await_no_notice();
    }
    let last = session.await_notice();
    assert!(!labels(&last).contains(&"Later".to_owned()), "{last}");
    let refused = session.unhunch(&["later"]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.ends_with('\n') && refused.err.lines().count() == 1, "{refused:?}");
    assert_eq!(resident.state(), "offered");
}

#[test]
fn a_skipped_break_is_gone() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.press_button("Skip");
    resident.await_happening("skipped", 1);
    session.await_no_notice();
    assert_eq!(resident.status()["today"]["skipped"], 1);
    assert_eq!(session.windows("unhunch"), []);
    resident.await_happening("offered", 2);
}

#[test]
fn an_ignored_break_is_offered_again_and_then_missed() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["notice"]["again"] = json!("1s");
    let resident = session.start_unhunch(&preferences);
    resident.await_happening("missed", 1);
    session.await_no_notice();
    let notices = session.notices();
    assert!((2..=4).contains(&notices.len()), "{} notifications: {notices:?}", notices.len());
    assert_eq!(resident.status()["today"]["missed"], 1);
}

#[test]
fn a_closed_notification_is_no_answer() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.close_notice();
    session.await_notice();
    assert_eq!(session.happenings().iter().filter(|word| *word == "skipped").count(), 0);
    assert_eq!(resident.state(), "offered");
}

#[test]
fn the_card_opens_by_itself_if_asked() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["notice"]["style"] = json!("card");
    let resident = session.start_unhunch(&preferences);
    session.await_window("unhunch");
    resident.await_happening("done", 1);
}

#[test]
fn a_stretch_can_be_asked_for() {
    let session = Session::new().window_manager().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["stretch", "wall-angels"]).done();
    session.await_window("Wall angels");
    resident.await_state("resting");
    assert_eq!(session.journal()[0]["card"], "wall-angels");
    session.unhunch(&["skip"]).done();
    session.await_no_window("unhunch");
    resident.await_state("working");
    let wrong = session.unhunch(&["stretch", "wall-angles"]);
    assert_eq!(wrong.code, 1, "{wrong:?}");
    assert!(wrong.err.contains("`wall-angles`") && wrong.err.contains("`wall-angels`"), "{wrong:?}");
}

#[test]
fn dunst_starts_the_card() {
    let session = Session::new().window_manager().dunst().start();
    let resident = session.start_unhunch(&brisk());
    resident.await_state("offered");
    eventually(LIMIT, "dunst's notification", || {
        (session.world().run("dunstctl", &["count", "displayed"])? == "1").then_some(())
    });
    session.world().run("dunstctl", &["action", "0"]).unwrap();
    session.await_window("unhunch");
    resident.await_happening("done", 1);
}

#[test]
fn a_pause_holds_breaks_back() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.unhunch(&["pause", "1h"]).done();
    assert_eq!(resident.state(), "paused");
    assert!(resident.status()["paused_until"].is_string());
    crate::session::stays(Duration::from_secs(5), "no notification", || session.notices().is_empty());
    session.unhunch(&["resume"]).done();
    session.await_notice();
    assert_eq!(session.happenings()[..2], ["paused", "resumed"]);
}

fn labels(notice: &Value) -> Vec<String> {
    let buttons = notice["actions"].as_array().unwrap().iter();
    let shown = buttons.filter(|button| button["key"] != "default");
    shown.map(|button| button["label"].as_str().unwrap().to_owned()).collect()
}

fn words(history: &Value) -> Vec<String> {
    history.as_array().unwrap().iter().map(|line| line["what"].as_str().unwrap().to_owned()).collect()
}
