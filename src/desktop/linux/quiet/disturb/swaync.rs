//! SwayNotificationCenter.

use super::Answer;
use crate::desktop::linux::bus::{self, Peer};
use zbus::{Connection, MessageStream};

pub(super) const SWAYNC: Peer = Peer {
    name: "org.erikreider.swaync.cc",
    path: "/org/erikreider/swaync/cc",
    interface: "org.erikreider.swaync.cc",
};

/// It says everything that it shows with one signal, such as the number of notifications.
pub(super) async fn changes(connection: &Connection) -> zbus::Result<MessageStream> {
    bus::signal(connection, SWAYNC.interface, "SubscribeV2").await
}

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::call(connection, SWAYNC, "GetDnd", &()).await {
        Ok(true) => Answer::Yes("SwayNotificationCenter".to_owned()),
        Ok(false) => Answer::No,
        Err(_) => Answer::Unknown,
    }
}
