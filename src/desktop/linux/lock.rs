//! Locking the screen: by logind, else by the first screensaver service that takes the call.
//!
//! logind only passes the wish on, to whoever listens. Where nothing says soon after that the screen is locked, the
//! screensaver services are asked as well.

use super::Signals;
use super::bus::{self, Links};
use super::session::{self, Locked};
use crate::desktop::Signal;
use std::time::Duration;
use tokio::sync::mpsc;

/// A locker that heard logind has covered the screen by then.
const HEARD: Duration = Duration::from_secs(2);

/// Locks at each request until the desktop is dropped. A request that comes while one is carried out is the same one.
pub(super) async fn run(
    mut requests: mpsc::Receiver<()>,
    mut system: Links,
    mut session: Links,
    mut locked: Locked,
    signals: Signals,
) {
    while requests.recv().await.is_some() {
        bus::tried(&mut system).await;
        bus::tried(&mut session).await;
        if let Err(why) = lock(&system, &session, &mut locked).await
            && signals.send(Signal::LockFailed(why)).is_err()
        {
            log::debug!("nobody listens to the lock any more");
        }
    }
}

async fn lock(system: &Links, session: &Links, locked: &mut Locked) -> Result<(), String> {
    let by_logind = by_logind(system).await;
    if by_logind.is_ok() && tokio::time::timeout(HEARD, locked.wait_for(|locked| *locked)).await.is_ok() {
        return Ok(());
    }
    match (by_screensaver(session).await, by_logind) {
        (Ok(()), _) => Ok(()),
        (Err(why), Ok(())) => {
            log::info!("logind was asked to lock the screen, and nothing says that it is locked; {why}");
            Ok(())
        }
        (Err(why), Err(logind)) => Err(format!("{logind}; {why}")),
    }
}

async fn by_logind(links: &Links) -> Result<(), String> {
    let Some(connection) = bus::present(links) else { return Err("there is no system bus".into()) };
    let locking = bus::limited(session::lock_by_logind(&connection));
    locking.await.map_err(|error| format!("logind does not lock: {error}"))
}

async fn by_screensaver(links: &Links) -> Result<(), String> {
    let Some(connection) = bus::present(links) else { return Err("there is no session bus".into()) };
    session::lock_by_screensaver(&connection).await
}
