//! The one loop: signals, lines and deadlines in; effects out.

mod clock;
mod notice;
mod status;
mod tray;

use crate::records::request::Command;
use crate::store::Paths;
use std::process::ExitCode;

/// How the resident is started.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// Remind in this terminal, whatever the desktop offers.
    pub(crate) terminal: bool,
    /// What to do once it runs: what was typed when none was running.
    pub(crate) first: Option<Command>,
}

/// Runs until it is asked to quit. The caller holds the instance's lock.
pub(crate) fn run(_paths: &Paths, _options: Options) -> ExitCode {
    ExitCode::SUCCESS
}

/// What `doctor` says when no resident runs: the senses and voices, tried for a moment.
pub(crate) fn examine(_paths: &Paths) -> serde_json::Value {
    serde_json::Value::Null
}
