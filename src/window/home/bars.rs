//! Messages across the page, until they are read.

use super::HomeScreen;
use crate::texts::Arg;
use crate::window::{
    theme::{palette, radius, space},
    widgets::{button, icon::Icon},
};
use egui::{Frame, Margin, Ui, vec2};

impl HomeScreen {
    /// What the user should know before anything else.
    pub(super) fn bars_ui(&mut self, ui: &mut Ui) {
        let close = self.texts.get("home-dismiss");
        if !self.problems.is_empty() && bar_ui(ui, &self.texts.get("home-problems"), &self.problems, &close) {
            self.problems.clear();
        }
        if !self.card_faults.is_empty() && bar_ui(ui, &self.texts.get("home-card-faults"), &self.card_faults, &close) {
            self.card_faults.clear();
        }
        if self.told.as_ref().is_some_and(|told| bar_ui(ui, told, &[], &close)) {
            self.told = None;
        }
        let refusal =
            self.refusal.as_ref().map(|why| self.texts.with("home-refused", &[("why", Arg::from(why.as_str()))]));
        if refusal.is_some_and(|refusal: String| bar_ui(ui, &refusal, &[], &close)) {
            self.refusal = None;
        }
    }
}

/// A message across the page; the answer is whether it was closed.
fn bar_ui(ui: &mut Ui, title: &str, lines: &[String], close: &str) -> bool {
    let palette = palette(ui);
    let frame =
        Frame::new().fill(palette.warm_wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(14, 8));
    let closed = frame.show(ui, |ui| {
        ui.horizontal_top(|ui| {
            let width = ui.available_width() - 44.0;
            ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.set_min_width(width);
                ui.add(egui::Label::new(egui::RichText::new(title).color(palette.warm)).wrap());
                for line in lines {
                    ui.add(egui::Label::new(line).wrap());
                }
            });
            button::icon_button(ui, Icon::Close, close).clicked()
        })
        .inner
    });
    ui.add_space(space::SMALL);
    closed.inner
}
