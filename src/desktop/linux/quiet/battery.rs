//! Whether the machine runs on its battery: told by UPower; asked of the kernel, while a break is due, where there is
//! none.

use super::{ASKED, Room};
use crate::desktop::Watched;
use crate::desktop::linux::board::{live, missing};
use crate::desktop::linux::bus::{self, Peer};
use crate::schedule::Reason;
use futures_util::StreamExt;
use futures_util::stream::select_all;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use zbus::Connection;
use zbus::zvariant::OwnedValue;

const UPOWER: &str = "org.freedesktop.UPower";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const PEER: Peer = Peer { name: UPOWER, path: "/org/freedesktop/UPower", interface: PROPERTIES };
const SUPPLIES: &str = "/sys/class/power_supply";

pub(super) struct Battery {
    /// Whether UPower tells of it, so that nobody need ask.
    is_told: Arc<AtomicBool>,
}

impl Battery {
    pub(super) fn start(room: Room) -> Self {
        let is_told = Arc::<AtomicBool>::default();
        tokio::spawn(Watch { room, is_told: is_told.clone() }.run());
        Self { is_told }
    }

    #[expect(clippy::unused_async, reason = "a round of questions waits for each of its senses")]
    pub(super) async fn ask(&self, room: &Room, watched: &Watched) {
        let must_ask = watched.battery && !self.is_told.load(Ordering::Relaxed);
        let on_battery = must_ask && on_battery(Path::new(SUPPLIES)) == Some(true);
        room.opinions.hold(Reason::Battery, ASKED, on_battery.then(String::new));
    }
}

struct Watch {
    room: Room,
    is_told: Arc<AtomicBool>,
}

impl Watch {
    /// Listens while this is of interest, until the desktop is dropped.
    async fn run(mut self) {
        loop {
            if self.is_wanted() {
                if let Some(connection) = bus::tried(&mut self.room.system).await
                    && let Err(error) = self.listen(&connection).await
                {
                    log::info!("UPower cannot be heard: {error}");
                }
                self.told(None);
            }
            if !self.is_wanted() {
                self.room.off("battery");
            }
            let is_over = tokio::select! {
                changed = self.room.wishes.changed() => changed.is_err(),
                Ok(()) = self.room.system.changed() => false,
            };
            if is_over {
                return;
            }
        }
    }

    /// Returns when the connection is lost, or this is of no interest any more.
    async fn listen(&mut self, connection: &Connection) -> zbus::Result<()> {
        let mut heard = select_all([
            bus::signal_about(connection, PROPERTIES, "PropertiesChanged", UPOWER).await?,
            bus::owner_changes(connection, UPOWER).await?,
        ]);
        while self.is_wanted() {
            self.told(ask(connection).await);
            tokio::select! {
                message = heard.next() => match message {
                    Some(message) => drop(message?),
                    None => return Ok(()),
                },
                changed = self.room.wishes.changed() => if changed.is_err() {
                    return Ok(());
                },
            }
        }
        Ok(())
    }

    /// What UPower says; `None` when it is not there.
    fn told(&self, on_battery: Option<bool>) {
        self.is_told.store(on_battery.is_some(), Ordering::Relaxed);
        self.room.opinions.hold(Reason::Battery, "UPower", on_battery.unwrap_or_default().then(String::new));
        let known_otherwise = || self::on_battery(Path::new(SUPPLIES)).map(|_| SUPPLIES);
        let source = on_battery.map(|_| "UPower").or_else(known_otherwise);
        self.room.board.sense("battery", source.map_or_else(|| missing("doctor-battery-mend"), live));
    }

    fn is_wanted(&mut self) -> bool {
        self.room.wishes.borrow_and_update().as_ref().is_some_and(|watched| watched.battery)
    }
}

async fn ask(connection: &Connection) -> Option<bool> {
    match bus::call::<_, OwnedValue>(connection, PEER, "Get", &(UPOWER, "OnBattery")).await {
        Ok(value) => value.try_into().ok(),
        Err(error) => {
            log::debug!("UPower does not answer: {error}");
            None
        }
    }
}

/// Whether a battery is there and none of the lines to the outside brings power; `None` without a battery. A mouse
/// with a battery does not count.
fn on_battery(supplies: &Path) -> Option<bool> {
    let supplies: Vec<_> = fs::read_dir(supplies).ok()?.flatten().map(|entry| Supply::of(&entry.path())).collect();
    let has_line = supplies.iter().any(|supply| matches!(supply, Supply::Line { .. }));
    let is_fed = supplies.iter().any(|supply| matches!(supply, Supply::Line { online: true }));
    let mut discharging = supplies.iter().filter_map(|supply| match supply {
        Supply::Battery { discharging } => Some(*discharging),
        Supply::Line { .. } | Supply::Other => None,
    });
    let first = discharging.next()?;
    Some(if has_line { !is_fed } else { first || discharging.any(|discharging| discharging) })
}

enum Supply {
    Battery { discharging: bool },
    Line { online: bool },
    Other,
}

impl Supply {
    fn of(folder: &Path) -> Self {
        let read = |name: &str| fs::read_to_string(folder.join(name)).map(|text| text.trim().to_owned());
        match read("type").as_deref() {
            Ok("Battery") if !read("scope").is_ok_and(|scope| scope == "Device") => {
                Self::Battery { discharging: read("status").is_ok_and(|status| status == "Discharging") }
            }
            Ok("Mains" | "USB" | "Wireless") => Self::Line { online: read("online").is_ok_and(|online| online != "0") },
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The supplies, each as `name=value` divided by spaces, and whether the machine runs on its battery.
    #[track_caller]
    fn check(supplies: &str, expected: Option<bool>) {
        let folder = tempfile::tempdir().unwrap();
        for (number, supply) in supplies.split(';').filter(|supply| !supply.trim().is_empty()).enumerate() {
            let supply_folder = folder.path().join(number.to_string());
            fs::create_dir(&supply_folder).unwrap();
            for (name, value) in supply.split_whitespace().filter_map(|fact| fact.split_once('=')) {
                fs::write(supply_folder.join(name), format!("{value}\n")).unwrap();
            }
        }
        assert_eq!(on_battery(folder.path()), expected, "{supplies}");
    }

    #[test]
    fn the_kernel_tells_what_feeds_the_machine() {
        check("", None);
        check("type=Mains online=1", None);
        check("type=Mains online=0; type=Battery status=Discharging", Some(true));
        check("type=Mains online=1; type=Battery status=Charging", Some(false));
        check("type=Mains online=0; type=USB online=1; type=Battery status=Full", Some(false));
        check("type=Battery status=Discharging", Some(true));
        check("type=Battery status=Full; type=Battery status=Discharging", Some(true));
        check("type=Battery status=Full", Some(false));
        check("type=Battery scope=Device status=Discharging; type=Mains online=0", None);
        check("online=0; type=Battery status=Discharging", Some(true));
        check("type=UPS online=0", None);
        assert_eq!(on_battery(Path::new("/nowhere")), None);
    }
}
