//! The page with all preferences: the search, the picture of the day, and below them group by group.

mod columns;
pub(super) mod extra;
mod hours;
mod jump;
mod profiles;
mod search;
mod transfer;

use self::{columns::Columns, profiles::Profiles, search::Part, transfer::Transfer};
use super::around::{Around, Asked};
use super::day::Day;
use super::field;
use super::model::Model;
use super::row::{Draft, Outcome, Row};
use super::settings::{Extra, GROUPS, Group, Setting};
use super::wrap;
use crate::records::request::Command;
use crate::texts::Texts;
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
        switch::switch,
    },
};
use egui::{Align, Key, Label, Modifiers, RichText, Ui};
use serde_json::Value;
use std::collections::BTreeMap;

/// What concerns all settings.
const TOOLS: [(Icon, &str); 3] =
    [(Icon::Undo, "home-undo"), (Icon::Redo, "home-redo"), (Icon::Another, "home-reset-all")];

#[derive(Default)]
pub(super) struct PreferencesPage {
    day: Day,
    search: search::Search,
    /// The group to which the page is to be scrolled.
    jump: Option<&'static str>,
    profiles: Profiles,
    transfer: Transfer,
    /// A chime is to be tried.
    tries_sound: bool,
    /// What is typed into fields and is not finished, or is not understood.
    drafts: BTreeMap<&'static str, String>,
    asked: Vec<Asked>,
}

impl PreferencesPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        let now = ui.input(|input| input.time);
        self.search.keys(ui);
        let parts = self.search.parts(around.texts);
        let columns = Columns::new(ui);
        if let Some(left) = columns.side {
            self.jump = jump::side_ui(ui, around.texts, &parts, left).or(self.jump);
        }
        ui.set_max_width(columns.whole());
        tools_ui(ui, around.texts, around.model, now);
        self.search_ui(ui, around.texts, &parts, columns.side.is_none());
        self.day.follow(around.model.typed().plan());
        if self.search.is_on() {
            self.search.found_ui(ui, around.texts, &parts);
        } else {
            self.day.ui(ui, around.texts);
        }
        let mut is_typing = search::is_typing(ui);
        columns.show(ui, &parts, |ui, part| is_typing |= self.part_ui(ui, around, part, now));
        if !is_typing {
            undo_keys(ui, around.model);
        }
        std::mem::take(&mut self.asked)
    }

    pub(super) fn set_home(&mut self, home: String) {
        self.transfer.set_home(home);
    }

    pub(super) fn set_profiles(&mut self, names: Vec<String>) {
        self.profiles.set_names(names);
    }

    /// Whether it was asked for here, where it is said as well.
    pub(super) fn refused(&mut self, why: &str) -> bool {
        self.profiles.refused(why) || self.transfer.answered(why, true)
    }

    /// The sentence for the bar above the page; none if it is said here.
    pub(super) fn told(&mut self, texts: &Texts, said: String) -> Option<String> {
        if self.transfer.answered(&said, false) {
            return None;
        }
        Some(self.profiles.told(texts, &said).unwrap_or(said))
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

    /// The search, and beside it the way to the groups where that does not stand at the side.
    fn search_ui(&mut self, ui: &mut Ui, texts: &Texts, parts: &[Part], has_menu: bool) {
        ui.horizontal_wrapped(|ui| {
            let menu = if has_menu { jump::menu_width(ui, texts) + ui.spacing().item_spacing.x } else { 0.0 };
            let (room, least) = (ui.available_width(), 160.0 * text_scale(ui));
            let width = if room - menu < least { room } else { room - menu };
            self.search.field_ui(ui, texts, width);
            if has_menu {
                self.jump = jump::menu_ui(ui, texts, parts).or(self.jump);
            }
        });
        ui.add_space(space::HAIR);
    }

    /// The answer is whether something is being typed in the group.
    fn part_ui(&mut self, ui: &mut Ui, around: &mut Around<'_>, part: &Part, now: f64) -> bool {
        let palette = palette(ui);
        let mut is_typing = false;
        let framed = group_frame(palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            let heading = search::name(around.texts, part.group);
            let heading = RichText::new(heading).size(size::BODY * 1.15 * text_scale(ui)).color(palette.accent);
            ui.add(Label::new(heading).wrap());
            let help = around.texts.get(&format!("group-{}-help", part.group.name));
            ui.add(Label::new(RichText::new(help).color(palette.quiet).small()).wrap());
            // Which profile holds comes before what is set in it.
            let (first, last): (Vec<Extra>, Vec<Extra>) = part.extras.iter().partition(|e| **e == Extra::Profiles);
            for extra in first {
                self.extra_ui(ui, around, extra, now);
            }
            for &setting in &part.settings {
                line_ui(ui);
                is_typing |= self.setting_ui(ui, around, part.group, setting, now);
            }
            for extra in last {
                self.extra_ui(ui, around, extra, now);
            }
        });
        if self.jump == Some(part.group.name) {
            self.jump = None;
            ui.scroll_to_rect(framed.response.rect.expand(space::SMALL), Some(Align::Min));
        }
        is_typing
    }

    fn setting_ui(
        &mut self,
        ui: &mut Ui,
        around: &mut Around<'_>,
        group: &Group,
        setting: &'static Setting,
        now: f64,
    ) -> bool {
        let draft = self.drafts.get(setting.key).map(String::as_str);
        let unmet = group.needs(setting).find(|need| !need.is_met(around.model));
        let row = Row { texts: around.texts, model: around.model, setting, draft, deck: around.deck, unmet };
        let outcome = ui.push_id(setting.key, |ui| row.ui(ui)).inner;
        let is_typing = outcome.is_typing;
        self.keep(setting.key, &outcome.draft);
        take(around.model, setting, outcome, now);
        is_typing
    }

    fn extra_ui(&mut self, ui: &mut Ui, around: &mut Around<'_>, extra: Extra, now: f64) {
        line_ui(ui);
        let texts = around.texts;
        let scale = text_scale(ui);
        match extra {
            Extra::Profiles => {
                let active = around.status.profile.as_deref();
                let asked = extra::below_ui(ui, texts, extra, |ui| self.profiles.ui(ui, texts, active));
                self.asked.extend(asked.map(Asked::Do));
            }
            Extra::Hours => {
                let values = extra::below_ui(ui, texts, extra, |ui| hours::presets_ui(ui, texts, around.model));
                if let Some(values) = values {
                    around.model.end_gesture();
                    around.model.edit(now, values);
                    around.model.end_gesture();
                }
            }
            Extra::Chime => {
                let is_on = around.model.is_on("sound.on");
                let button = |ui: &mut Ui| button::button(ui, Weight::Plain, Some(Icon::Play), &texts.get("sound-try"));
                self.tries_sound |= extra::beside_ui(ui, texts, extra, 100.0 * scale, |ui| {
                    ui.add_enabled_ui(is_on, button).inner.clicked()
                });
            }
            Extra::Login => {
                let mut on = around.autostart;
                let name = texts.get(extra.id());
                let changed =
                    extra::beside_ui(ui, texts, extra, 60.0 * scale, |ui| switch(ui, &mut on, &name).changed());
                self.asked.extend(changed.then_some(Asked::Do(Command::Autostart { on })));
            }
            Extra::Introduction => {
                let show = texts.get("prefs-introduction-show");
                let clicked = extra::below_ui(ui, texts, extra, |ui| {
                    button::button(ui, Weight::Plain, Some(Icon::See), &show).clicked()
                });
                self.asked.extend(clicked.then_some(Asked::Introduce));
            }
            Extra::Transfer => {
                let asked = extra::below_ui(ui, texts, extra, |ui| self.transfer.ui(ui, texts));
                self.asked.extend(asked.map(Asked::Do));
            }
        }
    }
}

/// The heading, and beside it what concerns all settings; below it where there is no room.
fn tools_ui(ui: &mut Ui, texts: &Texts, model: &mut Model, now: f64) {
    let heading = texts.get("home-page-preferences");
    if ui.available_width() < tools_width(ui, texts, &heading) {
        ui.heading(heading);
        ui.horizontal_wrapped(|ui| tool_buttons_ui(ui, texts, model, now));
    } else {
        ui.horizontal(|ui| {
            ui.heading(heading);
            ui.add_space(space::LARGE);
            tool_buttons_ui(ui, texts, model, now);
        });
    }
    ui.add_space(space::HAIR);
}

/// What the heading and the buttons take in one line.
fn tools_width(ui: &Ui, texts: &Texts, heading: &str) -> f32 {
    let font = egui::TextStyle::Heading.resolve(ui.style());
    let heading = ui.painter().layout_no_wrap(heading.to_owned(), font, egui::Color32::PLACEHOLDER).size().x;
    let buttons = TOOLS.map(|(icon, id)| button::width(ui, Some(icon), &texts.get(id)) + ui.spacing().item_spacing.x);
    heading + space::LARGE + ui.spacing().item_spacing.x + buttons.iter().sum::<f32>()
}

fn tool_buttons_ui(ui: &mut Ui, texts: &Texts, model: &mut Model, now: f64) {
    let [undo, redo, reset] = TOOLS;
    if tool_ui(ui, texts, undo, model.can_undo()) {
        model.undo();
    }
    if tool_ui(ui, texts, redo, model.can_redo()) {
        model.redo();
    }
    let settings = GROUPS.iter().flat_map(|group| group.settings);
    let changed: Vec<&Setting> = settings.filter(|setting| !model.is_usual(setting.key)).collect();
    if tool_ui(ui, texts, reset, !changed.is_empty()) {
        let usual = changed.iter().map(|setting| (setting.key, model.usual(setting.key).clone())).collect();
        model.end_gesture();
        model.edit(now, usual);
        model.end_gesture();
    }
}

fn tool_ui(ui: &mut Ui, texts: &Texts, (icon, id): (Icon, &str), enabled: bool) -> bool {
    wrap::button_ui(ui, enabled, Weight::Quiet, Some(icon), &texts.get(id))
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

fn line_ui(ui: &mut Ui) {
    ui.add_space(space::SMALL);
    let (_, rect) = ui.allocate_space(egui::vec2(ui.available_width(), 1.0));
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(1.0, palette(ui).line));
    ui.add_space(space::SMALL);
}

pub(super) fn take(model: &mut Model, setting: &Setting, outcome: Outcome, now: f64) {
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
