//! `unhunch.log`: what the program did, for the day on which something is odd. It never grows without end, and it
//! never gets in the way: what cannot be written is dropped.

use super::atomic::check_length;
use super::paths::make_folder;
use super::{Paths, writer};
use crate::system::files::Private as _;
use log::{LevelFilter, Log, Metadata, Record, SetLoggerError};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// For each of the two files; together they stay under 5 MiB.
const LARGEST: u64 = 5 * 1024 * 1024 / 2 - LONGEST as u64 - 64;
/// A longer message is cut.
const LONGEST: usize = 8 * 1024;

/// Sends what is logged from now on to the file. `now` writes the time at the head of a line.
pub(crate) fn start(paths: &Paths, level: LevelFilter, now: fn() -> String) -> Result<(), SetLoggerError> {
    log::set_boxed_logger(Box::new(LogFile::new(paths.log(), level, now)))?;
    log::set_max_level(level);
    Ok(())
}

struct LogFile {
    level: LevelFilter,
    now: fn() -> String,
    lines: Arc<Lines>,
}

/// The file and what is open of it.
struct Lines {
    path: PathBuf,
    open: Mutex<Option<Open>>,
}

/// The file, and how long it is.
struct Open {
    file: File,
    length: u64,
    /// A line was cut off.
    is_torn: bool,
}

impl LogFile {
    fn new(path: PathBuf, level: LevelFilter, now: fn() -> String) -> Self {
        Self { level, now, lines: Arc::new(Lines { path, open: Mutex::new(None) }) }
    }
}

impl Lines {
    fn write(&self, line: &str) -> io::Result<()> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.as_ref().is_some_and(|open| open.length + line.len() as u64 > LARGEST) {
            *open = None;
        }
        let open = match &mut *open {
            Some(open) => open,
            empty @ None => empty.insert(Open::new(&self.path, line.len() as u64)?),
        };
        check_length(open.length + line.len() as u64)?;
        let end = if open.is_torn { "\n" } else { "" };
        open.is_torn = true;
        open.file.write_all(format!("{end}{line}").as_bytes())?;
        open.is_torn = false;
        open.length += line.len() as u64;
        Ok(())
    }
}

impl Open {
    /// Opens the file for a line of this length; a full one makes room first.
    fn new(path: &Path, line: u64) -> io::Result<Self> {
        path.parent().map_or(Ok(()), make_folder)?;
        if fs::metadata(path).is_ok_and(|metadata| metadata.len() + line > LARGEST) {
            fs::rename(path, path.with_extension("log.1"))?;
        }
        let file = OpenOptions::new().append(true).create(true).private().open(path)?;
        Ok(Self { length: file.metadata()?.len(), file, is_torn: false })
    }
}

impl Log for LogFile {
    /// Of other crates only what went wrong.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_ours = metadata.target().starts_with(env!("CARGO_CRATE_NAME"));
        metadata.level() <= if is_ours { self.level } else { self.level.min(LevelFilter::Warn) }
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let message = one_line(&record.args().to_string());
            let line = format!("{} {} {message}\n", (self.now)(), record.level());
            let lines = Arc::clone(&self.lines);
            let _ = writer::write(move || lines.write(&line));
        }
    }

    fn flush(&self) {}
}

/// A message cannot look like two, nor steer a terminal that shows it.
fn one_line(message: &str) -> String {
    let end = message.floor_char_boundary(LONGEST / 4);
    message[..end].trim_end().chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use log::Level;

    fn log(to: &LogFile, level: Level, target: &str, message: &str) {
        to.log(&Record::builder().level(level).target(target).args(format_args!("{message}")).build());
    }

    fn now() -> String {
        "09:41".into()
    }

    #[test]
    fn lines_have_a_time_a_level_and_a_message() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("state/unhunch.log");
        let file = LogFile::new(path.clone(), LevelFilter::Info, now);
        log(&file, Level::Info, "unhunch::store", "started");
        log(&file, Level::Debug, "unhunch::store", "too much");
        log(&file, Level::Info, "zbus", "chatter");
        log(&file, Level::Warn, "zbus", "two\nlines \u{1b}[31m\n");
        let text = fs::read_to_string(path).unwrap();
        assert_eq!(text, "09:41 INFO started\n09:41 WARN two\u{fffd}lines \u{fffd}[31m\n");
    }

    #[test]
    fn two_files_stay_under_five_mebibytes_and_hold_the_newest() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("unhunch.log");
        let file = LogFile::new(path.clone(), LevelFilter::Info, now);
        let long = "é".repeat(LONGEST);
        for n in 0..3000 {
            log(&file, Level::Info, "unhunch", &format!("{n} {long}"));
        }
        let lengths = ["unhunch.log", "unhunch.log.1"].map(|name| fs::metadata(here.path().join(name)).unwrap().len());
        assert!(lengths.iter().sum::<u64>() < 5 * 1024 * 1024, "{lengths:?}");
        assert!(lengths[1] > 2 * 1024 * 1024, "{lengths:?}");
        assert!(fs::read_to_string(path).unwrap().lines().last().unwrap().starts_with("09:41 INFO 2999 é"));
        assert_eq!(fs::read_dir(here.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_log_that_cannot_be_written_is_no_trouble() {
        let file = LogFile::new(Paths::nowhere().log(), LevelFilter::Info, now);
        log(&file, Level::Error, "unhunch", "lost");
    }
}
