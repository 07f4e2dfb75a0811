//! The home window: what is going on, and the pages that change or explain it.

mod around;
mod autostart;
mod back;
mod bars;
mod cards;
mod chart;
mod day;
mod deeds;
mod desk;
mod emergency;
mod field;
mod header;
mod history;
mod lines;
mod listing;
mod menu;
mod model;
mod page;
mod past;
mod path;
mod preferences;
mod relief;
mod row;
mod settings;
mod source;
mod today;
mod value;
mod welcome;
mod wrap;

use self::{
    around::{Around, Asked},
    autostart::Autostart,
    back::BackPage,
    cards::CardsPage,
    desk::DeskPage,
    history::HistoryPage,
    model::Model,
    page::{Page, SIGNS},
    past::Past,
    preferences::PreferencesPage,
    relief::ReliefPage,
    today::TodayPage,
    welcome::Welcome,
};
use super::{
    Screen, fonts,
    theme::{self, palette, space, text_scale},
    widgets::button::{self, Look, Weight},
};
use crate::cards::Deck;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::records::wire::{Folders, FromWindow, HomeShow, ToWindow};
use crate::sound::{Chime, Strike};
use crate::texts::Texts;
use egui::{Frame, Margin, Panel, Ui, Vec2, vec2};
use std::time::Duration;

/// The window's size at a text scale of one, in points.
pub(crate) const SIZE: Vec2 = vec2(900.0, 680.0);
pub(crate) const LEAST_SIZE: Vec2 = vec2(480.0, 360.0);

/// Where the way to the pages stands at the side; in a narrower window it is above them.
const RAIL_FROM: f32 = 600.0;

pub(crate) struct HomeScreen {
    page: Page,
    today_page: TodayPage,
    back_page: BackPage,
    history_page: HistoryPage,
    cards_page: CardsPage,
    desk_page: DeskPage,
    relief_page: ReliefPage,
    preferences_page: PreferencesPage,
    /// The first pages, while they are shown in place of all others.
    welcome: Option<Welcome>,
    autostart: Autostart,
    model: Model,
    past: Past,
    deck: Deck,
    folders: Folders,
    status: Status,
    profiles: Vec<String>,
    /// What is wrong with the file, one sentence each; gone once read.
    problems: Vec<String>,
    /// Cards of the user's own that are left out, one sentence each; gone once read.
    card_faults: Vec<String>,
    /// What came of something that was asked for.
    told: Option<String>,
    refusal: Option<String>,
    texts: Texts,
    /// The language of these.
    language: String,
    /// The look has changed since it was put on.
    undressed: bool,
    closed: bool,
    sayings: Vec<FromWindow>,
}

impl HomeScreen {
    pub(crate) fn new(show: HomeShow) -> Self {
        theme::follow_system(&show.preferences);
        let mut model = Model::new(show.preferences);
        model.set_in_profile(show.status.profile.is_some());
        let language = model.typed().look.language.clone();
        let texts = fonts::texts(&language);
        let mut preferences_page = PreferencesPage::default();
        preferences_page.set_home(show.folders.home.clone());
        preferences_page.set_profiles(show.profiles.clone());
        let mut past = Past::default();
        past.set_clock(show.status.at);
        Self {
            page: Page::named(&show.page),
            today_page: TodayPage::default(),
            back_page: BackPage::default(),
            history_page: HistoryPage::default(),
            desk_page: DeskPage::default(),
            relief_page: ReliefPage::new(show.page == SIGNS),
            past,
            deck: Deck::with(show.own.clone(), show.own_routines).speaking(texts.language()),
            folders: show.folders.clone(),
            cards_page: CardsPage::new(show.own, show.done, show.folders, texts.language()),
            preferences_page,
            welcome: show.first_run.then(Welcome::first),
            autostart: Autostart::new(show.autostart),
            texts,
            language,
            model,
            status: show.status,
            profiles: show.profiles,
            problems: show.problems,
            card_faults: show.card_faults,
            told: None,
            refusal: None,
            undressed: true,
            closed: false,
            sayings: Vec::new(),
        }
    }

    /// Uses the language of the preferences from now on.
    fn speak(&mut self) {
        self.language.clone_from(&self.model.typed().look.language);
        self.texts = fonts::texts(&self.language);
        let deck = std::mem::take(&mut self.deck);
        self.deck = deck.speaking(self.texts.language());
        self.cards_page.speak(self.texts.language());
    }

    /// Puts the look on, but not while the pointer holds something that would move away from under it.
    fn dress(&mut self, ui: &mut Ui) {
        if self.undressed && !ui.input(|input| input.pointer.any_down()) {
            self.undressed = false;
            let look = &self.model.typed().look;
            theme::apply(ui.ctx(), look);
            if self.language != look.language {
                self.speak();
                // Japanese and Chinese write the same signs in different ways.
                if self.texts.language().needs.is_some() {
                    fonts::install(ui.ctx());
                }
            }
        }
        ui.reset_style();
    }

    /// In a small window everything scrolls together; else the bar and the way to the pages stay.
    fn small_ui(&mut self, ui: &mut Ui) {
        self.scroll_area().show(ui, |ui| {
            header_frame(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                self.header_ui(ui);
            });
            Frame::new().inner_margin(Margin { left: 16, right: 20, top: 4, bottom: 16 }).show(ui, |ui| {
                ui.horizontal_wrapped(|ui| self.pages_ui(ui, 0.0));
                ui.add_space(space::SMALL);
                self.page_ui(ui);
            });
        });
    }

    fn large_ui(&mut self, ui: &mut Ui) {
        let frame = header_frame(ui);
        Panel::top("header").frame(frame).show(ui, |ui| self.header_ui(ui));
        let width = 150.0 * text_scale(ui);
        let frame = Frame::new().inner_margin(Margin::same(space::MEDIUM as i8));
        let rail = Panel::left("pages").frame(frame).show_separator_line(false).resizable(false).exact_size(width);
        rail.show(ui, |ui| {
            let inner = ui.available_width();
            self.pages_ui(ui, inner);
        });
        self.scroll_area().show(ui, |ui| {
            let margin = Margin { left: 12, right: 24, top: 12, bottom: 20 };
            Frame::new().inner_margin(margin).show(ui, |ui| self.page_ui(ui));
        });
    }

    /// Each page has its own place to which it was scrolled, and so has each card and each part of Relief.
    fn scroll_area(&self) -> egui::ScrollArea {
        let part = match self.page {
            Page::Cards => self.cards_page.card(),
            Page::Relief => Some(self.relief_page.part()),
            Page::Today | Page::Back | Page::History | Page::Desk | Page::Preferences => None,
        };
        egui::ScrollArea::vertical().id_salt((self.page.word(), part)).auto_shrink(false)
    }

    fn header_ui(&mut self, ui: &mut Ui) {
        let clock = self.model.typed().look.clock;
        if let Some(command) = header::header_ui(ui, &self.texts, &self.status, clock) {
            self.sayings.push(FromWindow::Do(command));
        }
    }

    fn pages_ui(&mut self, ui: &mut Ui, width: f32) {
        for page in Page::ALL {
            let name = self.texts.get(&format!("home-page-{}", page.word()));
            let weight = if page == self.page { Weight::Chosen } else { Weight::Quiet };
            let look =
                Look { min_size: vec2(width, 0.0), is_flush: true, ..Look::new(weight, Some(page.icon()), &name) };
            if width == 0.0 {
                button::make_room(ui, look.icon, &name);
            }
            if button::show(ui, &look).clicked() {
                self.page = page;
            }
        }
    }

    fn page_ui(&mut self, ui: &mut Ui) {
        self.bars_ui(ui);
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
        let asked = match self.page {
            Page::Today => self.today_page.ui(ui, &mut around),
            Page::Back => self.back_page.ui(ui, &mut around),
            Page::History => self.history_page.ui(ui, &mut around),
            Page::Cards => {
                let asked = self.cards_page.ui(ui, &self.texts, &mut self.model, self.status.state);
                asked.map(Asked::Do).into_iter().collect()
            }
            Page::Desk => self.desk_page.ui(ui, &mut around),
            Page::Relief => self.relief_page.ui(ui, &mut around),
            Page::Preferences => self.preferences_page.ui(ui, &mut around),
        };
        let now = ui.input(|input| input.time);
        for asked in asked {
            self.heed(asked, now);
        }
    }

    fn heed(&mut self, asked: Asked, now: f64) {
        if let Asked::Do(Command::Autostart { on }) = asked {
            self.autostart.ask(on, now);
        }
        match asked {
            Asked::Introduce => self.welcome = Some(Welcome::again()),
            Asked::Do(command) => self.sayings.push(FromWindow::Do(command)),
            Asked::Turn(page) => self.page = page,
            Asked::Signs => {
                self.page = Page::Relief;
                self.relief_page.show_signs();
            }
            Asked::Card(id) => {
                self.page = Page::Cards;
                self.cards_page.open(&id, &self.model);
            }
        }
    }

    fn say_changes(&mut self, ui: &Ui) {
        let (now, held) = ui.input(|input| (input.time, input.pointer.any_down()));
        if held {
            self.model.hold_gesture(now);
        }
        let lines = self.model.take_sayings(now, held);
        self.undressed |= lines.iter().any(concerns_look);
        if self.undressed || self.model.has_unsent() {
            ui.ctx().request_repaint_after(Duration::from_millis(100));
        }
        self.sayings.extend(lines);
    }
}

impl Screen for HomeScreen {
    fn receive(&mut self, line: ToWindow) {
        self.hear(line);
    }

    fn ui(&mut self, ui: &mut Ui) {
        self.dress(ui);
        ui.painter().rect_filled(ui.max_rect(), 0.0, palette(ui).page);
        let now = ui.input(|input| input.time);
        self.past.tick(now);
        self.autostart.tick(now);
        if self.welcome.is_some() {
            self.welcome_ui(ui);
        } else if ui.available_width() < RAIL_FROM * text_scale(ui) {
            self.small_ui(ui);
        } else {
            self.large_ui(ui);
        }
        self.say_changes(ui);
    }

    fn take_sayings(&mut self) -> Vec<FromWindow> {
        std::mem::take(&mut self.sayings)
    }

    fn take_strike(&mut self) -> Option<Strike> {
        let volume = self.model.typed().sound.volume;
        self.preferences_page.take_trial().then_some(Strike { chime: Chime::Start, volume })
    }

    fn fell_silent(&mut self) {
        self.refusal = Some(self.texts.get("sound-missing"));
    }

    fn close_asked(&mut self) {
        self.preferences_page.finish(&mut self.model);
        self.relief_page.finish(&mut self.model);
        self.sayings.extend(self.model.take_sayings(f64::INFINITY, false));
        self.closed = true;
    }

    fn is_over(&self) -> bool {
        self.closed
    }

    fn title(&self) -> String {
        self.texts.get("home-window-title")
    }
}

fn header_frame(ui: &Ui) -> Frame {
    Frame::new().fill(palette(ui).surface).inner_margin(Margin::symmetric(20, 12))
}

fn concerns_look(line: &FromWindow) -> bool {
    match line {
        FromWindow::Set { key, .. } | FromWindow::Reset { key } => key.starts_with("look."),
        FromWindow::Presented
        | FromWindow::Runs(_)
        | FromWindow::Paused(_)
        | FromWindow::Another
        | FromWindow::CardEnded { .. }
        | FromWindow::Ended(_)
        | FromWindow::Do(_)
        | FromWindow::Problem(_)
        | FromWindow::Crashed(_) => false,
    }
}

#[cfg(test)]
mod sample;

#[cfg(test)]
mod tests;
