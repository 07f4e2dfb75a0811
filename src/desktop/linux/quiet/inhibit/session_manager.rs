//! The session manager of GNOME, Cinnamon and MATE.

use super::{Answer, is_ours};
use crate::desktop::linux::bus::{self, Peer};
use crate::desktop::linux::quiet::names::readable;
use zbus::Connection;
use zbus::zvariant::OwnedObjectPath;

pub(super) const MANAGER: Peer =
    Peer { name: "org.gnome.SessionManager", path: "/org/gnome/SessionManager", interface: "org.gnome.SessionManager" };

const INHIBITOR: Peer = Peer { interface: "org.gnome.SessionManager.Inhibitor", ..MANAGER };

/// The flag of those that keep the session from being called idle.
const IDLE: u32 = 8;

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::call(connection, MANAGER, "IsInhibited", &(IDLE,)).await {
        Ok(true) => by_whom(connection).await,
        Ok(false) => Answer::No,
        Err(error) => {
            log::debug!("no session manager: {error}");
            Answer::Unknown
        }
    }
}

/// The first that is not ours; somebody unknown where the manager does not say.
async fn by_whom(connection: &Connection) -> Answer {
    let listed = bus::call::<_, Vec<OwnedObjectPath>>(connection, MANAGER, "GetInhibitors", &()).await;
    let Ok(inhibitors) = listed else { return Answer::Yes(String::new()) };
    let mut is_only_ours = false;
    for inhibitor in inhibitors {
        let path = inhibitor.as_str();
        let flags = bus::call_at(connection, INHIBITOR, path, "GetFlags", &()).await.unwrap_or(IDLE);
        if flags & IDLE == 0 {
            continue;
        }
        let program: String = bus::call_at(connection, INHIBITOR, path, "GetAppId", &()).await.unwrap_or_default();
        if !is_ours(&program) {
            return Answer::Yes(readable(&program));
        }
        is_only_ours = true;
    }
    if is_only_ours { Answer::No } else { Answer::Yes(String::new()) }
}
