//! What the journal tells: days, weeks, months and a year.

use super::around::{Around, Asked};
use egui::Ui;

#[derive(Default)]
pub(super) struct HistoryPage {}

impl HistoryPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.heading(around.texts.get("home-page-history"));
        Vec::new()
    }
}
