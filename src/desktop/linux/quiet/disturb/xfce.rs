//! Xfce, which keeps the wish among its settings.

use super::{Answer, NOTIFICATIONS, plasma};
use crate::desktop::linux::bus::{self, Peer};
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MessageStream};

pub(super) const XFCONF: Peer =
    Peer { name: "org.xfce.Xfconf", path: "/org/xfce/Xfconf", interface: "org.xfce.Xfconf" };

const CHANNEL: &str = "xfce4-notifyd";
const PROPERTY: &str = "/do-not-disturb";

pub(super) async fn changes(connection: &Connection) -> zbus::Result<[MessageStream; 2]> {
    Ok([
        bus::signal_about(connection, XFCONF.interface, "PropertyChanged", CHANNEL).await?,
        bus::signal_about(connection, XFCONF.interface, "PropertyRemoved", CHANNEL).await?,
    ])
}

/// What was never set does not exist. The setting counts for nothing where another server shows notifications.
pub(super) async fn read(connection: &Connection) -> Answer {
    if !bus::has_owner(connection, XFCONF.name).await || has_other_server(connection).await {
        return Answer::Unknown;
    }
    match bus::call::<_, OwnedValue>(connection, XFCONF, "GetProperty", &(CHANNEL, PROPERTY)).await {
        Ok(value) => match bool::try_from(value) {
            Ok(true) => Answer::Yes("Xfce".to_owned()),
            Ok(false) | Err(_) => Answer::No,
        },
        Err(zbus::Error::MethodError(..)) => Answer::No,
        Err(_) => Answer::Unknown,
    }
}

/// Xfce's own starts when it is needed, so that none at all is no other.
async fn has_other_server(connection: &Connection) -> bool {
    if !bus::has_owner(connection, NOTIFICATIONS.name).await {
        return false;
    }
    let name = plasma::server(connection).await.unwrap_or_default();
    !name.to_lowercase().contains("xfce")
}
