//! The cards that were left because they hurt, and the way to the signs on which to seek help.

use super::{group_ui, words_ui};
use crate::records::days::{Days, Hurt};
use crate::records::names;
use crate::records::request::Command;
use crate::texts::Arg;
use crate::window::home::Page;
use crate::window::home::around::{Around, Asked};
use crate::window::home::wrap;
use crate::window::{
    theme::{palette, space},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Label, RichText, Ui};

/// So many are listed, the latest first.
const LISTED: usize = 12;

pub(super) fn ui(ui: &mut Ui, around: &Around<'_>, days: &Days) -> Option<Asked> {
    let texts = around.texts;
    let mut asked = None;
    group_ui(ui, &texts.get("back-hurt"), |ui| {
        let all = || days.days.iter().rev().flat_map(|day| day.hurt.iter().rev());
        words_ui(ui, &texts.get(if all().next().is_none() { "back-hurt-none" } else { "back-hurt-how" }));
        for hurt in all().take(LISTED) {
            asked = line_ui(ui, around, hurt).or(asked.take());
        }
        let more = all().skip(LISTED).count();
        if more > 0 {
            words_ui(ui, &texts.with("back-hurt-more", &[("n", Arg::from(more))]));
        }
        ui.add_space(space::SMALL);
        words_ui(ui, &texts.get("back-signs-how"));
        if button::button(ui, Weight::Plain, Some(Icon::Care), &texts.get("back-signs-open")).clicked() {
            asked = Some(Asked::Turn(Page::Relief));
        }
    });
    asked
}

fn line_ui(ui: &mut Ui, around: &Around<'_>, hurt: &Hurt) -> Option<Asked> {
    let texts = around.texts;
    let name = names::card(around.deck, &hurt.card);
    let has_card = around.deck.card(&hurt.card).is_some();
    let is_hidden = around.model.typed().cards.hidden.contains(&hurt.card);
    let date = texts.date(hurt.at.date_naive());
    ui.horizontal_wrapped(|ui| {
        let opened = wrap::button_ui(ui, has_card, Weight::Plain, Some(Icon::Cards), &name);
        let opened = opened.on_hover_text(texts.get("back-hurt-open")).clicked();
        let id = if is_hidden { "back-hurt-hidden" } else { "back-hurt-shown" };
        let words = texts.with(id, &[("date", Arg::from(date.clone()))]);
        ui.add(Label::new(RichText::new(words).color(palette(ui).quiet)).wrap());
        let button = button::button(ui, Weight::Quiet, Some(Icon::Undo), &texts.get("back-take-back"));
        let args = [("card", Arg::from(name.clone())), ("date", Arg::from(date))];
        let taken = button.accessible_name(texts.with("back-take-back-card", &args)).clicked();
        let take = || Asked::Do(Command::TakeBack { at: hurt.at });
        taken.then(take).or(opened.then(|| Asked::Card(hurt.card.clone())))
    })
    .inner
}
