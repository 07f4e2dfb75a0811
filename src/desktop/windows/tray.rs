//! The tray icon, on a thread of its own: an open menu and a task bar that hangs keep the thread, and nothing else.

mod icon;
mod tooltip;

use super::Signals;
use super::system::window::{Waker, Window, Word, has_task_bar};
use crate::desktop::backoff::Backoff;
use crate::desktop::board::{Board, live, missing};
use crate::desktop::{Picture, Signal, menu};
use crate::records::request::Command;
use icon::Icon;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tray_icon::menu::MenuEvent;
use tray_icon::{MouseButton, MouseButtonState, TrayIconEvent};

const SOURCE: &str = "notification area";
const TRY_AGAIN: usize = 1;
/// An icon that nobody takes away stays in the task bar until a pointer comes by.
const TAKEN_AWAY: Duration = Duration::from_millis(500);

/// The way to the thread. Dropping it takes the icon away.
#[derive(Debug)]
pub(super) struct Tray {
    picture: Arc<Mutex<Option<Picture>>>,
    waker: Option<Waker>,
    ended: Receiver<()>,
}

impl Tray {
    /// Starts the thread, and waits until it can be woken.
    pub(super) fn start(signals: Signals, board: &Board) -> Self {
        let picture = Arc::<Mutex<_>>::default();
        let (ready, is_ready) = mpsc::channel();
        let (end, ended) = mpsc::channel();
        let shown = Shown { signals, board: board.clone(), last: None };
        let pictures = picture.clone();
        let started = thread::Builder::new().name("tray".to_owned()).spawn(move || {
            let window = Window::new();
            let _ = ready.send(window.as_ref().map(Window::waker).ok());
            run(window, &pictures, shown);
            drop(end);
        });
        if let Err(error) = started {
            log::error!("the thread of the tray cannot be started: {error}");
            board.voice("tray", missing("doctor-windows-tray-mend"));
        }
        Self { picture, waker: is_ready.recv().ok().flatten(), ended }
    }

    pub(super) fn show(&self, picture: Picture) {
        let mut last = self.picture.lock().unwrap_or_else(PoisonError::into_inner);
        if last.as_ref() != Some(&picture) {
            *last = Some(picture);
            self.waker.iter().for_each(|waker| waker.wake());
        }
    }
}

impl Drop for Tray {
    fn drop(&mut self) {
        if let Some(waker) = self.waker {
            waker.quit();
            // Nothing is ever sent: this waits for the thread to let go of its end.
            let _ = self.ended.recv_timeout(TAKEN_AWAY);
        }
    }
}

/// Whether the icon is shown; said when it changes.
struct Shown {
    signals: Signals,
    board: Board,
    last: Option<bool>,
}

impl Shown {
    fn tell(&mut self, shown: bool) {
        if self.last.replace(shown) != Some(shown) {
            self.note(shown);
            self.say(Signal::TrayShown(shown));
        }
    }

    fn note(&self, shown: bool) {
        self.board.voice("tray", if shown { live(SOURCE) } else { missing("doctor-windows-tray-mend") });
    }

    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to the tray any more");
        }
    }
}

fn run(window: std::io::Result<Window>, pictures: &Mutex<Option<Picture>>, mut shown: Shown) {
    let window = match window {
        Ok(window) => window,
        Err(error) => {
            log::warn!("the tray icon cannot be shown: {error}");
            return shown.tell(false);
        }
    };
    shown.note(has_task_bar());
    let heard = listen(&window);
    let mut icon = Icon::default();
    let mut backoff = Backoff::default();
    let mut last = None;
    // While a menu is open this stands within the turn, so that the menu is not taken from under the pointer.
    while window.turn() {
        tell_clicks(&shown);
        let picture = pictures.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let word = heard.take();
        if word == Some(Word::TaskBar) {
            icon.is_stale();
            backoff.reset();
        }
        let Some(picture) = picture.filter(|picture| word.is_some() || last.as_ref() != Some(picture)) else {
            continue;
        };
        let outcome = icon.show(&picture);
        last = Some(picture);
        shown.tell(outcome.is_ok());
        let pause = outcome.is_err().then(|| backoff.next()).flatten();
        window.ring(TRY_AGAIN, pause);
        match outcome {
            Ok(()) => backoff.reset(),
            Err(error) => log::info!("the tray icon is not shown: {error}"),
        }
    }
}

/// Keeps the last word for which all has to be shown again.
fn listen(window: &Window) -> Rc<Cell<Option<Word>>> {
    let heard = Rc::<Cell<_>>::default();
    let (kept, waker) = (heard.clone(), window.waker());
    window.hear(move |word| {
        if matches!(word, Word::TaskBar | Word::Timer(_)) {
            kept.set(Some(word));
            // A word that is not posted ends no turn by itself. The library's own window has heard it by the next one.
            waker.wake();
        }
    });
    heard
}

/// What was clicked in the turn that has just ended.
fn tell_clicks(shown: &Shown) {
    for event in MenuEvent::receiver().try_iter() {
        match menu::command(&event.id) {
            Some(command) => shown.say(Signal::Tray(command)),
            None => log::warn!("an entry of the tray menu has no meaning: {:?}", event.id),
        }
    }
    for event in TrayIconEvent::receiver().try_iter() {
        if matches!(event, TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. }) {
            shown.say(Signal::Tray(Command::Home { page: None }));
        }
    }
}
