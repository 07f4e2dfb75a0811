//! Signals, closed terminals and ends of sessions: what is left behind, and what is known at the next start.

use crate::session::{LIMIT, Process, Resident, Session, Watch, brisk, eventually, on_request, path_to_program, stays};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::fs;
use std::process::Stdio;
use std::time::Duration;

const MOMENT: Duration = Duration::from_millis(300);

#[test]
fn a_signal_to_a_window_ends_its_break_and_nothing_else() {
    let session = Session::new().window_manager().notifications().start();
    let mut resident = session.start_unhunch(&on_request());
    for signal in [Signal::TERM, Signal::INT, Signal::HUP, Signal::USR1, Signal::USR2] {
        let window = open_card(&session, &resident);
        // Nobody means this one, least of all for a window whose resident listens.
        send(window, Signal::PIPE);
        stays(MOMENT, "the card", || resident.children().len() == 1 && resident.state() == "resting");
        send(window, signal);
        eventually(LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
        eventually(LIMIT, "the end of the window", || resident.children().is_empty().then_some(()));
        assert!(resident.is_running(), "{signal:?} ended the resident too");
    }
    assert_eq!(session.happenings().iter().filter(|what| *what == "started").count(), 5);
}

#[test]
fn a_signal_that_ends_the_resident_leaves_nothing_behind() {
    let session = Session::new().window_manager().notifications().start();
    for signal in [Signal::USR1, Signal::USR2, Signal::ALARM, Signal::KILL] {
        let mut resident = session.start_unhunch(&on_request());
        open_card(&session, &resident);
        open_home(&session, &resident);
        resident.signal(Signal::PIPE);
        stays(MOMENT, "an answer", || resident.state() == "resting");
        resident.signal(signal);
        assert_eq!(resident.await_end(), None, "{signal:?} is one that it lives through");
        await_nothing(&session);
    }
    let resident = session.start_unhunch_as_is();
    stays(MOMENT, "an empty screen", || session.windows("unhunch").is_empty() && resident.state() == "working");
    assert_eq!(count(&session, "interrupted"), 4, "{:?}", session.journal());
}

#[test]
fn at_the_end_of_the_session_everything_goes_at_once() {
    let end_all: [fn(&Session); 2] = [
        |session| session.world().programs().into_iter().for_each(|id| send(id, Signal::TERM)),
        |session| {
            session.windows("unhunch").iter().for_each(|window| session.close_window(window));
            session.world().programs().into_iter().for_each(|id| send(id, Signal::TERM));
        },
    ];
    for end_all in end_all {
        let session = Session::new().window_manager().tray().notifications().start();
        let mut resident = session.start_unhunch(&on_request());
        session.unhunch(&["later", "2h"]);
        open_card(&session, &resident);
        open_home(&session, &resident);
        session.unhunch(&["stand"]);
        assert_eq!(session.world().programs().len(), 3);
        let watch = Watch::start();
        end_all(&session);
        assert_eq!(resident.await_end(), Some(0));
        await_nothing(&session);
        assert!(watch.elapsed() < Duration::from_secs(5), "it took {:?}", watch.elapsed());
        check_saved(&session);
    }
}

#[test]
fn without_its_display_it_still_ends_in_good_order() {
    let session = Session::new().notifications().start();
    let screen = Session::new().window_manager().start();
    session.write_preferences(&on_request());
    let display = screen.world().variable("DISPLAY").unwrap().to_owned();
    let mut resident = session.start_unhunch_by(session.world().command(path_to_program()).env("DISPLAY", display));
    session.unhunch(&["stretch"]).done();
    session.unhunch(&["home"]).done();
    eventually(LIMIT, "both windows", || (screen.windows("unhunch").len() == 2).then_some(()));
    // A display manager takes the display away first, and asks afterwards.
    drop(screen);
    resident.signal(Signal::TERM);
    assert_eq!(resident.await_end(), Some(0));
    await_nothing(&session);
    check_saved(&session);
}

#[test]
fn who_is_to_outlive_the_terminal_does() {
    let session = Session::new().notifications().start();
    session.write_preferences(&on_request());
    let mut command = session.world().command("nohup");
    let mut resident = session.start_unhunch_by(command.arg(path_to_program()));
    resident.signal(Signal::HUP);
    stays(3 * MOMENT, "an answer", || resident.state() == "working");
    resident.signal(Signal::TERM);
    assert_eq!(resident.await_end(), Some(0));
}

#[test]
fn a_terminal_that_is_a_broken_pipe_ends_nothing() {
    let session = Session::new().no_display().start();
    session.write_preferences(&brisk());
    let mut command = session.world().command(path_to_program());
    command.arg("--terminal").stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = Process::start(&mut command);
    drop(process.stdout());
    let offers = || (count(&session, "offered") >= 2).then_some(());
    eventually(LIMIT, "the first offer", || (count(&session, "offered") >= 1).then_some(()));
    session.unhunch(&["stretch"]).done();
    eventually(2 * LIMIT, "the next offer", offers);
    assert!(count(&session, "done") >= 1, "{:?}", session.happenings());
    assert!(process.ended().is_none());
}

#[track_caller]
pub(crate) fn open_card(session: &Session, resident: &Resident<'_>) -> Pid {
    session.unhunch(&["stretch"]).done();
    let window = session.await_window("unhunch");
    // One that ends before its first frame is another matter: the steps come as text then.
    eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    assert_eq!(resident.state(), "resting");
    Pid::from_raw(resident.children()[0].cast_signed()).unwrap()
}

#[track_caller]
fn open_home(session: &Session, resident: &Resident<'_>) {
    session.unhunch(&["home"]).done();
    eventually(LIMIT, "both windows", || (session.windows("unhunch").len() == 2).then_some(()));
    assert_eq!(resident.children().len(), 2);
}

pub(crate) fn send(to: Pid, signal: Signal) {
    let _ = kill_process(to, signal);
}

#[track_caller]
pub(crate) fn await_nothing(session: &Session) {
    eventually(LIMIT, "the end of every process", || session.world().programs().is_empty().then_some(()));
    if session.world().variable("DISPLAY").is_some() {
        session.await_no_window("unhunch");
    }
}

/// How many lines of the journal say this, or give it as the reason.
fn count(session: &Session, word: &str) -> usize {
    session.journal().iter().filter(|line| line["what"] == word || line["why"] == word).count()
}

/// The next one knows how the last one ended.
#[track_caller]
fn check_saved(session: &Session) {
    let saved = fs::read_to_string(session.home().join(".local/state/unhunch/state.json")).unwrap();
    assert!(serde_json::from_str::<Value>(&saved).is_ok(), "{saved}");
    let resident = session.start_unhunch_as_is();
    stays(MOMENT, "a quiet start", || resident.children().is_empty() && resident.state() == "working");
    let ends = ["done", "partly", "skipped", "missed"].map(|what| count(session, what));
    assert_eq!((count(session, "started"), ends.iter().sum::<usize>()), (1, 1), "{:?}", session.journal());
}
