//! One of a few: the choices side by side, or under each other where there is no room.

use crate::window::theme::{focus_stroke, palette, radius, space};
use egui::{Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, vec2};

/// Shows `words` with the one at `chosen` marked; the answer is the one that was clicked.
pub(crate) fn choice(ui: &mut Ui, chosen: Option<usize>, words: &[String]) -> Option<usize> {
    let palette = palette(ui);
    let font = TextStyle::Body.resolve(ui.style());
    let widest = words
        .iter()
        .map(|word| ui.painter().layout_no_wrap(word.clone(), font.clone(), Color32::PLACEHOLDER).size().x)
        .fold(0.0, f32::max);
    let cell = vec2(widest + 2.0 * space::MEDIUM, font.size + 16.0);
    let columns = if cell.x * words.len() as f32 <= ui.available_width() { words.len() } else { 1 };
    let rows = words.len().div_ceil(columns.max(1));
    let (outer, _) = ui.allocate_exact_size(vec2(cell.x * columns as f32, cell.y * rows as f32), Sense::hover());
    ui.painter().rect(outer, radius::CONTROL, palette.surface, Stroke::new(1.0, palette.outline), StrokeKind::Inside);
    let mut clicked = None;
    for (i, word) in words.iter().enumerate() {
        let place = outer.min + vec2(cell.x * (i % columns) as f32, cell.y * (i / columns) as f32);
        if segment(ui, Rect::from_min_size(place, cell), word, chosen == Some(i)).clicked() {
            clicked = Some(i);
        }
    }
    clicked
}

fn segment(ui: &mut Ui, rect: Rect, word: &str, chosen: bool) -> Response {
    let palette = palette(ui);
    let response = ui.interact(rect, ui.id().with(word), Sense::click());
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
