//! An alarm on a timer of the runtime, which may stand still while the machine sleeps. The desktop tells when that is
//! over, and waiting begins anew with each turn of the loop.

use crate::system::clock::boot;
use std::cell::Cell;
use std::io;
use std::time::Duration;

#[derive(Debug)]
pub(crate) struct Alarm {
    deadline: Cell<Option<Duration>>,
}

impl Alarm {
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self { deadline: Cell::new(None) })
    }

    /// Sets the alarm to a reading of the boot clock; `None` turns it off.
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    pub(crate) fn set(&self, at: Option<Duration>) -> io::Result<()> {
        self.deadline.set(at);
        Ok(())
    }

    /// Waits for the deadline.
    pub(crate) async fn ring(&self) {
        let Some(deadline) = self.deadline.get() else { return std::future::pending().await };
        while let Some(left) = deadline.checked_sub(boot()).filter(|left| !left.is_zero()) {
            // The clocks of the two may be a few milliseconds apart.
            tokio::time::sleep(left.max(Duration::from_millis(1))).await;
        }
        // It rings once.
        self.deadline.set(None);
    }
}
