//! Which screens are connected, and whether one of them is not the user's own: in front of an audience nobody wants to
//! be reminded.

use super::quiet;
use crate::desktop::windows::system::sight;
use crate::desktop::{Quiet, edid};
use crate::schedule::Reason;
use windows_registry::LOCAL_MACHINE;

pub(super) const SOURCE: &str = "EnumDisplayDevices";
const DEVICES: &str = r"SYSTEM\CurrentControlSet\Enum\DISPLAY";

/// A screen that is connected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Screen {
    pub(super) identity: String,
    /// As a person would call it.
    name: String,
}

pub(super) fn read() -> Vec<Screen> {
    let mut screens: Vec<_> = sight::screens().into_iter().map(screen).collect();
    screens.sort();
    screens
}

/// A screen that is not known, as the reason to wait that it is. As long as nobody knows any, none is new.
pub(super) fn new(screens: &[Screen], own: Option<&[String]>) -> Option<Quiet> {
    let new = screens.iter().find(|screen| !own.unwrap_or_default().contains(&screen.identity));
    new.filter(|_| own.is_some()).map(|screen| quiet(Reason::NewScreen, &screen.name))
}

/// By what it says of itself, so that it is the same at another socket; else by its kind and its socket.
fn screen(device: sight::Device) -> Screen {
    match label(&device.id) {
        Some(label) if label.name.is_empty() => Screen { identity: label.identity, name: device.name },
        Some(label) => Screen { identity: label.identity, name: label.name },
        None => Screen { identity: device.id, name: device.name },
    }
}

fn label(id: &str) -> Option<edid::Label> {
    let key = LOCAL_MACHINE.open(format!(r"{DEVICES}\{}\Device Parameters", place(id)?)).ok()?;
    edid::read(&key.get_bytes("EDID").ok()?)
}

/// Where the device stands in the registry, by its name: `\\?\DISPLAY#kind#socket#{…}`.
fn place(id: &str) -> Option<String> {
    let mut parts = id.strip_prefix(r"\\?\DISPLAY#")?.split('#');
    Some(format!(r"{}\{}", parts.next()?, parts.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(identity: &str) -> Screen {
        Screen { identity: identity.to_owned(), name: format!("{identity}'s") }
    }

    #[test]
    fn one_that_is_not_known_is_new() {
        let screens = [one("a"), one("b")];
        assert_eq!(new(&screens, None), None);
        assert_eq!(new(&screens, Some(&["a".to_owned(), "b".to_owned()])), None);
        let held = Quiet { reason: Reason::NewScreen, by: "b's".to_owned() };
        assert_eq!(new(&screens, Some(&["a".to_owned()])), Some(held));
        assert_eq!(new(&[], Some(&[])), None);
    }

    #[test]
    fn the_registry_is_found_by_the_name() {
        let id = r"\\?\DISPLAY#DELA0B1#5&2a0c8&0&UID4352#{e6f07b5f-ee97-4a90-b076-33f57bf4eaa7}";
        assert_eq!(place(id).as_deref(), Some(r"DELA0B1\5&2a0c8&0&UID4352"));
        assert_eq!(place(r"MONITOR\Default_Monitor\{4d36e96e}\0000"), None);
    }

    #[test]
    fn the_screens_of_this_machine_have_identities() {
        assert!(read().iter().all(|screen| !screen.identity.is_empty()));
    }
}
