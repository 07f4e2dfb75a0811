//! The user's own word on the moment: meetings, hours, fixed times, strictness, and answers that are true.

use crate::session::{LIMIT, Resident, Session, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_meeting_holds_the_break_and_offers_it_at_its_end() {
    let session = Session::new().window_manager().notifications().tray().start();
    let resident = session.start_unhunch(&brisk());
    session.unhunch(&["meeting", "1h"]).done();
    resident.await_state("held");
    let status = resident.status();
    assert_eq!(status["why"], "meeting");
    assert!(status["meeting_until"].is_string());
    assert!(session.unhunch(&["status"]).out.contains("you are in a meeting"));
    session.unhunch(&["meeting", "more", "30m"]).done();
    stays(2 * SECOND, "no notification in a meeting", || session.shown_notices().is_empty());
    session.unhunch(&["meeting", "over"]).done();
    session.await_notice();
    assert_eq!(session.unhunch(&["meeting", "over"]).code, 1);
}

#[test]
fn a_meeting_ends_by_itself() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.unhunch(&["meeting", "7s"]).done();
    resident.await_state("held");
    session.await_notice();
    assert_eq!(resident.status()["meeting_until"], Value::Null);
}

#[test]
fn wrong_words_about_a_meeting_change_nothing() {
    let session = Session::new().no_display().start();
    let resident = session.start_unhunch(&brisk());
    let check = |words: &[&str], code: i32, text: &str| {
        let output = session.unhunch(words);
        assert_eq!(output.code, code, "{output:?}");
        assert!(output.err.contains(text), "{output:?}");
    };
    check(&["meeting", "soon"], 2, "`soon` is not a length of a meeting");
    check(&["meeting", "until", "25:00"], 2, "is not a time of day");
    check(&["meeting", "more"], 2, "needs more words");
    check(&["meeting", "over"], 1, "no meeting is on");
    check(&["meeting", "until", "00:00"], 1, "00:00 has passed: give a later time");
    check(&["end"], 1, "no break is on the screen");
    check(&["stand"], 1, "sitting and standing by turns is off");
    check(&["screens", "mine"], 1, "no new screen is connected");
    assert_eq!(resident.status()["meeting_until"], Value::Null);
}

#[test]
fn outside_the_hours_nothing_happens_and_inside_it_goes_on() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["hours"] = json!({ "on": true });
    for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] {
        preferences["hours"][day] = json!([]);
    }
    let resident = session.start_unhunch(&preferences);
    assert_eq!(resident.state(), "off-hours");
    stays(5 * SECOND, "no notification outside the hours", || session.notices().is_empty());
    for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] {
        session.unhunch(&["set", &format!("hours.{day}"), "12:00-24:00, 00:00-13:00"]).done();
    }
    session.await_notice();
    let today = session.world().run("date", &["+%F"]).unwrap();
    session.unhunch(&["set", "hours.days_off", &today]).done();
    resident.await_state("off-hours");
    session.await_no_notice();
    assert!(resident.status()["opens_at"].is_string());
    assert!(session.unhunch(&["status"]).out.contains("outside your working hours until"));
    // Whoever wants to may stretch all the same.
    session.unhunch(&["stretch"]).done();
    resident.await_state("resting");
}

#[test]
fn a_break_comes_at_a_fixed_time() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "30m", "latest": "45m", "length": "5s" });
    let resident = session.start_unhunch(&preferences);
    let soon = session.world().run("date", &["-d", "+61 seconds", "+%H:%M"]).unwrap();
    session.unhunch(&["set", "times.at", &soon]).done();
    let next = resident.status()["next"]["earliest_in_seconds"].as_u64().unwrap();
    assert!(next <= 61, "{next} seconds");
    eventually(Duration::from_secs(75), "the break at its time", || session.shown_notices().pop());
}

#[test]
fn strict_limits_skipping_and_every_break_can_be_ended() {
    let session = Session::new().window_manager().notifications().tray().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "1s", "latest": "2s", "length": "40s" });
    preferences["strict"] = json!({ "on": true, "skips_in_a_row": 1 });
    let resident = session.start_unhunch(&preferences);
    session.press_button("Skip");
    resident.await_happening("skipped", 1);
    resident.await_state("offered");
    let buttons = session.await_notice()["actions"].to_string();
    assert!(!buttons.contains("Skip"), "a button that does nothing: {buttons}");
    let refused = session.unhunch(&["skip"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("no more breaks in a row may be skipped"), "{refused:?}");
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    assert!(session.unhunch(&["skip"]).err.contains("`unhunch end` ends this one all the same"));
    session.unhunch(&["end"]).done();
    session.await_no_window("unhunch");
    assert_ne!(resident.state(), "resting");
}

#[test]
fn later_grows_shorter_and_then_the_break_does() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["later"] = json!({ "by": "4m", "limit": 3 });
    let resident = session.start_unhunch(&preferences);
    resident.await_state("offered");
    session.unhunch(&["later", "1s"]).done();
    resident.await_state("offered");
    let title = session.await_notice()["summary"].as_str().unwrap_or_default().to_owned();
    session.unhunch(&["later"]).done();
    let why: Vec<_> =
        session.journal().iter().filter(|line| line["what"] == "later").map(|l| l["why"].clone()).collect();
    assert_eq!(why, ["1s", "120s"], "{title}");
    assert_eq!(session.unhunch(&["later"]).code, 1);
}

#[test]
fn whoever_types_through_a_card_has_not_done_it() {
    let session = Session::new().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "2s", "latest": "4s", "length": "6s" });
    let resident = session.start_unhunch(&preferences);
    session.press_button("Start");
    let typing = session.keep_typing();
    resident.await_happening("partly", 1);
    drop(typing);
    assert_eq!(last(&session, "partly")["why"], "busy");
    session.press_button("Start");
    resident.await_happening("done", 1);
}

#[test]
fn a_card_waits_for_the_hands_if_it_is_asked_to() {
    let session = Session::new().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "2s", "latest": "4s", "length": "6s" });
    preferences["notice"]["card_waits"] = json!(true);
    let resident = session.start_unhunch(&preferences);
    session.press_button("Start");
    session.await_window("unhunch");
    let typing = session.keep_typing();
    stays(9 * SECOND, "the card waits", || resident.state() == "resting");
    drop(typing);
    resident.await_happening("done", 1);
}

#[test]
fn standing_is_asked_for_with_the_stretch_and_said_by_command() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["posture"] = json!({ "on": true, "sit": "2s", "stand": "1h" });
    let resident = session.start_unhunch(&preferences);
    assert_eq!(resident.status()["posture"], "sitting");
    assert!(session.await_notice()["body"].as_str().unwrap().contains("Then go on standing"));
    session.press_button("Start");
    resident.await_happening("posture", 1);
    assert_eq!(resident.status()["posture"], "standing");
    session.unhunch(&["sit"]).done();
    assert_eq!(resident.status()["posture"], "sitting");
}

#[test]
fn a_long_day_is_pointed_out_once() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "30m", "latest": "45m" });
    preferences["limit"] = json!({ "on": true, "sitting": "3s" });
    let _resident: Resident<'_> = session.start_unhunch(&preferences);
    let notice = session.await_notice();
    assert!(notice.to_string().contains("You have sat for"), "{notice}");
    stays(3 * SECOND, "one is enough", || session.notices().len() == 1);
    eventually(LIMIT, "the day's memory of it", || {
        let text = std::fs::read_to_string(session.home().join(".local/state/unhunch/state.json")).ok()?;
        text.contains("\"pointed_out\":true").then_some(()).or(text.contains("\"pointed_out\": true").then_some(()))
    });
}

fn last(session: &Session, what: &str) -> Value {
    session.journal().into_iter().rfind(|line| line["what"] == what).unwrap()
}
