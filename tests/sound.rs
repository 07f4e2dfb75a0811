//! Chimes: heard where there is a sound server, and no trouble where there is none.

use crate::session::{Ear, LIMIT, Session, brisk, eventually};
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

#[test]
fn a_device_that_is_pulled_out_in_the_middle_of_a_chime_is_missed_by_nobody() {
    let session = Session::new().window_manager().notifications().start();
    let ear = session.start_sound();
    let mut preferences = audible(true);
    // The ear goes over to the microphone then.
    preferences["quiet"]["microphone"] = json!(false);
    let resident = session.start_unhunch(&preferences);
    await_sound(&ear);
    let modules = session.world().run("pactl", &["list", "short", "modules"]).unwrap();
    let sink = modules.lines().find(|line| line.contains("module-null-sink")).unwrap();
    session.world().run("pactl", &["unload-module", sink.split_whitespace().next().unwrap()]).unwrap();
    resident.await_happening("done", 1);
    // The next card finds a server without a device, and goes on all the same.
    resident.await_happening("done", 2);
    assert!(session.log().contains("the sound server does not play"), "{}", session.log());
    check_ends(&session);
}

#[test]
fn a_server_that_dies_in_the_middle_of_a_chime_is_found_again() {
    let session = Session::new().window_manager().notifications().start();
    let ear = session.start_sound();
    let resident = session.start_unhunch(&audible(true));
    await_sound(&ear);
    drop(ear);
    resident.await_happening("done", 1);
    let ear = session.start_sound();
    await_sound(&ear);
    resident.await_happening("done", 2);
    check_ends(&session);
}

#[test]
fn who_has_muted_the_sound_hears_nothing() {
    let session = Session::new().window_manager().notifications().start();
    let ear = session.start_sound();
    session.world().run("pactl", &["set-sink-mute", "desk", "1"]).unwrap();
    let resident = session.start_unhunch(&audible(true));
    resident.await_happening("done", 1);
    assert_eq!(session.world().run("pactl", &["get-sink-mute", "desk"]).unwrap(), "Mute: yes");
    session.unhunch(&["set", "sound.volume", "0"]).done();
    session.world().run("pactl", &["set-sink-mute", "desk", "0"]).unwrap();
    resident.await_happening("started", 3);
    assert_eq!(ear.sounds(), [], "{}", session.log());
    assert_eq!(silences(&session), [""; 0]);
}

#[track_caller]
fn await_sound(ear: &Ear) {
    eventually(LIMIT, "a chime", || (!ear.sounds().is_empty()).then_some(()));
}

/// Every window so far has ended well.
#[track_caller]
fn check_ends(session: &Session) {
    let ends: Vec<_> = session.log().lines().filter(|line| line.contains("window ended")).map(str::to_owned).collect();
    assert!(ends.iter().all(|line| line.contains("(exit status: 0)")), "{ends:?}");
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
