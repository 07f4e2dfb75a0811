//! Whether the program starts with the session.

#[cfg(unix)]
#[path = "autostart/entry.rs"]
mod way;
#[cfg(windows)]
#[path = "autostart/value.rs"]
mod way;

use super::turn::Resident;
use crate::records::preferences::io_text;
use crate::texts::Arg;

pub(crate) use way::place;

impl Resident {
    pub(super) fn set_autostart(&self, on: bool) -> Result<(), String> {
        let Some(place) = place() else { return Err(self.texts.get("cli-no-home")) };
        let failed = |error| self.texts.with("cli-autostart-failed", &[("error", Arg::from(io_text(&error)))]);
        place.set(on).map_err(failed)
    }
}

/// Whether it does; nobody who has no home starts anything.
pub(super) fn is_set() -> bool {
    place().is_some_and(|place| place.is_on().unwrap_or(false))
}
