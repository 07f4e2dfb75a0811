//! The first pages: what Unhunch does, how often, for whom, and when to seek help instead.

mod about;
mod bar;
mod often;
mod signs;
mod what;

use super::around::{Around, Asked};
use super::day::Day;
use super::row::Row;
use super::settings::Setting;
use super::{HomeScreen, Page, preferences};
use crate::records::request::Command;
use crate::window::puppet::Puppet;
use crate::window::theme::{palette, size, space, text_scale};
use egui::{Align, CentralPanel, Frame, Key, Label, Layout, Margin, Panel, RichText, ScrollArea, Ui, vec2};

/// The width of a page at a text scale of one.
const WIDEST: f32 = 720.0;
/// What is free above a page, of what is seen of it.
const ABOVE: f32 = 0.06;
/// A card to begin with, or another that nobody has to be careful with.
const FIRST_CARDS: [&str; 3] = ["shoulder-rolls", "deep-belly-breathing", "far-gaze"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    What,
    Often,
    About,
    Signs,
}

impl Step {
    const ALL: [Self; 4] = [Self::What, Self::Often, Self::About, Self::Signs];

    fn place(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).unwrap_or(0)
    }

    fn by(self, places: isize) -> Option<Self> {
        Self::ALL.get(self.place().checked_add_signed(places)?).copied()
    }

    fn is_last(self) -> bool {
        self.by(1).is_none()
    }
}

/// What a button or a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Back,
    Next,
    /// Over, seen or skipped.
    Leave,
    /// Over, with a card.
    Try,
}

pub(super) struct Welcome {
    step: Step,
    /// Nobody has seen these pages yet.
    is_first: bool,
    day: Day,
    puppet: Option<Puppet>,
}

impl Welcome {
    pub(super) fn first() -> Self {
        Self { step: Step::What, is_first: true, day: Day::default(), puppet: None }
    }

    /// From the preferences.
    pub(super) fn again() -> Self {
        Self { is_first: false, ..Self::first() }
    }

    /// What is asked for, and whether these pages are over.
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> (Vec<Asked>, bool) {
        let mut asked = Vec::new();
        let margin = Margin::symmetric(20, 12);
        let frame = Frame::new().fill(palette(ui).surface).inner_margin(margin);
        let bar = Panel::bottom("welcome").frame(frame).show(ui, |ui| bar::bar_ui(ui, around.texts, self.step)).inner;
        let frame = Frame::new().fill(palette(ui).page);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let scroll = ScrollArea::vertical().id_salt(self.step.place()).auto_shrink(false);
            scroll.show(ui, |ui| self.page_ui(ui, around, &mut asked));
        });
        match bar.or_else(|| keys(ui, self.step)) {
            Some(Act::Back) => self.turn(ui, -1),
            Some(Act::Next) => self.turn(ui, 1),
            Some(act @ (Act::Leave | Act::Try)) => {
                asked.extend(self.last_words(around, act));
                return (asked, true);
            }
            None => {}
        }
        (asked, false)
    }

    fn turn(&mut self, ui: &Ui, places: isize) {
        self.step = self.step.by(places).unwrap_or(self.step);
        ui.ctx().request_repaint();
    }

    fn last_words(&self, around: &Around<'_>, act: Act) -> impl Iterator<Item = Asked> {
        let welcomed = self.is_first.then_some(Command::Welcomed);
        let stretch = (act == Act::Try).then(|| Command::Stretch { card: first_card(around) });
        welcomed.into_iter().chain(stretch).map(Asked::Do)
    }

    fn page_ui(&mut self, ui: &mut Ui, around: &mut Around<'_>, asked: &mut Vec<Asked>) {
        let scale = text_scale(ui);
        let width = (ui.available_width() - 2.0 * space::HUGE).min(WIDEST * scale.max(1.0));
        let left = (ui.available_width() - width) / 2.0;
        ui.horizontal_top(|ui| {
            ui.add_space(left);
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                let above = ui.clip_rect().height() * ABOVE;
                ui.add_space(above.clamp(space::MEDIUM, 6.0 * space::HUGE));
                match self.step {
                    Step::What => what::page_ui(ui, around, &mut self.puppet),
                    Step::Often => often::page_ui(ui, around, &mut self.day),
                    Step::About => about::page_ui(ui, around),
                    Step::Signs => asked.extend(signs::page_ui(ui, around)),
                }
                ui.add_space(space::HUGE);
            });
        });
    }
}

/// The arrows and Enter turn the pages, but not while they are for something that has the keyboard.
fn keys(ui: &Ui, step: Step) -> Option<Act> {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if pressed(Key::Escape) {
        return Some(Act::Leave);
    }
    let forward = pressed(Key::ArrowRight) || pressed(Key::Enter);
    match is_free {
        true if pressed(Key::ArrowLeft) => Some(Act::Back),
        true if forward && !step.is_last() => Some(Act::Next),
        true if pressed(Key::Enter) => Some(Act::Leave),
        true | false => None,
    }
}

fn first_card(around: &Around<'_>) -> Option<String> {
    let avoided = &around.model.typed().body.avoid;
    let suits = |id: &&str| around.deck.card(id).is_some_and(|card| card.avoid.iter().all(|it| !avoided.contains(it)));
    FIRST_CARDS.into_iter().find(suits).map(str::to_owned)
}

/// The heading of a page, and a few words below it.
fn heading_ui(ui: &mut Ui, title: &str, text: &str) {
    let palette = palette(ui);
    let type_size = size::HEADING * 1.25 * text_scale(ui);
    ui.add(Label::new(RichText::new(title).size(type_size)).wrap());
    ui.add_space(space::HAIR);
    ui.add(Label::new(RichText::new(text).color(palette.quiet)).wrap());
    ui.add_space(space::MEDIUM);
}

/// A preference as on its page.
fn setting_ui(ui: &mut Ui, around: &mut Around<'_>, key: &str) {
    let Some(setting) = Setting::find(key) else { return };
    let now = ui.input(|input| input.time);
    let row = Row { texts: around.texts, model: around.model, setting, draft: None, deck: around.deck, unmet: None };
    let outcome = ui.push_id(key, |ui| row.ui(ui)).inner;
    preferences::take(around.model, setting, outcome, now);
}

impl HomeScreen {
    /// The first pages, alone in the window.
    pub(super) fn welcome_ui(&mut self, ui: &mut Ui) {
        let Some(welcome) = &mut self.welcome else { return };
        let mut around = Around {
            texts: &self.texts,
            model: &mut self.model,
            status: &self.status,
            profiles: &self.profiles,
            past: &self.past,
            deck: &self.deck,
            folders: &self.folders,
            autostart: self.autostart.is_on(),
        };
        let (asked, is_over) = welcome.ui(ui, &mut around);
        let now = ui.input(|input| input.time);
        for asked in asked {
            self.heed(asked, now);
        }
        if is_over {
            self.welcome = None;
            self.page = Page::Today;
            ui.ctx().request_repaint();
        }
    }
}
