//! The console of who called this program, for a program that gets none of its own.
#![expect(unsafe_code, reason = "the standard library has no word for it")]

use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};

/// Where there is none, as in the Start menu, what is written is lost.
pub(crate) fn share() {
    // SAFETY: nothing is handed over but a number, and whoever writes asks for the console's handle each time.
    unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
}
