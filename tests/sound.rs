//! Chimes: heard where there is a sound server, and no trouble where there is none.

use crate::session::{LIMIT, Session, brisk, eventually};
use serde_json::{Value, json};

#[test]
fn the_start_and_the_end_of_a_card_are_heard() {
    let session = Session::new().window_manager().notifications().start();
    let ear = session.start_sound();
    let resident = session.start_unhunch(&audible(false));
    resident.await_happening("done", 1);
    let sounds = eventually(LIMIT, "the chimes", || Some(ear.sounds()).filter(|sounds| sounds.len() >= 2));
    for (length, peak) in &sounds[..2] {
        assert!((0.6..1.5).contains(length), "{sounds:?}");
        assert!((2000..16_000).contains(peak), "{sounds:?}");
    }
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!(doctor["voices"]["sound"]["live"], true, "{doctor}");
    assert!(!session.log().contains("no chimes"), "{}", session.log());
}

#[test]
fn without_a_sound_server_the_card_goes_on_and_the_log_has_one_line() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&audible(true));
    resident.await_happening("done", 1);
    assert_eq!(silences(&session).len(), 1, "{}", session.log());
    assert!(silences(&session)[0].contains("pulse/native"), "{}", session.log());
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!(doctor["voices"]["sound"]["live"], false, "{doctor}");
    assert!(doctor["voices"]["sound"]["mend"].is_string(), "{doctor}");
}

#[test]
fn a_sound_server_that_hangs_holds_nothing_up() {
    let session = Session::new().window_manager().notifications().start();
    let ear = session.start_sound();
    ear.hang();
    let resident = session.start_unhunch(&audible(true));
    resident.await_happening("done", 1);
    assert_eq!(silences(&session).len(), 1, "{}", session.log());
    assert!(silences(&session)[0].contains("it does not answer"), "{}", session.log());
}

/// A short card that opens by itself, with chimes.
fn audible(steps: bool) -> Value {
    let mut preferences = brisk();
    preferences["notice"]["style"] = json!("card");
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "6s"});
    preferences["sound"] = json!({"on": true, "volume": 0.8, "steps": steps});
    preferences
}

fn silences(session: &Session) -> Vec<String> {
    session.log().lines().filter(|line| line.contains("no chimes are heard")).map(str::to_owned).collect()
}
