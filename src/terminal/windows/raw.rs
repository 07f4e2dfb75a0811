//! A console that hands over every key at once, and is put back as it was.
#![expect(unsafe_code, reason = "no library of ours sets the modes of a console")]

use std::io::{self, IsTerminal as _};
use std::os::windows::io::{AsRawHandle, RawHandle};
use std::sync::{Mutex, PoisonError};
use windows_sys::Win32::System::Console::{
    CONSOLE_MODE, ENABLE_ECHO_INPUT, ENABLE_LINE_INPUT, ENABLE_VIRTUAL_TERMINAL_PROCESSING, GetConsoleMode,
    SetConsoleMode,
};

/// The modes of input and output.
pub(super) type Settings = (CONSOLE_MODE, CONSOLE_MODE);

/// As the console was before it was made raw.
static BEFORE: Mutex<Option<Settings>> = Mutex::new(None);

/// While this lives, keys come one by one and are not echoed. Ctrl+C still ends the program.
pub(super) struct Raw {
    before: Settings,
    settings: Settings,
}

impl Raw {
    /// `None` where keys cannot be had: input or output is no console.
    pub(super) fn enter() -> Option<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return None;
        }
        let before = (mode(&io::stdin())?, mode(&io::stdout())?);
        let input = before.0 & !(ENABLE_ECHO_INPUT | ENABLE_LINE_INPUT);
        let settings = (input, before.1 | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
        apply(&settings);
        *BEFORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(before);
        Some(Self { before, settings })
    }

    pub(super) fn settings(&self) -> Settings {
        self.settings
    }
}

/// Puts the console back where nothing is dropped any more: the program has failed.
pub(crate) fn put_back() {
    if let Some(before) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() {
        apply(&before);
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        apply(&self.before);
    }
}

fn apply((input, output): &Settings) {
    set(io::stdin().as_raw_handle(), *input);
    set(io::stdout().as_raw_handle(), *output);
}

fn mode(console: &impl AsRawHandle) -> Option<CONSOLE_MODE> {
    let mut mode = 0;
    // SAFETY: standard handles stay open, and the place that is written to outlives the call.
    let told = unsafe { GetConsoleMode(console.as_raw_handle(), &raw mut mode) };
    (told != 0).then_some(mode)
}

fn set(console: RawHandle, mode: CONSOLE_MODE) {
    // It fails only when the console is gone, and then nothing is left to set.
    // SAFETY: standard handles stay open.
    unsafe { SetConsoleMode(console, mode) };
}
