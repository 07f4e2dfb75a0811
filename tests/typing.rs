//! The right moment: typing is not disturbed, and nothing that is typed goes astray.

use crate::session::{LIMIT, Session, Watch, brisk, eventually, stays};
use serde_json::json;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn the_break_waits_for_a_pause_in_typing() {
    let session = Session::new().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "2s", "latest": "60s", "length": "5s"});
    let typing = session.keep_typing();
    let resident = session.start_unhunch(&preferences);
    resident.await_state("due");
    stays(4 * SECOND, "no notification while there is typing", || session.notices().is_empty());
    assert_eq!(resident.state(), "due");
    drop(typing);
    let pause = Watch::start();
    session.await_notice();
    assert!(pause.elapsed() < 8 * SECOND, "the break came {:?} after the last key", pause.elapsed());
}

#[test]
fn the_break_comes_at_the_latest_time_anyway() {
    let session = Session::new().window_manager().notifications().start();
    let terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "2s", "latest": "7s", "length": "5s"});
    let _typing = session.keep_typing();
    let watch = Watch::start();
    let resident = session.start_unhunch(&preferences);
    session.await_notice();
    assert!(watch.elapsed() >= 6 * SECOND, "the break came after {:?}", watch.elapsed());
    assert_eq!(resident.state(), "offered");
    assert!(terminal.typed().len() > 20);
}

#[test]
fn the_card_takes_neither_focus_nor_keys() {
    let session = Session::new().window_manager().notifications().start();
    let terminal = session.open_terminal();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "30s"});
    preferences["notice"]["style"] = json!("card");
    let typing = session.keep_typing();
    let resident = session.start_unhunch(&preferences);
    let window = session.await_window("unhunch");
    assert_ne!(window, terminal.window);
    stays(3 * SECOND, "the terminal keeps the focus", || session.focused() == terminal.window);
    drop(typing);
    session.type_text("SECRET d n");
    let typed = eventually(LIMIT, "the whole text", || {
        let typed = terminal.typed();
        typed.ends_with("SECRET d n").then_some(typed)
    });
    let letters: String = typed.trim_end_matches("SECRET d n").to_owned();
    assert!(letters.as_bytes().windows(2).all(|pair| follows(pair[0], pair[1])), "a key is missing: {letters}");
    assert_eq!(resident.state(), "resting");
    session.unhunch(&["skip"]).done();
    session.await_no_window("unhunch");
    assert_eq!(session.focused(), terminal.window);
}

#[test]
fn a_card_in_focus_ignores_keys_at_first() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "40s"});
    preferences["notice"]["style"] = json!("card");
    let resident = session.start_unhunch(&preferences);
    let window = session.await_window("unhunch");
    session.focus(&window);
    let typing = session.keep_typing();
    stays(4 * SECOND, "the card stays while there is typing", || resident.state() == "resting");
    session.press("Escape");
    session.press("d");
    drop(typing);
    assert_eq!(resident.state(), "resting");
    stays(2 * SECOND, "the card waits for its own keys", || resident.state() == "resting");
    // On a busy machine the typing above may have paused for long enough to reach the card: Escape leaves
    // whatever page that opened.
    eventually(LIMIT, "the end by the key for done", || {
        session.press("d");
        let over = resident.state() != "resting";
        if !over {
            session.press("Escape");
        }
        over.then_some(())
    });
    let last = session.happenings().pop().unwrap();
    assert!(last == "done" || last == "partly", "{last}");
}

#[test]
fn waiting_costs_nothing_even_while_there_is_typing() {
    let session = Session::new().window_manager().notifications().tray().start();
    let _terminal = session.open_terminal();
    // A microphone that is in use all the time costs nothing either.
    let _ear = session.start_sound();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "30m", "latest": "45m", "length": "1m"});
    let resident = session.start_unhunch(&preferences);
    let _typing = session.keep_typing();
    let settled = std::cell::Cell::new((resident.wakeups(), Watch::start()));
    eventually(LIMIT, "three seconds without a wake-up", || {
        let (before, since) = settled.get();
        let now = resident.wakeups();
        if now != before {
            settled.set((now, Watch::start()));
        }
        (now == before && since.elapsed() > 3 * SECOND).then_some(())
    });
}

/// Whether these are neighbours in the alphabet that is typed again and again.
fn follows(one: u8, next: u8) -> bool {
    next == one + 1 || (one == b'z' && next == b'a')
}
