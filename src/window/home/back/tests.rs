//! The page My back, by its labels, and pictures of it.

use super::super::sample::{
    self, SCARCE, Style, TALL, USUAL, at, click, entries, past, sayings, sees, sees_not, today,
};
use super::super::{Page, sample::Window};
use crate::records::days::{Day, Days};
use crate::records::wire::ToWindow;
use crate::window::{Screen, kit};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::{
    SnapshotResults,
    kittest::{NodeT as _, Queryable as _},
};

fn window(days: Days) -> Window {
    sample::window("back", TALL, Some(days), entries())
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run_steps(3);
}

/// Tells the window of a check-in as the resident would.
fn tell(window: &mut Window, time: &str, score: u8) {
    let line = format!(r#"{{"at":"2026-11-25T{time}:00+01:00","what":"felt","why":"{score}"}}"#);
    window.state_mut().receive(ToWindow::Entry(Box::new(serde_json::from_str(&line).unwrap())));
    window.run_steps(3);
}

#[test]
fn a_check_in_is_a_number_and_what_goes_with_it() {
    let mut window = window(Days::default());
    click(&mut window, "4");
    click(&mut window, "Lower back");
    click(&mut window, "Neck");
    click(&mut window, "Heat");
    click(&mut window, "Cat-cow");
    click(&mut window, "Save");
    assert_eq!(sayings(&mut window), "do:feel:score:4,areas:[neck,lower-back],helped:[heat,cat-cow]");
}

#[test]
fn one_key_is_enough() {
    let mut window = window(Days::default());
    press(&mut window, Key::Enter);
    assert_eq!(sayings(&mut window), "");
    press(&mut window, Key::Num0);
    press(&mut window, Key::Enter);
    assert_eq!(sayings(&mut window), "do:feel:score:0,areas:[],helped:[]");
    press(&mut window, Key::Num3);
    press(&mut window, Key::T);
    press(&mut window, Key::Enter);
    assert_eq!(sayings(&mut window), "do:feel:score:10,areas:[],helped:[]");
}

#[test]
fn what_was_saved_can_be_taken_back() {
    let mut window = window(Days::default());
    press(&mut window, Key::Num7);
    click(&mut window, "Arms");
    click(&mut window, "Save");
    sayings(&mut window);
    sees_not(&window, "Saved: 7.");
    tell(&mut window, "15:21", 7);
    sees(&window, "Saved: 7.");
    click(&mut window, "Undo");
    assert_eq!(sayings(&mut window), "do:take-back:at:2026-11-25T15:21:00+01:00");
    sees_not(&window, "Saved: 7.");
    let chosen = window.get_by_role_and_label(Role::RadioButton, "7");
    assert_eq!(chosen.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
}

#[test]
fn two_check_ins_are_enough_for_a_day() {
    let mut window = window(Days::default());
    tell(&mut window, "09:00", 5);
    sees(&window, "How does your back feel?");
    tell(&mut window, "15:00", 2);
    sees_not(&window, "How does your back feel?");
    sees(&window, "You have told twice today");
    press(&mut window, Key::Num5);
    press(&mut window, Key::Enter);
    assert_eq!(sayings(&mut window), "");
    click(&mut window, "Take back the check-in of 09:00");
    assert_eq!(sayings(&mut window), "do:take-back:at:2026-11-25T09:00:00+01:00");
}

#[test]
fn one_can_point_to_where_it_is() {
    let mut window = window(Days::default());
    let picture = window.get_by_label_contains("A person from behind").rect();
    let at = picture.min + egui::vec2(0.5, 0.68) * picture.width();
    window.drag_at(at);
    window.step();
    window.drop_at(at);
    window.run_steps(3);
    sees(&window, "A person from behind. Marked: Lower back");
    press(&mut window, Key::Num2);
    click(&mut window, "Save");
    assert_eq!(sayings(&mut window), "do:feel:score:2,areas:[lower-back],helped:[]");
}

/// Three weeks in which it is always the same.
fn steady() -> Days {
    let mut days = Days::default();
    for ago in (0..21).rev() {
        let date = today() - chrono::Days::new(ago);
        let mut day = Day::new(date);
        day.done = (ago % 4) as u32;
        day.felt.push(sample::felt(sample::moment(date, "08:00"), 5));
        days.days.push(day);
    }
    days
}

#[test]
fn two_weeks_of_pain_bring_advice_by_themselves() {
    let sign = "Pain that is no better after two weeks of home care.";
    let mut window = window(steady());
    sees(&window, sign);
    sees(&window, "Book a visit in the next days");
    click(&mut window, "See the warning signs");
    assert_eq!(window.state().page, Page::Relief);
    let better = self::window(past(42));
    sees_not(&better, sign);
}

#[test]
fn a_card_that_hurt_can_be_taken_back_and_looked_at() {
    let mut window = window(past(20));
    sees(&window, "20 November 2026 · hidden");
    click(&mut window, "Take back: Wall angels, 20 November 2026");
    assert_eq!(sayings(&mut window), "do:take-back:at:2026-11-20T11:10:00+01:00");
    click(&mut window, "Wall angels");
    assert_eq!(window.state().page, Page::Cards);
    sees(&window, "Wall angels");
}

#[test]
fn the_course_is_told_in_words_and_day_by_day() {
    let mut window = window(past(60));
    sees(&window, "21 check-ins, from 1 to 5, on average");
    click(&mut window, "2 weeks");
    sees(&window, "7 check-ins");
    let chart = window.get_by_role_and_label(Role::Image, &summary(&window)).rect();
    window.hover_at(chart.right_center() - egui::vec2(chart.width() / 28.0, 0.0));
    window.run_steps(3);
    sees(&window, "Wednesday, 25 November 2026:");
    sees(&window, "Heat: ");
}

fn summary(window: &Window) -> String {
    let chart = window
        .query_all_by_role(Role::Image)
        .find_map(|node| node.accesskit_node().label().filter(|label| label.contains("check-ins, from")));
    chart.unwrap()
}

#[test]
fn every_state_has_its_words() {
    let waiting = sample::window("back", TALL, None, Vec::new());
    sees(&waiting, "Reading the journal…");
    let empty = window(Days::default());
    for words in ["No check-ins in these days yet.", "What you mark as helpful", "None. When you leave a card"] {
        sees(&empty, words);
    }
    let mut breaks_only = past(20);
    breaks_only.days.iter_mut().for_each(|day| day.felt.clear());
    sees(&window(breaks_only), "No check-ins in these days yet.");
    let mut later = past(9);
    later.days.last_mut().unwrap().felt.push(sample::felt(at("09:00"), 3));
    window(later);
}

#[test]
fn ten_years_are_counted_once() {
    let mut window = window(past(3653));
    let revision = window.state().past.revision();
    window.run_steps(3);
    let counted = window.state().back_page.counted.as_ref().unwrap();
    assert_eq!(counted.revision, revision);
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    let window = window(past(60));
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_hours(1), "{delay:?}");
}

#[test]
fn nothing_is_clipped_in_a_small_window_with_long_words() {
    let mut faults = Vec::new();
    for (width, text, language) in SCARCE {
        let style = Style { size: [width, 6000.0], text, language, ..USUAL };
        for days in [Days::default(), past(60), steady()] {
            let window = sample::window("back", style, Some(days), entries());
            faults.extend(kit::unreadable(&window).iter().map(|fault| format!("{width} × {text} {language}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn picture(all: &mut SnapshotResults, name: &str, style: Style, days: Days, chosen: &[&str]) {
    let mut window = sample::window("back", style, Some(days), entries());
    for label in chosen {
        click(&mut window, label);
    }
    window.remove_cursor();
    window.run_steps(2);
    window.snapshot(name);
    all.extend(window.take_snapshot_results());
}

#[test]
fn pictures_of_the_page() {
    let mut all = SnapshotResults::new();
    let all = &mut all;
    let high = Style { size: [820.0, 1000.0], ..USUAL };
    picture(all, "back_light", high, past(60), &["4"]);
    picture(all, "back_empty_light", USUAL, Days::default(), &[]);
    let dark = Style { theme: "dark", ..high };
    picture(all, "back_dark", dark, steady(), &["5", "Neck", "Shoulders", "Lower back", "A walk"]);
}
