//! One instance: second starts, killed and hung ones, the end.

use crate::session::{LIMIT, Process, Session, Watch, brisk, eventually, path_to_program};
use rustix::process::Signal;
use serde_json::json;
use std::time::Duration;

#[test]
fn a_second_start_hands_over() {
    let session = Session::new().window_manager().notifications().start();
    let mut resident = session.start_unhunch(&json!({"version": 1}));
    let watch = Watch::start();
    session.unhunch(&[]).done();
    assert!(watch.elapsed() < Duration::from_secs(3), "it took {:?}", watch.elapsed());
    session.await_window("unhunch");
    assert!(resident.is_running());
}

#[test]
fn of_twenty_starts_one_stays() {
    let session = Session::new().start();
    session.write_preferences(&json!({"version": 1}));
    let start = || Process::start(&mut session.world().command(path_to_program()));
    let mut starts: Vec<_> = (0..20).map(|_| start()).collect();
    eventually(LIMIT, "nineteen to hand over", || {
        let ended = starts.iter_mut().filter_map(Process::ended).collect::<Vec<_>>();
        assert!(ended.iter().all(std::process::ExitStatus::success), "{ended:?}");
        (ended.len() >= 19).then_some(())
    });
    assert_eq!(starts.iter_mut().filter_map(Process::ended).count(), 19);
    session.unhunch(&["status"]).done();
}

#[test]
fn a_killed_resident_goes_on_where_it_was() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m"});
    let resident = session.start_unhunch(&preferences);
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    session.unhunch(&["skip"]).done();
    resident.await_happening("skipped", 1);
    session.unhunch(&["pause", "2h"]).done();
    let until = resident.status()["paused_until"].clone();
    resident.kill();
    assert_eq!(session.unhunch(&["status"]).code, 3);
    let resident = session.start_unhunch_as_is();
    let status = resident.status();
    assert_eq!(status["state"], "paused");
    assert_eq!(status["paused_until"], until);
    assert_eq!(status["today"]["skipped"], 1);
}

#[test]
fn time_sat_survives_a_restart() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m"});
    let mut resident = session.start_unhunch(&preferences);
    let sat = eventually(LIMIT, "five seconds of sitting", || {
        resident.status()["sitting_seconds"].as_u64().filter(|secs| *secs >= 5)
    });
    resident.signal(Signal::TERM);
    assert_eq!(resident.await_end(), Some(0));
    drop(resident);
    let resident = session.start_unhunch_as_is();
    assert!(resident.status()["sitting_seconds"].as_u64().unwrap() >= sat);
}

#[test]
fn the_windows_of_a_killed_resident_leave() {
    let session = Session::new().window_manager().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    resident.kill();
    session.await_no_window("unhunch");
}

#[test]
fn it_leaves_at_once_when_asked() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let session = Session::new().window_manager().tray().notifications().start();
        let mut resident = session.start_unhunch(&json!({"version": 1}));
        session.unhunch(&["stretch"]).done();
        session.await_window("unhunch");
        let watch = Watch::start();
        resident.signal(signal);
        assert_eq!(resident.await_end(), Some(0), "{signal:?}");
        assert!(watch.elapsed() < Duration::from_secs(2), "{signal:?}: it took {:?}", watch.elapsed());
        session.await_no_window("unhunch");
    }
}

#[test]
fn quit_ends_it() {
    let session = Session::new().start();
    let mut resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["quit"]).done();
    assert_eq!(resident.await_end(), Some(0));
    assert_eq!(session.unhunch(&["quit"]).code, 3);
}

#[test]
fn a_hung_resident_is_named() {
    let session = Session::new().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    resident.signal(Signal::STOP);
    for words in [&["status"][..], &[]] {
        let watch = Watch::start();
        let said = session.unhunch(words);
        assert!(watch.elapsed() < Duration::from_secs(5), "it took {:?}", watch.elapsed());
        assert_eq!(said.code, 1, "{said:?}");
        assert!(said.err.contains(&resident.id().to_string()), "{said:?}");
    }
    resident.signal(Signal::CONT);
    session.unhunch(&["status"]).done();
}
