//! The tray icon: a status notifier item that shows the last picture and passes on what is clicked.

mod menu;

use super::Signals;
use super::backoff::Backoff;
use super::board::{Board, live, missing};
use super::bus::{self, Links};
use super::complaint::Complaint;
use crate::desktop::{Picture, Ring, Signal, icon};
use crate::records::request::Command;
use ksni::TrayMethods;
use log::Level;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use zbus::fdo;

/// A watcher that is started on demand gets some time; a dead one does not get for ever.
const LIMIT: Duration = Duration::from_secs(20);
/// What panels ask for, at one and two device pixels for a point.
const SIZES: [i32; 5] = [22, 24, 32, 48, 64];
const WATCHER: &str = "org.kde.StatusNotifierWatcher";

type Pictures = watch::Receiver<Option<Picture>>;

/// Shows the pictures until the desktop is dropped.
pub(super) async fn run(mut pictures: Pictures, mut links: Links, signals: Signals, board: Board) {
    let shown = Shown { signals: signals.clone(), board, last: Arc::default() };
    if bus::tried(&mut links).await.is_none() {
        shown.tell(false);
    }
    if pictures.wait_for(Option::is_some).await.is_err() {
        return;
    }
    let mut backoff = Backoff::default();
    let mut complaint = Complaint::default();
    while let Some(connection) = bus::up(&mut links).await {
        links.mark_unchanged();
        let (failed, failures) = mpsc::unbounded_channel();
        let Some(picture) = pictures.borrow_and_update().clone() else { return };
        let item = Item::new(picture, signals.clone(), shown.clone(), failed);
        match show(item).await {
            Ok(handle) => {
                complaint.is_over();
                let over = if shown.is_offline() && bus::has_owner(&connection, WATCHER).await {
                    Over::Missed
                } else {
                    follow(&handle, &mut pictures, &mut links, failures, &mut backoff).await
                };
                handle.shutdown().await;
                if matches!(over, Over::Dropped) {
                    return;
                }
            }
            Err(why) => complaint.make(Level::Warn, format_args!("the tray icon cannot be shown: {why}")),
        }
        shown.tell(false);
        let Some(pause) = backoff.next() else { return };
        tokio::time::sleep(pause).await;
    }
    shown.tell(false);
}

/// Why an icon has to be taken away.
enum Over {
    Dropped,
    /// The bus was lost, or the host refused the icon.
    Failed,
    /// The host came after it was called and before it was listened for.
    Missed,
}

async fn show(item: Item) -> Result<ksni::Handle<Item>, String> {
    let shown = item.shown.clone();
    let before = shown.offline_count();
    let showing = item.assume_sni_available(true).disable_dbus_name(super::portal::is_sandboxed()).spawn();
    let limited = tokio::time::timeout(LIMIT, showing).await;
    let handle =
        limited.map_err(|_elapsed| "no answer from the host".to_owned())?.map_err(|error| error.to_string())?;
    if shown.offline_count() == before {
        shown.tell(true);
    }
    Ok(handle)
}

/// Keeps the icon up to date for as long as it can be shown.
async fn follow(
    handle: &ksni::Handle<Item>,
    pictures: &mut Pictures,
    links: &mut Links,
    mut failures: mpsc::UnboundedReceiver<()>,
    backoff: &mut Backoff,
) -> Over {
    loop {
        tokio::select! {
            changed = pictures.changed() => {
                let Some(picture) = pictures.borrow_and_update().clone().filter(|_| changed.is_ok()) else {
                    return Over::Dropped;
                };
                handle.update(|item| item.show(picture)).await;
                backoff.reset();
            }
            changed = links.changed() => {
                log::debug!("the session bus changed: {changed:?}");
                return Over::Failed;
            }
            _failure = failures.recv() => return Over::Failed,
        }
    }
}

/// Whether a host shows the icon; said when it changes.
#[derive(Clone, Debug)]
struct Shown {
    signals: Signals,
    board: Board,
    last: Arc<Mutex<Last>>,
}

#[derive(Debug, Default)]
struct Last {
    shown: Option<bool>,
    offline: u32,
}

impl Shown {
    fn tell(&self, shown: bool) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if !shown {
            last.offline += 1;
        }
        if last.shown.replace(shown) == Some(shown) {
            return;
        }
        let voice = if shown { live("StatusNotifierItem") } else { missing("doctor-tray-mend") };
        self.board.voice("tray", voice);
        if self.signals.send(Signal::TrayShown(shown)).is_err() {
            log::debug!("nobody asks for the tray any more");
        }
    }

    fn is_offline(&self) -> bool {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).shown == Some(false)
    }

    fn offline_count(&self) -> u32 {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).offline
    }
}

/// The icon as ksni knows it.
#[derive(Debug)]
struct Item {
    picture: Picture,
    /// The ring at each size: some hosts ask for it without end, and drawing it takes a while.
    icons: Vec<ksni::Icon>,
    signals: Signals,
    shown: Shown,
    failed: mpsc::UnboundedSender<()>,
}

impl Item {
    fn new(picture: Picture, signals: Signals, shown: Shown, failed: mpsc::UnboundedSender<()>) -> Self {
        Self { icons: icons(picture.ring), picture, signals, shown, failed }
    }

    fn show(&mut self, picture: Picture) {
        if picture.ring != self.picture.ring {
            self.icons = icons(picture.ring);
        }
        self.picture = picture;
    }

    fn say(&self, command: Command) {
        if self.signals.send(Signal::Tray(command)).is_err() {
            log::debug!("nobody listens to the tray any more");
        }
    }
}

fn icons(ring: Ring) -> Vec<ksni::Icon> {
    SIZES.iter().map(|&size| ksni::Icon { width: size, height: size, data: icon::pixmap(ring, size) }).collect()
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "unhunch".to_owned()
    }

    fn category(&self) -> ksni::Category {
        ksni::Category::ApplicationStatus
    }

    fn title(&self) -> String {
        self.picture.tooltip.clone()
    }

    fn tool_tip(&self) -> ksni::ToolTip {
        ksni::ToolTip { title: self.picture.tooltip.clone(), ..ksni::ToolTip::default() }
    }

    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        self.icons.clone()
    }

    fn menu(&self) -> Vec<ksni::MenuItem<Self>> {
        menu::items(&self.picture.menu, Self::say)
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.say(Command::Home { page: None });
    }

    fn watcher_online(&self) {
        self.shown.tell(true);
    }

    fn watcher_offline(&self, reason: ksni::OfflineReason) -> bool {
        self.shown.tell(false);
        if let ksni::OfflineReason::Error(error) = reason {
            let waits_for_a_host = matches!(&error, ksni::Error::Watcher(fdo::Error::ServiceUnknown(_)));
            if !waits_for_a_host && self.failed.send(()).is_err() {
                log::debug!("the tray has ended already: {error}");
            }
        }
        true
    }
}
