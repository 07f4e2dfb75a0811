//! Idle time of GNOME's compositor, over the session bus.

use super::{Teller, Wishes};
use crate::desktop::linux::bus::{self, Peer};
use futures_util::StreamExt;
use std::time::Duration;
use zbus::{Connection, MessageStream};

const MONITOR: Peer = Peer {
    name: "org.gnome.Mutter.IdleMonitor",
    path: "/org/gnome/Mutter/IdleMonitor/Core",
    interface: "org.gnome.Mutter.IdleMonitor",
};

/// What a clock may have been read too early.
const SLACK: Duration = Duration::from_millis(500);

/// Returns when a Mutter comes; without a bus there is none to wait for.
pub(super) async fn arrival(connection: Option<Connection>) {
    if let Some(connection) = connection
        && let Ok(mut owner) = bus::owner_changes(&connection, MONITOR.name).await
    {
        while let Some(Ok(change)) = owner.next().await {
            if bus::has_owner_now(&change) {
                return;
            }
        }
    }
    std::future::pending::<()>().await;
}

#[derive(Debug)]
pub(super) struct Source {
    connection: Connection,
    fired: MessageStream,
    owner: MessageStream,
    reaching: Vec<(Duration, u32)>,
    /// Fires once, so it is set anew each time the user is found idle.
    returning: Option<u32>,
}

impl Source {
    pub(super) async fn connect(connection: Connection) -> Result<Self, String> {
        let idle_millis: u64 = bus::call(&connection, MONITOR, "GetIdletime", &()).await.map_err(say)?;
        if super::is_nonsense(idle_millis) {
            return Err(format!("it says that there has been no input for {idle_millis} ms"));
        }
        let fired = bus::signal(&connection, MONITOR.interface, "WatchFired").await.map_err(say)?;
        let owner = bus::owner_changes(&connection, MONITOR.name).await.map_err(say)?;
        Ok(Self { connection, fired, owner, reaching: Vec::new(), returning: None })
    }

    pub(super) async fn watch(mut self, wishes: &mut Wishes, teller: &mut Teller) -> Result<(), String> {
        wishes.mark_changed();
        loop {
            tokio::select! {
                changed = wishes.changed() => {
                    if changed.is_err() {
                        return Ok(());
                    }
                    let lengths = wishes.borrow_and_update().map(super::Wanted::lengths);
                    self.arm(&lengths.unwrap_or_default()).await?;
                }
                fired = self.fired.next() => {
                    let message = fired.ok_or("the session bus was lost")?.map_err(say)?;
                    let watch = message.body().deserialize::<u32>().map_err(say)?;
                    self.hear(watch, teller).await?;
                }
                _change = self.owner.next() => return Err("Mutter has gone".to_owned()),
            }
        }
    }

    /// Mutter fires at once for a length that lies behind.
    async fn arm(&mut self, lengths: &[Duration]) -> Result<(), String> {
        let (kept, dropped): (Vec<_>, Vec<_>) =
            self.reaching.drain(..).partition(|(length, _)| lengths.contains(length));
        self.reaching = kept;
        for (_, watch) in dropped {
            self.ask::<_, ()>("RemoveWatch", &(watch,)).await?;
        }
        for length in lengths {
            if !self.reaching.iter().any(|(known, _)| known == length) {
                let millis = u64::try_from(length.as_millis()).unwrap_or(u64::MAX);
                let watch = self.ask("AddIdleWatch", &(millis,)).await?;
                self.reaching.push((*length, watch));
            }
        }
        Ok(())
    }

    async fn hear(&mut self, watch: u32, teller: &mut Teller) -> Result<(), String> {
        if self.returning == Some(watch) {
            self.returning = None;
            teller.active();
        } else if let Some((length, _)) = self.reaching.iter().find(|(_, known)| *known == watch) {
            let idle_millis: u64 = self.ask("GetIdletime", &()).await?;
            if super::is_nonsense(idle_millis) || Duration::from_millis(idle_millis) + SLACK < *length {
                // Once it may be that the user is back already; then nobody has to be told of either.
                return teller.doubt(*length);
            }
            teller.idle(*length);
            if self.returning.is_none() {
                self.returning = Some(self.ask("AddUserActiveWatch", &()).await?);
            }
        }
        Ok(())
    }

    async fn ask<B, R>(&self, method: &'static str, body: &B) -> Result<R, String>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType + Sync,
        R: for<'d> zbus::zvariant::DynamicDeserialize<'d>,
    {
        bus::call(&self.connection, MONITOR, method, body).await.map_err(say)
    }
}

fn say(error: impl std::fmt::Display) -> String {
    error.to_string()
}
