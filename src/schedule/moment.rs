//! One reading of the three clocks.

use {
    chrono::{DateTime, FixedOffset},
    std::time::Duration,
};

/// Three readings taken together. Their differences tell suspend from clock steps from late ticks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Moment {
    /// Time awake: monotonic, stands still in suspend. Counted from an arbitrary zero.
    pub(crate) awake: Duration,
    /// Time since boot: monotonic, counts suspend. Deadlines live on this clock.
    pub(crate) boot: Duration,
    /// The wall clock, with the zone's offset at this moment. Only the calendar uses it.
    pub(crate) civil: DateTime<FixedOffset>,
}
