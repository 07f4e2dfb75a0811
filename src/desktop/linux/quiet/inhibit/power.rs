//! The power manager of KDE, and what other desktops have in common with it.

use super::Answer;
use crate::desktop::linux::bus::{self, Peer};
use zbus::Connection;

pub(super) const AGENT: Peer = Peer {
    name: "org.kde.Solid.PowerManagement.PolicyAgent",
    path: "/org/kde/Solid/PowerManagement/PolicyAgent",
    interface: "org.kde.Solid.PowerManagement.PolicyAgent",
};

pub(super) const POWER: Peer = Peer {
    name: "org.freedesktop.PowerManagement",
    path: "/org/freedesktop/PowerManagement/Inhibit",
    interface: "org.freedesktop.PowerManagement.Inhibit",
};

/// The screen is to stay as it is.
const SCREEN: u32 = 4;

/// KDE's own service tells a film from a download; the common one does not, so it is asked where there is no other.
pub(super) async fn read(connection: &Connection) -> Answer {
    let told = match bus::call(connection, AGENT, "HasInhibition", &(SCREEN,)).await {
        Ok(inhibited) => Ok(inhibited),
        Err(_) => bus::call(connection, POWER, "HasInhibit", &()).await,
    };
    match told {
        Ok(true) => Answer::Yes(String::new()),
        Ok(false) => Answer::No,
        Err(error) => {
            log::debug!("no power manager: {error}");
            Answer::Unknown
        }
    }
}
