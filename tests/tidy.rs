//! The house rules that a machine can hold: what may be imported where, sizes, marks, texts and pictures.

mod imports;
mod source;
mod texts;

use source::{Source, files};
use std::fs;
use std::path::Path;

const LINES: usize = 400;
const LINES_OF_MAIN: usize = 30;
const PICTURE: u64 = 300 * 1024;
const PICTURES: u64 = 4 * 1024 * 1024;

#[test]
fn files_are_short() {
    for source in Source::all().into_iter().filter(|source| !source.is_for_tests()) {
        let lines = source.program().lines().count();
        let limit = if source.path == "src/main.rs" { LINES_OF_MAIN } else { LINES };
        assert!(lines <= limit, "`{}` has {lines} lines without its tests, more than {limit}", source.path);
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for source in Source::all().into_iter().filter(|source| !source.is_for_tests()) {
        assert!(source.text.starts_with("//! "), "`{}` does not open with `//!`", source.path);
        assert!(!source.path.ends_with("/mod.rs"), "`{}`: a module lies beside its folder", source.path);
    }
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("to", "do!("),
        concat!("unimplemen", "ted!("),
        concat!("db", "g!("),
        concat!("#[ig", "nore"),
        concat!("#[al", "low("),
    ];
    let endings = ["rs", "py", "md", "ftl", "toml", "json", ""];
    for path in endings.iter().flat_map(|ending| files(ending)) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let found = marks.iter().find(|mark| text.contains(*mark));
        assert_eq!(found, None, "`{path}`");
    }
}

#[test]
fn pictures_are_small() {
    let sizes: Vec<_> = files("png").into_iter().map(|path| (fs::metadata(&path).unwrap().len(), path)).collect();
    for (size, path) in &sizes {
        assert!(*size <= PICTURE, "`{path}` has {size} bytes, more than {PICTURE}");
    }
    let all: u64 = sizes.iter().map(|(size, _)| size).sum();
    assert!(all <= PICTURES, "the pictures have {all} bytes together, more than {PICTURES}");
}

#[test]
fn what_the_tests_call_can_be_run() {
    use std::os::unix::fs::PermissionsExt;
    for path in ["tests/run", "tests/bench", "tests/fuzz", ".ci/run", "packaging/licenses", "packaging/version"] {
        let path = Path::new(path);
        let file = if path.is_dir() { path.join("run") } else { path.to_path_buf() };
        assert!(fs::metadata(&file).unwrap().permissions().mode() & 0o111 != 0, "`{}`", file.display());
    }
}
