//! Being told when someone else changes the preferences, the profiles or the cards. The system tells; nothing is asked
//! for.

#[cfg(target_os = "linux")]
mod kernel;
#[cfg(windows)]
#[path = "watch/folders.rs"]
mod kernel;
#[cfg(target_os = "macos")]
#[path = "watch/elsewhere.rs"]
mod kernel;
#[cfg(target_os = "linux")]
mod links;

use super::Paths;
use super::paths::make_folder;

pub(crate) use kernel::Watch;

/// What has changed. Our own writes count too: the reload that follows finds nothing new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Changed {
    Preferences,
    Cards,
}

#[cfg(test)]
#[cfg(not(target_os = "linux"))]
mod tests {
    use super::*;
    use std::fs;
    use std::time::Duration;

    #[test]
    fn edits_are_told_and_the_journal_is_not() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut watch = Watch::start(&paths).unwrap();
            let limit = Duration::from_secs(10);
            fs::write(paths.journal(), "{}").unwrap();
            fs::write(paths.preferences(), "{}").unwrap();
            assert_eq!(tokio::time::timeout(limit, watch.changed()).await.unwrap(), Changed::Preferences);
            fs::create_dir_all(paths.cards()).unwrap();
            fs::write(paths.cards().join("a.json"), "{}").unwrap();
            while tokio::time::timeout(limit, watch.changed()).await.unwrap() != Changed::Cards {}
        });
    }
}
