//! Whether somebody records: told by the sound server, over one connection that stands while this is of interest.
//!
//! PipeWire speaks the same protocol as PulseAudio. A server that is missing, goes or does not answer has no
//! opinion; it is tried again at growing intervals, and whenever a break falls due.

mod line;
mod streams;

#[cfg(test)]
mod tests;

use super::{ASKED_AT_MOST, Room};
use crate::desktop::linux::backoff::Backoff;
use crate::desktop::linux::board::{live, missing};
use crate::schedule::Reason;
use line::Line;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// A server that does not answer has lost its say by the time a round of questions ends.
const LIMIT: Duration = ASKED_AT_MOST.saturating_sub(Duration::from_millis(500));
/// A program that begins to record makes a few changes in a row.
const SETTLED: Duration = Duration::from_millis(100);

/// Whoever asks waits until the other end is dropped.
type Question = oneshot::Sender<Infallible>;

pub(super) struct Microphone(mpsc::UnboundedSender<Question>);

impl Microphone {
    pub(super) fn start(room: Room) -> Self {
        let (asker, questions) = mpsc::unbounded_channel();
        tokio::spawn(Watch { room, questions, asked: None, backoff: Backoff::brief(), lost: None }.run());
        Self(asker)
    }

    /// Returns when what is known is known anew.
    pub(super) async fn ask(&self) {
        let (question, answered) = oneshot::channel::<Infallible>();
        if self.0.send(question).is_ok() {
            drop(answered.await);
        }
    }
}

struct Watch {
    room: Room,
    questions: mpsc::UnboundedReceiver<Question>,
    /// The question that waits for an answer.
    asked: Option<Question>,
    backoff: Backoff,
    /// Why there is no connection, if that has been said.
    lost: Option<String>,
}

/// Why a connection is not listened to any more.
enum End {
    /// The desktop has been dropped.
    Over,
    Unwanted,
    Lost(String),
}

impl Watch {
    /// Watches until the desktop is dropped.
    async fn run(mut self) {
        loop {
            let end = if self.is_wanted() { self.connect().await } else { End::Unwanted };
            self.hold(None);
            self.asked = None;
            let change = match end {
                End::Over => return,
                End::Unwanted => {
                    self.room.off("microphone");
                    self.change().await
                }
                End::Lost(why) => {
                    self.log(why);
                    self.room.board.sense("microphone", missing("doctor-microphone-mend"));
                    self.time_to_try_again().await
                }
            };
            if change.is_none() {
                return;
            }
        }
    }

    async fn connect(&mut self) -> End {
        match limited(Line::open()).await {
            Ok(line) => self.listen(line).await,
            Err(why) => End::Lost(why),
        }
    }

    async fn listen(&mut self, mut line: Line) -> End {
        loop {
            match limited(line.recorder()).await {
                Ok(recorder) => self.hold(recorder),
                Err(why) => return End::Lost(why),
            }
            self.room.board.sense("microphone", live(line.path().display().to_string()));
            self.backoff.reset();
            self.lost = None;
            self.asked = None;
            tokio::select! {
                change = line.change() => if change.is_ok() {
                    tokio::time::sleep(SETTLED).await;
                },
                change = self.change() => match change {
                    None => return End::Over,
                    Some(()) if !self.is_wanted() => return End::Unwanted,
                    Some(()) => {}
                },
            }
        }
    }

    async fn time_to_try_again(&mut self) -> Option<()> {
        let pause = self.backoff.next();
        let change = self.change();
        match pause {
            Some(pause) => tokio::time::timeout(pause, change).await.unwrap_or(Some(())),
            None => change.await,
        }
    }

    /// Waits for a question or for another wish; `None` when there will be neither any more.
    async fn change(&mut self) -> Option<()> {
        tokio::select! {
            question = self.questions.recv() => self.asked = Some(question?),
            changed = self.room.wishes.changed() => changed.ok()?,
        }
        Some(())
    }

    /// Says a reason once, however often it is tried again.
    fn log(&mut self, why: String) {
        if self.lost.as_ref() != Some(&why) {
            log::info!("the microphone is not watched: {why}");
            self.lost = Some(why);
        }
    }

    fn is_wanted(&mut self) -> bool {
        self.room.wishes.borrow_and_update().as_ref().is_some_and(|watched| watched.microphone)
    }

    fn hold(&self, by: Option<String>) {
        self.room.opinions.hold(Reason::Microphone, "sound server", by);
    }
}

async fn limited<T>(answer: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    match tokio::time::timeout(LIMIT, answer).await {
        Ok(answer) => answer,
        Err(_elapsed) => Err("the sound server does not answer".into()),
    }
}
