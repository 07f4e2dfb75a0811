//! Keys from the console, as they are pressed.

use super::raw::Settings;
use std::io::{self, Read as _};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

pub(super) struct Keys {
    /// What the thread reads that waits for the console.
    pressed: Option<UnboundedReceiver<u8>>,
}

impl Keys {
    pub(super) fn open() -> io::Result<Self> {
        let (tell, pressed) = unbounded_channel();
        let read = move || {
            let mut key = [0];
            while io::stdin().read(&mut key).is_ok_and(|length| length > 0) {
                if tell.send(key[0]).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().name("keys".into()).spawn(read)?;
        Ok(Self { pressed: Some(pressed) })
    }

    pub(super) fn none() -> Self {
        Self { pressed: None }
    }

    pub(super) fn are_there(&self) -> bool {
        self.pressed.is_some()
    }

    /// The next key, in lower case; never, once there are none any more. Nothing is lost when this is dropped.
    pub(super) async fn next(&mut self, _settings: Option<&Settings>) -> char {
        if let Some(pressed) = &mut self.pressed {
            if let Some(key) = pressed.recv().await {
                return char::from(key).to_ascii_lowercase();
            }
            self.pressed = None;
        }
        std::future::pending().await
    }
}
