//! Notification servers that cannot be started, hang, refuse, or say what is not so.

use crate::session::{LIMIT, Resident, Session, Watch, brisk, eventually, stays};
use crate::wire::with_false_window;
use serde_json::json;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const NAME: &str = "org.freedesktop.Notifications";

#[test]
fn a_server_that_cannot_be_started_is_no_obstacle() {
    for command in ["/bin/false", "/bin/sleep 999", "/nowhere/server"] {
        let session = Session::new().window_manager().start();
        session.world().add_service(NAME, command);
        let resident = session.start_unhunch(&brisk());
        eventually(LIMIT, &format!("a card in spite of `{command}`"), || {
            answers(&resident);
            session.windows("unhunch").pop()
        });
        assert_eq!(resident.state(), "resting", "{command}");
    }
}

#[test]
fn a_server_that_hangs_with_our_notification_up_leaves_none_when_it_wakes() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"]["length"] = json!("30s");
    let resident = session.start_unhunch(&preferences);
    session.await_notice();
    session.notifications().hang();
    eventually(LIMIT, "the card in place of the next offer", || {
        answers(&resident);
        session.windows("unhunch").pop()
    });
    session.notifications().wake();
    session.await_no_notice();
    stays(2 * SECOND, "no notification beside the card", || session.shown_notices().is_empty());
    assert_eq!(resident.state(), "resting");
}

#[test]
fn a_server_that_wants_no_more_is_not_pressed_and_the_card_comes() {
    let session = Session::new().window_manager().notifications().start();
    refuse(&session);
    let resident = session.start_unhunch(&brisk());
    for count in 1..=2 {
        session.await_window("unhunch");
        resident.await_happening("done", count);
        assert!(refused(&session) <= count as u64 + 1, "{} offers for {count} breaks", refused(&session));
    }
    resident.is_calm();
    session.notifications().ask(&json!({"do": "refuse", "error": null}));
    session.await_notice();
}

#[test]
fn where_neither_notification_nor_window_comes_it_stays_calm() {
    let session = Session::new().window_manager().notifications().start();
    let program = with_false_window(&session, "#!/bin/sh\nexit 1\n");
    refuse(&session);
    session.write_preferences(&brisk());
    let resident = session.start_unhunch_by(&mut session.world().command(program));
    eventually(LIMIT, "an offer", || (refused(&session) > 0).then_some(()));
    resident.is_calm();
    let (before, watch) = (refused(&session), Watch::start());
    stays(8 * SECOND, "a few offers", || refused(&session) - before < 12 + watch.elapsed().as_secs());
    answers(&resident);
    // The end of it is noticed, and the break still reaches the user.
    session.notifications().ask(&json!({"do": "refuse", "error": null}));
    session.await_notice();
}

#[test]
fn closed_twice_and_answered_after_its_end_is_one_refusal_to_answer() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    let first = session.await_notice()["id"].clone();
    session.close_notice();
    let late = || {
        for _ in 0..2 {
            session.notifications().ask(&json!({"do": "say_closed", "number": first}));
        }
        session.notifications().ask(&json!({"do": "press", "number": first, "action": "start"}));
        session.notifications().ask(&json!({"do": "press", "number": first, "action": "skip"}));
    };
    late();
    stays(SECOND, "no card", || session.windows("unhunch").is_empty());
    let second = session.await_notice();
    assert_ne!(second["id"], first);
    late();
    for number in [0, 4_294_967_295_u32] {
        session.notifications().ask(&json!({"do": "say_closed", "number": number}));
    }
    stays(SECOND, "the offer stands", || session.shown_notices().len() == 1);
    assert_eq!(resident.state(), "offered");
    session.press_button("Start");
    session.await_window("unhunch");
}

#[test]
fn a_server_that_never_says_closed_gets_the_next_break_as_well() {
    let session = Session::new().window_manager().notifications().start();
    session.notifications().ask(&json!({"do": "fall_silent"}));
    let resident = session.start_unhunch(&brisk());
    for count in 1..=2 {
        session.press_button("Start");
        session.await_window("unhunch");
        resident.await_happening("done", count);
        session.await_no_window("unhunch");
    }
    // Closed in silence: the user has not answered, and is asked again all the same.
    let offered = session.notices().len();
    session.close_notice();
    eventually(LIMIT, "the offer again", || (session.notices().len() > offered + 1).then_some(()));
}

fn refuse(session: &Session) {
    let error = format!("{NAME}.Error.ExcessNotificationGeneration");
    session.notifications().ask(&json!({"do": "refuse", "error": error}));
}

fn refused(session: &Session) -> u64 {
    session.notifications().ask(&json!({"do": "refused"})).as_u64().unwrap()
}

/// Holds that it answers while it waits for somebody else.
#[track_caller]
fn answers(resident: &Resident<'_>) {
    let watch = Watch::start();
    resident.state();
    assert!(watch.elapsed() < 2 * SECOND, "an answer took {:?}", watch.elapsed());
}
