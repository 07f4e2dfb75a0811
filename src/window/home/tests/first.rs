//! The first pages: turned, skipped, filled in, and pictures of them.

use super::*;
use crate::cards::Level;

fn first(changes: &[(&str, Value)], size: [f32; 2], pixels_per_point: f32) -> Window {
    let show = HomeShow { first_run: true, page: String::new(), ..show(changes) };
    let mut window = kit::harness(HomeScreen::new(show), size, pixels_per_point);
    window.run_steps(4);
    window
}

fn opened(changes: &[(&str, Value)]) -> Window {
    first(changes, [900.0, 2500.0], 1.0)
}

fn next(window: &mut Window, times: usize) {
    for _ in 0..times {
        click(window, "Next");
    }
}

#[test]
fn the_first_pages_stand_in_place_of_all_others() {
    let window = opened(&[]);
    sees(&window, "A minute for your back");
    sees(&window, "Page 1 of 4");
    sees_not(&window, "Stretch now");
    sees_not(&window, "History");
}

#[test]
fn they_are_turned_by_buttons_and_by_keys() {
    let mut window = opened(&[]);
    next(&mut window, 1);
    sees(&window, "Page 2 of 4");
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    sees(&window, "Page 3 of 4");
    press(&mut window, Modifiers::NONE, Key::ArrowLeft);
    sees(&window, "Page 2 of 4");
    click(&mut window, "Back");
    sees(&window, "Page 1 of 4");
    press(&mut window, Modifiers::NONE, Key::Enter);
    press(&mut window, Modifiers::NONE, Key::Enter);
    press(&mut window, Modifiers::NONE, Key::Enter);
    sees(&window, "Page 4 of 4");
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    sees(&window, "Page 4 of 4");
    assert_eq!(sayings(&mut window), "");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(sayings(&mut window), "do:welcomed");
}

#[test]
fn the_arrows_belong_to_a_slider_that_has_the_keyboard() {
    let mut window = opened(&[]);
    next(&mut window, 1);
    window.get_by_role_and_label(Role::Slider, "Latest").focus();
    window.run_steps(2);
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    sees(&window, "Page 2 of 4");
    assert_eq!(shown(&window, "stretch.latest"), "46m");
}

#[test]
fn skipping_leads_to_today_and_is_said_once() {
    for skip in [true, false] {
        let mut window = opened(&[]);
        if skip {
            click(&mut window, "Skip");
        } else {
            press(&mut window, Modifiers::NONE, Key::Escape);
        }
        assert_eq!(sayings(&mut window), "do:welcomed");
        assert_eq!(window.state().page, Page::Today);
        assert!(window.query_all_by_label("Stretch now").next().is_some());
        sees_not(&window, "Page 1 of 4");
    }
}

#[test]
fn the_interval_is_chosen_with_its_picture() {
    let mut window = opened(&[]);
    next(&mut window, 1);
    let picture = |window: &Window| {
        let mut all = window.get_all_by_role(Role::Image).filter_map(|node| node.accesskit_node().label());
        all.find(|label| label.starts_with("If you sit")).unwrap()
    };
    let before = picture(&window);
    click(&mut window, "Often: 20–30 minutes");
    assert_eq!(sayings(&mut window), "set:stretch.earliest,value:20m; set:stretch.latest,value:30m");
    assert_ne!(picture(&window), before);
    click(&mut window, "Seldom: 45–60 minutes");
    assert_eq!(sayings(&mut window), "set:stretch.latest,value:1h; set:stretch.earliest,value:45m");
    type_value(&mut window, "Latest", "50m");
    assert_eq!(sayings(&mut window), "set:stretch.latest,value:50m");
}

#[test]
fn what_is_said_about_oneself_counts_at_once() {
    let mut window = opened(&[]);
    next(&mut window, 2);
    click(&mut window, "Neck");
    click(&mut window, "On the floor");
    click(&mut window, "Foam roller");
    click(&mut window, "Knee pain");
    use_control(&mut window, Role::Switch, "Only what nobody will stare at");
    let expected = "set:body.focus,value:[neck,upper-back]; \
                    set:body.places,value:[seated,standing,wall,doorway,floor]; \
                    set:body.equipment,value:[foam-roller]; set:body.avoid,value:[knee-pain]; \
                    set:body.office,value:false";
    assert_eq!(sayings(&mut window), expected);
}

#[test]
fn the_last_page_has_every_warning_sign_and_the_start_at_login() {
    let mut window = opened(&[]);
    next(&mut window, 3);
    let guides = crate::cards::guides();
    sees(&window, "Call 112 now. Do not drive yourself.");
    for level in [Level::Urgent, Level::Soon, Level::StopNow] {
        sees(&window, guides.advice(level));
    }
    for sign in &guides.signs {
        sees(&window, &sign.text);
    }
    sees(&window, "Unhunch is general information, not medical advice, and it cannot examine you.");
    use_control(&mut window, Role::Switch, "Start at login");
    assert_eq!(sayings(&mut window), "do:autostart:on:true");
    click(&mut window, "Done");
    assert_eq!(sayings(&mut window), "do:welcomed");
}

#[test]
fn a_first_card_suits_who_has_to_be_careful() {
    let mut window = opened(&[]);
    next(&mut window, 3);
    click(&mut window, "Try a first card");
    assert_eq!(sayings(&mut window), "do:welcomed; do:stretch:card:shoulder-rolls");
    let careful = ("body.avoid", json!(["shoulder-injury", "breathing-illness"]));
    let mut window = opened(&[careful]);
    next(&mut window, 3);
    click(&mut window, "Try a first card");
    assert_eq!(sayings(&mut window), "do:welcomed; do:stretch:card:far-gaze");
}

#[test]
fn they_can_be_seen_again() {
    let mut window = window();
    click(&mut window, "Show the introduction");
    sees(&window, "A minute for your back");
    click(&mut window, "Skip");
    assert_eq!(sayings(&mut window), "");
    assert_eq!(window.state().page, Page::Today);
}

#[test]
fn nothing_moves_where_motion_is_not_wanted() {
    let window = opened(&[("look.reduced_motion", json!("on"))]);
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_hours(1), "{delay:?}");
}

#[test]
fn no_control_of_theirs_stands_out_of_a_small_window() {
    for (width, text_scale) in [(640.0, 1.0), (640.0, 2.0), (480.0, 1.0), (480.0, 2.0)] {
        for turns in 0..4 {
            let mut window = first(&[("look.text_scale", json!(text_scale))], [width, 5000.0], 1.0);
            next(&mut window, turns);
            for role in [Role::Button, Role::Slider, Role::SpinButton, Role::Switch, Role::CheckBox, Role::RadioButton]
            {
                for node in window.query_all_by_role(role) {
                    let rect = node.rect();
                    let label = node.accesskit_node().label();
                    assert!(
                        rect.left() >= 0.0 && rect.right() <= width,
                        "{label:?} at {text_scale} in {width}: {rect:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn pictures_of_the_first_pages() {
    let mut all = SnapshotResults::new();
    for (turns, name, changes) in [
        (0, "welcome_what_light", vec![]),
        (1, "welcome_often_light", vec![]),
        (3, "welcome_signs_dark", vec![("look.theme", json!("dark"))]),
    ] {
        let mut window = first(&changes, [640.0, 480.0], 1.0);
        next(&mut window, turns);
        window.remove_cursor();
        window.run_steps(2);
        window.snapshot(name);
        all.extend(window.take_snapshot_results());
    }
}
