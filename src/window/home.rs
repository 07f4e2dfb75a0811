//! The home window: what is going on, and the pages that change or explain it.

mod around;
mod autostart;
mod back;
mod cards;
mod chart;
mod day;
mod deeds;
mod desk;
mod emergency;
mod field;
mod header;
mod history;
mod listing;
mod menu;
mod model;
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
    past::Past,
    preferences::PreferencesPage,
    relief::ReliefPage,
    today::TodayPage,
    welcome::Welcome,
};
use super::{
    Screen, fonts,
    theme::{self, palette, radius, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        icon::Icon,
    },
};
use crate::cards::Deck;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::records::wire::{Folders, FromWindow, HomeShow, ToWindow};
use crate::sound::{Chime, Strike};
use crate::texts::{Arg, Texts};
use egui::{Frame, Margin, Panel, Ui, Vec2, vec2};
use std::time::Duration;

/// The window's size at a text scale of one, in points.
pub(crate) const SIZE: Vec2 = vec2(900.0, 680.0);
pub(crate) const LEAST_SIZE: Vec2 = vec2(480.0, 360.0);

/// Where the way to the pages stands at the side; in a narrower window it is above them.
const RAIL_FROM: f32 = 600.0;

/// The word for the signs on which to seek help, a part of the page Relief.
const SIGNS: &str = "signs";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Today,
    Back,
    History,
    Cards,
    Desk,
    Relief,
    Preferences,
}

impl Page {
    const ALL: [Self; 7] =
        [Self::Today, Self::Back, Self::History, Self::Cards, Self::Desk, Self::Relief, Self::Preferences];

    /// The word that the command line uses.
    fn word(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Back => "back",
            Self::History => "history",
            Self::Cards => "cards",
            Self::Desk => "desk",
            Self::Relief => "relief",
            Self::Preferences => "preferences",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Today => Icon::Today,
            Self::Back => Icon::Back,
            Self::History => Icon::History,
            Self::Cards => Icon::Cards,
            Self::Desk => Icon::Desk,
            Self::Relief => Icon::Relief,
            Self::Preferences => Icon::Preferences,
        }
    }

    /// Some words mean a place on a page.
    fn named(word: &str) -> Self {
        if word == SIGNS {
            return Self::Relief;
        }
        Self::ALL.into_iter().find(|page| page.word() == word).unwrap_or_default()
    }
}

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

    /// Shows what is told anew; what the user has changed and could undo stays.
    fn show(&mut self, show: HomeShow) {
        // Who asks for no page in particular keeps the one that is open.
        if !show.page.is_empty() {
            self.page = Page::named(&show.page);
        }
        if show.page == SIGNS {
            self.relief_page.show_signs();
        }
        self.profiles.clone_from(&show.profiles);
        self.preferences_page.set_profiles(show.profiles);
        self.autostart = Autostart::new(show.autostart);
        self.model.set_in_profile(show.status.profile.is_some());
        self.deck = Deck::with(show.own.clone(), show.own_routines).speaking(self.texts.language());
        self.folders.clone_from(&show.folders);
        self.cards_page.replace(show.own, show.done, show.folders);
        self.relief_page.forget_figures();
        self.past.set_clock(show.status.at);
        self.status = show.status;
        self.problems = show.problems;
        self.card_faults = show.card_faults;
        self.model.replace(show.preferences);
        self.undressed = true;
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

    /// What the user should know before anything else.
    fn bars_ui(&mut self, ui: &mut Ui) {
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
        match line {
            ToWindow::Home(show) => self.show(*show),
            ToWindow::Status(status) => {
                self.past.set_clock(status.at);
                self.model.set_in_profile(status.profile.is_some());
                self.status = *status;
            }
            ToWindow::Entries(entries) => self.past.set_entries(entries),
            ToWindow::Entry(entry) => self.past.add(*entry, &self.model, &self.deck),
            ToWindow::Days(days) => self.past.set_days(*days),
            ToWindow::Preferences(preferences) => {
                let before = self.model.typed().look.clone();
                self.model.replace(preferences);
                self.undressed |= before != self.model.typed().look;
            }
            ToWindow::Profiles(names) => {
                self.profiles.clone_from(&names);
                self.preferences_page.set_profiles(names);
            }
            ToWindow::Cards { own, routines, faults } => {
                self.deck = Deck::with(own.clone(), routines).speaking(self.texts.language());
                self.cards_page.replace_own(own);
                self.today_page.forget_figures();
                self.relief_page.forget_figures();
                self.card_faults = faults;
            }
            ToWindow::Done(done) => self.cards_page.replace_done(done),
            ToWindow::Told(said) => {
                self.cards_page.told();
                self.history_page.told();
                self.told = self.preferences_page.told(&self.texts, said);
            }
            ToWindow::Refused(why) => {
                self.model.refuse();
                self.desk_page.refuse();
                self.autostart.refuse();
                self.undressed = true;
                self.refusal = Some(why).filter(|why| !self.preferences_page.refused(why));
            }
            ToWindow::Close => self.closed = true,
            ToWindow::Card(_) | ToWindow::Hands(_) => {}
        }
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
        | FromWindow::Problem(_) => false,
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

#[cfg(test)]
mod sample;

#[cfg(test)]
mod tests;
