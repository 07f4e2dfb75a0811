//! The notification centre of sway.

use super::Answer;
use crate::desktop::linux::bus::{self, Peer};
use zbus::{Connection, MessageStream};

pub(super) const SWAYNC: Peer =
    Peer { name: "org.erikreider.swaync.cc", path: "/org/erikreider/swaync/cc", interface: "org.erikreider.swaync.cc" };

/// It says all that it shows at once, such as the number of notifications, by a signal that had other names in
/// older versions.
pub(super) async fn changes(connection: &Connection) -> zbus::Result<MessageStream> {
    bus::signals(connection, SWAYNC.interface).await
}

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::call(connection, SWAYNC, "GetDnd", &()).await {
        Ok(true) => Answer::Yes("SwayNotificationCenter".to_owned()),
        Ok(false) => Answer::No,
        Err(_) => Answer::Unknown,
    }
}
