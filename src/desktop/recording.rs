//! A desktop that shows nothing and remembers what it was asked, for tests.

use super::{Desktop, Notice, Picture, Report, Watched};
use std::time::Duration;

/// One call, as it was made.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    WatchInput { away: Duration, pause: Option<Duration> },
    ShowTray(Picture),
    Notify(Notice),
    Tell(Notice),
    Withdraw,
    WatchQuiet(Watched),
    Lock,
    PauseMedia,
    ResumeMedia,
}

#[derive(Debug, Default)]
pub(crate) struct Recording {
    asked: Vec<Asked>,
}

impl Recording {
    /// What was asked since the last call, in order.
    pub(crate) fn take(&mut self) -> Vec<Asked> {
        std::mem::take(&mut self.asked)
    }
}

impl Desktop for Recording {
    fn watch_input(&mut self, away: Duration, pause: Option<Duration>) {
        self.asked.push(Asked::WatchInput { away, pause });
    }

    fn show_tray(&mut self, picture: Picture) {
        self.asked.push(Asked::ShowTray(picture));
    }

    fn notify(&mut self, notice: Notice) {
        self.asked.push(Asked::Notify(notice));
    }

    fn tell(&mut self, notice: Notice) {
        self.asked.push(Asked::Tell(notice));
    }

    fn withdraw(&mut self) {
        self.asked.push(Asked::Withdraw);
    }

    fn watch_quiet(&mut self, watched: Watched) {
        self.asked.push(Asked::WatchQuiet(watched));
    }

    fn lock(&mut self) {
        self.asked.push(Asked::Lock);
    }

    fn pause_media(&mut self) {
        self.asked.push(Asked::PauseMedia);
    }

    fn resume_media(&mut self) {
        self.asked.push(Asked::ResumeMedia);
    }

    fn report(&self) -> Report {
        Report::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_in_order_and_once() {
        let mut desktop = Recording::default();
        desktop.watch_input(Duration::from_mins(3), None);
        desktop.withdraw();
        let away = Asked::WatchInput { away: Duration::from_mins(3), pause: None };
        assert_eq!(desktop.take(), [away, Asked::Withdraw]);
        assert!(desktop.take().is_empty());
    }
}
