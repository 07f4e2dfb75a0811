//! The numbers and the charts of a range.

use super::lines;
use super::picture::Picture;
use super::range::View;
use crate::texts::{Arg, Texts};
use crate::window::home::chart::{Bars, rows_ui};
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::text,
};
use chrono::NaiveDate;
use egui::{Align, Galley, Label, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Where two charts stand beside each other.
const TWO_FROM: f32 = 620.0;
const HEIGHT: f32 = 110.0;

/// Draws them; the answer is what is to be opened, and a day in it.
pub(super) fn ui(ui: &mut Ui, texts: &Texts, picture: &Picture) -> Option<(View, NaiveDate)> {
    if picture.sums.is_empty() && picture.lines.is_empty() {
        nothing_ui(ui, texts, picture);
        return None;
    }
    numbers_ui(ui, texts, picture);
    let mut opened = None;
    if let Some(heat) = &picture.heat {
        group_ui(ui, &texts.get("history-heat"), |ui| {
            let day = heat.ui(ui).and_then(|at| picture.range.days().nth(at));
            words_ui(ui, &texts.get("history-heat-how"));
            opened = day.map(|day| (View::Day, day));
        });
    }
    if picture.range.view == View::Day {
        group_ui(ui, &texts.get("history-lines"), |ui| day_ui(ui, texts, picture));
    } else {
        opened = opened.or(bars_ui(ui, picture, &texts.get("history-breaks"), &picture.breaks));
        opened = opened.or(bars_ui(ui, picture, &texts.get("history-sitting"), &picture.sitting));
    }
    parts_ui(ui, texts, picture);
    opened
}

fn nothing_ui(ui: &mut Ui, texts: &Texts, picture: &Picture) {
    group_ui(ui, &texts.get("history-nothing"), |ui| {
        let id = if picture.first.is_some() { "history-nothing-here" } else { "history-nothing-yet" };
        words_ui(ui, &texts.get(id));
    });
}

/// A bar of a year is a month, and opens as one.
fn bars_ui(ui: &mut Ui, picture: &Picture, title: &str, bars: &Bars) -> Option<(View, NaiveDate)> {
    let view = if picture.range.view == View::Year { View::Month } else { View::Day };
    let mut opened = None;
    group_ui(ui, title, |ui| {
        opened = bars.ui(ui, HEIGHT).and_then(|at| Some((view, *picture.begins.get(at)?)));
        words_ui(ui, &bars.summary);
    });
    opened
}

/// By body area and by the hour.
fn parts_ui(ui: &mut Ui, texts: &Texts, picture: &Picture) {
    let areas = |ui: &mut Ui| {
        group_ui(ui, &texts.get("history-areas"), |ui| {
            rows_ui(ui, &picture.areas);
            if picture.areas.is_empty() {
                words_ui(ui, &texts.get("history-no-areas"));
            }
        });
    };
    let hours = |ui: &mut Ui| {
        group_ui(ui, &texts.get("history-hours"), |ui| {
            picture.hours.ui(ui, HEIGHT);
            words_ui(ui, &picture.hours.summary);
        });
    };
    if ui.available_width() < TWO_FROM * text_scale(ui) {
        areas(ui);
        hours(ui);
    } else {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        ui.columns(2, |columns| {
            areas(&mut columns[0]);
            hours(&mut columns[1]);
        });
    }
}

/// The lines of the day; where they are not known any more, only its numbers.
fn day_ui(ui: &mut Ui, texts: &Texts, picture: &Picture) {
    if picture.lines.is_empty() {
        words_ui(ui, &picture.breaks.summary);
        words_ui(ui, &picture.sitting.summary);
        words_ui(ui, &texts.get("history-lines-old"));
    } else {
        lines::ui(ui, &picture.lines);
    }
}

/// The four numbers that matter most.
fn numbers_ui(ui: &mut Ui, texts: &Texts, picture: &Picture) {
    let sums = &picture.sums;
    let is_mean = sums.sat_days > 1;
    let sat = if is_mean { texts.get("history-number-sat-mean") } else { texts.get("history-number-sat") };
    let numbers = [
        (sums.taken().to_string(), texts.get("history-number-taken")),
        (sums.left_out().to_string(), texts.get("history-number-left")),
        (short(texts, sums.sat_a_day()), sat),
        (short(texts, sums.longest.into()), texts.get("history-number-longest")),
    ];
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let needed = numbers.iter().map(|(number, words)| needed(ui, number, words)).fold(0.0, f32::max);
        let columns = [4, 2].into_iter().find(|columns| *columns as f32 * needed <= ui.available_width()).unwrap_or(1);
        for row in numbers.chunks(columns) {
            ui.columns(columns, |cells| {
                for (ui, (number, words)) in cells.iter_mut().zip(row) {
                    number_ui(ui, number, words);
                }
            });
        }
    });
    ui.add_space(space::SMALL);
}

/// How wide a number has to be: as its digits, and as the longest of its words.
fn needed(ui: &Ui, number: &str, words: &str) -> f32 {
    let wide = |words: &str, size: f32| {
        let size = size * text_scale(ui);
        text::lay_out(ui, words, size, palette(ui).ink, f32::INFINITY, Align::Min).size().x
    };
    let words = words.split(' ').map(|word| wide(word, size::SMALL));
    // In large type the units are measured too large, which leaves room between the columns.
    words.fold(wide(number, size::NUMBER), f32::max) + space::SMALL
}

/// A number in large type with its units in small on the same line, and below it what it counts.
fn number_ui(ui: &mut Ui, number: &str, words: &str) {
    let (scale, palette) = (text_scale(ui), palette(ui));
    let parts: Vec<_> = number
        .split(' ')
        .map(|part| {
            let is_number = part.starts_with(|letter: char| letter.is_ascii_digit());
            let size = if is_number { size::NUMBER } else { size::BODY };
            text::lay_out(ui, part, size * scale, palette.ink, f32::INFINITY, Align::Min)
        })
        .collect();
    let baseline = parts.iter().map(|part| baseline(part)).fold(0.0, f32::max);
    let gap = space::HAIR * scale;
    let width = parts.iter().map(|part| part.size().x + gap).sum::<f32>();
    let height = parts.iter().map(|part| part.size().y).fold(0.0, f32::max);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{number} {words}")));
    let mut x = rect.left();
    for part in parts {
        let at = pos2(x, rect.top() + baseline - self::baseline(&part));
        x += part.size().x + gap;
        ui.painter().galley(at, part, palette.ink);
    }
    ui.add(Label::new(RichText::new(words).small().color(palette.quiet)).wrap());
}

/// How far below its top the letters of a line stand.
fn baseline(galley: &Galley) -> f32 {
    galley.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, |glyph| glyph.pos.y)
}

/// A length of time in few letters.
fn short(texts: &Texts, seconds: u64) -> String {
    let args = [("hours", Arg::from(seconds / 3600)), ("minutes", Arg::from(seconds % 3600 / 60))];
    texts.with(if seconds < 3600 { "history-minutes" } else { "history-hours-minutes" }, &args)
}

/// Things that belong together, under their heading.
pub(super) fn group_ui(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui)) {
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(title).size(size::BODY * 1.1 * text_scale(ui))).wrap());
        ui.add_space(space::HAIR);
        content(ui);
    });
    ui.add_space(space::SMALL);
}

/// What a chart shows, in words.
pub(super) fn words_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(RichText::new(words).color(palette(ui).quiet)).wrap());
}
