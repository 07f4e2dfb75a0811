//! Buttons in lines that wrap, where each may be enabled or not: the scope that this takes would not wrap by itself.

use crate::window::widgets::{
    button::{self, Weight},
    icon::Icon,
};
use egui::{Response, TextStyle, Ui};

/// A button that begins the next line where it does not fit into this one.
pub(super) fn button_ui(ui: &mut Ui, enabled: bool, weight: Weight, icon: Option<Icon>, label: &str) -> Response {
    let size = TextStyle::Button.resolve(ui.style()).size;
    let needed = button::inner_width(ui, icon, label, size) + 2.0 * ui.spacing().button_padding.x;
    let has_begun = ui.cursor().left() > ui.max_rect().left() + 1.0;
    if has_begun && needed > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    ui.add_enabled_ui(enabled, |ui| button::button(ui, weight, icon, label)).inner
}
