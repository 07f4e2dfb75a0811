//! The only access to files: where they lie, how they are written so that nothing is lost, how they are watched.

use std::path::PathBuf;

/// Where everything lies. The folders are made when something is first written.
#[derive(Clone, Debug)]
pub(crate) struct Paths {
    /// `preferences.json` and the copies of it that were kept.
    pub(crate) config: PathBuf,
    /// `journal.jsonl`, `cards/`.
    pub(crate) data: PathBuf,
    /// `state.json`, `unhunch.log`.
    pub(crate) state: PathBuf,
    /// The socket and the lock.
    pub(crate) runtime: PathBuf,
}

/// The kernel's name for this boot; empty where it has none.
pub(crate) fn boot_id() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

/// Whether there is a file, or something that leads to one.
pub(crate) fn is_there(path: &std::path::Path) -> bool {
    path.is_file()
}
