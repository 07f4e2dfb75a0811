//! The History page, by its labels, and pictures of it.

use super::super::sample::{self, SCARCE, Style, TALL, USUAL, Window, click, entries, past, sayings, sees, sees_not};
use super::{Turn, View};
use crate::records::days::Days;
use crate::records::wire::ToWindow;
use crate::window::{Screen, kit};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::{
    SnapshotResults,
    kittest::{NodeT as _, Queryable as _},
};

const TEN_YEARS: u64 = 3653;

fn window(days: Days) -> Window {
    sample::window("history", TALL, Some(days), entries())
}

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run_steps(3);
}

/// The chart whose description has these words.
fn chart(window: &Window, words: &str) -> egui::Rect {
    let charts = window.query_all_by_role(Role::Image);
    let chart =
        charts.into_iter().find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(words)));
    chart.unwrap_or_else(|| panic!("no chart `{words}`")).rect()
}

#[test]
fn each_range_is_called_by_its_name() {
    let mut window = window(past(60));
    sees(&window, "23 November 2026 – 29 November 2026");
    for (view, title) in [("Day", "Wednesday, 25 November 2026"), ("Month", "November 2026"), ("Year", "2026")] {
        click(&mut window, view);
        sees(&window, title);
    }
}

#[test]
fn keys_and_buttons_go_back_and_forth() {
    let mut window = window(past(60));
    press(&mut window, Key::ArrowRight);
    sees(&window, "23 November 2026 – 29 November 2026");
    press(&mut window, Key::ArrowLeft);
    sees(&window, "16 November 2026 – 22 November 2026");
    click(&mut window, "Earlier (left arrow)");
    sees(&window, "9 November 2026 – 15 November 2026");
    click(&mut window, "Later (right arrow)");
    click(&mut window, "Day");
    sees(&window, "Monday, 16 November 2026");
    window.query_all_by_label("Today").last().unwrap().click();
    window.run_steps(3);
    sees(&window, "Wednesday, 25 November 2026");
}

#[test]
fn there_is_nothing_before_the_first_day() {
    let mut window = window(past(3));
    assert!(window.get_by_label("Earlier (left arrow)").accesskit_node().is_disabled());
    press(&mut window, Key::ArrowLeft);
    sees(&window, "23 November 2026 – 29 November 2026");
}

#[test]
fn a_day_is_told_line_by_line() {
    let mut window = window(past(60));
    click(&mut window, "Day");
    for line in ["Shoulder rolls: done", "Wall angels: skipped (It hurts)", "Away for 40 minutes", "Walk: done in part"]
    {
        sees(&window, line);
    }
    press(&mut window, Key::ArrowLeft);
    sees_not(&window, "Shoulder rolls: done");
    sees(&window, "The single lines of this day are in the journal");
}

#[test]
fn a_bar_opens_its_day() {
    let mut window = window(past(60));
    let chart = chart(&window, "19 done");
    let monday = egui::pos2(chart.left() + chart.width() * 0.1, chart.center().y);
    window.hover_at(monday);
    window.run_steps(3);
    sees(&window, "Monday, 23 November 2026: ");
    window.drag_at(monday);
    window.step();
    window.drop_at(monday);
    window.run_steps(4);
    sees(&window, "Monday, 23 November 2026");
    assert_eq!(window.state().history_page.view, View::Day);
}

#[test]
fn a_bar_of_a_year_opens_its_month() {
    let mut window = window(past(60));
    click(&mut window, "Year");
    let chart = chart(&window, " done, ");
    let november = egui::pos2(chart.left() + chart.width() * 0.9, chart.center().y);
    window.drag_at(november);
    window.step();
    window.drop_at(november);
    window.run_steps(4);
    assert_eq!(window.state().history_page.view, View::Month);
    sees(&window, "November 2026");
}

#[test]
fn the_map_of_the_year_is_walked_by_keys() {
    let mut window = window(past(TEN_YEARS));
    click(&mut window, "Year");
    let label = window
        .query_all_by_role(Role::Image)
        .find_map(|node| node.accesskit_node().label().filter(|label| label.starts_with("2026: ")))
        .unwrap();
    window.get_by_label(&label).focus();
    window.run_steps(3);
    sees(&window, "Wednesday, 25 November 2026: 3 done");
    press(&mut window, Key::ArrowUp);
    press(&mut window, Key::ArrowLeft);
    sees(&window, "Tuesday, 17 November 2026: ");
    for _ in 0..9 {
        press(&mut window, Key::ArrowDown);
    }
    sees(&window, "Wednesday, 25 November 2026: 3 done");
    press(&mut window, Key::Enter);
    assert_eq!(window.state().history_page.view, View::Day);
    sees(&window, "Wednesday, 25 November 2026");
}

#[test]
fn ten_years_cost_nothing_a_frame() {
    let mut window = window(past(TEN_YEARS));
    click(&mut window, "Year");
    let shapes = window.output().shapes.len();
    assert!(shapes < 1500, "{shapes}");
    let first = |window: &Window| {
        let picture = window.state().history_page.picture.as_ref().unwrap();
        picture.heat.as_ref().unwrap().cells[0].words.as_ptr()
    };
    let before = first(&window);
    window.run_steps(3);
    assert_eq!(first(&window), before, "it was counted again");
    window.state_mut().receive(ToWindow::Days(Box::new(past(2))));
    window.run_steps(3);
    assert_ne!(first(&window), before);
}

#[test]
fn what_is_not_there_is_said() {
    let waiting = sample::window("history", TALL, None, Vec::new());
    sees(&waiting, "Reading the journal…");
    sees(&window(Days::default()), "The journal is still empty.");
    let mut old = past(60);
    old.days.truncate(10);
    sees(&window(old), "These days left nothing in the journal.");
    let mut damaged = past(60);
    damaged.bad = 2;
    sees(&window(damaged), "2 lines of the journal could not be read and are left out.");
}

#[test]
fn what_is_shown_is_written_to_a_file() {
    let mut window = window(past(60));
    click(&mut window, "Save as CSV…");
    press(&mut window, Key::Enter);
    assert_eq!(
        sayings(&mut window),
        "do:export-history:path:/home/ana/unhunch-2026-11-23-2026-11-29.csv,from:2026-11-23,to:2026-11-29"
    );
    window.state_mut().receive(ToWindow::Told("the journal was written".into()));
    window.run_steps(3);
    assert!(window.query_by_role(Role::TextInput).is_none());
    click(&mut window, "Month");
    click(&mut window, "Report for a physiotherapist");
    assert_eq!(sayings(&mut window), "do:report:path:null,from:2026-11-01,to:2026-11-30,open:true");
}

#[test]
fn a_deletion_is_asked_about_first() {
    let mut window = window(past(60));
    click(&mut window, "Delete…");
    click(&mut window, "Delete");
    sees(&window, "23 November 2026 – 29 November 2026: 3 days with");
    sees(&window, "This cannot be undone");
    assert_eq!(sayings(&mut window), "");
    click(&mut window, "Keep them");
    sees_not(&window, "This cannot be undone");
    click(&mut window, "Delete");
    click(&mut window, "Delete for good");
    assert_eq!(sayings(&mut window), "do:forget:from:2026-11-23,to:2026-11-29");
    click(&mut window, "Delete…");
    click(&mut window, "The whole journal");
    click(&mut window, "Delete");
    sees(&window, "The whole journal: 60 days with");
    click(&mut window, "Delete for good");
    assert_eq!(sayings(&mut window), "do:forget:from:null,to:null");
}

fn type_into(window: &mut Window, label: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, label).click();
    window.run_steps(3);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.step();
    window.event(egui::Event::Text(text.to_owned()));
    window.run_steps(3);
}

#[test]
fn typed_days_have_to_be_days() {
    let mut window = window(past(60));
    click(&mut window, "Delete…");
    click(&mut window, "From … to …");
    type_into(&mut window, "From", "yesterday");
    sees(&window, "Give a day as 2026-03-09.");
    assert!(window.get_by_label("Delete").accesskit_node().is_disabled());
    type_into(&mut window, "From", "2026-11-30");
    sees(&window, "The last day is before the first.");
    type_into(&mut window, "From", "2026-11-20");
    type_into(&mut window, "To", "2026-11-20");
    click(&mut window, "Delete");
    sees(&window, "20 November 2026: 1 day with");
    click(&mut window, "Delete for good");
    assert_eq!(sayings(&mut window), "do:forget:from:2026-11-20,to:2026-11-20");
}

#[test]
fn nobody_deletes_other_days_than_those_asked_about() {
    let mut window = window(past(60));
    click(&mut window, "Delete…");
    click(&mut window, "Delete");
    click(&mut window, "Earlier (left arrow)");
    sees_not(&window, "Delete for good");
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
        for view in View::ALL {
            let mut window = sample::window("history", style, Some(past(60)), entries());
            window.state_mut().history_page.take(Some(Turn::View(view)));
            window.run_steps(3);
            faults.extend(kit::unreadable(&window).iter().map(|fault| format!("{width} × {text} {language}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn picture(all: &mut SnapshotResults, name: &str, style: Style, view: &str, days: u64) {
    let mut window = sample::window("history", style, Some(past(days)), entries());
    click(&mut window, view);
    window.remove_cursor();
    window.run_steps(2);
    window.snapshot(name);
    all.extend(window.take_snapshot_results());
}

#[test]
fn pictures_of_the_page() {
    let mut all = SnapshotResults::new();
    let all = &mut all;
    let high = Style { size: [900.0, 1240.0], ..USUAL };
    picture(all, "history_week_light", high, "Week", 60);
    picture(all, "history_year_light", high, "Year", TEN_YEARS);
    picture(all, "history_year_dark", Style { theme: "dark", ..USUAL }, "Year", TEN_YEARS);
}
