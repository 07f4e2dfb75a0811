//! `unhunch-window`: what the resident starts when there is something to show.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    unhunch::run_window()
}
