//! Reasons for which a break must wait: calls, films, full screens, the user's wish for quiet.
//!
//! Most senses are told of changes and hold an opinion all the time. What can only be asked for is asked in
//! rounds, and only while a break is due. A source that is missing or does not answer has no opinion, which
//! counts as no reason.

mod battery;
mod camera;
mod disturb;
mod follow;
mod full_screen;
mod inhibit;
mod microphone;
mod names;
mod opinions;
mod processes;
mod programs;
mod screens;
mod sources;

#[cfg(test)]
mod tests;

use super::Signals;
use super::board::{Board, off};
use super::bus::Links;
use crate::desktop::Watched;
use battery::Battery;
use disturb::Disturb;
use inhibit::Inhibit;
use microphone::Microphone;
use opinions::Opinions;
use sources::Sources;
use std::future::Future;
use std::time::Duration;
use tokio::sync::watch;

pub(super) type Wishes = watch::Receiver<Option<Watched>>;

/// From one round of questions to the next, while a break is held: at first, and at most.
const SOON: Duration = Duration::from_secs(5);
const LATE: Duration = Duration::from_mins(1);
/// No sense is waited for longer in a round; all are asked at the same time.
const ASKED_AT_MOST: Duration = Duration::from_secs(2);
/// The source of what was asked for in a round. It is forgotten when no break is due any more.
const ASKED: &str = "asked";

/// What every sense is given.
#[derive(Clone)]
struct Room {
    wishes: Wishes,
    session: Links,
    system: Links,
    signals: Signals,
    opinions: Opinions,
    board: Board,
    disturb: Sources,
    video: Sources,
    full_screen: Sources,
}

impl Room {
    /// Reports that a sense is not wished for, once anything has been wished.
    fn off(&self, name: &str) {
        if self.wishes.borrow().is_some() {
            self.board.sense(name, off());
        }
    }
}

/// The senses that a round of questions asks, besides those that need nothing of their own.
struct Senses {
    microphone: Microphone,
    battery: Battery,
}

pub(super) fn start(wishes: Wishes, session: &Links, system: &Links, signals: &Signals, board: &Board) {
    let opinions = Opinions::new(wishes.clone(), signals.clone());
    let sources = |sense| Sources::new(sense, &opinions, board);
    let room = Room {
        wishes,
        session: session.clone(),
        system: system.clone(),
        signals: signals.clone(),
        disturb: sources(disturb::SENSE),
        video: sources(inhibit::SENSE),
        full_screen: sources(full_screen::SENSE),
        opinions,
        board: board.clone(),
    };
    tokio::spawn(follow::follow(Disturb(room.disturb.clone()), room.clone()));
    let inhibit = Inhibit { sources: room.video.clone(), system: room.system.clone() };
    tokio::spawn(follow::follow(inhibit, room.clone()));
    tokio::spawn(full_screen::probe(room.full_screen.clone()));
    tokio::spawn(screens::run(room.clone()));
    let senses = Senses { microphone: Microphone::start(room.clone()), battery: Battery::start(room.clone()) };
    tokio::spawn(ask_while_due(room, senses));
}

/// Asks in rounds while a break is due. The first answer is said even if it is the same as before. While none is
/// due, another wish alone may change what is said.
async fn ask_while_due(mut room: Room, senses: Senses) {
    let mut pause = SOON;
    loop {
        let watched = room.wishes.borrow_and_update().clone().unwrap_or_default();
        camera::report(&room, &watched);
        programs::report(&room, &watched);
        let changed = if watched.asking {
            Box::pin(ask(&room, &senses, &watched)).await;
            room.opinions.answer();
            tokio::time::timeout(pause, room.wishes.changed()).await
        } else {
            inhibit::forget(&room);
            full_screen::forget(&room);
            room.opinions.forget(ASKED);
            Ok(room.wishes.changed().await)
        };
        pause = match changed {
            Ok(Ok(())) => SOON,
            Ok(Err(_)) => return,
            Err(_elapsed) => (pause * 2).min(LATE),
        };
    }
}

/// One round of questions to all that can be asked.
async fn ask(room: &Room, senses: &Senses, watched: &Watched) {
    tokio::join!(
        limited("microphone", senses.microphone.ask()),
        limited("camera", camera::ask(room, watched)),
        limited("programs", programs::ask(room, watched)),
        limited("battery", senses.battery.ask(room, watched)),
        limited("do_not_disturb", disturb::ask(room, watched)),
        limited("video", inhibit::ask(room, watched)),
        limited("full_screen", full_screen::ask(room, watched)),
    );
}

async fn limited(name: &str, answer: impl Future<Output = ()>) {
    if tokio::time::timeout(ASKED_AT_MOST, answer).await.is_err() {
        log::debug!("`{name}` does not answer in time");
    }
}
