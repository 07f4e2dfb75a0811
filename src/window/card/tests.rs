//! Every button and key of the card, and pictures of it.

use super::*;
use crate::cards::{Card, Side, Sides, Step};
use crate::schedule::Kind;
use crate::window::kit;
use egui::Key;
use egui_kittest::{Harness, SnapshotResults, kittest::Queryable};
use serde_json::{Value, json};

#[cfg(test)]
mod routines;

#[cfg(test)]
mod covers;

#[cfg(test)]
mod manners;

type Window = Harness<'static, CardScreen>;

/// A card with both sides; 62 seconds.
pub(crate) fn card() -> Card {
    let step = |seconds, text: &str, side| Step { seconds, text: text.to_owned(), side };
    Card {
        id: "cross-body-stretch".into(),
        name: "Cross-body shoulder stretch".into(),
        group: "stretch".into(),
        body: vec!["shoulders".into()],
        place: "seated".into(),
        equipment: vec!["firm-chair".into()],
        seconds: 62,
        steps: vec![
            step(6, "Sit tall with both feet on the floor.", None),
            step(
                25,
                "Bring the left arm across your chest and draw it in with the other hand. Hold.",
                Some(Side::Left),
            ),
            step(25, "Now the right arm: across the chest, drawn in gently. Hold.", Some(Side::Right)),
            step(6, "Let both arms hang and roll the shoulders back once.", None),
        ],
        hold_s: 25,
        sides: Sides::Each,
        reps: 1,
        breath: "Slow and even, out as you draw in.".into(),
        caution: "Ease off if the front of the shoulder pinches, and keep the shoulder low.".into(),
        avoid: Vec::new(),
        frequency: "any-break".into(),
        office: true,
        needs_warmup: false,
        intensity: 1,
        source: "test".into(),
        motion: None,
        lead: None,
    }
}

fn preferences(theme: &str, text_scale: f64) -> Value {
    let mut preferences = serde_json::to_value(Preferences::default()).unwrap();
    preferences["look"]["theme"] = json!(theme);
    preferences["look"]["text_scale"] = json!(text_scale);
    preferences
}

fn show(card: Card) -> CardShow {
    CardShow {
        kind: Kind::Stretch,
        card,
        routine: None,
        cover: false,
        strict: false,
        then: None,
        preferences: preferences("light", 1.0),
    }
}

fn open(show: CardShow, size: [f32; 2], pixels_per_point: f32) -> Window {
    let mut window = kit::harness(CardScreen::new(show), size, pixels_per_point);
    window.step();
    window
}

fn window() -> Window {
    open(show(card()), SIZE.into(), 1.0)
}

/// Lets at least so many seconds pass, a quarter of one at a time.
fn wait(window: &mut Window, secs: f64) {
    window.run_steps((secs * 4.0).ceil() as usize);
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.step();
}

fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run_steps(2);
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other lines are shown as they are sent")]
fn sayings(window: &mut Window) -> String {
    let lines = window.state_mut().take_sayings();
    let text = |line: &FromWindow| match line {
        FromWindow::Runs(left) => format!("runs: {left:.0} s"),
        FromWindow::Ended(Outcome::Partly(share)) => format!("ended: partly, about {:.0} tenths", share * 10.0),
        line => serde_json::to_string(line).unwrap().replace(['"', '{', '}'], "").replace(':', ": "),
    };
    lines.iter().map(text).collect::<Vec<_>>().join("; ")
}

#[track_caller]
fn sees(window: &Window, label: &str) {
    assert!(window.query_by_label(label).is_some(), "`{label}` is not there");
}

#[track_caller]
fn sees_not(window: &Window, label: &str) {
    assert!(window.query_by_label(label).is_none(), "`{label}` is there");
}

#[test]
fn a_card_runs_by_itself_to_its_end() {
    let mut window = window();
    sees(&window, "Step 1 of 4");
    sees_not(&window, "Left");
    wait(&mut window, 6.0);
    sees(&window, "Step 2 of 4");
    sees(&window, "Left");
    wait(&mut window, 25.0);
    sees(&window, "Right");
    wait(&mut window, 25.0);
    sees(&window, "This is the last step.");
    wait(&mut window, 6.0);
    sees(&window, "Well done");
    assert_eq!(sayings(&mut window), "");
    wait(&mut window, 3.0);
    assert_eq!(sayings(&mut window), "ended: done");
    assert!(window.state().is_over());
}

#[test]
fn the_buttons_pause_and_move_it() {
    let mut window = window();
    click(&mut window, "Pause");
    wait(&mut window, 30.0);
    sees(&window, "Step 1 of 4");
    click(&mut window, "Next");
    sees(&window, "Step 2 of 4");
    sees(&window, "25 seconds left in this step");
    click(&mut window, "Resume");
    wait(&mut window, 5.0);
    sees(&window, "20 seconds left in this step");
    click(&mut window, "Previous");
    sees(&window, "Step 1 of 4");
    assert_eq!(sayings(&mut window), "paused: true; runs: 56 s; paused: false; runs: 62 s");
}

#[test]
fn the_keys_pause_and_move_it() {
    let mut window = window();
    wait(&mut window, 3.0);
    press(&mut window, Key::ArrowRight);
    press(&mut window, Key::ArrowRight);
    sees(&window, "Step 3 of 4");
    press(&mut window, Key::ArrowLeft);
    sees(&window, "Step 2 of 4");
    press(&mut window, Key::Space);
    wait(&mut window, 40.0);
    sees(&window, "Step 2 of 4");
    press(&mut window, Key::Space);
    wait(&mut window, 26.0);
    sees(&window, "Step 3 of 4");
    assert_eq!(sayings(&mut window), "runs: 56 s; runs: 31 s; runs: 56 s; paused: true; paused: false");
}

#[test]
fn keys_meant_for_another_program_do_nothing() {
    let mut window = window();
    for key in [Key::Tab, Key::Enter, Key::Space, Key::D, Key::N, Key::A, Key::ArrowRight, Key::Escape, Key::Tab] {
        press(&mut window, key);
        wait(&mut window, 0.5);
    }
    assert!(window.ctx.memory(egui::Memory::focused).is_none());
    sees(&window, "Step 2 of 4");
    sees(&window, "Pause");
    assert_eq!(sayings(&mut window), "");
    wait(&mut window, 1.0);
    press(&mut window, Key::Tab);
    assert!(window.ctx.memory(egui::Memory::focused).is_some());
}

#[test]
fn the_mouse_counts_from_the_start() {
    let mut window = window();
    click(&mut window, "Not now");
    sees(&window, "What is in the way?");
}

#[test]
fn enter_does_nothing_without_a_focus_and_presses_what_has_it() {
    let mut window = window();
    wait(&mut window, 3.0);
    press(&mut window, Key::Enter);
    assert_eq!(sayings(&mut window), "");
    window.get_by_label("Pause").focus();
    wait(&mut window, 0.5);
    press(&mut window, Key::Enter);
    wait(&mut window, 0.5);
    sees(&window, "Resume");
    press(&mut window, Key::Space);
    wait(&mut window, 0.5);
    sees(&window, "Pause");
}

#[test]
fn tab_reaches_every_button() {
    let mut window = window();
    wait(&mut window, 3.0);
    let mut seen = Vec::new();
    let labels = ["Lock the screen", "Take care", "Previous", "Pause", "Next", "Another card", "Not now", "Done"];
    for _ in labels {
        press(&mut window, Key::Tab);
        wait(&mut window, 0.25);
        seen.extend(labels.into_iter().find(|label| window.get_by_label(label).is_focused()));
    }
    assert_eq!(seen, labels);
}

#[track_caller]
fn check_end(prepare: impl FnOnce(&mut Window), expected: &str) {
    let mut window = window();
    wait(&mut window, 3.0);
    prepare(&mut window);
    assert_eq!(sayings(&mut window).replace("paused: true; ", ""), expected);
    assert!(window.state().is_over());
}

#[test]
fn done_says_how_much_was_done() {
    check_end(|w| click(w, "Done"), "ended: partly, about 1 tenths");
    check_end(|w| press(w, Key::D), "ended: partly, about 1 tenths");
    let go_on = |w: &mut Window, times| (0..times).for_each(|_| press(w, Key::ArrowRight));
    check_end(
        |w| {
            go_on(w, 2);
            click(w, "Done");
        },
        "runs: 56 s; runs: 31 s; ended: partly, about 5 tenths",
    );
    check_end(
        |w| {
            go_on(w, 3);
            click(w, "Done");
        },
        "runs: 56 s; runs: 31 s; runs: 6 s; ended: done",
    );
}

#[test]
fn not_now_asks_why() {
    for (key, label, reason) in [
        (Key::Num1, "Not now", "not-now"),
        (Key::Num2, "I cannot do this here", "cannot-here"),
        (Key::Num4, "I do not like this one", "dislike"),
    ] {
        let expected = format!("ended: skipped: {reason}");
        check_end(
            |w| {
                click(w, "Not now");
                click(w, label);
            },
            &expected,
        );
        check_end(
            |w| {
                press(w, Key::N);
                press(w, key);
            },
            &expected,
        );
        check_end(
            |w| {
                press(w, Key::Escape);
                press(w, key);
            },
            &expected,
        );
    }
}

#[test]
fn when_it_hurts_it_says_what_to_do_first() {
    let mut window = window();
    wait(&mut window, 3.0);
    press(&mut window, Key::N);
    press(&mut window, Key::Num3);
    wait(&mut window, 0.5);
    sees(&window, "Ease off if the front of the shoulder pinches, and keep the shoulder low.");
    assert_eq!(sayings(&mut window), "paused: true");
    click(&mut window, "Close the card");
    assert_eq!(sayings(&mut window), "ended: skipped: hurts");
}

#[test]
fn back_goes_on_where_it_was() {
    let mut window = window();
    wait(&mut window, 3.0);
    for close in [Key::Escape, Key::B] {
        press(&mut window, Key::Escape);
        wait(&mut window, 60.0);
        if close == Key::Escape {
            press(&mut window, close);
        } else {
            click(&mut window, "Back to the card");
        }
        sees_not(&window, "What is in the way?");
        assert_eq!(sayings(&mut window), "paused: true; paused: false");
    }
    sees(&window, "Step 1 of 4");
}

#[test]
fn closing_the_window_says_how_far_it_was() {
    check_end(|w| w.state_mut().close_asked(), "ended: skipped: not-now");
    check_end(
        |w| {
            wait(w, 40.0);
            w.state_mut().close_asked();
        },
        "ended: partly, about 7 tenths",
    );
    check_end(
        |w| {
            wait(w, 56.0);
            w.state_mut().close_asked();
        },
        "ended: done",
    );
    check_end(
        |w| {
            wait(w, 60.0);
            w.state_mut().close_asked();
        },
        "ended: done",
    );
}

#[test]
fn another_card_takes_the_place_without_a_new_guard() {
    let mut window = window();
    wait(&mut window, 10.0);
    press(&mut window, Key::A);
    press(&mut window, Key::A);
    assert_eq!(sayings(&mut window), "another");
    let other = Card { name: "Wall angels".into(), ..card() };
    window.state_mut().receive(ToWindow::Card(Box::new(show(other))));
    window.step();
    sees(&window, "Wall angels");
    sees(&window, "Step 1 of 4");
    press(&mut window, Key::ArrowRight);
    window.step();
    sees(&window, "Step 2 of 4");
}

#[test]
fn a_refusal_is_shown() {
    let mut window = window();
    click(&mut window, "Another card");
    window.state_mut().receive(ToWindow::Refused("no other card fits".into()));
    window.step();
    sees(&window, "no other card fits");
    click(&mut window, "Another card");
    assert_eq!(sayings(&mut window), "another; another");
}

#[test]
fn the_caution_is_one_click_away() {
    let mut window = window();
    let caution = card().caution;
    sees_not(&window, &caution);
    click(&mut window, "Take care");
    sees(&window, &caution);
    click(&mut window, "Close note");
    sees_not(&window, &caution);
}

#[test]
fn the_resident_can_close_it() {
    let mut window = window();
    window.state_mut().receive(ToWindow::Close);
    assert!(window.state().is_over());
    assert_eq!(sayings(&mut window), "");
}

#[test]
fn a_still_card_asks_for_no_frames() {
    let mut window = window();
    click(&mut window, "Pause");
    wait(&mut window, 1.0);
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_hours(1), "{delay:?}");
}

#[test]
fn less_motion_is_a_frame_a_second() {
    let mut show = show(card());
    show.preferences["look"]["reduced_motion"] = json!("on");
    let mut window = open(show, SIZE.into(), 1.0);
    wait(&mut window, 1.0);
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_millis(200), "{delay:?}");
}

/// A picture after so many seconds and these clicks.
fn picture(
    name: &str,
    theme: &str,
    scale: (f32, f64),
    size: [f32; 2],
    card: Card,
    prepare: impl FnOnce(&mut Window),
) -> SnapshotResults {
    let (pixels_per_point, text_scale) = scale;
    let show = CardShow { preferences: preferences(theme, text_scale), ..show(card) };
    let mut window = open(show, size, pixels_per_point);
    prepare(&mut window);
    window.remove_cursor();
    window.step();
    window.snapshot(name);
    window.take_snapshot_results()
}

/// The longest texts there are.
fn long_card() -> Card {
    let mut card = card();
    card.name = "Thread the needle, kneeling ".trim().into();
    card.equipment = vec!["mat".into(), "foam-roller".into(), "stability-ball".into()];
    card.place = "floor".into();
    card.steps[1].text =
        "Slide the left arm under your body, palm up, until the shoulder and the side of the head rest on the mat."
            .into();
    card
}

const USUAL: [f32; 2] = [480.0, 560.0];
const LEAST: [f32; 2] = [360.0, 420.0];

fn bundled(id: &str) -> Card {
    crate::cards::Deck::bundled().card(id).unwrap().clone()
}

#[test]
fn pictures_of_the_card() {
    let mut all = SnapshotResults::new();
    let across = || bundled("cross-body-shoulder-stretch");
    all.extend(picture("card_side_light", "light", (1.0, 1.0), USUAL, across(), |w| wait(w, 12.0)));
    all.extend(picture("card_side_dark", "dark", (2.0, 1.0), USUAL, across(), |w| wait(w, 40.0)));
    all.extend(picture("card_paused_dark", "dark", (1.0, 1.0), USUAL, bundled("cat-cow"), |w| {
        wait(w, 15.0);
        click(w, "Pause");
    }));
    all.extend(picture("card_caution_light", "light", (1.0, 1.0), USUAL, bundled("wall-angels"), |w| {
        wait(w, 12.0);
        click(w, "Take care");
    }));
    all.extend(picture("card_reasons_light", "light", (1.0, 1.0), USUAL, bundled("band-row"), |w| {
        wait(w, 12.0);
        click(w, "Not now");
    }));
    all.extend(picture("card_hurts_dark", "dark", (1.0, 1.0), USUAL, bundled("desk-lean-stretch"), |w| {
        click(w, "Not now");
        click(w, "It hurts");
    }));
    all.extend(picture("card_end_light", "light", (1.0, 1.0), USUAL, card(), |w| wait(w, 63.0)));
    all.extend(picture("card_long_least", "light", (1.0, 1.0), LEAST, bundled("foam-roll-upper-back"), |w| {
        wait(w, 12.0);
    }));
    all.extend(picture("card_long_scale_2", "light", (1.0, 2.0), USUAL, bundled("thread-the-needle"), |w| {
        wait(w, 22.0);
    }));
    all.extend(picture("card_without_motion", "light", (1.0, 1.0), USUAL, card(), |w| wait(w, 12.0)));
}

/// The picture in the README.
#[test]
fn the_readme_shows_a_card() {
    let mut window = open(show(bundled("chair-back-extension")), USUAL, 1.5);
    wait(&mut window, 16.0);
    window.snapshot_options("card", &kit::snapshots().output_path("docs"));
}

/// Every button in a window of this size lies between its sides.
#[track_caller]
fn check_width(size: [f32; 2], text_scale: f64) {
    let show = CardShow { preferences: preferences("light", text_scale), ..show(long_card()) };
    let window = open(show, size, 1.0);
    for label in ["Lock the screen", "Take care", "Previous", "Pause", "Next", "Another card", "Not now", "Done"] {
        let rect = window.get_by_label(label).rect();
        // The padding of the quiet one may stand out into the margin.
        assert!(rect.left() >= 0.0 && rect.right() <= size[0], "{label} at {text_scale} in {size:?}: {rect:?}");
    }
}

#[test]
fn nothing_stands_out_at_any_size_of_text() {
    for text_scale in [0.8, 1.0, 1.5, 2.0] {
        check_width(LEAST, text_scale);
        check_width(USUAL, text_scale);
        check_width([1000.0, 1200.0], text_scale);
    }
}

/// Layout is in points, but letters and lines end at whole pixels.
#[test]
fn nothing_is_clipped_at_any_scale_of_the_display() {
    for pixels_per_point in [1.0, 1.25, 1.5, 1.75, 2.0, 2.5] {
        for size in [USUAL, LEAST] {
            let faults = kit::unreadable(&open(show(card()), size, pixels_per_point));
            assert!(faults.is_empty(), "{size:?} at {pixels_per_point}: {faults:?}");
        }
    }
}

/// A flash is a quarter of the picture that goes a tenth brighter or darker and back.
#[test]
fn nothing_flashes() {
    for theme in ["light", "dark"] {
        let show = CardShow { preferences: preferences(theme, 1.0), ..show(bundled("fist-and-fan")) };
        let mut window = open(show, LEAST, 1.0);
        let mut before = window.render().unwrap();
        for step in 0..40 {
            window.step();
            let picture = window.render().unwrap();
            let pairs = picture.pixels().zip(before.pixels());
            let changed =
                pairs.filter(|(now, then)| now.0[..3].iter().zip(&then.0[..3]).any(|(a, b)| a.abs_diff(*b) > 25));
            let share = changed.count() as f32 / (picture.width() * picture.height()) as f32;
            assert!(share < 0.25, "{theme}, picture {step}: {share} of it changed");
            before = picture;
        }
    }
}

#[test]
fn every_bundled_card_fits_into_the_usual_window() {
    let cards: Vec<Card> = serde_json::from_str(include_str!("../../../assets/cards.json")).unwrap();
    for card in cards {
        let (name, steps) = (card.name.clone(), card.steps.len());
        let mut window = open(show(card), USUAL, 1.0);
        for step in 0..steps {
            let rect = window.get_by_label("Done").rect();
            assert!(rect.bottom() <= USUAL[1], "{name}, step {step}: {rect:?}");
            window.state_mut().run.go_next();
            window.step();
        }
    }
}
