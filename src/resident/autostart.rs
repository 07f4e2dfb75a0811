//! Whether the program starts with the session.

#[cfg(unix)]
#[path = "autostart/entry.rs"]
mod way;
#[cfg(windows)]
#[path = "autostart/value.rs"]
mod way;

use super::turn::Resident;
use crate::records::preferences::io_text;
use crate::texts::{Arg, Texts};
use std::io;

pub(crate) use way::place;

impl Resident {
    pub(super) fn set_autostart(&mut self, on: bool) -> Result<(), String> {
        if self.desktop.ask_autostart(on, self.texts.get("autostart-reason")) {
            return Ok(());
        }
        self.write_autostart(on)
    }

    /// What a desktop that had to be asked has said. The entry in the sandbox starts nothing, but remembers it.
    #[cfg(target_os = "linux")]
    pub(super) fn hear_autostart(&mut self, answer: Result<bool, String>) {
        let failed = |why| self.texts.with("cli-autostart-failed", &[("error", Arg::from(why))]);
        if let Err(body) = answer.map_err(failed).and_then(|on| self.write_autostart(on)) {
            log::warn!("{body}");
            let title = self.texts.get("hint-no-autostart");
            self.tell(crate::desktop::Notice { title, body, without_actions: String::new(), actions: Vec::new() });
        }
    }

    fn write_autostart(&self, on: bool) -> Result<(), String> {
        let Some(place) = place() else { return Err(self.texts.get("cli-no-home")) };
        let failed = |error| self.texts.with("cli-autostart-failed", &[("error", Arg::from(io_text(&error)))]);
        place.set(on).map_err(failed)
    }
}

/// Asks a desktop that must be asked first, and waits for its answer.
#[cfg(target_os = "linux")]
pub(crate) fn permit(on: bool, texts: &Texts) -> io::Result<()> {
    crate::desktop::portal::permit(on, &texts.get("autostart-reason"))
}

/// Nobody need be asked.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
pub(crate) fn permit(_on: bool, _texts: &Texts) -> io::Result<()> {
    Ok(())
}

/// Whether it does; nobody who has no home starts anything.
pub(super) fn is_set() -> bool {
    place().is_some_and(|place| place.is_on().unwrap_or(false))
}
