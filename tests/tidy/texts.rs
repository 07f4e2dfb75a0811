//! Every text that the code asks for is in the Fluent files, and every text there is asked for.

use super::source::{Source, files};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn texts_and_code_agree() {
    let ids = ids();
    let uses = uses(&ids);
    let missing: Vec<_> = uses.iter().filter(|used| !ids.iter().any(|id| matches(used, id))).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
    let literals = literals();
    let is_used = |id: &String| uses.iter().any(|used| matches(used, id)) || is_composed(id, &literals);
    let unused: Vec<_> = ids.iter().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn every_text_file_is_bundled() {
    let list = fs::read_to_string("src/texts/languages.rs").unwrap();
    for path in files("ftl") {
        let [language, file] = path.strip_prefix("assets/locales/").unwrap().split('/').collect::<Vec<_>>()[..] else {
            panic!("`{path}` belongs to no language");
        };
        for part in [language, file.trim_end_matches(".ftl")] {
            assert!(list.contains(&format!("\"{part}\"")), "src/texts/languages.rs does not include `{path}`");
        }
    }
}

#[test]
fn a_pattern_stands_for_every_text_it_can_make() {
    assert!(matches("card-reason-{word}", "card-reason-hurts"));
    assert!(!matches("card-reason-{word}", "card-title"));
    assert!(!matches("card-title", "card-title-long"));
    assert!(!matches("card-{}", "card-"));
    assert!(matches("card-reason-", "card-reason-hurts"));
}

/// The ids of the English texts.
fn ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for path in files("ftl").iter().filter(|path| path.starts_with("assets/locales/en/")) {
        for line in fs::read_to_string(path).unwrap().lines() {
            let Some((id, _)) = line.split_once('=') else { continue };
            if is_id(id.trim()) && !line.starts_with(' ') {
                assert!(ids.insert(id.trim().to_owned()), "`{}` is there twice", id.trim());
            }
        }
    }
    assert!(!ids.is_empty());
    ids
}

/// What the code and the texts themselves ask for: ids, or patterns of ids.
fn uses(ids: &BTreeSet<String>) -> BTreeSet<String> {
    let parts: BTreeSet<_> = ids.iter().filter_map(|id| id.split('-').next()).collect();
    let mut found: BTreeSet<_> =
        literals().into_iter().filter(|text| looks_like_an_id(text, &parts) || ids.contains(text)).collect();
    for path in files("ftl") {
        let text = fs::read_to_string(path).unwrap();
        let words = text.split(['{', '}']).map(str::trim);
        found.extend(words.filter(|word| ids.contains(*word)).map(str::to_owned));
    }
    found
}

fn literals() -> BTreeSet<String> {
    Source::all().into_iter().filter(|source| !source.is_for_tests()).flat_map(|source| source.literals()).collect()
}

/// Whether the code has a pattern such as `{key}-help` and the beginning of the id, such as `away.after`; or the
/// key alone.
fn is_composed(id: &str, literals: &BTreeSet<String>) -> bool {
    let begins = |head: &str| literals.iter().any(|literal| literal.replace('.', "-") == head);
    let mut patterns = literals.iter().filter(|text| text.starts_with('{') && text.contains("}-"));
    let has_pattern = patterns.any(|pattern| matches(pattern, id));
    begins(id) || (has_pattern && id.match_indices('-').any(|(at, _)| begins(&id[..at])))
}

/// `card-title` or `card-reason-{word}`, where some text begins with `card-`. Its first word is always written out.
fn looks_like_an_id(text: &str, parts: &BTreeSet<&str>) -> bool {
    let Some((part, rest)) = text.split_once('-') else { return false };
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_{}".contains(letter);
    !NO_IDS.contains(&text) && parts.contains(part) && !rest.is_empty() && rest.chars().all(is_letter)
}

fn is_id(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(is_letter)
}

/// Words of others, and the ids of cards, that look like ours.
const NO_IDS: &[&str] = &["body-markup", "desk-lean-stretch", "desk-posture-reset", "walk-loop"];

/// Whether the pattern, whose placeholders stand in braces, can make this id.
fn matches(pattern: &str, id: &str) -> bool {
    match pattern.split_once('{') {
        None if pattern.ends_with('-') => id.len() > pattern.len() && id.starts_with(pattern),
        None => pattern == id,
        Some((head, rest)) => {
            let tail = rest.split_once('}').map_or("", |(_, tail)| tail);
            id.strip_prefix(head)
                .is_some_and(|left| (1..=left.len()).any(|at| left.is_char_boundary(at) && matches(tail, &left[at..])))
        }
    }
}
