//! Without a display the terminal reminds.

use crate::session::{LIMIT, Process, Session, brisk, eventually, path_to_program};
use serde_json::json;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{ChildStdin, Stdio};

/// A program in a terminal of its own, made by `script`: what it shows, and its keys.
struct Shown {
    _process: Process,
    keys: ChildStdin,
    log: PathBuf,
}

#[test]
fn without_a_display_it_says_so_and_plays_the_card() {
    let session = Session::new().no_display().start();
    session.write_preferences(&brisk());
    let mut shown = show(&session, "");
    await_text(&shown, "there is no display");
    await_text(&shown, "Time to move");
    press(&mut shown, "s");
    eventually(LIMIT, "the start", || session.happenings().contains(&"started".to_owned()).then_some(()));
    eventually(LIMIT, "the end", || session.happenings().contains(&"done".to_owned()).then_some(()));
}

#[test]
fn the_keys_of_the_terminal_work() {
    let session = Session::new().window_manager().notifications().start();
    session.write_preferences(&brisk());
    let mut shown = show(&session, "--terminal");
    await_text(&shown, "Time to move");
    press(&mut shown, "l");
    eventually(LIMIT, "later", || session.happenings().contains(&"later".to_owned()).then_some(()));
    eventually(LIMIT, "the second offer", || (text(&shown).matches("Time to move").count() >= 2).then_some(()));
    press(&mut shown, "k");
    eventually(LIMIT, "the skip", || session.happenings().contains(&"skipped".to_owned()).then_some(()));
    assert_eq!(session.windows("unhunch"), []);
    press(&mut shown, "q");
    eventually(LIMIT, "the end of the program", || (session.unhunch(&["status"]).code == 3).then_some(()));
}

#[test]
fn without_keys_it_still_reminds() {
    let session = Session::new().no_display().start();
    session.write_preferences(&brisk());
    let log = session.world().path("said");
    let mut command = session.world().command(path_to_program());
    let resident = session.start_unhunch_by(command.stdout(fs::File::create(&log).unwrap()));
    resident.await_happening("offered", 1);
    session.unhunch(&["stretch"]).done();
    resident.await_happening("done", 1);
    let said = fs::read_to_string(log).unwrap();
    assert!(said.contains("Time to move") && !said.contains('\r'), "{said}");
}

#[test]
fn a_closed_terminal_ends_it() {
    let session = Session::new().no_display().start();
    session.write_preferences(&brisk());
    let shown = show(&session, "");
    await_text(&shown, "Time to move");
    drop(shown);
    eventually(LIMIT, "the end of the program", || (session.unhunch(&["status"]).code == 3).then_some(()));
}

#[test]
fn a_display_that_refuses_is_none() {
    let session = Session::new().no_display().variable("DISPLAY", ":4095").variable("WAYLAND_DISPLAY", "none").start();
    session.write_preferences(&json!({"version": 1}));
    let shown = show(&session, "");
    await_text(&shown, "there is no display");
    eventually(LIMIT, "an answer", || (session.unhunch(&["status"]).code == 0).then_some(()));
}

fn show(session: &Session, option: &str) -> Shown {
    let log = session.world().path("shown");
    let mut command = session.world().command("script");
    command.args(["--quiet", "--flush", "--command", &format!("exec {} {option}", path_to_program())]).arg(&log);
    let mut process = Process::start(command.stdin(Stdio::piped()).env("TERM", "xterm"));
    let keys = process.stdin().unwrap();
    Shown { _process: process, keys, log }
}

fn press(shown: &mut Shown, key: &str) {
    shown.keys.write_all(key.as_bytes()).unwrap();
}

fn text(shown: &Shown) -> String {
    String::from_utf8_lossy(&fs::read(&shown.log).unwrap_or_default()).into_owned()
}

#[track_caller]
fn await_text(shown: &Shown, expected: &str) {
    eventually(LIMIT, &format!("`{expected}` in the terminal"), || text(shown).contains(expected).then_some(()));
}
