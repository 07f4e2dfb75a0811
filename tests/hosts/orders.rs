//! The parts of a desktop that come after the program, in whatever order, and what is never asked of them.

use super::{doctor, icons};
use crate::session::{LIMIT, Process, Session, brisk, eventually, path_to_program, run, stays};
use serde_json::{Value, json};
use std::fs;
use std::process::Stdio;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[derive(Clone, Copy, Debug)]
enum Part {
    Tray,
    Notifications,
    Login,
}

const ORDERS: [[Part; 3]; 6] = [
    [Part::Tray, Part::Notifications, Part::Login],
    [Part::Tray, Part::Login, Part::Notifications],
    [Part::Notifications, Part::Tray, Part::Login],
    [Part::Notifications, Part::Login, Part::Tray],
    [Part::Login, Part::Tray, Part::Notifications],
    [Part::Login, Part::Notifications, Part::Tray],
];

#[test]
fn the_parts_may_come_in_any_order() {
    for order in ORDERS {
        let mut session = Session::new().window_manager().start();
        let _program = start(&session);
        await_live(&session, ["none"; 3]);
        for part in order {
            match part {
                Part::Tray => session.start_tray(),
                Part::Notifications => session.start_notifications(&["body", "actions"]),
                // It stays when its handle goes with the loop, since the leftovers end with the session.
                Part::Login => std::mem::forget(session.start_login()),
            }
            assert!(session.windows("unhunch").is_empty(), "{order:?}: a window opened");
        }
        converges(&session);
    }
}

#[test]
fn the_bus_and_the_window_manager_may_come_last() {
    let mut session = Session::new().start();
    session.end_bus();
    let _program = start(&session);
    await_live(&session, ["none"; 3]);
    session.start_bus();
    let _login = session.start_login();
    session.start_notifications(&["body", "actions"]);
    session.start_tray();
    converges(&session);
    let _manager = Process::start(session.world().command("openbox").arg("--sm-disable"));
    session.await_window_manager();
    session.unhunch(&["stretch"]).done();
    let window = session.await_window("unhunch");
    assert!(session.property(&window, "_NET_FRAME_EXTENTS").contains('='), "the card has no frame");
}

#[test]
fn nothing_is_inhibited_in_normal_running() {
    let session = Session::new().window_manager().notifications().tray().start();
    let _login = session.start_login();
    let buses = ["--session", "--system"].map(|bus| listen_for_inhibit(&session, bus));
    let resident = session.start_unhunch(&brisk());
    session.press_button("Start");
    resident.await_happening("done", 1);
    session.unhunch(&["pause", "1h"]).done();
    session.unhunch(&["resume"]).done();
    session.await_notice();
    for ((_listener, heard), bus) in buses.iter().zip(["--session", "--system"]) {
        let calls = || fs::read_to_string(heard).unwrap().matches("member=Inhibit").count();
        assert_eq!(calls(), 0, "{bus}");
        // One that is made is heard, so the silence was none of the listener's.
        inhibit(&session, bus);
        eventually(LIMIT, "the call of this test", || (calls() == 1).then_some(()));
    }
}

/// Ends as it would in any other order: all parts found, and nothing has popped up.
#[track_caller]
fn converges(session: &Session) {
    await_live(session, ["StatusNotifierItem", "stand-in 1", "logind session c1"]);
    eventually(LIMIT, "one icon", || (icons(session) == 1).then_some(()));
    stays(SECOND, "no window", || session.windows("unhunch").is_empty());
    assert_eq!(session.notices(), Vec::<Value>::new());
}

/// Waits until these are the sources of the tray, the notifications and the session.
#[track_caller]
fn await_live(session: &Session, sources: [&str; 3]) {
    let parts = [("voices", "tray"), ("voices", "notification"), ("senses", "session")];
    eventually(2 * LIMIT, &format!("{sources:?}"), || {
        let found = parts.map(|(part, name)| doctor(session, part, name)["source"].clone());
        (found == sources.map(Value::from)).then_some(())
    });
}

fn start(session: &Session) -> Process {
    session.write_preferences(&json!({"version": 1}));
    let program = Process::start(&mut session.world().command(path_to_program()));
    eventually(LIMIT, "an answer", || (session.unhunch(&["status"]).code == 0).then_some(()));
    program
}

/// Writes down every call that would keep something awake.
fn listen_for_inhibit(session: &Session, bus: &str) -> (Process, std::path::PathBuf) {
    let heard = session.world().path(&format!("inhibit{bus}"));
    let mut command = session.world().command("dbus-monitor");
    command.args([bus, "type='method_call',member='Inhibit'"]).stdout(fs::File::create(&heard).unwrap());
    let listener = Process::start(&mut command);
    eventually(LIMIT, "the listener", || fs::read_to_string(&heard).unwrap().contains("NameAcquired").then_some(()));
    (listener, heard)
}

/// Asks for it, whether there is somebody to grant it or not.
fn inhibit(session: &Session, bus: &str) {
    let mut command = session.world().command("gdbus");
    let method = "org.example.Manager.Inhibit";
    command.args(["call", bus, "-d", "org.freedesktop.DBus", "-o", "/org/example", "-m", method]);
    command.stdout(Stdio::null());
    run(command);
}
