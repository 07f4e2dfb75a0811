//! Clocks that step, sleep and change their zone, under the running program.

mod stopped;

use crate::session::{Resident, Session, Watch, brisk, path_to_program, stays};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
/// A library that shows a program another wall clock and leaves its other clocks alone.
const FAKE: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

#[test]
fn a_wall_clock_that_is_set_moves_no_break() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "12s", "latest": "14s", "length": "2s"});
    preferences["notice"]["again"] = json!("10m");
    let watch = Watch::start();
    let resident = start_with_wall_clock(&session, &preferences);
    for step in ["+1h", "-1h", "+1d", "-1d", "+3650d", "-3650d", "+0"] {
        set_wall_clock(&session, step);
        let sat = resident.status()["sitting_seconds"].as_u64().unwrap();
        assert!(sat <= watch.elapsed().as_secs(), "{sat} s were sat by {step}");
        assert_eq!(session.notices(), Vec::<Value>::new(), "a break by {step}");
    }
    session.await_notice();
    let came = watch.elapsed();
    assert!(came >= 12 * SECOND, "it came after {came:?}");
    stays(2 * SECOND, "one notification alone", || session.notices().len() == 1);
    assert_eq!(session.happenings(), ["offered"]);
    assert_eq!(times_set(&session), 7, "{}", session.log());
}

#[test]
fn the_journal_of_a_clock_that_is_set_keeps_its_order_and_has_no_time_below_zero() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "2s", "latest": "3s", "length": "3s"});
    let resident = start_with_wall_clock(&session, &preferences);
    for (count, step) in ["+1d", "-3650d", "+3650d", "-1h"].into_iter().enumerate() {
        session.press_button("Start");
        resident.await_happening("started", count + 1);
        set_wall_clock(&session, step);
        resident.await_happening("done", count + 1);
    }
    assert_eq!(times_set(&session), 4, "{}", session.log());
    let happenings = session.happenings();
    let breaks: Vec<_> = happenings.iter().filter(|word| *word != "sat").take(12).collect();
    assert_eq!(breaks, ["offered", "started", "done"].repeat(4).iter().collect::<Vec<_>>());
    for line in session.journal() {
        let why = line["why"].as_str().unwrap_or_default();
        assert!(!why.contains('-') && why.len() < 4, "{line}");
    }
    let days = session.unhunch(&["history", "--days", "9999", "--json"]).done().json();
    assert_eq!(days.as_array().unwrap().len(), session.journal().len());
}

#[test]
fn a_clock_that_was_ahead_is_forgiven_at_the_next_start() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "5m", "latest": "6m", "length": "2s"});
    set_wall_clock(&session, "+3650d");
    let resident = start_with_wall_clock(&session, &preferences);
    session.unhunch(&["stretch"]).done();
    resident.await_happening("done", 1);
    resident.kill();
    set_wall_clock(&session, "+0");
    let resident = start_with_wall_clock(&session, &preferences);
    let status = resident.status();
    assert_eq!(status["state"], "working");
    assert!(status["sitting_seconds"].as_u64().unwrap() < 60, "{status}");
    let next = status["next"]["earliest_in_seconds"].as_u64().unwrap();
    assert!((200..=300).contains(&next), "{status}");
    session.unhunch(&["stretch"]).done();
    resident.await_happening("done", 2);
    assert_eq!(resident.status()["today"]["done"], 1);
    let times: Vec<_> = session.journal().iter().map(|line| line["at"].as_str().unwrap().to_owned()).collect();
    assert!(times.first() > times.last(), "no clock was ahead: {times:?}");
}

#[test]
fn a_journal_of_other_centuries_is_read() {
    let session = Session::new().window_manager().notifications().start();
    let journal = session.home().join(".local/share/unhunch/journal.jsonl");
    fs::create_dir_all(journal.parent().unwrap()).unwrap();
    let line = |at: &str, what: &str, why: &str| {
        let card = json!({"at": at, "what": what, "kind": "stretch", "card": "wall-angels", "why": why});
        format!("{card}\n")
    };
    let lines = [
        line("2099-12-31T23:59:59+14:00", "skipped", "hurts"),
        line("1969-07-20T20:17:40Z", "done", "busy"),
        line("0001-01-01T00:00:00Z", "sat", "99999999h"),
        line("9999-12-31T23:59:59-12:00", "started", "late"),
    ];
    fs::write(&journal, lines.concat()).unwrap();
    let resident = session.start_unhunch(&brisk());
    assert_eq!(resident.status()["today"]["done"], 0);
    session.press_button("Start");
    resident.await_happening("done", 2);
    let all = session.unhunch(&["history", "--days", "9999", "--json"]).done().json();
    assert_eq!(all.as_array().unwrap().first().unwrap()["what"], "skipped", "{all}");
    assert!(session.unhunch(&["history", "--csv"]).done().out.lines().count() > 3);
    assert_eq!(resident.status()["today"]["done"], 1);
    assert!(fs::read_to_string(&journal).unwrap().starts_with(&lines.concat()), "lines were lost");
}

#[test]
fn a_zone_that_changes_is_the_zone_from_then_on() {
    let mut session = Session::new().window_manager().notifications().start();
    session.world_mut().unset("TZ");
    let settings = settings_with_zone(&session, "Europe/Berlin");
    session.write_preferences(&brisk());
    let mut command = session.world().command("bwrap");
    command.args(["--die-with-parent", "--dev-bind", "/", "/", "--bind"]).arg(&settings).args(["/etc"]);
    let resident = session.start_unhunch_by(command.arg(path_to_program()));
    session.press_button("Start");
    resident.await_happening("done", 1);
    take_to_zone(&settings, "Asia/Kolkata");
    session.press_button("Start");
    resident.await_happening("done", 2);
    session.unhunch(&["pause", "1h"]).done();
    let offset = |line: &Value| line["at"].as_str().unwrap()[19..].trim_start_matches(['.', '0']).to_owned();
    let journal = session.journal();
    let done: Vec<_> = journal.iter().filter(|line| line["what"] == "done").map(offset).collect();
    assert!(done[0].ends_with("+01:00") || done[0].ends_with("+02:00"), "{done:?}");
    assert!(done[1].ends_with("+05:30"), "{done:?}");
    assert!(resident.status()["paused_until"].as_str().unwrap().ends_with("+05:30"), "{}", resident.status());
    assert_eq!(resident.status()["today"]["done"], 2);
}

#[test]
fn a_zone_that_nobody_knows_is_that_of_greenwich() {
    for zone in ["Foo/Bar", "", ":", "/nonexistent", "\u{1F600}"] {
        let session = Session::new().no_display().notifications().variable("TZ", zone).start();
        let resident = session.start_unhunch(&json!({"version": 1}));
        session.unhunch(&["pause", "1h"]).done();
        let until = resident.status()["paused_until"].as_str().unwrap().to_owned();
        assert!(until.ends_with("+00:00") || until.ends_with('Z'), "TZ={zone}: {until}");
        assert_eq!(session.unhunch(&["plan"]).code, 0, "TZ={zone}");
    }
}

#[test]
fn a_machine_that_was_started_a_second_ago_is_no_trouble() {
    check_uptime(&format!("-{}", uptime() - 1));
}

#[test]
fn a_machine_that_has_run_for_more_than_a_year_is_no_trouble() {
    check_uptime("40000000");
}

#[test]
fn a_machine_whose_seconds_leave_thirty_two_bits_is_no_trouble() {
    check_uptime(&(u64::from(u32::MAX) - uptime() - 5).to_string());
}

fn uptime() -> u64 {
    let text = fs::read_to_string("/proc/uptime").unwrap();
    text.split('.').next().unwrap().parse().unwrap()
}

/// Two breaks on a machine whose clocks since the boot are moved by so many seconds.
#[track_caller]
fn check_uptime(offset: &str) {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"]["length"] = json!("2s");
    session.write_preferences(&preferences);
    let mut command = session.world().command("unshare");
    command.args(["-rT", "--boottime", offset, "--monotonic", offset]).arg(path_to_program());
    let resident = session.start_unhunch_by(&mut command);
    let sat = resident.status()["sitting_seconds"].as_u64().unwrap();
    assert!(sat < 60, "{sat} s were sat at the start");
    session.press_button("Start");
    resident.await_happening("done", 1);
    resident.await_happening("offered", 2);
    assert_eq!(session.happenings(), ["offered", "started", "done", "offered"]);
}

/// Starts the resident with a wall clock that `set_wall_clock` sets.
#[track_caller]
fn start_with_wall_clock<'s>(session: &'s Session, preferences: &Value) -> Resident<'s> {
    let file = session.world().path("wall-clock");
    if !file.exists() {
        set_wall_clock(session, "+0");
    }
    session.write_preferences(preferences);
    let mut command = session.world().command(path_to_program());
    command.env("LD_PRELOAD", FAKE).env("FAKETIME_TIMESTAMP_FILE", file);
    command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    session.start_unhunch_by(&mut command)
}

fn set_wall_clock(session: &Session, step: &str) {
    fs::write(session.world().path("wall-clock"), format!("{step}\n")).unwrap();
}

/// How often the log says that the clock was set.
fn times_set(session: &Session) -> usize {
    session.log().lines().filter(|line| line.contains("the wall clock was set")).count()
}

/// Settings of a system that is in this zone.
fn settings_with_zone(session: &Session, zone: &str) -> PathBuf {
    let settings = session.world().path("etc");
    fs::create_dir(&settings).unwrap();
    for file in ["passwd", "group", "nsswitch.conf"] {
        fs::copy(format!("/etc/{file}"), settings.join(file)).unwrap();
    }
    take_to_zone(&settings, zone);
    settings
}

fn take_to_zone(settings: &Path, zone: &str) {
    let next = settings.join("next");
    symlink(format!("/usr/share/zoneinfo/{zone}"), &next).unwrap();
    fs::rename(next, settings.join("localtime")).unwrap();
}
