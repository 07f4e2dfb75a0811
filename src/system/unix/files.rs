//! Whose files are whose, and how large they may grow.

use rustix::process::{Resource, geteuid, getrlimit};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// For this user alone.
const MODE: u32 = 0o600;

/// What is made is for this user alone.
pub(crate) trait Private {
    fn private(&mut self) -> &mut Self;
}

impl Private for OpenOptions {
    fn private(&mut self) -> &mut Self {
        self.mode(MODE)
    }
}

impl Private for DirBuilder {
    fn private(&mut self) -> &mut Self {
        self.mode(0o700)
    }
}

/// Made anew in place of the file at `path`, which others may have even less access to.
pub(crate) fn private_like<'a>(options: &'a mut OpenOptions, path: &Path) -> &'a mut OpenOptions {
    options.mode(fs::metadata(path).map_or(MODE, |there| there.permissions().mode() & MODE))
}

/// Whether the name leads to the file that is open.
pub(crate) fn is_same(file: &File, path: &Path) -> io::Result<bool> {
    let (open, named) = (file.metadata()?, fs::metadata(path));
    Ok(named.is_ok_and(|named| (named.dev(), named.ino()) == (open.dev(), open.ino())))
}

/// Whether the folder is there and belongs to this user.
pub(crate) fn is_own_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|folder| folder.is_dir() && folder.uid() == geteuid().as_raw())
}

/// How long a file may grow that this process writes; the system ends who tries more. `None`: as long as it likes.
pub(crate) fn largest() -> Option<u64> {
    getrlimit(Resource::Fsize).current
}

/// Holds the file against other processes until it is closed.
pub(crate) fn try_lock(file: &File) -> Result<(), TryLockError> {
    file.try_lock()
}

/// What was renamed in the folder is on the disk when this returns.
/// Some file systems cannot sync a folder; then the rename is as safe as it gets.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        outcome => outcome,
    }
}
