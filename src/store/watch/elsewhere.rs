//! By what the system offers for whole folders.

use super::{Changed, Paths, make_folder};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::io;
use std::path::Path;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

pub(crate) struct Watch {
    changes: UnboundedReceiver<Changed>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches the folder of the preferences, and that of the cards. The folders they lie in are made if they are
    /// missing.
    pub(crate) fn start(paths: &Paths) -> io::Result<Self> {
        make_folder(&paths.config)?;
        make_folder(&paths.data)?;
        let (tell, changes) = unbounded_channel();
        let places = paths.clone();
        let hear = move |event: notify::Result<Event>| take(&places, event, &tell);
        let mut watcher = notify::recommended_watcher(hear).map_err(io::Error::other)?;
        for folder in [&paths.config, &paths.data] {
            watcher.watch(folder, RecursiveMode::Recursive).map_err(io::Error::other)?;
        }
        Ok(Self { changes, _watcher: watcher })
    }

    /// Waits for the next change. Of several of a kind that have come meanwhile one is told.
    pub(crate) async fn changed(&mut self) -> Changed {
        match self.changes.recv().await {
            Some(changed) => changed,
            None => std::future::pending().await,
        }
    }
}

fn take(paths: &Paths, event: notify::Result<Event>, tell: &UnboundedSender<Changed>) {
    let Ok(event) = event else {
        // Something was missed: everything may have changed.
        let _ = tell.send(Changed::Preferences);
        let _ = tell.send(Changed::Cards);
        return;
    };
    if matches!(event.kind, EventKind::Access(_)) {
        return;
    }
    for changed in event.paths.iter().filter_map(|path| meaning(paths, path)) {
        let _ = tell.send(changed);
    }
}

/// The system may spell the folder otherwise than we do, so only the end of the path counts.
fn meaning(paths: &Paths, path: &Path) -> Option<Changed> {
    let is = |other: &Path| path.file_name() == other.file_name();
    let is_in = |folder: &Path| path.parent().is_some_and(|parent| parent.file_name() == folder.file_name());
    if is(&paths.preferences()) || is(&paths.profiles()) || is_in(&paths.profiles()) {
        Some(Changed::Preferences)
    } else if is(&paths.cards()) || is_in(&paths.cards()) {
        Some(Changed::Cards)
    } else {
        None
    }
}
