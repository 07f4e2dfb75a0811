//! The two clocks that nobody can set, and the name of the boot they count from.
#![expect(unsafe_code, reason = "no library reads these clocks")]

use std::time::Duration;
use windows_registry::LOCAL_MACHINE;
use windows_sys::Win32::System::SystemInformation::GetTickCount64;
use windows_sys::Win32::System::WindowsProgramming::QueryUnbiasedInterruptTime;

/// Where the system counts its boots.
const BOOTS: &str = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters";

/// Time since the boot without the time slept.
pub(crate) fn awake() -> Duration {
    let mut time = 0;
    // SAFETY: the place that is written to lives as long as the call.
    unsafe { QueryUnbiasedInterruptTime(&raw mut time) };
    Duration::from_nanos(time.saturating_mul(100))
}

/// Time since the boot, sleep included.
pub(crate) fn boot() -> Duration {
    // SAFETY: it takes nothing and always answers.
    Duration::from_millis(unsafe { GetTickCount64() })
}

/// The system's number of this boot; empty where it does not count.
pub(crate) fn boot_id() -> String {
    let number = LOCAL_MACHINE.open(BOOTS).and_then(|key| key.get_u32("BootId"));
    number.map_or_else(|_| String::new(), |number| number.to_string())
}
