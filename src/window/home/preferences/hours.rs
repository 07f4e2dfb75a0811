//! Working hours as many people have them, set with one click.

use crate::texts::Texts;
use crate::window::home::model::Model;
use crate::window::widgets::button::{self, Weight};
use egui::Ui;
use serde_json::{Value, json};

const DAYS: [&str; 7] = [
    "hours.monday",
    "hours.tuesday",
    "hours.wednesday",
    "hours.thursday",
    "hours.friday",
    "hours.saturday",
    "hours.sunday",
];
/// Those on which most people work.
const WEEKDAYS: usize = 5;

#[derive(Clone, Copy)]
enum Preset {
    /// On weekdays.
    Weekdays(&'static str),
    Daily(&'static str),
    /// The weekdays as Monday is.
    AsMonday,
}

const PRESETS: [(&str, Preset); 4] = [
    ("prefs-hours-late", Preset::Weekdays("09:00-17:00")),
    ("prefs-hours-early", Preset::Weekdays("08:00-16:00")),
    ("prefs-hours-daily", Preset::Daily("09:00-21:00")),
    ("prefs-hours-as-monday", Preset::AsMonday),
];

/// A button for each; the answer is what it changes.
pub(super) fn presets_ui(ui: &mut Ui, texts: &Texts, model: &Model) -> Option<Vec<(&'static str, Value)>> {
    ui.horizontal_wrapped(|ui| {
        let mut clicked = None;
        for (id, preset) in PRESETS {
            if button::button(ui, Weight::Plain, None, &texts.get(id)).clicked() {
                clicked = Some(preset.values(model));
            }
        }
        clicked
    })
    .inner
}

impl Preset {
    fn values(self, model: &Model) -> Vec<(&'static str, Value)> {
        let monday = model.get(DAYS[0]).clone();
        let value = |day: usize| match self {
            Self::Weekdays(hours) if day < WEEKDAYS => json!([hours]),
            Self::Weekdays(_) => json!([]),
            Self::Daily(hours) => json!([hours]),
            Self::AsMonday => monday.clone(),
        };
        let days = if matches!(self, Self::AsMonday) { WEEKDAYS } else { DAYS.len() };
        let on = std::iter::once(("hours.on", json!(true)));
        on.chain((0..days).map(|day| (DAYS[day], value(day)))).collect()
    }
}
