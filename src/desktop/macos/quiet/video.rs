//! Whether a program keeps the screen lit: a film, a call, a presentation.

#![expect(unsafe_code, reason = "IOKit tells what keeps the screen lit by functions of another language")]

use objc2_core_foundation::{CFDictionary, CFNumber, CFRetained, CFString};
use objc2_io_kit::IOPMCopyAssertionsStatus;
use std::ptr::{NonNull, null};

pub(super) const SOURCE: &str = "IOPMCopyAssertionsStatus";
/// `kIOPMAssertPreventUserIdleDisplaySleep`.
const KEPT_LIT: &str = "PreventUserIdleDisplaySleep";

pub(super) fn is_kept_lit() -> bool {
    let level = assertions().and_then(|levels| levels.get(&CFString::from_static_str(KEPT_LIT)));
    level.and_then(|level| level.as_i64()).is_some_and(|level| level > 0)
}

/// The level of each kind of wish, over all programs.
fn assertions() -> Option<CFRetained<CFDictionary<CFString, CFNumber>>> {
    let mut found = null();
    // SAFETY: the pointer is that of a variable.
    let outcome = unsafe { IOPMCopyAssertionsStatus(&raw mut found) };
    let found = NonNull::new(found.cast_mut()).filter(|_| outcome == 0)?;
    // SAFETY: what is copied is ours to release, and its keys are strings and its values numbers.
    Some(unsafe { CFRetained::from_raw(found.cast()) })
}
