//! `unhunch-window`: what the resident starts when there is something to show.

use std::process::ExitCode;

fn main() -> ExitCode {
    unhunch::run_window()
}
