//! `autostart`: whether the program starts with the session.

use super::Session;
use super::failure::Failure;
use super::order::Autostart;
use crate::resident::autostart as entry;

pub(super) fn autostart(session: &mut Session, order: Autostart) -> Result<(), Failure> {
    let place = entry::place().ok_or(Failure::NoHome)?;
    match order {
        Autostart::On => place.set(true).map_err(Failure::Autostart),
        Autostart::Off => place.set(false).map_err(Failure::Autostart),
        Autostart::Status => {
            let on = place.is_on().map_err(Failure::Autostart)?;
            session.printer.line(if on { "on" } else { "off" });
            Ok(())
        }
    }
}
