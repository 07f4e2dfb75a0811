//! Windows: a thread with a hidden window for what Windows tells, one for the tray, and tasks for the rest.
//!
//! A call that may wait for another program is made aside, on a thread that ends with it, so that neither the loop nor
//! the hidden window ever waits. While nothing happens all threads sleep.

mod system;

pub(crate) mod autostart;
mod desk;
pub(crate) mod display;
mod looks;
mod media;
mod notice;
mod quiet;
mod session;
mod tray;

#[cfg(test)]
mod tests;

use super::board::{Board, live, missing};
use super::{Desktop, Notice, Picture, Report, Signal, Watched};
use crate::records::saved::Bubble;
use desk::Desk;
use std::sync::Arc;
use std::time::Duration;
use system::ask;
use tokio::sync::{Notify, mpsc, watch};
use tray::Tray;
use windows_registry::CURRENT_USER;

type Signals = mpsc::UnboundedSender<Signal>;

/// Where an administrator writes down that the screen must not be locked.
const POLICIES: &str = r"Software\Microsoft\Windows\CurrentVersion\Policies\System";

pub(crate) use Windows as Native;

/// The desktop of this session. Dropping it ends its threads and tasks.
#[derive(Debug)]
pub(crate) struct Windows {
    desk: Desk,
    tray: Tray,
    notices: mpsc::UnboundedSender<notice::Request>,
    watched: watch::Sender<Option<Watched>>,
    media: mpsc::UnboundedSender<media::Request>,
    signals: Signals,
    board: Board,
}

impl Windows {
    /// Starts every sense and voice on the current runtime. `left` is the notification that an earlier run may have left
    /// behind.
    pub(crate) fn start(signals: Signals, left: Option<Bubble>) -> Self {
        let board = Board::default();
        let stirred = Arc::new(Notify::new());
        let (notices, requests) = mpsc::unbounded_channel();
        let (watched, wishes) = watch::channel(None);
        let (media, media_requests) = mpsc::unbounded_channel();
        tokio::spawn(quiet::run(wishes, stirred.clone(), signals.clone(), board.clone()));
        tokio::spawn(notice::run(requests, signals.clone(), board.clone(), left));
        tokio::spawn(media::run(media_requests));
        board.voice(
            "lock",
            if may_lock() { live("LockWorkStation") } else { missing("doctor-windows-lock-screen-mend") },
        );
        let tray = Tray::start(signals.clone(), &board);
        let desk = Desk::start(signals.clone(), board.clone(), stirred);
        Self { desk, tray, notices, watched, media, signals, board }
    }

    /// Waits until every sense and voice has been tried once, and three seconds at most.
    pub(crate) async fn settled(&self) {
        if tokio::time::timeout(Duration::from_secs(3), self.board.complete()).await.is_err() {
            log::warn!("the desktop did not answer within three seconds; the report is incomplete");
        }
    }

    fn ask(&self, request: notice::Request) {
        if self.notices.send(request).is_err() {
            log::debug!("the notification task has ended");
        }
    }
}

impl Desktop for Windows {
    fn watch_input(&mut self, away: Duration, pause: Option<Duration>) {
        self.desk.watch_input((away, pause));
    }

    fn show_tray(&mut self, picture: Picture) {
        self.tray.show(picture);
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
        self.watched.send_if_modified(|last| {
            let differs = last.as_ref() != Some(&watched);
            *last = Some(watched);
            differs
        });
    }

    fn lock(&mut self) {
        // It only asks for the lock screen, and does not wait for it.
        if let Err(error) = ask::lock()
            && self.signals.send(Signal::LockFailed(error.to_string())).is_err()
        {
            log::debug!("nobody listens to the lock any more");
        }
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

fn may_lock() -> bool {
    let forbidden = CURRENT_USER.open(POLICIES).and_then(|key| key.get_u32("DisableLockWorkstation"));
    !forbidden.is_ok_and(|forbidden| forbidden != 0)
}
