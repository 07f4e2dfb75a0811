//! mako, which calls it a mode. Older ones do not announce a change.

use super::{Answer, NOTIFICATIONS};
use crate::desktop::linux::bus::{self, Peer};
use zbus::Connection;

pub(super) const MAKO: Peer = Peer { path: "/fr/emersion/Mako", interface: "fr.emersion.Mako", ..NOTIFICATIONS };

/// What its manual calls the mode.
const MODE: &str = "do-not-disturb";

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::call::<_, Vec<String>>(connection, MAKO, "ListModes", &()).await {
        Ok(modes) if modes.iter().any(|mode| mode == MODE) => Answer::Yes("mako".to_owned()),
        Ok(_) => Answer::No,
        Err(_) => Answer::Unknown,
    }
}
