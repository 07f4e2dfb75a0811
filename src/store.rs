//! The only access to files: where they lie, how they are written so that nothing is lost, how they are watched.
//!
//! Nothing here decides what is written, and nothing reads a clock: times come from the caller, as text.

mod paths;

pub(crate) mod atomic;

mod bounded;

mod keep;

mod preferences;

mod journal;

pub(crate) mod saved;

pub(crate) mod log;

mod watch;

pub(crate) mod cards;

pub(crate) mod autostart;

pub(crate) use {
    journal::{JournalFile, read as read_journal, since as journal_since, visit as visit_journal},
    paths::{NoHome, Paths},
    preferences::PreferencesFile,
    watch::{Changed, Watch},
};
