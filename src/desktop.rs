//! The one door to the system: what the desktop tells the program, and what the program shows on it.
//!
//! Every ability may be missing. A missing one is logged once, stands in the [`Report`] with the way to mend
//! it, and is lived without. Nothing here decides anything.

#[cfg(test)]
pub(crate) mod recording;

#[cfg(any(windows, target_os = "macos"))]
mod aside;

#[cfg(not(target_os = "macos"))]
mod backoff;

mod board;

mod cause;

#[cfg(any(target_os = "linux", windows))]
mod edid;

mod icon;

#[cfg(any(windows, target_os = "macos", test))]
mod input;

#[cfg(any(windows, target_os = "macos"))]
mod menu;

#[cfg(target_os = "linux")]
mod linux;

#[cfg(target_os = "macos")]
mod macos;

#[cfg(not(target_os = "linux"))]
mod seat;

#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as own;

#[cfg(target_os = "macos")]
use macos as own;

#[cfg(windows)]
use windows as own;

pub(crate) use own::{
    Native, autostart,
    display::{Display, display},
};

#[cfg(target_os = "linux")]
pub(crate) use linux::portal;

/// Runs `body`, the loop of the program, in the way that the system wants it.
#[cfg(target_os = "macos")]
pub(crate) use own::host;

/// Runs `body`, the loop of the program, in the way that the system wants it: here, as anything else.
#[cfg(not(target_os = "macos"))]
pub(crate) fn host<R>(body: impl FnOnce() -> R) -> R {
    body()
}

// What of macOS needs nothing of macOS, so that it is tested everywhere.
#[cfg(test)]
#[cfg(not(target_os = "macos"))]
#[path = "desktop/macos/autostart.rs"]
mod autostart_of_macos;
#[cfg(test)]
#[cfg(not(target_os = "macos"))]
#[path = "desktop/macos/idle/counter.rs"]
mod counter_of_macos;
#[cfg(test)]
#[cfg(not(target_os = "macos"))]
#[path = "desktop/macos/quiet/programs/names.rs"]
mod names_of_macos;

use crate::records::request::Command;
#[cfg(not(target_os = "macos"))]
use crate::records::saved::Bubble;
use crate::schedule::Reason;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// What the desktop tells the loop. A signal may come twice or be lost; none is more than a hint but input.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Signal {
    /// There has been no input for this long.
    Idle(Duration),
    /// Input came back after an `Idle`.
    Active,
    /// Whether idle can be told at all; sent once the sources have been tried, and when one is lost or found.
    IdleKnown(bool),
    Locked(bool),
    SessionActive(bool),
    /// The machine goes to sleep (`true`) or has woken.
    Sleeping(bool),
    /// An entry of the tray menu, or a click on the icon.
    Tray(Command),
    /// A button of the notification, or a click on its text (`Start`).
    Notice(NoticeAction),
    /// The notification is on the screen; where to find it if this run ends without taking it away. On macOS it has a
    /// name that never changes.
    #[cfg(not(target_os = "macos"))]
    NoticeShown(Bubble),
    /// The notification could not be shown; the reason for the log. Another way must be found.
    NoticeFailed(String),
    /// Whether a host shows the tray icon.
    TrayShown(bool),
    /// Every reason for which a break must wait, as they are now. Said when they change, and once whenever asking
    /// begins, within three seconds.
    Quiet(Vec<Quiet>),
    /// Every screen that is connected, by an identity that another of its kind does not have.
    Screens(Vec<String>),
    /// What the user wants of all windows.
    Looks(Looks),
    /// The desktop lets the program start with the session, or no longer does; or why not.
    #[cfg(target_os = "linux")]
    Autostart(Result<bool, String>),
    /// The screen could not be locked; why.
    LockFailed(String),
    /// The wall clock was set. On Linux the kernel tells it to the clock itself.
    #[cfg(not(target_os = "linux"))]
    ClockSet,
    /// The session ends, and the program with it; by what word of the system. On Linux a signal of the kernel says so.
    #[cfg(not(target_os = "linux"))]
    Ending(&'static str),
}

/// What the user wants of all windows, as the desktop tells; `None`: it does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Looks {
    pub(crate) dark: Option<bool>,
    /// Less motion.
    pub(crate) still: Option<bool>,
}

/// One reason for which a break must wait.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Quiet {
    pub(crate) reason: Reason,
    /// Who is the cause, such as the name of a program; empty where it is not known.
    pub(crate) by: String,
}

/// Which reasons to wait are of interest.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Watched {
    pub(crate) microphone: bool,
    pub(crate) camera: bool,
    pub(crate) do_not_disturb: bool,
    pub(crate) video: bool,
    pub(crate) full_screen: bool,
    pub(crate) battery: bool,
    pub(crate) new_screen: bool,
    /// Names of programs, as `ps -e` shows them.
    pub(crate) programs: Vec<String>,
    /// The identities of the screens that are the user's own; `None` while nobody knows them.
    pub(crate) own_screens: Option<Vec<String>>,
    /// A break is due: what can only be asked for is asked, now and at growing intervals.
    pub(crate) asking: bool,
    /// Counts how often that was asked for: another number is another question.
    pub(crate) question: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoticeAction {
    Start,
    Later,
    Skip,
    /// The user closed it without an answer.
    Closed,
}

/// The whole tray, computed anew from the schedule's view each time; equal pictures are sent once.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Picture {
    pub(crate) ring: Ring,
    /// Shown where a host has tooltips.
    pub(crate) tooltip: String,
    pub(crate) menu: Vec<Entry>,
}

/// The icon: a ring that fills clockwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ring {
    /// How much of it is filled, from 0 to 12.
    pub(crate) twelfths: u8,
    pub(crate) tone: Tone,
    /// A small mark beside the ring: a break is being held.
    pub(crate) mark: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Time is being sat.
    Calm,
    /// A break is due.
    Amber,
    /// Paused, off hours or away.
    Grey,
}

/// One line of the tray menu.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Entry {
    /// Text that cannot be clicked.
    Label(String),
    Item {
        label: String,
        command: Command,
        enabled: bool,
    },
    Submenu {
        label: String,
        entries: Vec<Entry>,
    },
    Separator,
}

/// A notification, complete.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Notice {
    pub(crate) title: String,
    pub(crate) body: String,
    /// Said after `body` where the server has no buttons: what to do instead.
    pub(crate) without_actions: String,
    /// What can be pressed, with its label, in this order.
    pub(crate) actions: Vec<(NoticeAction, String)>,
}

/// What `doctor` says of one sense or voice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sense {
    /// What is used, such as `XSync IDLETIME`, or `none`; `off` where the user does not want it.
    pub(crate) source: String,
    pub(crate) live: bool,
    /// What the user can do about it; `None` when there is nothing to mend.
    pub(crate) mend: Option<String>,
}

/// Every sense (`idle`, `lock`, `sleep`, `session`, and what a break may have to wait for) and voice (`tray`, `notification`) by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) senses: BTreeMap<String, Sense>,
    pub(crate) voices: BTreeMap<String, Sense>,
}

/// The door itself. No call blocks; what comes of it comes back as a [`Signal`].
pub(crate) trait Desktop {
    /// Asks to be told of these lengths without input: `away` always, `pause` only while a break is due.
    fn watch_input(&mut self, away: Duration, pause: Option<Duration>);
    fn show_tray(&mut self, picture: Picture);
    /// Replaces the notification that is there, if one is.
    fn notify(&mut self, notice: Notice);
    /// Says something that needs no answer, beside the notification and in place of what was told before.
    fn tell(&mut self, notice: Notice);
    /// Takes the notification away.
    fn withdraw(&mut self);
    /// Asks to be told of reasons for which a break must wait.
    fn watch_quiet(&mut self, watched: Watched);
    /// Locks the screen in the way that the desktop offers.
    fn lock(&mut self);
    /// Whether the desktop must be asked before the program may start with the session, and has been: the answer
    /// comes back. Elsewhere the entry is all that it takes.
    fn ask_autostart(&mut self, _on: bool, _reason: String) -> bool {
        false
    }
    /// Pauses the players that play.
    fn pause_media(&mut self);
    /// Lets the players go on that were paused by `pause_media`, and no others.
    fn resume_media(&mut self);
    fn report(&self) -> Report;
}
