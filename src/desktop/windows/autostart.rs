//! The value in the registry that starts the program with the session.

use std::io;
use std::path::Path;
use windows_registry::CURRENT_USER;

/// Where the programs stand that start with the session.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
const NAME: &str = "Unhunch";

pub(crate) fn is_on() -> io::Result<bool> {
    Ok(CURRENT_USER.create(RUN)?.get_string(NAME).is_ok())
}

pub(crate) fn turn_on(exe: &Path) -> io::Result<()> {
    Ok(CURRENT_USER.create(RUN)?.set_string(NAME, format!("\"{}\" --background", exe.display()))?)
}

pub(crate) fn turn_off() -> io::Result<()> {
    let key = CURRENT_USER.create(RUN)?;
    match key.get_string(NAME) {
        Ok(_) => Ok(key.remove_value(NAME)?),
        Err(_nothing) => Ok(()),
    }
}
