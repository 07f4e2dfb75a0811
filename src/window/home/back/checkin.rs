//! The check-in: how the back feels, where, and what has helped.

use super::outline::{self, WHERE};
use super::told::{self, Said};
use super::{group_ui, score, title_ui, words_ui};
use crate::records::days::{Days, Felt};
use crate::records::names;
use crate::records::request::Command;
use crate::schedule::What;
use crate::texts::Texts;
use crate::window::home::around::{Around, Asked};
use crate::window::words::word;
use crate::window::{
    theme::{space, text_scale},
    widgets::{
        button::{self, Weight},
        chip::choice_chip,
        icon::Icon,
    },
};
use chrono::{DateTime, Days as Calendar, FixedOffset, NaiveDate};
use egui::{Key, Modifiers, Ui};

/// So often a day; more would say more of the day than of the back.
const A_DAY: usize = 2;
/// What helps without a card.
const REMEDIES: [&str; 4] = ["heat", "cold", "walk", "rest"];
/// So many cards are offered at most.
const CARDS: usize = 6;
/// Where the picture and the words stand beside each other.
const BESIDE_FROM: f32 = 470.0;

/// What can be named as a help: its word and its name.
pub(super) struct Offers(Vec<(String, String)>);

impl Offers {
    /// The remedies, and the cards done on this day and the one before, the latest first.
    pub(super) fn new(around: &Around<'_>, today: NaiveDate) -> Self {
        let mut ids: Vec<&str> = Vec::new();
        for date in [today, today - Calendar::new(1)] {
            let entries = around.past.entries_of(date, around.model).into_iter().rev();
            let done = entries.filter(|entry| matches!(entry.what, What::Done | What::Partly));
            for id in done.filter_map(|entry| entry.card.as_deref()) {
                if !ids.contains(&id) && around.deck.card(id).is_some() {
                    ids.push(id);
                }
            }
        }
        let words = REMEDIES.into_iter().chain(ids.into_iter().take(CARDS));
        Self(words.map(|word| (word.to_owned(), names::helped(around.texts, around.deck, word))).collect())
    }
}

#[derive(Default)]
pub(super) struct Checkin {
    score: Option<u8>,
    areas: Vec<&'static str>,
    helped: Vec<String>,
    /// The latest check-in when one was saved: a later one is that.
    before: Option<DateTime<FixedOffset>>,
}

impl Checkin {
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        around: &Around<'_>,
        days: &Days,
        today: NaiveDate,
        offers: &Offers,
    ) -> Option<Asked> {
        let texts = around.texts;
        let of_today = days.day(today).map_or(&[][..], |day| &day.felt);
        let saved = self.just_saved(days);
        if let Some(felt) = saved {
            match told::saved_ui(ui, texts, felt) {
                Some(Said::Close) => self.before = None,
                Some(Said::TakeBack(at)) => {
                    self.before = None;
                    self.restore(felt);
                    return Some(Asked::Do(Command::TakeBack { at }));
                }
                None => {}
            }
        }
        if of_today.len() >= A_DAY {
            return told::enough_ui(ui, texts, of_today).map(|at| Asked::Do(Command::TakeBack { at }));
        }
        let mut asked = None;
        group_ui(ui, &texts.get("back-ask"), |ui| asked = self.form_ui(ui, texts, offers));
        if asked.is_some() {
            *self =
                Self { before: Some(latest(days).map_or_else(DateTime::default, |felt| felt.at)), ..Self::default() };
        }
        asked.map(Asked::Do)
    }

    /// The check-in that was saved last on this page, once it is in the journal.
    fn just_saved<'d>(&self, days: &'d Days) -> Option<&'d Felt> {
        let before = self.before?;
        latest(days).filter(|felt| felt.at > before)
    }

    /// Puts back into the form what was saved by mistake.
    fn restore(&mut self, felt: &Felt) {
        self.score = Some(felt.score);
        self.areas = WHERE.iter().copied().filter(|region| felt.areas.iter().any(|area| area == region)).collect();
        self.helped.clone_from(&felt.helped);
    }

    fn form_ui(&mut self, ui: &mut Ui, texts: &Texts, offers: &Offers) -> Option<Command> {
        words_ui(ui, &texts.get("back-ask-how"));
        ui.add_space(space::HAIR);
        if let Some(score) = score::ui(ui, texts, self.score) {
            self.score = Some(score);
            self.before = None;
        }
        ui.add_space(space::MEDIUM);
        if ui.available_width() < BESIDE_FROM * text_scale(ui) {
            self.where_ui(ui, texts);
            ui.add_space(space::SMALL);
            self.helped_ui(ui, texts, offers);
        } else {
            ui.horizontal_top(|ui| {
                self.outline_ui(ui, texts);
                ui.add_space(space::LARGE);
                ui.vertical(|ui| {
                    self.where_ui(ui, texts);
                    ui.add_space(space::SMALL);
                    self.helped_ui(ui, texts, offers);
                });
            });
        }
        ui.add_space(space::MEDIUM);
        self.save_ui(ui, texts)
    }

    fn outline_ui(&mut self, ui: &mut Ui, texts: &Texts) {
        if let Some(region) = outline::ui(ui, texts, &self.areas) {
            let is_on = self.areas.contains(&region);
            self.set_area(region, !is_on);
            ui.ctx().request_repaint();
        }
    }

    /// The regions stay in one order, whatever was chosen first.
    fn set_area(&mut self, region: &'static str, on: bool) {
        let is_on = |other: &&str| if *other == region { on } else { self.areas.contains(other) };
        self.areas = WHERE.iter().copied().filter(is_on).collect();
    }

    fn where_ui(&mut self, ui: &mut Ui, texts: &Texts) {
        title_ui(ui, &texts.get("back-where"));
        chips_ui(ui, |ui| {
            for &region in WHERE {
                let mut on = self.areas.contains(&region);
                if choice_chip(ui, &mut on, false, &word(texts, "part", region)).changed() {
                    self.set_area(region, on);
                }
            }
        });
    }

    fn helped_ui(&mut self, ui: &mut Ui, texts: &Texts, offers: &Offers) {
        title_ui(ui, &texts.get("back-what-helped"));
        chips_ui(ui, |ui| {
            for (word, name) in &offers.0 {
                let mut on = self.helped.contains(word);
                if choice_chip(ui, &mut on, false, name).changed() {
                    self.helped.retain(|other| other != word);
                    if on {
                        self.helped.push(word.clone());
                    }
                }
            }
        });
    }

    fn save_ui(&mut self, ui: &mut Ui, texts: &Texts) -> Option<Command> {
        let is_free = ui.memory(|memory| memory.focused().is_none());
        let entered = is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let save = |ui: &mut Ui| button::button(ui, Weight::Main, Some(Icon::Check), &texts.get("back-save"));
        let response = ui.add_enabled_ui(self.score.is_some(), save).inner;
        let response = response.on_hover_text(texts.get("back-save-key"));
        let response = response.on_disabled_hover_text(texts.get("back-save-first"));
        let score = self.score.filter(|_| entered || response.clicked())?;
        let areas = self.areas.iter().map(|&area| area.to_owned()).collect();
        Some(Command::Feel { score, areas, helped: self.helped.clone() })
    }
}

/// Chips are lower than buttons: lines of them stand close.
fn chips_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(content);
    });
}

fn latest(days: &Days) -> Option<&Felt> {
    days.felt().max_by_key(|felt| felt.at)
}
