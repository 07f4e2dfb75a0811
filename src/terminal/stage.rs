//! What the terminal shows at present, and what the keys mean there.

use super::Said;
use super::page::Page;
use super::run::Run;
use crate::desktop::{Notice, NoticeAction};
use crate::records::wire::{CardShow, FromWindow};
use crate::schedule::{Outcome, SkipReason};

#[derive(Debug)]
pub(super) enum Input {
    Offer(Notice),
    Say(Notice),
    Withdraw,
    Show(Box<CardShow>),
    Close,
    Key(char),
    /// A second has passed in which the card ran.
    Second,
}

pub(super) struct Stage {
    page: Page,
    scene: Scene,
}

enum Scene {
    Empty,
    /// What can be answered.
    Offer(Vec<NoticeAction>),
    Card(Box<Run>),
}

impl Stage {
    pub(super) fn new(page: Page) -> Self {
        Self { page, scene: Scene::Empty }
    }

    /// Whether seconds count.
    pub(super) fn is_running(&self) -> bool {
        matches!(&self.scene, Scene::Card(run) if !run.is_paused)
    }

    /// Takes one input; what is to be said of it.
    pub(super) fn take(&mut self, input: Input) -> Vec<Said> {
        match input {
            Input::Offer(notice) => self.offer(&notice),
            Input::Say(notice) => self.page.say(&notice),
            Input::Withdraw => self.withdraw(),
            Input::Show(show) => return self.show(*show),
            Input::Close => self.close(),
            Input::Key('q') => return self.quit(),
            Input::Key(key) => return self.key(key),
            Input::Second => return self.second(),
        }
        Vec::new()
    }

    fn offer(&mut self, notice: &Notice) {
        self.page.offer(notice);
        self.scene = Scene::Offer(notice.actions.iter().map(|(action, _)| *action).collect());
    }

    fn withdraw(&mut self) {
        if matches!(self.scene, Scene::Offer(_)) {
            self.scene = Scene::Empty;
        }
    }

    fn show(&mut self, show: CardShow) -> Vec<Said> {
        self.page.end_countdown();
        let Some(run) = Run::new(show.card) else {
            self.scene = Scene::Empty;
            return vec![Said::Window(FromWindow::Ended(Outcome::Done))];
        };
        self.page.card(run.card());
        self.page.step(&run);
        self.scene = Scene::Card(Box::new(run));
        vec![Said::Window(FromWindow::Presented)]
    }

    fn close(&mut self) {
        if matches!(self.scene, Scene::Card(_)) {
            self.page.end_countdown();
            self.scene = Scene::Empty;
        }
    }

    fn key(&mut self, key: char) -> Vec<Said> {
        match &self.scene {
            Scene::Empty => Vec::new(),
            Scene::Offer(actions) => {
                let action = match key {
                    's' => NoticeAction::Start,
                    'l' => NoticeAction::Later,
                    'k' => NoticeAction::Skip,
                    _ => return Vec::new(),
                };
                if actions.contains(&action) { vec![Said::Notice(action)] } else { Vec::new() }
            }
            Scene::Card(run) => match key {
                'd' => {
                    let outcome = if run.is_as_good_as_done() { Outcome::Done } else { Outcome::Partly(run.share()) };
                    self.end(outcome)
                }
                'k' => self.end(Outcome::Skipped(SkipReason::NotNow)),
                'n' => self.next_step(true),
                'a' => vec![Said::Window(FromWindow::Another)],
                ' ' | 'l' => self.pause(),
                _ => Vec::new(),
            },
        }
    }

    fn pause(&mut self) -> Vec<Said> {
        let Scene::Card(run) = &mut self.scene else { return Vec::new() };
        run.is_paused = !run.is_paused;
        self.page.countdown(run);
        vec![Said::Window(FromWindow::Paused(run.is_paused))]
    }

    fn second(&mut self) -> Vec<Said> {
        let Scene::Card(run) = &mut self.scene else { return Vec::new() };
        if run.pass_second() {
            return self.next_step(false);
        }
        self.page.countdown(run);
        Vec::new()
    }

    /// `by_key`: earlier than the schedule thinks.
    fn next_step(&mut self, by_key: bool) -> Vec<Said> {
        let Scene::Card(run) = &mut self.scene else { return Vec::new() };
        if !run.go_on() {
            return self.end(Outcome::Done);
        }
        self.page.end_countdown();
        self.page.step(run);
        if by_key { vec![Said::Window(FromWindow::Runs(run.whole_left() as f32))] } else { Vec::new() }
    }

    fn end(&mut self, outcome: Outcome) -> Vec<Said> {
        self.page.end_countdown();
        self.page.line(match outcome {
            Outcome::Done => "terminal-done",
            Outcome::Partly(_) => "terminal-partly",
            Outcome::Skipped(_) | Outcome::Lost => "terminal-skipped",
        });
        self.scene = Scene::Empty;
        vec![Said::Window(FromWindow::Ended(outcome))]
    }

    fn quit(&mut self) -> Vec<Said> {
        let mut said = match &self.scene {
            Scene::Empty | Scene::Offer(_) => Vec::new(),
            Scene::Card(run) => {
                let outcome = if run.is_as_good_as_done() {
                    Outcome::Done
                } else if run.is_worth_counting() {
                    Outcome::Partly(run.share())
                } else {
                    Outcome::Skipped(SkipReason::NotNow)
                };
                self.end(outcome)
            }
        };
        said.push(Said::Quit);
        said
    }
}
