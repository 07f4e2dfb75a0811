//! Every crate that goes into the program has a licence that `deny.toml` allows, and none is there twice that
//! costs memory twice.

use serde_json::Value;
use std::fs;
use std::process::Command;

#[test]
fn every_licence_is_allowed() {
    let allowed = allowed_licences();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(is_allowed(licence, &allowed), "`{name}` has the licence `{licence}`, which deny.toml does not allow");
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

/// What the resolver chose for Linux, with the tests left out.
fn packages() -> Vec<Value> {
    let metadata = metadata();
    let used = used_ids(&metadata);
    let all = metadata["packages"].as_array().unwrap();
    all.iter().filter(|package| used.contains(&package["id"].as_str().unwrap().to_owned())).cloned().collect()
}

fn versions(name: &str) -> Vec<String> {
    let found = packages().into_iter().filter(|package| package["name"] == name);
    found.map(|package| package["version"].as_str().unwrap().to_owned()).collect()
}

fn metadata() -> Value {
    let arguments = ["metadata", "--format-version=1", "--locked", "--filter-platform=x86_64-unknown-linux-gnu"];
    let output = Command::new(env!("CARGO")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The ids of all crates that the program reaches, without what only tests need.
fn used_ids(metadata: &Value) -> Vec<String> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let mut found = vec![metadata["resolve"]["root"].as_str().unwrap().to_owned()];
    let mut next = 0;
    while let Some(id) = found.get(next) {
        let node = nodes.iter().find(|node| node["id"] == **id).unwrap();
        for of in node["deps"].as_array().unwrap().iter().filter(|of| !is_for_tests(of)) {
            let id = of["pkg"].as_str().unwrap().to_owned();
            if !found.contains(&id) {
                found.push(id);
            }
        }
        next += 1;
    }
    found
}

fn is_for_tests(dependency: &Value) -> bool {
    dependency["dep_kinds"].as_array().unwrap().iter().all(|kind| kind["kind"] == "dev")
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
