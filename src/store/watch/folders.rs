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

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::time::Duration;

    #[test]
    fn edits_are_told_and_the_journal_is_not() {
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut watch = Watch::start(&paths).unwrap();
            let limit = Duration::from_secs(10);
            fs::write(paths.journal(), "{}").unwrap();
            fs::write(paths.preferences(), "{}").unwrap();
            assert_eq!(tokio::time::timeout(limit, watch.changed()).await.unwrap(), Changed::Preferences);
            fs::write(paths.cards().join("a.json"), "{}").unwrap();
            while tokio::time::timeout(limit, watch.changed()).await.unwrap() != Changed::Cards {}
        });
    }
}
