//! Whether the user wishes not to be disturbed, as desktops and notification servers know it.
//!
//! Whatever a source announces, it is asked for its state then: an announcement may be lost or come in another order.

mod dunst;
mod mako;
mod plasma;
mod settings;
mod swaync;
mod xfce;

use super::Room;
use super::follow::Sense;
use super::sources::{self, Answer, Sources, in_time};
use crate::desktop::Watched;
use crate::desktop::linux::bus::{self, Peer};
use crate::schedule::Reason;
use futures_util::future::join_all;
use futures_util::stream::select_all;
use futures_util::{FutureExt, StreamExt};
use settings::Setting;
use zbus::{Connection, Message, MessageStream};

pub(super) const SENSE: sources::Sense =
    sources::Sense { name: "do_not_disturb", mend: "doctor-do-not-disturb-mend", reason: Reason::DoNotDisturb };

const NOTIFICATIONS: Peer = Peer {
    name: "org.freedesktop.Notifications",
    path: "/org/freedesktop/Notifications",
    interface: "org.freedesktop.Notifications",
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Plasma,
    Dunst,
    Mako,
    Swaync,
    Xfce,
    Setting(&'static Setting),
}

const SOURCES: [Source; 8] = [
    Source::Plasma,
    Source::Dunst,
    Source::Mako,
    Source::Swaync,
    Source::Xfce,
    Source::Setting(&settings::GNOME),
    Source::Setting(&settings::CINNAMON),
    Source::Setting(&settings::MATE),
];

impl Source {
    /// How `doctor` calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Plasma => "org.freedesktop.Notifications Inhibited",
            Self::Dunst => "dunst paused",
            Self::Mako => "mako modes",
            Self::Swaync => "SwayNotificationCenter",
            Self::Xfce => "Xfce do-not-disturb",
            Self::Setting(setting) => setting.name,
        }
    }

    /// Whatever means that it has to be asked again.
    async fn signals(self, connection: &Connection) -> zbus::Result<Vec<MessageStream>> {
        let server = NOTIFICATIONS.name;
        let (change, owner) = match self {
            Self::Plasma => (bus::property_changes(connection, NOTIFICATIONS.interface).await?, server),
            Self::Dunst => (bus::property_changes(connection, dunst::DUNST.interface).await?, server),
            Self::Mako => (bus::property_changes(connection, mako::MAKO.interface).await?, server),
            Self::Swaync => (swaync::changes(connection).await?, swaync::SWAYNC.name),
            Self::Xfce => {
                let own = bus::owner_changes(connection, xfce::XFCONF.name).await?;
                let [changed, removed] = xfce::changes(connection).await?;
                return Ok(vec![changed, removed, own, bus::owner_changes(connection, server).await?]);
            }
            Self::Setting(setting) => (settings::changes(connection).await?, setting.desktop),
        };
        Ok(vec![change, bus::owner_changes(connection, owner).await?])
    }

    fn is_meant(self, message: &Message) -> bool {
        match self {
            Self::Plasma | Self::Dunst | Self::Mako | Self::Swaync | Self::Xfce => true,
            Self::Setting(setting) => setting.is_meant(message),
        }
    }

    async fn read(self, connection: &Connection) -> Answer {
        match self {
            Self::Plasma => plasma::read(connection).await,
            Self::Dunst => dunst::read(connection).await,
            Self::Mako => mako::read(connection).await,
            Self::Swaync => swaync::read(connection).await,
            Self::Xfce => xfce::read(connection).await,
            Self::Setting(setting) => setting.read(connection).await,
        }
    }
}

/// Asks again while a break is due: a service that hangs says nothing any more, and some never do. What is
/// read by another program is left to its announcements.
pub(super) async fn ask(room: &Room, watched: &Watched) {
    if !watched.do_not_disturb {
        return;
    }
    let Some(connection) = bus::present(&room.session) else { return };
    let cheap = SOURCES.into_iter().filter(|source| !matches!(source, Source::Setting(_)));
    take_over(&connection, &room.disturb, cheap).await;
}

/// The sense as it is followed.
pub(super) struct Disturb(pub(super) Sources);

impl Sense for Disturb {
    fn is_wished(watched: &Watched) -> bool {
        watched.do_not_disturb
    }

    async fn probe(&self, connection: Option<&Connection>) {
        for (source, answer) in read(connection, SOURCES).await {
            self.0.note(source.name(), &answer);
        }
        self.0.show();
    }

    async fn listen(&self, connection: &Connection) -> zbus::Result<()> {
        let mut streams = Vec::new();
        for source in SOURCES {
            for stream in source.signals(connection).await? {
                streams.push(stream.map(move |message| (source, message)));
            }
        }
        let mut heard = select_all(streams);
        take_over(connection, &self.0, SOURCES).await;
        while let Some((source, message)) = heard.next().await {
            let mut meant = Vec::new();
            note(&mut meant, source, &message?);
            // Ten announcements at once are worth one question.
            while let Some(Some((source, message))) = heard.next().now_or_never() {
                note(&mut meant, source, &message?);
            }
            take_over(connection, &self.0, meant).await;
        }
        Ok(())
    }

    fn forget(&self) {
        self.0.forget(SOURCES.map(Source::name));
    }
}

fn note(meant: &mut Vec<Source>, source: Source, message: &Message) {
    if source.is_meant(message) && !meant.contains(&source) {
        meant.push(source);
    }
}

async fn take_over(connection: &Connection, into: &Sources, sources: impl IntoIterator<Item = Source>) {
    for (source, answer) in read(Some(connection), sources).await {
        into.write(source.name(), answer);
    }
    into.show();
}

/// All at once, so that one that hangs holds up no other.
async fn read(connection: Option<&Connection>, sources: impl IntoIterator<Item = Source>) -> Vec<(Source, Answer)> {
    join_all(sources.into_iter().map(async |source| match connection {
        Some(connection) => (source, in_time(source.read(connection)).await),
        None => (source, Answer::Unknown),
    }))
    .await
}
