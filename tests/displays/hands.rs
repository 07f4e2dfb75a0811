//! Cards leave the keyboard, the pointer and the focus to their owners, and the tray ends even one that hangs.

use super::{on_demand, styled};
use crate::session::{LIMIT, Session, Window, eventually, stays};
use rustix::process::Signal;
use serde_json::json;
use std::time::Duration;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, EventMask, Grab, GrabMode, GrabStatus, ModMask, Window as Number};
use x11rb::rust_connection::RustConnection;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn the_focus_is_where_it_was_after_a_card() {
    let session = Session::new().window_manager().notifications().start();
    let terminal = session.open_terminal();
    let _resident = session.start_unhunch(&on_demand());
    for is_used in [false, true] {
        session.unhunch(&["stretch"]).done();
        let window = session.await_window("unhunch");
        if is_used {
            session.focus(&window);
        }
        session.unhunch(&["end"]).done();
        session.await_no_window("unhunch");
        eventually(LIMIT, "the focus of the terminal", || (session.has_keys() == terminal.window).then_some(()));
        stays(SECOND, "it keeps the focus", || session.has_keys() == terminal.window);
    }
}

#[test]
fn a_card_holds_neither_the_keyboard_nor_the_pointer() {
    check_grabs("card", |_, _| true);
}

#[test]
fn a_cover_holds_neither_the_keyboard_nor_the_pointer() {
    check_grabs("cover", |session, window| session.has_keys() == *window);
}

/// Nobody manages windows here, so that every key that somebody holds is held by the card.
#[track_caller]
fn check_grabs(style: &str, is_ready: impl Fn(&Session, &Window) -> bool) {
    let session = Session::new().notifications().start();
    let _resident = session.start_unhunch(&styled(style, 60));
    let window = session.await_window("unhunch");
    eventually(LIMIT, "the card", || (session.colours(&window) > 8 && is_ready(&session, &window)).then_some(()));
    let (display, screen) = x11rb::connect(session.world().variable("DISPLAY").unwrap().to_str()).unwrap();
    let root = display.setup().roots[screen].root;
    assert_eq!(grab_all(&display, root), [GrabStatus::SUCCESS, GrabStatus::SUCCESS]);
    // Media keys are held by programs that wait for them, one key each.
    let every_key = display.grab_key(false, root, ModMask::ANY, Grab::ANY, GrabMode::ASYNC, GrabMode::ASYNC).unwrap();
    assert!(every_key.check().is_ok(), "a key is held by somebody");
}

/// Takes the keyboard and the pointer, which fails where somebody holds them, and gives them back.
fn grab_all(display: &RustConnection, root: Number) -> [GrabStatus; 2] {
    let (mode, now) = (GrabMode::ASYNC, x11rb::CURRENT_TIME);
    let keys = display.grab_keyboard(false, root, now, mode, mode).unwrap().reply().unwrap().status;
    let events = EventMask::BUTTON_PRESS;
    let pointer = display.grab_pointer(false, root, events, mode, mode, x11rb::NONE, x11rb::NONE, now);
    let pointer = pointer.unwrap().reply().unwrap().status;
    display.ungrab_keyboard(now).unwrap();
    display.ungrab_pointer(now).unwrap().check().unwrap();
    [keys, pointer]
}

/// What else ends it is tried in `endings`.
#[test]
fn a_card_that_hangs_is_ended_by_the_tray() {
    let session = Session::new().window_manager().notifications().tray().start();
    let resident = session.start_unhunch(&on_demand());
    session.unhunch(&["stretch"]).done();
    let window = session.await_window("unhunch");
    eventually(LIMIT, "the card", || (session.colours(&window) > 8).then_some(()));
    resident.signal_windows(Signal::STOP);
    session.tray().ask(&json!({"do": "click", "labels": ["End this break"]}));
    session.await_no_window("unhunch");
    eventually(LIMIT, "the end of the process", || resident.children().is_empty().then_some(()));
    assert_eq!(resident.state(), "working");
}
