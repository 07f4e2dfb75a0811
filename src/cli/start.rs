//! Becoming the instance that reminds, or handing over to the one that does.

use super::failure::Failure;
use super::printer::{Printer, complain};
use crate::control::{self, Instance, Lock, Trouble};
use crate::records::request::{Answer, Command, Request};
use crate::resident::{self, Options};
use crate::store::Paths;
use crate::texts::{Arg, Texts};
use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::Duration;

/// How often, and how long apart, an instance that is just starting is asked.
const TRIES: u32 = 16;
const PAUSE: Duration = Duration::from_millis(50);

pub(super) fn start(terminal: bool) -> ExitCode {
    let texts = Texts::new("system");
    let paths = Paths::find().unwrap_or_else(|_no_home| Paths::nowhere());
    let lock = match control::claim(&paths) {
        Ok(Instance::First(lock)) => Some(lock),
        Ok(Instance::Second) => return hand_over(&paths, terminal, &texts),
        Err(error) => {
            // Reminding twice is better than not at all.
            let file = paths.lock().display().to_string();
            let error = crate::records::preferences::io_text(&error);
            complain(&texts.with("cli-no-lock", &[("file", Arg::from(file)), ("error", Arg::from(error))]));
            None
        }
    };
    welcome(&texts);
    drop(texts);
    run(&paths, terminal, lock)
}

/// Who starts it by hand sees nothing for half an hour otherwise.
fn welcome(texts: &Texts) {
    if std::io::stdout().is_terminal() {
        Printer::new().line(&texts.get("cli-welcome"));
    }
}

fn run(paths: &Paths, terminal: bool, lock: Option<Lock>) -> ExitCode {
    let code = resident::run(paths, Options { terminal, first: None });
    drop(lock);
    code
}

/// The home window of the running instance opens; this process is done.
fn hand_over(paths: &Paths, terminal: bool, texts: &Texts) -> ExitCode {
    let outcome = if terminal { Err(Failure::Running) } else { open_home(paths) };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&failure.text(texts));
            ExitCode::from(failure.code())
        }
    }
}

fn open_home(paths: &Paths) -> Result<(), Failure> {
    let request = Request::Do(Command::Home { page: None });
    let mut tries = 0;
    loop {
        match control::ask(paths, &request) {
            // It holds the lock, but does not listen yet.
            Err(Trouble::NotRunning) if tries < TRIES => std::thread::sleep(PAUSE),
            Err(Trouble::NotRunning) => return Err(Failure::Hung(control::holder(paths))),
            Err(trouble) => return Err(trouble.into()),
            Ok(Answer::Refused(reason)) => return Err(Failure::Refused(reason)),
            Ok(Answer::Done | Answer::Value(_)) => return Ok(()),
        }
        tries += 1;
    }
}
