//! `autostart`: whether the program starts with the session.

use super::Session;
use super::failure::Failure;
use super::order::Autostart;
use crate::resident::autostart as entry;

pub(super) fn autostart(session: &mut Session, order: Autostart) -> Result<(), Failure> {
    let file = entry::file().ok_or(Failure::NoHome)?;
    match order {
        Autostart::On => entry::set(&file, true).map_err(Failure::Autostart),
        Autostart::Off => entry::set(&file, false).map_err(Failure::Autostart),
        Autostart::Status => {
            let on = entry::is_on(&file).map_err(Failure::Autostart)?;
            session.printer.line(if on { "on" } else { "off" });
            Ok(())
        }
    }
}
