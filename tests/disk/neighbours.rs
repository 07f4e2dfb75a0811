//! Two that remind on one home: two machines, or two sessions of one user that know nothing of each other.

use super::{Disk, JOURNAL, leftovers, put};
use crate::session::{LIMIT, Output, Process, Session, eventually, path_to_program, run};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The second one: its socket and its lock lie elsewhere.
struct Neighbour<'s> {
    session: &'s Session,
    process: Process,
}

impl<'s> Neighbour<'s> {
    #[track_caller]
    fn start(session: &'s Session, mut command: Command) -> Self {
        let run = runtime(session);
        let _ = fs::create_dir(&run);
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).unwrap();
        let process = Process::start(command.env("XDG_RUNTIME_DIR", &run));
        let neighbour = Self { session, process };
        eventually(LIMIT, "an answer of the second", || (neighbour.unhunch(&["status"]).code == 0).then_some(()));
        neighbour
    }

    #[track_caller]
    fn unhunch(&self, words: &[&str]) -> Output {
        let mut command = self.session.unhunch_command(words);
        command.env("XDG_RUNTIME_DIR", runtime(self.session));
        run(command)
    }
}

/// A script that asks the resident of this runtime folder.
fn shell(session: &Session, script: &str, runtime: &Path) -> Process {
    Process::start(session.world().command("sh").args(["-c", script]).env("XDG_RUNTIME_DIR", runtime))
}

fn runtime(session: &Session) -> PathBuf {
    session.world().path("run-2")
}

#[test]
fn two_write_one_journal_and_neither_loses_a_line() {
    for orders in [&[][..], &["DISK_NO_LOCKS"]] {
        let session = Session::new().no_display().notifications().start();
        session.write_preferences(&json!({"version": 1}));
        let disk = || orders.iter().fold(Disk::new(&session), |disk, order| disk.order(order, 1)).resident();
        let resident = session.start_unhunch_by(&mut disk());
        let neighbour = Neighbour::start(&session, disk());
        write_both(&session, &neighbour);
        assert_eq!(resident.state(), "working");
    }
}

#[track_caller]
fn write_both(session: &Session, neighbour: &Neighbour<'_>) {
    let often = |words: &str| format!("for _ in $(seq 20); do {} {words} || exit 1; done", path_to_program());
    let mut both = [
        shell(session, &often("skip"), &session.world().path("run")),
        shell(session, &often("pause 1h"), &runtime(session)),
    ];
    for one in &mut both {
        assert!(eventually(LIMIT, "twenty lines", || one.ended()).success());
    }
    assert_eq!((count(session, "skipped"), count(session, "paused")), (20, 20));
    let lines = fs::read_to_string(session.home().join(JOURNAL)).unwrap().lines().count();
    assert_eq!(lines, session.journal().len(), "a line is torn");
    let seen = |said: Output| said.done().json().as_array().unwrap().len();
    let all = ["history", "--json"];
    assert_eq!((seen(session.unhunch(&all)), seen(neighbour.unhunch(&all))), (lines, lines));
}

#[test]
fn what_one_changes_the_other_takes_up_and_neither_breaks_the_other() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1, "mine": 1}));
    let neighbour = Neighbour::start(&session, session.world().command(path_to_program()));
    session.unhunch(&["set", "stretch.earliest", "20m"]).done();
    neighbour.unhunch(&["set", "stretch.latest", "35m"]).done();
    for key_and_value in [("stretch.earliest", "20m\n"), ("stretch.latest", "35m\n")] {
        let (key, value) = key_and_value;
        eventually(LIMIT, "the change of the other", || {
            let [one, other] = [session.unhunch(&["get", key]), neighbour.unhunch(&["get", key])];
            (one.done().out == value && other.done().out == value).then_some(())
        });
    }
    let file: Value = serde_json::from_str(&fs::read_to_string(session.preferences_file()).unwrap()).unwrap();
    assert_eq!((&file["mine"], &file["stretch"]), (&json!(1), &json!({"earliest": "20m", "latest": "35m"})));
    neighbour.unhunch(&["pause", "2h"]).done();
    assert_eq!(resident.state(), "working", "a pause is of one alone");
    neighbour.unhunch(&["quit"]).done();
    resident.kill();
    let resident = session.start_unhunch_as_is();
    assert!(["working", "paused"].contains(&resident.state().as_str()));
    assert_eq!(leftovers(&session), [""; 0]);
}

#[test]
fn a_journal_that_one_replaces_loses_no_line_of_the_other() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["feel", "0"]).done();
    let _neighbour = Neighbour::start(&session, Disk::slow(&session, 50).resident());
    for hour in 10..14 {
        let line = json!({"at": format!("2026-11-22T{hour}:00:00Z"), "what": "done", "kind": "stretch"});
        let bundle = json!({"format": "unhunch", "version": 1, "preferences": {"version": 1}, "journal": [line]});
        put(&session, &format!("{hour}.json"), &bundle.to_string());
    }
    let script = format!(
        "for hour in 10 11 12 13; do {0} import $HOME/$hour.json || exit 1; done; {0} history --forget --to 2026-11-22 --yes",
        path_to_program()
    );
    let mut replacing = shell(&session, &script, &runtime(&session));
    let mut skipped = 0;
    while replacing.ended().is_none() {
        session.unhunch(&["skip"]).done();
        skipped += 1;
    }
    assert!(replacing.ended().unwrap().success(), "one of the replacements was refused");
    assert!(skipped > 3, "only {skipped} lines came meanwhile");
    session.unhunch(&["feel", "0"]).done();
    assert_eq!((count(&session, "felt"), count(&session, "skipped")), (2, skipped));
    assert!(!session.happenings().contains(&"done".to_owned()), "what was to be forgotten is there");
    assert_eq!(resident.state(), "working");
}

#[test]
fn one_that_hangs_while_it_replaces_the_journal_holds_up_nobody() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences_text("{\"version\":1}\n");
    let resident = session.start_unhunch_as_is();
    session.unhunch(&["skip"]).done();
    let line = json!({"at": "2026-11-22T10:00:00Z", "what": "done", "kind": "stretch"});
    let bundle = json!({"format": "unhunch", "version": 1, "preferences": {"version": 1}, "journal": [line]});
    put(&session, "other.json", &bundle.to_string());
    let disk = Disk::slow(&session, 3000).while_in_trouble();
    let neighbour = Neighbour::start(&session, disk.resident());
    fs::write(session.world().path("trouble"), "").unwrap();
    let import = format!("{} import $HOME/other.json", path_to_program());
    let _import = shell(&session, &import, &runtime(&session));
    eventually(LIMIT, "the copy of the journal", || {
        disk.steps().iter().any(|step| step.contains("before-import")).then_some(())
    });
    neighbour.process.signal(Signal::STOP);
    for words in [&["skip"][..], &["pause", "1h"], &["resume"]] {
        session.unhunch(words).done();
    }
    assert_eq!(session.happenings(), ["skipped"], "the journal was not held");
    fs::remove_file(session.world().path("trouble")).unwrap();
    neighbour.process.signal(Signal::CONT);
    eventually(LIMIT, "the other's line", || session.happenings().contains(&"done".to_owned()).then_some(()));
    session.unhunch(&["skip"]).done();
    assert_eq!(session.happenings(), ["done", "skipped", "skipped", "paused", "resumed", "skipped"]);
    assert_eq!(resident.state(), "working");
}

#[test]
fn who_starts_it_in_a_second_session_is_told_where_it_is() {
    let session = Session::new().window_manager().notifications().start();
    let mut resident = session.start_unhunch(&json!({"version": 1}));
    let start = |display: &str, words: &[&str]| {
        let mut command = session.unhunch_command(words);
        run({
            command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
            command
        })
    };
    let told = start(":98765", &[]);
    assert!(told.code == 1 && told.err.contains("already running"), "{told:?}");
    assert!(told.err.contains("unhunch quit"), "{told:?}");
    session.await_no_window("unhunch");
    // The second session's own start at login asks for nothing, and nobody is there to read.
    assert_eq!(start(":98765", &["--background"]).done().err, "");
    assert_eq!(start(":98765", &["status"]).done().err, "");
    assert!(resident.is_running());
    session.unhunch(&[]).done();
    session.await_window("unhunch");
}

/// How many lines of the journal tell of this.
fn count(session: &Session, what: &str) -> usize {
    session.happenings().iter().filter(|word| *word == what).count()
}
