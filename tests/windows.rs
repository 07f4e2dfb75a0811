//! The windows: killed, moved, without a graphics driver, read aloud.

use crate::session::{LIMIT, Session, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn a_killed_card_ends_the_break_and_the_next_one_comes() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.press_button("Start");
    session.await_window("unhunch");
    resident.kill_windows();
    session.await_no_window("unhunch");
    eventually(LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
    resident.await_happening("offered", 2);
    session.press_button("Start");
    session.await_window("unhunch");
    resident.await_happening("done", 1);
}

#[test]
fn a_closed_card_is_an_ended_break() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&long_card());
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    session.close_window(&window);
    // The next card comes a second later.
    resident.await_happening("skipped", 1);
    eventually(LIMIT, "the end of its window", || (!session.windows("unhunch").contains(&window)).then_some(()));
}

#[test]
fn the_card_lies_in_a_corner_above_the_others() {
    let session = Session::new().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    let _resident = session.start_unhunch(&long_card());
    let window = session.await_window("unhunch");
    let state = session.property(&window, "_NET_WM_STATE");
    for word in ["_NET_WM_STATE_ABOVE", "_NET_WM_STATE_SKIP_TASKBAR"] {
        assert!(state.contains(word), "{word} is not in {state}");
    }
    assert!(!state.contains("FULLSCREEN"), "{state}");
    let desktop = session.property(&window, "_NET_WM_DESKTOP");
    assert!(desktop.ends_with("= 4294967295"), "it is not on all desktops: {desktop}");
    let place = session.place(&window);
    let [x, y, width, height] = place;
    let (right, bottom) = (x + width, y + height);
    assert!(x >= 640 && (1200..=1280).contains(&right) && (700..=800).contains(&bottom), "{place:?}");
    assert!(session.property(&window, "WM_NAME").contains("Unhunch"));
}

#[test]
fn the_card_can_be_clicked_away() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let resident = session.start_unhunch(&long_card());
    session.await_window("unhunch");
    press_by_name(&session, "Not now");
    press_by_name(&session, "I cannot do this here");
    eventually(LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
    session.await_no_window("unhunch");
    let last = session.journal().pop().unwrap();
    assert_eq!((&last["what"], &last["why"]), (&json!("skipped"), &json!("cannot-here")));
}

#[test]
fn done_is_done() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let resident = session.start_unhunch(&long_card());
    session.await_window("unhunch");
    press_by_name(&session, "Done");
    eventually(LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
    let last = session.happenings().pop().unwrap();
    assert!(last == "done" || last == "partly", "{last}");
}

#[test]
fn another_card_is_another() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let resident = session.start_unhunch(&long_card());
    let window = session.await_window("unhunch");
    let title = session.property(&window, "WM_NAME");
    press_by_name(&session, "Another card");
    eventually(LIMIT, "another title", || (session.property(&window, "WM_NAME") != title).then_some(()));
    assert_eq!(resident.state(), "resting");
}

#[test]
fn home_opens_and_changes_the_preferences() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["home", "preferences"]).done();
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something to see", || (session.colours(&window) > 8).then_some(()));
    session.unhunch(&["home"]).done();
    stays(Duration::from_secs(1), "one home window", || session.windows("unhunch").len() == 1);
    session.close_window(&window);
    eventually(LIMIT, "the end of the window", || resident.children().is_empty().then_some(()));
    assert_eq!(resident.state(), "working");
}

#[test]
fn a_card_of_the_wall_is_tried_at_once() {
    let session = Session::new().window_manager().notifications().accessibility().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["home", "cards"]).done();
    session.await_window("unhunch");
    press_by_name(&session, "Wall angels");
    press_by_name(&session, "Favourite");
    press_by_name(&session, "Try it now");
    eventually(LIMIT, "the card", || (resident.state() == "resting").then_some(()));
    let started = session.journal().into_iter().find(|line| line["what"] == "started").unwrap();
    assert_eq!(started["card"], "wall-angels");
    let favourites = session.unhunch(&["get", "cards.favourites"]).done();
    assert!(favourites.out.contains("wall-angels"), "{favourites:?}");
}

#[test]
fn without_opengl_both_windows_open() {
    let nothing = "/nonexistent";
    let session = Session::new()
        .window_manager()
        .notifications()
        .variable("LIBGL_DRIVERS_PATH", nothing)
        .variable("__EGL_VENDOR_LIBRARY_FILENAMES", nothing)
        .start();
    let resident = session.start_unhunch(&brisk());
    session.unhunch(&["home"]).done();
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    session.close_window(&window);
    session.await_no_window("unhunch");
    session.press_button("Start");
    session.await_window("unhunch");
    resident.await_happening("done", 1);
}

#[test]
fn one_binary_is_enough() {
    let session = Session::new().window_manager().notifications().start();
    let program = session.world().path("unhunch");
    std::fs::copy(crate::session::path_to_program(), &program).unwrap();
    session.write_preferences(&brisk());
    let resident = session.start_unhunch_by(&mut session.world().command(program));
    session.press_button("Start");
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    resident.await_happening("done", 1);
}

#[test]
fn the_x_server_may_die() {
    let session = Session::new().notifications().start();
    let server = Session::new().window_manager().start();
    let display = server.world().variable("DISPLAY").unwrap().to_owned();
    let mut command = session.world().command(crate::session::path_to_program());
    session.write_preferences(&long_card());
    let mut resident = session.start_unhunch_by(command.env("DISPLAY", display));
    server.await_window("unhunch");
    drop(server);
    session.press_button("Done");
    resident.await_happening("done", 1);
    assert!(resident.is_running());
    resident.is_calm();
}

fn long_card() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "60s"});
    preferences["notice"]["style"] = json!("card");
    preferences
}

/// Presses a button as a screen reader does.
#[track_caller]
pub(crate) fn press_by_name(session: &Session, name: &str) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/servers/press.py");
    eventually(LIMIT, &format!("the button `{name}`"), || {
        session.world().run("/usr/bin/python3", &["-B", script, name]).map(drop)
    });
}
