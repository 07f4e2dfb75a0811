//! KDE Plasma, and every other server that has the property `Inhibited`.

use super::{Answer, NOTIFICATIONS};
use crate::desktop::linux::bus;
use zbus::Connection;

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::property(connection, NOTIFICATIONS, NOTIFICATIONS.path, "Inhibited").await {
        Ok(true) => Answer::Yes(server(connection).await.unwrap_or_default()),
        Ok(false) => Answer::No,
        Err(error) => {
            log::debug!("the notification server does not say whether it is inhibited: {error}");
            Answer::Unknown
        }
    }
}

/// What the notification server calls itself.
pub(super) async fn server(connection: &Connection) -> zbus::Result<String> {
    let told: (String, String, String, String) =
        bus::call(connection, NOTIFICATIONS, "GetServerInformation", &()).await?;
    Ok(told.0)
}
