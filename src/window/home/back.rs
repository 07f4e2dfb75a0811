//! How the back feels: the check-in, its course beside the breaks, and what hurt.

mod advice;
mod checkin;
mod hurt;
mod outline;
mod score;
mod told;
mod trend;

use self::{
    checkin::{Checkin, Offers},
    trend::{Reach, Trend},
};
use super::around::{Around, Asked};
use crate::records::days::{Days, no_better};
use crate::records::names;
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::choice::choice,
};
use chrono::{Days as Calendar, NaiveDate};
use egui::{Label, RichText, Ui};

/// Charts are no easier to read when they are wider.
const WIDEST: f32 = 860.0;
/// For so many days what has helped is counted.
const HELPED_DAYS: u64 = 56;

#[derive(Default)]
pub(super) struct BackPage {
    checkin: Checkin,
    reach: Reach,
    counted: Option<Counted>,
}

/// What is counted when the journal or the day is another one.
struct Counted {
    revision: u64,
    today: NaiveDate,
    reach: Reach,
    is_no_better: bool,
    offers: Offers,
    trend: Trend,
    helped: Vec<(String, u32)>,
}

/// The advice of the warning sign that pain is no better after two weeks, where that is so.
pub(super) fn advice_ui(ui: &mut Ui, around: &Around<'_>) -> Option<Asked> {
    let days = around.past.days()?;
    no_better(days, around.past.today(around.model)).then(|| advice::ui(ui, around.texts)).flatten()
}

impl BackPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.set_max_width(ui.available_width().min(WIDEST * text_scale(ui).max(1.0)));
        ui.heading(around.texts.get("home-page-back"));
        let Some(days) = around.past.days() else {
            words_ui(ui, &around.texts.get("history-reading"));
            return Vec::new();
        };
        ui.add_space(space::HAIR);
        let today = around.past.today(around.model);
        let counted = self.count(days, today, around);
        let mut asked = Vec::new();
        if counted.is_no_better {
            asked.extend(advice::ui(ui, around.texts));
        }
        asked.extend(self.checkin.ui(ui, around, days, today, &counted.offers));
        self.trend_ui(ui, around, &counted.trend);
        helped_ui(ui, around, &counted.helped);
        asked.extend(hurt::ui(ui, around, days));
        self.counted = Some(counted);
        asked
    }

    fn count(&mut self, days: &Days, today: NaiveDate, around: &Around<'_>) -> Counted {
        let (revision, reach) = (around.past.revision(), self.reach);
        let is_current =
            |counted: &Counted| (counted.revision, counted.today, counted.reach) == (revision, today, reach);
        if let Some(counted) = self.counted.take().filter(is_current) {
            return counted;
        }
        Counted {
            revision,
            today,
            reach,
            is_no_better: no_better(days, today),
            offers: Offers::new(around, today),
            trend: Trend::new(days, today, reach, around.texts),
            helped: helped(days, today, around),
        }
    }

    fn trend_ui(&mut self, ui: &mut Ui, around: &Around<'_>, trend: &Trend) {
        let texts = around.texts;
        group_ui(ui, &texts.get("back-trend"), |ui| {
            let names = Reach::ALL.map(|reach| reach.name(texts));
            let chosen = Reach::ALL.iter().position(|reach| *reach == self.reach);
            if let Some(at) = choice(ui, chosen, &names) {
                self.reach = Reach::ALL[at];
                ui.ctx().request_repaint();
            }
            ui.add_space(space::HAIR);
            trend.ui(ui, texts);
        });
    }
}

/// What has helped of late, the most frequent first.
fn helped(days: &Days, today: NaiveDate, around: &Around<'_>) -> Vec<(String, u32)> {
    let from = today - Calendar::new(HELPED_DAYS - 1);
    let felt = days.between(from, today).iter().flat_map(|day| &day.felt);
    let counts = names::tally(felt.flat_map(|felt| &felt.helped).map(String::as_str));
    let named = |(word, count)| (names::helped(around.texts, around.deck, word), count);
    counts.into_iter().take(12).map(named).collect()
}

fn helped_ui(ui: &mut Ui, around: &Around<'_>, helped: &[(String, u32)]) {
    let texts = around.texts;
    group_ui(ui, &texts.get("back-helped"), |ui| {
        words_ui(ui, &texts.get(if helped.is_empty() { "back-helped-none" } else { "back-helped-how" }));
        super::chart::rows_ui(ui, helped);
    });
}

/// Things that belong together, under their heading.
fn group_ui(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui)) {
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        title_ui(ui, title);
        ui.add_space(space::HAIR);
        content(ui);
    });
    ui.add_space(space::SMALL);
}

fn title_ui(ui: &mut Ui, title: &str) {
    ui.add(Label::new(RichText::new(title).size(size::BODY * 1.1 * text_scale(ui))).wrap());
}

fn words_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(RichText::new(words).color(palette(ui).quiet)).wrap());
}

#[cfg(test)]
mod tests;
