//! How the back feels: the check-in, its course beside the breaks, and what hurt.

use super::around::{Around, Asked};
use egui::Ui;

#[derive(Default)]
pub(super) struct BackPage {}

impl BackPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.heading(around.texts.get("home-page-back"));
        Vec::new()
    }
}
