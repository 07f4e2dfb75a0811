//! The second page: how often, with the day that comes of it.

use super::super::around::Around;
use super::super::day::Day;
use super::{heading_ui, setting_ui};
use crate::window::{
    theme::{group_frame, palette, space},
    widgets::choice,
};
use egui::Ui;
use serde_json::json;

/// From the one to the other the stretch waits for a pause in typing.
const PRESETS: [(&str, &str, &str); 3] = [
    ("welcome-often-often", "20m", "30m"),
    ("welcome-often-usual", "30m", "45m"),
    ("welcome-often-seldom", "45m", "1h"),
];

pub(super) fn page_ui(ui: &mut Ui, around: &mut Around<'_>, day: &mut Day) {
    heading_ui(ui, &around.texts.get("welcome-often-title"), &around.texts.get("welcome-often-text"));
    presets_ui(ui, around);
    ui.add_space(space::SMALL);
    day.follow(around.model.typed().plan());
    day.ui(ui, around.texts);
    ui.add_space(space::SMALL);
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        setting_ui(ui, around, "stretch.earliest");
        ui.add_space(space::MEDIUM);
        setting_ui(ui, around, "stretch.latest");
    });
}

fn presets_ui(ui: &mut Ui, around: &mut Around<'_>) {
    let model = &mut *around.model;
    let words: Vec<String> = PRESETS.iter().map(|(id, ..)| around.texts.get(id)).collect();
    let holds = |(_, earliest, latest): &(&str, &str, &str)| {
        model.get("stretch.earliest") == earliest && model.get("stretch.latest") == latest
    };
    let chosen = PRESETS.iter().position(holds);
    let Some((_, earliest, latest)) = choice::choice(ui, chosen, &words).map(|at| PRESETS[at]) else { return };
    let now = ui.input(|input| input.time);
    // At every instant the earliest moment is not after the latest.
    let is_later = model.typed().stretch.latest < crate::records::duration::parse(latest).unwrap_or_default();
    let mut values = vec![("stretch.latest", json!(latest)), ("stretch.earliest", json!(earliest))];
    if !is_later {
        values.reverse();
    }
    model.end_gesture();
    model.edit(now, values);
    model.end_gesture();
}
