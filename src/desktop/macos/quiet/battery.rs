//! Whether the machine runs on its battery.

#![expect(unsafe_code, reason = "IOKit tells what feeds the machine by functions of another language")]

use objc2_io_kit::{IOPSCopyPowerSourcesInfo, IOPSGetProvidingPowerSourceType, kIOPMBatteryPowerKey};

pub(super) const SOURCE: &str = "IOPowerSources";

pub(super) fn is_used() -> bool {
    let Some(sources) = IOPSCopyPowerSourcesInfo() else { return false };
    // SAFETY: that is what the function before gives, and what this one takes.
    let feeding = unsafe { IOPSGetProvidingPowerSourceType(Some(&sources)) };
    feeding.is_some_and(|name| kIOPMBatteryPowerKey.to_str() == Ok(&name.to_string()))
}
