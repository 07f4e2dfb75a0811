//! The thread of the hidden window: input, session, sleep, power, clock and looks, as Windows tells of them.
//!
//! Nothing that it calls waits for another program, so that it hears at once what all windows are told, and holds up
//! nobody who waits for that.

use super::Signals;
use super::looks;
use super::session::Session;
use super::system::ask;
use super::system::window::{Waker, Window, Word};
use crate::desktop::backoff::Backoff;
use crate::desktop::board::{Board, live, missing};
use crate::desktop::input::Input;
use crate::desktop::{Looks, Signal};
use std::io;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;
use tokio::sync::Notify;

const INPUT: usize = 1;
const EARLY: usize = 2;
/// Windows ends the program when it has heard of the end of the session, so that is heard to its end: by then the
/// resident has written what it knows, and the process is gone.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// The lengths of idle time of which the loop wants to hear.
pub(super) type Wish = (Duration, Option<Duration>);

/// The way to the thread.
#[derive(Debug)]
pub(super) struct Desk {
    wish: Arc<Mutex<Option<Wish>>>,
    waker: Option<Waker>,
}

impl Desk {
    /// Starts the thread, and waits until its window is there. `stirred` is notified of changes that may be reasons for
    /// a break to wait, or end one.
    pub(super) fn start(signals: Signals, board: Board, stirred: Arc<Notify>) -> Self {
        let wish = Arc::<Mutex<_>>::default();
        let (ready, is_ready) = mpsc::channel();
        let wished = wish.clone();
        let lost = board.clone();
        let thread = thread::Builder::new().name("desktop".to_owned());
        let started = thread.spawn(move || {
            let outcome = Window::new();
            let _ = ready.send(outcome.as_ref().map(Window::waker).ok());
            match outcome {
                Ok(window) => live_on(window, State::new(signals, board, stirred, wished)),
                Err(error) => give_up(&error, &board, &signals),
            }
        });
        if let Err(error) = &started {
            log::error!("the thread of the desktop cannot be started: {error}");
            for name in ["idle", "lock", "session", "sleep"] {
                lost.sense(name, missing("doctor-windows-told-mend"));
            }
        }
        Self { wish, waker: is_ready.recv().ok().flatten() }
    }

    pub(super) fn watch_input(&self, wish: Wish) {
        let mut wished = self.wish.lock().unwrap_or_else(PoisonError::into_inner);
        if wished.replace(wish) != Some(wish)
            && let Some(waker) = self.waker
        {
            waker.wake();
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(waker) = self.waker {
            waker.quit();
        }
    }
}

fn give_up(error: &io::Error, board: &Board, signals: &Signals) {
    log::warn!("Windows gives no window to hear by: {error}");
    for name in ["idle", "lock", "session", "sleep"] {
        board.sense(name, missing("doctor-windows-told-mend"));
    }
    drop(signals.send(Signal::IdleKnown(false)));
}

fn live_on(window: Window, mut state: State) {
    let window = std::rc::Rc::new(window);
    state.begin(&window);
    let own = std::rc::Rc::downgrade(&window);
    window.hear(move |word| {
        if let Some(window) = own.upgrade() {
            state.hear(&window, &word);
        }
    });
    while window.turn() {}
}

struct State {
    signals: Signals,
    board: Board,
    stirred: Arc<Notify>,
    wish: Arc<Mutex<Option<Wish>>>,
    input: Input,
    is_idle_known: Option<bool>,
    session: Session,
    is_dark: bool,
    looks: Looks,
    backoff: Backoff,
}

impl State {
    fn new(signals: Signals, board: Board, stirred: Arc<Notify>, wish: Arc<Mutex<Option<Wish>>>) -> Self {
        Self {
            signals,
            board,
            stirred,
            wish,
            input: Input::default(),
            is_idle_known: None,
            session: Session::default(),
            is_dark: false,
            looks: Looks::default(),
            backoff: Backoff::brief(),
        }
    }

    fn begin(&mut self, window: &Window) {
        self.look(window);
        self.watch_session(window);
        self.say_looks();
        if let Err(error) = window.watch_display() {
            log::info!("Windows does not tell whether the screens are lit: {error}");
        }
        let sleep = match window.watch_sleep() {
            Ok(()) => live("WM_POWERBROADCAST"),
            Err(error) => {
                log::info!("Windows does not tell of sleep: {error}");
                missing("doctor-windows-told-mend")
            }
        };
        self.board.sense("sleep", sleep);
    }

    fn hear(&mut self, window: &Window, word: &Word) {
        match word {
            Word::Wake => {
                if let Some((away, pause)) = *self.wish.lock().unwrap_or_else(PoisonError::into_inner) {
                    self.input.wish(away, pause);
                }
                self.look(window);
            }
            Word::Timer(EARLY) => self.watch_session(window),
            Word::Timer(_) => self.look(window),
            Word::Session(number) => {
                let change = self.session.change(*number);
                self.say_if(change);
                self.look(window);
            }
            Word::Suspending => {
                let change = self.session.sleep(true);
                self.say_if(change);
            }
            Word::Resumed => {
                let change = self.session.sleep(false);
                self.say_if(change);
                self.look(window);
            }
            Word::DisplayLit(lit) => {
                self.is_dark = !lit;
                self.look(window);
            }
            Word::Power | Word::Screens => self.stirred.notify_one(),
            Word::ClockSet => self.say(Signal::ClockSet),
            Word::Setting => self.say_looks(),
            Word::TaskBar => {}
            Word::Ending => {
                self.say(Signal::Ending("WM_ENDSESSION"));
                thread::sleep(LAST_WORDS);
            }
        }
    }

    /// Looks for input now, and sets the timer to when there may be something to say.
    fn look(&mut self, window: &Window) {
        self.input.is_out_of_sight = self.is_dark || self.session.is_out_of_reach();
        let next = match ask::ticks() {
            Ok(ticks) => {
                self.idle_is_known(true);
                for signal in self.input.look(ticks.last_input, ticks.now) {
                    self.say(signal);
                }
                self.input.next()
            }
            Err(error) => {
                log::debug!("Windows does not tell when there was input last: {error}");
                self.idle_is_known(false);
                None
            }
        };
        window.ring(INPUT, next);
    }

    fn idle_is_known(&mut self, known: bool) {
        if self.is_idle_known.replace(known) == Some(known) {
            return;
        }
        let sense = if known { live("GetLastInputInfo") } else { missing("doctor-windows-told-mend") };
        self.board.sense("idle", sense);
        self.say(Signal::IdleKnown(known));
    }

    /// Asks to be told of the session, and how it stands now.
    fn watch_session(&mut self, window: &Window) {
        let outcome = window.watch_session();
        // The service that tells of sessions may start after the first programs of one.
        window.ring(EARLY, outcome.is_err().then(|| self.backoff.next()).flatten());
        let sense = match outcome {
            Ok(()) => live("WM_WTSSESSION_CHANGE"),
            Err(error) => {
                log::info!("Windows does not tell of the session: {error}");
                missing("doctor-windows-told-mend")
            }
        };
        self.board.sense("lock", sense.clone());
        self.board.sense("session", sense);
        if let Some(standing) = ask::session() {
            let locked = standing.locked.and_then(|locked| self.session.lock(locked));
            self.say_if(locked);
            let active = self.session.activate(standing.active);
            self.say_if(active);
        }
    }

    fn say_looks(&mut self) {
        let looks = looks::read();
        if std::mem::replace(&mut self.looks, looks) != looks {
            self.say(Signal::Looks(looks));
        }
    }

    fn say_if(&self, signal: Option<Signal>) {
        if let Some(signal) = signal {
            self.say(signal);
        }
    }

    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to the desktop any more");
        }
    }
}
