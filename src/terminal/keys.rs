//! Keys from the terminal, as they are pressed.

use super::raw::{self, Settings};
use std::io::{self, Stdin};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::signal::unix::{Signal, SignalKind, signal};

pub(super) struct Keys {
    input: Option<AsyncFd<Stdin>>,
    /// The program goes on after Ctrl+Z: the shell has set the terminal to its own liking.
    resumed: Option<Signal>,
    pressed: Vec<u8>,
}

impl Keys {
    pub(super) fn open() -> io::Result<Self> {
        let resumed = signal(SignalKind::from_raw(rustix::process::Signal::CONT.as_raw()))?;
        #[expect(deprecated, reason = "its successor is unsafe, and standard input is never closed")]
        let input = AsyncFd::with_interest(io::stdin(), Interest::READABLE)?;
        Ok(Self { input: Some(input), resumed: Some(resumed), pressed: Vec::new() })
    }

    pub(super) fn none() -> Self {
        Self { input: None, resumed: None, pressed: Vec::new() }
    }

    pub(super) fn are_there(&self) -> bool {
        self.input.is_some()
    }

    /// The next key, in lower case; never, once there are none any more. Nothing is lost when this is dropped.
    pub(super) async fn next(&mut self, settings: Option<&Settings>) -> char {
        loop {
            if let Some(key) = self.pressed.pop() {
                return char::from(key).to_ascii_lowercase();
            }
            let Self { input, resumed, .. } = self;
            tokio::select! {
                bytes = read(input.as_ref()) => match bytes {
                    Some(bytes) => self.pressed = bytes,
                    None => self.input = None,
                },
                () = wait(resumed.as_mut()) => {
                    if let Some(settings) = settings.filter(|_| raw::is_in_foreground()) {
                        raw::apply(settings);
                    }
                }
            }
        }
    }
}

/// What was pressed, the last first; `None` at the end of the input.
async fn read(input: Option<&AsyncFd<Stdin>>) -> Option<Vec<u8>> {
    let Some(input) = input else { return std::future::pending().await };
    loop {
        let mut guard = input.readable().await.ok()?;
        let mut bytes = [0; 64];
        let read = match raw::foreground() {
            Ok(true) => rustix::io::read(input.get_ref(), &mut bytes),
            Ok(false) => Err(again()),
            // A terminal that was closed stays ready for ever.
            Err(error) => Err(error),
        };
        guard.clear_ready();
        match read {
            Ok(0) => return None,
            Ok(length) => return Some(plain(&bytes[..length])),
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => {}
            Err(_) => return None,
        }
    }
}

fn again() -> rustix::io::Errno {
    rustix::io::Errno::AGAIN
}

/// The keys without those that send several bytes, such as the arrows: their letters mean nothing.
fn plain(bytes: &[u8]) -> Vec<u8> {
    if bytes.first() == Some(&0x1b) { Vec::new() } else { bytes.iter().rev().copied().collect() }
}

async fn wait(resumed: Option<&mut Signal>) {
    match resumed {
        Some(signal) => {
            let _ = signal.recv().await;
        }
        None => std::future::pending().await,
    }
}
