//! macOS: nothing is known of it yet.

pub(crate) mod autostart;
pub(crate) mod display;

use super::{Desktop, Notice, Picture, Report, Signal, Watched};
use crate::records::saved::Bubble;
use std::time::Duration;
use tokio::sync::mpsc;

/// The desktop of this session.
#[derive(Debug)]
pub(crate) struct Native {
    _signals: mpsc::UnboundedSender<Signal>,
}

impl Native {
    pub(crate) fn start(signals: mpsc::UnboundedSender<Signal>, _left: Option<Bubble>) -> Self {
        Self { _signals: signals }
    }

    #[expect(clippy::unused_async, reason = "nothing is tried yet")]
    pub(crate) async fn settled(&self) {}
}

impl Desktop for Native {
    fn watch_input(&mut self, _away: Duration, _pause: Option<Duration>) {}
    fn show_tray(&mut self, _picture: Picture) {}
    fn notify(&mut self, _notice: Notice) {}
    fn tell(&mut self, _notice: Notice) {}
    fn withdraw(&mut self) {}
    fn watch_quiet(&mut self, _watched: Watched) {}
    fn lock(&mut self) {}
    fn pause_media(&mut self) {}
    fn resume_media(&mut self) {}
    fn report(&self) -> Report {
        Report::default()
    }
}
