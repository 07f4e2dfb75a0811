//! The notification as a toast: one at a time, replaced rather than stacked, withdrawn when stale.
//!
//! Every call may wait for the service that shows toasts, so each is made aside.

pub(super) mod identity;
mod text;
mod toast;

use super::Signals;
use crate::desktop::aside::Aside;
use crate::desktop::board::{Board, live, missing};
use crate::desktop::{Notice, NoticeAction, Signal};
use crate::records::saved::Bubble;
use std::time::Duration;
use toast::{Ears, Heard, Kind, Shown, Told};
use tokio::sync::mpsc;

/// The first toast of a session has to start the service for it.
const LIMIT: Duration = Duration::from_secs(5);
const SOURCE: &str = "Windows notifications";

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Request {
    Show(Notice),
    /// Something that needs no answer.
    Tell(Notice),
    Withdraw,
}

/// Shows and withdraws until the desktop is dropped. What an earlier run has `left` goes first.
pub(super) async fn run(
    mut requests: mpsc::UnboundedReceiver<Request>,
    signals: Signals,
    board: Board,
    left: Option<Bubble>,
) {
    let (ears, mut heard) = mpsc::unbounded_channel();
    let mut desk =
        Desk { signals, board, aside: Aside::new("toast", LIMIT), ears, awaited: None, shown: None, count: 0 };
    desk.begin(left.is_some()).await;
    loop {
        tokio::select! {
            // What was said of the old notification must not be taken for the next one.
            biased;
            Some(told) = heard.recv() => desk.hear(told),
            request = requests.recv() => {
                let Some(request) = request else { return desk.withdraw().await };
                for request in latest(request, &mut requests) {
                    desk.carry_out(request).await;
                }
            },
        }
    }
}

struct Desk {
    signals: Signals,
    board: Board,
    aside: Aside,
    ears: Ears,
    /// The number of the one whose answer counts.
    awaited: Option<u32>,
    /// The break that was shown last.
    shown: Option<Shown>,
    count: u32,
}

impl Desk {
    async fn begin(&mut self, has_left: bool) {
        let beginning = move || {
            if has_left {
                toast::forget(Kind::Break);
            }
            toast::examine()
        };
        match self.aside.ask(beginning, drop).await.unwrap_or_else(no_answer) {
            Ok(()) => self.board.voice("notification", live(SOURCE)),
            Err(why) => {
                log::info!("no notification can be shown: {why}");
                self.board.voice("notification", missing("doctor-windows-notification-mend"));
            }
        }
    }

    async fn carry_out(&mut self, request: Request) {
        match request {
            Request::Show(notice) => self.show(&notice).await,
            Request::Tell(notice) => self.tell(&notice).await,
            Request::Withdraw => self.withdraw().await,
        }
    }

    async fn show(&mut self, notice: &Notice) {
        self.count += 1;
        let id = self.count;
        self.awaited = Some(id);
        match self.put(Kind::Break, notice).await {
            Ok(shown) => {
                self.shown = Some(shown);
                self.board.voice("notification", live(SOURCE));
                // There is one at most, and it is known by name: the next is saved as the same.
                let bubble = Bubble { bus: "Windows".to_owned(), server: identity::ID.to_owned(), id: 1 };
                self.say(Signal::NoticeShown(bubble));
            }
            Err(why) => self.failed(why),
        }
    }

    async fn tell(&mut self, notice: &Notice) {
        if let Err(why) = self.put(Kind::Word, notice).await {
            log::warn!("a message could not be shown: {why}");
        }
    }

    /// Shows it in place of the last of its kind. By the time one comes too late, another way to remind has been found,
    /// so it is taken away again.
    async fn put(&self, kind: Kind, notice: &Notice) -> Result<Shown, String> {
        let (xml, ears, id) = (text::xml(notice), self.ears.clone(), self.count);
        let late = |shown: Result<Shown, String>| shown.iter().for_each(Shown::hide);
        self.aside.ask(move || toast::show(kind, &xml, id, ears), late).await.unwrap_or_else(no_answer)
    }

    async fn withdraw(&mut self) {
        self.awaited = None;
        if let Some(shown) = self.shown.take() {
            let withdrawing = move || {
                shown.hide();
                toast::forget(Kind::Break);
            };
            self.aside.ask(withdrawing, drop).await;
        }
    }

    /// The first answer counts, and only to the notification that is there.
    fn hear(&mut self, told: Told) {
        if self.awaited.take_if(|awaited| *awaited == told.id).is_none() {
            return;
        }
        match told.heard {
            Heard::Pressed(action) => self.say(Signal::Notice(action)),
            Heard::Dismissed => self.say(Signal::Notice(NoticeAction::Closed)),
            // It lies among the earlier ones, and can be pressed there.
            Heard::PutAside => self.awaited = Some(told.id),
            Heard::Failed(why) => self.failed(why),
        }
    }

    fn failed(&mut self, why: String) {
        (self.awaited, self.shown) = (None, None);
        self.board.voice("notification", missing("doctor-windows-notification-mend"));
        self.say(Signal::NoticeFailed(why));
    }

    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to the notification any more");
        }
    }
}

fn no_answer<T>() -> Result<T, String> {
    Err("Windows does not answer".to_owned())
}

/// What was asked while a call was under way is skipped up to the last; what was to be told is told.
fn latest(request: Request, requests: &mut mpsc::UnboundedReceiver<Request>) -> Vec<Request> {
    let waiting = std::iter::from_fn(|| requests.try_recv().ok());
    let (mut tells, others): (Vec<_>, Vec<_>) =
        std::iter::once(request).chain(waiting).partition(|request| matches!(request, Request::Tell(_)));
    tells.extend(others.into_iter().next_back());
    tells
}
