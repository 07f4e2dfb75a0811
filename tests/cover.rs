//! A card over whole monitors: it takes no key before it may, and never stands in the way.

use crate::session::{
    Card, Compositor, LEFT, LIMIT, Monitor, Process, RIGHT, RIGHT_ALONE, Session, Watch, Window, eventually, stays,
};
use serde_json::{Value, json};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const CARD: &str = "chair-back-extension";

#[test]
fn no_key_goes_astray_while_a_cover_opens() {
    check_focus(&Session::new().window_manager().start());
}

#[test]
fn without_a_window_manager_no_key_goes_astray_either() {
    let session = Session::new().start();
    // Nobody says who has the keys then, so they go where the pointer is.
    session.point_at([100, 100]);
    check_focus(&session);
}

/// i3 gives the focus to whatever fills the screen, whether that wants it or not.
#[test]
fn a_window_manager_that_gives_the_focus_away_is_not_asked() {
    let session = Session::new().start();
    let configuration = session.world().path("i3");
    std::fs::write(&configuration, "font pango:monospace 8\n").unwrap();
    let _manager = Process::start(session.world().command("i3").arg("-c").arg(configuration));
    session.await_window_manager();
    check_focus(&session);
}

/// The terminal gets every key until there is none for a second; then the cover has them; then the terminal again.
fn check_focus(session: &Session) {
    let terminal = session.open_terminal();
    let typing = session.keep_typing();
    let mut card = session.show_card(CARD, cover());
    let window = session.await_window("Unhunch");
    stays(4 * SECOND, "the terminal keeps the focus", || session.has_keys() == terminal.window);
    let open = Watch::start();
    drop(typing);
    session.press("1");
    await_focus(session, &window);
    assert!(open.elapsed() >= SECOND, "the cover took the keys after {:?}", open.elapsed());
    let letters = terminal.typed();
    assert!(letters.len() > 20 && letters.ends_with('1'), "{letters}");
    let is_whole = |text: &str| text.as_bytes().windows(2).all(|pair| pair[1] == b'a' || pair[1] == pair[0] + 1);
    assert!(is_whole(letters.trim_end_matches('1')), "a key is missing: {letters}");
    session.press("space");
    await_saying(&card, r#"{"paused":true}"#);
    assert_eq!(terminal.typed(), letters);
    end(session, &mut card);
    await_focus(session, &terminal.window);
    session.type_text("on");
    eventually(LIMIT, "the keys after the cover", || terminal.typed().ends_with("on").then_some(()));
}

#[test]
fn a_key_that_is_held_is_not_taken_away() {
    let session = Session::new().window_manager().start();
    let terminal = session.open_terminal();
    let _card = session.show_card(CARD, cover());
    let window = session.await_window("Unhunch");
    session.hold("x");
    stays(5 * SECOND, "the terminal keeps the focus", || session.has_keys() == terminal.window);
    session.let_go("x");
    await_focus(&session, &window);
}

#[test]
fn a_killed_cover_gives_the_focus_back() {
    let session = Session::new().window_manager().start();
    let terminal = session.open_terminal();
    let card = session.show_card(CARD, cover());
    let window = session.await_window("Unhunch");
    await_focus(&session, &window);
    card.kill();
    session.await_no_window("Unhunch");
    await_focus(&session, &terminal.window);
}

#[test]
fn escape_leads_out() {
    let session = Session::new().window_manager().start();
    let terminal = session.open_terminal();
    let card = session.show_card(CARD, cover());
    let window = session.await_window("Unhunch");
    await_focus(&session, &window);
    session.press("Escape");
    await_saying(&card, r#"{"paused":true}"#);
    session.press("1");
    await_saying(&card, r#"{"ended":{"skipped":"not-now"}}"#);
    session.await_no_window("Unhunch");
    await_focus(&session, &terminal.window);
}

#[test]
fn a_cover_ends_at_once_when_it_is_told_to() {
    let session = Session::new().window_manager().start();
    let mut card = session.show_card(CARD, cover());
    session.await_window("Unhunch");
    let watch = Watch::start();
    end(&session, &mut card);
    assert!(watch.elapsed() < 2 * SECOND, "it stayed for {:?}", watch.elapsed());
}

#[test]
fn holding_escape_ends_a_strict_cover_and_a_strict_card() {
    for is_cover in [true, false] {
        let session = Session::new().window_manager().start();
        let card = session.show_card(CARD, json!({ "cover": is_cover, "strict": true }));
        let window = session.await_window("Unhunch");
        if is_cover {
            await_focus(&session, &window);
        } else {
            session.focus(&window);
        }
        session.press("n");
        session.press("Escape");
        session.close_window(&window);
        stays(4 * SECOND, "a strict card stays", || session.windows("Unhunch") == [window.clone()]);
        session.hold("Escape");
        let watch = Watch::start();
        eventually(LIMIT, "the end", || card.said().contains(r#"{"ended":{"partly":"#).then_some(()));
        session.let_go("Escape");
        assert!(watch.elapsed() > 2 * SECOND, "it ended after {:?}", watch.elapsed());
        session.await_no_window("Unhunch");
    }
}

#[test]
fn busy_hands_stop_the_card() {
    let session = Session::new().window_manager().start();
    let mut card = session.show_card(CARD, cover());
    session.await_window("Unhunch");
    card.tell(&json!({ "hands": true }));
    await_saying(&card, r#"{"paused":true}"#);
    card.tell(&json!({ "hands": false }));
    await_saying(&card, r#"{"paused":false}"#);
}

#[test]
fn a_cover_lies_on_every_monitor_or_on_the_one_in_use() {
    let session = Session::new().two_monitors().window_manager().start();
    let _terminal = session.open_terminal();
    let mut card = session.show_card(CARD, cover());
    session.await_covered("Unhunch", &[LEFT, RIGHT]);
    for window in session.windows("Unhunch") {
        eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    }
    end(&session, &mut card);
    let _card = session.show_card(CARD, json!({ "cover": true, "preferences": { "notice": { "screens": "active" } } }));
    session.await_covered("Unhunch", &[LEFT]);
    session.unplug(LEFT);
    session.await_covered("Unhunch", &[RIGHT_ALONE]);
}

#[test]
fn monitors_may_come_and_go_under_a_cover() {
    let session = Session::new().two_monitors().window_manager().start();
    let terminal = session.open_terminal();
    let mut card = session.show_card(CARD, cover());
    let check = |card: &mut Card, monitors: &[Monitor]| {
        session.await_covered("Unhunch", monitors);
        assert!(card.is_running());
        let window = eventually(LIMIT, "the focus of the cover", || {
            let focused = session.has_keys();
            session.windows("Unhunch").into_iter().find(|window| *window == focused)
        });
        eventually(LIMIT, "the card", || (session.colours(&window) > 100).then_some(()));
    };
    check(&mut card, &[LEFT, RIGHT]);
    session.unplug(RIGHT);
    check(&mut card, &[LEFT]);
    session.plug_in(RIGHT);
    check(&mut card, &[LEFT, RIGHT]);
    session.unplug(LEFT);
    check(&mut card, &[RIGHT_ALONE]);
    session.unplug(RIGHT);
    stays(2 * SECOND, "it survives without a monitor", || card.is_running());
    session.plug_in(LEFT);
    session.plug_in(RIGHT);
    check(&mut card, &[LEFT, RIGHT]);
    end(&session, &mut card);
    await_focus(&session, &terminal.window);
}

#[test]
fn under_wayland_the_card_opens_in_a_window_of_its_own() {
    let session = Session::new().wayland(Compositor::Mutter).start();
    let card = session.show_card(CARD, cover());
    await_saying(&card, "\"presented\"");
    let said = card.said();
    assert_eq!(said.matches("the card opens in a window of its own").count(), 1, "{said}");
}

fn cover() -> Value {
    json!({ "cover": true })
}

fn end(session: &Session, card: &mut Card) {
    card.tell(&json!("close"));
    session.await_no_window("Unhunch");
}

#[track_caller]
fn await_focus(session: &Session, window: &Window) {
    eventually(LIMIT, "the focus", || (session.has_keys() == *window).then_some(()));
}

#[track_caller]
fn await_saying(card: &Card, line: &str) {
    eventually(LIMIT, line, || card.said().lines().any(|said| said == line).then_some(()));
}
