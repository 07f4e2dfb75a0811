//! The user's own cards: the texts of the files in `cards/`. Whether they are cards, `crate::cards` says.

use super::Paths;
use super::bounded::{self, Contents};
use std::path::Path;
use std::{fs, io};

const MOST_FILES: usize = 500;
const LARGEST: u64 = 1024 * 1024;

/// The name and the text of each file that ends in `.json`, by name.
pub(crate) fn read(paths: &Paths) -> Vec<(String, Result<String, io::Error>)> {
    let folder = paths.cards();
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<_> = names.filter(|name| Path::new(name).extension().is_some_and(|e| e == "json")).collect();
    names.sort();
    names.truncate(MOST_FILES);
    names.iter().map(|name| (name.to_string_lossy().into_owned(), text(&folder.join(name)))).collect()
}

fn text(path: &Path) -> Result<String, io::Error> {
    let error = |text: &str| Err(io::Error::other(text));
    match bounded::read(path, LARGEST) {
        Contents::Bytes(bytes) => String::from_utf8(bytes).or_else(|_| error("it is not text")),
        Contents::Missing => error("it is gone"),
        Contents::TooLarge(_) => error("it is larger than 1 MiB"),
        Contents::Unreadable(reason) => error(&reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_a_text_or_a_reason() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        assert!(read(&paths).is_empty());
        fs::create_dir_all(paths.cards().join("d.json")).unwrap();
        let put = |name: &str, content: &[u8]| fs::write(paths.cards().join(name), content).unwrap();
        put("b.json", b"[]");
        put("a.json", b"\xff");
        put("c.json", &vec![b' '; 1024 * 1024 + 1]);
        put("notes.txt", b"not a card");
        let read: Vec<_> =
            read(&paths).into_iter().map(|(name, text)| (name, text.map_err(|error| error.to_string()))).collect();
        let expected = [
            ("a.json", Err("it is not text")),
            ("b.json", Ok("[]")),
            ("c.json", Err("it is larger than 1 MiB")),
            ("d.json", Err("it is not a file")),
        ];
        let expected = expected.map(|(name, text)| (name.to_owned(), text.map(str::to_owned).map_err(str::to_owned)));
        assert_eq!(read, expected);
    }

    #[test]
    fn there_is_an_end_to_the_files() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        fs::create_dir_all(paths.cards()).unwrap();
        for n in 0..MOST_FILES + 5 {
            fs::write(paths.cards().join(format!("{n:04}.json")), "").unwrap();
        }
        assert_eq!(read(&paths).len(), MOST_FILES);
    }
}
