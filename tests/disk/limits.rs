//! No room: a quota that is used up, and files that may not grow. What cannot be written waits, and breaks go on.

use super::{Disk, QUOTA, files, leftovers, put};
use crate::session::{Output, Session, brisk, path_to_program, run};
use serde_json::{Value, json};
use std::fs;

#[test]
fn what_a_full_quota_refuses_waits_until_there_is_room() {
    let session = Session::new().window_manager().notifications().start();
    session.write_preferences(&brisk());
    let disk = Disk::failing_at(&session, 0, QUOTA).while_in_trouble();
    let resident = session.start_unhunch_by(&mut disk.resident());
    let trouble = session.world().path("trouble");
    fs::write(&trouble, "").unwrap();
    let refused = session.unhunch(&["set", "sound.volume", "0.3"]);
    assert!(refused.code == 1 && refused.err.contains("preferences.json"), "{refused:?}");
    assert!(refused.err.contains("quota"), "{refused:?}");
    assert_eq!(session.unhunch(&["get", "sound.volume"]).done().out, "0.3\n");
    let told = session.happenings();
    for words in [&["skip"][..], &["pause", "1h"], &["resume"]] {
        session.unhunch(words).done();
    }
    session.await_notice();
    resident.is_calm();
    assert_eq!(session.happenings(), told, "it was refused");
    fs::remove_file(&trouble).unwrap();
    session.unhunch(&["skip"]).done();
    let all = session.happenings();
    assert_eq!(all[told.len()..][..4], ["skipped", "paused", "resumed", "offered"], "{all:?}");
    assert_eq!(all.last().unwrap(), "skipped");
    let text = fs::read_to_string(session.preferences_file()).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["sound"]["volume"], 0.3, "{text}");
    assert_eq!(leftovers(&session), [""; 0]);
}

#[test]
fn files_that_may_not_grow_end_nothing() {
    let session = Session::new().no_display().notifications().start();
    let line = "{\"at\":\"2026-11-20T09:00:00Z\",\"what\":\"done\",\"kind\":\"stretch\",\"card\":\"chin-tuck\"}\n";
    // Each file may have 4096 bytes, and this one has nearly as many.
    let full = line.repeat(4090 / line.len());
    put(&session, ".local/share/unhunch/journal.jsonl", &full);
    session.write_preferences(&json!({"version": 1}));
    let before = files(&session.home());
    let mut command = session.world().command("sh");
    command.args(["-c", &format!("ulimit -f 8; exec {}", path_to_program())]);
    let mut resident = session.start_unhunch_by(&mut command);
    session.unhunch(&["feel", "4"]).done();
    let refused = session.unhunch(&["export", "/proc/self/cwd/all.json"]);
    assert!(refused.code == 0, "the caller has no such limit: {refused:?}");
    fs::remove_file(session.home().join("all.json")).unwrap();
    let limited = limited(&session, &["export", "all.json"]);
    assert!(limited.code == 1 && limited.err.contains("too large"), "{limited:?}");
    assert_eq!(resident.state(), "working");
    assert!(resident.is_running());
    let there = files(&session.home());
    assert!(before.iter().all(|(name, content)| there.get(name) == Some(content)), "a file is not what it was");
    assert!(session.log().contains("kept in memory"), "{}", session.log());
    assert_eq!(leftovers(&session), [""; 0]);
    assert!(!there.contains_key("all.json"));
}

/// A call of the program that may write no file longer than 4096 bytes.
fn limited(session: &Session, words: &[&str]) -> Output {
    let mut command = session.world().command("sh");
    command.args(["-c", "ulimit -f 8; exec \"$@\"", "sh", path_to_program()]).args(words);
    run(command)
}
