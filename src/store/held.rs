//! Holding a file while it is written, against other processes, which may run on another machine that shares the home.
//! The kernel lets go of it when the process ends, however it ends.

use crate::system::files::try_lock;
use std::fs::{File, TryLockError};
use std::io;
use std::thread::sleep;
use std::time::Duration;

/// How long apart a file that another process holds is tried.
const PAUSE: Duration = Duration::from_millis(5);

/// Who holds a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// This process does, from now on until the file is closed.
    Us,
    Other,
    /// This file system knows no locks.
    Unknown,
}

pub(super) fn try_hold(file: &File) -> Holder {
    match try_lock(file) {
        Ok(()) => Holder::Us,
        Err(TryLockError::WouldBlock) => Holder::Other,
        Err(TryLockError::Error(_)) => Holder::Unknown,
    }
}

/// Waits for another process to let go of it, five milliseconds between two tries. Where there are no locks nobody can be kept off.
pub(super) fn hold(file: &File, tries: u32) -> io::Result<()> {
    for _ in 0..tries {
        if try_hold(file) != Holder::Other {
            return Ok(());
        }
        sleep(PAUSE);
    }
    Err(io::ErrorKind::ResourceBusy.into())
}
