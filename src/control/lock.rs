//! Which of several is the first: a lock on a file in the runtime folder.
//!
//! The kernel frees it when its process ends, however it ends, so it cannot go stale. The file says which process
//! holds it, for messages only.

use crate::store::Paths;
use crate::system::files::{Private as _, try_lock};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};

/// Held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

#[derive(Debug)]
pub(crate) enum Instance {
    First(Lock),
    /// Another process holds the lock.
    Second,
}

pub(crate) fn claim(paths: &Paths) -> io::Result<Instance> {
    paths.make_runtime()?;
    let mut options = OpenOptions::new();
    let mut file = options.read(true).write(true).create(true).truncate(false).private().open(paths.lock())?;
    match try_lock(&file) {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Instance::Second),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    file.set_len(0)?;
    file.write_all(format!("{}\n", std::process::id()).as_bytes())?;
    Ok(Instance::First(Lock { _file: file }))
}

/// The process that holds the lock, or held it last.
pub(crate) fn holder(paths: &Paths) -> Option<u32> {
    let mut text = String::new();
    File::open(paths.lock()).ok()?.take(16).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}
