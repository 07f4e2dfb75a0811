//! What every system does in its own way, below the desktop: clocks, locks and owners of files, processes, the ends of
//! a session, and the line between two instances. It knows no other module.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
use unix as own;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows as own;

#[cfg(windows)]
pub(crate) use own::folder;
pub(crate) use own::{clock, console, endings, files, line, process};
