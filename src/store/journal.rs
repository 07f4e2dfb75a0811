//! The journal: one line for each happening, added at the end, and rewritten only when the user wants some forgotten.

use super::{Paths, atomic, writer};
use crate::records::journal::Entry;
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// So many entries wait in memory for a disk that takes them again; then the oldest are lost.
const MOST_WAITING: usize = 1000;
/// No entry is longer; a longer line is none.
const LONGEST_LINE: u64 = 64 * 1024;
/// So many bytes from the end are the latest.
const LATEST: u64 = 512 * 1024;

/// The journal as the resident writes it.
pub(crate) struct JournalFile {
    path: PathBuf,
    waiting: Arc<Mutex<Waiting>>,
}

/// Lines for the disk.
#[derive(Default)]
struct Waiting {
    lines: VecDeque<String>,
    /// The number of the first of them, counted from the start of the program.
    first: usize,
}

impl JournalFile {
    pub(crate) fn open(paths: &Paths) -> Self {
        Self { path: paths.journal(), waiting: Arc::default() }
    }

    /// Adds an entry, after those that could not be written before. After an error it waits for the next call, or for
    /// a disk that is slow.
    pub(crate) fn append(&mut self, entry: &Entry) -> io::Result<()> {
        let line = serde_json::to_string(entry)?;
        lock(&self.waiting).add(line);
        self.flush()
    }

    /// The entries that are waiting, but for those at the end of `written`: of them the disk has only not said so yet.
    pub(crate) fn waiting(&self, written: &[Entry]) -> Vec<Entry> {
        let lines = lock(&self.waiting).lines.clone();
        let mut entries: Vec<Entry> = lines.iter().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let known = (0..=entries.len()).rev().find(|count| written.ends_with(&entries[..*count]));
        entries.drain(..known.unwrap_or(0));
        entries
    }

    /// Writes what is waiting.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        if lock(&self.waiting).lines.is_empty() {
            return Ok(());
        }
        let (path, waiting) = (self.path.clone(), Arc::clone(&self.waiting));
        writer::write(move || write_waiting(&path, &waiting)).unwrap_or(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl Waiting {
    fn add(&mut self, line: String) {
        if self.lines.len() == MOST_WAITING {
            self.drop_until(self.first + 1);
        }
        self.lines.push_back(line);
    }

    /// Drops the lines before the one of this number.
    fn drop_until(&mut self, number: usize) {
        while self.first < number && self.lines.pop_front().is_some() {
            self.first += 1;
        }
    }
}

/// More lines may come while the disk takes these.
fn write_waiting(path: &Path, waiting: &Mutex<Waiting>) -> io::Result<()> {
    let (lines, end) = {
        let mut waiting = lock(waiting);
        (waiting.lines.make_contiguous().join("\n"), waiting.first + waiting.lines.len())
    };
    if !lines.is_empty() {
        atomic::append(path, &lines)?;
        lock(waiting).drop_until(end);
    }
    Ok(())
}

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// All entries, and how many lines are none.
#[cfg(test)]
fn read(paths: &Paths) -> (Vec<Entry>, usize) {
    let mut entries = Vec::new();
    let bad = visit(paths, |entry| entries.push(entry));
    (entries, bad)
}

/// Shows each entry, holding none, and counts the lines that are none.
pub(crate) fn visit(paths: &Paths, visitor: impl FnMut(Entry)) -> usize {
    visit_until(paths, u64::MAX, visitor)
}

/// The same for the first `length` bytes.
pub(crate) fn visit_until(paths: &Paths, length: u64, visitor: impl FnMut(Entry)) -> usize {
    open(paths).map_or(0, |file| visit_lines(file.take(length), visitor))
}

/// How long the journal is at present, in bytes.
pub(crate) fn length(paths: &Paths) -> u64 {
    fs::metadata(paths.journal()).map_or(0, |metadata| metadata.len())
}

/// The entries of the last half mebibyte: those of some weeks, read in an instant however long the journal is.
pub(crate) fn latest(paths: &Paths) -> Vec<Entry> {
    let mut entries = Vec::new();
    let start = length(paths).saturating_sub(LATEST);
    if let Some(mut file) = open(paths)
        && file.seek(SeekFrom::Start(start)).is_ok()
    {
        // What stands before the first line's end began earlier.
        let mut reader = BufReader::new(file);
        if start == 0 || reader.skip_until(b'\n').is_ok() {
            visit_lines(reader, |entry| entries.push(entry));
        }
    }
    entries
}

fn open(paths: &Paths) -> Option<File> {
    let path = paths.journal();
    let is_file = fs::metadata(&path).is_ok_and(|metadata| metadata.is_file());
    is_file.then(|| File::open(&path).ok()).flatten()
}

/// The entries among lines that come from anywhere, and how many lines are none.
pub(crate) fn visit_lines(lines: impl Read, mut visitor: impl FnMut(Entry)) -> usize {
    let mut reader = BufReader::with_capacity(LONGEST_LINE as usize, lines);
    let mut line = Vec::new();
    let mut bad = 0;
    while next_line(&mut reader, &mut line) {
        match serde_json::from_slice(&line) {
            Ok(entry) => visitor(entry),
            Err(_) if line.trim_ascii().is_empty() => {}
            Err(_) => bad += 1,
        }
    }
    bad
}

/// Reads one line, the part of it that may count; `false` at the end of the file.
fn next_line(reader: &mut BufReader<impl Read>, line: &mut Vec<u8>) -> bool {
    line.clear();
    let length = reader.take(LONGEST_LINE).read_until(b'\n', line).unwrap_or(0);
    if length as u64 == LONGEST_LINE && line.last() != Some(&b'\n') {
        let _ = reader.skip_until(b'\n');
    }
    length > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::{Kind, What};
    use chrono::DateTime;
    use std::fmt::Write as _;
    use std::io::Write as _;
    use tempfile::tempdir;

    fn entry(minute: u32) -> Entry {
        let at = DateTime::parse_from_rfc3339(&format!("2026-11-23T09:{:02}:00+01:00", minute % 60)).unwrap();
        Entry { kind: Some(Kind::Stretch), card: Some("wall-angles".into()), ..Entry::new(at, What::Done) }
    }

    #[test]
    fn entries_are_added_and_read_back() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        assert_eq!(read(&paths), (Vec::new(), 0));
        let mut journal = JournalFile::open(&paths);
        for minute in [1, 3, 2] {
            journal.append(&entry(minute)).unwrap();
        }
        assert_eq!(read(&paths), (vec![entry(1), entry(3), entry(2)], 0));
        let text = fs::read_to_string(paths.journal()).unwrap();
        let first = r#"{"at":"2026-11-23T09:01:00+01:00","what":"done","kind":"stretch","card":"wall-angles"}"#;
        assert_eq!(text.lines().next(), Some(first));
    }

    #[test]
    fn bad_lines_are_skipped_and_counted() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        let mut journal = JournalFile::open(&paths);
        journal.append(&entry(1)).unwrap();
        let mut file = fs::OpenOptions::new().append(true).open(paths.journal()).unwrap();
        file.write_all(b"rubbish\n\n\xff\xfe\0\n{\"at\":\"2099-01-01T00:00:00Z\",\"what\":\"flown\"}\n").unwrap();
        file.write_all(&vec![b'['; 300_000]).unwrap();
        file.write_all(b"\n{\"at\":\"2026-11-").unwrap();
        journal.append(&entry(2)).unwrap();
        assert_eq!(read(&paths), (vec![entry(1), entry(2)], 5));
    }

    /// The order is that in which things happened, whatever a clock said of it.
    #[test]
    fn lines_of_wrong_clocks_keep_their_place() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        let times =
            ["2099-12-31T23:59:59Z", "1969-07-20T20:17:40Z", "2026-11-23T09:00:00+14:00", "0001-01-01T00:00:00-12:00"];
        let entries = times.map(|at| Entry::new(DateTime::parse_from_rfc3339(at).unwrap(), What::Later));
        let mut journal = JournalFile::open(&paths);
        for entry in &entries {
            journal.append(entry).unwrap();
        }
        assert_eq!(read(&paths), (entries.to_vec(), 0));
        assert_eq!(latest(&paths), entries);
    }

    #[test]
    fn what_cannot_be_written_waits_for_the_disk() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        fs::write(&paths.data, "in the way").unwrap();
        let mut journal = JournalFile::open(&paths);
        for minute in 0..MOST_WAITING as u32 + 7 {
            journal.append(&entry(minute)).unwrap_err();
        }
        fs::remove_file(&paths.data).unwrap();
        journal.flush().unwrap();
        journal.flush().unwrap();
        let (entries, bad) = read(&paths);
        assert_eq!((entries.len(), bad), (MOST_WAITING, 0));
        assert_eq!(entries[0], entry(7), "the oldest are lost");
    }

    #[test]
    fn what_the_disk_has_is_not_waiting() {
        let here = tempdir().unwrap();
        let mut journal = JournalFile::open(&Paths::below(here.path()));
        fs::write(here.path().join("data"), "in the way").unwrap();
        for minute in [1, 2, 3] {
            journal.append(&entry(minute)).unwrap_err();
        }
        let check = |written: &[u32], expected: &[u32]| {
            let all = |minutes: &[u32]| minutes.iter().map(|minute| entry(*minute)).collect::<Vec<_>>();
            assert_eq!(journal.waiting(&all(written)), all(expected), "{written:?}");
        };
        check(&[], &[1, 2, 3]);
        check(&[5, 4], &[1, 2, 3]);
        check(&[4, 1], &[2, 3]);
        check(&[1, 2, 3], &[]);
        check(&[1, 2, 4], &[1, 2, 3]);
    }

    #[test]
    fn the_latest_are_read_from_the_end() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        assert_eq!(latest(&paths), []);
        let mut journal = JournalFile::open(&paths);
        journal.append(&entry(1)).unwrap();
        assert_eq!(latest(&paths), [entry(1)]);
        let line = serde_json::to_string(&entry(5)).unwrap() + "\n";
        let text = line.repeat(LATEST as usize / line.len() + 100) + "{\"at\":\"2026-1";
        fs::write(paths.journal(), text).unwrap();
        journal.append(&entry(7)).unwrap();
        let latest = latest(&paths);
        assert_eq!((latest.first(), latest.last()), (Some(&entry(5)), Some(&entry(7))));
        assert!(latest.len() < LATEST as usize / line.len() + 2, "{}", latest.len());
        fs::write(paths.journal(), "x".repeat(2 * LATEST as usize)).unwrap();
        assert_eq!(super::latest(&paths), []);
    }

    #[test]
    fn what_is_added_later_is_not_read() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        assert_eq!(length(&paths), 0);
        let mut journal = JournalFile::open(&paths);
        journal.append(&entry(1)).unwrap();
        let length = length(&paths);
        journal.append(&entry(2)).unwrap();
        let mut seen = Vec::new();
        visit_until(&paths, length, |entry| seen.push(entry));
        assert_eq!(seen, [entry(1)]);
    }

    #[test]
    fn ten_years_are_read_line_by_line() {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        fs::create_dir_all(&paths.data).unwrap();
        let line = serde_json::to_string(&entry(5)).unwrap();
        let text = (0..60_000).fold(String::new(), |mut text, _| {
            let _ = writeln!(text, "{line}");
            text
        });
        fs::write(paths.journal(), text).unwrap();
        let mut done = 0;
        let bad = visit(&paths, |entry| done += usize::from(entry.what == What::Done));
        assert_eq!((done, bad), (60_000, 0));
    }
}
