//! Not at the wrong moment: a break waits while somebody records, films or runs what the user named.

use crate::session::{LIMIT, Process, Resident, Session, Watch, brisk, eventually, stays};
use serde_json::{Value, json};
use std::fs;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_call_holds_the_break_and_its_end_brings_it_once() {
    let session = Session::new().window_manager().notifications().start();
    // The ear records what is played, which is no call.
    let _ear = session.start_sound();
    let call = session.start_call();
    let resident = session.start_unhunch(&brisk());
    held(&resident, "microphone");
    assert_eq!(resident.status()["held_by"], "Calls");
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!(doctor["senses"]["microphone"]["live"], true, "{doctor}");
    stays(4 * SECOND, "no notification in a call", || session.notices().is_empty());
    drop(call);
    session.await_notice();
    assert_eq!(session.shown_notices().len(), 1);
}

#[test]
fn a_sound_server_may_come_late_and_be_killed_in_a_call() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&later());
    let ear = session.start_sound();
    let _call = session.start_call();
    held(&resident, "microphone");
    drop(ear);
    session.await_notice();
}

#[test]
fn a_sound_server_that_hangs_holds_no_break() {
    let session = Session::new().window_manager().notifications().start();
    let ear = session.start_sound();
    let _call = session.start_call();
    let resident = session.start_unhunch(&brisk());
    held(&resident, "microphone");
    ear.hang();
    session.await_notice();
    assert_eq!(resident.state(), "offered");
}

#[test]
fn a_camera_in_use_and_a_chosen_program_hold_the_break() {
    let session = Session::new().window_manager().notifications().start();
    let (video, program) = (session.home().join("video"), session.home().join("slides"));
    fs::write(&video, "").unwrap();
    fs::copy("/bin/sleep", &program).unwrap();
    let mut command = session.world().command("bwrap");
    command.args(["--die-with-parent", "--ro-bind", "/", "/", "--dev", "/dev", "--bind"]).arg(&video);
    command.args(["/dev/video0", "sh", "-c", "exec 3</dev/video0 && exec sleep 1000"]);
    let filming = Process::start(&mut command);
    let slides = Process::start(session.world().command(&program).arg("1000"));
    let mut preferences = brisk();
    preferences["quiet"] = json!({"camera": true, "programs": ["Slides"]});
    let resident = session.start_unhunch(&preferences);
    held(&resident, "camera");
    drop(filming);
    held(&resident, "program");
    drop(slides);
    session.await_notice();
}

#[test]
fn a_reason_that_is_switched_off_holds_nothing_any_more() {
    let session = Session::new().window_manager().notifications().start();
    let _ear = session.start_sound();
    let _call = session.start_call();
    let resident = session.start_unhunch(&brisk());
    held(&resident, "microphone");
    session.unhunch(&["set", "quiet.microphone", "false"]).done();
    session.await_notice();
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!(doctor["senses"]["microphone"], json!({"source": "off", "live": false, "mend": null}), "{doctor}");
}

#[test]
fn doctor_tries_what_is_wished_for_also_without_a_resident() {
    let session = Session::new().no_display().start();
    let doctor = || session.unhunch(&["doctor", "--json"]).done().json()["senses"].clone();
    let senses = doctor();
    assert!(senses["microphone"]["mend"].as_str().unwrap().contains("sound server"), "{senses}");
    let ear = session.start_sound();
    let senses = doctor();
    assert_eq!(senses["microphone"]["live"], true, "{senses}");
    assert_eq!(senses["camera"]["live"], true, "{senses}");
    assert_eq!(senses["programs"]["source"], "off", "{senses}");
    ear.hang();
    let watch = Watch::start();
    let senses = doctor();
    assert_eq!(senses["microphone"]["live"], false, "{senses}");
    assert!(watch.elapsed() < 5 * SECOND, "{:?}", watch.elapsed());
}

/// A break that leaves time to start a server.
fn later() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "8s", "latest": "12s", "length": "5s"});
    preferences
}

#[track_caller]
fn held(resident: &Resident<'_>, why: &str) {
    eventually(LIMIT, &format!("a break held for `{why}`"), || {
        let status = resident.status();
        (status["state"] == "held" && status["why"].as_str().is_some_and(|text| text.contains(why))).then_some(())
    });
}
