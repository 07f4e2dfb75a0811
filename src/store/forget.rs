//! Forgetting: the journal is written anew without some of its lines; those that stay are not touched.

use super::bounded::{self, Contents};
use super::{Paths, atomic};
use crate::records::journal::Entry;
use crate::records::preferences::io_text;
use std::fs;

/// More than a life's journal.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Takes away the lines that `goes` picks; it is asked with nothing for a line that cannot be read. How many are gone,
/// or why nothing was changed.
pub(crate) fn forget(paths: &Paths, mut goes: impl FnMut(Option<&Entry>) -> bool) -> Result<usize, String> {
    let _still = atomic::keep_still(&paths.journal()).map_err(|error| io_text(&error))?;
    let bytes = match bounded::read(&paths.journal(), LARGEST) {
        Contents::Bytes(bytes) => bytes,
        Contents::Missing => return Ok(0),
        Contents::TooLarge(_) => return Err("it is larger than 256 MiB".into()),
        Contents::Unreadable(reason) => return Err(reason),
    };
    let mut kept = Vec::with_capacity(bytes.len());
    let mut gone = 0;
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
        if goes(serde_json::from_slice(line).ok().as_ref()) {
            gone += 1;
        } else {
            kept.extend_from_slice(line);
            kept.push(b'\n');
        }
    }
    if gone > 0 {
        atomic::write(&paths.journal(), &kept).map_err(|error| io_text(&error))?;
    }
    Ok(gone)
}

/// Copies of the journal that lie beside it, by their names: what was forgotten still stands in them.
pub(crate) fn copies(paths: &Paths) -> Vec<String> {
    let names = fs::read_dir(&paths.data)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|file| file.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("journal.jsonl.")).collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(unix)]
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use tempfile::{TempDir, tempdir};

    const LINES: &str = "{\"at\":\"2026-11-20T09:00:00Z\",\"what\":\"done\", \"new\": 1.10}\nrubbish\n\n{\"at\":\"2026-11-21T09:00:00Z\",\"what\":\"felt\"}\n{\"at\":\"2026-";

    fn journal() -> (TempDir, Paths) {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        atomic::write(&paths.journal(), LINES.as_bytes()).unwrap();
        (here, paths)
    }

    fn day(entry: Option<&Entry>) -> Option<u32> {
        entry.map(|entry| chrono::Datelike::day(&entry.at))
    }

    #[test]
    fn what_stays_is_not_touched() {
        let (_here, paths) = journal();
        assert_eq!(forget(&paths, |entry| day(entry) == Some(21)), Ok(1));
        let left = "{\"at\":\"2026-11-20T09:00:00Z\",\"what\":\"done\", \"new\": 1.10}\nrubbish\n{\"at\":\"2026-\n";
        assert_eq!(fs::read_to_string(paths.journal()).unwrap(), left);
        assert_eq!(forget(&paths, |_| true), Ok(3));
        assert_eq!(fs::read_to_string(paths.journal()).unwrap(), "");
        #[cfg(unix)]
        assert_eq!(fs::metadata(paths.journal()).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn where_nothing_is_to_go_nothing_is_written() {
        let (_here, paths) = journal();
        assert_eq!(forget(&paths, |_| false), Ok(0));
        assert_eq!(fs::read_to_string(paths.journal()).unwrap(), LINES);
        let nowhere = Paths::below(&paths.data.join("nowhere"));
        assert_eq!(forget(&nowhere, |_| true), Ok(0));
        assert!(!nowhere.journal().exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_what_is_no_file_is_refused() {
        let (here, paths) = journal();
        let real = here.path().join("elsewhere.jsonl");
        fs::rename(paths.journal(), &real).unwrap();
        symlink(&real, paths.journal()).unwrap();
        assert_eq!(forget(&paths, |entry| entry.is_none()), Ok(2));
        assert!(paths.journal().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap().lines().count(), 2);
        fs::remove_file(paths.journal()).unwrap();
        fs::create_dir(paths.journal()).unwrap();
        assert!(forget(&paths, |_| true).is_err());
    }

    #[test]
    fn copies_are_named() {
        let (_here, paths) = journal();
        assert_eq!(copies(&paths), [""; 0]);
        fs::write(paths.data.join("journal.jsonl.before-import-x"), "").unwrap();
        assert_eq!(copies(&paths), ["journal.jsonl.before-import-x"]);
    }
}
