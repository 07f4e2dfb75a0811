//! Windows.

pub(crate) mod clock;
pub(crate) mod console;
pub(crate) mod endings;
pub(crate) mod files;
pub(crate) mod folder;
pub(crate) mod line;
pub(crate) mod process;

mod job;
mod owner;
