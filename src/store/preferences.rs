//! The preferences file: read without ever failing, changed at once and whole, and never against a hand that edits it.
//!
//! Three things are held: what the file held when it was last read, what holds now, and by their difference what
//! could not be written yet. A change made to the file by hand wins over an unwritten one for the same key.

use super::bounded::{self, Contents};
use super::{Paths, atomic, keep};
use crate::records::preferences::{
    Damaged, Document, Instead, KEYS, LARGEST, Preferences, Problem, UnknownKey, Wrong, io_text,
};
use serde_json::Value;

/// The present time as a part of a file name.
type Stamp = fn() -> String;

pub(crate) struct PreferencesFile {
    paths: Paths,
    stamp: Stamp,
    /// What lay there when it was last looked at.
    seen: Contents,
    /// What the file says, as far as it could be understood.
    on_file: Document,
    /// What holds.
    document: Document,
    current: Preferences,
    problems: Vec<Problem>,
    /// What is wrong with the file as a whole.
    trouble: Option<Problem>,
    unwritten: Option<Problem>,
}

impl PreferencesFile {
    /// Reads the file; where it cannot be used, the last good copy of it, or the defaults. `stamp` names copies that
    /// are kept.
    pub(crate) fn load(paths: &Paths, stamp: Stamp) -> Self {
        let mut file = Self {
            paths: paths.clone(),
            stamp,
            seen: Contents::Missing,
            on_file: Document::default(),
            document: Document::default(),
            current: Preferences::default(),
            problems: Vec::new(),
            trouble: paths.is_nowhere().then_some(Problem::NoHome),
            unwritten: None,
        };
        let last_good = file.last_good();
        let instead = if last_good.is_some() { Instead::LastGood } else { Instead::Defaults };
        let contents = file.look();
        file.take(contents, instead);
        if let (Some(last_good), Some(_)) = (last_good, &file.trouble) {
            file.on_file = last_good.clone();
            file.document = last_good;
        }
        file.refresh();
        file
    }

    pub(crate) fn current(&self) -> &Preferences {
        &self.current
    }

    /// All preferences as they hold, and the unknown keys of the file.
    pub(crate) fn document(&self) -> Value {
        self.document.whole()
    }

    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(crate) fn get(&self, key: Option<&str>) -> Result<Value, UnknownKey> {
        self.document.get(key)
    }

    /// Sets one key, or a section by an object, and writes the file. After `Wrong::Unwritten` the value holds in
    /// memory; after any other error nothing has changed.
    pub(crate) fn set(&mut self, key: &str, value: &Value) -> Result<(), Wrong> {
        self.change(|document| document.set(key, value))
    }

    /// The same from text as people type it.
    pub(crate) fn set_text(&mut self, key: &str, text: &str) -> Result<(), Wrong> {
        self.change(|document| document.set_text(key, text))
    }

    /// Back to the defaults: a key, a section, or everything.
    pub(crate) fn reset(&mut self, key: Option<&str>) -> Result<(), Wrong> {
        self.change(|document| document.reset(key))
    }

    /// Looks at the file again. Whether anything that holds, or is wrong, is now different.
    pub(crate) fn reload(&mut self) -> bool {
        let contents = self.look();
        if contents == self.seen {
            return false;
        }
        let before = (self.document.clone(), self.problems.clone());
        self.take(contents, Instead::Running);
        self.refresh();
        (&self.document, &self.problems) != (&before.0, &before.1)
    }

    /// Writes what could not be written before, if there is such.
    pub(crate) fn retry(&mut self) -> Result<(), Wrong> {
        self.change(|_| Ok(()))
    }

    fn change(&mut self, edit: impl FnOnce(&mut Document) -> Result<(), Wrong>) -> Result<(), Wrong> {
        self.reload();
        let mut next = self.document.clone();
        edit(&mut next)?;
        let is_new = next != self.document;
        self.document = next;
        let outcome = if is_new || self.document != self.on_file { self.write() } else { Ok(()) };
        self.unwritten = outcome.as_ref().err().map(|error| Problem::Unwritten { error: error.clone() });
        self.refresh();
        outcome.map_err(|error| Wrong::Unwritten { error })
    }

    fn look(&self) -> Contents {
        bounded::read(&self.paths.preferences(), LARGEST)
    }

    fn last_good(&self) -> Option<Document> {
        match bounded::read(&self.paths.last_good(), LARGEST) {
            Contents::Bytes(bytes) => Document::parse(bytes).ok(),
            Contents::Missing | Contents::TooLarge(_) | Contents::Unreadable(_) => None,
        }
    }

    /// Makes the file's content what holds, or says why it cannot be.
    fn take(&mut self, contents: Contents, instead: Instead) {
        let damaged = |why| Problem::Damaged { why, kept: self.keep(), instead };
        let understood = match &contents {
            Contents::Missing => Ok(Document::default()),
            Contents::Bytes(bytes) => Document::parse(bytes).map_err(damaged),
            Contents::TooLarge(_) => Err(damaged(Damaged::TooLarge)),
            Contents::Unreadable(error) => Err(Problem::Unreadable { error: error.clone(), instead }),
        };
        match understood {
            Ok(document) => {
                self.trouble = self.paths.is_nowhere().then_some(Problem::NoHome);
                self.adopt(document);
                self.remember(&contents);
            }
            Err(problem) => self.trouble = Some(problem),
        }
        self.seen = contents;
    }

    fn keep(&self) -> Result<String, String> {
        keep::keep(&self.paths.preferences(), &(self.stamp)()).map_err(|error| io_text(&error))
    }

    /// Takes over what the file says now, and with it the changes that are not written yet.
    fn adopt(&mut self, fresh: Document) {
        let mut next = fresh.clone();
        for key in KEYS {
            let (ours, old) = (self.document.raw(key.name), self.on_file.raw(key.name));
            if ours != old && old == fresh.raw(key.name) {
                next.put(key, ours.cloned());
            }
        }
        self.on_file = fresh;
        self.document = next;
        if self.document == self.on_file {
            self.unwritten = None;
        }
    }

    /// Keeps a copy of a file that could be read. That it may fail is no trouble: the file itself is there.
    fn remember(&self, contents: &Contents) {
        let Contents::Bytes(bytes) = contents else { return };
        let path = self.paths.last_good();
        if bounded::read(&path, LARGEST) != *contents {
            let _ = atomic::write(&path, bytes);
        }
    }

    fn write(&mut self) -> Result<(), String> {
        match &self.trouble {
            Some(Problem::NoHome) => return Ok(()),
            Some(Problem::Damaged { kept: Err(error), .. } | Problem::Unreadable { error, .. }) => {
                return Err(error.clone());
            }
            Some(_) | None => {}
        }
        let bytes = self.document.to_text().into_bytes();
        atomic::write(&self.paths.preferences(), &bytes).map_err(|error| io_text(&error))?;
        self.trouble = None;
        self.on_file = self.document.clone();
        self.seen = Contents::Bytes(bytes);
        self.remember(&self.seen);
        Ok(())
    }

    fn refresh(&mut self) {
        let (current, problems) = self.document.read();
        self.current = current;
        self.problems = self.trouble.iter().chain(&self.unwritten).cloned().chain(problems).collect();
    }
}

#[cfg(test)]
mod tests;
