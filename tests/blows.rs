//! Random blows at random moments: kills, stops and restarts of the resident and of its window, while breaks come.

use crate::session::{LIMIT, Resident, Session, brisk, eventually, on_request, stays};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use std::fs;
use std::time::Duration;

const SEED: u64 = 20_261_126;
const ROUNDS: usize = 20;

#[test]
fn no_blow_leaves_two_cards_a_torn_file_or_a_process_behind() {
    println!("seed {SEED}");
    let session = Session::new().window_manager().notifications().start();
    let mut dice = Dice(SEED);
    let mut resident = session.start_unhunch(&restless());
    for round in 0..ROUNDS {
        pass(&session, dice.moment());
        let blow = dice.below(6);
        println!("{round}: blow {blow} at {:?}", resident.children());
        resident = strike(&session, resident, blow, dice.moment());
    }
    resident.kill();
    eventually(LIMIT, "the end of every process", || session.world().programs().is_empty().then_some(()));
    check_files(&session);
    check_next_start(&session);
}

/// One blow, and whoever reminds after it.
fn strike<'s>(session: &'s Session, mut resident: Resident<'s>, blow: u64, moment: Duration) -> Resident<'s> {
    let own = Pid::from_raw(resident.id().cast_signed()).unwrap();
    let windows = |signal| {
        for window in session.world().programs().into_iter().filter(|id| *id != own) {
            let _ = kill_process(window, signal);
        }
    };
    match blow {
        0 => resident.kill_windows(),
        1 => {
            windows(Signal::STOP);
            pass(session, moment);
            windows(Signal::CONT);
        }
        2 => {
            resident.signal(Signal::STOP);
            pass(session, moment);
            resident.signal(Signal::CONT);
        }
        3 => {
            windows(Signal::STOP);
            // Whether there was a card to end or not.
            session.unhunch(&["end"]);
            windows(Signal::CONT);
        }
        4 => {
            windows(Signal::STOP);
            resident.kill();
            return session.start_unhunch_as_is();
        }
        _ => {
            resident.signal(Signal::TERM);
            assert_eq!(resident.await_end(), Some(0));
            drop(resident);
            return session.start_unhunch_as_is();
        }
    }
    resident
}

/// Some time, in which there is never more than one card.
#[track_caller]
fn pass(session: &Session, time: Duration) {
    stays(time, "one card at most", || session.windows("unhunch").len() <= 1);
}

/// Every line of the journal is whole, every file can be read, and nothing lies about.
fn check_files(session: &Session) {
    let journal = fs::read_to_string(session.home().join(".local/share/unhunch/journal.jsonl")).unwrap();
    assert_eq!(journal.lines().count(), session.journal().len(), "{journal}");
    let mut open = false;
    for what in session.happenings() {
        assert!(!(open && what == "started"), "two breaks were open at once: {journal}");
        match what.as_str() {
            "started" => open = true,
            "done" | "partly" | "skipped" | "missed" => open = false,
            _ => {}
        }
    }
    for file in [".config/unhunch/preferences.json", ".local/state/unhunch/state.json"] {
        let text = fs::read_to_string(session.home().join(file)).unwrap();
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{file}: {text}");
    }
    assert!(session.happenings().iter().any(|what| what == "started"), "no blow met a break: {journal}");
}

fn check_next_start(session: &Session) {
    let mut resident = session.start_unhunch(&on_request());
    session.unhunch(&["end"]);
    session.await_no_window("unhunch");
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    assert_eq!(session.world().programs().len(), 2);
    session.unhunch(&["end"]).done();
    session.await_no_window("unhunch");
    assert_eq!(resident.state(), "working");
    session.unhunch(&["quit"]).done();
    assert_eq!(resident.await_end(), Some(0));
    eventually(LIMIT, "the end of every process", || session.world().programs().is_empty().then_some(()));
    for folder in [".config/unhunch", ".local/state/unhunch", ".local/share/unhunch"] {
        let names = fs::read_dir(session.home().join(folder)).unwrap().flatten();
        let names: Vec<_> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        assert!(names.iter().all(|name| !name.contains("tmp")), "{folder}: {names:?}");
    }
}

/// Cards that open by themselves, one soon after the other.
fn restless() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "5s"});
    preferences["notice"]["style"] = json!("card");
    preferences
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn moment(&mut self) -> Duration {
        Duration::from_millis(self.below(900))
    }
}
