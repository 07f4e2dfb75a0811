//! What the tray, the command line and the home window ask for alike.

use super::child::Page;
use super::turn::Resident;
use crate::records::journal::Entry;
use crate::records::range::Range;
use crate::records::request::{Answer, Command};
use crate::records::wire::{HomeShow, ToWindow};
use crate::schedule::{Event, Kind, SkipReason, State, What};
use crate::texts::Arg;
use chrono::SubsecRound as _;
use std::time::Duration;

impl Resident {
    /// Does it, or says why not. What it changes in the schedule comes with the turn's end.
    pub(super) fn obey(&mut self, command: Command) -> Answer {
        let done = match command {
            Command::Stretch { card } => self.stretch(card.as_deref()),
            Command::Routine { id } => return self.start_routine(&id),
            Command::Later { by } => self.later(by),
            Command::Skip { reason } => self.skip(reason),
            Command::Pause { length } => {
                self.events.push_back(Event::Pause(length));
                Ok(())
            }
            Command::Resume => self.resume(),
            Command::Meeting { length } => self.meeting(length),
            Command::End => self.end_break(),
            Command::OwnScreens => self.know_screens(),
            Command::Posture { standing } => return self.posture(standing),
            Command::Lock => {
                self.lock_screen();
                Ok(())
            }
            Command::Home { page } => self.home(page),
            Command::Feel { score, areas, helped } => self.feel(score, areas, helped),
            Command::Relief { remedy, length } => return told(self.relief(remedy, length)),
            Command::StopRelief => self.stop_relief(),
            Command::ImportCards { path } => return told(self.import_cards(&path)),
            Command::ExportCards { path } => return told(self.export_cards(&path)),
            Command::Profile { name } => self.switch_profile(name.as_deref()),
            Command::SaveProfile { name } => self.save_profile(&name),
            Command::RemoveProfile { name } => return told(self.remove_profile(&name)),
            Command::Export { path } => return told(self.export(&path)),
            Command::Import { path } => return told(self.import(&path)),
            Command::TakeBack { at } => self.take_back(at),
            Command::Desk { item, answer } => self.answer_desk(&item, answer),
            Command::Forget { from, to } => return told(self.forget_days(Range { from, to })),
            Command::ExportHistory { path, from, to } => return told(self.export_days(&path, Range { from, to })),
            Command::Report { path, from, to, open } => return told(self.report(path.as_deref(), from, to, open)),
            Command::Autostart { on } => self.set_autostart(on),
            Command::Welcomed => {
                (self.welcomed, self.unsaved) = (true, true);
                Ok(())
            }
            Command::Quit => {
                self.leaving = true;
                Ok(())
            }
        };
        done.map_or_else(Answer::Refused, |()| Answer::Done)
    }

    fn refuse(&self, id: &str) -> Result<(), String> {
        Err(self.texts.get(id))
    }

    fn stretch(&mut self, card: Option<&str>) -> Result<(), String> {
        self.may_start()?;
        if let Some(id) = card
            && !self.choice.want(id)
        {
            return Err(self.texts.with("refused-no-card", &[("card", Arg::from(id.to_owned()))]));
        }
        self.events.push_back(Event::Start(Kind::Stretch));
        Ok(())
    }

    /// Why no break can start at present.
    pub(super) fn may_start(&self) -> Result<(), String> {
        let view = self.view();
        if view.state == State::Resting {
            return self.refuse("refused-resting");
        }
        if view.state == State::Away && view.why.as_deref() != Some("no-input") {
            return self.refuse("refused-locked");
        }
        Ok(())
    }

    fn later(&mut self, by: Option<Duration>) -> Result<(), String> {
        let view = self.view();
        if view.laters_left == 0 {
            let there = matches!(view.state, State::Due | State::Offered | State::Held | State::Resting);
            return self.refuse(if there { "refused-no-laters" } else { "refused-nothing-due" });
        }
        self.events.push_back(Event::Later(by));
        Ok(())
    }

    fn skip(&mut self, reason: SkipReason) -> Result<(), String> {
        let view = self.view();
        if view.next.is_none() && view.state != State::Resting {
            return self.refuse("refused-nothing-planned");
        }
        if view.skips_left == Some(0) && reason != SkipReason::Hurts {
            return self.refuse(if view.state == State::Resting { "refused-strict-resting" } else { "refused-strict" });
        }
        self.events.push_back(Event::Skip(reason));
        Ok(())
    }

    fn resume(&mut self) -> Result<(), String> {
        if self.view().state != State::Paused {
            return self.refuse("refused-not-paused");
        }
        self.events.push_back(Event::Resume);
        Ok(())
    }

    fn home(&mut self, page: Option<String>) -> Result<(), String> {
        let show = HomeShow {
            page: page.unwrap_or_default(),
            preferences: self.window_preferences(),
            status: self.status(),
            problems: self.preferences.problems().iter().map(|problem| problem.text(&self.texts)).collect(),
            own: self.choice.own().to_vec(),
            own_routines: self.choice.own_routines().to_vec(),
            card_faults: self.card_fault_texts(),
            done: self.tally.all().clone(),
            folders: self.folders(),
            first_run: self.welcomes(),
            autostart: super::autostart::is_set(),
            profiles: self.preferences.profiles().to_vec(),
        };
        self.windows.show(Page::Home, &ToWindow::Home(Box::new(show))).map_err(|why| {
            log::warn!("the home window cannot be shown: {why}");
            self.texts.get("refused-no-window")
        })?;
        self.tell_past();
        Ok(())
    }

    /// A line of the journal that is about no break.
    pub(super) fn note(&mut self, what: What, why: Option<String>) {
        let entry = Entry { why, ..Entry::new(self.now.civil.trunc_subsecs(0), what) };
        self.write_down(&entry);
    }
}

/// A sentence for who asked, whether it was done or why not.
fn told(outcome: Result<String, String>) -> Answer {
    outcome.map_or_else(Answer::Refused, |said| Answer::Value(said.into()))
}
