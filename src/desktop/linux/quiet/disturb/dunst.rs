//! dunst, which can be paused.

use super::{Answer, NOTIFICATIONS};
use crate::desktop::linux::bus::{self, Peer};
use zbus::Connection;

pub(super) const DUNST: Peer = Peer { interface: "org.dunstproject.cmd0", ..NOTIFICATIONS };

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::property(connection, DUNST, DUNST.path, "paused").await {
        Ok(true) => Answer::Yes("dunst".to_owned()),
        Ok(false) => Answer::No,
        Err(_) => Answer::Unknown,
    }
}
