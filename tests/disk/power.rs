//! Killed at any moment, and the power gone with it: what was recorded is there, and a break that was on is known.

use super::{Disk, JOURNAL};
use crate::session::{LIMIT, Session, brisk, eventually};
use rustix::process::Signal;
use serde_json::json;

#[test]
fn a_break_on_offer_is_offered_again_after_a_kill() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&brisk());
    resident.await_happening("offered", 1);
    resident.kill();
    let resident = session.start_unhunch_as_is();
    resident.await_happening("offered", 2);
    let between = ["missed", "done", "partly", "skipped"];
    let happenings = session.happenings();
    assert!(!happenings.iter().any(|what| between.contains(&what.as_str())), "{happenings:?}");
}

#[test]
fn a_card_that_was_open_at_a_kill_is_remembered() {
    let session = Session::new().window_manager().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m"});
    let resident = session.start_unhunch(&preferences);
    session.unhunch(&["stretch", "wall-angels"]).done();
    session.await_window("unhunch");
    resident.await_happening("started", 1);
    resident.kill();
    session.await_no_window("unhunch");
    let resident = session.start_unhunch_as_is();
    resident.await_happening("partly", 1);
    let line = session.journal().pop().unwrap();
    assert_eq!(
        (&line["what"], &line["why"], &line["kind"]),
        (&json!("partly"), &json!("interrupted"), &json!("stretch"))
    );
    assert_eq!(resident.status()["today"]["partly"], 1);
    assert_eq!(resident.state(), "working");
}

#[test]
fn a_session_that_ends_in_a_hurry_loses_nothing_that_was_recorded() {
    let session = Session::new().no_display().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m"});
    session.write_preferences(&preferences);
    for (count, signals) in
        [&[Signal::TERM, Signal::KILL][..], &[Signal::KILL], &[Signal::TERM]].into_iter().enumerate()
    {
        let mut resident = session.start_unhunch_as_is();
        session.unhunch(&["stretch"]).done();
        session.unhunch(&["skip"]).done();
        session.unhunch(&["pause", "2h"]).done();
        let before = resident.status();
        signals.iter().for_each(|signal| resident.signal(*signal));
        resident.await_end();
        drop(resident);
        let mut resident = session.start_unhunch_as_is();
        let after = resident.status();
        assert_eq!(after["today"]["skipped"], count + 1, "{signals:?}");
        assert_eq!(
            (&after["state"], &after["paused_until"]),
            (&before["state"], &before["paused_until"]),
            "{signals:?}"
        );
        let skipped = session.happenings().iter().filter(|what| *what == "skipped").count();
        assert_eq!(skipped, count + 1, "{signals:?}");
        session.unhunch(&["resume"]).done();
        session.unhunch(&["quit"]).done();
        resident.await_end();
    }
}

#[test]
fn what_is_answered_is_on_the_disk() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&json!({"version": 1}));
    let disk = Disk::new(&session);
    let resident = session.start_unhunch_by(&mut disk.resident());
    disk.forget_steps();
    session.unhunch(&["feel", "4"]).done();
    let steps = disk.steps();
    let journal = steps.iter().filter(|step| step.ends_with(JOURNAL)).cloned().collect::<Vec<_>>();
    assert_eq!(journal, ["open", "write", "sync"].map(|what| format!("{what} {JOURNAL}")));
    let folder = "sync .local/share/unhunch".to_owned();
    assert!(steps.contains(&folder), "the name of a new journal is not on the disk: {steps:?}");
    disk.forget_steps();
    session.unhunch(&["set", "stretch.earliest", "20m"]).done();
    session.unhunch(&["pause", "1h"]).done();
    eventually(LIMIT, "the state", || {
        disk.steps().iter().any(|step| step.starts_with("rename") && step.ends_with("state.json")).then_some(())
    });
    for file in ["preferences.json", "state.json"] {
        is_written_in_order(&disk.steps(), file);
    }
    assert_eq!(resident.state(), "paused");
}

/// Beside the file it is written and synced, then it takes the file's place, and that is synced.
#[track_caller]
fn is_written_in_order(steps: &[String], file: &str) {
    let end = steps.iter().position(|step| step.starts_with("rename ") && step.ends_with(file)).unwrap();
    let before: Vec<&str> = steps[end - 3..end].iter().map(|step| step.split(' ').next().unwrap()).collect();
    assert_eq!(before, ["open", "write", "sync"], "{steps:?}");
    let folder = steps[end].trim_start_matches("rename ").rsplit_once('/').unwrap().0;
    assert_eq!(steps[end + 1], format!("sync {folder}"), "{steps:?}");
}
