//! The program in a sandbox that is like Flatpak's: a file that says so, folders of its own, a part of the runtime
//! folder that is shared, and a portal to ask.

use crate::session::{LIMIT, Output, Process, Session, eventually, on_request, path_to_program, run};
use serde_json::json;
use std::fs;
use std::io::Write as _;
use std::process::Command;

const ID: &str = "org.unhunch.unhunch";

#[test]
fn it_starts_with_the_session_once_the_portal_has_been_asked() {
    let session = Session::new().no_display().start();
    let portal = session.start_portal(0);
    assert_eq!(call(&session, &["autostart", "status"]).done().out, "off\n");
    call(&session, &["autostart", "on"]).done();
    assert_eq!(call(&session, &["autostart", "status"]).done().out, "on\n");
    let asked = portal.ask(&json!({"do": "asked"}));
    assert_eq!(asked[0]["commandline"], json!(["unhunch", "--background"]), "{asked}");
    assert!(asked[0]["autostart"] == true && asked[0]["reason"].is_string(), "{asked}");
    call(&session, &["autostart", "off"]).done();
    assert_eq!(portal.ask(&json!({"do": "asked"}))[1]["autostart"], false);
    assert_eq!(call(&session, &["autostart", "status"]).done().out, "off\n");
}

#[test]
fn who_says_no_to_the_portal_is_told_so() {
    let session = Session::new().no_display().start();
    let portal = session.start_portal(0);
    portal.ask(&json!({"do": "grant", "granted": false}));
    let refused = call(&session, &["autostart", "on"]);
    assert_eq!((refused.code, refused.err.trim()), (1, "the autostart entry cannot be changed: permission denied"));
    assert_eq!(call(&session, &["autostart", "status"]).done().out, "off\n");
}

#[test]
fn the_window_asks_the_portal_too_and_the_tray_needs_no_name() {
    let session = Session::new().no_display().notifications().tray().start();
    let portal = session.start_portal(0);
    portal.ask(&json!({"do": "grant", "granted": false}));
    session.write_preferences(&on_request());
    let _resident = session.start_unhunch_by(&mut inside(&session, path_to_program(), &[]));
    let mut stream = crate::wire::connect(&session);
    let request = json!({"do": {"autostart": {"on": true}}});
    writeln!(stream, "{request}").unwrap();
    eventually(LIMIT, "a word that it does not", || session.log().contains("permission denied").then_some(()));
    portal.ask(&json!({"do": "grant", "granted": true}));
    writeln!(stream, "{request}").unwrap();
    let is_on = || call(&session, &["autostart", "status"]).out == "on\n";
    eventually(LIMIT, "an entry that remembers it", || is_on().then_some(()));
    assert_eq!(portal.ask(&json!({"do": "asked"})).as_array().map(Vec::len), Some(2));
    assert!(session.unhunch(&["doctor", "--json"]).done().json()["voices"]["tray"]["live"] == true);
}

#[test]
fn the_instances_of_two_sandboxes_find_each_other() {
    let session = Session::new().no_display().start();
    fs::create_dir_all(session.world().path("run/app").join(ID)).unwrap();
    session.write_preferences(&on_request());
    let _resident = Process::start(&mut inside(&session, path_to_program(), &[]));
    let answers = || call(&session, &["status"]).code == 0;
    eventually(LIMIT, "an answer from the other sandbox", || answers().then_some(()));
    assert!(session.world().path("run/app").join(ID).join("unhunch/socket").exists());
    assert_eq!(session.unhunch(&["status"]).code, 3, "outside there is none");
}

fn call(session: &Session, words: &[&str]) -> Output {
    run(inside(session, path_to_program(), words))
}

/// A command in the sandbox: the root folder of the machine, with one file more.
fn inside(session: &Session, program: &str, words: &[&str]) -> Command {
    let mut command = session.world().command("bwrap");
    command.args(["--die-with-parent", "--setenv", "FLATPAK_ID", ID]);
    for entry in fs::read_dir("/").unwrap().flatten() {
        let path = entry.path();
        match fs::read_link(&path) {
            Ok(target) => command.arg("--symlink").arg(target).arg(&path),
            Err(_folder) if entry.file_name() == "proc" => command.args(["--proc", "/proc"]),
            Err(_folder) => command.arg("--dev-bind-try").arg(&path).arg(&path),
        };
    }
    command.args(["--ro-bind", "/dev/null", "/.flatpak-info", program]).args(words);
    command
}
