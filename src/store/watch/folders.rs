//! By the word of Windows that something in a folder has changed, whatever it was.

use super::{Changed, Paths, make_folder};
use crate::system::folder;
use std::io;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

pub(crate) struct Watch {
    changes: UnboundedReceiver<Changed>,
}

impl Watch {
    /// Watches the folder of the preferences, and that of the cards. They are made if they are missing.
    pub(crate) fn start(paths: &Paths) -> io::Result<Self> {
        let (tell, changes) = unbounded_channel();
        for (place, changed) in [(&paths.config, Changed::Preferences), (&paths.cards(), Changed::Cards)] {
            make_folder(place)?;
            let tell: UnboundedSender<_> = tell.clone();
            folder::watch(place, move || tell.send(changed).is_ok())?;
        }
        Ok(Self { changes })
    }

    /// Waits for the next change.
    pub(crate) async fn changed(&mut self) -> Changed {
        match self.changes.recv().await {
            Some(changed) => changed,
            None => std::future::pending().await,
        }
    }
}
