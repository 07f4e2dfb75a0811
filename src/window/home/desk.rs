//! The self-check of the desk, drawn.

use super::around::{Around, Asked};
use egui::Ui;

#[derive(Default)]
pub(super) struct DeskPage {}

impl DeskPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.heading(around.texts.get("home-page-desk"));
        Vec::new()
    }
}
