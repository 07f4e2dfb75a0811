//! Reasons for which a break must wait: calls, films, full screens, the user's wish for quiet.
//!
//! All are read in one go: anew when Windows tells of a change, and in rounds while a break is due. A question that is
//! not answered in time has no opinion, which counts as no reason.

mod consent;
mod disturb;
mod full_screen;
mod programs;
mod screens;

use super::Signals;
use super::system::ask;
use super::system::sight;
use crate::desktop::aside::Aside;
use crate::desktop::board::{Board, live, missing, off};
use crate::desktop::cause::presentable;
use crate::desktop::{Quiet, Sense, Signal, Watched};
use crate::schedule::Reason;
use consent::Device;
use screens::Screen;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};

/// From one round of questions to the next, while a break is held: at first, and at most.
const SOON: Duration = Duration::from_secs(5);
const LATE: Duration = Duration::from_mins(1);
/// No question is waited for longer.
const ASKED_AT_MOST: Duration = Duration::from_secs(2);
/// A program that begins to record makes a few changes in a row.
const SETTLED: Duration = Duration::from_millis(100);
const BATTERY: u8 = 0;
const NO_BATTERY: u8 = 128;
const DISPLAY_REQUIRED: u32 = windows_sys::Win32::System::Power::ES_DISPLAY_REQUIRED;

type Wishes = watch::Receiver<Option<Watched>>;

/// Reads until the desktop is dropped. `stirred` is notified of whatever may change an answer.
pub(super) async fn run(mut wishes: Wishes, stirred: Arc<Notify>, signals: Signals, board: Board) {
    let mut reader = Reader {
        signals,
        board,
        senses: Aside::new("senses", ASKED_AT_MOST),
        shell: Aside::new("shell", ASKED_AT_MOST),
        said: Vec::new(),
        screens: Vec::new(),
    };
    reader.begin().await;
    let mut followers = Followers::default();
    let mut pause = SOON;
    loop {
        let watched = wishes.borrow_and_update().clone();
        let asking = watched.as_ref().is_some_and(|watched| watched.asking);
        if let Some(watched) = &watched {
            followers.follow(watched, &stirred);
            reader.read(watched).await;
        }
        tokio::select! {
            changed = wishes.changed() => match changed {
                Ok(()) => pause = SOON,
                Err(_) => return,
            },
            () = stirred.notified() => tokio::time::sleep(SETTLED).await,
            () = tokio::time::sleep(pause), if asking => pause = (pause * 2).min(LATE),
        }
    }
}

/// Who tells that something has changed, once it is of interest.
#[derive(Default)]
struct Followers {
    microphone: bool,
    disturb: Option<disturb::Follower>,
}

impl Followers {
    fn follow(&mut self, watched: &Watched, stirred: &Arc<Notify>) {
        if watched.microphone && !std::mem::replace(&mut self.microphone, true) {
            consent::follow(Device::Microphone, stirred.clone());
        }
        if watched.do_not_disturb && self.disturb.is_none() {
            self.disturb = Some(disturb::Follower::start(stirred.clone()));
        }
    }
}

struct Reader {
    signals: Signals,
    board: Board,
    senses: Aside,
    /// What asks the shell, which may hang.
    shell: Aside,
    said: Vec<Quiet>,
    screens: Vec<Screen>,
}

impl Reader {
    /// What is there whether it is wished for or not.
    async fn begin(&self) {
        let is_told = self.shell.ask(disturb::is_told, drop).await.unwrap_or_default();
        let mend = (!is_told).then(|| "doctor-windows-do-not-disturb-mend".to_owned());
        let source = if is_told { disturb::SOURCE } else { disturb::SHELL };
        self.board.sense("do_not_disturb", Sense { mend, ..live(source) });
        self.board.sense("full_screen", live(full_screen::SOURCE));
        self.board.sense("screens", live(screens::SOURCE));
        let video = ask::execution_state().map(|_| live("SystemExecutionState"));
        self.board.sense("video", video.unwrap_or_else(|| missing("doctor-windows-video-mend")));
    }

    async fn read(&mut self, watched: &Watched) {
        let (for_senses, for_shell) = (watched.clone(), watched.clone());
        let (senses, shell) = tokio::join!(
            self.senses.ask(move || senses(&for_senses), drop),
            self.shell.ask(move || shell(&for_shell), drop),
        );
        let answer = senses.unwrap_or_default();
        self.report(watched, answer.has_battery);
        let mut reasons = answer.reasons;
        reasons.extend(shell.unwrap_or_default());
        if watched.new_screen {
            self.tell_screens(answer.screens);
            reasons.extend(screens::new(&self.screens, watched.own_screens.as_deref()));
        }
        reasons.sort();
        reasons.dedup_by_key(|quiet| quiet.reason);
        if watched.asking || reasons != self.said {
            self.said.clone_from(&reasons);
            self.say(Signal::Quiet(reasons));
        }
    }

    /// Without an answer what was known of them holds.
    fn tell_screens(&mut self, screens: Vec<Screen>) {
        if screens.is_empty() || screens == self.screens {
            return;
        }
        self.screens = screens;
        let mut identities: Vec<_> = self.screens.iter().map(|screen| screen.identity.clone()).collect();
        identities.sort();
        identities.dedup();
        self.say(Signal::Screens(identities));
    }

    fn report(&self, watched: &Watched, has_battery: Option<bool>) {
        let wished = |wish: bool, sense: Sense| if wish { sense } else { off() };
        self.board.sense("microphone", wished(watched.microphone, live(consent::SOURCE)));
        self.board.sense("camera", wished(watched.camera, live(consent::SOURCE)));
        self.board.sense("programs", wished(!watched.programs.is_empty(), live(programs::SOURCE)));
        let battery = match has_battery {
            Some(false) => missing("doctor-windows-battery-mend"),
            Some(true) | None => live("GetSystemPowerStatus"),
        };
        self.board.sense("battery", wished(watched.battery, battery));
    }

    fn say(&self, signal: Signal) {
        if self.signals.send(signal).is_err() {
            log::debug!("nobody listens to reasons any more");
        }
    }
}

#[derive(Default)]
struct Answer {
    reasons: Vec<Quiet>,
    screens: Vec<Screen>,
    has_battery: Option<bool>,
}

/// What can be asked without anybody else.
fn senses(watched: &Watched) -> Answer {
    let processes = sight::processes();
    let mut reasons = Vec::new();
    let mut hold = |reason, by: Option<String>| reasons.extend(by.map(|by| quiet(reason, &by)));
    if watched.microphone {
        hold(Reason::Microphone, consent::user(Device::Microphone, &processes));
    }
    if watched.camera && watched.asking {
        hold(Reason::Camera, consent::user(Device::Camera, &processes));
    }
    if watched.asking {
        hold(Reason::Program, programs::running(&processes, &watched.programs));
    }
    if watched.video && watched.asking {
        let is_kept_lit = ask::execution_state().is_some_and(|state| state & DISPLAY_REQUIRED != 0);
        hold(Reason::Video, is_kept_lit.then(String::new));
    }
    let power = watched.battery.then(ask::power).flatten();
    hold(Reason::Battery, power.is_some_and(|power| power.line == BATTERY).then(String::new));
    Answer {
        reasons,
        screens: if watched.new_screen { screens::read() } else { Vec::new() },
        has_battery: power.map(|power| power.battery & NO_BATTERY == 0),
    }
}

/// What has to be asked of the shell.
fn shell(watched: &Watched) -> Vec<Quiet> {
    let mut reasons = Vec::new();
    let asks_for_full_screen = watched.full_screen && watched.asking;
    let state = (watched.do_not_disturb || asks_for_full_screen).then(ask::notification_state).flatten();
    if watched.do_not_disturb && disturb::is_unwelcome(state) {
        reasons.push(quiet(Reason::DoNotDisturb, ""));
    }
    if asks_for_full_screen {
        reasons.extend(full_screen::filler(state).map(|by| quiet(Reason::FullScreen, &by)));
    }
    reasons
}

fn quiet(reason: Reason, by: &str) -> Quiet {
    Quiet { reason, by: presentable(by) }
}
