//! `autostart`: whether the program starts with the session.

use super::Session;
use super::failure::Failure;
use super::order::Autostart;
use crate::resident::autostart as entry;

pub(super) fn autostart(session: &mut Session, order: Autostart) -> Result<(), Failure> {
    let place = entry::place().ok_or(Failure::NoHome)?;
    let set = |on, texts| entry::permit(on, texts).and_then(|()| place.set(on)).map_err(Failure::Autostart);
    match order {
        Autostart::On => set(true, &session.texts),
        Autostart::Off => set(false, &session.texts),
        Autostart::Status => {
            let on = place.is_on().map_err(Failure::Autostart)?;
            session.printer.line(if on { "on" } else { "off" });
            Ok(())
        }
    }
}
