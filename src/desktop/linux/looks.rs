//! Whether the user wants dark windows and less motion everywhere, as the desktop's portal tells.

use super::bus::{self, Links, Peer};
use super::{Signal, Signals};
use crate::desktop::Looks;
use futures_util::StreamExt as _;
use zbus::Connection;
use zbus::zvariant::{OwnedValue, Value};

const PORTAL: Peer = Peer {
    name: "org.freedesktop.portal.Desktop",
    path: "/org/freedesktop/portal/desktop",
    interface: "org.freedesktop.portal.Settings",
};
const APPEARANCE: &str = "org.freedesktop.appearance";

/// Goes on until the desktop is dropped.
pub(super) async fn run(mut links: Links, signals: Signals) {
    while let Some(connection) = bus::up(&mut links).await {
        if let Err(error) = follow(&connection, &signals).await {
            log::info!("the looks of the desktop cannot be heard: {error}");
        }
        if links.changed().await.is_err() {
            return;
        }
    }
}

/// Reads them now, and again whenever they change or a portal comes, until the connection is lost.
async fn follow(connection: &Connection, signals: &Signals) -> zbus::Result<()> {
    let mut changes = bus::signal_about(connection, PORTAL.interface, "SettingChanged", APPEARANCE).await?;
    let mut owners = bus::owner_changes(connection, PORTAL.name).await?;
    let mut told = Looks::default();
    loop {
        let looks = read(connection).await;
        if looks != told {
            told = looks;
            if signals.send(Signal::Looks(looks)).is_err() {
                return Ok(());
            }
        }
        let next = tokio::select! {
            next = changes.next() => next,
            next = owners.next() => next,
        };
        if next.is_none() {
            return Ok(());
        }
    }
}

async fn read(connection: &Connection) -> Looks {
    let dark = match setting(connection, "color-scheme").await {
        Some(1) => Some(true),
        Some(2) => Some(false),
        Some(_) | None => None,
    };
    Looks { dark, still: setting(connection, "reduced-motion").await.map(|wish| wish == 1) }
}

/// A setting that is a number; none where there is no portal, or one that does not know it.
async fn setting(connection: &Connection, key: &str) -> Option<u32> {
    let value: zbus::Result<OwnedValue> = bus::call(connection, PORTAL, "Read", &(APPEARANCE, key)).await;
    value.ok().and_then(|value| number(&value))
}

/// `Read` wraps its answer once more than it needs to.
fn number(value: &Value<'_>) -> Option<u32> {
    if let Value::Value(inner) = value { number(inner) } else { value.downcast_ref::<u32>().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_in_its_wrappings() {
        let wrapped = Value::Value(Box::new(Value::Value(Box::new(Value::U32(1)))));
        assert_eq!(number(&wrapped), Some(1));
        assert_eq!(number(&Value::from("dark")), None);
    }
}
