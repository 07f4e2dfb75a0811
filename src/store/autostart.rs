//! The entry that starts the program with the session: a small text file outside of our own folders.

use super::atomic;
use super::bounded::{self, Contents};
use std::path::Path;
use std::{fs, io};

/// No entry is larger.
const LARGEST: u64 = 64 * 1024;

/// The text of the entry; `None` where there is none.
pub(crate) fn read(path: &Path) -> io::Result<Option<String>> {
    match bounded::read(path, LARGEST) {
        Contents::Missing => Ok(None),
        Contents::Bytes(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Contents::TooLarge(_) => Err(io::Error::other("it is larger than 64 KiB")),
        Contents::Unreadable(reason) => Err(io::Error::other(reason)),
    }
}

pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    atomic::write(path, text.as_bytes())
}

/// Takes the entry away; that there is none is fine.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_comes_and_goes() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("autostart/unhunch.desktop");
        assert_eq!(read(&path).unwrap(), None);
        remove(&path).unwrap();
        write(&path, "[Desktop Entry]\n").unwrap();
        assert_eq!(read(&path).unwrap().as_deref(), Some("[Desktop Entry]\n"));
        remove(&path).unwrap();
        assert!(!path.exists());
        assert!(read(here.path()).is_err());
    }
}
