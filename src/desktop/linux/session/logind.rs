//! logind on the system bus: our session's lock and presence, and the machine's sleep.

use super::{Knowledge, Tried};
use crate::desktop::linux::board::live;
use crate::desktop::linux::bus::{self, Links, Peer};
use futures_util::StreamExt;
use futures_util::stream::{SelectAll, select_all};
use zbus::zvariant::OwnedObjectPath;
use zbus::{Connection, MessageStream};

pub(super) const NAME: &str = "logind";

const MANAGER: Peer = Peer {
    name: "org.freedesktop.login1",
    path: "/org/freedesktop/login1",
    interface: "org.freedesktop.login1.Manager",
};
const SESSION: Peer = Peer { interface: "org.freedesktop.login1.Session", ..MANAGER };

/// Listens until the desktop is dropped or there will be no system bus any more.
pub(super) async fn run(mut links: Links, knowledge: Knowledge) {
    bus::tried(&mut links).await;
    loop {
        let connection = if let Some(connection) = bus::present(&links) {
            connection
        } else {
            knowledge.forget_logind();
            knowledge.tried(Tried::Logind);
            let Some(connection) = bus::up(&mut links).await else { return };
            connection
        };
        if let Err(error) = listen(&connection, &knowledge).await {
            log::info!("logind cannot be heard: {error}");
        }
        knowledge.forget_logind();
        knowledge.tried(Tried::Logind);
        if links.changed().await.is_err() {
            return;
        }
    }
}

/// Returns when the connection is lost.
async fn listen(connection: &Connection, knowledge: &Knowledge) -> zbus::Result<()> {
    let mut heard = subscribe(connection).await?;
    let mut session = read(connection, knowledge).await;
    knowledge.tried(Tried::Logind);
    while let Some(message) = heard.next().await {
        let message = message?;
        let header = message.header();
        let here = header.path().map(zbus::zvariant::ObjectPath::as_str) == session.as_deref();
        match header.member().map_or("", |member| member.as_str()) {
            "PrepareForSleep" => {
                if let Ok(sleeping) = message.body().deserialize() {
                    knowledge.sleeping(sleeping);
                }
            }
            "NameOwnerChanged" if bus::has_owner_now(&message) => session = read(connection, knowledge).await,
            // Ours may come after the program.
            "SessionNew" => session = read(connection, knowledge).await,
            "NameOwnerChanged" => knowledge.forget_logind(),
            // A wish to lock or unlock is not the deed: the session is asked what became of it.
            "PropertiesChanged" | "Lock" | "Unlock" if here => {
                if let Some(path) = &session {
                    ask(connection, path, knowledge).await;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

async fn subscribe(connection: &Connection) -> zbus::Result<SelectAll<MessageStream>> {
    Ok(select_all([
        bus::signal(connection, MANAGER.interface, "PrepareForSleep").await?,
        bus::signal(connection, MANAGER.interface, "SessionNew").await?,
        bus::signal(connection, SESSION.interface, "Lock").await?,
        bus::signal(connection, SESSION.interface, "Unlock").await?,
        bus::property_changes(connection, SESSION.interface).await?,
        bus::owner_changes(connection, MANAGER.name).await?,
    ]))
}

/// Finds our session and reads its state. `None` where logind or the session is missing.
async fn read(connection: &Connection, knowledge: &Knowledge) -> Option<String> {
    let asleep = bus::property::<bool>(connection, MANAGER, MANAGER.path, "PreparingForSleep").await;
    match asleep {
        Ok(_) => knowledge.board.sense("sleep", live("logind PrepareForSleep")),
        Err(error) => {
            log::info!("no logind: {error}");
            knowledge.forget_logind();
            return None;
        }
    }
    let path = own_session(connection).await;
    match &path {
        Some(path) => {
            knowledge.board.sense("session", live(format!("logind {}", readable(path))));
            ask(connection, path, knowledge).await;
        }
        None => knowledge.board.sense("session", super::missing("doctor-session-mend")),
    }
    path
}

/// Asks for the lock of our session.
pub(super) async fn lock(connection: &Connection) -> zbus::Result<()> {
    let path = own_session(connection).await.ok_or(zbus::Error::InterfaceNotFound)?;
    bus::call_at(connection, SESSION, &path, "Lock", &()).await
}

/// The session of this process; the user's own where the process belongs to none, as under `systemd --user`.
async fn own_session(connection: &Connection) -> Option<String> {
    let pid = std::process::id();
    let by_pid = bus::call::<_, OwnedObjectPath>(connection, MANAGER, "GetSessionByPID", &(pid,)).await;
    if let Ok(path) = by_pid {
        return Some(path.to_string());
    }
    let named = std::env::var("XDG_SESSION_ID").unwrap_or_default();
    for id in [named.as_str(), "auto"].into_iter().filter(|id| !id.is_empty()) {
        if let Ok(path) = bus::call::<_, OwnedObjectPath>(connection, MANAGER, "GetSession", &(id,)).await {
            return Some(path.to_string());
        }
    }
    log::info!("this process belongs to no logind session");
    None
}

async fn ask(connection: &Connection, path: &str, knowledge: &Knowledge) {
    match bus::property::<bool>(connection, SESSION, path, "LockedHint").await {
        Ok(locked) => knowledge.lock(NAME, Some(locked)),
        Err(error) => log::info!("logind does not say whether the session is locked: {error}"),
    }
    match bus::property::<bool>(connection, SESSION, path, "Active").await {
        Ok(active) => knowledge.active(active),
        Err(error) => log::info!("logind does not say whether the session is active: {error}"),
    }
}

/// `session 2` for `/org/freedesktop/login1/session/_32`.
fn readable(path: &str) -> String {
    let id = path.rsplit('/').next().unwrap_or_default();
    let decoded = id.strip_prefix("_3").filter(|digit| digit.len() == 1).unwrap_or(id);
    format!("session {decoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_session_as_logind_does() {
        assert_eq!(readable("/org/freedesktop/login1/session/_32"), "session 2");
        assert_eq!(readable("/org/freedesktop/login1/session/c1"), "session c1");
    }
}
