//! Where the tasks write down which source is live, for `doctor`.

use crate::desktop::{Report, Sense};
use tokio::sync::watch;

/// Those that are looked for whether they are wished for or not. The others are told as they come.
const SENSES: [&str; 8] = ["idle", "lock", "session", "sleep", "do_not_disturb", "video", "full_screen", "screens"];
const VOICES: usize = 3;

#[derive(Clone, Debug)]
pub(super) struct Board {
    report: watch::Sender<Report>,
}

impl Default for Board {
    fn default() -> Self {
        Self { report: watch::Sender::new(Report::default()) }
    }
}

impl Board {
    pub(super) fn sense(&self, name: &str, sense: Sense) {
        self.report.send_modify(|report| {
            report.senses.insert(name.to_owned(), sense);
        });
    }

    pub(super) fn voice(&self, name: &str, sense: Sense) {
        self.report.send_modify(|report| {
            report.voices.insert(name.to_owned(), sense);
        });
    }

    pub(super) fn read(&self) -> Report {
        self.report.borrow().clone()
    }

    /// Waits until the senses and every voice stand in the report.
    pub(super) async fn complete(&self) {
        let mut report = self.report.subscribe();
        let complete = |report: &Report| has_senses(report) && report.voices.len() == VOICES;
        if report.wait_for(complete).await.is_err() {
            log::debug!("the report has no writer left");
        }
    }
}

/// Whether those senses stand in the report that are waited for.
pub(super) fn has_senses(report: &Report) -> bool {
    SENSES.iter().all(|name| report.senses.contains_key(*name))
}

/// A source that works.
pub(super) fn live(source: impl Into<String>) -> Sense {
    Sense { source: source.into(), live: true, mend: None }
}

/// No source; `mend` is the id of the text that says what can be done.
pub(super) fn missing(mend: &str) -> Sense {
    Sense { source: "none".to_owned(), live: false, mend: Some(mend.to_owned()) }
}

/// What the user does not want is not looked for.
pub(super) fn off() -> Sense {
    Sense { source: "off".to_owned(), live: false, mend: None }
}
