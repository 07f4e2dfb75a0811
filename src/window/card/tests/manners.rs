//! A card that is strict, that waits, that locks the screen, and that says what follows it.

use super::*;
use crate::window::card::tests::routines::course;

fn strict() -> Window {
    open(CardShow { strict: true, ..show(card()) }, SIZE.into(), 1.0)
}

fn hold_escape(window: &mut Window, secs: f64) {
    window.key_down(Key::Escape);
    wait(window, secs);
}

#[test]
fn a_strict_card_has_no_button_that_ends_it() {
    let mut window = strict();
    wait(&mut window, 3.0);
    for label in ["Previous", "Pause", "Next", "Another card", "Not now", "Done"] {
        sees_not(&window, label);
    }
    sees(&window, "Hold Escape for three seconds to end it");
    for key in [Key::N, Key::D, Key::A, Key::Space, Key::ArrowRight, Key::Escape, Key::E] {
        press(&mut window, key);
    }
    assert_eq!(sayings(&mut window), "");
    wait(&mut window, 64.0);
    assert_eq!(sayings(&mut window), "ended: done");
}

#[test]
fn holding_escape_for_three_seconds_ends_it() {
    let mut window = strict();
    wait(&mut window, 3.0);
    hold_escape(&mut window, 2.0);
    sees(&window, "Keep holding…");
    window.key_up(Key::Escape);
    wait(&mut window, 0.5);
    sees(&window, "Hold Escape for three seconds to end it");
    hold_escape(&mut window, 2.5);
    assert_eq!(sayings(&mut window), "");
    wait(&mut window, 1.0);
    assert_eq!(sayings(&mut window), "ended: partly, about 2 tenths");
}

#[test]
fn who_has_hardly_begun_has_skipped_it() {
    let mut window =
        open(CardShow { strict: true, ..show(Card { seconds: 600, steps: Vec::new(), ..card() }) }, USUAL, 1.0);
    wait(&mut window, 3.0);
    hold_escape(&mut window, 3.5);
    assert_eq!(sayings(&mut window), "ended: skipped: not-now");
}

#[test]
fn an_escape_that_was_meant_for_another_program_does_not_count() {
    let mut window = strict();
    hold_escape(&mut window, 10.0);
    assert_eq!(sayings(&mut window), "");
    window.key_up(Key::Escape);
    wait(&mut window, 2.0);
    hold_escape(&mut window, 3.5);
    assert_eq!(sayings(&mut window), "ended: partly, about 3 tenths");
}

#[test]
fn health_goes_first() {
    let mut window = strict();
    click(&mut window, "It hurts");
    sees(&window, "Stop here");
    click(&mut window, "Back to the card");
    wait(&mut window, 3.0);
    press(&mut window, Key::H);
    wait(&mut window, 0.5);
    click(&mut window, "Close the card");
    assert_eq!(sayings(&mut window), "paused: true; paused: false; paused: true; ended: skipped: hurts");
}

#[test]
fn closing_a_strict_card_says_how_it_is_ended() {
    let mut window = strict();
    wait(&mut window, 20.0);
    window.state_mut().close_asked();
    wait(&mut window, 1.0);
    assert!(!window.state().is_over());
    sees(&window, "This break is a strict one. Hold Escape for three seconds to end it, or say that it hurts.");
    window.state_mut().receive(ToWindow::Close);
    assert!(window.state().is_over());
}

#[test]
fn a_strict_routine_ends_in_the_same_way() {
    let show = CardShow { strict: true, routine: Some(Box::new(course())), ..show(card()) };
    let mut window = open(show, USUAL, 1.0);
    wait(&mut window, 3.0);
    for key in [Key::B, Key::E, Key::N, Key::ArrowRight] {
        press(&mut window, key);
    }
    assert_eq!(sayings(&mut window), "");
    hold_escape(&mut window, 3.5);
    assert!(sayings(&mut window).contains("ended: "), "it goes on");
}

#[test]
fn busy_hands_stop_the_card() {
    let mut window = window();
    wait(&mut window, 3.0);
    window.state_mut().receive(ToWindow::Hands(true));
    wait(&mut window, 30.0);
    sees(&window, "Waiting for your hands…");
    sees(&window, "Pause");
    window.state_mut().receive(ToWindow::Hands(false));
    wait(&mut window, 1.0);
    sees(&window, "Step 1 of 4");
    assert_eq!(sayings(&mut window), "paused: true; paused: false");
}

#[test]
fn a_pause_of_the_user_goes_on_when_the_hands_are_free() {
    let mut window = window();
    click(&mut window, "Pause");
    for are_busy in [true, false] {
        window.state_mut().receive(ToWindow::Hands(are_busy));
        wait(&mut window, 1.0);
    }
    sees(&window, "Resume");
    assert_eq!(sayings(&mut window), "paused: true");
}

#[test]
fn the_screen_can_be_locked_from_the_card() {
    let mut window = window();
    press(&mut window, Key::L);
    click(&mut window, "Lock the screen");
    assert_eq!(sayings(&mut window), "do: lock");
    wait(&mut window, 3.0);
    press(&mut window, Key::L);
    assert_eq!(sayings(&mut window), "do: lock");
}

#[test]
fn no_card_locks_the_screen_by_itself() {
    let mut window = window();
    wait(&mut window, 90.0);
    assert!(!sayings(&mut window).contains("lock"));
}

#[test]
fn what_follows_is_said_at_first_and_at_last() {
    for (then, first, last) in [
        (Posture::Standing, "Then stand for a while", "Now go on standing for a while"),
        (Posture::Sitting, "Then sit down again", "Now sit down again"),
    ] {
        let mut window = open(CardShow { then: Some(then), ..show(card()) }, SIZE.into(), 1.0);
        assert!(window.query_by_label_contains(first).is_some(), "{first}");
        wait(&mut window, 63.0);
        sees(&window, last);
    }
}

#[test]
fn a_strict_card_fits_into_every_window() {
    let cards: Vec<Card> = serde_json::from_str(include_str!("../../../../assets/cards.json")).unwrap();
    for card in cards {
        let name = card.name.clone();
        let window = open(CardShow { strict: true, ..show(card) }, USUAL, 1.0);
        let rect = window.get_by_label("It hurts").rect();
        assert!(rect.bottom() <= USUAL[1], "{name}: {rect:?}");
    }
    for (size, text_scale) in [(LEAST, 1.0), (LEAST, 2.0), (USUAL, 2.0)] {
        let show = CardShow { strict: true, preferences: preferences("light", text_scale), ..show(long_card()) };
        let rect = open(show, size, 1.0).get_by_label("It hurts").rect();
        assert!(rect.left() >= 0.0 && rect.right() <= size[0], "{size:?} at {text_scale}: {rect:?}");
    }
}

fn picture_of(
    name: &str,
    theme: &str,
    change: CardShow,
    size: [f32; 2],
    prepare: impl FnOnce(&mut Window),
) -> SnapshotResults {
    let show = CardShow { preferences: preferences(theme, 1.0), ..change };
    let mut window = open(show, size, 1.0);
    prepare(&mut window);
    window.remove_cursor();
    window.step();
    window.snapshot(name);
    window.take_snapshot_results()
}

#[test]
fn pictures_of_manners() {
    let mut all = SnapshotResults::new();
    let arch = || show(bundled("chair-back-extension"));
    let strict = || CardShow { strict: true, ..arch() };
    let half = |w: &mut Window| {
        wait(w, 14.0);
        hold_escape(w, 1.5);
    };
    all.extend(picture_of("strict_light", "light", strict(), USUAL, |w| wait(w, 12.0)));
    all.extend(picture_of("strict_held_dark", "dark", strict(), USUAL, half));
    all.extend(picture_of("strict_asked_least", "light", strict(), LEAST, |w| {
        wait(w, 12.0);
        w.state_mut().close_asked();
    }));
    let large = CardShow { strict: true, ..show(bundled("thread-the-needle")) };
    let mut window = open(CardShow { preferences: preferences("dark", 2.0), ..large }, USUAL, 1.0);
    wait(&mut window, 12.0);
    window.snapshot("strict_scale_2");
    all.extend(window.take_snapshot_results());
    let busy = |w: &mut Window| {
        wait(w, 12.0);
        w.state_mut().receive(ToWindow::Hands(true));
        wait(w, 1.0);
    };
    all.extend(picture_of("waiting_light", "light", arch(), USUAL, busy));
    all.extend(picture_of("waiting_dark", "dark", arch(), USUAL, busy));
    let then = CardShow { then: Some(Posture::Standing), ..show(bundled("wall-angels")) };
    all.extend(picture_of("then_light", "light", then.clone(), USUAL, |w| wait(w, 4.0)));
    all.extend(picture_of("then_end_dark", "dark", then, USUAL, |w| {
        let secs = f64::from(w.state().card.seconds) + 1.0;
        wait(w, secs);
    }));
}
