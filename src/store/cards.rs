//! The user's own cards: the texts of the files in `cards/`. Whether they are cards, `crate::cards` says.

use super::bounded::{self, Contents};
use super::{Paths, atomic};
use crate::records::preferences::io_text;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::Path;
use std::{fs, io};

const MOST_FILES: usize = 500;
const LARGEST: u64 = 1024 * 1024;
/// For all files together, so that a folder that is full of large ones does not hold up the loop.
const LARGEST_TOGETHER: usize = 8 * 1024 * 1024;

/// The name and the text of each file that ends in `.json`, by name, or why it cannot be read.
pub(crate) fn read(paths: &Paths) -> impl Iterator<Item = (String, Result<String, String>)> {
    let folder = paths.cards();
    let (mut names, trouble) = match names(&folder) {
        Ok(names) => (names, None),
        Err(error) => (Vec::new(), Some((shown(&folder), Err(io_text(&error))))),
    };
    let excess = (names.len() > MOST_FILES)
        .then(|| (shown(&names[MOST_FILES]), Err(format!("there are more than {MOST_FILES} files"))));
    names.truncate(MOST_FILES);
    let mut bytes = 0;
    let texts = names.into_iter().map(move |name| {
        let text = if bytes > LARGEST_TOGETHER {
            Err("the files together are too large".into())
        } else {
            text(&folder.join(&name))
        };
        bytes += text.as_ref().map_or(0, String::len);
        (shown(&name), text)
    });
    trouble.into_iter().chain(texts).chain(excess)
}

/// The text of one file, which may be anything, or why it cannot be read.
pub(crate) fn text(path: &Path) -> Result<String, String> {
    match bounded::read(path, LARGEST) {
        Contents::Bytes(bytes) => String::from_utf8(bytes).map_err(|_not_utf8| "it is not text".into()),
        Contents::Missing => Err("it is not there".into()),
        Contents::TooLarge(_) => Err("it is larger than 1 MiB".into()),
        Contents::Unreadable(reason) => Err(reason),
    }
}

/// Why a file was not written.
#[derive(Debug)]
pub(crate) enum Unwritten {
    /// There is something of that name, which is never replaced.
    Taken,
    Failed(io::Error),
}

/// Puts a text into the folder of the own cards.
pub(crate) fn put(paths: &Paths, name: &str, text: &str) -> Result<(), Unwritten> {
    write(&paths.cards().join(name), text)
}

/// Writes a text where nothing is yet, into a folder that is there.
pub(crate) fn export(path: &Path, text: &str) -> Result<(), Unwritten> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Unwritten::Failed(io::Error::other(format!("there is no folder `{}`", folder.display()))));
    }
    atomic::sweep(folder);
    write(path, text)
}

fn write(path: &Path, text: &str) -> Result<(), Unwritten> {
    // A link that leads nowhere is something as well.
    if path.symlink_metadata().is_ok() {
        return Err(Unwritten::Taken);
    }
    atomic::write(path, text.as_bytes()).map_err(Unwritten::Failed)
}

/// What ends in `.json` and is not hidden: editors and ourselves hide what they are at work on.
fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let is_card = |name: &OsString| {
        Path::new(name).extension().is_some_and(|e| e == "json") && !name.as_encoded_bytes().starts_with(b".")
    };
    let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).filter(is_card).collect();
    names.sort();
    Ok(names)
}

fn shown(name: &(impl AsRef<Path> + ?Sized)) -> String {
    name.as_ref().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_a_text_or_a_reason() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        assert_eq!(read(&paths).count(), 0);
        fs::create_dir_all(paths.cards().join("d.json")).unwrap();
        let put = |name: &str, content: &[u8]| fs::write(paths.cards().join(name), content).unwrap();
        put("b.json", b"[]");
        put("a.json", b"\xff");
        put("c.json", &vec![b' '; 1024 * 1024 + 1]);
        put("notes.txt", b"not a card");
        put(".hidden.json", b"[]");
        #[cfg(unix)]
        put_odd_files(&paths);
        let read: Vec<_> = read(&paths).collect();
        let expected = [
            ("a.json", Err("it is not text")),
            ("b.json", Ok("[]")),
            ("c.json", Err("it is larger than 1 MiB")),
            ("d.json", Err("it is not a file")),
            ("e.json", Ok("[]")),
            ("f.json", Err("it is not there")),
            ("g.json", Err("it is not a file")),
        ];
        let expected = expected.map(|(name, text)| (name.to_owned(), text.map(str::to_owned).map_err(str::to_owned)));
        assert_eq!(read, expected[..if cfg!(unix) { 7 } else { 4 }]);
    }

    #[cfg(unix)]
    fn put_odd_files(paths: &Paths) {
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        std::os::unix::fs::symlink("b.json", paths.cards().join("e.json")).unwrap();
        std::os::unix::fs::symlink("nothing", paths.cards().join("f.json")).unwrap();
        mknodat(CWD, paths.cards().join("g.json"), FileType::Fifo, Mode::RUSR, 0).unwrap();
    }

    #[test]
    fn there_is_an_end_to_the_files() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        fs::create_dir_all(paths.cards()).unwrap();
        for n in 0..MOST_FILES + 5 {
            fs::write(paths.cards().join(format!("{n:04}.json")), "").unwrap();
        }
        let read: Vec<_> = read(&paths).collect();
        assert_eq!(read.len(), MOST_FILES + 1);
        assert_eq!(read[MOST_FILES], ("0500.json".into(), Err("there are more than 500 files".into())));
    }

    #[test]
    fn many_large_files_are_not_all_read() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        fs::create_dir_all(paths.cards()).unwrap();
        for n in 0..20 {
            fs::write(paths.cards().join(format!("{n:02}.json")), " ".repeat(LARGEST as usize)).unwrap();
        }
        assert_eq!(read(&paths).filter(|(_, text)| text.is_ok()).count(), 9);
    }

    #[test]
    fn nothing_is_written_over() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        put(&paths, "mine.json", "[]").unwrap();
        assert!(matches!(put(&paths, "mine.json", "[1]"), Err(Unwritten::Taken)));
        assert_eq!(text(&paths.cards().join("mine.json")), Ok("[]".into()));
        let file = here.path().join("out.json");
        export(&file, "[]").unwrap();
        assert!(matches!(export(&file, "[1]"), Err(Unwritten::Taken)));
        let Err(Unwritten::Failed(error)) = export(&here.path().join("no/out.json"), "[]") else { panic!() };
        assert_eq!(error.to_string(), format!("there is no folder `{}`", here.path().join("no").display()));
    }
}
