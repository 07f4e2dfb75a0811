//! Reports of failures inside the program: small, for this user alone, and only the last few.

use super::{Paths, atomic, home, writer};
use crate::records::crash::{Crash, Report};
use chrono::{DateTime, FixedOffset};
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// Older reports make room.
const MOST: usize = 5;
/// So much of the end of the log goes into one, in bytes.
const LOG: u64 = 4 * 1024;

/// Writes a report after what is still to be written; `at` is the present time.
pub(crate) fn keep(paths: &Paths, of: &str, crash: Crash, at: DateTime<FixedOffset>) -> io::Result<PathBuf> {
    let (paths, of) = (paths.clone(), of.to_owned());
    let write = move || write(&paths, of, crash, at);
    // The thread that writes may be the one that has failed.
    if writer::is_here() { write() } else { writer::write(write).unwrap_or(Err(io::ErrorKind::TimedOut.into())) }
}

fn write(paths: &Paths, of: String, crash: Crash, at: DateTime<FixedOffset>) -> io::Result<PathBuf> {
    let report = Report {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        at,
        of,
        crash,
        log: last_lines(&paths.log()),
    };
    let path = next_name(paths, &at.format("%Y-%m-%dT%H%M%S").to_string());
    atomic::write(&path, format!("{:#}\n", serde_json::to_value(&report)?).as_bytes())?;
    for old in names(paths).into_iter().rev().skip(MOST) {
        let _ = fs::remove_file(old);
    }
    Ok(path)
}

/// The last report that can be read, and where it lies.
pub(crate) fn latest(paths: &Paths) -> Option<(PathBuf, Report)> {
    names(paths).into_iter().rev().find_map(|path| {
        let report = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
        Some((path, report))
    })
}

/// The reports, the oldest first.
fn names(paths: &Paths) -> Vec<PathBuf> {
    let entries = fs::read_dir(paths.crashes()).into_iter().flatten().flatten();
    let mut names: Vec<_> =
        entries.map(|entry| entry.path()).filter(|path| path.extension() == Some("json".as_ref())).collect();
    names.sort();
    names
}

/// Several in one second are numbered on, so that they sort in their order.
fn next_name(paths: &Paths, stamp: &str) -> PathBuf {
    let number =
        |path: PathBuf| path.file_stem()?.to_str()?.strip_prefix(stamp)?.strip_prefix('-')?.parse::<u32>().ok();
    let last = names(paths).into_iter().filter_map(number).max().unwrap_or(0);
    paths.crashes().join(format!("{stamp}-{:04}.json", last.saturating_add(1)))
}

fn last_lines(log: &Path) -> Vec<String> {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(log)?;
        let start = file.metadata()?.len().saturating_sub(LOG);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.take(LOG).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().unwrap_or_default();
    let mut lines: VecDeque<_> = String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect();
    if bytes.len() as u64 == LOG {
        // The first is only a part of a line.
        lines.pop_front();
    }
    let home = home();
    lines.into_iter().map(|line| without_home(&line, home.as_deref())).collect()
}

/// The name of the home folder is as a rule that of the user.
fn without_home(line: &str, home: Option<&Path>) -> String {
    let home = home.and_then(Path::to_str).filter(|home| home.len() > 1);
    home.map_or_else(|| line.to_owned(), |home| line.replace(home, "~"))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(unix)]
    use std::os::unix::fs::PermissionsExt as _;

    fn crash(message: &str) -> Crash {
        Crash { thread: "main".into(), place: "src/x.rs:1:2".into(), message: message.into() }
    }

    fn at() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-26T10:45:00+01:00").unwrap()
    }

    #[test]
    fn the_last_five_are_kept_and_are_small() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        assert_eq!(latest(&paths), None);
        fs::create_dir_all(&paths.state).unwrap();
        fs::write(paths.log(), "a line of the log\n".repeat(10_000)).unwrap();
        for n in 0..12 {
            keep(&paths, "resident", crash(&n.to_string()), at()).unwrap();
        }
        let (path, report) = latest(&paths).unwrap();
        assert_eq!((report.crash, report.of.as_str()), (crash("11"), "resident"));
        assert!(report.log.iter().all(|line| line == "a line of the log") && report.log.len() > 100);
        assert_eq!(names(&paths).len(), MOST);
        let metadata = fs::metadata(path).unwrap();
        assert!(metadata.len() < 16 * 1024, "{}", metadata.len());
        #[cfg(unix)]
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_user_is_not_named() {
        let check = |home, expected: &str| {
            assert_eq!(without_home("`/home/jane/x` and /home/jane", Some(Path::new(home))), expected);
        };
        check("/home/jane", "`~/x` and ~");
        check("/home/jo", "`/home/jane/x` and /home/jane");
        check("/", "`/home/jane/x` and /home/jane");
    }

    #[test]
    fn one_that_is_damaged_is_passed_over() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        keep(&paths, "card window", crash("first"), at()).unwrap();
        fs::write(paths.crashes().join("2026-11-27T000000-01.json"), "{").unwrap();
        assert_eq!(latest(&paths).unwrap().1.crash, crash("first"));
        assert!(keep(&Paths::nowhere(), "resident", crash("x"), at()).is_err());
    }
}
