//! The only access to files: where they lie, how they are written so that nothing is lost, how they are watched.
//!
//! Nothing here decides what is written, and nothing reads a clock: times come from the caller, as text.

mod paths;

pub(crate) mod atomic;

mod held;

pub(crate) mod writer;

mod bounded;

mod keep;

mod preferences;

pub(crate) mod profiles;

pub(crate) mod bundle;

pub(crate) mod forget;

mod journal;

pub(crate) mod saved;

pub(crate) mod log;

pub(crate) mod crashes;

mod watch;

pub(crate) mod cards;

#[cfg(unix)]
pub(crate) mod autostart;

pub(crate) use {
    journal::{
        JournalFile, latest as latest_entries, length as journal_length, visit as visit_journal,
        visit_until as visit_journal_until,
    },
    paths::{Paths, documents, home},
    preferences::PreferencesFile,
    watch::{Changed, Watch},
};

#[cfg(unix)]
pub(crate) use paths::config_home;

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use journal::visit_lines;

/// Whether there is a file, or something that leads to one.
pub(crate) fn is_there(path: &std::path::Path) -> bool {
    path.is_file()
}

/// A variable that a process of this user was started with.
pub(crate) fn variable_of(process: u32, name: &str) -> Option<Vec<u8>> {
    let all = std::fs::read(format!("/proc/{process}/environ")).ok()?;
    let value = all.split(|byte| *byte == 0).find_map(|one| one.strip_prefix(name.as_bytes())?.strip_prefix(b"="));
    value.map(<[u8]>::to_owned)
}

/// Removes what was left by writes that were cut off, in every folder that is written to.
pub(crate) fn sweep(paths: &Paths) {
    paths.folders().iter().for_each(|folder| atomic::sweep(folder));
}
