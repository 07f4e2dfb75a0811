//! The screensaver services of the desktops: whether the screen is covered.

use super::{Knowledge, Tried};
use crate::desktop::linux::bus::{self, Links, Peer};
use futures_util::StreamExt;
use futures_util::stream::select_all;
use zbus::{Connection, Message, MessageStream};

/// A service may give its object another path as well; the signals are known by their interface.
const SERVICES: [Peer; 5] = [
    Peer {
        name: "org.freedesktop.ScreenSaver",
        path: "/org/freedesktop/ScreenSaver",
        interface: "org.freedesktop.ScreenSaver",
    },
    Peer { name: "org.gnome.ScreenSaver", path: "/org/gnome/ScreenSaver", interface: "org.gnome.ScreenSaver" },
    Peer { name: "org.cinnamon.ScreenSaver", path: "/org/cinnamon/ScreenSaver", interface: "org.cinnamon.ScreenSaver" },
    Peer { name: "org.mate.ScreenSaver", path: "/org/mate/ScreenSaver", interface: "org.mate.ScreenSaver" },
    Peer { name: "org.xfce.ScreenSaver", path: "/org/xfce/ScreenSaver", interface: "org.xfce.ScreenSaver" },
];

/// Listens until the desktop is dropped or there will be no session bus any more.
pub(super) async fn run(mut links: Links, knowledge: Knowledge) {
    bus::tried(&mut links).await;
    loop {
        if let Some(connection) = bus::present(&links)
            && let Err(error) = listen(&connection, &knowledge).await
        {
            log::info!("the screensaver services cannot be heard: {error}");
        }
        for service in SERVICES {
            knowledge.lock(service.name, None);
        }
        knowledge.tried(Tried::Screensavers);
        if links.changed().await.is_err() {
            return;
        }
    }
}

/// Returns when the connection is lost.
async fn listen(connection: &Connection, knowledge: &Knowledge) -> zbus::Result<()> {
    let mut streams: Vec<MessageStream> = Vec::new();
    for service in SERVICES {
        streams.push(bus::signal(connection, service.interface, "ActiveChanged").await?);
        streams.push(bus::owner_changes(connection, service.name).await?);
    }
    let mut heard = select_all(streams);
    for service in SERVICES {
        ask(connection, service, knowledge).await;
    }
    knowledge.tried(Tried::Screensavers);
    while let Some(message) = heard.next().await {
        hear(connection, &message?, knowledge).await;
    }
    Ok(())
}

async fn hear(connection: &Connection, message: &Message, knowledge: &Knowledge) {
    let header = message.header();
    let interface = header.interface().map_or("", |interface| interface.as_str());
    if let Some(service) = SERVICES.iter().find(|service| service.interface == interface) {
        if let Ok(active) = message.body().deserialize() {
            knowledge.lock(service.name, Some(active));
        }
        return;
    }
    let body = message.body();
    let Ok((name, _, new)) = body.deserialize::<(&str, &str, &str)>() else { return };
    let Some(service) = SERVICES.iter().find(|service| service.name == name) else { return };
    if new.is_empty() {
        knowledge.lock(service.name, None);
    } else {
        ask(connection, *service, knowledge).await;
    }
}

/// Asks one service after the other until one takes the call.
pub(super) async fn lock(connection: &Connection) -> Result<(), String> {
    for service in SERVICES {
        match bus::call::<_, ()>(connection, service, "Lock", &()).await {
            Ok(()) => return Ok(()),
            Err(error) => log::debug!("`{}` does not lock: {error}", service.name),
        }
    }
    Err("no screensaver service locks".into())
}

async fn ask(connection: &Connection, service: Peer, knowledge: &Knowledge) {
    match bus::call(connection, service, "GetActive", &()).await {
        Ok(active) => knowledge.lock(service.name, Some(active)),
        Err(error) => log::debug!("`{}` does not answer: {error}", service.name),
    }
}
