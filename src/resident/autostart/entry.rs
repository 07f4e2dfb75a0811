//! By a file that the session looks for.

use crate::desktop::autostart as desktop;
use crate::resident::executable;
use crate::store::autostart as entry;
use std::io;
use std::path::PathBuf;

/// Where the entry lies.
#[derive(Debug)]
pub(crate) struct Place(PathBuf);

/// Nowhere for who has no home.
pub(crate) fn place() -> Option<Place> {
    Some(Place(desktop::path(&crate::store::home()?, &crate::store::config_home()?)))
}

impl Place {
    pub(crate) fn set(&self, on: bool) -> io::Result<()> {
        if on { entry::write(&self.0, &desktop::entry(&executable::for_good()?)) } else { entry::remove(&self.0) }
    }

    pub(crate) fn is_on(&self) -> io::Result<bool> {
        Ok(entry::read(&self.0)?.is_some_and(|text| says_on(&text)))
    }
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
        let place = Place(here.path().join("autostart/unhunch.desktop"));
        for on in [true, true, false, false] {
            place.set(on).unwrap();
            assert_eq!(place.is_on().unwrap(), on);
        }
    }
}
