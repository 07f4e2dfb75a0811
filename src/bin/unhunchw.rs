//! `unhunchw`: `unhunch` for the Start menu of Windows, which opens a console for every program that may write to one.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    unhunch::run_without_console()
}
