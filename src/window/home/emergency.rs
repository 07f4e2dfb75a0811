//! The number to call in an emergency: what the user typed, or that of the system's region.

use super::model::Model;
use crate::cards::{FOLLOW, emergency_number};

/// The key of the preferences that has it.
pub(super) const KEY: &str = "body.emergency";

/// The number to show.
pub(super) fn number(model: &Model, region: Option<&str>) -> String {
    let typed = &model.typed().body.emergency;
    if follows(model) { emergency_number(region).to_owned() } else { typed.clone() }
}

/// Whether the region decides.
pub(super) fn follows(model: &Model) -> bool {
    model.typed().body.emergency == FOLLOW
}
