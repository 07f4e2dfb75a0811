//! What the journal tells: days, weeks, months and a year.

mod charts;
mod deletion;
mod files;
mod lines;
mod picture;
mod range;
mod sums;

use self::{
    deletion::Deletion,
    files::Files,
    picture::Picture,
    range::{Range, View},
};
use super::around::{Around, Asked};
use super::wrap;
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        choice::choice,
        icon::Icon,
    },
};
use chrono::NaiveDate;
use egui::{Key, Label, Modifiers, RichText, Ui};

pub(super) use range::long_day;

/// Charts are no easier to read when they are wider.
const WIDEST: f32 = 980.0;

#[derive(Default)]
pub(super) struct HistoryPage {
    view: View,
    /// A day in the range that is shown; today if `None`.
    anchor: Option<NaiveDate>,
    picture: Option<Picture>,
    files: Files,
    deletion: Deletion,
}

/// What the user asked for in one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Turn {
    View(View),
    Earlier,
    Later,
    Today,
    /// What lies around this day.
    Open(View, NaiveDate),
}

impl HistoryPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.set_max_width(ui.available_width().min(WIDEST * text_scale(ui).max(1.0)));
        let today = around.past.today(around.model);
        let range = self.view.around(self.anchor.unwrap_or(today));
        let turn = self.head_ui(ui, around, &range, today);
        let Some(days) = around.past.days() else {
            let reading = around.texts.get("history-reading");
            ui.label(RichText::new(reading).color(palette(ui).quiet));
            self.take(turn);
            return Vec::new();
        };
        if days.bad > 0 {
            let bad = around.texts.with("history-bad", &[("n", Arg::from(days.bad))]);
            ui.add(Label::new(RichText::new(bad).color(palette(ui).warm)).wrap());
        }
        let revision = around.past.revision();
        let picture = match self.picture.take().filter(|picture| picture.is_current(&range, revision)) {
            Some(picture) => picture,
            None => Picture::new(range, days, around),
        };
        let opened = charts::ui(ui, around.texts, &picture).map(|(view, day)| Turn::Open(view, day));
        self.picture = Some(picture);
        ui.add_space(space::SMALL);
        let command = self.tools_ui(ui, around, &range);
        self.take(turn.or(opened));
        command.map(Asked::Do).into_iter().collect()
    }

    /// What can be made of the range, and the way to be rid of it.
    fn tools_ui(&mut self, ui: &mut Ui, around: &Around<'_>, range: &Range) -> Option<Command> {
        let report = ui.horizontal_wrapped(|ui| {
            let report = self.files.buttons_ui(ui, around, range);
            self.deletion.button_ui(ui, around.texts, range);
            report
        });
        let written = self.files.form_ui(ui, around, range);
        let deleted = self.deletion.form_ui(ui, around, range);
        report.inner.or(written).or(deleted)
    }

    /// Something that was asked for is done.
    pub(super) fn told(&mut self) {
        self.files.close();
    }

    fn take(&mut self, turn: Option<Turn>) {
        let Some(turn) = turn else { return };
        let shown = self.anchor;
        match turn {
            Turn::View(view) => self.view = view,
            Turn::Earlier | Turn::Later => {
                let Some(picture) = &self.picture else { return };
                let to = if turn == Turn::Earlier { picture.range.earlier() } else { picture.range.later() };
                self.anchor = Some(to.from);
            }
            Turn::Today => self.anchor = None,
            Turn::Open(view, day) => (self.view, self.anchor) = (view, Some(day)),
        }
        if shown != self.anchor {
            self.deletion.range_changed();
        }
    }

    /// The heading, the choice of the range, and the way through the ranges.
    fn head_ui(&self, ui: &mut Ui, around: &Around<'_>, range: &Range, today: NaiveDate) -> Option<Turn> {
        let texts = around.texts;
        let mut turn = None;
        ui.horizontal_wrapped(|ui| {
            ui.heading(texts.get("home-page-history"));
            ui.add_space(space::LARGE);
            let names = View::ALL.map(|view| view.name(texts));
            let chosen = View::ALL.iter().position(|view| *view == self.view);
            turn = choice(ui, chosen, &names).map(|at| Turn::View(View::ALL[at]));
        });
        let has_later = range.to < today;
        let has_earlier = self.picture.as_ref().and_then(|picture| picture.first).is_some_and(|day| day < range.from);
        let moved = ui.horizontal_wrapped(|ui| way_ui(ui, texts, range, today, [has_earlier, has_later])).inner;
        ui.add_space(space::HAIR);
        turn.or(moved).or_else(|| by_key(ui, has_earlier, has_later))
    }
}

/// The arrows around what the range is called, and the way to today.
fn way_ui(ui: &mut Ui, texts: &Texts, range: &Range, today: NaiveDate, has: [bool; 2]) -> Option<Turn> {
    let arrow = |ui: &mut Ui, icon, id: &str, enabled| {
        ui.add_enabled_ui(enabled, |ui| button::icon_button(ui, icon, &texts.get(id))).inner.clicked()
    };
    let earlier = arrow(ui, Icon::Previous, "history-earlier", has[0]);
    let later = arrow(ui, Icon::Next, "history-later", has[1]);
    wrap::label_ui(ui, RichText::new(range.title(texts)).strong());
    let is_away = !range.contains(today);
    let now = wrap::button_ui(ui, is_away, Weight::Quiet, Some(Icon::Today), &texts.get("history-today")).clicked();
    let turns = [(earlier, Turn::Earlier), (later, Turn::Later), (now, Turn::Today)];
    turns.into_iter().find(|(asked, _)| *asked).map(|(_, turn)| turn)
}

/// The arrow keys, where nothing else has them.
fn by_key(ui: &Ui, has_earlier: bool, has_later: bool) -> Option<Turn> {
    if ui.memory(|memory| memory.focused().is_some()) {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if has_earlier && pressed(Key::ArrowLeft) {
        Some(Turn::Earlier)
    } else if has_later && pressed(Key::ArrowRight) {
        Some(Turn::Later)
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
