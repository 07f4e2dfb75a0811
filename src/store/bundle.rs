//! Taking in what one file holds: what it replaces is kept beside, and the lines of two journals become one.

use super::bounded::{self, Contents};
use super::{Paths, atomic, keep};
use crate::records::bundle::time_of;
use crate::records::preferences::io_text;
use chrono::{DateTime, FixedOffset};
use serde_json::Value;
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};

/// More than a life's journal.
const LARGEST: u64 = 256 * 1024 * 1024;

/// The text of a file that may be anything, or why it cannot be read.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    match bounded::read(path, LARGEST) {
        Contents::Bytes(bytes) => String::from_utf8(bytes).map_err(|_not_utf8| "it is not text".into()),
        Contents::Missing => Err("it is not there".into()),
        Contents::TooLarge(_) => Err("it is larger than 256 MiB".into()),
        Contents::Unreadable(reason) => Err(reason),
    }
}

/// The lines of the journal that are some, and how many are none.
pub(crate) fn journal(paths: &Paths) -> Result<(Vec<String>, usize), String> {
    let lines = split(&journal_bytes(paths)?);
    let count = lines.len();
    let fine = lines.into_iter().filter(|line| line.at.is_some());
    let texts: Vec<String> = fine.filter_map(|line| String::from_utf8(line.text).ok()).collect();
    let bad = count - texts.len();
    Ok((texts, bad))
}

/// Files that are to hold something else.
#[derive(Default)]
pub(crate) struct Replacement {
    files: Vec<(PathBuf, Vec<u8>)>,
    /// The journal, to which nothing is added until it is replaced.
    still: Option<File>,
}

impl Replacement {
    /// Nothing is written where the file holds just that.
    pub(crate) fn add(&mut self, path: PathBuf, text: &str) {
        let bytes = format!("{}\n", text.trim()).into_bytes();
        if bounded::read(&path, LARGEST) != Contents::Bytes(bytes.clone()) {
            self.files.push((path, bytes));
        }
    }

    /// Adds these lines to the journal, each in its place in time, but for those that are in it. How many are new.
    pub(crate) fn add_journal(&mut self, paths: &Paths, lines: &[&str]) -> Result<usize, String> {
        self.still = atomic::keep_still(&paths.journal()).map_err(|error| io_text(&error))?;
        let there = split(&journal_bytes(paths)?);
        let before = there.len();
        let all = merge(there, lines);
        let added = all.len() - before;
        if added > 0 {
            let texts: Vec<&[u8]> = all.iter().map(|line| line.text.as_slice()).collect();
            self.files.push((paths.journal(), [texts.join(&b'\n').as_slice(), b"\n"].concat()));
        }
        Ok(added)
    }

    /// Keeps what is there beside, all of it before anything is written.
    pub(crate) fn carry_out(self, stamp: &str) -> Result<(), String> {
        for (path, _) in &self.files {
            keep::copy_aside(path, "before-import", stamp).map_err(|error| io_text(&error))?;
        }
        for (path, bytes) in &self.files {
            atomic::write(path, bytes).map_err(|error| io_text(&error))?;
        }
        Ok(())
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Line {
    at: Option<DateTime<FixedOffset>>,
    text: Vec<u8>,
}

impl Line {
    fn new(text: &[u8]) -> Self {
        Self { at: time_of(text), text: text.to_owned() }
    }

    /// The same for every way to write it.
    fn meaning(&self) -> String {
        serde_json::from_slice::<Value>(&self.text).map(|value| value.to_string()).unwrap_or_default()
    }
}

fn journal_bytes(paths: &Paths) -> Result<Vec<u8>, String> {
    match bounded::read(&paths.journal(), LARGEST) {
        Contents::Bytes(bytes) => Ok(bytes),
        Contents::Missing => Ok(Vec::new()),
        Contents::TooLarge(_) => Err("it is larger than 256 MiB".into()),
        Contents::Unreadable(reason) => Err(reason),
    }
}

fn split(bytes: &[u8]) -> Vec<Line> {
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).map(Line::new).collect()
}

/// Both keep their order; a line that both have is there once. What is no line stays behind the one before it.
fn merge(there: Vec<Line>, new: &[&str]) -> Vec<Line> {
    let mut known: HashMap<String, usize> = HashMap::new();
    for line in &there {
        *known.entry(line.meaning()).or_default() += 1;
    }
    let mut is_new = |line: &Line| match known.get_mut(&line.meaning()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        Some(_) | None => true,
    };
    // A line break inside a line would make two of it.
    let lines = new.iter().map(|text| Line::new(text.replace(['\n', '\r'], " ").as_bytes()));
    let mut new = lines.filter(&mut is_new).collect::<Vec<_>>().into_iter().peekable();
    let mut all = Vec::new();
    for line in there {
        while let Some(earlier) = new.next_if(|new| line.at.is_some() && new.at < line.at) {
            all.push(earlier);
        }
        all.push(line);
    }
    all.extend(new);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    /// Lines are a minute and a word; `!` is no line.
    #[track_caller]
    fn check(there: &str, new: &str, expected: &Expect) {
        let line = |text: &str| match text.split_once(' ') {
            Some((minute, what)) => format!(r#"{{"at":"2026-11-23T09:{minute}:00+01:00","what":"{what}"}}"#),
            None => text.to_owned(),
        };
        let lines = |text: &str| text.split(", ").filter(|text| !text.is_empty()).map(line).collect::<Vec<_>>();
        let new = lines(new);
        let new: Vec<&str> = new.iter().map(String::as_str).collect();
        let all = merge(split(lines(there).join("\n").as_bytes()), &new);
        let short = |line: &Line| match line.at {
            Some(at) => {
                let value: Value = serde_json::from_slice(&line.text).unwrap();
                format!("{} {}", at.format("%M"), value["what"].as_str().unwrap())
            }
            None => String::from_utf8(line.text.clone()).unwrap(),
        };
        expected.assert_eq(&all.iter().map(short).collect::<Vec<_>>().join(", "));
    }

    #[test]
    fn two_journals_become_one() {
        check("", "01 a, 02 b", &expect!["01 a, 02 b"]);
        check("01 a, 02 b", "", &expect!["01 a, 02 b"]);
        check("01 a, 02 b", "01 a, 02 b", &expect!["01 a, 02 b"]);
        check("02 b, 04 d", "01 a, 03 c, 05 e", &expect!["01 a, 02 b, 03 c, 04 d, 05 e"]);
        check("01 a, 01 a", "01 a, 01 a, 01 a", &expect!["01 a, 01 a, 01 a"]);
        check("01 a", "01 b", &expect!["01 a, 01 b"]);
    }

    #[test]
    fn each_keeps_its_order_and_what_is_no_line_its_place() {
        check("05 e, 01 a, 06 f", "03 c, 02 b", &expect!["03 c, 02 b, 05 e, 01 a, 06 f"]);
        check("01 a, !, 05 e", "03 c", &expect!["01 a, !, 03 c, 05 e"]);
    }
}
