//! A window or a resident that hangs: the break can be ended all the same, and nothing of it stays.

use crate::endings::{await_nothing, open_card, send};
use crate::session::{LIMIT, Session, eventually, on_request, path_to_program};
use rustix::process::Signal;
use serde_json::json;

#[test]
fn a_break_can_be_ended_while_its_window_hangs() {
    let session = Session::new().window_manager().notifications().start();
    let mut resident = session.start_unhunch(&on_request());
    for words in [&["end"][..], &["skip"], &["pause", "1h"]] {
        send(open_card(&session, &resident), Signal::STOP);
        session.unhunch(words).done();
        session.await_no_window("unhunch");
        assert_ne!(resident.state(), "resting", "{words:?}");
    }
    session.unhunch(&["resume"]).done();
    send(open_card(&session, &resident), Signal::STOP);
    resident.signal(Signal::TERM);
    assert_eq!(resident.await_end(), Some(0));
    await_nothing(&session);
}

#[test]
fn a_break_whose_window_hangs_ends_by_itself() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = on_request();
    preferences["stretch"]["length"] = json!("1s");
    let resident = session.start_unhunch(&preferences);
    send(open_card(&session, &resident), Signal::STOP);
    eventually(2 * LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
    session.await_no_window("unhunch");
}

#[test]
fn a_break_can_be_ended_while_the_resident_hangs() {
    let session = Session::new().window_manager().notifications().start();
    let mut resident = session.start_unhunch(&on_request());
    open_card(&session, &resident);
    let window = session.await_window("unhunch");
    resident.signal(Signal::STOP);
    session.close_window(&window);
    session.await_no_window("unhunch");
    resident.signal(Signal::CONT);
    eventually(LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
    send(open_card(&session, &resident), Signal::STOP);
    resident.signal(Signal::STOP);
    let said = session.unhunch(&[]);
    assert_eq!(said.code, 1, "{said:?}");
    // The way that a person is told to go leads out.
    let way = said.err.split('`').nth(1).unwrap_or_else(|| panic!("{said:?} says no way"));
    session.world().run("sh", &["-c", way]);
    resident.await_end();
    await_nothing(&session);
    assert_eq!(session.start_unhunch_as_is().state(), "working");
}

#[test]
fn a_hung_window_goes_with_a_resident_that_is_killed() {
    let session = Session::new().window_manager().notifications().start();
    session.write_preferences(&on_request());
    // As a session manager starts it: in a session of its own, whose stopped processes nobody wakes.
    let mut command = session.world().command("setsid");
    let _starter = session.start_unhunch_by(command.args(["--wait", path_to_program()]));
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    let programs = session.world().programs();
    let [resident, window] = programs[..] else { panic!("{programs:?}") };
    send(window, Signal::STOP);
    send(resident, Signal::KILL);
    await_nothing(&session);
}
