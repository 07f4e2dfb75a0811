//! The numbers of all screens that are connected.

#![expect(unsafe_code, reason = "CoreGraphics writes the numbers where it is told to")]

use objc2_core_graphics::{CGDirectDisplayID, CGError, CGGetOnlineDisplayList};

/// No machine has more.
const MOST: usize = 32;

pub(super) fn screens() -> Vec<CGDirectDisplayID> {
    let mut screens = vec![0; MOST];
    let mut count = 0;
    // SAFETY: no more is written than the list is long, and the other pointer is that of a variable.
    let outcome = unsafe { CGGetOnlineDisplayList(MOST as u32, screens.as_mut_ptr(), &raw mut count) };
    screens.truncate(if outcome == CGError::Success { count as usize } else { 0 });
    screens
}
