//! What the desktop wants of all windows.

use crate::records::preferences::{Look, Motion};
use crate::records::wire::{SYSTEM_DARK, SYSTEM_STILL};
use serde_json::Value;
use std::sync::{Mutex, PoisonError};

/// Whether things should stay still that move only to please.
pub(crate) fn is_still(look: &Look) -> bool {
    look.reduced_motion == Motion::On || look.reduced_motion == Motion::System && system().still == Some(true)
}

/// What the desktop wants of all windows, where it tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct System {
    pub(super) dark: Option<bool>,
    still: Option<bool>,
}

/// One desktop for the whole process.
static SYSTEM: Mutex<System> = Mutex::new(System { dark: None, still: None });

pub(crate) fn system() -> System {
    *SYSTEM.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes from the preferences, as the resident sends them, what the desktop wants.
pub(crate) fn follow_system(preferences: &Value) {
    let wish = |key: &str| preferences["look"][key].as_bool();
    let system = System { dark: wish(SYSTEM_DARK), still: wish(SYSTEM_STILL) };
    *SYSTEM.lock().unwrap_or_else(PoisonError::into_inner) = system;
}
