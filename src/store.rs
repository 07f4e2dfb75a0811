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

pub(crate) mod autostart;

pub(crate) use {
    journal::{
        JournalFile, latest as latest_entries, length as journal_length, visit as visit_journal,
        visit_until as visit_journal_until,
    },
    paths::{Paths, config_home, documents, home},
    preferences::PreferencesFile,
    watch::{Changed, Watch},
};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use journal::visit_lines;

/// The kernel's name for this boot; empty where it has none.
pub(crate) fn boot_id() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

/// The signals that this process was started to ignore, a bit for each, the first one lowest; none where the kernel
/// does not say.
pub(crate) fn ignored_signals() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}

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
