//! By an `exec`, and a nameless file for what was read.

use super::Change;
use crate::window::session::input::Input;
use rustix::fs::{MemfdFlags, Mode, OFlags};
use std::convert::Infallible;
use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// Standard input, after what an earlier process had read of it.
pub(crate) fn input(before: Option<u32>) -> io::Result<Input> {
    let stream = super::standard_input()?;
    let mut read = Vec::new();
    if let Some(number) = before {
        let path = format!("/proc/self/fd/{number}");
        let file = rustix::fs::open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?;
        PipeReader::from(file).read_to_end(&mut read)?;
    }
    Ok(Input::new(read, stream))
}

/// Runs this program anew with the same arguments and the change. Comes back only with a failure.
pub(crate) fn start(change: Change, unread: &[u8]) -> io::Result<Infallible> {
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
