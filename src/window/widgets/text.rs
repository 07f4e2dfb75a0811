//! Text that is measured before it is placed.

use egui::{Align, Color32, FontId, Galley, Pos2, Rect, Role, Sense, Ui, WidgetInfo, pos2, text::LayoutJob};
use std::sync::Arc;

/// Lays out `text` in lines of at most `width`.
pub(crate) fn lay_out(ui: &Ui, text: &str, size: f32, color: Color32, width: f32, align: Align) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), FontId::proportional(size), color, width);
    job.halign = align;
    ui.painter().layout_job(job)
}

/// The largest size between `least` and `most` at which the text fits into `room`; `least` if none does.
pub(crate) fn fitting_size(ui: &Ui, text: &str, least: f32, most: f32, room: egui::Vec2) -> f32 {
    let mut size = most;
    while size > least {
        let galley = lay_out(ui, text, size, Color32::PLACEHOLDER, room.x, Align::Min);
        if galley.size().y <= room.y && galley.size().x <= room.x {
            return size;
        }
        size -= 1.0;
    }
    least
}

/// Paints a laid-out text at its left top corner and gives it a name for those who do not see it.
pub(crate) fn place(ui: &mut Ui, at: Pos2, galley: Arc<Galley>, name: &str) -> egui::Response {
    let rect = Rect::from_min_size(pos2(at.x + galley.rect.left(), at.y), galley.size());
    let response = ui.interact(rect, ui.scope_id().with(("text", name)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    ui.painter().galley(at, galley, Color32::PLACEHOLDER);
    response
}
