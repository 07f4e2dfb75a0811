//! Linux: idle time from Wayland, Mutter or X11; lock, session, sleep and players from the buses; tray and notification.
//!
//! Every sense and voice is a task on the caller's runtime that waits for its own socket, so that nothing here
//! polls, blocks or needs a thread. A task that loses its source tries again at growing intervals.

mod bus;
mod complaint;
mod socket;
mod wayland;
mod x11;

pub(crate) mod autostart;
pub(crate) mod display;
mod idle;
mod lock;
mod looks;
mod media;
mod notice;
pub(crate) mod portal;
mod quiet;
mod session;
mod tray;

#[cfg(test)]
mod rig;
#[cfg(test)]
mod tests;

use super::backoff;
use super::board::{self, Board};
use super::{Desktop, Notice, Picture, Report, Signal, Watched};
use crate::records::saved::Bubble;
use bus::{Links, Which};
use idle::Wanted;
use std::time::Duration;
use tokio::sync::{mpsc, watch};

type Signals = mpsc::UnboundedSender<Signal>;

pub(crate) use Linux as Native;

/// The desktop of this session. Dropping it ends its tasks.
#[derive(Debug)]
pub(crate) struct Linux {
    wanted: watch::Sender<Option<Wanted>>,
    pictures: watch::Sender<Option<Picture>>,
    notices: mpsc::UnboundedSender<notice::Request>,
    watched: watch::Sender<Option<Watched>>,
    locks: mpsc::Sender<()>,
    media: mpsc::UnboundedSender<media::Request>,
    session: Links,
    signals: Signals,
    board: Board,
}

impl Linux {
    /// Starts every sense and voice on the current runtime. Nothing has been tried yet when this returns. `left` is
    /// the notification that an earlier run may have left behind.
    pub(crate) fn start(signals: mpsc::UnboundedSender<Signal>, left: Option<Bubble>) -> Self {
        let board = Board::default();
        let session = bus::keep(Which::Session);
        let system = bus::keep(Which::System);
        let (wanted, wanted_seen) = watch::channel(None);
        let (pictures, pictures_seen) = watch::channel(None);
        let (notices, requests) = mpsc::unbounded_channel();
        let (watched, watched_seen) = watch::channel(None);
        tokio::spawn(idle::run(wanted_seen, session.clone(), signals.clone(), board.clone()));
        quiet::start(watched_seen, &session, &system, &signals, &board);
        let (locks, lock_requests) = mpsc::channel(1);
        let (media, media_requests) = mpsc::unbounded_channel();
        let locked = session::start(&system, &session, &signals, &board);
        tokio::spawn(lock::run(lock_requests, system, session.clone(), locked, signals.clone()));
        tokio::spawn(media::run(media_requests, session.clone()));
        tokio::spawn(looks::run(session.clone(), signals.clone()));
        tokio::spawn(tray::run(pictures_seen, session.clone(), signals.clone(), board.clone()));
        tokio::spawn(notice::run(requests, session.clone(), signals.clone(), board.clone(), left));
        Self { wanted, pictures, notices, watched, locks, media, session, signals, board }
    }

    /// Waits until every sense and voice has been tried once, and three seconds at most.
    pub(crate) async fn settled(&self) {
        let all_tried = self.board.complete();
        if tokio::time::timeout(Duration::from_secs(3), all_tried).await.is_err() {
            log::warn!("the desktop did not answer within three seconds; the report is incomplete");
        }
    }
}

impl Desktop for Linux {
    fn watch_input(&mut self, away: Duration, pause: Option<Duration>) {
        replace(&self.wanted, Wanted::new(away, pause));
    }

    fn show_tray(&mut self, picture: Picture) {
        replace(&self.pictures, picture);
    }

    fn notify(&mut self, notice: Notice) {
        self.ask(notice::Request::Show(notice));
    }

    fn tell(&mut self, notice: Notice) {
        self.ask(notice::Request::Tell(notice));
    }

    fn withdraw(&mut self) {
        self.ask(notice::Request::Withdraw);
    }

    fn watch_quiet(&mut self, watched: Watched) {
        replace(&self.watched, watched);
    }

    fn lock(&mut self) {
        // Full: it is being locked.
        let _ = self.locks.try_send(());
    }

    fn ask_autostart(&mut self, on: bool, reason: String) -> bool {
        let sandboxed = portal::is_sandboxed();
        if sandboxed {
            tokio::spawn(portal::autostart(self.session.clone(), on, reason, self.signals.clone()));
        }
        sandboxed
    }

    fn pause_media(&mut self) {
        let _ = self.media.send(media::Request::Pause);
    }

    fn resume_media(&mut self) {
        let _ = self.media.send(media::Request::Resume);
    }

    fn report(&self) -> Report {
        self.board.read()
    }
}

impl Linux {
    fn ask(&self, request: notice::Request) {
        if self.notices.send(request).is_err() {
            log::debug!("the notification task has ended");
        }
    }
}

/// Hands a value over only if it differs from the last one.
fn replace<T: PartialEq>(channel: &watch::Sender<Option<T>>, value: T) {
    channel.send_if_modified(|last| {
        let differs = last.as_ref() != Some(&value);
        if differs {
            *last = Some(value);
        }
        differs
    });
}
