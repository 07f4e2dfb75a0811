//! The notification: one at a time, replaced rather than stacked, withdrawn when stale. macOS shows those of
//! programs that lie in a bundle, once the user has allowed it.

mod answers;
mod center;
mod words;

use super::application::{has_session, on_main};
use super::{Signals, say};
use crate::desktop::board::{Board, live, missing};
use crate::desktop::{Notice, Signal};

const MEND: &str = "doctor-macos-notification-mend";
const NO_BUNDLE: &str = "doctor-macos-bundle-mend";

/// The one that waits for an answer, and the one that does not.
const OFFER: &str = "offer";
const TOLD: &str = "told";

pub(super) struct Notices {
    teller: Teller,
    /// Whether there is anything that shows them.
    can_show: bool,
}

#[derive(Clone)]
struct Teller {
    signals: Signals,
    board: Board,
}

impl Notices {
    /// What an earlier run has left on the screen goes first.
    pub(super) fn start(signals: &Signals, board: &Board) -> Self {
        let teller = Teller { signals: signals.clone(), board: board.clone() };
        let can_show = has_session() && center::is_there();
        if can_show {
            let teller = teller.clone();
            on_main(move |_| {
                center::listen(teller.signals.clone());
                center::withdraw(&[OFFER, TOLD]);
                center::ask_whether_allowed(move |allowed| teller.works(allowed));
            });
        } else {
            board.voice("notification", missing(NO_BUNDLE));
        }
        Self { teller, can_show }
    }

    pub(super) fn show(&self, notice: Notice) {
        let teller = self.teller.clone();
        if !self.can_show {
            return teller.say_failed("the program does not lie in a bundle, or nobody is logged in".to_owned());
        }
        on_main(move |_| {
            center::show(OFFER, &notice, move |error| match error {
                None => teller.works(true),
                Some(why) => {
                    teller.works(false);
                    teller.say_failed(why);
                }
            });
        });
    }

    pub(super) fn tell(&self, notice: Notice) {
        if !self.can_show {
            return log::warn!("a message could not be shown");
        }
        on_main(move |_| {
            center::show(TOLD, &notice, |error| {
                if let Some(why) = error {
                    log::warn!("a message could not be shown: {why}");
                }
            });
        });
    }

    pub(super) fn withdraw(&self) {
        if self.can_show {
            on_main(|_| center::withdraw(&[OFFER]));
        }
    }
}

impl Drop for Notices {
    fn drop(&mut self) {
        self.withdraw();
    }
}

impl Teller {
    fn works(&self, works: bool) {
        self.board.voice("notification", if works { live("UNUserNotificationCenter") } else { missing(MEND) });
    }

    fn say_failed(&self, why: String) {
        say(&self.signals, Signal::NoticeFailed(why));
    }
}
