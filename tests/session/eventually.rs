//! Waiting for a condition, with a limit: the only place of the tests that sleeps.

use std::thread::sleep;
use std::time::{Duration, Instant};

/// Long enough for a slow machine that does other things as well; a test that waits this long has failed.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

const STEP: Duration = Duration::from_millis(25);

/// How long something took.
#[derive(Clone, Copy)]
pub(crate) struct Watch(Instant);

impl Watch {
    #[expect(clippy::disallowed_methods, reason = "how long a test waits is real time")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// What `ask` finds, as soon as it finds something.
#[track_caller]
pub(crate) fn eventually<T>(limit: Duration, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let watch = Watch::start();
    loop {
        if let Some(found) = ask() {
            return found;
        }
        assert!(watch.elapsed() < limit, "{what}: not within {limit:?}");
        sleep(STEP);
    }
}

/// Holds that `is_so` is true the whole time.
#[track_caller]
pub(crate) fn stays(time: Duration, what: &str, mut is_so: impl FnMut() -> bool) {
    let watch = Watch::start();
    while watch.elapsed() < time {
        assert!(is_so(), "{what}: not after {:?}", watch.elapsed());
        sleep(STEP);
    }
}
