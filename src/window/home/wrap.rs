//! Buttons in lines that wrap, where each may be enabled or not: the scope that this takes would not wrap by itself.

use crate::window::widgets::{
    button::{self, Weight},
    icon::Icon,
};
use egui::{Response, Ui};

/// A button that begins the next line where it does not fit into this one.
pub(super) fn button_ui(ui: &mut Ui, enabled: bool, weight: Weight, icon: Option<Icon>, label: &str) -> Response {
    button::make_room(ui, icon, label);
    ui.add_enabled_ui(enabled, |ui| button::button(ui, weight, icon, label)).inner
}
