//! The files of the project, and the program text in them without comments, strings and tests.

use std::path::Path;
use std::{fs, io};

/// One file under `src`.
pub(super) struct Source {
    /// From the root of the project, such as `src/window/host.rs`.
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    pub(super) fn all() -> Vec<Self> {
        let paths = files("rs").into_iter().filter(|path| path.starts_with("src/"));
        let sources: Vec<_> = paths.map(|path| Self { text: read(&path).unwrap(), path }).collect();
        assert!(sources.len() > 10, "the sources were not found");
        sources
    }

    /// The part before the tests, which stand last.
    pub(super) fn program(&self) -> &str {
        self.text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default()
    }

    /// Whether the whole file is there for tests only.
    pub(super) fn is_for_tests(&self) -> bool {
        let (folder, name) = self.path.rsplit_once('/').unwrap();
        let name = name.trim_end_matches(".rs");
        if name == "tests" || self.text.starts_with("#![cfg(test)]") {
            return true;
        }
        let parents = [format!("{folder}.rs"), "src/lib.rs".to_owned()];
        let mark = format!("#[cfg(test)]\nmod {name};");
        let private = format!("#[cfg(test)]\npub(crate) mod {name};");
        parents
            .iter()
            .filter_map(|parent| read(parent).ok())
            .any(|text| text.contains(&mark) || text.contains(&private))
    }

    /// The names of the modules that lead here, such as `["window", "host"]`.
    pub(super) fn module(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        if path == "lib" { Vec::new() } else { path.split('/').collect() }
    }

    /// The program with nothing but a blank where comments and the insides of strings were.
    pub(super) fn bare(&self) -> String {
        scan(self.program()).0
    }

    /// The insides of the string literals of the program.
    pub(super) fn literals(&self) -> Vec<String> {
        scan(self.program()).1
    }
}

/// Every file of the project with this ending, outside `target` and `.git`, from the project's root.
pub(super) fn files(ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    for folder in ["src", "tests", "assets", "docs", "packaging", ".ci"] {
        collect(Path::new(folder), ending, &mut found);
    }
    for file in fs::read_dir(".").unwrap().flatten().map(|entry| entry.path()) {
        if file.is_file() && file.extension().unwrap_or_default() == ending {
            found.push(file.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found.sort();
    found
}

/// A text in which tests for some systems are tests like others.
fn read(path: &str) -> io::Result<String> {
    let some = ["unix", "windows", "target_os = \"linux\"", "target_os = \"macos\""];
    let text = fs::read_to_string(path)?;
    Ok(some
        .iter()
        .fold(text, |text, system| text.replace(&format!("#[cfg(test)]\n#[cfg({system})]\n"), "#[cfg(test)]\n")))
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.extension().unwrap_or_default() == ending {
            found.push(path.to_string_lossy().into_owned());
        }
    }
}

/// Divides a program into its bare text and its string literals. Good enough for formatted code.
fn scan(program: &str) -> (String, Vec<String>) {
    let (mut bare, mut literals) = (String::new(), Vec::new());
    let mut rest = program;
    while let Some(letter) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(end) = raw_string_end(rest, &bare) {
            let quotes = rest.find('"').unwrap_or(0)..end;
            literals.push(rest[quotes].trim_end_matches('#').trim_matches('"').to_owned());
            end
        } else if letter == '"' {
            let end = string_end(rest);
            literals.push(rest[1..end - 1].to_owned());
            end
        } else if rest.starts_with("'\"'") {
            3
        } else {
            bare.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        bare.push(' ');
        rest = &rest[length..];
    }
    (bare, literals)
}

/// The byte after the closing quote of the string that `text` begins with.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !escaped => return at + 1,
            _ => escaped = byte == b'\\' && !escaped,
        }
    }
    text.len()
}

fn raw_string_end(text: &str, before: &str) -> Option<usize> {
    let is_inside_a_name = before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    let after = text.strip_prefix('r').filter(|_| !is_inside_a_name)?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inside = after[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let start = text.len() - inside.len();
    Some(inside.find(&closing).map_or(text.len(), |at| start + at + closing.len()))
}

#[test]
fn comments_and_strings_are_told_from_the_program() {
    let (bare, literals) = scan("let a = \"x // \\\" y\"; // \"no\"\nlet r = r#\"raw \" one\"#; let b = '\"';");
    assert_eq!(bare, "let a =  ;  \nlet r =  ; let b =  ;");
    assert_eq!(literals, ["x // \\\" y", "raw \" one"]);
}
