//! The drawing: check-ins as dots, their mean as a line, the breaks as bars below, on one axis of days.

use super::{Reach, Trend};
use crate::window::home::chart::{Axis, Mark, Steps, focus_ui, name, point, round_top, say};
use crate::window::theme::{palette, text_scale};
use egui::{FontId, Painter, Pos2, Rect, Sense, Shape, Stroke, TextStyle, Ui, pos2, vec2};

/// Heights at a text scale of one.
const SCORES: f32 = 120.0;
const BREAKS: f32 = 46.0;
const GAP: f32 = 24.0;

/// Where both charts lie.
struct Plot {
    scores: Axis,
    breaks: Axis,
    /// The width of a day.
    day: f32,
}

pub(super) fn ui(ui: &mut Ui, trend: &Trend) {
    let font = TextStyle::Small.resolve(ui.style());
    let scale = text_scale(ui);
    let height = (SCORES + GAP + BREAKS) * scale + font.size * 2.4;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let plot = Plot::new(ui, trend, rect, &font);
    let step = plot.day * trend.reach.step() as f32;
    let find = |at: Pos2| {
        let slot = ((at.x - plot.scores.rect.left()) / step).floor();
        (slot >= 0.0 && slot < trend.slots.len() as f32).then_some(slot as usize)
    };
    let pointed = point(ui, &response, trend.slots.len(), Steps { across: 1, down: 0 }, find);
    let column = pointed.part.map(|part| plot.column(part, step));
    if let Some(column) = column {
        ui.painter().rect_filled(column, 2.0, palette(ui).lifted);
    }
    plot.paint(ui, trend, &font);
    focus_ui(ui, &response);
    let words = pointed.part.and_then(|part| trend.slots.get(part)).map(|slot| slot.words.as_str());
    name(ui, &response, &trend.summary, words);
    if let Some((column, words)) = column.zip(words) {
        say(ui, &response, column, words);
    }
}

impl Plot {
    fn new(ui: &Ui, trend: &Trend, rect: Rect, font: &FontId) -> Self {
        let scale = text_scale(ui);
        let top = round_top(trend.slots.iter().map(|slot| slot.taken as f32).fold(0.0, f32::max));
        let left = rect.left() + font.size * 1.2 + if top >= 100.0 { font.size } else { font.size * 0.4 };
        let upper = rect.top() + font.size * 0.6;
        let lower = upper + (SCORES + GAP) * scale;
        let area =
            |top: f32, height: f32| Rect::from_min_max(pos2(left, top), pos2(rect.right(), top + height * scale));
        Self {
            scores: Axis { rect: area(upper, SCORES), top: 10.0 },
            breaks: Axis { rect: area(lower, BREAKS), top },
            day: (rect.right() - left) / trend.days.max(1) as f32,
        }
    }

    /// The middle of a day.
    fn x(&self, day: u64) -> f32 {
        self.scores.rect.left() + (day as f32 + 0.5) * self.day
    }

    /// The room of a bar, through both charts.
    fn column(&self, part: usize, step: f32) -> Rect {
        let left = self.scores.rect.left() + part as f32 * step;
        Rect::from_min_max(pos2(left, self.scores.rect.top()), pos2(left + step, self.breaks.rect.bottom()))
    }

    fn paint(&self, ui: &Ui, trend: &Trend, font: &FontId) {
        let (painter, palette) = (ui.painter(), palette(ui));
        self.scores.paint(painter, font, palette);
        self.breaks.paint(painter, font, palette);
        self.labels(ui, trend, font);
        let step = self.day * trend.reach.step() as f32;
        for (at, slot) in trend.slots.iter().enumerate().filter(|(_, slot)| slot.taken > 0) {
            let width = (step * 0.66).clamp(1.5, 22.0 * text_scale(ui));
            let middle = self.column(at, step).center().x;
            let top = self.breaks.y(slot.taken as f32);
            let (left, right) = (middle - width / 2.0, middle + width / 2.0);
            let bar = Rect::from_min_max(pos2(left, top), pos2(right, self.breaks.rect.bottom()));
            Mark::Solid.paint(painter, bar, palette);
        }
        for piece in &trend.means {
            let points = piece.iter().map(|(day, mean)| pos2(self.x(*day), self.scores.y(*mean))).collect();
            painter.add(Shape::line(points, Stroke::new(1.5, palette.warm)));
        }
        self.dots(ui, trend);
    }

    fn dots(&self, ui: &Ui, trend: &Trend) {
        let radius = if trend.reach == Reach::Long { 2.5 } else { 4.0 } * text_scale(ui).sqrt();
        let palette = palette(ui);
        for &(day, score) in &trend.dots {
            let at = pos2(self.x(day), self.scores.y(f32::from(score)));
            // The line under a dot is cut off around it, so that both are seen.
            ui.painter().circle(at, radius, palette.warm, Stroke::new(1.0, palette.surface));
        }
    }

    fn labels(&self, ui: &Ui, trend: &Trend, font: &FontId) {
        let (painter, palette) = (ui.painter(), palette(ui));
        let mut free = f32::NEG_INFINITY;
        let y = self.breaks.rect.bottom();
        for (day, label) in &trend.labels {
            let x = self.scores.rect.left() + *day as f32 * self.day;
            let galley = painter.layout_no_wrap(label.clone(), font.clone(), palette.quiet);
            if x < free || x + galley.size().x > self.breaks.rect.right() {
                continue;
            }
            free = x + galley.size().x + font.size;
            tick(painter, x, y, palette.edge);
            painter.add(Shape::galley(pos2(x, y + font.size * 0.45), galley, palette.quiet));
        }
    }
}

fn tick(painter: &Painter, x: f32, y: f32, color: egui::Color32) {
    painter.vline(x, y..=y + 4.0, Stroke::new(1.0, color));
}
