//! A switch: on or off, at once.

use crate::window::theme::{focus_stroke, palette};
use egui::{Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, lerp, pos2, vec2};

pub(crate) fn switch(ui: &mut Ui, on: &mut bool, name: &str) -> Response {
    let height = 24.0 * crate::window::theme::text_scale(ui).max(1.0);
    let (rect, mut response) = ui.allocate_exact_size(vec2(height * 1.75, height), Sense::click());
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::Switch, enabled, *on, name));
    let palette = palette(ui);
    let along = ui.ctx().animate_bool_responsive(response.id, *on);
    let (fill, outline, knob) = if *on {
        (palette.accent, Stroke::NONE, palette.on_accent)
    } else {
        (palette.surface, Stroke::new(1.5, palette.outline), palette.outline)
    };
    ui.painter().rect(rect, height / 2.0, fill, outline, StrokeKind::Inside);
    let inset = height / 2.0;
    let center = pos2(lerp(rect.left() + inset..=rect.right() - inset, along), rect.center().y);
    ui.painter().circle_filled(center, height * if *on { 0.36 } else { 0.28 }, knob);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(3.0), height / 2.0 + 3.0, focus_stroke(palette), StrokeKind::Inside);
    }
    response
}
