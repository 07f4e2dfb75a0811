//! The present day: what has been, what comes, and what can be done now.

mod actions;
mod axis;
mod break_card;
mod held;
mod mark;
mod next;
mod nudge;
mod numbers;
mod picture;
mod say;
mod spans;
mod timeline;
mod up_next;
mod view;

use self::{break_card::BreakCard, next::Asker, picture::Picture, say::Say, timeline::Timeline, up_next::UpNext};
use super::around::{Around, Asked};
use super::wrap;
use crate::cards::Card;
use crate::schedule::State;
use crate::texts::Arg;
use crate::window::theme::{palette, space, text_scale};
use chrono::{Datelike as _, Timelike as _};
use egui::{RichText, Ui, vec2};
use std::time::Duration;

/// Lines of text are no easier to read when they are longer, but a picture is.
const WIDEST: f32 = 980.0;
/// The least width, at a text scale of one, at which the next card stands beside the next break.
const WIDE: f32 = 600.0;
const CARD: f32 = 206.0;
/// The height of the row at the top; more if its words need it.
const TOP: f32 = 210.0;

#[derive(Default)]
pub(super) struct TodayPage {
    picture: Picture,
    up_next: UpNext,
    /// The day is also told line by line.
    lists: bool,
}

impl TodayPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.set_max_width(ui.available_width().min(WIDEST * text_scale(ui).max(1.0)));
        ui.spacing_mut().item_spacing.y = space::MEDIUM;
        heading_ui(ui, around);
        let mut asked: Vec<_> = super::back::advice_ui(ui, around).into_iter().collect();
        asked.extend(self.top_ui(ui, around));
        self.day_ui(ui, around);
        numbers_ui(ui, around);
        asked.extend(nudge_ui(ui, around));
        asked.extend(actions::actions_ui(ui, around));
        // The line of the present moves on.
        let seconds = around.past.now().second();
        ui.ctx().request_repaint_after(Duration::from_secs(u64::from(60 - seconds.min(59))));
        asked
    }

    /// The own cards have changed.
    pub(super) fn forget_figures(&mut self) {
        self.up_next.forget();
    }

    /// The next break, and beside it the card that it brings.
    fn top_ui(&mut self, ui: &mut Ui, around: &Around<'_>) -> Vec<Asked> {
        let Around { texts, status, deck, .. } = around;
        let preferences = around.model.typed();
        let plan = preferences.plan();
        let next = Asker { texts, deck, plan: &plan, clock: preferences.look.clock }.next(status);
        let shown = BreakCard { texts, status, later: &preferences.later, deck, next: &next };
        let card = coming_card(around);
        let (scale, width) = (text_scale(ui), ui.available_width());
        let mut asked: Vec<Asked> = Vec::new();
        let mut is_opened = false;
        match card {
            Some(card) if width >= WIDE * scale => {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::MEDIUM;
                    let beside = CARD * scale.clamp(1.0, 1.4);
                    let (rect, command) = shown.ui(ui, width - beside - space::MEDIUM, TOP);
                    asked.extend(command.map(Asked::Do));
                    let size = vec2(beside, rect.height());
                    is_opened = self.up_next.ui(ui, size, texts, &preferences.look, card);
                });
            }
            card => {
                asked.extend(shown.ui(ui, width, 0.0).1.map(Asked::Do));
                if let Some(card) = card {
                    let size = vec2(width, TOP * scale.clamp(1.0, 1.4));
                    is_opened = self.up_next.ui(ui, size, texts, &preferences.look, card);
                }
            }
        }
        asked.extend(card.filter(|_| is_opened).map(|card| Asked::Card(card.id.clone())));
        asked
    }

    fn day_ui(&mut self, ui: &mut Ui, around: &Around<'_>) {
        let now = around.past.now();
        let today = around.past.today(around.model);
        let begins = today.and_time(around.model.typed().plan().day_starts);
        let entries = around.past.entries_of(today, around.model);
        let day = Timeline::new(&entries, around.status, begins, now.naive_local());
        let say = Say { texts: around.texts, deck: around.deck, clock: around.model.typed().look.clock };
        view::day_ui(ui, &say, &day, &mut self.picture, &mut self.lists);
    }
}

fn heading_ui(ui: &mut Ui, around: &Around<'_>) {
    let texts = around.texts;
    let today = around.past.today(around.model);
    let weekday = texts.get(&format!("weekday-{}", today.weekday().number_from_monday()));
    let date = [("weekday", Arg::from(weekday)), ("date", Arg::from(texts.date(today)))];
    ui.horizontal_wrapped(|ui| {
        ui.heading(texts.get("home-page-today"));
        ui.add_space(space::HAIR);
        let date = RichText::new(texts.with("today-date", &date)).color(palette(ui).quiet);
        wrap::label_ui(ui, date);
    });
}

/// The card that comes next, if it is known.
fn coming_card<'a>(around: &Around<'a>) -> Option<&'a Card> {
    let is_near = !matches!(around.status.state, State::Paused | State::OffHours | State::Resting);
    let id = around.status.next.as_ref().filter(|_| is_near)?.card.as_deref()?;
    around.deck.card(id)
}

fn numbers_ui(ui: &mut Ui, around: &Around<'_>) {
    let today = around.past.today(around.model);
    let (texts, preferences) = (around.texts, around.model.typed());
    let numbers = numbers::numbers(texts, preferences, around.status, around.past.days(), today);
    numbers::numbers_ui(ui, &numbers);
}

fn nudge_ui(ui: &mut Ui, around: &Around<'_>) -> Option<Asked> {
    let days = around.past.days()?;
    let (today, day_starts) = (around.past.today(around.model), around.model.typed().plan().day_starts);
    let nudge = nudge::nudge(days, today, day_starts, around.texts.language())?;
    nudge.ui(ui, around.texts).map(Asked::Turn)
}

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
