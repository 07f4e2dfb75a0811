//! Whether the screen is locked, the session is on the screen, and the machine goes to sleep.
//!
//! A lock is believed from logind or from any screensaver service; a missing source counts as unlocked.

mod logind;
mod screensaver;

use super::Signals;
use super::board::{Board, live, missing};
use super::bus::Links;
use crate::desktop::Signal;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use zbus::Connection;

/// Whether the screen is locked, as far as anybody says so.
pub(super) type Locked = watch::Receiver<bool>;

/// Starts the tasks that listen to logind and to the screensaver services.
pub(super) fn start(system: &Links, session: &Links, signals: &Signals, board: &Board) -> Locked {
    let knowledge = Knowledge::new(signals.clone(), board.clone());
    let locked = knowledge.locked.subscribe();
    tokio::spawn(logind::run(system.clone(), knowledge.clone()));
    tokio::spawn(screensaver::run(session.clone(), knowledge));
    locked
}

/// Asks for the session's lock; logind passes that on to whoever listens.
pub(super) async fn lock_by_logind(system: &Connection) -> zbus::Result<()> {
    logind::lock(system).await
}

/// Asks the screensaver services for a lock until one takes the call.
pub(super) async fn lock_by_screensaver(session: &Connection) -> Result<(), String> {
    screensaver::lock(session).await
}

/// What all sources together know; says only what changes.
#[derive(Clone, Debug)]
struct Knowledge {
    signals: Signals,
    board: Board,
    locked: watch::Sender<bool>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    /// Each source that answers, with its opinion.
    locks: BTreeMap<&'static str, bool>,
    locked: bool,
    active: bool,
    sleeping: bool,
    /// How many of the two sources have been tried.
    tried: [bool; 2],
}

#[derive(Clone, Copy, Debug)]
enum Tried {
    Logind,
    Screensavers,
}

impl Knowledge {
    fn new(signals: Signals, board: Board) -> Self {
        let state = State { locks: BTreeMap::new(), locked: false, active: true, sleeping: false, tried: [false; 2] };
        Self { signals, board, locked: watch::Sender::new(false), state: Arc::new(Mutex::new(state)) }
    }

    /// A source's opinion on the lock; `None` when the source is gone.
    fn lock(&self, source: &'static str, locked: Option<bool>) {
        let mut state = self.state();
        match locked {
            Some(locked) => state.locks.insert(source, locked),
            None => state.locks.remove(source),
        };
        let locked = state.locks.values().any(|locked| *locked);
        if std::mem::replace(&mut state.locked, locked) != locked {
            self.locked.send_replace(locked);
            self.say(Signal::Locked(locked));
        }
        self.write_lock(&state);
    }

    fn active(&self, active: bool) {
        if std::mem::replace(&mut self.state().active, active) != active {
            self.say(Signal::SessionActive(active));
        }
    }

    /// Said even when it seems to be known: a wake without its sleep means that the first was lost.
    fn sleeping(&self, sleeping: bool) {
        let before = std::mem::replace(&mut self.state().sleeping, sleeping);
        if sleeping != before || !sleeping {
            self.say(Signal::Sleeping(sleeping));
        }
    }

    /// logind has gone: nothing it said holds any more.
    fn forget_logind(&self) {
        self.lock(logind::NAME, None);
        self.active(true);
        if self.state().sleeping {
            self.sleeping(false);
        }
        self.board.sense("session", missing("doctor-session-mend"));
        self.board.sense("sleep", missing("doctor-sleep-mend"));
    }

    fn tried(&self, tried: Tried) {
        let mut state = self.state();
        state.tried[tried as usize] = true;
        self.write_lock(&state);
    }

    fn write_lock(&self, state: &State) {
        if state.tried != [true; 2] {
            return;
        }
        let sources: Vec<_> = state.locks.keys().copied().collect();
        let sense = if sources.is_empty() { missing("doctor-lock-mend") } else { live(sources.join(", ")) };
        self.board.sense("lock", sense);
        // Who says whether the screen is locked is also who can lock it.
        let first = sources.iter().find(|source| **source == logind::NAME).or(sources.first());
        self.board.voice("lock", first.map_or_else(|| missing("doctor-lock-screen-mend"), |source| live(*source)));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to the session any more");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    #[test]
    fn says_a_lock_once_and_the_return_when_all_agree() {
        let (signals, mut said) = mpsc::unbounded_channel();
        let knowledge = Knowledge::new(signals, Board::default());
        knowledge.lock("a", Some(true));
        knowledge.lock("b", Some(true));
        knowledge.lock("a", Some(false));
        knowledge.lock("a", Some(false));
        assert_eq!(said.try_recv(), Ok(Signal::Locked(true)));
        assert!(said.try_recv().is_err());
        knowledge.lock("b", None);
        assert_eq!(said.try_recv(), Ok(Signal::Locked(false)));
        assert!(said.try_recv().is_err());
    }

    #[test]
    fn says_a_wake_even_if_the_sleep_was_lost() {
        let (signals, mut said) = mpsc::unbounded_channel();
        let knowledge = Knowledge::new(signals, Board::default());
        knowledge.sleeping(false);
        knowledge.sleeping(true);
        knowledge.sleeping(true);
        assert_eq!(said.try_recv(), Ok(Signal::Sleeping(false)));
        assert_eq!(said.try_recv(), Ok(Signal::Sleeping(true)));
        assert!(said.try_recv().is_err());
    }
}
