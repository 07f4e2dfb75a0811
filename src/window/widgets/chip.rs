//! Chips: small rounded words, to read or to choose.

use super::icon::Icon;
use crate::window::theme::{focus_stroke, palette, space};
use egui::{Color32, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, vec2};

/// A word that is only read.
pub(crate) fn chip(ui: &mut Ui, text: &str) -> Response {
    let palette = palette(ui);
    let font = TextStyle::Small.resolve(ui.style());
    let galley = ui.painter().layout(text.to_owned(), font, palette.quiet, ui.available_width() - 18.0);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(18.0, 7.0), Sense::hover());
    let edge = Stroke::new(1.0, palette.line);
    ui.painter().rect(rect, rect.height() / 2.0, palette.surface, edge, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, palette.quiet);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// A word that is on or off; a click changes it unless it is `locked`.
pub(crate) fn choice_chip(ui: &mut Ui, on: &mut bool, locked: bool, text: &str) -> Response {
    let palette = palette(ui);
    let font = TextStyle::Body.resolve(ui.style());
    let tick = font.size * 0.8;
    let room = ui.available_width() - tick - 34.0;
    let galley = ui.painter().layout(text.to_owned(), font.clone(), Color32::PLACEHOLDER, room);
    let size = vec2(galley.size().x + tick + 34.0, galley.size().y + 11.0);
    let (rect, mut response) = ui.allocate_exact_size(size, if locked { Sense::hover() } else { Sense::click() });
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let enabled = ui.is_enabled() && !locked;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, *on, text));
    let (fill, outline, ink) = match (*on, response.hovered()) {
        (true, _) => (palette.wash, palette.accent, palette.ink),
        (false, true) => (palette.lifted, palette.outline, palette.ink),
        (false, false) => (palette.surface, palette.outline, palette.quiet),
    };
    let radius = f32::midpoint(galley.rows[0].height(), 11.0);
    let outline = if response.has_focus() { focus_stroke(palette) } else { Stroke::new(1.0, outline) };
    ui.painter().rect(rect, radius, fill, outline, StrokeKind::Inside);
    let middle = rect.center().y;
    let place =
        egui::Rect::from_center_size(egui::pos2(rect.left() + 12.0 + tick / 2.0, middle), egui::Vec2::splat(tick));
    if *on {
        Icon::Check.paint(ui.painter(), place, palette.accent);
    } else {
        ui.painter().circle_stroke(place.center(), tick * 0.3, Stroke::new(1.5, palette.outline));
    }
    ui.painter().galley(egui::pos2(place.right() + space::SMALL, middle - galley.size().y / 2.0), galley, ink);
    response
}
