//! A colour to choose.

use crate::window::theme::{TARGET, focus_stroke, palette, text_scale};
use crate::window::widgets::icon::Icon;
use egui::{Color32, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

/// A disc of this colour; the one that is chosen has a tick and a ring around it.
pub(crate) fn swatch(ui: &mut Ui, color: Color32, chosen: bool, name: &str) -> Response {
    let side = TARGET.x.max(TARGET.x * text_scale(ui)) + 6.0;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, name));
    let palette = palette(ui);
    let radius = side / 2.0 - 5.0;
    ui.painter().circle_filled(rect.center(), radius, color);
    if chosen {
        ui.painter().circle_stroke(rect.center(), radius + 3.5, Stroke::new(2.0, color));
        let tick = Rect::from_center_size(rect.center(), Vec2::splat(radius));
        Icon::Check.paint(ui.painter(), tick, palette.surface);
    } else if response.hovered() {
        ui.painter().circle_stroke(rect.center(), radius + 3.5, Stroke::new(1.0, palette.outline));
    }
    if response.has_focus() {
        let stroke = Stroke { color: palette.ink, ..focus_stroke(palette) };
        ui.painter().circle_stroke(rect.center(), radius + 3.5, stroke);
    }
    response.on_hover_text(name)
}
