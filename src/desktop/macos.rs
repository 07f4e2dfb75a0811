//! macOS: the main thread belongs to AppKit, which tells of everything but idle time there; the loop has a thread of
//! its own, and so has each round of questions that may have to wait for another program.
//!
//! Nothing of this has ever been run: it is written after what Apple documents, and type-checked.

mod announcements;
mod application;
pub(crate) mod autostart;
pub(crate) mod display;
mod idle;
mod lock;
mod locks;
mod looks;
mod notice;
mod quiet;
mod reopening;
mod tray;

pub(crate) use application::host;

use super::board::{Board, missing};
use super::{Desktop, Notice, Picture, Report, Signal, Watched};
use crate::records::saved::Bubble;
use idle::Wanted;
use notice::Notices;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tray::Tray;

type Signals = mpsc::UnboundedSender<Signal>;

/// Who is logged in at a distance, or not at all, has none of these.
const NEEDS_A_SESSION: [&str; 8] =
    ["idle", "lock", "session", "sleep", "do_not_disturb", "video", "full_screen", "screens"];
const VOICES: [&str; 3] = ["lock", "notification", "tray"];

pub(crate) use Macos as Native;

/// The desktop of this session. Dropping it ends its tasks.
pub(crate) struct Macos {
    wanted: watch::Sender<Option<Wanted>>,
    watched: watch::Sender<Option<Watched>>,
    locks: mpsc::Sender<()>,
    /// None outside a session.
    tray: Option<Tray>,
    notices: Notices,
    board: Board,
}

impl Macos {
    /// Starts every sense and voice on the current runtime. What an earlier run has left on the screen is known by a
    /// name that never changes, so nobody need say what it was.
    pub(crate) fn start(signals: Signals, _left: Option<Bubble>) -> Self {
        let board = Board::default();
        let (wanted, wishes) = watch::channel(None);
        let (watched, watched_seen) = watch::channel(None);
        let (locks, lock_requests) = mpsc::channel(1);
        let notices = Notices::start(&signals, &board);
        let mut tray = None;
        if application::has_session() {
            announcements::listen(&signals, &board);
            locks::listen(&signals, &board);
            looks::follow(&signals);
            reopening::listen(&signals);
            tokio::spawn(idle::run(wishes, signals.clone(), board.clone()));
            tokio::spawn(lock::run(lock_requests, signals.clone()));
            tokio::spawn(quiet::run(watched_seen, signals.clone(), board.clone()));
            board.voice("lock", lock::voice());
            tray = Some(Tray::new(signals, &board));
        } else {
            for name in NEEDS_A_SESSION {
                board.sense(name, missing("doctor-macos-session-mend"));
            }
            for name in VOICES {
                board.voice(name, missing("doctor-macos-session-mend"));
            }
        }
        Self { wanted, watched, locks, tray, notices, board }
    }

    /// Waits until every sense and voice has been tried once, and three seconds at most.
    pub(crate) async fn settled(&self) {
        if tokio::time::timeout(Duration::from_secs(3), self.board.complete()).await.is_err() {
            log::warn!("the desktop did not answer within three seconds; the report is incomplete");
        }
    }
}

impl Desktop for Macos {
    fn watch_input(&mut self, away: Duration, pause: Option<Duration>) {
        replace(&self.wanted, (away, pause));
    }

    fn show_tray(&mut self, picture: Picture) {
        if let Some(tray) = &mut self.tray {
            tray.show(picture);
        }
    }

    fn notify(&mut self, notice: Notice) {
        self.notices.show(notice);
    }

    fn tell(&mut self, notice: Notice) {
        self.notices.tell(notice);
    }

    fn withdraw(&mut self) {
        self.notices.withdraw();
    }

    fn watch_quiet(&mut self, watched: Watched) {
        replace(&self.watched, watched);
    }

    fn lock(&mut self) {
        // Full: it is being locked.
        let _ = self.locks.try_send(());
    }

    /// macOS lets nobody ask whether a player plays.
    fn pause_media(&mut self) {}

    fn resume_media(&mut self) {}

    fn report(&self) -> Report {
        self.board.read()
    }
}

/// Hands a value over only if it differs from the last one.
fn replace<T: PartialEq>(channel: &watch::Sender<Option<T>>, value: T) {
    channel.send_if_modified(|last| {
        let differs = last.as_ref() != Some(&value);
        *last = Some(value);
        differs
    });
}

/// Nobody listens any more only while the program ends.
fn say(signals: &Signals, signal: Signal) {
    if signals.send(signal).is_err() {
        log::debug!("nobody listens to the desktop any more");
    }
}
