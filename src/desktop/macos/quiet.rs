//! Reasons for which a break must wait: calls, films, full screens, programs, the battery.
//!
//! All but the screens can only be asked for, and are while a break is due. A question that is not answered in time has no
//! opinion, which counts as no reason. Of the user's wish not to be disturbed macOS tells nobody.

mod battery;
mod camera;
mod full_screen;
mod microphone;
mod programs;
mod screens;
mod video;

use super::{Signals, say};
use crate::desktop::aside::Aside;
use crate::desktop::board::{Board, live, missing, off};
use crate::desktop::cause::presentable;
use crate::desktop::{Quiet, Signal, Watched};
use crate::schedule::Reason;
use screens::Screens;
use std::time::Duration;
use tokio::sync::watch;

/// From one round of questions to the next, while a break is held: at first, and at most.
const SOON: Duration = Duration::from_secs(5);
const LATE: Duration = Duration::from_mins(1);
/// No question is waited for longer.
const ASKED_AT_MOST: Duration = Duration::from_secs(2);

type Wishes = watch::Receiver<Option<Watched>>;

/// Asks in rounds while a break is due, and looks at the screens whenever they change, until the desktop is dropped.
pub(super) async fn run(mut wishes: Wishes, signals: Signals, board: Board) {
    begin(&board);
    let mut reader =
        Reader { signals, board, senses: Aside::new("senses", ASKED_AT_MOST), said: Vec::new(), told: Vec::new() };
    let mut screens = screens::follow();
    let mut pause = SOON;
    loop {
        let watched = wishes.borrow_and_update().clone();
        if let Some(watched) = &watched {
            let connected = screens.borrow_and_update().clone();
            reader.read(watched, &connected).await;
        }
        let asking = watched.is_some_and(|watched| watched.asking);
        tokio::select! {
            changed = wishes.changed() => match changed {
                Ok(()) => pause = SOON,
                Err(_) => return,
            },
            Ok(()) = screens.changed() => {}
            () = tokio::time::sleep(pause), if asking => pause = (pause * 2).min(LATE),
        }
    }
}

/// What is there whether it is wished for or not.
fn begin(board: &Board) {
    board.sense("do_not_disturb", missing("doctor-macos-do-not-disturb-mend"));
    board.sense("video", live(video::SOURCE));
    board.sense("full_screen", live(full_screen::SOURCE));
    board.sense("screens", live(screens::SOURCE));
}

struct Reader {
    signals: Signals,
    board: Board,
    senses: Aside,
    said: Vec<Quiet>,
    /// The screens that were told of.
    told: Screens,
}

impl Reader {
    async fn read(&mut self, watched: &Watched, screens: &Screens) {
        self.report(watched);
        let mut reasons = Vec::new();
        if watched.asking {
            let wished = watched.clone();
            let (senses, full_screen) = tokio::join!(
                self.senses.ask(move || senses(&wished), drop),
                full_screen::filler(watched.full_screen, ASKED_AT_MOST),
            );
            reasons.extend(senses.into_iter().flatten());
            reasons.extend(full_screen.map(|by| quiet(Reason::FullScreen, &by)));
        }
        if watched.new_screen {
            self.tell_screens(screens);
            let new = screens::new(screens, watched.own_screens.as_deref());
            reasons.extend(new.map(|name| quiet(Reason::NewScreen, name)));
        }
        reasons.sort();
        if watched.asking || reasons != self.said {
            self.said.clone_from(&reasons);
            say(&self.signals, Signal::Quiet(reasons));
        }
    }

    fn tell_screens(&mut self, screens: &Screens) {
        if *screens != self.told {
            self.told.clone_from(screens);
            say(&self.signals, Signal::Screens(screens::identities(screens)));
        }
    }

    fn report(&self, watched: &Watched) {
        let wished = |wish: bool, source: &str| if wish { live(source) } else { off() };
        self.board.sense("microphone", wished(watched.microphone, microphone::SOURCE));
        self.board.sense("camera", wished(watched.camera, camera::SOURCE));
        self.board.sense("programs", wished(!watched.programs.is_empty(), programs::SOURCE));
        self.board.sense("battery", wished(watched.battery, battery::SOURCE));
    }
}

/// What may have to wait for another program, the least likely first.
fn senses(watched: &Watched) -> Vec<Quiet> {
    let program = programs::running(&watched.programs);
    let battery = (watched.battery && battery::is_used()).then(String::new);
    let video = (watched.video && video::is_kept_lit()).then(String::new);
    let microphone = watched.microphone.then(microphone::user).flatten();
    let camera = (watched.camera && camera::is_used()).then(String::new);
    let found = [
        (Reason::Program, program),
        (Reason::Battery, battery),
        (Reason::Video, video),
        (Reason::Microphone, microphone),
        (Reason::Camera, camera),
    ];
    found.into_iter().filter_map(|(reason, by)| Some(quiet(reason, &by?))).collect()
}

fn quiet(reason: Reason, by: &str) -> Quiet {
    Quiet { reason, by: presentable(by) }
}
