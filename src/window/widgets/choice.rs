//! One of a few: the choices side by side, or under each other where there is no room.

use super::text;
use crate::window::theme::{focus_stroke, palette, radius, space};
use egui::{
    Align, Color32, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, vec2,
};
use std::sync::Arc;

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
    let sizes = sizes(ui, words);
    let is_row = width(ui, words) <= ui.available_width();
    if !is_row && ui.layout().main_wrap() && ui.cursor().left() > ui.max_rect().left() + 1.0 {
        ui.end_row();
    }
    let sum = sizes.iter().copied().fold(Vec2::ZERO, |sum, size| sum + size);
    let most = sizes.iter().copied().fold(Vec2::ZERO, Vec2::max);
    let whole = if is_row { vec2(sum.x, most.y) } else { vec2(most.x, sum.y) };
    let (outer, _) = ui.allocate_exact_size(whole, Sense::hover());
    let edge = Stroke::new(1.0, palette.edge);
    ui.painter().rect(outer, radius::CONTROL, palette.surface, edge, StrokeKind::Inside);
    let mut clicked = None;
    let mut corner = outer.min;
    for (i, (word, size)) in words.iter().zip(sizes).enumerate() {
        let place = if is_row { vec2(size.x, most.y) } else { vec2(most.x, size.y) };
        if segment(ui, Rect::from_min_size(corner, place), word, chosen == Some(i)).clicked() {
            clicked = Some(i);
        }
        corner += if is_row { vec2(size.x, 0.0) } else { vec2(0.0, size.y) };
    }
    clicked
}

/// What each choice takes; one that is wider than there is room has more lines.
fn sizes(ui: &Ui, words: &[String]) -> Vec<Vec2> {
    let size = TextStyle::Body.resolve(ui.style()).size;
    let room = ui.available_width() - 2.0 * space::MEDIUM;
    let size = |word: &String| {
        let galley = lay_out(ui, word, Color32::PLACEHOLDER, room);
        let more = galley.size().y - galley.rows[0].height();
        vec2(galley.size().x + 2.0 * space::MEDIUM, size + 16.0 + more)
    };
    words.iter().map(size).collect()
}

fn lay_out(ui: &Ui, word: &str, ink: Color32, room: f32) -> Arc<Galley> {
    let size = TextStyle::Body.resolve(ui.style()).size;
    text::lay_out(ui, word, size, ink, room, Align::Min)
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
    // The room is that in which it was measured, or a little more.
    let galley = lay_out(ui, word, ink, rect.width() - 2.0 * space::MEDIUM + 0.5);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, ink);
    response
}
