//! Starting over: winit allows one event loop a process, so another way of showing a window needs another program, in
//! this process's place where the system allows it. What was read of standard input goes along.

#[cfg(target_os = "linux")]
#[path = "again/exec.rs"]
mod way;
#[cfg(not(target_os = "linux"))]
#[path = "again/relay.rs"]
mod way;

use std::io::{self, PipeReader};

pub(super) use way::{input, start};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    WithoutOpenGl,
    WithoutWayland,
}

/// A reader that keeps nothing to itself of what it has read, as `std::io::Stdin` would.
#[cfg(unix)]
fn standard_input() -> io::Result<PipeReader> {
    use std::os::fd::AsFd as _;
    Ok(PipeReader::from(io::stdin().as_fd().try_clone_to_owned()?))
}

/// A reader that keeps nothing to itself of what it has read, as `std::io::Stdin` would.
#[cfg(windows)]
fn standard_input() -> io::Result<PipeReader> {
    use std::os::windows::io::AsHandle as _;
    Ok(PipeReader::from(io::stdin().as_handle().try_clone_to_owned()?))
}
