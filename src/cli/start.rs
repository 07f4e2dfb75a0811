//! Becoming the instance that reminds, or handing over to the one that does.

use super::failure::Failure;
use super::printer::{Printer, complain};
use crate::control::{self, Instance, Lock, Trouble};
use crate::records::preferences::io_text;
use crate::records::request::{Answer, Command, Request};
use crate::resident::{self, Options};
use crate::store::{Paths, variable_of};
use crate::texts::{Arg, Texts};
use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::Duration;

/// How often, and how long apart, an instance that is just starting or ending is asked.
const TRIES: u32 = 16;
const PAUSE: Duration = Duration::from_millis(50);

pub(super) fn start(terminal: bool, background: bool) -> ExitCode {
    let texts = Texts::new("system");
    let paths = Paths::find().unwrap_or_else(|_no_home| Paths::nowhere());
    match take_place(&paths, terminal, background, &texts) {
        Ok(Place::First(lock)) => {
            welcome(terminal, &texts);
            // What only the start needs is not kept for as long as it reminds.
            drop(texts);
            let outcome = resident::run(&paths, Options { terminal, background, first: None });
            drop(lock);
            outcome.map_or_else(|error| fail(&Failure::Start(error), &Texts::new("system")), |()| ExitCode::SUCCESS)
        }
        Ok(Place::HandedOver) => ExitCode::SUCCESS,
        Err(failure) => fail(&failure, &texts),
    }
}

fn fail(failure: &Failure, texts: &Texts) -> ExitCode {
    complain(&failure.text(texts));
    ExitCode::from(failure.code())
}

/// Who starts it by hand sees nothing for half an hour otherwise.
fn welcome(terminal: bool, texts: &Texts) {
    let display = cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    if display && !terminal && std::io::stdout().is_terminal() {
        Printer::new().line(&texts.get("cli-welcome"));
    }
}

enum Place {
    /// `None` where there can be no lock.
    First(Option<Lock>),
    /// Another instance reminds, and its window opens if a person asked; this process is done.
    HandedOver,
}

fn take_place(paths: &Paths, terminal: bool, background: bool, texts: &Texts) -> Result<Place, Failure> {
    for _ in 0..TRIES {
        match control::claim(paths) {
            Ok(Instance::First(lock)) => return Ok(Place::First(Some(lock))),
            Ok(Instance::Second) if terminal => return Err(Failure::Running),
            // The one that failed is about to leave its place to this one.
            Ok(Instance::Second) if background && resident::begins_again() => {
                std::thread::sleep(PAUSE);
                continue;
            }
            // The session wants one that reminds, and there is one.
            Ok(Instance::Second) if background => return Ok(Place::HandedOver),
            // Its window would open where nobody looks who asks here.
            Ok(Instance::Second) if is_elsewhere(paths) => return Err(Failure::Running),
            Ok(Instance::Second) => {}
            Err(error) => {
                // Reminding twice is better than not at all.
                complain(&no_lock(paths, &error, texts));
                return Ok(Place::First(None));
            }
        }
        match control::ask(paths, &Request::Do(Command::Home { page: None })) {
            // It does not listen yet, or no more: perhaps the place is free the next time.
            Err(Trouble::NotRunning) => std::thread::sleep(PAUSE),
            Err(trouble @ (Trouble::Hung(_) | Trouble::Broken(_))) => return Err(trouble.into()),
            Ok(Answer::Refused(reason)) => return Err(Failure::Refused(reason)),
            Ok(Answer::Done | Answer::Value(_)) => return Ok(Place::HandedOver),
        }
    }
    Err(Failure::Hung(control::holder(paths)))
}

/// Whether the instance that reminds does so in another session: on another display than this one's.
fn is_elsewhere(paths: &Paths) -> bool {
    let Some(process) = control::holder(paths) else { return false };
    let places = ["WAYLAND_DISPLAY", "DISPLAY"].map(|name| {
        let ours = std::env::var_os(name).filter(|value| !value.is_empty());
        let theirs = variable_of(process, name).filter(|value| !value.is_empty());
        ours.zip(theirs).map(|(ours, theirs)| ours.as_encoded_bytes() == theirs)
    });
    // Where one of them is the same, it is the same session.
    places.contains(&Some(false)) && !places.contains(&Some(true))
}

fn no_lock(paths: &Paths, error: &std::io::Error, texts: &Texts) -> String {
    let args = [("file", Arg::from(paths.lock().display().to_string())), ("error", Arg::from(io_text(error)))];
    texts.with("cli-no-lock", &args)
}
