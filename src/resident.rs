//! The one loop: signals, lines and deadlines in; effects out.
//!
//! Everything that can happen to the program is one [`Happening`]; each turn reads the clocks once, hands the
//! happening to the schedule, carries out what the schedule wants, and sleeps until the next. Nothing else
//! calls the schedule, and nothing polls.

mod clock;

mod again;

mod status;

mod tray;

mod notice;

mod choice;

mod tally;

pub(crate) mod own;

mod past;

mod checkin;

pub(crate) mod history;

pub(crate) mod report;

pub(crate) mod autostart;

mod routine;

mod child;

mod executable;

#[cfg(unix)]
mod descriptors;

mod windows;

mod happening;

mod turn;

#[cfg(test)]
#[cfg(target_os = "linux")]
mod month;

#[cfg(test)]
#[cfg(target_os = "linux")]
mod launcher;

mod show;

mod effects;

mod covers;

mod lines;

mod commands;

mod requests;

mod relief;

mod quiet;

mod runner;

mod hooks;

mod media;

mod profiles;

pub(crate) mod transfer;

mod examine;

pub(crate) use {again::begins_again, examine::examine};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use choice::Choice;

use crate::desktop::display;
use crate::records::request::Command;
use crate::store::Paths;
use happening::Sources;
use std::time::Duration;
use turn::Resident;

/// How long the program stays after it was asked to end.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// How the resident is started.
#[derive(Debug, Default)]
pub(crate) struct Options {
    /// Remind in this terminal, whatever the desktop offers.
    pub(crate) terminal: bool,
    /// Show nothing of its own accord before the first break: the session was started, not the program by a person.
    pub(crate) background: bool,
    /// What to do once it runs: what was typed when none was running.
    pub(crate) first: Option<Command>,
}

/// The wall clock, for those who only print it.
pub(crate) fn civil_now() -> chrono::DateTime<chrono::FixedOffset> {
    clock::civil()
}

/// A time without the seconds that nobody wants to read.
fn whole_minutes(time: Duration) -> Duration {
    Duration::from_secs(time.as_secs() / 60 * 60)
}

/// Runs until it is asked to quit. The caller holds the instance's lock.
pub(crate) fn run(paths: &Paths, options: Options) -> std::io::Result<()> {
    // A second logger can only come from a test; the first one serves.
    let _ = crate::store::log::start(paths, log::LevelFilter::Info, stamp);
    again::after_a_panic(paths, options.terminal);
    if again::has_begun_again()
        && let Some((_, failed)) = crate::store::crashes::latest(paths)
    {
        log::error!("it failed inside, at {}, and has begun again", failed.crash.place);
    }
    #[cfg(unix)]
    descriptors::claim().inspect_err(cannot_start)?;
    crate::desktop::host(|| run_here(paths, options))
}

fn run_here(paths: &Paths, options: Options) -> std::io::Result<()> {
    let runtime = runtime().inspect_err(cannot_start)?;
    let outcome = runtime.block_on(async {
        let (mut resident, mut sources) = start(paths, options).await.inspect_err(cannot_start)?;
        turn(&mut resident, &mut sources).await;
        Ok(())
    });
    // Whoever quits does not wait until the last of the journal has been read for a window that is gone.
    runtime.shutdown_background();
    outcome
}

fn cannot_start(error: &std::io::Error) {
    log::error!("cannot start: {error}");
}

/// One thread: tasks, timers and the system's events share it.
fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()
}

async fn start(paths: &Paths, options: Options) -> std::io::Result<(Resident, Sources)> {
    crate::store::sweep(paths);
    let is_new = is_new(paths);
    let sources = Sources::new(paths)?;
    let display = display().await;
    let mut resident = Resident::new(paths, &options, display, &sources)?;
    if let Some(command) = options.first {
        resident.obey(command);
    } else if is_new && !options.background && resident.windows.program().is_some() && resident.terminal.is_none() {
        // Where no window can be shown, the command line has said what there is to know.
        resident.obey(Command::Home { page: None });
    }
    resident.settle()?;
    Ok((resident, sources))
}

/// Whether nothing of this user's is there yet.
fn is_new(paths: &Paths) -> bool {
    let files = [paths.preferences(), paths.saved(), paths.journal()];
    !paths.is_nowhere() && !files.iter().any(|path| crate::store::is_there(path))
}

async fn turn(resident: &mut Resident, sources: &mut Sources) {
    while let Some(happening) = sources.next(resident.alarm()).await {
        resident.take(happening);
        if let Err(error) = resident.settle() {
            log::error!("the clock cannot be set: {error}");
        }
        if resident.is_leaving() {
            break;
        }
    }
    resident.leave();
    // The last answers and the windows' goodbyes are written by tasks of their own.
    tokio::time::sleep(LAST_WORDS).await;
    crate::store::writer::finish();
}

/// The time for names and log lines.
fn stamp() -> String {
    clock::civil().format("%Y-%m-%dT%H%M%S").to_string()
}
