//! A disk that takes ten seconds for each write: nobody waits for it but the lines that it is to take.

use super::{Disk, leftovers};
use crate::session::{LIMIT, Session, brisk, eventually};
use serde_json::Value;
use std::fs;

#[test]
fn a_slow_disk_holds_up_no_break() {
    let session = Session::new().window_manager().notifications().tray().start();
    session.write_preferences(&brisk());
    let disk = Disk::slow(&session, 10_000).while_in_trouble();
    let mut resident = session.start_unhunch_by(&mut disk.resident());
    let trouble = session.world().path("trouble");
    fs::write(&trouble, "").unwrap();
    // Whoever asks has the patience of two seconds.
    for words in [&["skip"][..], &["pause", "1h"], &["resume"], &["pause", "2h"], &["status"], &["resume"]] {
        session.unhunch(words).done();
    }
    session.await_notice();
    session.unhunch(&["skip"]).done();
    assert!(session.happenings().len() < 2, "the disk was not slow: {:?}", session.happenings());
    resident.is_calm();
    fs::remove_file(&trouble).unwrap();
    let expected = ["skipped", "paused", "resumed", "paused", "resumed", "offered", "skipped"];
    eventually(LIMIT * 2, "every line in its order, once", || {
        (session.happenings().get(..expected.len())? == expected).then_some(())
    });
    session.unhunch(&["quit"]).done();
    assert_eq!(resident.await_end(), Some(0));
    let state = fs::read_to_string(session.home().join(super::STATE)).unwrap();
    assert!(serde_json::from_str::<Value>(&state).is_ok());
    assert_eq!(leftovers(&session), [""; 0]);
}

#[test]
fn what_was_said_last_is_written_before_it_ends() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&brisk());
    let disk = Disk::slow(&session, 60);
    let mut resident = session.start_unhunch_by(&mut disk.resident());
    session.unhunch(&["pause", "2h"]).done();
    session.unhunch(&["quit"]).done();
    assert_eq!(resident.await_end(), Some(0));
    drop(resident);
    assert_eq!(session.happenings(), ["paused"]);
    assert_eq!(session.start_unhunch_as_is().state(), "paused");
    assert!(session.log().lines().count() > 0);
}
