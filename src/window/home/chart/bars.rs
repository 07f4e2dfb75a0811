//! Bars of several kinds on each other, one for each day, month or hour.

use super::scale::{Axis, every, round_top};
use super::{Mark, Pointed, Steps, focus_ui, legend_ui, name, point, say};
use crate::window::theme::{palette, text_scale};
use egui::{Align2, Color32, FontId, Rect, Sense, TextStyle, Ui, pos2, vec2};

/// A chart that was counted before it is drawn.
#[derive(Debug, Default)]
pub(in crate::window::home) struct Bars {
    /// The kinds from the axis up, and what they are called.
    pub(in crate::window::home) kinds: Vec<(Mark, String)>,
    pub(in crate::window::home) slots: Vec<Slot>,
    /// What the chart shows, in words.
    pub(in crate::window::home) summary: String,
    /// A part can be opened.
    pub(in crate::window::home) opens: bool,
}

#[derive(Debug, Default)]
pub(in crate::window::home) struct Slot {
    /// Below the bar.
    pub(in crate::window::home) label: String,
    /// What is said when it is pointed at.
    pub(in crate::window::home) words: String,
    /// How high each kind is; a stroke stands at its height, all others on those before.
    pub(in crate::window::home) values: Vec<f32>,
}

impl Bars {
    /// Draws the chart; the answer is the slot that is to be opened.
    pub(in crate::window::home) fn ui(&self, ui: &mut Ui, height: f32) -> Option<usize> {
        let font = TextStyle::Small.resolve(ui.style());
        let whole = vec2(ui.available_width(), height * text_scale(ui) + font.size * 1.8);
        let (rect, response) = ui.allocate_exact_size(whole, Sense::click());
        let axis = self.axis(ui, rect, &font);
        let step = axis.rect.width() / self.slots.len().max(1) as f32;
        let find = |at: egui::Pos2| {
            let slot = ((at.x - axis.rect.left()) / step).floor();
            (slot >= 0.0 && slot < self.slots.len() as f32).then_some(slot as usize)
        };
        let pointed = point(ui, &response, self.slots.len(), Steps { across: 1, down: 0 }, find);
        self.paint(ui, &axis, &font, pointed);
        focus_ui(ui, &response);
        let slot = pointed.part.and_then(|part| Some((part, self.slots.get(part)?)));
        name(ui, &response, &self.summary, slot.map(|(_, slot)| slot.words.as_str()));
        if let Some((part, slot)) = slot {
            say(ui, &response, column(&axis, part, step), &slot.words);
        }
        if self.kinds.len() > 1 {
            legend_ui(ui, &self.kinds);
        }
        pointed.clicked.filter(|_| self.opens)
    }

    /// The room of the bars, right of the widest number.
    fn axis(&self, ui: &Ui, rect: Rect, font: &FontId) -> Axis {
        let top = round_top(self.slots.iter().map(|slot| self.height(slot)).fold(0.0, f32::max));
        let widest = ui.painter().layout_no_wrap(top.to_string(), font.clone(), Color32::PLACEHOLDER).size().x;
        let min = pos2(rect.left() + widest + 8.0, rect.top() + font.size * 0.6);
        Axis { rect: Rect::from_min_max(min, pos2(rect.right(), rect.bottom() - font.size * 1.8)), top }
    }

    fn height(&self, slot: &Slot) -> f32 {
        let parts = || self.kinds.iter().zip(&slot.values);
        let stacked: f32 = parts().filter(|((mark, _), _)| *mark != Mark::Stroke).map(|(_, value)| value).sum();
        parts().filter(|((mark, _), _)| *mark == Mark::Stroke).map(|(_, value)| *value).fold(stacked, f32::max)
    }

    fn paint(&self, ui: &Ui, axis: &Axis, font: &FontId, pointed: Pointed) {
        let (painter, palette) = (ui.painter(), palette(ui));
        let step = axis.rect.width() / self.slots.len().max(1) as f32;
        if let Some(part) = pointed.part {
            painter.rect_filled(column(axis, part, step), 2.0, palette.lifted);
        }
        axis.paint(painter, font, palette);
        let width =
            |slot: &Slot| painter.layout_no_wrap(slot.label.clone(), font.clone(), Color32::PLACEHOLDER).size().x;
        let every = every(self.slots.iter().map(width).fold(0.0, f32::max), step);
        for (at, slot) in self.slots.iter().enumerate() {
            let column = column(axis, at, step);
            self.paint_slot(ui, axis, column, slot);
            if at % every == 0 {
                let place = pos2(column.center().x, axis.rect.bottom() + font.size * 0.4);
                painter.text(place, Align2::CENTER_TOP, &slot.label, font.clone(), palette.quiet);
            }
        }
    }

    fn paint_slot(&self, ui: &Ui, axis: &Axis, column: Rect, slot: &Slot) {
        let width = (column.width() * 0.66).clamp(1.5, 34.0 * text_scale(ui));
        let mut below = 0.0;
        for ((mark, _), &value) in self.kinds.iter().zip(&slot.values).filter(|(_, value)| **value > 0.0) {
            let base = if *mark == Mark::Stroke { 0.0 } else { below };
            let top = axis.y(base + value);
            let wide = if *mark == Mark::Stroke { width * 1.3 } else { width };
            let rect = Rect::from_min_max(
                pos2(column.center().x - wide / 2.0, top),
                pos2(column.center().x + wide / 2.0, axis.y(base)),
            );
            mark.paint(ui.painter(), rect, palette(ui));
            below = if *mark == Mark::Stroke { below } else { below + value };
        }
    }
}

fn column(axis: &Axis, at: usize, step: f32) -> Rect {
    let left = axis.rect.left() + step * at as f32;
    Rect::from_min_max(pos2(left, axis.rect.top()), pos2(left + step, axis.rect.bottom()))
}
