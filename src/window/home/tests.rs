//! The buttons, keys and settings of the home window, and pictures of it.

mod languages;

use super::*;
use crate::records::duration;
use crate::records::request::Command;
use crate::records::status::NextBreak;
use crate::schedule::{Kind, PauseLength, State};
use crate::window::kit;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, SnapshotResults,
    kittest::{NodeT, Queryable},
};
use serde_json::{Value, json};

#[cfg(test)]
mod first;

#[cfg(test)]
mod page;

type Window = Harness<'static, HomeScreen>;

fn status(state: State) -> Status {
    let next = NextBreak {
        routine: None,
        kind: Kind::Stretch,
        card: None,
        earliest_in_seconds: 18 * 60,
        latest_in_seconds: 33 * 60,
    };
    Status { state, next: Some(next), at: chrono::DateTime::default(), ..sample::status() }
}

fn show(changes: &[(&str, Value)]) -> HomeShow {
    HomeShow { status: status(State::Working), ..sample::show("preferences", changes) }
}

/// A window so high that nothing has to be scrolled to.
fn window_with(changes: &[(&str, Value)]) -> Window {
    let mut window = kit::harness(HomeScreen::new(show(changes)), [900.0, 9000.0], 1.0);
    window.run_steps(4);
    window
}

fn window() -> Window {
    window_with(&[])
}

fn click(window: &mut Window, label: &str) {
    window.get_by_label(label).click();
    window.run_steps(4);
}

/// Clicks the control of a setting, which has the same name as its text.
fn use_control(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_steps(4);
}

fn type_value(window: &mut Window, label: &str, text: &str) {
    use_control(window, Role::SpinButton, label);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    window.event(egui::Event::Text(text.to_owned()));
    window.step();
    window.key_press(Key::Enter);
    window.run_steps(4);
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_steps(4);
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other lines are shown as they are sent")]
fn sayings(window: &mut Window) -> String {
    let lines = window.state_mut().take_sayings();
    let text = |line: &FromWindow| match line {
        FromWindow::Do(Command::Pause { length: PauseLength::For(length) }) => {
            format!("pause:{}", duration::format(*length))
        }
        other => serde_json::to_string(other).unwrap().replace(['"', '{', '}'], "").replace("key:", ""),
    };
    lines.iter().map(text).collect::<Vec<_>>().join("; ")
}

fn shown(window: &Window, key: &str) -> Value {
    window.state().model.get(key).clone()
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
fn the_bar_says_what_is_going_on() {
    let mut window = window();
    sees(&window, "Sitting for 12 minutes");
    sees(&window, "Next stretch in 18 minutes, or in 33 minutes if you keep typing");
    window.state_mut().receive(ToWindow::Status(Box::new(status(State::Offered))));
    window.step();
    sees(&window, "Time to move");
}

#[test]
fn its_buttons_ask_for_what_they_say() {
    let mut window = window();
    click(&mut window, "Stretch now");
    for label in ["30 minutes", "1 hour", "2 hours", "Until tomorrow", "Until I resume"] {
        click(&mut window, "Pause");
        click(&mut window, label);
    }
    let expected = "do:stretch:card:null; pause:30m; pause:1h; pause:2h; \
                    do:pause:length:tomorrow; do:pause:length:resumed";
    assert_eq!(sayings(&mut window), expected);
    window.state_mut().receive(ToWindow::Status(Box::new(status(State::Paused))));
    window.step();
    sees_not(&window, "Pause");
    click(&mut window, "Resume");
    assert_eq!(sayings(&mut window), "do:resume");
}

#[test]
fn a_switch_is_sent_at_once() {
    let mut window = window();
    use_control(&mut window, Role::Switch, "Remind me to walk");
    assert_eq!(sayings(&mut window), "set:walk.on,value:true");
    use_control(&mut window, Role::Switch, "Remind me to walk");
    assert_eq!(sayings(&mut window), "reset:walk.on");
}

#[test]
fn a_group_that_is_off_cannot_be_set() {
    let mut window = window();
    assert!(window.get_by_role_and_label(Role::Slider, "After this many stretches").accesskit_node().is_disabled());
    use_control(&mut window, Role::Switch, "Remind me to walk");
    assert!(!window.get_by_role_and_label(Role::Slider, "After this many stretches").accesskit_node().is_disabled());
}

#[test]
fn values_are_typed_as_people_write_them() {
    let mut window = window();
    type_value(&mut window, "Earliest", "20m");
    type_value(&mut window, "Latest", "1h");
    type_value(&mut window, "A pause in typing is", "8 seconds");
    let expected = "set:stretch.earliest,value:20m; set:stretch.latest,value:1h; set:notice.pause_in_typing,value:8s";
    assert_eq!(sayings(&mut window), expected);
    type_value(&mut window, "Earliest", "nonsense");
    assert_eq!(sayings(&mut window), "");
    assert_eq!(shown(&window, "stretch.earliest"), "20m");
}

/// Types into a field for text, and leaves it with this key.
fn type_text(window: &mut Window, label: &str, text: &str, key: Key) {
    use_control(window, Role::TextInput, label);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    window.event(egui::Event::Text(text.to_owned()));
    window.step();
    window.key_press(key);
    window.run_steps(4);
}

const FAULT: &str =
    "“9-25” is not understood: give a list of times of the day such as 09:00-12:30, or 22:00-06:00 over midnight.";

#[test]
fn lists_are_typed_with_commas() {
    let mut window = window_with(&[("hours.on", json!(true)), ("limit.on", json!(true))]);
    type_text(&mut window, "Monday", "9:00-12:00,13:00-17:30", Key::Enter);
    assert_eq!(sayings(&mut window), "set:hours.monday,value:[09:00-12:00,13:00-17:30]");
    type_text(&mut window, "Friday", " ", Key::Tab);
    type_text(&mut window, "One of these programs runs", "zoom, obs", Key::Enter);
    type_text(&mut window, "A day starts at", "5:30", Key::Enter);
    let expected = "set:hours.friday,value:[]; set:quiet.programs,value:[zoom,obs]; set:limit.day_starts,value:05:30";
    assert_eq!(sayings(&mut window), expected);
    click(&mut window, "Undo");
    assert_eq!(sayings(&mut window), "reset:limit.day_starts");
    click(&mut window, "Set Monday back to 09:00-18:00");
    assert_eq!(sayings(&mut window), "reset:hours.monday");
}

#[test]
fn what_is_not_understood_stays_as_it_was_typed() {
    let mut window = window_with(&[("hours.on", json!(true))]);
    type_text(&mut window, "Monday", "9:00-12:00, 9-25", Key::Enter);
    sees(&window, FAULT);
    assert_eq!(sayings(&mut window), "");
    let field = window.get_by_role_and_label(Role::TextInput, "Monday");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("9:00-12:00, 9-25"));
    window.state_mut().receive(ToWindow::Preferences(sample::preferences(&[("hours.on", json!(true))])));
    window.run_steps(2);
    sees(&window, FAULT);
    type_text(&mut window, "Monday", "9:00-12:00", Key::Enter);
    sees_not(&window, FAULT);
    assert_eq!(sayings(&mut window), "set:hours.monday,value:[09:00-12:00]");
}

#[test]
fn escape_takes_back_what_was_typed() {
    let mut window = window_with(&[("hours.on", json!(true))]);
    type_text(&mut window, "Monday", "9-25", Key::Enter);
    type_text(&mut window, "Monday", "nonsense", Key::Escape);
    sees_not(&window, FAULT);
    let field = window.get_by_role_and_label(Role::TextInput, "Monday");
    assert_eq!(field.accesskit_node().value().as_deref(), Some("09:00-18:00"));
    assert_eq!(sayings(&mut window), "");
}

#[test]
fn what_is_typed_counts_when_the_window_closes() {
    let mut window = window_with(&[("hours.on", json!(true))]);
    type_text(&mut window, "Monday", "9:00-12:00", Key::ArrowLeft);
    window.state_mut().close_asked();
    assert_eq!(sayings(&mut window), "set:hours.monday,value:[09:00-12:00]");
}

#[test]
fn a_break_that_begins_leaves_what_is_being_typed() {
    let mut window = window_with(&[("hours.on", json!(true))]);
    type_text(&mut window, "Monday", "9:00-12:00", Key::ArrowLeft);
    for state in [State::Due, State::Offered, State::Resting, State::Away, State::Working] {
        window.state_mut().receive(ToWindow::Status(Box::new(status(state))));
        window.state_mut().receive(ToWindow::Preferences(sample::preferences(&[("hours.on", json!(true))])));
        window.run_steps(4);
        let field = window.get_by_role_and_label(Role::TextInput, "Monday");
        assert_eq!(field.accesskit_node().value().as_deref(), Some("9:00-12:00"), "{state:?}");
    }
    assert_eq!(sayings(&mut window), "");
    window.key_press(Key::Enter);
    window.run_steps(4);
    assert_eq!(sayings(&mut window), "set:hours.monday,value:[09:00-12:00]");
}

#[test]
fn a_window_that_is_closed_without_a_change_says_nothing() {
    let mut window = window_with(&[("hours.on", json!(true))]);
    use_control(&mut window, Role::TextInput, "Monday");
    window.key_press(Key::Tab);
    window.run_steps(4);
    type_value(&mut window, "How often", "3");
    window.state_mut().close_asked();
    assert_eq!(sayings(&mut window), "");
}

#[test]
fn the_earliest_moment_never_passes_the_latest() {
    let mut window = window();
    type_value(&mut window, "Earliest", "50");
    assert_eq!(sayings(&mut window), "set:stretch.latest,value:50m; set:stretch.earliest,value:50m");
    type_value(&mut window, "Latest", "25");
    assert_eq!(sayings(&mut window), "set:stretch.earliest,value:25m; set:stretch.latest,value:25m");
    click(&mut window, "Undo");
    assert_eq!(sayings(&mut window), "set:stretch.latest,value:50m; set:stretch.earliest,value:50m");
    click(&mut window, "Undo");
    assert_eq!(sayings(&mut window), "reset:stretch.earliest; reset:stretch.latest");
}

#[test]
fn dragging_is_one_act() {
    let mut window = window();
    let slider = window.get_by_role_and_label(Role::Slider, "Latest").rect();
    let y = slider.center().y;
    window.drag_at(egui::pos2(slider.left() + 90.0, y));
    for x in [100.0, 120.0, 140.0, 150.0] {
        window.step();
        window.hover_at(egui::pos2(slider.left() + x, y));
    }
    window.step();
    window.drop_at(egui::pos2(slider.left() + 150.0, y));
    window.run_steps(4);
    assert!(sayings(&mut window).contains("set:stretch.latest"));
    assert_ne!(shown(&window, "stretch.latest"), "45m");
    click(&mut window, "Undo");
    assert_eq!(shown(&window, "stretch.latest"), "45m");
    assert_eq!(sayings(&mut window), "reset:stretch.latest");
}

#[test]
fn the_picture_follows_the_interval() {
    let mut window = window();
    let before = window.get_by_role(Role::Image).accesskit_node().label().unwrap();
    type_value(&mut window, "Latest", "2h");
    let after = window.get_by_role(Role::Image).accesskit_node().label().unwrap();
    assert_ne!(before, after);
}

#[test]
fn one_of_a_few_is_chosen() {
    let mut window = window();
    click(&mut window, "The card");
    click(&mut window, "Processor");
    assert_eq!(sayings(&mut window), "set:notice.style,value:card; set:look.renderer,value:cpu");
}

#[test]
fn words_are_chosen_and_one_place_stays() {
    let mut window = window();
    click(&mut window, "Foam roller");
    click(&mut window, "Mat");
    click(&mut window, "Knee pain");
    let expected = "set:body.equipment,value:[foam-roller]; set:body.equipment,value:[mat,foam-roller]; \
                    set:body.avoid,value:[knee-pain]";
    assert_eq!(sayings(&mut window), expected);
    for place in ["Sitting", "Standing", "At a wall", "In a doorway"] {
        click(&mut window, place);
    }
    assert_eq!(shown(&window, "body.places"), json!(["doorway"]));
}

#[test]
fn what_is_unusual_can_be_set_back() {
    let mut window =
        window_with(&[("later.limit", json!(1)), ("eyes.on", json!(true)), ("look.theme", json!("system"))]);
    click(&mut window, "Set How often back to 3");
    sees_not(&window, "Set How often back to 3");
    assert_eq!(sayings(&mut window), "reset:later.limit");
    click(&mut window, "Undo");
    assert_eq!(sayings(&mut window), "set:later.limit,value:1");
    click(&mut window, "Reset all");
    assert_eq!(sayings(&mut window), "reset:eyes.on; reset:later.limit");
    click(&mut window, "Undo");
    assert_eq!(shown(&window, "eyes.on"), true);
    assert_eq!(shown(&window, "later.limit"), 1);
}

#[test]
fn the_keys_undo_and_redo() {
    let mut window = window();
    click(&mut window, "Knee pain");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(shown(&window, "body.avoid"), json!([]));
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(shown(&window, "body.avoid"), json!(["knee-pain"]));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(shown(&window, "body.avoid"), json!([]));
}

#[test]
fn a_refused_change_is_taken_back_and_said() {
    let mut window = window();
    click(&mut window, "Knee pain");
    window.state_mut().receive(ToWindow::Refused("the disk is full".into()));
    window.run_steps(2);
    sees(&window, "That did not work: the disk is full");
    assert_eq!(shown(&window, "body.avoid"), json!([]));
    click(&mut window, "Close this message");
    sees_not(&window, "That did not work: the disk is full");
}

#[test]
fn problems_are_shown_until_they_are_read() {
    let mut show = show(&[]);
    show.problems = vec!["`stretch.earliest` was not a duration, so 30 minutes are used".into()];
    let mut window = kit::harness(HomeScreen::new(show.clone()), [900.0, 680.0], 1.0);
    window.run_steps(2);
    sees(&window, &show.problems[0]);
    click(&mut window, "Close this message");
    sees_not(&window, &show.problems[0]);
}

#[test]
fn cards_that_are_left_out_are_named_while_they_are() {
    let mut window = window();
    let fault = "`reach` in `mine.json`, line 2, is left out: its `text` is empty";
    window.state_mut().receive(ToWindow::Cards { own: Vec::new(), routines: Vec::new(), faults: vec![fault.into()] });
    window.run_steps(2);
    sees(&window, fault);
    window.state_mut().receive(ToWindow::Cards { own: Vec::new(), routines: Vec::new(), faults: Vec::new() });
    window.run_steps(2);
    sees_not(&window, fault);
    window.state_mut().receive(ToWindow::Told("one card was taken in".into()));
    window.run_steps(2);
    sees(&window, "one card was taken in");
    click(&mut window, "Close this message");
    sees_not(&window, "one card was taken in");
}

#[test]
fn changes_from_elsewhere_are_shown() {
    let mut window = window();
    let told = sample::preferences(&[("stretch.latest", json!("1h30m")), ("look.text_scale", json!(1.5))]);
    window.state_mut().receive(ToWindow::Preferences(told));
    window.run_steps(2);
    assert_eq!(shown(&window, "stretch.latest"), "1h30m");
    assert_eq!(sayings(&mut window), "");
}

#[test]
fn the_window_closes_when_asked() {
    let mut window = window();
    window.state_mut().close_asked();
    assert!(window.state().is_over());
    let mut window = self::window();
    window.state_mut().receive(ToWindow::Close);
    assert!(window.state().is_over());
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    let window = window();
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_hours(1), "{delay:?}");
}

fn picture(all: &mut SnapshotResults, name: &str, size: [f32; 2], pixels_per_point: f32, show: HomeShow, scroll: f32) {
    let mut window = kit::harness(HomeScreen::new(show), size, pixels_per_point);
    window.run_steps(3);
    if scroll > 0.0 {
        window.hover_at(egui::pos2(size[0] / 2.0, size[1] - 40.0));
        window.step();
        let delta = egui::vec2(0.0, -scroll);
        window.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        });
        window.run_steps(8);
        window.remove_cursor();
        window.run_steps(2);
    }
    window.snapshot(name);
    all.extend(window.take_snapshot_results());
}

#[test]
fn pictures_of_the_home_window() {
    let mut all = SnapshotResults::new();
    let all = &mut all;
    let busy = [("walk.on", json!(true)), ("eyes.on", json!(true)), ("later.limit", json!(1))];
    let dark = |changes: &[(&str, Value)]| {
        let mut show = show(changes);
        show.preferences["look"]["theme"] = json!("dark");
        show
    };
    picture(all, "home_light", SIZE.into(), 1.0, show(&busy), 0.0);
    picture(all, "home_dark", [640.0, 480.0], 2.0, dark(&busy), 0.0);
    picture(all, "home_end_dark", SIZE.into(), 1.0, dark(&busy), 5000.0);
    let hours = [("hours.on", json!(true)), ("hours.saturday", json!(["22:00-02:00"])), ("quiet.battery", json!(true))];
    picture(all, "home_hours_light", SIZE.into(), 1.0, show(&hours), 2950.0);
    let mut large = show(&[("look.text_scale", json!(2.0))]);
    large.problems = vec!["`stretch.earliest` was not a duration, so 30 minutes are used".into()];
    picture(all, "home_least_scale_2", [640.0, 480.0], 1.0, large, 0.0);
}

#[test]
fn a_picture_of_what_is_not_understood() {
    let mut show = show(&[("hours.on", json!(true))]);
    show.preferences["look"]["theme"] = json!("dark");
    let mut window = kit::harness(HomeScreen::new(show), [900.0, 9000.0], 1.0);
    window.run_steps(4);
    type_text(&mut window, "Monday", "9:00-12:00, 9-25", Key::Enter);
    let place = window.get_by_role_and_label(Role::TextInput, "Monday").rect();
    window.remove_cursor();
    window.run_steps(2);
    let picture = window.render().unwrap();
    let part = image::imageops::crop_imm(&picture, 150, place.top() as u32 - 130, 740, 260).to_image();
    egui_kittest::image_snapshot_options(&part, "home_fault_dark", &kit::snapshots());
}

#[test]
fn the_chimes_can_be_tried() {
    let mut window = window_with(&[("sound.volume", json!(0.3))]);
    assert_eq!(window.state_mut().take_strike(), None);
    click(&mut window, "Try it");
    assert_eq!(window.state_mut().take_strike(), Some(Strike { chime: Chime::Start, volume: 0.3 }));
    assert_eq!(window.state_mut().take_strike(), None);
    window.state_mut().fell_silent();
    window.run_steps(2);
    sees(&window, "That did not work: no sound server answers; start PipeWire or PulseAudio");
    use_control(&mut window, Role::Switch, "Chimes");
    click(&mut window, "Try it");
    assert_eq!(window.state_mut().take_strike(), None);
    assert_eq!(sayings(&mut window), "set:sound.on,value:false");
}

/// The pictures in the README.
#[test]
fn the_readme_shows_the_preferences() {
    let busy = [("walk.on", json!(true)), ("eyes.on", json!(true))];
    let mut window = kit::harness(HomeScreen::new(show(&busy)), SIZE.into(), 1.0);
    window.run_steps(3);
    window.snapshot_options("preferences", &kit::snapshots().output_path("docs"));
}

#[test]
fn no_control_stands_out_of_a_small_window_with_large_text() {
    for (width, text_scale) in [(640.0, 1.0), (640.0, 2.0), (480.0, 1.0), (480.0, 1.5), (900.0, 2.0)] {
        let show = show(&[("look.text_scale", json!(text_scale)), ("later.limit", json!(1))]);
        let mut window = kit::harness(HomeScreen::new(show), [width, 14000.0], 1.0);
        window.run_steps(3);
        let roles = [
            Role::Button,
            Role::TextInput,
            Role::Slider,
            Role::SpinButton,
            Role::Switch,
            Role::RadioButton,
            Role::CheckBox,
        ];
        for role in roles {
            for node in window.get_all_by_role(role) {
                let rect = node.rect();
                let label = node.accesskit_node().label();
                assert!(rect.left() >= 0.0 && rect.right() <= width, "{label:?} at {text_scale} in {width}: {rect:?}");
            }
        }
    }
}
