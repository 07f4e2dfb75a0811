//! What the documents say can be done: their commands, files, links and pictures.

use crate::session::Session;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 12] = [
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "docs/preferences.md",
    "docs/cards.md",
    "docs/routines.md",
    "docs/hooks.md",
    "docs/profiles.md",
    "docs/promises.md",
    "tests/faults.md",
    "SECURITY.md",
    "packaging/README.md",
];

#[test]
fn every_command_of_the_readme_is_understood() {
    let session = Session::new().no_display().start();
    let commands = commands(&fs::read_to_string("README.md").unwrap());
    assert!(commands.len() >= 5, "{commands:?}");
    for command in commands {
        let words: Vec<_> = command.split_whitespace().collect();
        // Nothing runs here, so what is understood says so (3) or is done (0); what is not ends with 2.
        let said = session.unhunch(&words);
        assert!(matches!(said.code, 0 | 3), "`unhunch {command}`: {said:?}");
    }
}

#[test]
fn every_link_leads_somewhere() {
    for document in DOCUMENTS {
        let text = fs::read_to_string(document).unwrap_or_else(|error| panic!("{document}: {error}"));
        let folder = Path::new(document).parent().unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_elsewhere = target.contains("://") || target.starts_with('#');
            assert!(is_elsewhere || folder.join(target).exists(), "{document} leads to `{target}`, which is missing");
        }
    }
}

#[test]
fn every_file_that_is_named_exists() {
    for document in DOCUMENTS {
        let text = fs::read_to_string(document).unwrap();
        for named in text.split('`').skip(1).step_by(2).filter(|named| is_a_place(named)) {
            assert!(Path::new(named).exists(), "{document} names `{named}`, which is missing");
        }
    }
}

/// The words after `unhunch` in the lines of the blocks of commands, without the remarks.
fn commands(text: &str) -> BTreeSet<String> {
    let blocks = text.split("```").skip(1).step_by(2);
    let lines = blocks.flat_map(str::lines).filter_map(|line| line.strip_prefix("unhunch "));
    lines.map(|line| line.split('#').next().unwrap_or_default().trim().to_owned()).collect()
}

/// `src/window/host.rs` or `tests/bench`, and not `data/cards/*.json`.
fn is_a_place(text: &str) -> bool {
    let is_ours = ["src/", "tests/", "assets/", "docs/", ".ci/"].iter().any(|folder| text.starts_with(folder));
    is_ours && !text.contains(['*', '{', '<', ' '])
}
