//! The card: one exercise of about a minute that runs by itself, or several of them in a routine.

mod breather;
mod controls;
mod cover;
mod ending;
mod guard;
mod header;
mod hold;
mod keys;
mod layout;
mod leave;
mod notes;
mod page;
mod progress;
mod routine;
mod run;
mod sound;
mod stage;
mod steps;
mod strict;

use self::{guard::KeyGuard, hold::Hold, run::Run};
use super::{Screen, fonts, puppet::Puppet, theme};
use crate::cards::{Card, Sequence};
use crate::records::preferences::Preferences;
use crate::records::request::Command;
use crate::records::wire::{CardShow, FromWindow, ToWindow};
use crate::schedule::{Outcome, Posture, SkipReason};
use crate::sound::{Chimes, Strike};
use crate::texts::{Arg, Texts};
use egui::{Ui, Vec2, vec2};
use std::time::Duration;

/// The window's size at a text scale of one, in points.
pub(crate) const SIZE: Vec2 = vec2(480.0, 560.0);
pub(crate) const LEAST_SIZE: Vec2 = vec2(360.0, 420.0);

/// How long the last words stay.
const FAREWELL: f64 = 2.5;
/// Between two frames of a running card: slow stretches look smooth at that pace, and twice as many frames would cost
/// twice as much.
const FRAME: f64 = 1.0 / 15.0;
/// How often a cover looks whether it may take the keys, however still the card is.
const GUARDED: Duration = Duration::from_millis(250);

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
    Lock,
    Hurts,
    /// Out of a strict break, or of a cover.
    Leave,
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
    /// The window lies over whole monitors.
    on_cover: bool,
    /// The card runs to its end unless it hurts or the user means it.
    strict: bool,
    hold: Hold,
    /// What the user is asked to do afterwards.
    then: Option<Posture>,
    /// The user types or points, and the card waits for that to end.
    waits: bool,
    /// The user stopped the clock; it also stands while a question is on the screen.
    paused: bool,
    care_open: bool,
    /// Another card was asked for and has not come.
    awaits_card: bool,
    /// One sentence from the resident.
    refusal: Option<String>,
    /// How often the preferences have changed; each of the windows puts them on by itself.
    dress: u32,
    said_paused: bool,
    sayings: Vec<FromWindow>,
    chimes: Chimes,
    strike: Option<Strike>,
}

impl CardScreen {
    pub(crate) fn new(show: CardShow) -> Self {
        let preferences = read_preferences(show.preferences);
        let wanted = &preferences.look.language;
        let texts = fonts::texts(wanted);
        let legible = |card| fonts::legible(card, &texts, wanted);
        let routine = show.routine.and_then(|mut course| {
            course.turns.iter_mut().for_each(|turn| turn.card = legible(turn.card.clone()));
            Sequence::new(*course)
        });
        let card = routine.as_ref().map_or_else(|| legible(show.card), |routine| routine.card().clone());
        Self {
            run: Run::new(&card),
            figure: Puppet::new(&card),
            card,
            routine,
            on_cover: false,
            strict: show.strict,
            hold: Hold::default(),
            then: show.then,
            waits: false,
            texts,
            preferences,
            guard: KeyGuard::default(),
            phase: Phase::Steps,
            paused: false,
            care_open: false,
            awaits_card: false,
            refusal: None,
            dress: 1,
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
        let Self { said_paused, on_cover, waits, .. } = *self;
        let dress = self.dress + 1;
        let chimes = std::mem::take(&mut self.chimes).for_another();
        *self = Self { guard, on_cover, waits, dress, said_paused, sayings, chimes, ..Self::new(show) };
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
            Act::Lock => self.sayings.push(FromWindow::Do(Command::Lock)),
            Act::Hurts => self.phase = Phase::Hurts,
            Act::Leave => self.leave(),
        }
    }

    fn move_by(&mut self, go: fn(&mut Run)) {
        go(&mut self.run);
        self.sayings.push(FromWindow::Runs(self.whole_left()));
    }

    /// Lets time pass and says what came of it.
    fn advance(&mut self, now: f64) {
        self.run.set_running(matches!(self.phase, Phase::Steps | Phase::Breather) && !self.is_stopped());
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

    /// The clock stands, by the user's will or while their hands are busy.
    fn is_stopped(&self) -> bool {
        self.paused || self.waits
    }

    /// Tells the resident when the clock stands for longer than the frame: its own clock must not run out.
    fn say_whether_paused(&mut self) {
        let paused = match self.phase {
            Phase::Steps | Phase::Breather => self.is_stopped(),
            Phase::Reasons | Phase::Hurts => true,
            Phase::Farewell { .. } | Phase::Over => return,
        };
        if paused != self.said_paused {
            self.said_paused = paused;
            self.sayings.push(FromWindow::Paused(paused));
        }
    }

    fn ask_for_next_frame(&self, ui: &Ui, now: f64) {
        if self.hold.is_held() {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(FRAME));
        }
        if self.on_cover && !self.guard.is_lifted() {
            ui.ctx().request_repaint_after(GUARDED);
        }
        let after = match self.phase {
            Phase::Steps | Phase::Breather if self.is_stopped() => return,
            Phase::Steps | Phase::Breather if theme::is_still(&self.preferences.look) => self.run.until_next_second(),
            Phase::Steps | Phase::Breather => FRAME.min(self.run.until_next_second()),
            Phase::Farewell { until } => until - now,
            Phase::Reasons | Phase::Hurts | Phase::Over => return,
        };
        ui.ctx().request_repaint_after(Duration::from_secs_f64(after.max(0.001)));
    }
}

impl Screen for CardScreen {
    fn receive(&mut self, line: ToWindow) {
        match line {
            ToWindow::Card(show) => self.replace(*show),
            ToWindow::Preferences(preferences) => {
                self.preferences = read_preferences(preferences);
                self.texts = fonts::texts(&self.preferences.look.language);
                self.dress += 1;
            }
            ToWindow::Refused(why) => {
                self.awaits_card = false;
                self.refusal = Some(why);
            }
            ToWindow::Hands(are_busy) => self.waits = are_busy,
            ToWindow::Close => self.phase = Phase::Over,
            ToWindow::Home(_)
            | ToWindow::Status(_)
            | ToWindow::Cards { .. }
            | ToWindow::Done(_)
            | ToWindow::Profiles(_)
            | ToWindow::Entries(_)
            | ToWindow::Entry(_)
            | ToWindow::Days(_)
            | ToWindow::Told(_) => {}
        }
    }

    fn ui(&mut self, ui: &mut Ui) {
        self.guard.filter(ui.ctx());
        self.dress(ui);
        let now = ui.input(|input| input.time);
        self.advance(now);
        self.listen(now);
        let typed = self.keys(ui).or_else(|| self.hold_keys(ui, now));
        if let Some(act) = self.page_ui(ui).or(typed) {
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

    fn covers(&mut self) {
        self.on_cover = true;
    }

    fn wants_keys(&self) -> bool {
        self.guard.is_lifted()
    }

    fn typed(&mut self) {
        self.guard.hear_key();
    }

    fn beside(&self) -> String {
        cover::beside(self)
    }

    fn beside_ui(&mut self, ui: &mut Ui) {
        self.dress(ui);
        if cover::beside_ui(self, ui) {
            self.close_asked();
        }
    }

    fn close_asked(&mut self) {
        self.leave_or_say_how();
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
    theme::follow_system(&value);
    serde_json::from_value(value).unwrap_or_default()
}

#[cfg(test)]
pub(crate) mod tests;
