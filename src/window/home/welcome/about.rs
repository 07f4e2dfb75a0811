//! The third page: where it hurts, where one works, what one owns and what one has to be careful with.

use super::super::around::Around;
use super::{heading_ui, setting_ui};
use crate::window::theme::{group_frame, palette, space};
use egui::Ui;

const KEYS: [&str; 5] = ["body.focus", "body.places", "body.office", "body.equipment", "body.avoid"];

pub(super) fn page_ui(ui: &mut Ui, around: &mut Around<'_>) {
    heading_ui(ui, &around.texts.get("welcome-about-title"), &around.texts.get("welcome-about-text"));
    for key in KEYS {
        group_frame(palette(ui)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            setting_ui(ui, around, key);
        });
        ui.add_space(space::SMALL);
    }
}
