//! Heat and cold: begun by a command, told in the status, and ended by a notification.

use crate::session::{LIMIT, Session, brisk, eventually};
use serde_json::{Value, json};

#[test]
fn the_end_is_told_beside_the_offer_of_a_break() {
    let session = Session::new().notifications().start();
    let resident = session.start_unhunch(&brisk());
    resident.await_happening("offered", 1);
    assert!(session.unhunch(&["relief", "cold", "2s"]).done().out.contains("Cold for 2 seconds"));
    let titles = || session.shown_notices().iter().map(|one| one["title"].clone()).collect::<Vec<Value>>();
    eventually(LIMIT, "the end of the cold", || {
        titles().contains(&json!("Time is up: take the cold off")).then_some(())
    });
    assert_eq!(resident.status()["relief"], Value::Null);
    eventually(LIMIT, "the offer beside it", || {
        let all = titles();
        (all.len() == 2 && all.iter().any(|title| title.as_str().unwrap().starts_with("Time to move"))).then_some(())
    });
}

#[test]
fn what_is_on_is_told_and_can_be_ended() {
    let session = Session::new().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    assert_eq!(session.unhunch(&["relief", "stop"]).code, 1);
    let said = session.unhunch(&["relief", "cold", "21"]);
    assert!(said.code == 1 && said.err.contains("20 minutes at most"), "{said:?}");
    session.unhunch(&["relief", "heat", "15"]).done();
    let relief = &resident.status()["relief"];
    assert_eq!(relief["method"], "heat");
    assert!((880..=900).contains(&relief["left_seconds"].as_u64().unwrap()), "{relief}");
    assert!(session.unhunch(&["status"]).done().out.contains("Heat, 15 minutes left"));
    assert_eq!(session.unhunch(&["relief"]).done().out, "Heat, 15 minutes left\n");
    let said = session.unhunch(&["relief", "cold"]);
    assert!(said.code == 1 && said.err.contains("heat is on for another"), "{said:?}");
    session.unhunch(&["relief", "stop"]).done();
    assert_eq!(resident.status()["relief"], Value::Null);
    // Heat of a moment has warmed nothing.
    assert!(!session.happenings().contains(&"warmed".to_owned()));
}

#[test]
fn who_quits_is_told_to_look_at_a_clock() {
    let session = Session::new().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["relief", "cold", "10"]).done();
    session.unhunch(&["quit"]).done();
    let notice = session.await_notice();
    assert!(notice["title"].as_str().unwrap().contains("take it off in"), "{notice}");
}

#[test]
fn without_anyone_to_tell_it_is_refused() {
    let session = Session::new().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    eventually(LIMIT, "a refusal", || {
        let said = session.unhunch(&["relief", "cold", "1s"]);
        said.err.contains("no notification can be shown").then_some(())
    });
}
