//! Damaged files and damaged worlds: one clear word, nothing lost, and the program goes on.

use crate::session::{LIMIT, Output, Session, brisk, eventually, path_to_program};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

#[test]
fn a_change_by_hand_is_taken_up() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    assert_eq!(get(&session, "stretch.earliest"), "30m");
    session.write_preferences(&json!({"version": 1, "stretch": {"earliest": "10m"}, "mine": [1, 2]}));
    eventually(LIMIT, "the new value", || (get(&session, "stretch.earliest") == "10m").then_some(()));
    let next = resident.status()["next"]["earliest_in_seconds"].as_u64().unwrap();
    assert!(next <= 600, "{next}");
    session.unhunch(&["set", "stretch.latest", "20m"]).done();
    let file: Value = serde_json::from_str(&fs::read_to_string(session.preferences_file()).unwrap()).unwrap();
    assert_eq!((&file["mine"], &file["stretch"]["earliest"]), (&json!([1, 2]), &json!("10m")));
    assert_eq!(file["stretch"]["latest"], "20m");
}

#[test]
fn preferences_that_cannot_be_read_are_kept() {
    let damaged = [
        String::new(),
        "{\"version\": 1, \"stretch\": {\"earl".to_owned(),
        "\0\0\0\0".to_owned(),
        "[]".to_owned(),
        "[".repeat(100_000),
        format!("{{\"version\": 1, \"x\": \"{}\"}}", "y".repeat(5_000_000)),
    ];
    for text in damaged {
        let session = Session::new().no_display().notifications().start();
        session.write_preferences_text(&text);
        let resident = session.start_unhunch_as_is();
        assert_eq!(get(&session, "stretch.earliest"), "30m");
        session.unhunch(&["set", "stretch.earliest", "20m"]);
        assert_eq!(resident.state(), "working");
        let kept = files_of(&session);
        assert!(kept.iter().any(|file| *file == text.as_bytes()), "{text:.40?} is lost");
        assert!(session.log().contains("preferences.json"), "the log says nothing of {text:.40?}: {}", session.log());
    }
}

#[test]
fn a_wrong_value_costs_only_itself() {
    let session = Session::new().no_display().notifications().start();
    let text =
        r#"{"version": 1, "stretch": {"earliest": 7, "latest": "50m"}, "sound": "loud", "later": {"limit": -4}}"#;
    session.write_preferences_text(text);
    let _resident = session.start_unhunch_as_is();
    let known = ["stretch.earliest", "stretch.latest", "later.limit"].map(|key| get(&session, key));
    assert_eq!(known, ["30m", "50m", "3"]);
    assert_eq!(fs::read_to_string(session.preferences_file()).unwrap(), text);
    for key in ["stretch.earliest", "later.limit"] {
        assert!(session.log().contains(key), "the log does not name `{key}`: {}", session.log());
    }
}

#[test]
fn newer_preferences_are_not_made_older() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&json!({"version": 99, "stretch": {"earliest": "25m", "glow": true}, "new": {"a": 1}}));
    let _resident = session.start_unhunch_as_is();
    assert_eq!(get(&session, "stretch.earliest"), "25m");
    session.unhunch(&["set", "stretch.earliest", "20m"]);
    let file: Value = serde_json::from_str(&fs::read_to_string(session.preferences_file()).unwrap()).unwrap();
    assert_eq!(
        (&file["version"], &file["new"], &file["stretch"]["glow"]),
        (&json!(99), &json!({"a": 1}), &json!(true))
    );
}

#[test]
fn a_linked_file_stays_linked() {
    let session = Session::new().no_display().notifications().start();
    let real = session.home().join("dotfiles.json");
    fs::write(&real, r#"{"version": 1}"#).unwrap();
    fs::create_dir_all(session.preferences_file().parent().unwrap()).unwrap();
    symlink(&real, session.preferences_file()).unwrap();
    let _resident = session.start_unhunch_as_is();
    session.unhunch(&["set", "stretch.earliest", "20m"]).done();
    assert!(fs::symlink_metadata(session.preferences_file()).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("20m"));
}

#[test]
fn what_it_writes_is_private() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.unhunch(&["set", "sound.volume", "0.3"]).done();
    resident.await_happening("offered", 1);
    for file in
        [".config/unhunch/preferences.json", ".local/share/unhunch/journal.jsonl", ".local/state/unhunch/state.json"]
    {
        let mode =
            fs::metadata(session.home().join(file)).unwrap_or_else(|error| panic!("{file}: {error}")).permissions();
        // The test itself wrote the preferences first, for everybody to read: a stricter mode is never loosened.
        let allowed = if file.contains(".config") { 0o644 } else { 0o600 };
        assert_eq!(mode.mode() & 0o777 & !allowed, 0, "{file}: {:o}", mode.mode());
    }
}

#[test]
fn a_torn_journal_goes_on() {
    let session = Session::new().window_manager().notifications().start();
    let journal = session.home().join(".local/share/unhunch/journal.jsonl");
    fs::create_dir_all(journal.parent().unwrap()).unwrap();
    let whole = r#"{"at":"2026-11-02T10:00:00+00:00","what":"done","kind":"stretch","card":"wall-angels"}"#;
    fs::write(&journal, format!("{whole}\nrubbish\n\u{0}\u{0}\n{}", &whole[..40])).unwrap();
    let resident = session.start_unhunch(&brisk());
    resident.await_happening("offered", 1);
    let history = session.unhunch(&["history", "--days", "3000", "--json"]).done().json();
    assert_eq!(history.as_array().unwrap().len(), 2, "{history}");
}

#[test]
fn a_full_disk_loses_nothing() {
    let session = Session::new().no_display().notifications().start();
    let before = r#"{"version": 1, "stretch": {"earliest": "25m"}}"#;
    let script = format!(
        "mount -t tmpfs -o size=64k tmpfs $HOME && mkdir -p $HOME/.config/unhunch \
         && echo '{before}' > $HOME/.config/unhunch/preferences.json \
         && {{ dd if=/dev/zero of=$HOME/full bs=1k 2>/dev/null || true; }} \
         && {{ {program} & }} && for i in $(seq 100); do {program} status >/dev/null && break; sleep 0.1; done; \
         {program} set stretch.earliest 20m; echo \"code $?\"; {program} get stretch.earliest; \
         cat $HOME/.config/unhunch/preferences.json; {program} quit",
        program = path_to_program()
    );
    let said = in_namespace(&session, "unshare", &["-rm", "sh", "-c", &script]);
    assert!(said.out.contains("code 1"), "{said:?}");
    assert!(said.err.contains("space") || said.err.contains("preferences.json"), "{said:?}");
    assert!(said.out.contains("20m\n"), "the value does not hold in memory: {said:?}");
    assert!(said.out.contains(before), "the old file is gone: {said:?}");
}

#[test]
fn a_home_that_cannot_be_written() {
    let session = Session::new().no_display().start();
    let run = session.world().path("run").display().to_string();
    let world = ["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--bind", &run, &run];
    let said = in_sandbox(&session, &world);
    assert!(said.out.contains("\"state\""), "{said:?}");
    assert!(said.out.contains("code 1"), "{said:?}");
}

#[test]
fn without_a_home_it_reminds_all_the_same() {
    let mut session = Session::new().no_display().start();
    session.world_mut().unset("HOME");
    // The user's entry names a home as well, so the user must be one without an entry.
    let user = ["--unshare-user", "--uid", "54321", "--gid", "54321"];
    let said = in_sandbox(&session, &[&user[..], &["--bind", "/", "/", "--dev", "/dev", "--proc", "/proc"]].concat());
    assert!(said.out.contains("\"state\""), "{said:?}");
}

#[test]
fn odd_folders_are_seen_through() {
    for (name, value) in [("XDG_CONFIG_HOME", "relative"), ("XDG_DATA_HOME", ""), ("XDG_STATE_HOME", "\u{1F600} a b")] {
        let session = Session::new().no_display().notifications().variable(name, value).start();
        let resident = session.start_unhunch(&json!({"version": 1}));
        session.unhunch(&["set", "stretch.earliest", "20m"]).done();
        assert!(fs::read_to_string(session.preferences_file()).unwrap().contains("20m"), "{name}={value}");
        assert_eq!(resident.state(), "working");
    }
}

#[test]
fn every_language_and_zone_is_lived_with() {
    for (name, value) in [("LANG", "C"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "nonsense"), ("TZ", "Foo/Bar"), ("TZ", "")]
    {
        let session = Session::new().no_display().notifications().variable(name, value).start();
        let resident = session.start_unhunch(&json!({"version": 1}));
        assert_eq!(resident.state(), "working", "{name}={value}");
        session.unhunch(&["history", "--json"]).done();
    }
}

#[track_caller]
fn get(session: &Session, key: &str) -> String {
    session.unhunch(&["get", key]).done().out.trim().to_owned()
}

/// The contents of every file in the folder of the preferences.
fn files_of(session: &Session) -> Vec<Vec<u8>> {
    let folder = session.preferences_file().parent().unwrap().to_path_buf();
    fs::read_dir(folder).unwrap().flatten().map(|file| fs::read(file.path()).unwrap_or_default()).collect()
}

/// Starts the resident in a sandbox, asks for its status, sets a value and ends it.
#[track_caller]
fn in_sandbox(session: &Session, world: &[&str]) -> Output {
    let script = format!(
        "{program} & for i in $(seq 100); do {program} status >/dev/null 2>&1 && break; sleep 0.1; done; \
         {program} status --json; {program} set stretch.earliest 20m; echo \"code $?\"; {program} quit",
        program = path_to_program()
    );
    in_namespace(session, "bwrap", &[world, &["sh", "-c", &script]].concat())
}

#[track_caller]
fn in_namespace(session: &Session, tool: &str, arguments: &[&str]) -> Output {
    let mut command: Command = session.world().command("timeout");
    command.args(["-k", "1", "40", tool]).args(arguments);
    crate::session::run(command)
}
