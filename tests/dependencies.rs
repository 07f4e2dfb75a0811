//! Every crate that goes into the program, on any system, has a licence that `deny.toml` allows, and none is there
//! twice that costs memory twice.

use super::crates;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

#[test]
fn every_licence_is_allowed() {
    let allowed = allowed_licences();
    for package in crates::used() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(is_allowed(licence, &allowed), "`{name}` has the licence `{licence}`, which deny.toml does not allow");
    }
}

#[test]
fn everything_comes_from_the_registry() {
    for package in crates::used() {
        let source = package["source"].as_str().unwrap_or("a folder");
        assert!(source.starts_with("registry+https://github.com/rust-lang/crates.io-index"), "{source}");
    }
}

#[test]
fn the_licences_of_every_crate_are_shipped() {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        assert!(Command::new("packaging/licenses").status().unwrap().success());
    }
    let output = Command::new("packaging/licenses").arg("--print").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let shipped: BTreeSet<_> = text.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    for package in crates::built_in() {
        let name = format!("{} {}", package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        assert!(shipped.contains(&*name), "`{name}` is not in assets/licences.deflate: run packaging/licenses");
    }
}

#[test]
fn one_version_of_the_bus_and_the_toolkit() {
    for name in ["blocking", "egui", "winit", "zbus", "x11rb"] {
        let versions = versions(name);
        assert_eq!(versions.len(), 1, "`{name}` is there as {versions:?}");
    }
    assert_eq!(versions("blocking"), ["1.6.2"], "later versions wake twice a second");
}

#[test]
fn nothing_needs_a_library_to_build() {
    for name in ["alsa-sys", "fontconfig-sys", "gtk-sys", "libdbus-sys", "libudev-sys", "mimalloc", "openssl-sys"] {
        assert_eq!(versions(name), Vec::<String>::new(), "`{name}`");
    }
}

#[test]
fn licences_are_read_as_spdx_has_them() {
    let allowed = ["MIT".to_owned(), "Zlib".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
    let check = |licence, expected| assert_eq!(is_allowed(licence, &allowed), expected, "{licence}");
    check("MIT", true);
    check("MIT/Apache-2.0", true);
    check("GPL-3.0", false);
    check("GPL-3.0 OR MIT", true);
    check("GPL-3.0 AND MIT", false);
    check("(MIT OR GPL-3.0) AND Zlib", true);
    check("(MIT OR Zlib) AND GPL-3.0", false);
    check("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true);
    check("none", false);
}

fn versions(name: &str) -> Vec<String> {
    let found = crates::used().into_iter().filter(|package| package["name"] == name);
    let versions: BTreeSet<_> = found.map(|package| package["version"].as_str().unwrap().to_owned()).collect();
    versions.into_iter().collect()
}

fn allowed_licences() -> Vec<String> {
    let text = fs::read_to_string("deny.toml").unwrap();
    let list = text.split_once("\nallow = [").unwrap().1.split_once(']').unwrap().0;
    list.split(',').map(|word| word.trim().trim_matches('"').to_owned()).filter(|word| !word.is_empty()).collect()
}

/// Whether one of the choices that an SPDX expression leaves is made of allowed licences only.
fn is_allowed(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.replace('/', " OR ");
    any_of(expression.trim(), allowed)
}

fn any_of(expression: &str, allowed: &[String]) -> bool {
    split(expression, " OR ").into_iter().any(|part| split(part, " AND ").into_iter().all(|one| one_of(one, allowed)))
}

fn one_of(term: &str, allowed: &[String]) -> bool {
    match term.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => any_of(inner, allowed),
        None => allowed.iter().any(|licence| licence == term),
    }
}

/// The parts between `word`, where it stands outside all brackets.
fn split<'t>(text: &'t str, word: &str) -> Vec<&'t str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= start && text[at..].starts_with(word) => {
                parts.push(text[start..at].trim());
                start = at + word.len();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}
