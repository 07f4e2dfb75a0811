//! The present day: what has been, what comes, and what can be done now.

use super::around::{Around, Asked};
use egui::Ui;

#[derive(Default)]
pub(super) struct TodayPage {}

impl TodayPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.heading(around.texts.get("home-page-today"));
        Vec::new()
    }
}
