//! Linux and macOS.

pub(crate) mod clock;
pub(crate) mod console;
pub(crate) mod endings;
pub(crate) mod files;
pub(crate) mod line;
pub(crate) mod process;
