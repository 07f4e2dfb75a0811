//! One setting: its name, a sentence, what it usually is, and the control that changes it.

use super::field::{self, Typed};
use super::listing;
use super::model::Model;
use super::settings::{Control, Need, Number, Setting, text_id};
use super::value;
use crate::cards::Deck;
use crate::records::preferences::Accent;
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{self, palette, size, space, text_scale},
    widgets::{button::icon_button, chip::choice_chip, choice, icon::Icon, swatch::swatch, switch::switch, text},
};
use egui::{Align, DragValue, Layout, Rect, Slider, Ui, UiBuilder, pos2, vec2};
use serde_json::{Value, json};
use std::ops::RangeInclusive;

/// What is kept free for the way back to the usual value.
const RESET_WIDTH: f32 = 34.0;
const KNOB: f32 = 10.0;

/// What the row needs to know beside the setting.
pub(super) struct Row<'a> {
    pub(super) texts: &'a Texts,
    pub(super) model: &'a Model,
    pub(super) setting: &'a Setting,
    /// What the user has typed and not finished, or not mended.
    pub(super) draft: Option<&'a str>,
    /// The routines have their names here.
    pub(super) deck: &'a Deck,
    /// Why it has no effect at present.
    pub(super) unmet: Option<Need>,
}

/// What became of a row in one frame.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) value: Option<Value>,
    /// The keyboard is in a field, and so are the keys to undo.
    pub(super) is_typing: bool,
    /// A click that is an act of its own, however soon it follows another.
    pub(super) is_click: bool,
    pub(super) draft: Draft,
}

/// What becomes of what is typed into the row's field.
#[derive(Debug, Default)]
pub(super) enum Draft {
    #[default]
    Unchanged,
    Kept(String),
    Finished,
}

impl Draft {
    fn or(self, other: Self) -> Self {
        match self {
            Self::Unchanged => other,
            Self::Kept(_) | Self::Finished => self,
        }
    }
}

impl Outcome {
    fn or(self, other: Self) -> Self {
        Self {
            value: self.value.or(other.value),
            is_typing: self.is_typing || other.is_typing,
            is_click: self.is_click || other.is_click,
            draft: self.draft.or(other.draft),
        }
    }
}

impl Row<'_> {
    pub(super) fn ui(&self, ui: &mut Ui) -> Outcome {
        let width = ui.available_width();
        let control_width = self.control_width(ui);
        match control_width.filter(|control| control + 250.0 * text_scale(ui) <= width) {
            Some(control_width) => self.side_by_side(ui, control_width),
            None => self.one_below_the_other(ui),
        }
    }

    /// What the control takes beside the words; `None` for one that wants a line of its own.
    fn control_width(&self, ui: &Ui) -> Option<f32> {
        let usual = 300.0 * text_scale(ui);
        match self.setting.control {
            Control::Switch | Control::Number(_) | Control::Text | Control::Menu(_) | Control::Accent => Some(usual),
            Control::Choice(words) => Some(usual.max(choice::width(ui, &self.choices(words)))),
            Control::Words { .. } => None,
        }
    }

    fn name(&self) -> String {
        self.texts.get(&text_id(self.setting.key))
    }

    fn words_height(&self, ui: &Ui, width: f32) -> f32 {
        self.galleys(ui, width).iter().map(|galley| galley.size().y).sum::<f32>() + 2.0
    }

    fn galleys(&self, ui: &Ui, width: f32) -> [std::sync::Arc<egui::Galley>; 2] {
        let (palette, scale) = (palette(ui), text_scale(ui));
        let help = self.texts.get(&format!("{}-help", text_id(self.setting.key)));
        let help = self.unmet.map_or_else(|| help.clone(), |need| format!("{help} {}", need.words(self.texts)));
        let usual = self.usual_words();
        // A number stays with its unit.
        let usual =
            if matches!(self.setting.control, Control::Number(_)) { usual.replace(' ', "\u{a0}") } else { usual };
        let help = format!("{help} {}", self.texts.with("home-default", &[("value", Arg::from(usual))]));
        let fault = field::fault_to_show(ui, self.texts, self.setting.key, self.draft);
        let ink = if self.unmet.is_some() { palette.quiet } else { palette.ink };
        let (below, color) = fault.map_or((help, palette.quiet), |fault| (fault, palette.warm));
        [
            text::lay_out(ui, &self.name(), size::BODY * scale, ink, width, Align::Min),
            text::lay_out(ui, &below, size::SMALL * scale, color, width, Align::Min),
        ]
    }

    fn place_words(&self, ui: &mut Ui, rect: Rect) {
        let mut y = rect.top();
        for galley in self.galleys(ui, rect.width()) {
            let (height, words) = (galley.size().y, galley.job.text.clone());
            text::place(ui, pos2(rect.left(), y), galley, &words);
            y += height + 2.0;
        }
    }

    fn one_below_the_other(&self, ui: &mut Ui) -> Outcome {
        let width = ui.available_width();
        let (_, rect) = ui.allocate_space(vec2(width, self.words_height(ui, width - RESET_WIDTH)));
        self.place_words(ui, rect.with_max_x(rect.right() - RESET_WIDTH));
        let layout = Layout::right_to_left(Align::Center);
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout).id_salt("reset"));
        let reset = self.reset_ui(&mut child);
        ui.add_space(space::HAIR);
        let usual = ui.spacing().interact_size.y;
        if matches!(self.setting.control, Control::Words { .. }) {
            // Chips are lower than buttons: lines of them stand close.
            ui.spacing_mut().interact_size.y = 0.0;
        }
        let row = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(space::SMALL);
            ui.spacing_mut().interact_size.y = usual;
            self.enabled_control_ui(ui)
        });
        ui.spacing_mut().interact_size.y = usual;
        row.inner.or(reset)
    }

    fn side_by_side(&self, ui: &mut Ui, control_width: f32) -> Outcome {
        let control_width = control_width + RESET_WIDTH;
        let words_width = ui.available_width() - control_width - space::LARGE;
        let height = self.words_height(ui, words_width).max(ui.spacing().interact_size.y);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        self.place_words(ui, rect.with_max_x(rect.left() + words_width));
        let place = rect.with_min_x(rect.right() - control_width);
        let layout = Layout::right_to_left(Align::Center);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout).id_salt("control"));
        let control = self.enabled_control_ui(&mut child);
        control.or(self.reset_ui(&mut child))
    }

    /// What has no effect can be read, but not set.
    fn enabled_control_ui(&self, ui: &mut Ui) -> Outcome {
        if self.unmet.is_some() {
            ui.disable();
        }
        self.control_ui(ui)
    }

    fn usual_words(&self) -> String {
        let key = self.setting.key;
        value::words(self.texts, self.deck, key, self.setting.control, self.model.usual(key))
    }

    /// The way back to the usual value, where it is not the one.
    fn reset_ui(&self, ui: &mut Ui) -> Outcome {
        let key = self.setting.key;
        if self.model.is_usual(key) {
            return Outcome::default();
        }
        let usual = self.usual_words();
        let label = self.texts.with("home-reset", &[("name", Arg::from(self.name())), ("value", Arg::from(usual))]);
        let clicked = icon_button(ui, Icon::Undo, &label).clicked();
        let value = clicked.then(|| self.model.usual(key).clone());
        let draft = if clicked { Draft::Finished } else { Draft::Unchanged };
        Outcome { value, is_click: clicked, draft, ..Outcome::default() }
    }

    fn control_ui(&self, ui: &mut Ui) -> Outcome {
        let shown = self.model.get(self.setting.key);
        match self.setting.control {
            Control::Switch => {
                let mut on = shown.as_bool().unwrap_or(false);
                let changed = switch(ui, &mut on, &self.name()).changed();
                Outcome { value: changed.then(|| json!(on)), is_click: changed, ..Outcome::default() }
            }
            Control::Number(number) => self.number_ui(ui, number, shown),
            Control::Choice(words) => self.choice_ui(ui, words, shown),
            Control::Text => self.text_ui(ui, shown),
            Control::Menu(which) => {
                let width = (ui.available_width() - RESET_WIDTH).min(300.0 * text_scale(ui));
                let value = listing::menu_ui(ui, (self.texts, self.deck), which, (&self.name(), shown), width);
                Outcome { is_click: value.is_some(), value, ..Outcome::default() }
            }
            Control::Accent => self.accent_ui(ui, shown),
            Control::Words { kind, all, needs_one } => {
                let value = self.words_control_ui(ui, kind, all, needs_one, shown);
                Outcome { is_click: value.is_some(), value, ..Outcome::default() }
            }
        }
    }

    fn text_ui(&self, ui: &mut Ui, shown: &Value) -> Outcome {
        let width = ui.available_width() - RESET_WIDTH;
        let place = vec2(width, ui.spacing().interact_size.y);
        let typed = ui.allocate_ui(place, |ui| {
            field::field_ui(ui, self.texts, self.setting.key, &self.name(), shown, self.draft)
        });
        match typed.inner {
            Typed::Nothing => Outcome::default(),
            Typed::Unread(draft) => Outcome { draft: Draft::Kept(draft), ..Outcome::default() },
            Typed::Draft(draft) => Outcome { draft: Draft::Kept(draft), is_typing: true, ..Outcome::default() },
            Typed::Value(value) => {
                Outcome { value: Some(value), draft: Draft::Finished, is_click: true, ..Outcome::default() }
            }
            Typed::Back => Outcome { draft: Draft::Finished, ..Outcome::default() },
        }
    }

    fn number_ui(&self, ui: &mut Ui, number: Number, shown: &Value) -> Outcome {
        let Number { unit, least, most, step, .. } = number;
        let mut n = value::number(shown, unit).unwrap_or(least);
        let name = self.name();
        let width = ui.available_width() - RESET_WIDTH;
        let field_width = self.field_width(ui, number, n).min(width);
        let is_right_to_left = ui.layout().prefer_right_to_left();
        let slider_width = width - field_width - space::MEDIUM;
        // Where there is no room for both, typing is enough.
        let has_slider = slider_width >= 40.0;
        let slider_width = slider_width.min(190.0 * text_scale(ui));
        let mut outcome = Outcome::default();
        let before = n;
        if is_right_to_left {
            outcome.is_typing = self.field_ui(ui, number, &mut n, field_width);
        }
        if has_slider {
            slider_ui(ui, &mut n, least..=most, step, slider_width, &name);
        }
        if !is_right_to_left {
            outcome.is_typing = self.field_ui(ui, number, &mut n, field_width);
        }
        #[expect(clippy::float_cmp, reason = "whether it was touched, not whether it is near")]
        let changed = n != before;
        outcome.value = changed.then(|| value::value(n, unit));
        outcome
    }

    /// The usual width, or more where the words of the language need it.
    fn field_width(&self, ui: &Ui, number: Number, n: f64) -> f32 {
        let Number { unit, least, most, .. } = number;
        let size = size::BODY * text_scale(ui);
        let width = |n: f64| {
            let words = value::number_words(self.texts, n, unit);
            text::lay_out(ui, &words, size, palette(ui).ink, f32::INFINITY, Align::Min).size().x
        };
        let widest = [least, most, n].map(width).into_iter().fold(0.0, f32::max);
        (widest + 2.0 * ui.spacing().button_padding.x).max(118.0 * text_scale(ui))
    }

    /// The value in words; a click lets it be typed. Says whether it is being typed.
    fn field_ui(&self, ui: &mut Ui, number: Number, n: &mut f64, width: f32) -> bool {
        let Number { unit, step, allowed, .. } = number;
        let field = DragValue::new(n)
            .range(allowed.0..=allowed.1)
            .clamp_existing_to_range(false)
            .speed(step * 0.2)
            .update_while_editing(false)
            .custom_formatter(|n, _| value::number_words(self.texts, n, unit))
            .custom_parser(|text| value::typed(self.texts, text, unit));
        let height = ui.spacing().interact_size.y;
        ui.scope(|ui| {
            ui.visuals_mut().widgets.inactive.bg_stroke.color = palette(ui).edge;
            ui.add_sized(vec2(width, height), field).accessible_name(self.name()).has_focus()
        })
        .inner
    }

    fn choices(&self, words: &[&str]) -> Vec<String> {
        words.iter().map(|word| self.texts.get(&format!("{}-{word}", text_id(self.setting.key)))).collect()
    }

    fn choice_ui(&self, ui: &mut Ui, words: &[&str], shown: &Value) -> Outcome {
        let chosen = words.iter().position(|word| shown == word);
        let clicked = choice::choice(ui, chosen, &self.choices(words));
        Outcome { value: clicked.map(|i| json!(words[i])), is_click: clicked.is_some(), ..Outcome::default() }
    }

    fn accent_ui(&self, ui: &mut Ui, shown: &Value) -> Outcome {
        let mut all = Accent::ALL;
        if ui.layout().prefer_right_to_left() {
            all.reverse();
        }
        let mut outcome = Outcome::default();
        for accent in all {
            let name = self.texts.get(&format!("{}-{}", text_id(self.setting.key), accent.word()));
            if swatch(ui, theme::accent_color(ui, accent), shown == accent.word(), &name).clicked() {
                outcome = Outcome { value: Some(json!(accent.word())), is_click: true, ..Outcome::default() };
            }
        }
        outcome
    }

    fn words_control_ui(&self, ui: &mut Ui, kind: &str, all: &[&str], needs_one: bool, shown: &Value) -> Option<Value> {
        let mut chosen = value::strings(shown);
        let mut changed = false;
        for &word in all {
            let mut on = chosen.iter().any(|other| other == word);
            let is_only = needs_one && on && chosen.len() == 1;
            let name = crate::window::words::word(self.texts, kind, word);
            if choice_chip(ui, &mut on, is_only, &name).changed() {
                changed = true;
                // What this page does not know stays, and the order is that of the page.
                chosen.retain(|other| other != word);
                if on {
                    chosen.push(word.to_owned());
                }
            }
        }
        chosen.sort_by_key(|word| all.iter().position(|other| other == word).unwrap_or(all.len()));
        changed.then(|| json!(chosen))
    }
}

fn slider_ui(ui: &mut Ui, n: &mut f64, range: RangeInclusive<f64>, step: f64, width: f32, name: &str) {
    let palette = palette(ui);
    let (least, most) = (*range.start(), *range.end());
    let response = ui.scope(|ui| {
        ui.spacing_mut().slider_width = width;
        ui.spacing_mut().interact_size.y = 2.0 * KNOB;
        let visuals = ui.visuals_mut();
        visuals.selection.bg_fill = palette.accent;
        visuals.widgets.inactive.bg_fill = palette.edge;
        // Where all is pale for want of an effect, the knob of egui would be seen through ours.
        visuals.widgets.inactive.fg_stroke = egui::Stroke::NONE;
        visuals.widgets.noninteractive.fg_stroke = egui::Stroke::NONE;
        // The value may lie outside; only dragging brings it in.
        let slider = Slider::new(n, range).step_by(step).show_value(false).clamping(egui::SliderClamping::Edits);
        ui.add(slider).accessible_name(name)
    });
    knob_ui(ui, &response.inner, ((*n - least) / (most - least)).clamp(0.0, 1.0) as f32);
}

/// A knob in our own colours over that of egui, which has the colour of the rail.
fn knob_ui(ui: &Ui, response: &egui::Response, share: f32) {
    let palette = palette(ui);
    let rect = response.rect;
    // So far from the ends egui keeps its own.
    let inset = rect.height() / 2.5;
    let at = pos2(egui::lerp(rect.left() + inset..=rect.right() - inset, share), rect.center().y);
    let radius = if response.hovered() || response.dragged() { KNOB } else { KNOB - 1.0 };
    let fill = if response.enabled() { palette.accent } else { palette.edge };
    ui.painter().circle(at, radius, fill, egui::Stroke::new(2.0, palette.surface));
    if response.has_focus() {
        ui.painter().circle_stroke(at, KNOB + 2.0, theme::focus_stroke(palette));
    }
}
