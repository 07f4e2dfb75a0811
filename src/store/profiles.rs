//! The files of the profiles, and the one that says which is active.

use super::bounded::{self, Contents};
use super::{Paths, atomic};
use crate::records::preferences::{Document, LARGEST};
use crate::records::profile::{Chosen, is_name};
use std::fs;
use std::io;
use std::path::Path;

/// A menu with more is no menu.
const MOST: usize = 100;

/// The names of all profiles, in their order.
pub(crate) fn names(paths: &Paths) -> Vec<String> {
    let Ok(entries) = fs::read_dir(paths.profiles()) else { return Vec::new() };
    let name = |path: &Path| {
        let name = path.file_name()?.to_str()?.strip_suffix(".json")?;
        (is_name(name) && path.is_file()).then(|| name.to_owned())
    };
    let mut names: Vec<String> = entries.flatten().filter_map(|entry| name(&entry.path())).collect();
    names.sort();
    names.truncate(MOST);
    names
}

/// What a profile says; where its file is damaged, what it said last.
pub(crate) fn read(paths: &Paths, name: &str) -> Option<Document> {
    let parse = |path: &Path| match bounded::read(path, LARGEST) {
        Contents::Bytes(bytes) => Document::parse(bytes).ok(),
        Contents::Missing | Contents::TooLarge(_) | Contents::Unreadable(_) => None,
    };
    parse(&paths.profile(name)).or_else(|| parse(&paths.last_good_profile(name)))
}

/// A choice that cannot be read is none.
pub(super) fn load_chosen(paths: &Paths) -> Chosen {
    match bounded::read(&paths.chosen_profile(), LARGEST) {
        Contents::Bytes(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
        Contents::Missing | Contents::TooLarge(_) | Contents::Unreadable(_) => Chosen::default(),
    }
}

pub(super) fn save_chosen(paths: &Paths, chosen: &Chosen) -> io::Result<()> {
    if paths.is_nowhere() {
        return Ok(());
    }
    atomic::write(&paths.chosen_profile(), &serde_json::to_vec(chosen)?)
}
