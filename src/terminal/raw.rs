//! A terminal that hands over every key at once, and is put back as it was.

use rustix::termios::{
    InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, isatty, tcgetattr, tcgetpgrp, tcsetattr,
};
use std::io;
use std::sync::{Mutex, PoisonError};

/// How a terminal behaves.
pub(super) type Settings = Termios;

/// As the terminal was before it was made raw.
static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

/// While this lives, keys come one by one and are not echoed. Ctrl+C still ends the program.
pub(super) struct Raw {
    before: Termios,
    settings: Termios,
}

impl Raw {
    /// `None` where keys cannot be had: input or output is no terminal, or another program has it.
    pub(super) fn enter() -> Option<Self> {
        if !isatty(io::stdin()) || !isatty(io::stdout()) || !is_in_foreground() {
            return None;
        }
        let before = tcgetattr(io::stdin()).ok()?;
        let mut settings = before.clone();
        settings.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO);
        // Ctrl+S would stop the output, and with it the whole program.
        settings.input_modes.remove(InputModes::IXON);
        settings.special_codes[SpecialCodeIndex::VMIN] = 1;
        settings.special_codes[SpecialCodeIndex::VTIME] = 0;
        apply(&settings);
        *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(before.clone());
        Some(Self { before, settings })
    }

    pub(super) fn settings(&self) -> Settings {
        self.settings.clone()
    }
}

/// Puts the terminal back where nothing is dropped any more: the program has failed.
pub(crate) fn put_back() {
    let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(before) = before.filter(|_| is_in_foreground()) {
        apply(&before);
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        if is_in_foreground() {
            apply(&self.before);
        }
    }
}

pub(super) fn apply(settings: &Termios) {
    // It fails only when the terminal is gone, and then nothing is left to set.
    let _ = tcsetattr(io::stdin(), OptionalActions::Now, settings);
}

/// A program in the background that reads or sets its terminal is stopped by the kernel.
pub(super) fn is_in_foreground() -> bool {
    foreground().unwrap_or(false)
}

/// The same, or that the terminal is gone.
pub(super) fn foreground() -> rustix::io::Result<bool> {
    tcgetpgrp(io::stdin()).map(|group| group == rustix::process::getpgrp())
}
