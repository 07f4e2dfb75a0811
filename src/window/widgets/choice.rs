//! One of a few: the choices side by side, or under each other where there is no room.

use crate::window::theme::{focus_stroke, palette, radius, space};
use egui::{Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, vec2};

/// The width of all words beside each other.
pub(crate) fn width(ui: &Ui, words: &[String]) -> f32 {
    words.iter().map(|word| word_width(ui, word)).sum()
}

fn word_width(ui: &Ui, word: &str) -> f32 {
    let font = TextStyle::Body.resolve(ui.style());
    ui.painter().layout_no_wrap(word.to_owned(), font, Color32::PLACEHOLDER).size().x + 2.0 * space::MEDIUM
}

/// Shows `words` with the one at `chosen` marked; the answer is the one that was clicked.
pub(crate) fn choice(ui: &mut Ui, chosen: Option<usize>, words: &[String]) -> Option<usize> {
    let palette = palette(ui);
    let height = TextStyle::Body.resolve(ui.style()).size + 16.0;
    let widths: Vec<f32> = words.iter().map(|word| word_width(ui, word)).collect();
    let is_row = width(ui, words) <= ui.available_width();
    let whole = if is_row {
        vec2(widths.iter().sum(), height)
    } else {
        vec2(widths.iter().copied().fold(0.0, f32::max), height * words.len() as f32)
    };
    let (outer, _) = ui.allocate_exact_size(whole, Sense::hover());
    let edge = Stroke::new(1.0, palette.edge);
    ui.painter().rect(outer, radius::CONTROL, palette.surface, edge, StrokeKind::Inside);
    let mut clicked = None;
    let mut corner = outer.min;
    for (i, (word, &width)) in words.iter().zip(&widths).enumerate() {
        let size = vec2(if is_row { width } else { whole.x }, height);
        if segment(ui, Rect::from_min_size(corner, size), word, chosen == Some(i)).clicked() {
            clicked = Some(i);
        }
        corner += if is_row { vec2(width, 0.0) } else { vec2(0.0, height) };
    }
    clicked
}

fn segment(ui: &mut Ui, rect: Rect, word: &str, chosen: bool) -> Response {
    let palette = palette(ui);
    let response = ui.interact(rect, ui.scope_id().with(word), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, word));
    let inner = rect.shrink(3.0);
    let corner = f32::from(radius::CONTROL) - 3.0;
    let (fill, ink) = match (chosen, response.hovered()) {
        (true, _) => (palette.accent, palette.on_accent),
        (false, true) => (palette.lifted, palette.ink),
        (false, false) => (Color32::TRANSPARENT, palette.ink),
    };
    ui.painter().rect_filled(inner, corner, fill);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(1.0), corner + 3.0, focus_stroke(palette), StrokeKind::Outside);
    }
    let font = TextStyle::Body.resolve(ui.style());
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, word, font, ink);
    response
}
