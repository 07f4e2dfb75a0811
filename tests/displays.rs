//! Monitors, scales, work spaces and display servers that change, or are gone, under the windows.

mod compositors;
mod hands;
mod monitors;
mod spaces;

use crate::session::{LIMIT, Session, Window, brisk, eventually};
use serde_json::{Value, json};

#[test]
fn what_died_under_a_cover_comes_back_in_a_window_of_its_own() {
    let session = Session::new().window_manager().notifications().start();
    let preferences = styled("cover", 60);
    let resident = session.start_unhunch(&preferences);
    await_card(&session, true);
    resident.kill();
    session.await_no_window("unhunch");
    let resident = session.start_unhunch(&preferences);
    await_card(&session, false);
    session.unhunch(&["end"]).done();
    session.await_no_window("unhunch");
    let window = await_card(&session, true);
    // Whoever kills the cover alone finds the same.
    eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    resident.kill_windows();
    session.await_no_window("unhunch");
    await_card(&session, false);
}

/// The card, once it lies over the whole screen or does not.
#[track_caller]
fn await_card(session: &Session, is_cover: bool) -> Window {
    let window = session.await_window("unhunch");
    assert_eq!(session.property(&window, "_NET_WM_STATE").contains("FULLSCREEN"), is_cover);
    window
}

/// A card that opens by itself after two seconds.
fn styled(style: &str, secs: u32) -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "2s", "latest": "3s", "length": format!("{secs}s")});
    preferences["notice"]["style"] = json!(style);
    preferences
}

/// No card opens by itself.
fn on_demand() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "30m", "latest": "45m", "length": "60s"});
    preferences
}
