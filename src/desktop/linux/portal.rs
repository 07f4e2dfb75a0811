//! Starting with the session from within a sandbox. No session manager reads its folders, so the desktop's portal is
//! asked, which may ask the user.

use super::bus::{self, Links, Which};
use super::{Signal, Signals};
use futures_util::StreamExt as _;
use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, MatchRule, Proxy, message};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const BACKGROUND: &str = "org.freedesktop.portal.Background";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// Who has not answered the portal's question by then will not.
const PATIENCE: Duration = Duration::from_mins(5);

/// Tells the requests of one connection apart.
static ASKED: AtomicU32 = AtomicU32::new(0);

/// Whether this program runs in a sandbox of Flatpak's, which puts this file there.
pub(super) fn is_sandboxed() -> bool {
    Path::new("/.flatpak-info").exists()
}

/// Asks, and tells the loop what came of it.
pub(super) async fn autostart(links: Links, on: bool, reason: String, signals: Signals) {
    let answer = match bus::present(&links) {
        Some(connection) => ask(&connection, on, &reason).await,
        None => Err(no_bus()),
    };
    if signals.send(Signal::Autostart(answer.map(|()| on).map_err(|error| error.to_string()))).is_err() {
        log::debug!("nobody listens to the portal any more");
    }
}

/// The same for who has no loop: waits for the answer. Outside of a sandbox nobody need be asked.
pub(crate) fn permit(on: bool, reason: &str) -> io::Result<()> {
    if !is_sandboxed() {
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    runtime.block_on(async {
        let connection = bus::connect(Which::Session).await.ok_or_else(no_bus)?;
        ask(&connection, on, reason).await
    })
}

async fn ask(connection: &Connection, on: bool, reason: &str) -> io::Result<()> {
    let asking = request(connection, on, reason);
    match tokio::time::timeout(PATIENCE, asking).await {
        Ok(Ok(true)) => Ok(()),
        Ok(Ok(false)) => Err(ErrorKind::PermissionDenied.into()),
        Ok(Err(error)) => Err(io::Error::other(error.to_string())),
        Err(_elapsed) => Err(ErrorKind::TimedOut.into()),
    }
}

/// Whether it was granted. The answer comes as a signal of an object whose path follows from the token.
async fn request(connection: &Connection, on: bool, reason: &str) -> zbus::Result<bool> {
    let token = format!("unhunch{}", ASKED.fetch_add(1, Ordering::Relaxed));
    let sender =
        connection.unique_name().map_or_else(String::new, |name| name.trim_start_matches(':').replace('.', "_"));
    let path = format!("{PATH}/request/{sender}/{token}");
    let rule = MatchRule::builder().msg_type(message::Type::Signal).interface(REQUEST)?.member("Response")?;
    let mut answers = bus::listen(connection, rule.path(path)?.build()).await?;
    let options: HashMap<&str, Value<'_>> = HashMap::from([
        ("handle_token", token.as_str().into()),
        ("reason", reason.into()),
        ("autostart", on.into()),
        ("commandline", vec!["unhunch", "--background"].into()),
        ("dbus-activatable", false.into()),
    ]);
    let portal = Proxy::new(connection, PORTAL, PATH, BACKGROUND).await?;
    let _request: OwnedObjectPath = portal.call("RequestBackground", &("", options)).await?;
    let answer = answers.next().await.ok_or(zbus::Error::InvalidReply)??;
    let (code, results): (u32, HashMap<String, OwnedValue>) = answer.body().deserialize()?;
    let granted = results.get("autostart").and_then(|value| value.downcast_ref::<bool>().ok());
    Ok(code == 0 && granted == Some(on))
}

fn no_bus() -> io::Error {
    io::Error::other("there is no session bus")
}
