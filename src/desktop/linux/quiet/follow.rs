//! The life of a sense on the session bus: looked for at the start, followed while it is wished for.

use super::{Room, Wishes};
use crate::desktop::Watched;
use crate::desktop::linux::bus::{self, Links};
use crate::desktop::linux::complaint::Complaint;
use log::Level;
use zbus::Connection;

/// A sense whose sources are services of the session bus.
pub(super) trait Sense {
    fn is_wished(watched: &Watched) -> bool;
    /// Looks once which sources there are, and holds nothing.
    async fn probe(&self, connection: Option<&Connection>);
    /// Listens until the connection is lost.
    async fn listen(&self, connection: &Connection) -> zbus::Result<()>;
    fn forget(&self);
}

/// Goes on until the desktop is dropped.
pub(super) async fn follow<S: Sense>(sense: S, room: Room) {
    let Room { mut wishes, session: mut links, .. } = room;
    let mut complaint = Complaint::default();
    bus::tried(&mut links).await;
    loop {
        let goes_on = match bus::present(&links) {
            None => {
                sense.probe(None).await;
                bus::up(&mut links).await.is_some()
            }
            Some(connection) if is_wished::<S>(&mut wishes) => {
                let goes_on = listen(&sense, &connection, &mut wishes, &mut links, &mut complaint).await;
                sense.forget();
                goes_on
            }
            Some(connection) => {
                sense.probe(Some(&connection)).await;
                tokio::select! {
                    wished = wishes.wait_for(wanted::<S>) => wished.is_ok(),
                    changed = links.changed() => changed.is_ok(),
                }
            }
        };
        if !goes_on {
            return;
        }
    }
}

/// Listens as long as that is wished for. What cannot be heard is tried again when something has changed.
async fn listen<S: Sense>(
    sense: &S,
    connection: &Connection,
    wishes: &mut Wishes,
    links: &mut Links,
    complaint: &mut Complaint,
) -> bool {
    tokio::select! {
        heard = sense.listen(connection) => match heard {
            Ok(()) => complaint.is_over(),
            Err(error) => complaint.make(Level::Info, format_args!("services of the session cannot be heard: {error}")),
        },
        unwished = wishes.wait_for(|watched| !wanted::<S>(watched)) => return unwished.is_ok(),
    }
    sense.forget();
    tokio::select! {
        changed = links.changed() => changed.is_ok(),
        changed = wishes.changed() => changed.is_ok(),
    }
}

fn is_wished<S: Sense>(wishes: &mut Wishes) -> bool {
    wanted::<S>(&wishes.borrow_and_update())
}

#[expect(clippy::ref_option, reason = "it is what a channel shows")]
fn wanted<S: Sense>(watched: &Option<Watched>) -> bool {
    watched.as_ref().is_some_and(S::is_wished)
}
