//! Whose files are whose, and how they are held.
#![expect(unsafe_code, reason = "the standard library's lock keeps others from reading as well")]

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::windows::io::AsRawHandle as _;
use std::path::Path;
use windows_sys::Win32::Foundation::{ERROR_IO_PENDING, ERROR_LOCK_VIOLATION};
use windows_sys::Win32::Storage::FileSystem::{LOCKFILE_EXCLUSIVE_LOCK, LOCKFILE_FAIL_IMMEDIATELY, LockFileEx};
use windows_sys::Win32::System::IO::{OVERLAPPED, OVERLAPPED_0, OVERLAPPED_0_0};

/// What is made is for this user alone: so is the folder of a user's settings, and what lies in it inherits that.
pub(crate) trait Private {
    fn private(&mut self) -> &mut Self;
}

impl Private for OpenOptions {
    fn private(&mut self) -> &mut Self {
        self
    }
}

impl Private for DirBuilder {
    fn private(&mut self) -> &mut Self {
        self
    }
}

/// Made anew in place of the file at `path`; it inherits its rights from the folder.
pub(crate) fn private_like<'a>(options: &'a mut OpenOptions, _path: &Path) -> &'a mut OpenOptions {
    options
}

/// Whether the name leads to the file that is open.
pub(crate) fn is_same(file: &File, path: &Path) -> io::Result<bool> {
    let open = same_file::Handle::from_file(file.try_clone()?)?;
    Ok(same_file::Handle::from_path(path).is_ok_and(|named| named == open))
}

/// Whether the folder is there; a user's folders are the user's own.
pub(crate) fn is_own_folder(path: &Path) -> bool {
    path.is_dir()
}

/// How long a file may grow that this process writes: as long as it likes.
pub(crate) fn largest() -> Option<u64> {
    None
}

/// Holds the file against other processes of ours until it is closed. A lock keeps others from the bytes that it is on,
/// so it lies on one that no file has.
pub(crate) fn try_lock(file: &File) -> Result<(), TryLockError> {
    let place = OVERLAPPED_0_0 { Offset: 0, OffsetHigh: 0x4000_0000 };
    let mut overlapped = OVERLAPPED { Anonymous: OVERLAPPED_0 { Anonymous: place }, ..OVERLAPPED::default() };
    let how = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    // SAFETY: the handle is open, and the call does not wait, so that `overlapped` outlives it.
    let held = unsafe { LockFileEx(file.as_raw_handle(), how, 0, 1, 0, &raw mut overlapped) };
    let error = io::Error::last_os_error();
    let code = error.raw_os_error().map(i32::cast_unsigned);
    match held {
        0 if matches!(code, Some(ERROR_LOCK_VIOLATION | ERROR_IO_PENDING)) => Err(TryLockError::WouldBlock),
        0 => Err(TryLockError::Error(error)),
        _ => Ok(()),
    }
}

/// What was renamed in the folder is on the disk when this returns, as far as the system lets a program see to it.
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
pub(crate) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
