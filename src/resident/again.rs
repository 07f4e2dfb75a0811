//! Beginning again after a failure: whichever thread panics, a report is kept and the program starts anew in the
//! same process, with what it had saved. Three times an hour; then something is wrong that a new start does not mend.

use super::{clock, executable};
use crate::records::crash::Crash;
use crate::store::{Paths, crashes};
use crate::system::process::{become_of, nameless, see_one_off};
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// When this process began again, in seconds of the boot clock, after its number: `4711/120,3400`. Whatever it starts
/// inherits that and has another number.
const STARTS: &str = "UNHUNCH_STARTS";
const MOST: usize = 3;
const HOUR: u64 = 3600;
/// How often, and how long apart, windows of the failed program are looked after.
const LOOKS: u32 = 50;
const PAUSE: Duration = Duration::from_millis(20);
/// What the program ends with that fails too often.
const FAILED: i32 = 101;

/// From now on a panic of any thread keeps a report and begins again.
pub(super) fn after_a_panic(paths: &Paths, terminal: bool) {
    let paths = paths.clone();
    std::panic::set_hook(Box::new(move |info| fail(info, &paths, terminal)));
}

/// Nothing is logged here: the log may be what has failed.
fn fail(info: &PanicHookInfo<'_>, paths: &Paths, terminal: bool) {
    let _ = crashes::keep(paths, "resident", Crash::of(info), clock::civil());
    crate::terminal::put_back();
    if let Some(starts) = one_more(&starts().unwrap_or_default(), clock::now().boot.as_secs()) {
        let mut command = Command::new(program());
        let starts = format!("{}/{starts}", std::process::id());
        command.arg("--background").args(terminal.then_some("--terminal")).env(STARTS, starts);
        // It comes back only when there is no program any more.
        let _ = become_of(command);
    }
    std::process::exit(FAILED);
}

/// When this process began again, if it did.
fn starts() -> Option<String> {
    let told = std::env::var(STARTS).ok()?;
    let (process, starts) = told.split_once('/')?;
    // Where a program cannot take the place of another in the same process, it has a number of its own.
    (cfg!(windows) || process == std::process::id().to_string()).then(|| starts.to_owned())
}

/// Whether this process takes the place of one that failed.
pub(crate) fn begins_again() -> bool {
    starts().is_some()
}

/// The starts of the last hour and this one; nothing when there were too many.
fn one_more(starts: &str, now: u64) -> Option<String> {
    let recent =
        starts.split(',').filter_map(|start| start.parse().ok()).filter(|start| now.saturating_sub(*start) < HOUR);
    let recent: Vec<u64> = recent.collect();
    let told = recent.iter().chain([&now]).map(u64::to_string).collect::<Vec<_>>();
    (recent.len() < MOST).then(|| told.join(","))
}

/// The name that it was started by; a program that was replaced or removed meanwhile is still known to the kernel.
fn program() -> PathBuf {
    let by_name = executable::path().ok().filter(|path| crate::store::is_there(path));
    by_name.unwrap_or_else(nameless)
}

/// Whether it has just begun again; if so, the windows of before are seen off, which leave as their input has ended.
pub(super) fn has_begun_again() -> bool {
    if !begins_again() {
        return false;
    }
    for _ in 0..LOOKS {
        match see_one_off() {
            Some(true) => {}
            Some(false) => std::thread::sleep(PAUSE),
            None => break,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_starts_an_hour_are_enough() {
        let check = |starts: &str, now, expected: Option<&str>| assert_eq!(one_more(starts, now).as_deref(), expected);
        check("", 100, Some("100"));
        check("100", 200, Some("100,200"));
        check("100,200", 300, Some("100,200,300"));
        check("100,200,300", 400, None);
        check("100,200,300", 3700, Some("200,300,3700"));
        check("rubbish,,-1", 5, Some("5"));
        // A boot clock that is younger than the starts belongs to another boot.
        check("99999,88888,77777", 5, None);
    }
}
