//! What others see of the program: the tray, and the status for the command line, bars and the home window.

use super::child::Page;
use super::turn::Resident;
use super::{profiles, status, tray};
use crate::records::request::Answer;
use crate::records::status::Status;
use crate::records::wire::{SYSTEM_DARK, SYSTEM_STILL, ToWindow};
use crate::schedule::State;
use serde_json::Value;

impl Resident {
    pub(super) fn status(&mut self) -> Status {
        let view = self.view();
        let kind = view.next.map(|next| next.kind);
        let course = kind.and_then(|kind| self.coming_course(kind)).and_then(|course| {
            let first = course.turns.first()?;
            Some((first.card.id.clone(), Some(course.id.clone())))
        });
        self.choice.shorten(view.is_short);
        let coming = course.or_else(|| {
            let card = self.choice.coming(kind?, self.preferences.current(), &self.now);
            Some((card.id.clone(), None))
        });
        let around = self.around(&view);
        let profile = self.preferences.profile().map(str::to_owned);
        Status {
            profile,
            relief: self.relief_status(),
            held_by: around.held_by,
            discreet: around.discreet.map(|(id, _)| id),
            ..status::status(&view, coming, &self.now)
        }
    }

    /// The tray, the followers of the status and the home window see what has changed.
    pub(super) fn show(&mut self) {
        let view = self.view();
        if view.state == State::Working && view.why.is_none() {
            self.hooks.forget_due();
        }
        let around = self.around(&view);
        let mut picture = tray::picture(&view, &around, self.now.civil.naive_local(), &self.texts);
        let (names, active) = (self.preferences.profiles(), self.preferences.profile());
        profiles::add_to_menu(&mut picture.menu, names, active, &self.texts);
        self.desktop.show_tray(picture);
        if !self.is_watched() {
            return;
        }
        let status = self.status();
        if self.last_followed.as_ref().is_none_or(|last| differs(last, &status)) {
            self.tell_status(status);
        }
    }

    /// Whether somebody reads the status at this moment.
    pub(super) fn is_watched(&mut self) -> bool {
        self.followers.retain(|follower| !follower.is_gone());
        !self.followers.is_empty() || self.windows.is_open(Page::Home)
    }

    /// The preferences as a window gets them: with what the desktop wants of all windows, for those that follow it.
    pub(super) fn window_preferences(&self) -> Value {
        let mut whole = self.preferences.document();
        whole["look"][SYSTEM_DARK] = self.looks.dark.into();
        whole["look"][SYSTEM_STILL] = self.looks.still.into();
        whole
    }

    pub(super) fn tell_preferences(&mut self) {
        let whole = ToWindow::Preferences(self.window_preferences());
        self.windows.tell(Page::Home, &whole);
        self.windows.tell(Page::Card, &whole);
    }

    /// The home window offers the profiles as the tray does.
    pub(super) fn tell_profiles(&mut self) {
        let names = self.preferences.profiles().to_vec();
        self.windows.tell(Page::Home, &ToWindow::Profiles(names));
    }

    fn tell_status(&mut self, status: Status) {
        self.windows.tell(Page::Home, &ToWindow::Status(Box::new(status.clone())));
        let value = serde_json::to_value(&status).unwrap_or_default();
        self.followers.retain(|follower| follower.answer(Answer::Value(value.clone())));
        self.last_followed = Some(status);
    }
}

/// Whether two statuses differ in more than the seconds that pass.
fn differs(one: &Status, other: &Status) -> bool {
    let key = |status: &Status| {
        let today = status.today;
        let next = status.next.as_ref().map(|next| (next.kind, next.card.clone()));
        let counts = (today.done, today.partly, today.skipped, today.missed);
        let relief = status.relief.map(|relief| relief.method);
        let held = (status.held_by.clone(), status.discreet.clone(), status.meeting_until.clone());
        let desk = (status.posture, status.skips_left, status.laters_left, relief, status.profile.clone());
        (status.state, status.why.clone(), next, status.paused_until.clone(), counts, held, desk)
    };
    key(one) != key(other) || one.sitting_seconds / 60 != other.sitting_seconds / 60
}
