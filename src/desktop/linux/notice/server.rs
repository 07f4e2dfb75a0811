//! The notification server: what it can do, and the calls it is asked.

use super::text::Letter;
use crate::desktop::linux::bus::{self, Peer, bus_itself, limited};
use crate::records::saved::Bubble;
use std::collections::HashMap;
use std::time::Duration;
use tokio::sync::oneshot;
use zbus::zvariant::{DynamicType, Value};
use zbus::{Connection, Message};

pub(super) const NOTIFICATIONS: Peer = Peer {
    name: "org.freedesktop.Notifications",
    path: "/org/freedesktop/Notifications",
    interface: "org.freedesktop.Notifications",
};

/// How long an answer that came too late is still waited for, so that its notification can be taken away.
const LATE: Duration = Duration::from_mins(2);
const NORMAL: u8 = 1;
/// It stays until it is answered or withdrawn.
const NEVER_EXPIRES: i32 = 0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ability {
    pub(super) actions: bool,
    pub(super) markup: bool,
}

impl Ability {
    /// What is assumed of a server that does not run yet.
    pub(super) const FULL: Self = Self { actions: true, markup: true };
}

#[derive(Debug)]
pub(super) struct Found {
    pub(super) name: String,
    /// Not known of a server that is started when needed.
    pub(super) ability: Option<Ability>,
}

/// Looks for a server without starting one.
pub(super) async fn find(connection: &Connection) -> Option<Found> {
    if bus::has_owner(connection, NOTIFICATIONS.name).await {
        let ability = ability(connection).await.ok()?;
        return Some(Found { name: name(connection).await, ability: Some(ability) });
    }
    let names = bus::call::<_, Vec<String>>(connection, bus_itself(), "ListActivatableNames", &()).await;
    let can_start = names.unwrap_or_default().iter().any(|name| name == NOTIFICATIONS.name);
    can_start.then(|| Found { name: format!("{} (started when needed)", NOTIFICATIONS.name), ability: None })
}

/// What the server says of itself, such as `dunst 1.9.0`.
pub(super) async fn name(connection: &Connection) -> String {
    let told: zbus::Result<(String, String, String, String)> =
        bus::call(connection, NOTIFICATIONS, "GetServerInformation", &()).await;
    match told {
        Ok((name, _vendor, version, _spec)) => format!("{name} {version}").trim_end().to_owned(),
        Err(_) => NOTIFICATIONS.name.to_owned(),
    }
}

/// Asks what the server can do, and starts it if it does not run.
pub(super) async fn ability(connection: &Connection) -> zbus::Result<Ability> {
    let answer = limited(ask(connection, "GetCapabilities", &())).await?;
    let capabilities: Vec<String> = answer.body().deserialize()?;
    let has = |name: &str| capabilities.iter().any(|capability| capability == name);
    Ok(Ability { actions: has("actions"), markup: has("body-markup") })
}

/// Shows the letter in place of the notification `replaced`; the answer says where the new one is to be found.
///
/// By the time an answer comes too late, another way to remind has been found, so it is taken away again.
pub(super) async fn notify(connection: &Connection, replaced: u32, letter: Letter) -> zbus::Result<Bubble> {
    let (answer, answered) = oneshot::channel();
    let connection = connection.clone();
    tokio::spawn(async move {
        let showing = tokio::time::timeout(LATE, show(&connection, replaced, &letter));
        let Ok(outcome) = showing.await else { return };
        if let Err(Ok(late)) = answer.send(outcome) {
            close(&connection, late.id).await;
        }
    });
    limited(async { answered.await.unwrap_or(Err(zbus::Error::InvalidReply)) }).await
}

pub(super) async fn close(connection: &Connection, id: u32) {
    if let Err(error) = bus::call::<_, ()>(connection, NOTIFICATIONS, "CloseNotification", &(id,)).await {
        log::debug!("the notification could not be withdrawn: {error}");
    }
}

/// Takes away what an earlier run left on the screen, if the server is still the same.
pub(super) async fn sweep(connection: &Connection, left: &Bubble) {
    let owner = bus::call(connection, bus_itself(), "GetNameOwner", &(NOTIFICATIONS.name,)).await;
    let is_same = owner.is_ok_and(|owner: String| owner == left.server);
    if is_same && connection.server_guid().as_str() == left.bus {
        close(connection, left.id).await;
    }
}

async fn show(connection: &Connection, replaced: u32, letter: &Letter) -> zbus::Result<Bubble> {
    let hints: HashMap<&str, Value<'_>> = HashMap::from([
        ("urgency", NORMAL.into()),
        ("category", "x-unhunch.break".into()),
        ("desktop-entry", "unhunch".into()),
    ]);
    let Letter { title, body, actions } = letter;
    let content = ("Unhunch", replaced, "unhunch", title, body, actions, hints, NEVER_EXPIRES);
    let answer = ask(connection, "Notify", &content).await?;
    let server = answer.header().sender().map_or_else(String::new, ToString::to_string);
    Ok(Bubble { bus: connection.server_guid().to_string(), server, id: answer.body().deserialize()? })
}

async fn ask<B>(connection: &Connection, method: &'static str, body: &B) -> zbus::Result<Message>
where
    B: serde::Serialize + DynamicType + Sync,
{
    let Peer { name, path, interface } = NOTIFICATIONS;
    connection.call_method(Some(name), path, Some(interface), method, body).await
}
