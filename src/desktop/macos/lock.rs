//! Locking the screen. The only way that Apple documents is to switch the display off, after which macOS asks for the
//! password if the user wants it to.

use super::{Signals, say};
use crate::desktop::{Sense, Signal};
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;
use tokio::sync::mpsc;

const PROGRAM: &str = "/usr/bin/pmset";
const WORD: &str = "displaysleepnow";
const LIMIT: Duration = Duration::from_secs(5);

pub(super) fn voice() -> Sense {
    Sense { source: format!("pmset {WORD}"), live: true, mend: Some("doctor-macos-lock-mend".to_owned()) }
}

/// Locks at each request until the desktop is dropped.
pub(super) async fn run(mut requests: mpsc::Receiver<()>, signals: Signals) {
    while requests.recv().await.is_some() {
        if let Err(why) = lock().await {
            say(&signals, Signal::LockFailed(why));
        }
    }
}

async fn lock() -> Result<(), String> {
    let mut command = Command::new(PROGRAM);
    command.arg(WORD).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    match tokio::time::timeout(LIMIT, command.status()).await {
        Ok(Ok(status)) if status.success() => Ok(()),
        Ok(Ok(status)) => Err(format!("{PROGRAM} ended with {status}")),
        Ok(Err(error)) => Err(format!("{PROGRAM} cannot be started: {error}")),
        Err(_elapsed) => Err(format!("{PROGRAM} does not end")),
    }
}
