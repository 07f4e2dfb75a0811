//! What the windows say: the card's answers, and what the home window asks for.

use super::child::{ChildEvent, News, Page};
use super::executable;
use super::relief::message;
use super::turn::Resident;
use crate::records::crash::Crash;
use crate::records::request::{Answer, Command};
use crate::records::wire::{FromWindow, ToWindow};
use crate::schedule::{Event, Kind, Outcome};
use crate::store::crashes;
use serde_json::Value;
use std::time::Duration;

/// No window runs for longer at a time; it says again how long it does at every card.
const RUNS_AT_MOST: Duration = Duration::from_hours(4);

/// How long the card's last words stay on the screen, with the time that a window takes to open.
pub(super) const CARD_MARGIN: Duration = Duration::from_secs(5);

impl Resident {
    pub(super) fn window(&mut self, news: News) {
        if !self.windows.take(&news) {
            return;
        }
        match (news.page, news.what) {
            (_, ChildEvent::Rubbish(why)) => log::warn!("a window said what no window says: {why}"),
            (page, ChildEvent::Said(FromWindow::Crashed(crash))) => self.window_crashed(page, crash),
            (Page::Card, ChildEvent::Said(line)) => self.card_said(line),
            (Page::Home, ChildEvent::Said(line)) => self.home_said(line),
            (page, ChildEvent::Late) => {
                log::warn!("a window did not show its first frame within three seconds");
                self.windows.close(page);
                self.lose(page);
                self.window_failed(page, "it showed nothing");
            }
            (page, ChildEvent::Ended(how)) => self.window_ended(page, &how),
        }
    }

    /// What it means for the break is seen when the window has gone.
    fn window_crashed(&mut self, page: Page, crash: Crash) {
        let of = match page {
            Page::Card => "card window",
            Page::Home => "home window",
        };
        log::error!("the {of} failed inside, at {}", crash.place);
        if let Err(error) = crashes::keep(&self.paths, of, crash, self.now.civil) {
            log::warn!("the report of it cannot be written: {error}");
        }
    }

    fn window_ended(&mut self, page: Page, how: &str) {
        log::info!("the {page:?} window ended: {how}");
        self.tell_of_an_update();
        self.lose(page);
        match (page, self.card.is_some()) {
            (Page::Card, true) if !self.as_text => {
                if self.seen {
                    self.events.push_back(Event::CardEnded(Outcome::Lost));
                } else {
                    self.window_failed(page, how);
                }
            }
            (Page::Card | Page::Home, _) => {}
        }
    }

    /// A cover that went by itself is not tried again at once.
    fn lose(&mut self, page: Page) {
        if page == Page::Card {
            self.covers.lose();
            self.unsaved = true;
        }
    }

    /// Said once, when a window has closed: then nothing else is to be read.
    pub(super) fn tell_of_an_update(&mut self) {
        if !self.told_update && executable::is_replaced() {
            self.told_update = true;
            self.tell(message(self.texts.get("notice-updated"), self.texts.get("notice-updated-body")));
        }
    }

    pub(super) fn card_said(&mut self, line: FromWindow) {
        match line {
            FromWindow::Presented => {
                self.seen = true;
                self.events.push_back(Event::CardRuns(self.length_on_screen() + CARD_MARGIN));
            }
            FromWindow::Runs(left) => {
                let left = Duration::try_from_secs_f32(left).unwrap_or_default().min(RUNS_AT_MOST);
                self.events.push_back(Event::CardRuns(left + CARD_MARGIN));
            }
            FromWindow::Paused(stopped) => self.events.push_back(Event::CardPaused(stopped)),
            FromWindow::Another => self.show_another(),
            FromWindow::CardEnded { index, outcome } => {
                self.end_card_of_routine(index, outcome);
            }
            FromWindow::Ended(outcome) => {
                // It closes by itself now; the next card gets a window of its own.
                self.windows.close(Page::Card);
                // Not left to the record: for the schedule the break may be over by now.
                if let (Outcome::Skipped(reason), Some(card)) = (outcome, self.card.clone()) {
                    self.take_to_heart(&card.id, reason);
                }
                self.events.push_back(Event::CardEnded(outcome));
            }
            FromWindow::Problem(why) => log::warn!("card window: {why}"),
            FromWindow::Do(Command::Lock) => self.lock_screen(),
            FromWindow::Crashed(_) | FromWindow::Set { .. } | FromWindow::Reset { .. } | FromWindow::Do(_) => {
                log::warn!("the card window asked for what only the home window may");
            }
        }
    }

    fn home_said(&mut self, line: FromWindow) {
        let refused = match line {
            FromWindow::Set { key, value } => self.set(&key, &value).err(),
            FromWindow::Reset { key } => self.reset(Some(&key).filter(|key| !key.is_empty()).map(String::as_str)).err(),
            FromWindow::Do(command) => match self.obey(command) {
                Answer::Refused(why) => Some(why),
                Answer::Value(Value::String(said)) => {
                    self.windows.tell(Page::Home, &ToWindow::Told(said));
                    None
                }
                Answer::Done | Answer::Value(_) => None,
            },
            FromWindow::Problem(why) => {
                log::warn!("home window: {why}");
                None
            }
            FromWindow::Presented
            | FromWindow::Crashed(_)
            | FromWindow::Runs(_)
            | FromWindow::Paused(_)
            | FromWindow::Another
            | FromWindow::CardEnded { .. }
            | FromWindow::Ended(_) => None,
        };
        if let Some(why) = refused {
            self.windows.tell(Page::Home, &ToWindow::Refused(why));
        }
    }

    /// The kind of the card on the screen.
    pub(super) fn resting_kind(&self) -> Option<Kind> {
        self.schedule.memory().resting
    }
}
