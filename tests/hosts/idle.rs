//! Sources of idle time that are missing, half there, lying, jittering or killed.

use super::doctor;
use crate::session::{Compositor, LIMIT, Process, Resident, Session, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn without_a_source_doctor_says_so_and_the_break_comes_by_time() {
    let session = Session::new().wayland(Compositor::Weston).notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.await_notice();
    let idle = doctor(&session, "senses", "idle");
    assert_eq!((&idle["source"], &idle["live"]), (&json!("none"), &json!(false)));
    assert!(idle["mend"].as_str().unwrap().contains("idle"), "{idle}");
    session.press_button("Start");
    resident.await_happening("done", 1);
}

#[test]
fn an_x_server_without_a_screen_saver_and_much_else_is_enough() {
    let least = ["MIT-SCREEN-SAVER", "DPMS", "COMPOSITE", "DAMAGE", "RECORD", "MIT-SHM", "XINERAMA"];
    let session = Session::new().without_extensions(&least).window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    await_xsync(&session);
    session.press_button("Start");
    session.await_window("unhunch");
    resident.await_happening("done", 1);
}

#[test]
fn an_x_server_on_which_no_window_can_be_opened_gets_the_card_as_text() {
    let session = Session::new().without_extensions(&["RANDR"]).window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    assert_eq!(doctor(&session, "senses", "screens")["live"], false);
    session.press_button("Start");
    let has_steps = |notice: &Value| notice["body"].as_str().is_some_and(|body| body.contains("1. "));
    eventually(LIMIT, "the steps", || session.shown_notices().iter().any(has_steps).then_some(()));
    session.press_button("Done");
    resident.await_happening("done", 1);
}

#[test]
fn a_desktop_that_is_called_by_a_wrong_name_is_asked_all_the_same() {
    let mut builder = Session::new().window_manager().notifications();
    for (name, value) in [
        ("XDG_CURRENT_DESKTOP", "GNOME:KDE"),
        ("XDG_SESSION_DESKTOP", "sway"),
        ("XDG_SESSION_TYPE", "wayland"),
        ("DESKTOP_SESSION", "plasma"),
        ("KDE_FULL_SESSION", "true"),
        ("WAYLAND_DISPLAY", "wayland-77"),
        ("SWAYSOCK", "/nowhere"),
    ] {
        builder = builder.variable(name, value);
    }
    let session = builder.start();
    let resident = session.start_unhunch(&away_soon());
    await_xsync(&session);
    resident.await_state("away");
    session.press("a");
    resident.await_state("working");
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
}

#[test]
fn a_pointer_that_jitters_holds_no_card_up() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "2s", "latest": "4s", "length": "6s"});
    preferences["notice"]["style"] = json!("card");
    let jitter = "while :; do xdotool mousemove_relative 1 0 sleep 1 mousemove_relative -- -1 0 sleep 1; done";
    let _jitter = Process::start(session.world().command("sh").args(["-c", jitter]));
    let resident = session.start_unhunch(&preferences);
    resident.await_state("resting");
    session.await_window("unhunch");
    session.await_no_window("unhunch");
    let over = |word: &String| word == "done" || word == "partly";
    eventually(LIMIT, "the end of the break", || session.happenings().iter().any(over).then_some(()));
    // Hands that seem to be on the keys all the time make less of it, but never hold it up.
    let journal = session.journal();
    let last = journal.iter().rfind(|line| line["what"] != "offered" && line["what"] != "started").unwrap();
    assert!(last["what"] == "done" || last["why"] == "busy", "{last}");
    resident.await_happening("offered", 2);
}

#[test]
fn idle_time_longer_than_there_are_computers_is_not_believed() {
    check_nonsense("ages");
}

#[test]
fn idle_time_that_is_no_number_is_not_believed() {
    check_nonsense("text");
}

#[test]
fn idle_time_that_has_not_passed_is_not_believed() {
    check_nonsense("same");
}

/// Another source is found, the break comes, and the one that is wrong is left alone.
fn check_nonsense(wrong: &str) {
    let session = Session::new().window_manager().notifications().start();
    let mutter = session.start_mutter(&[wrong]);
    let resident = session.start_unhunch(&brisk());
    session.await_notice();
    await_xsync(&session);
    let calls = || mutter.ask(&json!({"do": "calls"})).as_array().unwrap().len();
    let before = calls();
    resident.is_calm();
    assert_eq!(calls(), before);
    assert!(session.log().matches("idle time is lost").count() <= 3, "{}", session.log());
    assert!(!session.happenings().contains(&"away".to_owned()));
    session.press_button("Start");
    session.await_window("unhunch");
}

#[test]
fn a_source_that_is_killed_is_missed_and_heard_again_when_it_is_back() {
    let session = Session::new().no_display().notifications().start();
    let mutter = session.start_mutter(&[]);
    let resident = session.start_unhunch(&away_soon());
    await_live(&session, true);
    mutter.ask(&json!({"do": "leave"}));
    resident.await_state("away");
    drop(mutter);
    // Nobody knows any more, so the user counts as there.
    resident.await_state("working");
    await_live(&session, false);
    // Long enough for the next try by the clock to be far away.
    stays(8 * SECOND, "no source", || doctor(&session, "senses", "idle")["live"] == false);
    let mutter = session.start_mutter(&[]);
    eventually(4 * SECOND, "the source", || (doctor(&session, "senses", "idle")["live"] == true).then_some(()));
    leave(&mutter, &resident);
    mutter.ask(&json!({"do": "touch"}));
    resident.await_state("working");
}

/// The watches of the one that came may not all be set yet.
#[track_caller]
fn leave(mutter: &crate::session::Server, resident: &Resident<'_>) {
    eventually(LIMIT, "the user away", || {
        mutter.ask(&json!({"do": "leave"}));
        (resident.state() == "away").then_some(())
    });
}

#[track_caller]
fn await_xsync(session: &Session) {
    let source = || doctor(session, "senses", "idle")["source"].clone();
    eventually(LIMIT, "the X server as the source", || (source() == "XSync IDLETIME").then_some(()));
}

#[track_caller]
fn await_live(session: &Session, live: bool) {
    eventually(LIMIT, &format!("a source: {live}"), || {
        (doctor(session, "senses", "idle")["live"] == live).then_some(())
    });
}

/// No break for long, but away after two seconds.
fn away_soon() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m", "length": "5s"});
    preferences["away"] = json!({"after": "2s", "enough": "3s"});
    preferences
}
