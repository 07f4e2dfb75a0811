//! Music and films: the players that play are paused for a break, and those alone go on after it.
//!
//! A player is known by its own address on the bus, which no other program gets after it. One that hangs, lies or dies
//! costs two seconds and nothing else.

use super::bus::{self, Links};
use futures_util::future::join_all;
use std::collections::BTreeMap;
use tokio::sync::mpsc;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, Result};

const PREFIX: &str = "org.mpris.MediaPlayer2.";
/// It passes on what it is told to a player that is on the bus itself.
const RELAY: &str = "org.mpris.MediaPlayer2.playerctld";
const PATH: &str = "/org/mpris/MediaPlayer2";
const PLAYER: &str = "org.mpris.MediaPlayer2.Player";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Request {
    Pause,
    Resume,
}

/// Pauses and resumes until the desktop is dropped, one request after the other.
pub(super) async fn run(mut requests: mpsc::UnboundedReceiver<Request>, mut links: Links) {
    let mut paused = Vec::new();
    while let Some(request) = requests.recv().await {
        bus::tried(&mut links).await;
        let Some(connection) = bus::present(&links) else {
            paused.clear();
            continue;
        };
        match request {
            Request::Pause => paused = pause_all(&connection).await,
            Request::Resume => {
                let players = std::mem::take(&mut paused);
                join_all(players.iter().map(|owner: &String| resume(&connection, owner))).await;
            }
        }
    }
}

/// The addresses of the players that were told to pause.
async fn pause_all(connection: &Connection) -> Vec<String> {
    let names: Vec<String> = match bus::call(connection, bus::bus_itself(), "ListNames", &()).await {
        Ok(names) => names,
        Err(error) => {
            log::info!("the players cannot be listed: {error}");
            return Vec::new();
        }
    };
    let players = names.into_iter().filter(|name| name.starts_with(PREFIX) && name != RELAY);
    let owners = join_all(players.map(|name| owner(connection, name))).await;
    // A program may have several names.
    let owners: BTreeMap<String, String> = owners.into_iter().flatten().collect();
    let paused = join_all(owners.iter().map(|(owner, name)| pause(connection, owner, name))).await;
    paused.into_iter().flatten().collect()
}

async fn owner(connection: &Connection, name: String) -> Option<(String, String)> {
    let owner = bus::call(connection, bus::bus_itself(), "GetNameOwner", &(name.as_str(),)).await.ok()?;
    Some((owner, name))
}

async fn pause(connection: &Connection, owner: &str, name: &str) -> Option<String> {
    let mut told = false;
    let pausing = bus::limited(async {
        if status(connection, owner).await? == "Playing" && can_pause(connection, owner).await {
            told = true;
            tell(connection, owner, "Pause").await?;
        }
        Ok(())
    });
    if let Err(error) = pausing.await {
        log::info!("`{name}` does not answer: {error}");
    }
    // Whether one that was told has done so is seen when it is to go on.
    told.then(|| owner.to_owned())
}

async fn resume(connection: &Connection, owner: &str) {
    let resuming = bus::limited(async {
        if status(connection, owner).await? == "Paused" {
            tell(connection, owner, "Play").await?;
        }
        Ok(())
    });
    if let Err(error) = resuming.await {
        log::info!("a player that was paused does not go on: {error}");
    }
}

async fn status(connection: &Connection, owner: &str) -> Result<String> {
    String::try_from(property(connection, owner, "PlaybackStatus").await?).map_err(Into::into)
}

/// A player that does not say can.
async fn can_pause(connection: &Connection, owner: &str) -> bool {
    let said = property(connection, owner, "CanPause").await.ok();
    said.and_then(|value| bool::try_from(value).ok()).unwrap_or(true)
}

async fn property(connection: &Connection, owner: &str, name: &str) -> Result<OwnedValue> {
    let properties = "org.freedesktop.DBus.Properties";
    let answer = connection.call_method(Some(owner), PATH, Some(properties), "Get", &(PLAYER, name)).await?;
    answer.body().deserialize()
}

async fn tell(connection: &Connection, owner: &str, method: &str) -> Result<()> {
    connection.call_method(Some(owner), PATH, Some(PLAYER), method, &()).await.map(drop)
}
