//! The value in the registry that starts the program with the session.

use std::io;
use std::path::Path;
use windows_registry::{CURRENT_USER, Key};

/// Where the programs stand that start with the session.
const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
/// Where the settings and the task manager of Windows write down which of them the user has switched off.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
const NAME: &str = "Unhunch";

pub(crate) fn is_on() -> io::Result<bool> {
    Ok(has(RUN)? && !is_switched_off()?)
}

pub(crate) fn turn_on(exe: &Path) -> io::Result<()> {
    CURRENT_USER.create(RUN)?.set_string(NAME, format!("\"{}\" --background", exe.display()))?;
    remove(APPROVED)
}

pub(crate) fn turn_off() -> io::Result<()> {
    remove(RUN)?;
    remove(APPROVED)
}

/// The first byte of what Windows writes is odd then.
fn is_switched_off() -> io::Result<bool> {
    let Some(key) = open(APPROVED)? else { return Ok(false) };
    Ok(key.get_bytes(NAME).is_ok_and(|bytes| bytes.first().is_some_and(|first| first & 1 == 1)))
}

fn has(path: &str) -> io::Result<bool> {
    Ok(open(path)?.is_some_and(|key| key.get_type(NAME).is_ok()))
}

fn remove(path: &str) -> io::Result<()> {
    if has(path)? {
        CURRENT_USER.options().read().write().open(path)?.remove_value(NAME)?;
    }
    Ok(())
}

fn open(path: &str) -> io::Result<Option<Key>> {
    match CURRENT_USER.open(path).map_err(io::Error::from) {
        Ok(key) => Ok(Some(key)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use windows_registry::Type;

    /// The registry of the one user is changed, so this is one test.
    #[test]
    fn the_user_may_switch_it_off_elsewhere() {
        turn_off().unwrap();
        assert!(!is_on().unwrap());
        turn_on(Path::new(r"C:\Program Files\Unhunch\unhunch.exe")).unwrap();
        assert!(is_on().unwrap());
        let command = CURRENT_USER.open(RUN).unwrap().get_string(NAME).unwrap();
        assert_eq!(command, r#""C:\Program Files\Unhunch\unhunch.exe" --background"#);

        let approved = CURRENT_USER.create(APPROVED).unwrap();
        for (first, expected) in [(2, true), (3, false), (6, true), (7, false)] {
            approved.set_bytes(NAME, Type::Bytes, &[first, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]).unwrap();
            assert_eq!(is_on().unwrap(), expected, "{first}");
        }
        turn_on(Path::new(r"C:\a.exe")).unwrap();
        assert!(is_on().unwrap());
        turn_off().unwrap();
        turn_off().unwrap();
        assert!(!is_on().unwrap());
        assert!(approved.get_bytes(NAME).is_err());
    }
}
