//! The windows: screens that know only `egui::Ui`, and the hosts that put them on the desktop.

mod process;
mod session;

pub(crate) mod card;
pub(crate) mod home;

mod figure;
pub(crate) mod fonts;
pub(crate) mod puppet;

pub(crate) mod theme;
pub(crate) mod widgets;
pub(crate) mod words;

mod host;

#[cfg(test)]
pub(crate) mod kit;

use crate::records::wire::{FromWindow, ToWindow};
use crate::sound::Strike;

/// One window's content. It holds no truth: what it needs it is told, what the user does it says.
pub(crate) trait Screen {
    /// A line from the resident. Drawing is not possible here.
    fn receive(&mut self, line: ToWindow);
    /// Draws one frame. Time comes from `ui.input(|i| i.time)`, and what must be drawn later is asked for with
    /// `ui.ctx().request_repaint_after`: a host draws only when something changes.
    fn ui(&mut self, ui: &mut egui::Ui);
    /// What the user did since the last call, in order.
    fn take_sayings(&mut self) -> Vec<FromWindow>;
    /// The chime to be played now, once.
    fn take_strike(&mut self) -> Option<Strike> {
        None
    }
    /// A chime could not be played.
    fn fell_silent(&mut self) {}
    /// The window lies over whole monitors, and takes no keys before [`Self::wants_keys`] says that it may.
    fn covers(&mut self) {}
    fn wants_keys(&self) -> bool {
        false
    }
    /// While the window covers monitors: a key was pressed, be it in another program.
    fn typed(&mut self) {}
    /// What is to be read on the other monitors; only when it changes [`Self::beside_ui`] is asked for a frame.
    fn beside(&self) -> String {
        String::new()
    }
    fn beside_ui(&mut self, _ui: &mut egui::Ui) {}
    /// The user closed the window by its frame. What that means is for the screen to say; `is_over` is asked next.
    fn close_asked(&mut self);
    /// Whether the window should close now.
    fn is_over(&self) -> bool;
    /// The title for the window's frame and the task list.
    fn title(&self) -> String;
}

/// Runs the window process with the arguments of this one: `card` or `home`.
pub fn run() -> std::process::ExitCode {
    run_with(std::env::args_os().skip(1))
}

/// Runs the window process with these arguments.
pub(crate) fn run_with(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> std::process::ExitCode {
    process::run(arguments)
}
