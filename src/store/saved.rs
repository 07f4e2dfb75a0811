//! `state.json`: what the schedule remembers over a restart.

use super::bounded::{self, Contents};
use super::{Paths, atomic, keep, writer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Its true size is a few hundred bytes.
const LARGEST: u64 = 1024 * 1024;

/// What was saved last, if it can be understood. A damaged file is kept under a name with `stamp`, and ignored.
pub(crate) fn load<T: DeserializeOwned>(paths: &Paths, stamp: &str) -> Option<T> {
    let path = paths.saved();
    let saved = match bounded::read(&path, LARGEST) {
        Contents::Missing => return None,
        Contents::Bytes(bytes) => serde_json::from_slice(&bytes).ok(),
        Contents::TooLarge(_) | Contents::Unreadable(_) => None,
    };
    if saved.is_none() {
        match keep::keep(&path, stamp) {
            Ok(kept) => ::log::warn!("the saved state could not be understood: starting anew, it is kept as `{kept}`"),
            Err(error) => ::log::warn!("the saved state could not be read, and not be kept either: {error}"),
        }
    }
    saved
}

/// The file as the resident writes it.
pub(crate) struct SavedFile {
    path: PathBuf,
    /// What the disk is to have next; something newer takes its place.
    newest: Arc<Mutex<Option<Vec<u8>>>>,
}

impl SavedFile {
    pub(crate) fn new(paths: &Paths) -> Self {
        Self { path: paths.saved(), newest: Arc::default() }
    }

    pub(crate) fn save<T: Serialize>(&self, saved: &T) -> io::Result<()> {
        *lock(&self.newest) = Some(serde_json::to_vec(saved)?);
        let (path, newest) = (self.path.clone(), Arc::clone(&self.newest));
        let write = move || {
            let bytes = lock(&newest).take();
            bytes.map_or(Ok(()), |bytes| atomic::write(&path, &bytes))
        };
        writer::write(write).unwrap_or(Err(io::ErrorKind::TimedOut.into()))
    }
}

fn lock(newest: &Mutex<Option<Vec<u8>>>) -> MutexGuard<'_, Option<Vec<u8>>> {
    newest.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fs;

    #[test]
    fn what_is_saved_is_loaded_and_what_is_damaged_is_kept() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        let load = || load::<BTreeMap<String, u32>>(&paths, "now");
        assert_eq!(load(), None);
        let saved = BTreeMap::from([("sitting".to_owned(), 7)]);
        SavedFile::new(&paths).save(&saved).unwrap();
        assert_eq!(load(), Some(saved));
        fs::write(paths.saved(), r#"{"sitting": "#).unwrap();
        assert_eq!(load(), None);
        assert_eq!(fs::read_to_string(paths.state.join("state.json.damaged-now")).unwrap(), r#"{"sitting": "#);
    }
}
