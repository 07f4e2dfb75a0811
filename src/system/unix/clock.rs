//! The two clocks that nobody can set, and the name of the boot they count from.

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// Time since some instant after which sleep does not count.
#[cfg(target_os = "linux")]
pub(crate) fn awake() -> Duration {
    reading(ClockId::Monotonic)
}

/// Time since the boot, sleep included.
#[cfg(target_os = "linux")]
pub(crate) fn boot() -> Duration {
    reading(ClockId::Boottime)
}

/// `Instant` is `CLOCK_UPTIME_RAW` on macOS, which stands still in sleep.
#[cfg(target_os = "macos")]
#[expect(clippy::disallowed_methods, reason = "only `resident::clock` asks for it")]
pub(crate) fn awake() -> Duration {
    use std::sync::LazyLock;
    use std::time::Instant;
    static START: LazyLock<(Instant, Duration)> = LazyLock::new(|| (Instant::now(), boot()));
    START.1 + START.0.elapsed()
}

/// `CLOCK_MONOTONIC` goes on in sleep on macOS.
#[cfg(target_os = "macos")]
pub(crate) fn boot() -> Duration {
    reading(ClockId::Monotonic)
}

fn reading(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// The system's name for this boot; empty where it has none.
#[cfg(target_os = "linux")]
pub(crate) fn boot_id() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

/// The system's name for this boot; empty where it has none.
#[cfg(target_os = "macos")]
pub(crate) fn boot_id() -> String {
    let asked = std::process::Command::new("/usr/sbin/sysctl").args(["-n", "kern.bootsessionuuid"]).output();
    asked.map_or_else(|_| String::new(), |said| String::from_utf8_lossy(&said.stdout).trim().to_owned())
}
