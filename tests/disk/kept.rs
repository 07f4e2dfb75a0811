//! Files that others damage, hold fast or replace: what someone wrote is kept, and what held goes on.

use super::{JOURNAL, PREFERENCES, STATE, files, put};
use crate::session::{LIMIT, Output, Session, eventually, path_to_program, run, stays};
use serde_json::{Value, json};
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::Duration;

#[test]
fn marks_of_other_systems_are_read_over() {
    for text in [
        "\u{feff}{\"version\": 1, \"stretch\": {\"earliest\": \"25m\"}}",
        "{\r\n\"version\": 1,\r\n\"stretch\": {\"earliest\": \"25m\"}\r\n}\r\n",
    ] {
        let session = Session::new().no_display().start();
        session.write_preferences_text(text);
        assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "25m\n", "{text:?}");
        session.unhunch(&["set", "stretch.latest", "40m"]).done();
        assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "25m\n", "{text:?}");
    }
}

#[test]
fn what_held_last_holds_when_the_file_is_damaged() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1, "stretch": {"earliest": "25m"}}));
    drop(resident);
    let huge = || "x".repeat(100_000_000);
    for damage in ["\u{0}".repeat(4096), "{\"version\"".to_owned(), "\u{1}\u{2}ELF".to_owned(), huge()] {
        session.write_preferences_text(&damage);
        let resident = session.start_unhunch_as_is();
        assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "25m\n", "{damage:.20?}");
        assert_eq!(resident.state(), "working");
        let kept = files(session.preferences_file().parent().unwrap());
        assert!(
            kept.iter().any(|(name, text)| name.contains("damaged-") && *text == damage.as_bytes()),
            "{damage:.20?}"
        );
        assert!(session.log().contains("damaged-"), "the log does not name the copy: {}", session.log());
        fs::remove_file(session.home().join(".local/state/unhunch/unhunch.log")).unwrap();
    }
}

#[test]
fn no_file_of_ours_is_so_damaged_that_it_does_not_start() {
    let session = Session::new().no_display().notifications().start();
    let others = [JOURNAL, STATE, ".local/state/unhunch/profile.json", ".config/unhunch/profiles/home.json"];
    let cards = ".local/share/unhunch/cards/mine.json";
    for text in [
        String::new(),
        "\0\0\0".to_owned(),
        "[".repeat(1_000_000),
        "{".to_owned(),
        "\u{feff}{}\r\n".repeat(3),
        "x".repeat(20_000_000),
    ] {
        for name in others.into_iter().chain([cards]) {
            put(&session, name, &text);
        }
        starts(&session, &format!("{text:.10?}"));
    }
    for name in others.into_iter().chain([cards, PREFERENCES, ".local/state/unhunch/unhunch.log"]) {
        let _ = fs::remove_file(session.home().join(name));
        fs::create_dir_all(session.home().join(name)).unwrap();
    }
    starts(&session, "folders in the place of files");
}

#[track_caller]
fn starts(session: &Session, how: &str) {
    let mut resident = session.start_unhunch_as_is();
    assert_eq!(resident.state(), "working", "{how}");
    session.unhunch(&["feel", "4"]).done();
    session.unhunch(&["quit"]).done();
    assert_eq!(resident.await_end(), Some(0), "{how}");
}

#[test]
fn a_sync_tool_may_replace_what_a_resident_uses() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1, "stretch": {"earliest": "25m"}}));
    let replace = |text: &str| {
        put(&session, ".config/unhunch/.sync-1", text);
        fs::rename(session.home().join(".config/unhunch/.sync-1"), session.preferences_file()).unwrap();
    };
    let holds = |value: &str| session.unhunch(&["get", "stretch.earliest"]).done().out.trim() == value;
    replace("{\"version\": 1, \"stretch\": {\"earliest\": \"20m\"}}");
    eventually(LIMIT, "the newer value", || holds("20m").then_some(()));
    replace("{\"version\": 1, \"stretch\": {\"earl");
    eventually(LIMIT, "a word of it", || session.log().contains("damaged-").then_some(()));
    stays(Duration::from_millis(300), "what held", || holds("20m"));
    replace("{\"version\": 1, \"stretch\": {\"earliest\": \"15m\"}, \"theirs\": 1}");
    session.unhunch(&["set", "stretch.latest", "40m"]).done();
    let file: Value = serde_json::from_str(&fs::read_to_string(session.preferences_file()).unwrap()).unwrap();
    assert_eq!(file["stretch"], json!({"earliest": "15m", "latest": "40m"}), "a newer edit is lost");
    assert_eq!(file["theirs"], 1);
    assert!(holds("15m"));
}

#[test]
fn a_file_that_is_held_fast_stays_and_the_change_holds_in_memory() {
    let text = "{\"version\": 1, \"stretch\": {\"earliest\": \"25m\"}}\n";
    for linked in [false, true] {
        let session = Session::new().no_display().notifications().start();
        put(&session, "dots/preferences.json", text);
        put(&session, PREFERENCES, text);
        let (home, file) = (session.home().display().to_string(), session.preferences_file());
        let fixed = if linked {
            fs::remove_file(&file).unwrap();
            symlink(session.home().join("dots/preferences.json"), &file).unwrap();
            format!("{home}/dots")
        } else {
            file.display().to_string()
        };
        // As a package manager or a container gives it: this alone cannot be written, not even by root.
        let mut command = session.world().command("bwrap");
        command.args(["--bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--ro-bind", &fixed, &fixed]);
        let resident = session.start_unhunch_by(command.arg(path_to_program()));
        let said = session.unhunch(&["set", "stretch.earliest", "20m"]);
        assert!(said.code == 1 && said.err.contains("preferences.json"), "linked {linked}: {said:?}");
        assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "20m\n");
        assert_eq!(resident.state(), "working");
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
        assert_eq!(fs::symlink_metadata(&file).unwrap().is_symlink(), linked);
        session.unhunch(&["feel", "4"]).done();
        assert_eq!(session.happenings(), ["felt"], "the rest of the home can be written");
    }
}

#[test]
fn rights_that_are_missing_are_told_and_never_widened() {
    let session = Session::new().no_display().start();
    let text = "{\"version\": 1, \"stretch\": {\"earliest\": \"25m\"}}";
    put(&session, PREFERENCES, text);
    let folder = session.preferences_file().parent().unwrap().to_path_buf();
    let allow = |folder_mode: u32, file_mode: u32| {
        fs::set_permissions(&folder, Permissions::from_mode(folder_mode)).unwrap();
        fs::set_permissions(session.preferences_file(), Permissions::from_mode(file_mode)).unwrap();
    };
    for (folder_mode, file_mode, earliest) in
        [(0o500, 0o400, "25m\n"), (0o700, 0o000, "25m\n"), (0o500, 0o000, "25m\n")]
    {
        // The copy of what was last good is made by who can read it.
        session.unhunch(&["get"]).done();
        allow(folder_mode, file_mode);
        let got = without_power(&session, &["get", "stretch.earliest"]);
        assert_eq!(got.out, earliest, "{folder_mode:o} {file_mode:o}: {got:?}");
        assert_eq!(got.err.is_empty(), file_mode == 0o400, "{got:?}");
        let set = without_power(&session, &["set", "stretch.earliest", "20m"]);
        assert!(set.code == 1 && set.err.contains("preferences.json"), "{folder_mode:o} {file_mode:o}: {set:?}");
        assert_eq!(fs::read_to_string(session.preferences_file()).unwrap(), text);
    }
    allow(0o700, 0o400);
    without_power(&session, &["set", "stretch.earliest", "20m"]).done();
    assert_eq!(fs::metadata(session.preferences_file()).unwrap().permissions().mode() & 0o777, 0o400);
    assert!(fs::read_to_string(session.preferences_file()).unwrap().contains("20m"));
}

/// A call by a user who owns the files and is not root.
fn without_power(session: &Session, words: &[&str]) -> Output {
    let mut command = session.world().command("bwrap");
    command.args(["--unshare-user", "--uid", "54321", "--gid", "54321", "--bind", "/", "/", "--dev", "/dev"]);
    run({
        command.args(["--proc", "/proc"]).arg(path_to_program()).args(words);
        command
    })
}
