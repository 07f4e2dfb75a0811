//! The page with all preferences, and above them the picture of the day.

use super::day::Day;
use super::field;
use super::model::Model;
use super::row::{Draft, Outcome, Row};
use super::settings::{GROUPS, Group, Setting};
use crate::texts::Texts;
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Key, Modifiers, RichText, Ui};
use serde_json::Value;
use std::collections::BTreeMap;

/// Lines of text are no easier to read when they are longer.
const WIDEST: f32 = 760.0;
/// The group whose settings can be tried.
const SOUND: &str = "sound";

#[derive(Default)]
pub(super) struct PreferencesPage {
    day: Day,
    /// A chime is to be tried.
    tries_sound: bool,
    /// What is typed into fields and is not finished, or is not understood.
    drafts: BTreeMap<&'static str, String>,
}

impl PreferencesPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, texts: &Texts, model: &mut Model) {
        let now = ui.input(|input| input.time);
        ui.set_max_width(ui.available_width().min(WIDEST * text_scale(ui).max(1.0)));
        tools_ui(ui, texts, model, now);
        self.day.follow(model.typed().plan());
        self.day.ui(ui, texts);
        let mut is_typing = false;
        for group in GROUPS {
            ui.add_space(space::MEDIUM);
            is_typing |= self.group_ui(ui, texts, model, group, now);
        }
        if !is_typing {
            undo_keys(ui, model);
        }
    }

    /// Whether the user wants to hear a chime; asked once.
    pub(super) fn take_trial(&mut self) -> bool {
        std::mem::take(&mut self.tries_sound)
    }

    /// Nobody will finish what was typed: it counts where it can be understood.
    pub(super) fn finish(&mut self, model: &mut Model) {
        for (key, draft) in std::mem::take(&mut self.drafts) {
            if let Some(value) = field::read(key, &draft) {
                model.end_gesture();
                model.edit(f64::NEG_INFINITY, vec![(key, value)]);
            }
        }
    }

    fn keep(&mut self, key: &'static str, draft: &Draft) {
        match draft {
            Draft::Kept(draft) => drop(self.drafts.insert(key, draft.clone())),
            Draft::Finished => drop(self.drafts.remove(key)),
            Draft::Unchanged => {}
        }
    }

    /// The answer is whether something is being typed in the group.
    fn group_ui(&mut self, ui: &mut Ui, texts: &Texts, model: &mut Model, group: &Group, now: f64) -> bool {
        let palette = palette(ui);
        let frame = group_frame(palette);
        let mut is_typing = false;
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            let heading = texts.get(&format!("group-{}", group.name));
            ui.label(RichText::new(heading).size(size::BODY * 1.15 * text_scale(ui)).color(palette.accent));
            let help = texts.get(&format!("group-{}-help", group.name));
            ui.add(egui::Label::new(RichText::new(help).color(palette.quiet).small()).wrap());
            for setting in group.settings {
                line_ui(ui);
                let enabled = group.master.is_none_or(|master| master == setting.key || model.is_on(master));
                let draft = self.drafts.get(setting.key).map(String::as_str);
                let row = Row { texts, model, setting, draft };
                let outcome = ui.push_id(setting.key, |ui| ui.add_enabled_ui(enabled, |ui| row.ui(ui)).inner).inner;
                is_typing |= outcome.is_typing;
                self.keep(setting.key, &outcome.draft);
                take(model, setting, outcome, now);
            }
            if group.name == SOUND {
                self.tries_sound |= try_ui(ui, texts, model);
            }
        });
        is_typing
    }
}

/// The heading, and beside it what concerns all settings; below it where there is no room.
fn tools_ui(ui: &mut Ui, texts: &Texts, model: &mut Model, now: f64) {
    let heading = texts.get("home-page-preferences");
    if ui.available_width() < 420.0 * text_scale(ui) {
        ui.heading(heading);
        ui.horizontal(|ui| tool_buttons_ui(ui, texts, model, now));
    } else {
        ui.horizontal(|ui| {
            ui.heading(heading);
            ui.add_space(space::LARGE);
            tool_buttons_ui(ui, texts, model, now);
        });
    }
    ui.add_space(space::HAIR);
}

fn tool_buttons_ui(ui: &mut Ui, texts: &Texts, model: &mut Model, now: f64) {
    if tool_ui(ui, texts, Icon::Undo, "home-undo", model.can_undo()) {
        model.undo();
    }
    if tool_ui(ui, texts, Icon::Redo, "home-redo", model.can_redo()) {
        model.redo();
    }
    let settings = GROUPS.iter().flat_map(|group| group.settings);
    let changed: Vec<&Setting> = settings.filter(|setting| !model.is_usual(setting.key)).collect();
    if tool_ui(ui, texts, Icon::Another, "home-reset-all", !changed.is_empty()) {
        let usual = changed.iter().map(|setting| (setting.key, model.usual(setting.key).clone())).collect();
        model.end_gesture();
        model.edit(now, usual);
        model.end_gesture();
    }
}

fn tool_ui(ui: &mut Ui, texts: &Texts, icon: Icon, id: &str, enabled: bool) -> bool {
    ui.add_enabled_ui(enabled, |ui| button::button(ui, Weight::Quiet, Some(icon), &texts.get(id)))
        .inner
        .on_hover_text(texts.get(&format!("{id}-key")))
        .clicked()
}

fn undo_keys(ui: &Ui, model: &mut Model) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z) || pressed(Modifiers::COMMAND, Key::Y) {
        model.redo();
    } else if pressed(Modifiers::COMMAND, Key::Z) {
        model.undo();
    } else {
        return;
    }
    ui.ctx().request_repaint();
}

/// What the settings of sound come to can only be heard.
fn try_ui(ui: &mut Ui, texts: &Texts, model: &Model) -> bool {
    ui.add_space(space::SMALL);
    let button = |ui: &mut Ui| button::button(ui, Weight::Plain, Some(Icon::Play), &texts.get("sound-try"));
    ui.add_enabled_ui(model.is_on("sound.on"), button).inner.clicked()
}

fn line_ui(ui: &mut Ui) {
    ui.add_space(space::SMALL);
    let (_, rect) = ui.allocate_space(egui::vec2(ui.available_width(), 1.0));
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(1.0, palette(ui).line));
    ui.add_space(space::SMALL);
}

fn take(model: &mut Model, setting: &Setting, outcome: Outcome, now: f64) {
    let Some(value) = outcome.value else { return };
    if outcome.is_click {
        model.end_gesture();
    }
    model.edit(now, with_partner(model, setting.key, value));
}

/// The earliest moment of the stretch is never after the latest: one takes the other along, which goes first so
/// that they are in order at every instant.
fn with_partner(model: &Model, key: &'static str, new: Value) -> Vec<(&'static str, Value)> {
    let stretch = &model.typed().stretch;
    let Some(moved) = new.as_str().and_then(crate::records::duration::parse) else { return vec![(key, new)] };
    let partner = match key {
        "stretch.earliest" if moved > stretch.latest => Some("stretch.latest"),
        "stretch.latest" if moved < stretch.earliest => Some("stretch.earliest"),
        _ => None,
    };
    partner.map(|partner| (partner, new.clone())).into_iter().chain([(key, new)]).collect()
}
