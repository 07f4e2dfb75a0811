//! Each step of a resident fails once, and is the last one once: it goes on, and what it had recorded is there.

use super::{BROKEN, DEATH, Disk, MOST, NO_SPACE, PREFERENCES, STATE, furnish, leftovers};
use crate::session::{LIMIT, Process, Session, eventually};
use serde_json::Value;
use std::fs;

#[test]
fn whatever_step_fails_the_resident_goes_on_and_loses_nothing() {
    let session = Session::new().no_display().notifications().start();
    furnish(&session);
    let mut skipped = 0;
    for step in 1..MOST {
        let disk = Disk::failing_at(&session, step, if step % 2 == 0 { NO_SPACE } else { BROKEN });
        disk.forget_steps();
        let mut resident = session.start_unhunch_by(&mut disk.resident());
        session.unhunch(&["skip"]).done();
        skipped += 1;
        session.unhunch(&["quit"]).done();
        assert_eq!(resident.await_end(), Some(0), "step {step}");
        assert_eq!(holds(&session), skipped, "step {step}");
        assert_eq!(leftovers(&session), [""; 0], "step {step}");
        if disk.steps().len() < step {
            assert!(step > 15, "only {step} steps can fail");
            return;
        }
    }
    panic!("there is no end to the steps");
}

#[test]
fn whatever_step_is_the_last_of_the_resident_what_it_had_recorded_is_there() {
    let session = Session::new().no_display().notifications().start();
    furnish(&session);
    let mut skipped = 0;
    for step in 1..MOST {
        let disk = Disk::failing_at(&session, step, DEATH);
        disk.forget_steps();
        let mut process = Process::start(&mut disk.resident());
        let is_up = eventually(LIMIT, "an answer or the end", || {
            (process.ended().is_some()).then_some(false).or_else(|| answers(&session).then_some(true))
        });
        if is_up {
            skipped += usize::from(session.unhunch(&["skip"]).code == 0);
            session.unhunch(&["quit"]);
            eventually(LIMIT, "the end", || process.ended());
        }
        // Its last step may have been the answer.
        let recorded = holds(&session);
        assert!((skipped..=skipped + 1).contains(&recorded), "step {step}: {recorded} instead of {skipped}");
        skipped = recorded;
        if disk.steps().len() < step {
            assert!(step > 15, "only {step} steps can be the last");
            drop(session.start_unhunch_as_is());
            assert_eq!(leftovers(&session), [""; 0]);
            return;
        }
    }
    panic!("there is no end to the steps");
}

fn answers(session: &Session) -> bool {
    session.unhunch(&["status"]).code == 0
}

/// Nothing cannot be read, and the lines that were there at first are there; how many breaks were skipped since.
#[track_caller]
fn holds(session: &Session) -> usize {
    let happenings = session.happenings();
    assert_eq!(happenings[..3], ["offered", "done", "missed"]);
    for name in [PREFERENCES, STATE] {
        let text = fs::read_to_string(session.home().join(name)).unwrap_or_else(|_| "{}".into());
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "`{name}` holds {text:?}");
    }
    happenings.iter().filter(|what| *what == "skipped").count()
}
