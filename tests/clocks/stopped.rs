//! A program that is stopped for a while and goes on, as under a debugger, in a virtual machine or on a hung disk.

use crate::session::{LIMIT, Resident, Session, Watch, brisk, eventually, stays};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_program_that_was_stopped_makes_up_for_nothing() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "2s"});
    let resident = session.start_unhunch(&preferences);
    resident.await_happening("offered", 1);
    // Long enough for the offer to be made three times more, and to be missed.
    let before = stop(&session, &resident, 13 * SECOND);
    resident.signal(Signal::CONT);
    resident.state();
    let told = session.happenings();
    assert!(told.len() <= before + 2, "a burst: {:?}", &told[before..]);
    assert_eq!(count(&session, "missed"), 0);
    assert!(session.shown_notices().len() <= 1);
    resident.await_happening("offered", 2);
}

#[test]
fn a_card_that_ended_while_the_program_was_stopped_is_recorded_once() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&short_card());
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    stop(&session, &resident, 6 * SECOND);
    resident.signal(Signal::CONT);
    let watch = Watch::start();
    session.await_no_window("unhunch");
    assert!(watch.elapsed() < 4 * SECOND, "the card stayed for {:?}", watch.elapsed());
    recorded_once(&session);
}

#[test]
fn a_card_that_was_stopped_with_the_program_is_gone_and_recorded_once() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&short_card());
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    let windows: Vec<_> = resident.children().into_iter().filter_map(|id| Pid::from_raw(id.cast_signed())).collect();
    assert_eq!(windows.len(), 1, "one window");
    kill_process(windows[0], Signal::STOP).unwrap();
    stop(&session, &resident, 6 * SECOND);
    resident.signal(Signal::CONT);
    kill_process(windows[0], Signal::CONT).unwrap();
    let watch = Watch::start();
    session.await_no_window("unhunch");
    assert!(watch.elapsed() < 4 * SECOND, "the card stayed for {:?}", watch.elapsed());
    recorded_once(&session);
}

/// Whether all of it counts is told by how much of it was heard of.
#[track_caller]
fn recorded_once(session: &Session) {
    let ends = || count(session, "done") + count(session, "partly");
    eventually(LIMIT, "the end of the card in the journal", || (ends() > 0).then_some(()));
    stays(SECOND, "one end", || ends() == 1);
    assert_eq!(count(session, "started"), 1);
    assert!(!session.log().contains("first frame"), "{}", session.log());
}

/// A card that does not come by itself.
fn short_card() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m", "length": "4s"});
    preferences
}

/// Stops the resident for so long; how much it had told before.
fn stop(session: &Session, resident: &Resident<'_>, time: Duration) -> usize {
    resident.signal(Signal::STOP);
    let told = session.happenings().len();
    stays(time, "nothing is told by who is stopped", || session.happenings().len() == told);
    told
}

fn count(session: &Session, what: &str) -> usize {
    session.happenings().iter().filter(|word| *word == what).count()
}
