//! One file of preferences, the usual ones or a profile: read without ever failing, changed at once and whole, and
//! never against a hand that edits it.
//!
//! Three things are held: what the file held when it was last read, what holds now, and by their difference what
//! could not be written yet. A change made to the file by hand wins over an unwritten one for the same key.

use super::Stamp;
use crate::records::preferences::{Damaged, Document, Instead, KEYS, LARGEST, Problem, Wrong, io_text};
use crate::store::bounded::{self, Contents};
use crate::store::{atomic, keep};
use std::path::PathBuf;

/// Where a file lies, and what stands in for it.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// A copy of it as it was when it could last be read.
    pub(super) last_good: PathBuf,
    /// What is used where there is neither.
    pub(super) instead: Instead,
    /// There is no home to write to.
    pub(super) homeless: bool,
}

pub(super) struct DocumentFile {
    place: Place,
    stamp: Stamp,
    /// What lay there when it was last looked at.
    seen: Contents,
    /// What the file says, as far as it could be understood.
    on_file: Document,
    /// What holds.
    document: Document,
    /// What is wrong with the file as a whole.
    trouble: Option<Problem>,
    unwritten: Option<Problem>,
}

impl DocumentFile {
    /// Reads the file; where it cannot be used, the last good copy of it. `stamp` names copies that are kept.
    pub(super) fn load(place: Place, stamp: Stamp) -> Self {
        let mut file = Self {
            trouble: place.homeless.then_some(Problem::NoHome),
            place,
            stamp,
            seen: Contents::Missing,
            on_file: Document::default(),
            document: Document::default(),
            unwritten: None,
        };
        let last_good = file.last_good();
        let instead = if last_good.is_some() { Instead::LastGood } else { file.place.instead };
        let contents = file.look();
        file.take(contents, instead);
        if let (Some(last_good), Some(_)) = (last_good, &file.trouble) {
            file.on_file = last_good.clone();
            file.document = last_good;
        }
        file
    }

    pub(super) fn document(&self) -> &Document {
        &self.document
    }

    /// What is wrong with the file as a whole.
    pub(super) fn troubles(&self) -> impl Iterator<Item = &Problem> {
        self.trouble.iter().chain(&self.unwritten)
    }

    pub(super) fn is_missing(&self) -> bool {
        self.seen == Contents::Missing && !self.place.path.is_symlink()
    }

    /// Looks at the file again. Whether anything that holds, or is wrong, is now different.
    pub(super) fn reload(&mut self) -> bool {
        let contents = self.look();
        if contents == self.seen {
            return false;
        }
        let before = (self.document.clone(), self.trouble.clone(), self.unwritten.clone());
        self.take(contents, Instead::Running);
        (&self.document, &self.trouble, &self.unwritten) != (&before.0, &before.1, &before.2)
    }

    /// Changes what holds, and writes the file. After `Wrong::Unwritten` the change holds in memory; after any other
    /// error nothing has changed.
    pub(super) fn change(&mut self, edit: impl FnOnce(&mut Document) -> Result<(), Wrong>) -> Result<(), Wrong> {
        self.reload();
        let mut next = self.document.clone();
        edit(&mut next)?;
        let is_new = next != self.document;
        self.document = next;
        if is_new || self.document != self.on_file {
            return self.write();
        }
        self.unwritten = None;
        Ok(())
    }

    /// Writes what could not be written before. Where there is no such thing the file is not even looked at: an edit by
    /// hand is taken up where the others hear of it.
    pub(super) fn retry(&mut self) -> Result<(), Wrong> {
        if self.unwritten.is_some() { self.change(|_| Ok(())) } else { Ok(()) }
    }

    /// Writes the file, whether it differs from what holds or not.
    pub(super) fn write(&mut self) -> Result<(), Wrong> {
        let outcome = self.try_write();
        self.unwritten = outcome.as_ref().err().map(|error| Problem::Unwritten { error: error.clone() });
        let file = self.place.path.file_name().unwrap_or_default().to_string_lossy();
        outcome.map_err(|error| Wrong::Unwritten { file: file.into_owned(), error })
    }

    fn look(&self) -> Contents {
        bounded::read(&self.place.path, LARGEST)
    }

    fn last_good(&self) -> Option<Document> {
        match bounded::read(&self.place.last_good, LARGEST) {
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
                self.trouble = self.place.homeless.then_some(Problem::NoHome);
                self.adopt(document);
                self.remember(&contents);
            }
            Err(problem) => self.trouble = Some(problem),
        }
        self.seen = contents;
    }

    fn keep(&self) -> Result<String, String> {
        keep::keep(&self.place.path, &(self.stamp)()).map_err(|error| io_text(&error))
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
        if bounded::read(&self.place.last_good, LARGEST) != *contents {
            let _ = atomic::write(&self.place.last_good, bytes);
        }
    }

    fn try_write(&mut self) -> Result<(), String> {
        match &self.trouble {
            Some(Problem::NoHome) => return Ok(()),
            Some(Problem::Damaged { kept: Err(error), .. } | Problem::Unreadable { error, .. }) => {
                return Err(error.clone());
            }
            Some(_) | None => {}
        }
        let bytes = self.document.to_text().into_bytes();
        atomic::write(&self.place.path, &bytes).map_err(|error| io_text(&error))?;
        self.trouble = None;
        self.on_file = self.document.clone();
        self.seen = Contents::Bytes(bytes);
        self.remember(&self.seen);
        Ok(())
    }
}
