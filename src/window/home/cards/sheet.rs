//! A card's page: the figure large, the steps, and all that there is to know.

use super::facts::facts_ui;
use super::obstacle::obstacle;
use super::play::Play;
use super::puppets::Puppets;
use super::say;
use super::stage::stage_ui;
use super::steps::steps_ui;
use super::{Act, View, hid_ui};
use crate::cards::{Card, Obstacle};
use crate::records::wire::CardDone;
use crate::texts::Arg;
use crate::window::{
    theme::{palette, radius, size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        chip::chip,
        icon::Icon,
    },
};
use egui::{Align, EventFilter, Frame, Key, Label, Layout, Margin, Modifiers, Popup, RichText, Ui, vec2};

/// From this width on, at a text scale of one, the figure stands beside the words.
const WIDE: f32 = 560.0;
const STAGE_WIDTHS: (f32, f32) = (250.0, 340.0);

pub(super) struct Sheet<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) card: &'a Card,
    pub(super) is_own: bool,
    pub(super) done: Option<&'a CardDone>,
    /// Where it stands among those on the wall, or where it stood, counted from 0.
    pub(super) place: usize,
    pub(super) is_on_wall: bool,
    /// How many are on the wall.
    pub(super) of: usize,
    /// The page was opened with the keyboard in this frame.
    pub(super) takes_focus: bool,
    /// The user has hidden it and may want it back.
    pub(super) is_just_hidden: bool,
}

impl Sheet<'_> {
    pub(super) fn ui(&self, ui: &mut Ui, puppets: &mut Puppets, play: &mut Play) -> Option<Act> {
        play.advance(self.card, self.view.now);
        let by_bar = self.bar_ui(ui);
        ui.add_space(space::HAIR);
        let scale = text_scale(ui);
        let width = ui.available_width();
        let mut asked = None;
        if width < WIDE * scale {
            self.head_ui(ui);
            let room = width.min(STAGE_WIDTHS.1 * scale.max(1.0));
            stage_ui(ui, self.view, self.card, puppets.of(self.card), play, room);
            asked = asked.or(self.buttons_ui(ui, room));
            self.words_ui(ui, play);
        } else {
            let left = (width * 0.44).clamp(STAGE_WIDTHS.0, STAGE_WIDTHS.1 * scale.max(1.0));
            ui.horizontal_top(|ui| {
                column_ui(ui, left, |ui| {
                    stage_ui(ui, self.view, self.card, puppets.of(self.card), play, left);
                    asked = asked.take().or(self.buttons_ui(ui, left));
                });
                ui.add_space(space::LARGE);
                column_ui(ui, width - left - space::LARGE - ui.spacing().item_spacing.x, |ui| {
                    self.head_ui(ui);
                    self.words_ui(ui, play);
                });
            });
        }
        keys(ui).or(by_bar).or(asked)
    }

    /// The way back, and the ways to the cards before and after.
    fn bar_ui(&self, ui: &mut Ui) -> Option<Act> {
        let texts = self.view.texts;
        ui.horizontal(|ui| {
            let back = button::button(ui, Weight::Quiet, Some(Icon::Previous), &texts.get("shelf-back"));
            if self.takes_focus {
                back.request_focus();
            }
            let mut asked =
                back.on_hover_text(texts.get("shelf-back-key")).clicked().then_some(Act::Back { by_key: false });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let after = self.place + usize::from(self.is_on_wall);
                asked = self.turn_ui(ui, Icon::Next, "shelf-next", 1, after < self.of).or(asked.take());
                if self.is_on_wall {
                    let place = [("n", Arg::from(self.place + 1)), ("of", Arg::from(self.of))];
                    ui.label(RichText::new(texts.with("shelf-place-of", &place)).color(palette(ui).quiet));
                }
                asked = self.turn_ui(ui, Icon::Previous, "shelf-previous", -1, self.place > 0).or(asked.take());
            });
            asked
        })
        .inner
    }

    fn turn_ui(&self, ui: &mut Ui, icon: Icon, id: &str, by: isize, enabled: bool) -> Option<Act> {
        let name = self.view.texts.get(id);
        let clicked = ui.add_enabled_ui(enabled, |ui| button::icon_button(ui, icon, &name)).inner.clicked();
        clicked.then_some(Act::Turn(by))
    }

    fn head_ui(&self, ui: &mut Ui) {
        let texts = self.view.texts;
        let heading = RichText::new(&self.card.name).size(size::HEADING * 1.15 * text_scale(ui));
        ui.add(Label::new(heading).wrap());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            ui.spacing_mut().interact_size.y = 0.0;
            chip(ui, &say::family(texts, self.card));
            for word in say::setting(texts, self.card) {
                chip(ui, &word);
            }
            chip(ui, &say::length(texts, self.card));
            if self.is_own {
                chip(ui, &texts.get("shelf-own"));
            }
        });
        ui.add_space(space::HAIR);
    }

    fn buttons_ui(&self, ui: &mut Ui, width: f32) -> Option<Act> {
        let texts = self.view.texts;
        ui.add_space(space::HAIR);
        let name = texts.get("shelf-try");
        let look = Look { min_size: vec2(width, 0.0), ..Look::new(Weight::Main, Some(Icon::Stretch), &name) };
        let tried = ui.add_enabled_ui(!self.view.is_resting, |ui| button::show(ui, &look)).inner;
        let mut asked = tried.on_disabled_hover_text(texts.get("shelf-resting")).clicked().then_some(Act::Try);
        let (is_favourite, is_hidden) = (self.view.is_favourite(self.card), self.view.is_hidden(self.card));
        ui.horizontal_wrapped(|ui| {
            let (icon, id) =
                if is_favourite { (Icon::Heart, "shelf-unfavour") } else { (Icon::HeartLine, "shelf-favour") };
            if button::button(ui, Weight::Plain, Some(icon), &texts.get(id)).clicked() {
                asked = Some(Act::Favour(!is_favourite));
            }
            let (icon, id) = if is_hidden { (Icon::See, "shelf-restore") } else { (Icon::Hide, "shelf-hide") };
            if button::button(ui, Weight::Plain, Some(icon), &texts.get(id)).clicked() {
                asked = Some(Act::Hide(!is_hidden));
            }
        });
        ui.add_space(space::SMALL);
        let noted = self.is_just_hidden.then(|| hid_ui(ui, texts, self.card)).flatten();
        asked.or(noted)
    }

    /// All that is to be read.
    fn words_ui(&self, ui: &mut Ui, play: &mut Play) {
        if let Some(obstacle) = obstacle(self.card, self.view.preferences) {
            self.obstacle_ui(ui, &obstacle);
        }
        steps_ui(ui, self.view.texts, self.card, play);
        if !self.card.caution.is_empty() {
            note_ui(ui, &self.view.texts.get("shelf-care"), &self.card.caution);
        }
        ui.add_space(space::MEDIUM);
        facts_ui(ui, self.view.texts, self.card, self.done);
    }

    fn obstacle_ui(&self, ui: &mut Ui, obstacle: &Obstacle) {
        let words = RichText::new(say::wholly(self.view.texts, obstacle)).color(palette(ui).warm);
        ui.add(Label::new(words).wrap());
    }
}

/// The arrows turn to other cards, Escape goes back. Otherwise egui would take the arrows to move the focus.
fn keys(ui: &Ui) -> Option<Act> {
    if Popup::is_any_open(ui.ctx()) {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.set_focus_lock_filter(focused, filter);
        }
    });
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Escape) {
        return Some(Act::Back { by_key: true });
    }
    let turns = [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)];
    turns.into_iter().find(|&(key, _)| pressed(key)).map(|(_, by)| Act::Turn(by))
}

fn column_ui(ui: &mut Ui, width: f32, inner: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        inner(ui);
    });
}

/// What one should know before beginning.
fn note_ui(ui: &mut Ui, title: &str, words: &str) {
    let palette = palette(ui);
    let frame =
        Frame::new().fill(palette.warm_wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(12, 9));
    ui.add_space(space::HAIR);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(RichText::new(title).color(palette.warm).small());
        ui.add(Label::new(words).wrap());
    });
}
