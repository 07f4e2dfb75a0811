//! What all sources together hold against a break, said when it changes.

use super::Wishes;
use crate::desktop::cause::presentable;
use crate::desktop::linux::Signals;
use crate::desktop::{Quiet, Signal, Watched};
use crate::schedule::Reason;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Clone)]
pub(super) struct Opinions {
    wishes: Wishes,
    signals: Signals,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// Each source that holds something against a break, with the cause.
    held: BTreeMap<(Reason, &'static str), String>,
    said: Vec<Quiet>,
}

impl Opinions {
    pub(super) fn new(wishes: Wishes, signals: Signals) -> Self {
        Self { wishes, signals, state: Arc::default() }
    }

    /// What one source knows of one reason: the cause, which may be empty; `None` when there is no such reason, or
    /// the source is gone.
    pub(super) fn hold(&self, reason: Reason, source: &'static str, by: Option<String>) {
        let mut state = self.state();
        match by {
            Some(by) => state.held.insert((reason, source), presentable(&by)),
            None => state.held.remove(&(reason, source)),
        };
        self.say(&mut state, false);
    }

    /// Nothing is known from a source any more. Says what is left, by the present wishes.
    pub(super) fn forget(&self, source: &str) {
        let mut state = self.state();
        state.held.retain(|(_, other), _| *other != source);
        self.say(&mut state, false);
    }

    /// Says what is known, whether it has changed or not.
    pub(super) fn answer(&self) {
        self.say(&mut self.state(), true);
    }

    fn say(&self, state: &mut State, anyway: bool) {
        let wishes = self.wishes.borrow();
        let mut now: Vec<Quiet> = Vec::new();
        for ((reason, _), by) in &state.held {
            let is_new = now.last().is_none_or(|last| last.reason != *reason);
            if is_new && wishes.as_ref().is_some_and(|wishes| wants(wishes, *reason)) {
                now.push(Quiet { reason: *reason, by: by.clone() });
            }
        }
        if anyway || now != state.said {
            state.said.clone_from(&now);
            if self.signals.send(Signal::Quiet(now)).is_err() {
                log::debug!("nobody listens to reasons any more");
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wants(wishes: &Watched, reason: Reason) -> bool {
    match reason {
        Reason::Microphone => wishes.microphone,
        Reason::Camera => wishes.camera,
        Reason::DoNotDisturb => wishes.do_not_disturb,
        Reason::Video => wishes.video,
        Reason::FullScreen => wishes.full_screen,
        Reason::Program => !wishes.programs.is_empty(),
        Reason::Battery => wishes.battery,
        Reason::NewScreen => wishes.new_screen,
        // That one is the user's own to say.
        Reason::Meeting => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::{mpsc, watch};

    #[test]
    fn another_wish_changes_what_is_said() {
        let (wish, wishes) = watch::channel(Some(Watched { camera: true, ..Watched::default() }));
        let (signals, mut said) = mpsc::unbounded_channel();
        let opinions = Opinions::new(wishes, signals);
        let quiet = |reason| Signal::Quiet(vec![Quiet { reason, by: String::new() }]);
        opinions.hold(Reason::Microphone, "told", Some(String::new()));
        assert!(said.try_recv().is_err());
        wish.send_replace(Some(Watched { microphone: true, camera: true, ..Watched::default() }));
        opinions.forget("asked");
        assert_eq!(said.try_recv(), Ok(quiet(Reason::Microphone)));
        wish.send_replace(Some(Watched { camera: true, ..Watched::default() }));
        opinions.hold(Reason::Camera, "asked", Some(String::new()));
        assert_eq!(said.try_recv(), Ok(quiet(Reason::Camera)));
        opinions.forget("asked");
        assert_eq!(said.try_recv(), Ok(Signal::Quiet(Vec::new())));
    }

    #[test]
    fn reasons_are_said_once_each_and_only_if_they_are_wished_for() {
        let (_wish, wishes) = watch::channel(Some(Watched { microphone: true, video: true, ..Watched::default() }));
        let (signals, mut said) = mpsc::unbounded_channel();
        let opinions = Opinions::new(wishes, signals);
        opinions.hold(Reason::Microphone, "a", Some("Calls".into()));
        opinions.hold(Reason::Microphone, "b", Some("Others".into()));
        opinions.hold(Reason::Camera, "c", Some(String::new()));
        let calls = Quiet { reason: Reason::Microphone, by: "Calls".into() };
        assert_eq!(said.try_recv(), Ok(Signal::Quiet(vec![calls.clone()])));
        assert!(said.try_recv().is_err());
        opinions.answer();
        assert_eq!(said.try_recv(), Ok(Signal::Quiet(vec![calls])));
        opinions.hold(Reason::Microphone, "a", None);
        opinions.hold(Reason::Microphone, "b", None);
        let others = Quiet { reason: Reason::Microphone, by: "Others".into() };
        assert_eq!(said.try_recv(), Ok(Signal::Quiet(vec![others])));
        assert_eq!(said.try_recv(), Ok(Signal::Quiet(Vec::new())));
    }
}
