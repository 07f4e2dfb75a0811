//! Unhunch reminds people at desks to move before their upper back gets sore, and shows them how.
//!
//! The modules are listed in the order in which a newcomer should read them. `schedule` and `cards` are
//! pure; `records` are the shapes that are written or sent; `store` and `desktop` are the only doors to
//! files and to the system, with what systems do differently in `system`; `sound` chimes; `resident` is the one loop; `window` draws; `cli` is what the user
//! types.

mod failpoint;

mod system;

mod schedule;

mod cards;

mod figure;

mod texts;

mod records;

mod store;

mod desktop;

mod control;

mod sound;

mod resident;

#[cfg(feature = "window")]
mod window;

mod terminal;

mod cli;

#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;

pub use cli::{run, run_without_console};
#[cfg(feature = "window")]
pub use window::run as run_window;
