//! Whether the program starts with the session, by an entry of the desktop's autostart folder.

use super::executable;
use super::turn::Resident;
use crate::desktop::autostart as desktop;
use crate::records::preferences::io_text;
use crate::store::autostart as entry;
use crate::texts::Arg;
use std::io;
use std::path::{Path, PathBuf};

impl Resident {
    pub(super) fn set_autostart(&self, on: bool) -> Result<(), String> {
        let Some(file) = file() else { return Err(self.texts.get("cli-no-home")) };
        let failed = |error| self.texts.with("cli-autostart-failed", &[("error", Arg::from(io_text(&error)))]);
        set(&file, on).map_err(failed)
    }
}

/// Whether it does; nobody who has no home starts anything.
pub(super) fn is_set() -> bool {
    file().is_some_and(|file| is_on(&file).unwrap_or(false))
}

/// Where the entry lies; nowhere for who has no home.
pub(crate) fn file() -> Option<PathBuf> {
    Some(desktop::path(&crate::store::home()?, &crate::store::config_home()?))
}

pub(crate) fn set(file: &Path, on: bool) -> io::Result<()> {
    if on { entry::write(file, &desktop::entry(&executable::for_good()?)) } else { entry::remove(file) }
}

pub(crate) fn is_on(file: &Path) -> io::Result<bool> {
    Ok(entry::read(file)?.is_some_and(|text| says_on(&text)))
}

/// Session managers turn an entry off by one of these lines instead of removing it.
fn says_on(text: &str) -> bool {
    let off = |line: &str| matches!(line.replace(' ', "").as_str(), "Hidden=true" | "X-GNOME-Autostart-enabled=false");
    !text.lines().any(off)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_is_turned_off_is_off() {
        assert!(!says_on("[Desktop Entry]\nHidden = true\n"));
        assert!(!says_on("[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n"));
        assert!(says_on("[Desktop Entry]\nHidden=false\n"));
        assert!(says_on(&desktop::entry("/usr/bin/unhunch".as_ref())));
    }

    #[test]
    fn it_is_turned_on_and_off() {
        let here = tempfile::tempdir().unwrap();
        let file = here.path().join("autostart/unhunch.desktop");
        for on in [true, true, false, false] {
            set(&file, on).unwrap();
            assert_eq!(is_on(&file).unwrap(), on);
        }
    }
}
