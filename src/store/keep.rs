//! Keeping a file beside itself that is damaged, replaced or removed: what someone wrote is never thrown away.

use super::atomic::check_length;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Copies the file to `<name>.damaged-<stamp>` and gives the copy's name. A file that is kept already stays kept once.
pub(super) fn keep(path: &Path, stamp: &str) -> io::Result<String> {
    let prefix = format!("{}.damaged-", file_name(path));
    let folder = path.parent().unwrap_or(Path::new("/"));
    for entry in fs::read_dir(folder)?.flatten() {
        if entry.file_name().as_encoded_bytes().starts_with(prefix.as_bytes()) && are_same(path, &entry.path())? {
            return Ok(file_name(&entry.path()));
        }
    }
    let copy = free_name(folder, &format!("{prefix}{}", stamp.replace([':', '/', ' '], "-")));
    copy_whole(path, &copy)?;
    Ok(file_name(&copy))
}

/// Gives the file the name `<name>.<word>-<stamp>`, and says it.
pub(super) fn put_aside(path: &Path, word: &str, stamp: &str) -> io::Result<String> {
    let aside = beside(path, word, stamp);
    fs::rename(path, &aside)?;
    Ok(file_name(&aside))
}

/// Copies the file to `<name>.<word>-<stamp>`; nothing where there is none.
pub(super) fn copy_aside(path: &Path, word: &str, stamp: &str) -> io::Result<()> {
    let copy = beside(path, word, stamp);
    match copy_whole(path, &copy) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

/// Nothing is left of a copy that fails.
fn copy_whole(path: &Path, copy: &Path) -> io::Result<()> {
    check_length(fs::metadata(path)?.len())?;
    fs::copy(path, copy).map(drop).inspect_err(|_| drop(fs::remove_file(copy)))
}

fn beside(path: &Path, word: &str, stamp: &str) -> PathBuf {
    let folder = path.parent().unwrap_or(Path::new("/"));
    free_name(folder, &format!("{}.{word}-{}", file_name(path), stamp.replace([':', '/', ' '], "-")))
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn free_name(folder: &Path, name: &str) -> PathBuf {
    let numbered = (2..).map(|n| folder.join(format!("{name}-{n}")));
    let mut names = std::iter::once(folder.join(name)).chain(numbered);
    names.find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| folder.join(name))
}

fn are_same(a: &Path, b: &Path) -> io::Result<bool> {
    let (mut a, mut b) = (File::open(a)?, File::open(b)?);
    if a.metadata()?.len() != b.metadata()?.len() {
        return Ok(false);
    }
    loop {
        let (left, right) = (chunk(&mut a)?, chunk(&mut b)?);
        if left != right || left.is_empty() {
            return Ok(left == right);
        }
    }
}

fn chunk(file: &mut File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(64 * 1024).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_damaged_content_is_kept_once() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("p.json");
        let check = |content: &str, expected: &str| {
            fs::write(&path, content).unwrap();
            assert_eq!(keep(&path, "10:30").unwrap(), expected);
            assert_eq!(fs::read_to_string(here.path().join(expected)).unwrap(), content);
        };
        check("one", "p.json.damaged-10-30");
        check("two", "p.json.damaged-10-30-2");
        check("one", "p.json.damaged-10-30");
        check(&"x".repeat(200_000), "p.json.damaged-10-30-3");
        check(&"x".repeat(200_000), "p.json.damaged-10-30-3");
        assert_eq!(fs::read_dir(here.path()).unwrap().count(), 4);
    }
}
