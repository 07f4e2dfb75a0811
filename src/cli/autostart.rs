//! `autostart`: whether the program starts with the session, by an entry of the desktop's autostart folder.

use super::Session;
use super::failure::Failure;
use super::order::Autostart;
use crate::desktop::linux::autostart as linux;
use crate::store::autostart as entry;
use std::path::PathBuf;

pub(super) fn autostart(session: &mut Session, order: Autostart) -> Result<(), Failure> {
    let file = file().ok_or(Failure::NoHome)?;
    match order {
        Autostart::On => {
            let program = std::env::current_exe().map_err(Failure::Autostart)?;
            entry::write(&file, &linux::entry(&program)).map_err(Failure::Autostart)
        }
        Autostart::Off => entry::remove(&file).map_err(Failure::Autostart),
        Autostart::Status => {
            let text = entry::read(&file).map_err(Failure::Autostart)?;
            session.printer.line(if text.is_some_and(|text| is_on(&text)) { "on" } else { "off" });
            Ok(())
        }
    }
}

fn file() -> Option<PathBuf> {
    Some(linux::path(directories::BaseDirs::new()?.config_dir()))
}

/// Session managers turn an entry off by one of these lines instead of removing it.
fn is_on(text: &str) -> bool {
    let off = |line: &str| matches!(line.replace(' ', "").as_str(), "Hidden=true" | "X-GNOME-Autostart-enabled=false");
    !text.lines().any(off)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_is_turned_off_is_off() {
        assert!(!is_on("[Desktop Entry]\nHidden = true\n"));
        assert!(!is_on("[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n"));
        assert!(is_on("[Desktop Entry]\nHidden=false\n"));
        assert!(is_on(&linux::entry("/usr/bin/unhunch".as_ref())));
    }
}
