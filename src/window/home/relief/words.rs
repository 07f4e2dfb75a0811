//! How the parts of the page set their words.

use crate::window::theme::{palette, size, space, text_scale};
use egui::{Color32, Label, RichText, Ui, vec2};

/// The name of a group.
pub(super) fn title_ui(ui: &mut Ui, words: &str, color: Color32) {
    ui.add(Label::new(RichText::new(words).size(size::BODY * 1.15 * text_scale(ui)).color(color)).wrap());
}

pub(super) fn body_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(words).wrap());
}

pub(super) fn quiet_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(RichText::new(words).color(palette(ui).quiet)).wrap());
}

/// A fact with its name before it, or above it where there is no room.
pub(super) fn fact_ui(ui: &mut Ui, name: &str, words: &str) {
    let scale = text_scale(ui);
    let width = ui.available_width();
    let column = 108.0 * scale;
    if width < 4.0 * column {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(RichText::new(name).small().color(palette(ui).quiet)).wrap());
            ui.add(Label::new(words).wrap());
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        ui.allocate_ui(vec2(column, 0.0), |ui| {
            ui.set_width(column);
            ui.add(Label::new(RichText::new(name).color(palette(ui).quiet)).wrap());
        });
        let room = vec2(ui.available_width(), 0.0);
        ui.allocate_ui(room, |ui| {
            ui.set_width(room.x);
            ui.add(Label::new(words).wrap());
        });
    });
}

/// One of several things, with a dot before it.
pub(super) fn item_ui(ui: &mut Ui, words: &str, dot: Color32) {
    ui.horizontal_top(|ui| {
        let height = ui.text_style_height(&egui::TextStyle::Body);
        let (rect, _) = ui.allocate_exact_size(vec2(10.0, height), egui::Sense::hover());
        ui.painter().circle_filled(rect.center(), 2.5 * text_scale(ui).max(1.0), dot);
        let room = vec2(ui.available_width(), 0.0);
        ui.allocate_ui(room, |ui| {
            ui.set_width(room.x);
            ui.add(Label::new(words).wrap());
        });
    });
}
