//! Heat and cold, routines, breathing, tips, and the signs on which to seek help.

use super::around::{Around, Asked};
use egui::Ui;

#[derive(Default)]
pub(super) struct ReliefPage {}

impl ReliefPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.heading(around.texts.get("home-page-relief"));
        Vec::new()
    }
}
