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
