//! The self-check of the desk, drawn: one question at a time, its place on the drawing, and what to do about a no.

mod answers;
mod asking;
mod drawing;
mod hint;
mod mark;
mod outcome;
mod room;
mod round;

#[cfg(test)]
pub(super) mod tests;

use self::{answers::Answers, room::Room, round::Round};
use super::around::{Around, Asked};
use crate::cards::{CheckUp, Deck, Reply};
use crate::records::request::{Command, DeskAnswer};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
pub(super) use answers::reply;
use chrono::NaiveDate;
use egui::{Align, Label, Layout, RichText, Ui, vec2};

const WIDEST: f32 = 940.0;
/// From this width on the question stands beside the drawing.
const WIDE: f32 = 620.0;

#[derive(Default)]
pub(super) struct DeskPage {
    answers: Answers,
    room: Room,
    round: Option<Round>,
    /// The user wants no more questions for now.
    rests: bool,
    /// A question that was chosen and is not one of the round.
    aside: Option<usize>,
    /// The question that was pointed at in the last frame.
    lit: Option<usize>,
}

/// What everything on the page may need to know, in one frame.
struct View<'a> {
    texts: &'a Texts,
    deck: &'a Deck,
    check_up: CheckUp,
    today: NaiveDate,
    lit: Option<usize>,
}

/// What the user did in one frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Answer(DeskAnswer),
    /// An answer to a question that is not asked just now.
    Mended(usize, DeskAnswer),
    Next,
    Back,
    /// Show this question.
    Choose(usize),
    /// Point at this question everywhere.
    Light(usize),
    Close,
    Rest,
    GoOn,
    /// Ask everything, whenever it was asked last.
    All,
}

impl View<'_> {
    /// What the question is about, in a word or two.
    fn name(&self, item: usize) -> String {
        self.texts.get(&format!("desk-name-{}", self.check_up.items[item].question.id))
    }

    /// All of it for those who do not see the drawing.
    fn description(&self, item: usize) -> String {
        let asked = &self.check_up.items[item];
        let state = self.texts.get(match asked.reply() {
            Some(Reply::Yes) => "desk-is-yes",
            Some(Reply::No) => "desk-is-no",
            Some(Reply::NotNow) => "desk-is-not-now",
            None => "desk-is-open",
        });
        let args = [("n", Arg::from(item + 1)), ("what", Arg::from(self.name(item))), ("state", Arg::from(state))];
        self.texts.with("desk-mark", &args)
    }
}

impl DeskPage {
    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.set_max_width(ui.available_width().min(WIDEST * text_scale(ui).max(1.0)));
        let today = around.past.today(around.model);
        let days = around.past.days();
        let check_up = self.answers.check_up(days, around.model.typed().plan().day_starts, around.texts.language());
        if days.is_some() && self.round.is_none() && !self.rests {
            self.round = Round::new(check_up.due(today));
        }
        let view = View { texts: around.texts, deck: around.deck, check_up, today, lit: self.lit.take() };
        ui.heading(view.texts.get("home-page-desk"));
        ui.add(Label::new(RichText::new(view.texts.get("desk-intro")).color(palette(ui).quiet)).wrap());
        ui.add_space(space::SMALL);
        let act = self.whole_ui(ui, &view, days.is_some());
        let mut asked = Vec::new();
        ui.add_space(space::MEDIUM);
        if care_ui(ui, view.texts) {
            asked.push(Asked::Signs);
        }
        if let Some(act) = act {
            asked.extend(self.act(act, &view, around));
        }
        if self.lit != view.lit || act.is_some_and(|act| !matches!(act, Act::Light(_))) {
            ui.ctx().request_repaint();
        }
        asked
    }

    /// Something that was asked for was not done.
    pub(super) fn refuse(&mut self) {
        self.answers.forget();
    }

    fn whole_ui(&mut self, ui: &mut Ui, view: &View<'_>, is_known: bool) -> Option<Act> {
        let width = ui.available_width();
        if width < WIDE * text_scale(ui) {
            let panel = self.panel_ui(ui, view, is_known);
            ui.add_space(space::MEDIUM);
            let drawing = self.drawing_ui(ui, view, width);
            return stronger(panel, stronger(drawing, self.changes_ui(ui, view)));
        }
        let gap = space::LARGE;
        let drawing_width = ((width - gap) * 0.56).floor();
        let act = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            let column = Layout::top_down(Align::Min);
            let drawing = ui.allocate_ui_with_layout(vec2(drawing_width, 0.0), column, |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                self.drawing_ui(ui, view, drawing_width)
            });
            let rest = vec2(width - gap - drawing_width, 0.0);
            let panel = ui.allocate_ui_with_layout(rest, column, |ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                ui.set_width(rest.x);
                let panel = self.panel_ui(ui, view, is_known);
                stronger(panel, self.changes_ui(ui, view))
            });
            stronger(panel.inner, drawing.inner)
        });
        act.inner
    }

    /// The question that is shown.
    fn chosen(&self) -> Option<usize> {
        self.aside.or_else(|| self.round.as_ref().map(Round::current))
    }

    fn drawing_ui(&mut self, ui: &mut Ui, view: &View<'_>, width: f32) -> Option<Act> {
        let chosen = self.chosen();
        let size = vec2(width, (width * 0.94).min(560.0));
        let act = drawing::drawing_ui(ui, view, &mut self.room, size, chosen);
        let habit = drawing::habits_ui(ui, view, &mut self.room, chosen);
        stronger(act, habit)
    }

    /// While questions are asked the list of what came of others would only distract.
    fn changes_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Act> {
        if self.round.is_some() { None } else { outcome::changes_ui(ui, view) }
    }

    fn panel_ui(&mut self, ui: &mut Ui, view: &View<'_>, is_known: bool) -> Option<Act> {
        if !is_known {
            ui.label(RichText::new(view.texts.get("desk-reading")).color(palette(ui).quiet));
            return None;
        }
        match (self.aside, &self.round) {
            (Some(item), _) => asking::asking_ui(ui, view, item, None),
            (None, Some(round)) => asking::asking_ui(ui, view, round.current(), Some(round)),
            (None, None) => outcome::score_ui(ui, view),
        }
    }

    fn act(&mut self, act: Act, view: &View<'_>, around: &Around<'_>) -> Option<Asked> {
        match act {
            Act::Answer(answer) => return self.answer(self.chosen()?, answer, view, around),
            Act::Mended(item, answer) => return self.answer(item, answer, view, around),
            Act::Next => self.go_on(),
            Act::Back => {
                if let Some(round) = &mut self.round {
                    round.back();
                }
            }
            Act::Choose(item) => {
                let is_of_round = self.round.as_mut().is_some_and(|round| round.go(item));
                self.aside = (!is_of_round).then_some(item);
            }
            Act::Light(item) => self.lit = Some(item),
            Act::Close => self.aside = None,
            Act::Rest => (self.rests, self.round) = (true, None),
            Act::GoOn => self.rests = false,
            Act::All => {
                self.rests = true;
                self.round = Round::new((0..view.check_up.items.len()).collect());
            }
        }
        None
    }

    fn answer(&mut self, item: usize, answer: DeskAnswer, view: &View<'_>, around: &Around<'_>) -> Option<Asked> {
        let id = &view.check_up.items.get(item)?.question.id;
        self.answers.give(id, answer, around.past.now());
        if self.aside.is_none()
            && let Some(round) = self.round.as_mut().filter(|round| round.current() == item)
        {
            round.answer();
            // What to do about a no is read first.
            if answer != DeskAnswer::No {
                self.go_on();
            }
        }
        Some(Asked::Do(Command::Desk { item: id.clone(), answer }))
    }

    fn go_on(&mut self) {
        if self.round.as_mut().is_some_and(|round| !round.next()) {
            self.round = None;
        }
    }
}

/// The one of two acts that counts: that something is pointed at gives way to all others.
fn stronger(one: Option<Act>, other: Option<Act>) -> Option<Act> {
    let counts = |act: &Act| !matches!(act, Act::Light(_));
    one.filter(counts).or(other.filter(counts)).or(one).or(other)
}

/// What this is not, and the way to what to look out for.
fn care_ui(ui: &mut Ui, texts: &Texts) -> bool {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(texts.get("home-general")).small().color(palette(ui).quiet));
        button::button(ui, Weight::Quiet, Some(Icon::Care), &texts.get("home-signs")).clicked()
    })
    .inner
}
