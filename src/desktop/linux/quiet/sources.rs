//! One sense that several sources may know of: what each of them says, and which of them answer.

use super::ASKED_AT_MOST;
use super::opinions::Opinions;
use crate::desktop::linux::board::{Board, live, missing};
use crate::schedule::Reason;
use std::collections::BTreeSet;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A source that needs longer is taken for missing. That must be written down before the round of questions ends.
const LIMIT: Duration = ASKED_AT_MOST.saturating_sub(Duration::from_millis(500));

/// What one source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It is missing, does not answer or makes no sense.
    Unknown,
    No,
    /// There is a reason to wait; who is the cause, which may be empty.
    Yes(String),
}

/// How a sense is called: its name and the text that says how to mend it, for `doctor`, and its reason.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sense {
    pub(super) name: &'static str,
    pub(super) mend: &'static str,
    pub(super) reason: Reason,
}

#[derive(Clone)]
pub(super) struct Sources {
    sense: Sense,
    opinions: Opinions,
    board: Board,
    live: Arc<Mutex<BTreeSet<&'static str>>>,
}

impl Sources {
    pub(super) fn new(sense: Sense, opinions: &Opinions, board: &Board) -> Self {
        Self { sense, opinions: opinions.clone(), board: board.clone(), live: Arc::default() }
    }

    /// Takes over what a source says.
    pub(super) fn write(&self, source: &'static str, answer: Answer) {
        self.note(source, &answer);
        let by = match answer {
            Answer::Unknown | Answer::No => None,
            Answer::Yes(by) => Some(by),
        };
        self.opinions.hold(self.sense.reason, source, by);
    }

    /// Keeps in mind whether a source answers, and nothing of what it says.
    pub(super) fn note(&self, source: &'static str, answer: &Answer) {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        if *answer == Answer::Unknown {
            live.remove(source);
        } else {
            live.insert(source);
        }
    }

    /// Holds nothing any more.
    pub(super) fn forget(&self, sources: impl IntoIterator<Item = &'static str>) {
        for source in sources {
            self.opinions.hold(self.sense.reason, source, None);
        }
    }

    /// Writes down for `doctor` which sources answer.
    pub(super) fn show(&self) {
        let live_ones = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        let names: Vec<_> = live_ones.iter().copied().collect();
        let sense = if names.is_empty() { missing(self.sense.mend) } else { live(names.join(", ")) };
        self.board.sense(self.sense.name, sense);
    }
}

/// Waits for an answer no longer than makes sense.
pub(super) async fn in_time(answer: impl Future<Output = Answer>) -> Answer {
    tokio::time::timeout(LIMIT, answer).await.unwrap_or(Answer::Unknown)
}
