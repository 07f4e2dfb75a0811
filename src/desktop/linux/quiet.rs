//! Reasons for which a break must wait: calls, films, full screens, the user's wish for quiet.
//!
//! Most senses are told of changes and hold an opinion all the time. What can only be asked for is asked in
//! rounds, and only while a break is due. A source that is missing or does not answer has no opinion, which
//! counts as no reason.

mod opinions;

mod disturb;
mod follow;
mod full_screen;
mod inhibit;
mod names;
mod screens;
mod sources;

#[cfg(test)]
mod tests;

use super::Signals;
use super::board::Board;
use super::bus::Links;
use crate::desktop::Watched;
use disturb::Disturb;
use inhibit::Inhibit;
use opinions::Opinions;
use sources::Sources;
use std::time::Duration;
use tokio::sync::watch;

pub(super) type Wishes = watch::Receiver<Option<Watched>>;

/// From one round of questions to the next, while a break is held: at first, and at most.
const SOON: Duration = Duration::from_secs(5);
const LATE: Duration = Duration::from_mins(1);
/// No round of questions takes longer.
const ROUND: Duration = Duration::from_millis(2500);

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
    tokio::spawn(ask_while_due(room));
}

/// Asks in rounds while a break is due. The first answer is said even if it is the same as before; what is not
/// asked any more is not known any more.
async fn ask_while_due(mut room: Room) {
    while wait_for_asking(&mut room.wishes).await {
        let mut pause = SOON;
        while let Some(watched) = asking(&mut room.wishes) {
            if tokio::time::timeout(ROUND, Box::pin(ask(&room, &watched))).await.is_err() {
                log::debug!("what to wait for could not be asked in time");
            }
            room.opinions.answer();
            tokio::select! {
                () = tokio::time::sleep(pause) => pause = (pause * 2).min(LATE),
                changed = room.wishes.changed() => {
                    if changed.is_err() {
                        return;
                    }
                }
            }
        }
        inhibit::forget(&room);
        full_screen::forget(&room);
    }
}

/// One round of questions to all that can only be asked.
async fn ask(room: &Room, watched: &Watched) {
    tokio::join!(disturb::ask(room, watched), inhibit::ask(room, watched), full_screen::ask(room, watched));
}

/// `false` once nobody can wish for anything any more.
async fn wait_for_asking(wishes: &mut Wishes) -> bool {
    wishes.wait_for(|watched| watched.as_ref().is_some_and(|watched| watched.asking)).await.is_ok()
}

fn asking(wishes: &mut Wishes) -> Option<Watched> {
    wishes.borrow_and_update().clone().filter(|watched| watched.asking)
}
