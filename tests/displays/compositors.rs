//! Compositors that are killed, hang, change their scale or their work space, or were never there.

use super::{on_demand, styled};
use crate::session::{Compositor, LIMIT, Session, eventually, stays};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::os::unix::net::UnixListener;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_compositor_may_be_killed_under_a_card() {
    let session = Session::new().wayland(Compositor::Sway).notifications().start();
    let mut resident = session.start_unhunch(&styled("card", 60));
    session.await_in_sway("Unhunch", true);
    assert_eq!(resident.children().len(), 1);
    session.display().signal(Signal::KILL);
    eventually(LIMIT, "the end of the window", || resident.children().is_empty().then_some(()));
    // The next card finds no display, and is told as text.
    session.press_button("Done");
    resident.await_happening("done", 1);
    assert!(resident.is_running());
    resident.is_calm();
}

#[test]
fn a_compositor_may_be_killed_while_a_window_is_made() {
    let session = Session::new().wayland(Compositor::Sway).notifications().start();
    let mut resident = session.start_unhunch(&styled("notification", 60));
    session.await_notice();
    session.display().signal(Signal::STOP);
    session.press_button("Start");
    eventually(LIMIT, "the process of the window", || (!resident.children().is_empty()).then_some(()));
    stays(SECOND, "it waits for the compositor", || !resident.children().is_empty());
    session.display().signal(Signal::KILL);
    eventually(LIMIT, "the end of the window", || resident.children().is_empty().then_some(()));
    session.press_button("Done");
    resident.await_happening("done", 1);
    assert!(resident.is_running());
    resident.is_calm();
}

#[test]
fn the_scale_may_change_under_a_card() {
    let session = Session::new().wayland(Compositor::Sway).notifications().start();
    let resident = session.start_unhunch(&styled("card", 6));
    session.await_in_sway("Unhunch", true);
    for scale in ["1.25", "2", "1.5"] {
        session.sway(&["output", "HEADLESS-1", "scale", scale]);
        session.await_in_sway("Unhunch", true);
    }
    resident.await_happening("done", 1);
    assert!(!session.happenings().contains(&"partly".to_owned()), "{:?}", session.journal());
}

#[test]
fn another_work_space_is_not_left_for_a_card() {
    let session = Session::new().wayland(Compositor::Sway).notifications().start();
    let resident = session.start_unhunch(&styled("card", 6));
    session.await_in_sway("Unhunch", true);
    session.sway(&["workspace", "2"]);
    stays(2 * SECOND, "the user stays where they are", || work_space(&session) == "2");
    resident.await_happening("done", 1);
    session.await_in_sway("Unhunch", false);
    assert_eq!(work_space(&session), "2");
    resident.await_happening("started", 2);
    session.await_in_sway("Unhunch", true);
    session.sway(&["workspace", "3"]);
    session.unhunch(&["end"]).done();
    session.await_in_sway("Unhunch", false);
    assert_eq!(work_space(&session), "3");
}

#[test]
fn a_socket_that_is_not_there_is_no_compositor() {
    let mut session = Session::new().window_manager().notifications().start();
    let dead = session.world().path("dead");
    drop(UnixListener::bind(&dead).unwrap());
    for name in ["wayland-77", &dead.to_string_lossy()] {
        session.world_mut().set("WAYLAND_DISPLAY", name);
        let mut resident = session.start_unhunch(&on_demand());
        session.unhunch(&["stretch"]).done();
        let window = session.await_window("unhunch");
        eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
        session.unhunch(&["quit"]).done();
        resident.await_end();
        // The window finds out for itself as well.
        let card = session.show_card("chair-back-extension", json!({}));
        eventually(LIMIT, "its first picture", || card.said().contains("presented").then_some(()));
        drop(card);
        session.await_no_window("Unhunch");
    }
}

/// The name of the work space that the user looks at.
fn work_space(session: &Session) -> String {
    let spaces: Vec<Value> = serde_json::from_str(&session.sway(&["-t", "get_workspaces", "-r"])).unwrap();
    let space = spaces.iter().find(|space| space["focused"] == true).unwrap();
    space["name"].as_str().unwrap().to_owned()
}
