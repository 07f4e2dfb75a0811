//! The command line: words in, a request or a way to run out.

mod nearest;
mod order;
mod verbs;
mod words;
mod wrong;

use std::process::ExitCode;

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
    ExitCode::SUCCESS
}
