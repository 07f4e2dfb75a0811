//! GNOME and its relatives, which keep the wish in dconf.
//!
//! dconf announces every change on the bus, but not the value; its files are for its own library alone, so the
//! program that comes with it reads the value.

use super::Answer;
use crate::desktop::linux::bus;
use std::process::Stdio;
use tokio::process::Command;
use zbus::{Connection, Message, MessageStream};

const WRITER: &str = "ca.desrt.dconf.Writer";

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Setting {
    pub(super) name: &'static str,
    /// The name on the bus by which the desktop is known to run.
    pub(super) desktop: &'static str,
    by: &'static str,
    schema: &'static str,
    /// Where dconf keeps the schema.
    folder: &'static str,
    key: &'static str,
    /// The value that means quiet.
    quiet: bool,
}

pub(super) const GNOME: Setting = Setting {
    name: "GNOME show-banners",
    desktop: "org.gnome.Shell",
    by: "GNOME",
    schema: "org.gnome.desktop.notifications",
    folder: "/org/gnome/desktop/notifications/",
    key: "show-banners",
    quiet: false,
};

pub(super) const CINNAMON: Setting = Setting {
    name: "Cinnamon display-notifications",
    desktop: "org.Cinnamon",
    by: "Cinnamon",
    schema: "org.cinnamon.desktop.notifications",
    folder: "/org/cinnamon/desktop/notifications/",
    key: "display-notifications",
    quiet: false,
};

pub(super) const MATE: Setting = Setting {
    name: "MATE do-not-disturb",
    desktop: "org.mate.SettingsDaemon",
    by: "MATE",
    schema: "org.mate.NotificationDaemon",
    folder: "/org/mate/notification-daemon/",
    key: "do-not-disturb",
    quiet: true,
};

pub(super) async fn changes(connection: &Connection) -> zbus::Result<MessageStream> {
    bus::signal(connection, WRITER, "Notify").await
}

impl Setting {
    /// Whether a message is about this setting. dconf names a key, or a folder with what changed below it.
    pub(super) fn is_meant(&self, message: &Message) -> bool {
        let header = message.header();
        if header.interface().is_none_or(|interface| interface.as_str() != WRITER) {
            return true;
        }
        let body = message.body();
        let Ok((prefix, changes, _tag)) = body.deserialize::<(&str, Vec<&str>, &str)>() else { return false };
        changes.iter().any(|change| self.is_at(&format!("{prefix}{change}")))
    }

    fn is_at(&self, path: &str) -> bool {
        let key = format!("{}{}", self.folder, self.key);
        path == key || path.ends_with('/') && key.starts_with(path)
    }

    pub(super) async fn read(&self, connection: &Connection) -> Answer {
        if !bus::has_owner(connection, self.desktop).await {
            return Answer::Unknown;
        }
        let mut command = Command::new("gsettings");
        command.args(["get", self.schema, self.key]).kill_on_drop(true);
        let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().await;
        let told = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().parse::<bool>());
        match told {
            Ok(Ok(value)) if value == self.quiet => Answer::Yes(self.by.to_owned()),
            Ok(Ok(_)) => Answer::No,
            Ok(Err(_)) => Answer::Unknown,
            Err(error) => {
                log::debug!("`gsettings` does not start: {error}");
                Answer::Unknown
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_what_lies_in_it() {
        for meant in ["/org/gnome/desktop/notifications/show-banners", "/org/gnome/desktop/notifications/", "/"] {
            assert!(GNOME.is_at(meant), "{meant}");
        }
        for other in ["/org/gnome/desktop/notifications/show", "/org/gnome/desktop/sound/", "", "/org"] {
            assert!(!GNOME.is_at(other), "{other}");
        }
    }
}
