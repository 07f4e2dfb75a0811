//! The signals by which the system asks the program to end.

use std::io;
use tokio::signal::unix::{Signal, SignalKind, signal};

pub(crate) struct Endings {
    terminate: Signal,
    /// `None`: whoever started the program wants it to go on, as `nohup` does.
    interrupt: Option<Signal>,
    hang_up: Option<Signal>,
}

impl Endings {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: unless_ignored(SignalKind::interrupt())?,
            hang_up: unless_ignored(SignalKind::hangup())?,
        })
    }

    /// Waits for the next; its name.
    pub(crate) async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.terminate.recv() => "SIGTERM",
            () = came(self.interrupt.as_mut()) => "SIGINT",
            () = came(self.hang_up.as_mut()) => "SIGHUP",
        }
    }
}

fn unless_ignored(kind: SignalKind) -> io::Result<Option<Signal>> {
    let is_ignored = ignored() >> (kind.as_raw_value() - 1) & 1 == 1;
    if is_ignored { Ok(None) } else { signal(kind).map(Some) }
}

/// The signals that this process was started to ignore, a bit for each, the first one lowest; none where the kernel
/// does not say.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}

async fn came(signal: Option<&mut Signal>) {
    match signal {
        Some(signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}
