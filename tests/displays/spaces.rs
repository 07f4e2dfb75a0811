//! Windows on other desktops than the user, and windows that were put out of the way.

use super::{on_demand, styled};
use crate::session::{LIMIT, Session, eventually, stays};
use serde_json::json;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn another_desktop_is_not_left_for_a_card() {
    check_desktops("card");
}

#[test]
fn another_desktop_is_not_left_for_a_cover() {
    check_desktops("cover");
}

/// The user goes to another desktop while the card is open: it can be ended there, and they stay.
#[track_caller]
fn check_desktops(style: &str) {
    let session = Session::new().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    session.world().run("xdotool", &["set_num_desktops", "3"]).unwrap();
    let resident = session.start_unhunch(&styled(style, 60));
    let window = session.await_window("unhunch");
    if style == "cover" {
        eventually(LIMIT, "the focus of the cover", || (session.has_keys() == window).then_some(()));
    }
    session.world().run("xdotool", &["set_desktop", "1"]).unwrap();
    eventually(LIMIT, "the other desktop", || (desktop(&session) == "1").then_some(()));
    stays(2 * SECOND, "the user stays where they are", || desktop(&session) == "1");
    if style == "cover" {
        // It lies on every desktop, and would have the terminal's focus to give back on the one that was left.
        assert_eq!(session.has_keys(), window);
    }
    assert_eq!(session.windows("unhunch"), [window]);
    assert_eq!(resident.state(), "resting");
    session.unhunch(&["end"]).done();
    session.await_no_window("unhunch");
    stays(SECOND, "the user stays there afterwards", || desktop(&session) == "1");
}

#[test]
fn windows_that_were_put_out_of_the_way_hold_nothing_up() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = on_demand();
    preferences["stretch"]["length"] = json!("5s");
    let resident = session.start_unhunch(&preferences);
    session.unhunch(&["home"]).done();
    put_away(&session);
    for count in [1, 2] {
        session.unhunch(&["stretch"]).done();
        put_away(&session);
        resident.await_happening("done", count);
    }
    resident.is_calm();
    assert_eq!(resident.children().len(), 1, "home is still there, and no card");
}

#[track_caller]
fn put_away(session: &Session) {
    let window = session.await_window("unhunch");
    session.minimise(&window);
    session.await_no_window("unhunch");
}

fn desktop(session: &Session) -> String {
    session.world().run("xdotool", &["get_desktop"]).unwrap_or_default()
}
