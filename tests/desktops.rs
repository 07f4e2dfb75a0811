//! The moods of a desktop, as the running program meets them: quiet, films, full screens, other people's screens, locks.

use crate::session::{LIMIT, Process, Resident, Session, Watch, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn do_not_disturb_holds_the_break_until_it_ends() {
    let session = Session::new().window_manager().dunst().start();
    let resident = session.start_unhunch(&brisk());
    session.world().run("dunstctl", &["set-paused", "true"]).unwrap();
    held(&resident, "do-not-disturb");
    assert_eq!(resident.status()["held_by"], "dunst");
    session.world().run("dunstctl", &["set-paused", "false"]).unwrap();
    resident.await_state("offered");
}

#[test]
fn a_program_that_fills_the_screen_holds_the_break_and_it_can_be_taken_anyway() {
    let session = Session::new().window_manager().notifications().tray().start();
    let mut command = session.world().command("xterm");
    let film = Process::start(command.args(["-fullscreen", "-class", "Film", "-e", "sleep", "1000"]));
    session.await_window("Film");
    let resident = session.start_unhunch(&brisk());
    held(&resident, "full-screen");
    stays(3 * SECOND, "nothing over a full screen", || session.notices().is_empty());
    session.unhunch(&["stretch"]).done();
    resident.await_happening("done", 1);
    held(&resident, "full-screen");
    drop(film);
    session.await_notice();
}

#[test]
fn a_film_that_keeps_the_screen_awake_holds_the_break() {
    let session = Session::new().window_manager().notifications().start();
    let login = session.start_login();
    login.inhibit_idle(&session, Some("Player"));
    let resident = session.start_unhunch(&brisk());
    held(&resident, "video");
    assert_eq!(resident.status()["held_by"], "Player");
    login.inhibit_idle(&session, None);
    session.await_notice();
}

#[test]
fn a_screen_that_is_not_the_users_holds_the_break_until_they_say_it_is() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "6s", "latest": "9s", "length": "5s"});
    let resident = session.start_unhunch(&preferences);
    eventually(LIMIT, "the own screen to be known", || {
        let state = std::fs::read_to_string(session.home().join(".local/state/unhunch/state.json")).ok()?;
        state.contains("\"screens\":[\"").then_some(()).or(state.contains("\"screens\": [\n").then_some(()))
    });
    let added = ["--addmode", "DUMMY2", "1280x1024"];
    let on = ["--output", "DUMMY2", "--mode", "1280x1024"];
    // A real plug tells of itself; this one is noticed by the question after it.
    for words in [added.as_slice(), on.as_slice(), &["--query"]] {
        session.world().run("xrandr", words).unwrap();
    }
    held(&resident, "new-screen");
    session.unhunch(&["screens", "mine"]).done();
    session.await_notice();
    // It is known from now on, also to the next run.
    assert_eq!(session.unhunch(&["screens", "mine"]).code, 1);
}

#[test]
fn a_locked_screen_closes_a_cover_at_once() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    let login = session.start_login();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "60s"});
    preferences["notice"]["style"] = json!("cover");
    let resident = session.start_unhunch(&preferences);
    eventually(LIMIT, "a cover on each monitor", || (session.windows("unhunch").len() >= 2).then_some(()));
    login.lock(&session, true);
    let watch = Watch::start();
    session.await_no_window("unhunch");
    assert!(watch.elapsed() < 3 * SECOND, "the cover stayed for {:?}", watch.elapsed());
    assert_eq!(resident.state(), "away");
    stays(3 * SECOND, "nothing opens on a locked screen", || session.windows("unhunch").is_empty());
}

#[test]
fn a_cover_keeps_out_of_the_way_of_a_typing_user_and_can_always_be_ended() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    let terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "4s", "latest": "6s", "length": "60s"});
    preferences["notice"]["style"] = json!("cover");
    preferences["strict"] = json!({"on": true, "skips_in_a_row": 0});
    let typing = session.keep_typing();
    let resident = session.start_unhunch(&preferences);
    resident.await_state("resting");
    eventually(LIMIT, "a cover on each monitor", || (session.windows("unhunch").len() >= 2).then_some(()));
    stays(3 * SECOND, "the terminal keeps the keys", || session.has_keys() == terminal.window);
    drop(typing);
    let typed = terminal.typed();
    let follows = |pair: &[u8]| pair[1] == b'a' || pair[1] == pair[0] + 1;
    assert!(typed.as_bytes().windows(2).all(follows), "a key is missing: {typed}");
    assert_eq!(session.unhunch(&["skip"]).code, 1);
    session.unhunch(&["end"]).done();
    // How much of it was done by then, the machine decides.
    eventually(LIMIT, "the end", || session.journal().iter().any(|line| line["why"] == "ended").then_some(()));
    session.await_no_window("unhunch");
    eventually(LIMIT, "the keys in the terminal", || (session.has_keys() == terminal.window).then_some(()));
}

#[track_caller]
fn held(resident: &Resident<'_>, why: &str) {
    eventually(LIMIT, &format!("a break held for `{why}`"), || {
        let status: Value = resident.status();
        (status["state"] == "held" && status["why"] == why).then_some(())
    });
}
