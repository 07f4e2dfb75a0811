//! Few descriptors and little memory: it reminds, or ends with one line that says why.

use crate::session::{LIMIT, Process, Session, brisk, eventually, path_to_program};
use crate::wire::connect;
use serde_json::json;
use std::fs::{self, File};

#[test]
fn few_descriptors_are_enough_or_named() {
    let session = Session::new().window_manager().notifications().tray().start();
    session.write_preferences(&brisk());
    for (limit, is_enough) in [("-n 32", true), ("-S -n 4", true), ("-n 24", false), ("-n 5", false)] {
        match limited(&session, limit) {
            Ok(()) => assert!(is_enough, "{limit} is enough"),
            Err(said) => {
                assert!(!is_enough, "{limit} is not enough: {said}");
                assert_eq!(said, "unhunch cannot start: too many open files\n", "{limit}");
            }
        }
    }
}

#[test]
fn clients_that_use_up_the_descriptors_make_nothing_turn_in_a_circle() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&json!({"version": 1}));
    let mut command = session.world().command("sh");
    let resident = session.start_unhunch_by(command.args(["-c", &format!("ulimit -n 32; exec {}", path_to_program())]));
    let clients: Vec<_> = (0..40).map(|_| connect(&session)).collect();
    eventually(LIMIT, "a word in the log", || session.log().contains("cannot accept a client").then_some(()));
    resident.is_calm();
    drop(clients);
    eventually(LIMIT, "an answer", || (session.unhunch(&["status"]).code == 0).then_some(()));
}

#[test]
fn little_memory_is_enough_or_named() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    let status = fs::read_to_string(format!("/proc/{}/status", resident.id())).unwrap();
    let size = status.lines().find_map(|line| line.strip_prefix("VmSize:")).unwrap();
    let size: u64 = size.trim().trim_end_matches(" kB").parse().unwrap();
    drop(resident);
    assert_eq!(limited(&session, &format!("-v {}", size * 8)), Ok(()));
    // Where it ends depends on the system; that it reminds or ends does not.
    for limit in [size * 3 / 4, size / 3, size / 5] {
        let _ = limited(&session, &format!("-v {limit}"));
    }
    assert!(limited(&session, &format!("-v {}", size / 16)).is_err());
    let resident = session.start_unhunch_as_is();
    assert!(["working", "offered"].contains(&resident.state().as_str()));
}

/// Starts it under a limit and does the break that it offers; else what it said at its end.
fn limited(session: &Session, limit: &str) -> Result<(), String> {
    let said = session.world().path("said");
    let mut command = session.world().command("sh");
    command.args(["-c", &format!("ulimit {limit}; exec {}", path_to_program())]).stderr(File::create(&said).unwrap());
    let count = |word: &str| session.happenings().iter().filter(|what| *what == word).count();
    let (offers, done) = (count("offered"), count("done"));
    let mut process = Process::start(&mut command);
    let ended = eventually(LIMIT, "an offer or an end", || match process.ended() {
        Some(how) => Some(Some(how)),
        None => (count("offered") > offers).then_some(None),
    });
    if let Some(how) = ended {
        assert!(!how.success());
        return Err(fs::read_to_string(&said).unwrap());
    }
    process.is_calm();
    session.press_button("Start");
    eventually(LIMIT, "the end of the break", || {
        // Where no window can be, the steps come as text.
        let is_text = session.shown_notices().iter().any(|notice| notice["actions"][0]["label"] == "Done");
        if is_text {
            session.press_button("Done");
        }
        (count("done") > done).then_some(())
    });
    process.is_calm();
    Ok(())
}
