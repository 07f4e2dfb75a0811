//! The card: one exercise of about a minute that runs by itself, or several of them in a routine.

mod breather;
mod controls;
mod guard;
mod header;
mod keys;
mod layout;
mod leave;
mod notes;
mod progress;
mod routine;
mod run;
mod sound;
mod stage;
mod steps;

use self::{guard::KeyGuard, run::Run};
use super::{
    Screen,
    puppet::Puppet,
    theme::{self, palette},
};
use crate::cards::{Card, Sequence};
use crate::records::preferences::Preferences;
use crate::records::wire::{CardShow, FromWindow, ToWindow};
use crate::schedule::{Outcome, SkipReason};
use crate::sound::{Chimes, Strike};
use crate::texts::{Arg, Texts};
use egui::{Ui, Vec2, vec2};
use std::time::Duration;

/// The window's size at a text scale of one, in points.
pub(crate) const SIZE: Vec2 = vec2(480.0, 560.0);
pub(crate) const LEAST_SIZE: Vec2 = vec2(360.0, 420.0);

/// Who leaves with less than this share to go has done the card.
const DONE_FROM: f32 = 0.9;
/// Who closes the window after this share has done a part of it.
const PARTLY_FROM: f32 = 0.5;
/// How long the last words stay.
const FAREWELL: f64 = 2.5;
/// Between two frames of a running card: slow stretches look smooth at that pace, and twice as many frames would cost
/// twice as much.
const FRAME: f64 = 1.0 / 15.0;

/// What the card window shows at the moment.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Steps,
    /// Between two cards of a routine; `card` is the next one.
    Breather,
    /// Asking why it should end.
    Reasons,
    /// What to do when it hurts.
    Hurts,
    /// The last words, until then.
    Farewell {
        until: f64,
    },
    Over,
}

/// What the user asked for in one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    PauseOrResume,
    Previous,
    Next,
    Another,
    Done,
    NotNow,
    Back,
    Reason(SkipReason),
    Care,
    CardBefore,
    GoOn,
    EndRoutine,
}

pub(crate) struct CardScreen {
    card: Card,
    /// The routine that the card belongs to.
    routine: Option<Sequence>,
    preferences: Preferences,
    texts: Texts,
    run: Run,
    figure: Option<Puppet>,
    guard: KeyGuard,
    phase: Phase,
    /// The user stopped the clock; it also stands while a question is on the screen.
    paused: bool,
    care_open: bool,
    /// Another card was asked for and has not come.
    awaits_card: bool,
    /// One sentence from the resident.
    refusal: Option<String>,
    /// The preferences have not been put on yet.
    undressed: bool,
    said_paused: bool,
    sayings: Vec<FromWindow>,
    chimes: Chimes,
    strike: Option<Strike>,
}

impl CardScreen {
    pub(crate) fn new(show: CardShow) -> Self {
        let preferences = read_preferences(show.preferences);
        let routine = show.routine.and_then(|course| Sequence::new(*course));
        let card = routine.as_ref().map_or(show.card, |routine| routine.card().clone());
        Self {
            run: Run::new(&card),
            figure: Puppet::new(&card),
            card,
            routine,
            texts: Texts::new(&preferences.look.language),
            preferences,
            guard: KeyGuard::default(),
            phase: Phase::Steps,
            paused: false,
            care_open: false,
            awaits_card: false,
            refusal: None,
            undressed: true,
            said_paused: false,
            sayings: Vec::new(),
            chimes: Chimes::default(),
            strike: None,
        }
    }

    /// Takes the next card in the same window. The keys were let through already: the user is here.
    fn replace(&mut self, show: CardShow) {
        let guard = std::mem::take(&mut self.guard);
        let sayings = std::mem::take(&mut self.sayings);
        let said_paused = self.said_paused;
        let chimes = std::mem::take(&mut self.chimes).for_another();
        *self = Self { guard, said_paused, sayings, chimes, ..Self::new(show) };
    }

    fn act(&mut self, act: Act) {
        match act {
            Act::PauseOrResume => self.paused = !self.paused,
            Act::Previous => self.move_by(Run::go_previous),
            Act::Next if self.routine.is_some() && self.run.is_last() => self.leave_card(Outcome::Done),
            Act::Next => self.move_by(Run::go_next),
            Act::Another => {
                self.awaits_card = true;
                self.refusal = None;
                self.sayings.push(FromWindow::Another);
            }
            Act::Done => self.end(self.outcome_of_done()),
            Act::NotNow => self.phase = Phase::Reasons,
            Act::Back => self.phase = Phase::Steps,
            Act::Reason(SkipReason::Hurts) if self.phase == Phase::Reasons => self.phase = Phase::Hurts,
            Act::Reason(reason) if self.routine.is_some() => self.leave_card(Outcome::Skipped(reason)),
            Act::Reason(reason) => self.end(Outcome::Skipped(reason)),
            Act::Care => {
                self.care_open = !self.care_open;
                self.refusal = None;
            }
            Act::CardBefore => self.go_to_card_before(),
            Act::GoOn => self.begin_card(),
            Act::EndRoutine => self.end_routine(),
        }
    }

    fn move_by(&mut self, go: fn(&mut Run)) {
        go(&mut self.run);
        self.sayings.push(FromWindow::Runs(self.whole_left()));
    }

    /// Nearly through, or on the last step, is done; otherwise it is the part that lies behind.
    fn outcome_of_done(&self) -> Outcome {
        let share = self.run.share();
        if share >= DONE_FROM || self.run.is_last() { Outcome::Done } else { Outcome::Partly(share) }
    }

    fn outcome_of_closing(&self) -> Outcome {
        match self.phase {
            Phase::Hurts => Outcome::Skipped(SkipReason::Hurts),
            Phase::Farewell { .. } => Outcome::Done,
            Phase::Steps | Phase::Breather | Phase::Reasons | Phase::Over => match self.run.share() {
                share if share >= DONE_FROM => Outcome::Done,
                share if share >= PARTLY_FROM => Outcome::Partly(share),
                _ => Outcome::Skipped(SkipReason::NotNow),
            },
        }
    }

    fn end(&mut self, outcome: Outcome) {
        if self.phase != Phase::Over {
            self.phase = Phase::Over;
            self.sayings.push(FromWindow::Ended(outcome));
        }
    }

    /// Lets time pass and says what came of it.
    fn advance(&mut self, now: f64) {
        self.run.set_running(matches!(self.phase, Phase::Steps | Phase::Breather) && !self.paused);
        self.run.tick(now);
        match self.phase {
            Phase::Steps if self.run.is_over() => {
                if !self.pass_card(Outcome::Done) {
                    self.phase = Phase::Farewell { until: now + FAREWELL };
                }
            }
            Phase::Breather if self.run.is_over() => self.begin_card(),
            Phase::Farewell { until } if now >= until => self.end(self.outcome_of_whole()),
            Phase::Steps | Phase::Breather | Phase::Reasons | Phase::Hurts | Phase::Farewell { .. } | Phase::Over => {}
        }
    }

    /// Tells the resident when the clock stands for longer than the frame: its own clock must not run out.
    fn say_whether_paused(&mut self) {
        let paused = match self.phase {
            Phase::Steps | Phase::Breather => self.paused,
            Phase::Reasons | Phase::Hurts => true,
            Phase::Farewell { .. } | Phase::Over => return,
        };
        if paused != self.said_paused {
            self.said_paused = paused;
            self.sayings.push(FromWindow::Paused(paused));
        }
    }

    fn ask_for_next_frame(&self, ui: &Ui, now: f64) {
        let after = match self.phase {
            Phase::Steps | Phase::Breather if self.paused => return,
            Phase::Steps | Phase::Breather if theme::is_still(&self.preferences.look) => self.run.until_next_second(),
            Phase::Steps | Phase::Breather => FRAME.min(self.run.until_next_second()),
            Phase::Farewell { until } => until - now,
            Phase::Reasons | Phase::Hurts | Phase::Over => return,
        };
        ui.ctx().request_repaint_after(Duration::from_secs_f64(after.max(0.001)));
    }

    /// Everything, from top to bottom; what does not fit is reached by scrolling.
    fn contents_ui(&self, ui: &mut Ui) -> Option<Act> {
        let window = ui.max_rect();
        let scroll = egui::ScrollArea::vertical().auto_shrink(false);
        scroll
            .show(ui, |ui| {
                let places = layout::Places::new(self, ui, window.size(), ui.min_rect().min);
                ui.allocate_space(vec2(1.0, places.height));
                self.parts_ui(ui, &places)
            })
            .inner
    }

    fn parts_ui(&self, ui: &mut Ui, places: &layout::Places) -> Option<Act> {
        progress::progress_ui(self, ui, places.progress);
        let care = header::header_ui(self, ui, places.header);
        stage::stage_ui(self, ui, places.stage, places.details_on_stage);
        notes::notes_ui(self, ui, places.notes);
        let act = match self.phase {
            Phase::Steps => {
                let below = if places.details_on_stage { 0.0 } else { stage::details_ui(self, ui, places.middle) };
                steps::steps_ui(self, ui, places.middle.with_max_y(places.middle.bottom() - below));
                controls::controls_ui(self, ui, places.controls)
            }
            Phase::Breather => {
                breather::breather_ui(self, ui, places.middle);
                controls::controls_ui(self, ui, places.controls)
            }
            Phase::Reasons => leave::reasons_ui(self, ui, places.middle),
            Phase::Hurts => leave::hurts_ui(self, ui, places.middle),
            Phase::Farewell { .. } | Phase::Over => {
                steps::farewell_ui(self, ui, places.middle);
                None
            }
        };
        care.or(act)
    }
}

impl Screen for CardScreen {
    fn receive(&mut self, line: ToWindow) {
        match line {
            ToWindow::Card(show) => self.replace(*show),
            ToWindow::Preferences(preferences) => {
                self.preferences = read_preferences(preferences);
                self.texts = Texts::new(&self.preferences.look.language);
                self.undressed = true;
            }
            ToWindow::Refused(why) => {
                self.awaits_card = false;
                self.refusal = Some(why);
            }
            ToWindow::Close => self.phase = Phase::Over,
            ToWindow::Home(_)
            | ToWindow::Status(_)
            | ToWindow::Hands(_)
            | ToWindow::Cards { .. }
            | ToWindow::Done(_)
            | ToWindow::Told(_) => {}
        }
    }

    fn ui(&mut self, ui: &mut Ui) {
        self.guard.filter(ui.ctx());
        if std::mem::take(&mut self.undressed) {
            theme::apply(ui.ctx(), &self.preferences.look);
        }
        ui.reset_style();
        let now = ui.input(|input| input.time);
        self.advance(now);
        self.listen(now);
        ui.painter().rect_filled(ui.max_rect(), 0.0, palette(ui).page);
        let typed = self.keys(ui);
        if let Some(act) = self.contents_ui(ui).or(typed) {
            self.act(act);
            ui.ctx().request_repaint();
        }
        self.say_whether_paused();
        self.ask_for_next_frame(ui, now);
    }

    fn take_sayings(&mut self) -> Vec<FromWindow> {
        std::mem::take(&mut self.sayings)
    }

    fn take_strike(&mut self) -> Option<Strike> {
        self.strike.take()
    }

    fn close_asked(&mut self) {
        if self.routine.is_some() {
            self.end_routine();
        } else {
            self.end(self.outcome_of_closing());
        }
    }

    fn is_over(&self) -> bool {
        self.phase == Phase::Over
    }

    fn title(&self) -> String {
        let name = self.routine.as_ref().map_or(&self.card.name, |routine| &routine.course().name);
        self.texts.with("card-window-title", &[("card", Arg::from(name.as_str()))])
    }
}

/// The preferences as they are meant; a damaged section of them is no reason to show nothing.
fn read_preferences(value: serde_json::Value) -> Preferences {
    serde_json::from_value(value).unwrap_or_default()
}

#[cfg(test)]
pub(crate) mod tests;
