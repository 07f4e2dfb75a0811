//! One connection to each D-Bus, shared by the tasks and made again when it dies.

use super::backoff::Backoff;
use serde::Serialize;
use std::future::Future;
use std::io::ErrorKind;
use std::time::Duration;
use tokio::sync::watch;
use zbus::proxy::{CacheProperties, MethodFlags};
use zbus::zvariant::{DynamicType, OwnedValue};
use zbus::{Connection, MatchRule, MessageStream, Proxy, message};

/// No answer takes longer; a peer that needs more is taken for missing.
const LIMIT: Duration = Duration::from_secs(2);
const DBUS: &str = "org.freedesktop.DBus";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    Session,
    System,
}

#[derive(Clone, Debug)]
pub(super) enum Link {
    /// Not tried yet.
    Trying,
    Up(Connection),
    Down,
}

pub(super) type Links = watch::Receiver<Link>;

/// Who is called: a name on the bus, one of its objects, an interface of that.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer {
    pub(super) name: &'static str,
    pub(super) path: &'static str,
    pub(super) interface: &'static str,
}

/// Keeps a connection as long as somebody holds the answer.
pub(super) fn keep(which: Which) -> Links {
    let (link, links) = watch::channel(Link::Trying);
    tokio::spawn(async move {
        let mut backoff = Backoff::default();
        loop {
            if let Some(connection) = connect(which).await {
                backoff.reset();
                link.send_replace(Link::Up(connection.clone()));
                tokio::select! {
                    () = connection.closed() => log::warn!("the {} bus was lost", word(which)),
                    () = link.closed() => return,
                }
            }
            link.send_replace(Link::Down);
            let Some(pause) = backoff.next() else { return };
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = link.closed() => return,
            }
        }
    });
    links
}

/// Waits for a connection; `None` once there will not be one any more.
pub(super) async fn up(links: &mut Links) -> Option<Connection> {
    links.wait_for(|link| matches!(link, Link::Up(_))).await.ok()?;
    present(links)
}

/// The outcome of the first try, or the present state.
pub(super) async fn tried(links: &mut Links) -> Option<Connection> {
    links.wait_for(|link| !matches!(link, Link::Trying)).await.ok()?;
    present(links)
}

/// The connection, if there is one at this moment.
pub(super) fn present(links: &Links) -> Option<Connection> {
    match &*links.borrow() {
        Link::Up(connection) => Some(connection.clone()),
        Link::Trying | Link::Down => None,
    }
}

/// Calls a method without starting the service, if it does not run.
pub(super) async fn call<B, R>(connection: &Connection, peer: Peer, method: &'static str, body: &B) -> zbus::Result<R>
where
    B: Serialize + DynamicType + Sync,
    R: for<'d> zbus::zvariant::DynamicDeserialize<'d>,
{
    call_at(connection, peer, peer.path, method, body).await
}

/// The same, on an object whose path was learnt at run time.
pub(super) async fn call_at<B, R>(
    connection: &Connection,
    peer: Peer,
    path: &str,
    method: &'static str,
    body: &B,
) -> zbus::Result<R>
where
    B: Serialize + DynamicType + Sync,
    R: for<'d> zbus::zvariant::DynamicDeserialize<'d>,
{
    limited(async {
        let proxy: Proxy<'_> = zbus::proxy::Builder::new(connection)
            .destination(peer.name)?
            .path(path)?
            .interface(peer.interface)?
            .cache_properties(CacheProperties::No)
            .build()
            .await?;
        let answer = proxy.call_with_flags(method, MethodFlags::NoAutoStart.into(), body).await?;
        answer.ok_or(zbus::Error::InvalidReply)
    })
    .await
}

/// Reads a property of an object whose path was learnt at run time.
pub(super) async fn property<T>(connection: &Connection, peer: Peer, path: &str, name: &str) -> zbus::Result<T>
where
    T: TryFrom<OwnedValue>,
    T::Error: Into<zbus::Error>,
{
    let properties = Peer { interface: PROPERTIES, ..peer };
    let value: OwnedValue = call_at(connection, properties, path, "Get", &(peer.interface, name)).await?;
    T::try_from(value).map_err(Into::into)
}

/// Whether somebody has a name on the bus.
pub(super) async fn has_owner(connection: &Connection, name: &str) -> bool {
    call(connection, bus_itself(), "NameHasOwner", &(name,)).await.unwrap_or(false)
}

/// Gives an answer two seconds.
pub(super) async fn limited<T>(answer: impl Future<Output = zbus::Result<T>>) -> zbus::Result<T> {
    match tokio::time::timeout(LIMIT, answer).await {
        Ok(answer) => answer,
        Err(_elapsed) => Err(std::io::Error::new(ErrorKind::TimedOut, "no answer within two seconds").into()),
    }
}

/// Listens to one signal of an interface, whoever sends it.
pub(super) async fn signal(connection: &Connection, interface: &str, member: &str) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder().msg_type(message::Type::Signal).interface(interface)?.member(member)?;
    listen(connection, rule.build()).await
}

/// Listens to every signal of an interface, whoever sends it.
pub(super) async fn signals(connection: &Connection, interface: &str) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder().msg_type(message::Type::Signal).interface(interface)?;
    listen(connection, rule.build()).await
}

/// Listens to one signal, where the first argument is this.
pub(super) async fn signal_about(
    connection: &Connection,
    interface: &str,
    member: &str,
    about: &str,
) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder().msg_type(message::Type::Signal).interface(interface)?.member(member)?;
    listen(connection, rule.arg(0, about)?.build()).await
}

/// Listens to the properties of an interface, whoever has it.
pub(super) async fn property_changes(connection: &Connection, interface: &str) -> zbus::Result<MessageStream> {
    signal_about(connection, PROPERTIES, "PropertiesChanged", interface).await
}

/// Listens to a well-known name coming, going and changing hands.
pub(super) async fn owner_changes(connection: &Connection, name: &str) -> zbus::Result<MessageStream> {
    let rule = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .sender(DBUS)?
        .interface(DBUS)?
        .member("NameOwnerChanged")?
        .arg(0, name)?;
    listen(connection, rule.build()).await
}

/// Whether a `NameOwnerChanged` says that the name has an owner now.
pub(super) fn has_owner_now(change: &zbus::Message) -> bool {
    let body = change.body();
    body.deserialize::<(&str, &str, &str)>().is_ok_and(|(_, _, new)| !new.is_empty())
}

/// The bus itself as a peer.
pub(super) const fn bus_itself() -> Peer {
    Peer { name: DBUS, path: "/org/freedesktop/DBus", interface: DBUS }
}

pub(super) async fn listen(connection: &Connection, rule: MatchRule<'_>) -> zbus::Result<MessageStream> {
    limited(MessageStream::for_match_rule(rule.to_owned(), connection, None)).await
}

pub(super) async fn connect(which: Which) -> Option<Connection> {
    let connecting = async {
        match which {
            Which::Session => Connection::session().await,
            Which::System => Connection::system().await,
        }
    };
    match limited(connecting).await {
        Ok(connection) => Some(connection),
        Err(error) => {
            log::info!("no {} bus: {error}", word(which));
            None
        }
    }
}

fn word(which: Which) -> &'static str {
    match which {
        Which::Session => "session",
        Which::System => "system",
    }
}
