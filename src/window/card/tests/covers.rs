//! The card in the middle of a monitor that it covers, and what stands on the others.

use super::*;
use egui::Vec2;

const MONITOR: [f32; 2] = [960.0, 540.0];

/// The window on another monitor.
struct Beside(CardScreen);

impl Screen for Beside {
    fn receive(&mut self, line: ToWindow) {
        self.0.receive(line);
    }
    fn ui(&mut self, ui: &mut Ui) {
        self.0.beside_ui(ui);
    }
    fn take_sayings(&mut self) -> Vec<FromWindow> {
        self.0.take_sayings()
    }
    fn close_asked(&mut self) {
        self.0.close_asked();
    }
    fn is_over(&self) -> bool {
        self.0.is_over()
    }
    fn title(&self) -> String {
        self.0.title()
    }
}

fn screen(show: CardShow) -> CardScreen {
    let mut screen = CardScreen::new(CardShow { cover: true, ..show });
    screen.covers();
    screen
}

fn cover(show: CardShow, size: [f32; 2], pixels_per_point: f32) -> Window {
    let mut window = kit::harness(screen(show), size, pixels_per_point);
    window.run_steps(2);
    window
}

fn beside(show: CardShow) -> Harness<'static, Beside> {
    let mut window = kit::harness(Beside(screen(show)), MONITOR, 1.0);
    window.run_steps(2);
    window
}

#[test]
fn it_may_take_the_keys_when_none_was_typed_anywhere_for_a_second() {
    let mut window = cover(show(card()), MONITOR, 1.0);
    sees(&window, "Your keys still go to the program you were in.");
    for _ in 0..20 {
        assert!(!window.state().wants_keys());
        window.state_mut().typed();
        wait(&mut window, 0.5);
    }
    wait(&mut window, 1.5);
    assert!(window.state().wants_keys());
    sees(&window, "To leave, press Escape or this button.");
}

#[test]
fn a_paused_cover_looks_whether_it_may_take_the_keys() {
    let mut window = cover(show(card()), MONITOR, 1.0);
    click(&mut window, "Pause");
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay <= Duration::from_millis(250), "{delay:?}");
}

#[test]
fn the_way_out_is_on_every_monitor_from_the_start() {
    let mut window = cover(show(card()), MONITOR, 1.0);
    click(&mut window, "Leave");
    assert_eq!(sayings(&mut window), "ended: skipped: not-now");
    let mut window = beside(show(card()));
    assert!(window.query_by_label("1:02 left").is_some());
    window.get_by_label("Leave").click();
    window.run_steps(2);
    assert!(window.state().is_over());
}

#[test]
fn a_strict_cover_says_on_every_monitor_how_it_is_ended() {
    let strict = || CardShow { strict: true, ..show(card()) };
    let mut window = cover(strict(), MONITOR, 1.0);
    wait(&mut window, 3.0);
    sees_not(&window, "Leave");
    window.key_down(Key::Escape);
    wait(&mut window, 3.5);
    assert!(window.state().is_over());
    let window = beside(strict());
    assert!(window.query_by_label("Hold Escape for three seconds to end it").is_some());
    assert!(window.query_by_label("Leave").is_none());
}

#[test]
fn what_stands_beside_changes_once_a_second() {
    let mut window = cover(show(card()), MONITOR, 1.0);
    let seen: std::collections::BTreeSet<_> = (0..40)
        .map(|_| {
            window.step();
            window.state().beside()
        })
        .collect();
    assert!((10..=12).contains(&seen.len()), "{seen:?}");
}

#[test]
fn the_card_is_as_large_as_the_monitor_allows() {
    for (size, pixels_per_point, text_scale) in [
        ([960.0, 540.0], 1.0, 1.0),
        ([1920.0, 1080.0], 1.0, 2.0),
        ([1080.0, 1920.0], 1.0, 1.0),
        ([640.0, 480.0], 2.0, 1.0),
    ] {
        let show = CardShow { preferences: preferences("light", text_scale), ..show(long_card()) };
        let window = cover(show, size, pixels_per_point);
        let monitor = window.ctx.content_rect();
        let shown = Vec2::from(size) / monitor.size();
        for label in ["Done", "Leave", "Lock the screen"] {
            let rect = window.get_by_label(label).rect();
            assert!(monitor.contains_rect(rect), "{label} at {rect:?} in {monitor:?}");
        }
        let done = window.get_by_label("Done").rect();
        assert!(done.height() * shown.y > 0.02 * size[1], "{done:?} in {size:?}");
    }
}

#[test]
fn a_window_may_have_next_to_no_room() {
    for size in [[1.0, 1.0], [40.0, 30.0], [3000.0, 20.0], [20.0, 3000.0]] {
        for strict in [false, true] {
            wait(&mut cover(CardShow { strict, ..show(card()) }, size, 1.0), 1.0);
            wait(&mut open(CardShow { strict, ..show(card()) }, size, 1.0), 1.0);
        }
    }
}

#[test]
fn another_card_lies_on_the_same_cover() {
    let mut window = cover(show(card()), MONITOR, 1.0);
    window.state_mut().receive(ToWindow::Card(Box::new(show(Card { name: "Wall angels".into(), ..card() }))));
    window.step();
    sees(&window, "Wall angels");
    sees(&window, "Leave");
}

#[test]
fn pictures_of_a_cover() {
    let mut all = SnapshotResults::new();
    for theme in ["light", "dark"] {
        let arch = || CardShow { preferences: preferences(theme, 1.0), ..show(bundled("chair-back-extension")) };
        let mut window = cover(arch(), MONITOR, 1.0);
        wait(&mut window, 12.0);
        window.remove_cursor();
        window.step();
        window.snapshot(format!("cover_{theme}"));
        all.extend(window.take_snapshot_results());
        let mut window = beside(arch());
        window.remove_cursor();
        window.step();
        window.snapshot(format!("cover_beside_{theme}"));
        all.extend(window.take_snapshot_results());
    }
}
