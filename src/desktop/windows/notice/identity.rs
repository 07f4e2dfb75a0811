//! What notifications are signed with. It stands in the registry, so that no shortcut in the start menu is needed.

use std::path::PathBuf;
use windows_registry::{CURRENT_USER, Result};

pub(crate) const ID: &str = "Unhunch";
/// Under which the key with that name lies; whoever removes the program removes it.
const IDENTITIES: &str = r"Software\Classes\AppUserModelId";
/// Beside the program, where it was installed with one.
const PICTURE: &str = "unhunch.png";

/// Writes it down if it does not stand there yet.
pub(super) fn register() -> Result<()> {
    register_as(ID, picture())
}

fn register_as(id: &str, picture: Option<PathBuf>) -> Result<()> {
    let key = CURRENT_USER.create(format!(r"{IDENTITIES}\{id}"))?;
    let picture = picture.map(|path| path.display().to_string());
    for (name, value) in [("DisplayName", Some("Unhunch".to_owned())), ("IconUri", picture)] {
        if let Some(value) = value
            && key.get_string(name).ok().as_ref() != Some(&value)
        {
            key.set_string(name, value)?;
        }
    }
    Ok(())
}

fn picture() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    Some(program.with_file_name(PICTURE)).filter(|picture| picture.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stands_in_the_registry() {
        let id = format!("Unhunch.Test.{}", std::process::id());
        let read = |name: &str| CURRENT_USER.open(format!(r"{IDENTITIES}\{id}")).unwrap().get_string(name).ok();
        register_as(&id, None).unwrap();
        assert_eq!((read("DisplayName").as_deref(), read("IconUri")), (Some("Unhunch"), None));
        register_as(&id, Some(r"C:\Unhunch\unhunch.png".into())).unwrap();
        assert_eq!(read("IconUri").as_deref(), Some(r"C:\Unhunch\unhunch.png"));
        CURRENT_USER.remove_tree(format!(r"{IDENTITIES}\{id}")).unwrap();
    }
}
