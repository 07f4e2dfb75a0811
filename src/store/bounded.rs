//! Reading a file that may be anything: missing, huge, a folder, a pipe that would never answer.

use crate::records::preferences::io_text;
use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::Path;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Contents {
    Missing,
    Bytes(Vec<u8>),
    /// Larger than the limit; how large.
    TooLarge(u64),
    Unreadable(String),
}

pub(super) fn read(path: &Path, limit: u64) -> Contents {
    match try_read(path, limit) {
        Ok(contents) => contents,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Contents::Missing,
        Err(error) => Contents::Unreadable(io_text(&error)),
    }
}

fn try_read(path: &Path, limit: u64) -> std::io::Result<Contents> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    if metadata.len() > limit {
        return Ok(Contents::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    let length = bytes.len() as u64;
    Ok(if length > limit { Contents::TooLarge(length) } else { Contents::Bytes(bytes) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_lies_there_is_told() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("file");
        assert_eq!(read(&path, 4), Contents::Missing);
        fs::write(&path, "four").unwrap();
        assert_eq!(read(&path, 4), Contents::Bytes(b"four".to_vec()));
        assert_eq!(read(&path, 3), Contents::TooLarge(4));
        assert_eq!(read(&path.join("inside"), 4), Contents::Missing);
        assert_eq!(read(here.path(), 4), Contents::Unreadable("it is not a file".into()));
        #[cfg(unix)]
        assert_eq!(read(Path::new("/dev/zero"), 4), Contents::Unreadable("it is not a file".into()));
    }
}
