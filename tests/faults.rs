//! The table of all faults, the promises, and the security policy, held to the tests that they name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How many faults there are of each kind.
const KINDS: [(&str, usize); 13] = [
    ("T", 15),
    ("I", 10),
    ("Y", 7),
    ("N", 9),
    ("D", 14),
    ("K", 11),
    ("S", 14),
    ("L", 13),
    ("P", 6),
    ("A", 3),
    ("X", 6),
    ("B", 5),
    ("H", 4),
];

/// So many have to be tried by tests; the others say why they are not.
const TRIED: usize = 100;

/// A row of `tests/faults.md`.
struct Row {
    id: String,
    injected: String,
    tried: String,
    outcome: String,
}

#[test]
fn every_fault_is_tried_or_says_why_it_is_not() {
    let rows = rows();
    let ids: Vec<_> = rows.iter().map(|row| row.id.clone()).collect();
    let expected: Vec<_> =
        KINDS.iter().flat_map(|(kind, count)| (1..=*count).map(move |n| format!("{kind}{n:02}"))).collect();
    assert_eq!(ids, expected);
    let mut tried = 0;
    for row in &rows {
        assert!(row.injected.len() > 5 && row.outcome.len() > 5, "{} says too little", row.id);
        let says_why = ["by hand: ", "not possible here: ", "not met: "].iter().any(|why| row.tried.starts_with(why));
        assert!(says_why || !tests_in(&row.tried).is_empty(), "{} is neither tried nor excused", row.id);
        tried += usize::from(!says_why);
    }
    assert!(tried >= TRIED, "only {tried} are tried");
}

#[test]
fn every_test_that_is_named_is_there() {
    let known = all_tests();
    let mut named = BTreeSet::new();
    for document in ["tests/faults.md", "docs/promises.md", "SECURITY.md", "README.md"] {
        let text = fs::read_to_string(document).unwrap();
        let tests = tests_in(&text);
        let missing: Vec<_> = tests.difference(&known).collect();
        assert!(missing.is_empty(), "{document} names tests that are not there: {missing:#?}");
        named.extend(tests);
    }
    assert!(named.len() > TRIED, "{}", named.len());
    // A name that is not there would be seen.
    assert!(!known.contains("faults::a_test_that_nobody_wrote"));
}

#[test]
fn every_promise_has_a_test_and_is_in_the_readme() {
    let promises = fs::read_to_string("docs/promises.md").unwrap();
    let readme = fs::read_to_string("README.md").unwrap();
    let heads: Vec<_> = promises.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert!(heads.len() >= 8, "{heads:?}");
    for part in promises.split("\n## ").skip(1) {
        let head = part.lines().next().unwrap();
        assert!(!tests_in(part).is_empty(), "no test holds `{head}`");
        assert!(readme.contains(head), "the README does not say `{head}`");
    }
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string("tests/faults.md").unwrap();
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
        let [id, injected, tried, outcome] = cells.try_into().ok()?;
        let is_fault = id.len() == 3 && id[1..].parse::<u32>().is_ok();
        is_fault.then_some(Row { id, injected, tried, outcome })
    });
    rows.collect()
}

/// The names in backticks that are tests: `module::sentence_in_words`.
fn tests_in(text: &str) -> BTreeSet<String> {
    let quoted = text.split('`').skip(1).step_by(2).filter(|name| {
        let is_path = name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | ':'));
        is_path && name.rsplit_once("::").is_some_and(|(_, last)| last.chars().next().is_some_and(char::is_lowercase))
    });
    quoted.map(str::to_owned).collect()
}

/// Every test of the project, by its module without `tests` at its end, and its name.
fn all_tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for root in ["src", "tests"] {
        visit(Path::new(root), "", &mut found);
    }
    found
}

fn visit(folder: &Path, module: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let inner = if module.is_empty() { name } else { format!("{module}::{name}") };
        if path.is_dir() {
            visit(&path, &inner, found);
        } else if path.extension() == Some("rs".as_ref()) {
            let text = fs::read_to_string(&path).unwrap();
            let module = inner.trim_end_matches("::tests");
            found.extend(names(&text).map(|name| format!("{module}::{name}")));
        }
    }
}

/// The functions that follow `#[test]`.
fn names(text: &str) -> impl Iterator<Item = String> {
    text.split("#[test]").skip(1).filter_map(|rest| {
        let name = rest.split("fn ").nth(1)?.split('(').next()?;
        Some(name.trim().to_owned())
    })
}
