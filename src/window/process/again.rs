//! Starting over in this process's place: winit allows one event loop a process, so another way of showing a
//! window needs another process. What was read of standard input goes along in a nameless file.

use crate::window::session::input::Input;
use rustix::fs::{MemfdFlags, Mode, OFlags};
use std::convert::Infallible;
use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::os::unix::process::CommandExt as _;
use std::process::Command;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    WithoutOpenGl,
    WithoutWayland,
}

/// Standard input, after what an earlier process had read of it.
pub(super) fn input(before: Option<u32>) -> io::Result<Input> {
    // `std::io::Stdin` would keep what it has read to itself.
    let stream = PipeReader::from(io::stdin().as_fd().try_clone_to_owned()?);
    let mut read = Vec::new();
    if let Some(number) = before {
        let path = format!("/proc/self/fd/{number}");
        let file = rustix::fs::open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?;
        PipeReader::from(file).read_to_end(&mut read)?;
    }
    Ok(Input::new(read, stream))
}

/// Runs this program anew with the same arguments and the change. Comes back only with a failure.
pub(super) fn start(change: Change, unread: &[u8]) -> io::Result<Infallible> {
    let before = rustix::fs::memfd_create("unread", MemfdFlags::empty())?;
    let mut writer = PipeWriter::from(before);
    writer.write_all(unread)?;
    let mut words = std::env::args_os();
    // The link stands in where the program has been replaced on the disk; it would hide the name.
    let program = std::env::current_exe().ok().filter(|path| path.exists());
    let mut command = Command::new(program.unwrap_or_else(|| "/proc/self/exe".into()));
    if let Some(name) = words.next() {
        command.arg0(name);
    }
    command.args(words).arg("--before").arg(writer.as_raw_fd().to_string());
    match change {
        Change::WithoutOpenGl => command.args(["--renderer", "cpu"]),
        Change::WithoutWayland => command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET"),
    };
    Err(command.exec())
}
