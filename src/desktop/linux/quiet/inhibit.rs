//! Whether a program keeps the screen awake, as a film and a presentation do.
//!
//! The services are asked when a break is due; in between only their coming and going is of interest.

mod logind;
mod power;
mod session_manager;

use super::Room;
use super::follow::Sense;
use super::sources::{self, Answer, Sources, in_time};
use crate::desktop::Watched;
use crate::desktop::linux::bus::{self, Links};
use crate::schedule::Reason;
use futures_util::StreamExt;
use futures_util::stream::select_all;
use zbus::Connection;

pub(super) const SENSE: sources::Sense =
    sources::Sense { name: "video", mend: "doctor-video-mend", reason: Reason::Video };

const SESSION_MANAGER: &str = "GNOME session manager";
const POWER: &str = "PowerManagement.Inhibit";
const LOGIND: &str = "logind idle inhibitors";
const SOURCES: [&str; 3] = [SESSION_MANAGER, POWER, LOGIND];

pub(super) async fn ask(room: &Room, watched: &Watched) {
    if !watched.video {
        return;
    }
    for (source, answer) in read(bus::present(&room.session).as_ref(), &room.system).await {
        room.video.write(source, answer);
    }
    room.video.show();
}

/// Holds nothing any more: nobody asks.
pub(super) fn forget(room: &Room) {
    room.video.forget(SOURCES);
}

/// The sense as it is followed.
pub(super) struct Inhibit {
    pub(super) sources: Sources,
    pub(super) system: Links,
}

impl Sense for Inhibit {
    fn is_wished(watched: &Watched) -> bool {
        watched.video
    }

    async fn probe(&self, connection: Option<&Connection>) {
        let mut system = self.system.clone();
        bus::tried(&mut system).await;
        for (source, answer) in read(connection, &system).await {
            self.sources.note(source, &answer);
            if answer == Answer::Unknown {
                self.sources.forget([source]);
            }
        }
        self.sources.show();
    }

    async fn listen(&self, connection: &Connection) -> zbus::Result<()> {
        let mut streams = Vec::new();
        for name in [session_manager::MANAGER.name, power::AGENT.name, power::POWER.name] {
            streams.push(bus::owner_changes(connection, name).await?);
        }
        let mut changes = select_all(streams);
        self.probe(Some(connection)).await;
        while let Some(change) = changes.next().await {
            change?;
            self.probe(Some(connection)).await;
        }
        Ok(())
    }

    fn forget(&self) {
        self.sources.forget(SOURCES);
    }
}

/// All at once, so that one that hangs holds up no other.
async fn read(session: Option<&Connection>, system: &Links) -> [(&'static str, Answer); 3] {
    let system = bus::present(system);
    let (manager, power, logind) = tokio::join!(
        where_there(session, session_manager::read),
        where_there(session, power::read),
        where_there(system.as_ref(), logind::read),
    );
    [(SESSION_MANAGER, manager), (POWER, power), (LOGIND, logind)]
}

async fn where_there<'c>(bus: Option<&'c Connection>, read: impl AsyncFnOnce(&'c Connection) -> Answer) -> Answer {
    match bus {
        Some(connection) => in_time(read(connection)).await,
        None => Answer::Unknown,
    }
}

/// Our own processes hold nothing against a break.
fn is_ours(name: &str) -> bool {
    name.to_lowercase().contains("unhunch")
}
