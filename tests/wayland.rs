//! Wayland: idle time where the compositor tells it, and the card where there are only Wayland windows.

use crate::session::{Compositor, LIMIT, Session, brisk, eventually};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn kwin_tells_idle_time() {
    check_idle(Compositor::Kwin, "ext-idle-notify");
}

#[test]
fn mutter_tells_idle_time() {
    check_idle(Compositor::Mutter, "Mutter");
}

#[test]
fn sway_tells_idle_time_and_shows_the_card() {
    let session = Session::new().wayland(Compositor::Sway).notifications().start();
    let mut preferences = brisk();
    preferences["stretch"]["length"] = json!("20s");
    let resident = session.start_unhunch(&preferences);
    session.press_button("Start");
    session.await_in_sway("Unhunch", true);
    assert_eq!(resident.state(), "resting");
    assert!(live_source(&session).contains("idle"), "{}", live_source(&session));
    session.unhunch(&["skip"]).done();
    session.await_in_sway("Unhunch", false);
}

/// Nobody types here, so after a while the user is away and what was sat is given back.
fn check_idle(compositor: Compositor, source: &str) {
    let session = Session::new().wayland(compositor).notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "30s", "latest": "40s", "length": "5s"});
    preferences["away"] = json!({"after": "2s", "enough": "3s"});
    let resident = session.start_unhunch(&preferences);
    assert!(live_source(&session).contains(source), "{}", live_source(&session));
    resident.await_state("away");
    eventually(Duration::from_secs(10), "the time sat to be given back", || {
        (resident.status()["sitting_seconds"] == 0).then_some(())
    });
    assert_eq!(session.notices(), Vec::<Value>::new());
}

#[track_caller]
fn live_source(session: &Session) -> String {
    eventually(LIMIT, "a source of idle time", || {
        let idle = session.unhunch(&["doctor", "--json"]).done().json()["senses"]["idle"].clone();
        (idle["live"] == true).then(|| idle["source"].as_str().unwrap().to_owned())
    })
}
