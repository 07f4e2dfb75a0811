//! The Cards page: a wall of thumbnails with filters, and a page for each card.

mod facts;
mod files;
mod filter;
mod obstacle;
mod play;
pub(super) mod puppets;
mod say;
mod sheet;
mod shelf;
mod stage;
mod steps;
mod thumb;
mod tools;
mod wall;

pub(super) use self::puppets::Puppets;
use self::{files::Files, filter::Filter, play::Play, sheet::Sheet, shelf::Shelf, wall::Pointed, wall::Wall};
use super::model::Model;
use crate::cards::Card;
use crate::records::preferences::Preferences;
use crate::records::request::Command;
use crate::records::wire::{CardDone, Folders};
use crate::schedule::State;
use crate::texts::{Arg, Language, Texts};
use crate::window::{
    theme::{self, palette, radius, space},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Frame, Label, Margin, Ui};
use serde_json::json;
use std::collections::BTreeMap;

/// Between two frames of a figure that moves, in seconds.
pub(super) const FRAME: f64 = 1.0 / 20.0;

/// What everything on the page may need to know, in one frame.
struct View<'a> {
    texts: &'a Texts,
    preferences: &'a Preferences,
    /// A card is on the screen.
    is_resting: bool,
    now: f64,
}

impl View<'_> {
    fn is_favourite(&self, card: &Card) -> bool {
        self.preferences.cards.favourites.contains(&card.id)
    }

    fn is_hidden(&self, card: &Card) -> bool {
        self.preferences.cards.hidden.contains(&card.id)
    }
}

/// What the user asked for in one frame.
#[derive(Clone, Debug, PartialEq)]
enum Act {
    Open {
        id: String,
        by_key: bool,
    },
    Back {
        by_key: bool,
    },
    /// To the card so many further on the wall.
    Turn(isize),
    Try,
    Favour(bool),
    Hide(bool),
    /// Take back what was hidden just now.
    Unhide,
    /// The line that says what was hidden has been read.
    Dismiss,
    ClearFilter,
    Do(Command),
}

/// The card whose page is open.
struct Open {
    id: String,
    /// Where it stood on the wall when it was last there.
    place: usize,
    play: Play,
    takes_focus: bool,
}

#[derive(Default)]
pub(super) struct CardsPage {
    /// Made when the page is first shown.
    shelf: Option<Shelf>,
    language: Option<&'static Language>,
    own: Vec<Card>,
    done: BTreeMap<String, CardDone>,
    folders: Folders,
    filter: Filter,
    open: Option<Open>,
    puppets: Puppets,
    pointed: Option<Pointed>,
    files: Files,
    /// The card that was hidden just now.
    hid: Option<String>,
    returns_to: Option<String>,
}

impl CardsPage {
    pub(super) fn new(
        own: Vec<Card>,
        done: BTreeMap<String, CardDone>,
        folders: Folders,
        language: &'static Language,
    ) -> Self {
        Self { own, done, folders, language: Some(language), ..Self::default() }
    }

    /// Takes what is told anew; what the user looks at stays.
    /// The cards are in this language from now on.
    pub(super) fn speak(&mut self, language: &'static Language) {
        self.language = Some(language);
        self.shelf = None;
    }

    pub(super) fn replace(&mut self, own: Vec<Card>, done: BTreeMap<String, CardDone>, folders: Folders) {
        self.replace_own(own);
        self.done = done;
        self.folders = folders;
    }

    pub(super) fn replace_own(&mut self, own: Vec<Card>) {
        if let Some(all) = &mut self.shelf {
            all.replace_own(&own);
            self.puppets.clear();
            self.open.take_if(|open| all.card(&open.id).is_none());
        }
        self.own = own;
    }

    pub(super) fn replace_done(&mut self, done: BTreeMap<String, CardDone>) {
        self.done = done;
    }

    /// Something that was asked for is done.
    pub(super) fn told(&mut self) {
        self.files.close();
    }

    /// The card whose page is open; each has a scroll position of its own, and so has the wall.
    pub(super) fn card(&self) -> Option<&str> {
        self.open.as_ref().map(|open| open.id.as_str())
    }

    /// Draws the page; the answer is what the resident is asked to do.
    pub(super) fn ui(&mut self, ui: &mut Ui, texts: &Texts, model: &mut Model, state: State) -> Option<Command> {
        let now = ui.input(|input| input.time);
        let view = View { texts, preferences: model.typed(), is_resting: state == State::Resting, now };
        let all = self.shelf.get_or_insert_with(|| Shelf::new(&self.own, self.language));
        all.follow(&self.filter, view.preferences);
        let act = if self.open.is_some() { self.sheet_ui(ui, &view) } else { self.wall_ui(ui, &view) }?;
        ui.ctx().request_repaint();
        self.act(act, model, now)
    }

    fn wall_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Act> {
        let all = self.shelf.as_ref()?;
        let texts = view.texts;
        let hid = self.hid.as_ref().and_then(|id| all.card(id));
        let noted = hid.and_then(|card| hid_ui(ui, texts, card));
        ui.horizontal_wrapped(|ui| {
            ui.heading(texts.get("home-page-cards"));
            ui.add_space(space::LARGE);
            self.files.buttons_ui(ui, texts, &self.folders, all.has_own());
        });
        let asked = self.files.form_ui(ui, view, &self.folders).map(Act::Do).or(noted);
        let found = all.found().len();
        let cleared = tools::filters_ui(ui, texts, &mut self.filter, found, all.len());
        ui.add_space(space::HAIR);
        if found == 0 {
            tools::nothing_ui(ui, view, &self.filter);
            return asked.or(cleared);
        }
        let returns_to = self.returns_to.take();
        let wall = Wall { view, shelf: all, puppets: &mut self.puppets, pointed: &mut self.pointed, returns_to };
        let opened = wall.ui(ui);
        asked.or(cleared).or(opened)
    }

    fn sheet_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Act> {
        let (all, open) = (self.shelf.as_ref()?, self.open.as_mut()?);
        let card = all.card(&open.id)?;
        let found = all.place(&open.id);
        open.place = found.unwrap_or(open.place);
        let sheet = Sheet {
            view,
            card,
            is_own: all.is_own(card),
            done: self.done.get(&card.id),
            place: open.place,
            is_on_wall: found.is_some(),
            of: all.found().len(),
            takes_focus: std::mem::take(&mut open.takes_focus),
            is_just_hidden: self.hid.as_ref() == Some(&card.id),
        };
        sheet.ui(ui, &mut self.puppets, &mut open.play)
    }

    /// The answer is what the resident has to do.
    fn act(&mut self, act: Act, model: &mut Model, now: f64) -> Option<Command> {
        match act {
            Act::Open { id, by_key } => self.show(id, model, by_key),
            Act::Back { by_key } => {
                let left = self.open.take().map(|open| open.id);
                self.returns_to = left.filter(|_| by_key);
            }
            Act::Turn(by) => self.turn(by, model),
            Act::Try => return Some(Command::Stretch { card: Some(self.card()?.to_owned()) }),
            Act::Favour(on) => {
                let id = self.card()?.to_owned();
                put(model, now, "cards.favourites", &id, on);
            }
            Act::Hide(on) => {
                let id = self.card()?.to_owned();
                put(model, now, "cards.hidden", &id, on);
                self.hid = on.then_some(id);
            }
            Act::Unhide => {
                let id = self.hid.take()?;
                put(model, now, "cards.hidden", &id, false);
            }
            Act::Dismiss => self.hid = None,
            Act::ClearFilter => self.filter = Filter::default(),
            Act::Do(command) => return Some(command),
        }
        None
    }

    /// Opens the page of this card.
    pub(super) fn open(&mut self, id: &str, model: &Model) {
        self.show(id.to_owned(), model, false);
    }

    fn show(&mut self, id: String, model: &Model, takes_focus: bool) {
        let is_still = theme::is_still(&model.typed().look);
        let play = if is_still { Play::default() } else { Play::running() };
        self.open = Some(Open { id, place: 0, play, takes_focus });
        self.pointed = None;
    }

    fn turn(&mut self, by: isize, model: &Model) {
        let (Some(all), Some(open)) = (&self.shelf, &self.open) else { return };
        let is_there = all.place(&open.id).is_some();
        // The card may have left the wall by what was done to it: then the next one has come into its place.
        let by = if !is_there && by > 0 { by - 1 } else { by };
        let Some(id) = open.place.checked_add_signed(by).and_then(|at| all.at(at)).map(|card| card.id.clone()) else {
            return;
        };
        let takes_focus = open.takes_focus;
        self.show(id, model, takes_focus);
    }
}

/// That the card was hidden just now, and the way back.
fn hid_ui(ui: &mut Ui, texts: &Texts, card: &Card) -> Option<Act> {
    let words = texts.with("shelf-hid", &[("card", Arg::from(card.name.as_str()))]);
    let palette = palette(ui);
    let frame = Frame::new().fill(palette.wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(14, 6));
    let asked = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let is_narrow = ui.available_width() < 520.0 * theme::text_scale(ui);
        if is_narrow {
            ui.add(Label::new(&words).wrap());
        }
        ui.horizontal(|ui| {
            if !is_narrow {
                ui.label(&words);
            }
            let undo = button::button(ui, Weight::Plain, Some(Icon::Undo), &texts.get("home-undo")).clicked();
            let close = button::icon_button(ui, Icon::Close, &texts.get("home-dismiss")).clicked();
            undo.then_some(Act::Unhide).or(close.then_some(Act::Dismiss))
        })
        .inner
    });
    ui.add_space(space::SMALL);
    asked.inner
}

/// Puts the card on a list of the preferences, or takes it off.
fn put(model: &mut Model, now: f64, key: &'static str, id: &str, on: bool) {
    let mut ids = super::value::strings(model.get(key));
    ids.retain(|other| other != id);
    if on {
        ids.push(id.to_owned());
    }
    model.end_gesture();
    model.edit(now, vec![(key, json!(ids))]);
    model.end_gesture();
}

#[cfg(test)]
mod tests;
