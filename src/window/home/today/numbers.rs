//! The numbers of the day: how long one sat, how many breaks were taken, and on how many days in a row.

use crate::records::days::Days;
use crate::records::preferences::Preferences;
use crate::records::status::Status;
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::text,
};
use chrono::NaiveDate;
use egui::{Align, Galley, Label, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// The least width of a number's place at a text scale of one.
const LEAST: f32 = 132.0;

/// A number, its name, and a word more.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) value: String,
    pub(super) name: String,
    pub(super) help: String,
}

pub(super) fn numbers(
    texts: &Texts,
    preferences: &Preferences,
    status: &Status,
    days: Option<&Days>,
    today: NaiveDate,
) -> [Number; 4] {
    [sitting(texts, preferences, status), longest(texts, status), breaks(texts, status), streak(texts, days, today)]
}

fn sitting(texts: &Texts, preferences: &Preferences, status: &Status) -> Number {
    let limit = preferences.plan().limit.map(|limit| Arg::from(texts.duration(limit)));
    Number {
        value: short(texts, status.today.sitting_seconds),
        name: texts.get("today-sitting"),
        help: limit.map(|limit| texts.with("today-sitting-limit", &[("limit", limit)])).unwrap_or_default(),
    }
}

fn longest(texts: &Texts, status: &Status) -> Number {
    let longest = status.today.longest_sitting_seconds.max(status.sitting_seconds);
    let is_now = longest > 0 && longest == status.sitting_seconds;
    Number {
        value: short(texts, longest),
        name: texts.get("today-longest"),
        help: if is_now { texts.get("today-longest-now") } else { String::new() },
    }
}

fn breaks(texts: &Texts, status: &Status) -> Number {
    let (done, partly) = (status.today.done, status.today.partly);
    let taken = done + partly;
    let help = if partly > 0 { texts.with("today-breaks-partly", &[("n", Arg::from(partly))]) } else { String::new() };
    Number { value: taken.to_string(), name: texts.with("today-breaks", &[("n", Arg::from(taken))]), help }
}

/// It encourages, and never says what was lost.
fn streak(texts: &Texts, days: Option<&Days>, today: NaiveDate) -> Number {
    let Some(days) = days else {
        let name = texts.with("today-streak", &[("n", Arg::from(2))]);
        return Number { value: "…".into(), name, help: texts.get("today-reading") };
    };
    let streak = days.streak(today);
    if streak == 0 {
        let (name, help) = (texts.get("today-streak-none"), texts.get("today-streak-none-help"));
        return Number { value: "0".into(), name, help };
    }
    let counts = days.day(today).is_some_and(|day| day.taken() > 0);
    let help = if counts {
        texts.get("today-streak-counts")
    } else {
        texts.with("today-streak-open", &[("n", Arg::from(streak + 1))])
    };
    Number { value: streak.to_string(), name: texts.with("today-streak", &[("n", Arg::from(streak))]), help }
}

/// As short as it can be read at a glance.
fn short(texts: &Texts, seconds: u64) -> String {
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
    let args = [("h", Arg::from(hours)), ("m", Arg::from(minutes))];
    texts.with(if hours == 0 { "today-short-minutes" } else { "today-short-hours" }, &args)
}

/// Side by side, in as many columns as there is room for.
pub(super) fn numbers_ui(ui: &mut Ui, numbers: &[Number; 4]) {
    group_frame(palette(ui)).show(ui, |ui| {
        let width = ui.available_width();
        ui.set_width(width);
        let columns = match width / (LEAST * text_scale(ui)) {
            room if room >= 4.0 => 4,
            room if room >= 2.0 => 2,
            _ => 1,
        };
        let gap = space::LARGE;
        let column = (width - gap * (columns as f32 - 1.0)) / columns as f32;
        for (row, line) in numbers.chunks(columns).enumerate() {
            if row > 0 {
                ui.add_space(space::SMALL);
            }
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for number in line {
                    ui.allocate_ui_with_layout(vec2(column, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                        ui.set_width(column);
                        number_ui(ui, number);
                    });
                }
            });
        }
    });
}

fn number_ui(ui: &mut Ui, number: &Number) {
    let palette = palette(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    value_ui(ui, number);
    ui.add(Label::new(RichText::new(&number.name)).wrap());
    if !number.help.is_empty() {
        ui.add(Label::new(RichText::new(&number.help).color(palette.quiet).small()).wrap());
    }
}

/// Large digits with small units, on one line to write on.
fn value_ui(ui: &mut Ui, number: &Number) {
    let (palette, scale) = (palette(ui), text_scale(ui));
    let lay_out = |(part, is_digits): (&str, bool)| {
        let (size, color) = if is_digits { (size::NUMBER, palette.ink) } else { (size::BODY, palette.quiet) };
        text::lay_out(ui, part, size * scale, color, f32::INFINITY, Align::Min)
    };
    let galleys: Vec<_> = parts(&number.value).into_iter().map(lay_out).collect();
    let width = galleys.iter().map(|galley| galley.size().x).sum();
    let height = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max);
    let lowest = galleys.iter().map(baseline).fold(0.0, f32::max);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let name = format!("{}: {}", number.name, number.value);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let mut left = rect.left();
    for galley in galleys {
        let at = pos2(left, rect.top() + lowest - baseline(&galley));
        left += galley.size().x;
        ui.painter().galley(at, galley, palette.ink);
    }
}

/// Where the letters stand, from the top.
fn baseline(galley: &Arc<Galley>) -> f32 {
    galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or_default()
}

/// Runs of digits, and what stands between them.
fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_digits = first.is_ascii_digit() || first == '…';
        let end = rest.find(|letter: char| (letter.is_ascii_digit() || letter == '…') != is_digits);
        let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
        parts.push((part, is_digits));
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_told_from_units() {
        assert_eq!(parts("5 h 42 min"), [("5", true), (" h ", false), ("42", true), (" min", false)]);
        assert_eq!(parts("…"), [("…", true)]);
        assert_eq!(parts(""), []);
    }
}
