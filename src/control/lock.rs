//! Which of several is the first: a lock on a file in the runtime folder.
//!
//! The kernel frees it when its process ends, however it ends, so it cannot go stale. The file says which process
//! holds it, for messages only.

use crate::store::Paths;
use rustix::fs::{FlockOperation, Mode, OFlags};
use std::io;
use std::os::fd::OwnedFd;

/// Held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: OwnedFd,
}

#[derive(Debug)]
pub(crate) enum Instance {
    First(Lock),
    /// Another process holds the lock.
    Second,
}

pub(crate) fn claim(paths: &Paths) -> io::Result<Instance> {
    paths.make_runtime()?;
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::CLOEXEC;
    let file = rustix::fs::open(paths.lock(), flags, Mode::RUSR | Mode::WUSR)?;
    match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => {}
        Err(rustix::io::Errno::WOULDBLOCK) => return Ok(Instance::Second),
        Err(error) => return Err(error.into()),
    }
    rustix::fs::ftruncate(&file, 0)?;
    rustix::io::write(&file, format!("{}\n", std::process::id()).as_bytes())?;
    Ok(Instance::First(Lock { _file: file }))
}

/// The process that holds the lock, or held it last.
pub(crate) fn holder(paths: &Paths) -> Option<u32> {
    let file = rustix::fs::open(paths.lock(), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
    let mut text = [0; 16];
    let length = rustix::io::read(&file, &mut text).ok()?;
    str::from_utf8(&text[..length]).ok()?.trim().parse().ok()
}
