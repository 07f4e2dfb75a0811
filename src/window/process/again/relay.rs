//! By another process that this one hands its input to.

use super::Change;
use crate::window::session::input::Input;
use std::convert::Infallible;
use std::io::{self, Write as _};
use std::process::{Command, Stdio};

/// Standard input. An earlier process hands on what it had read.
pub(crate) fn input(_before: Option<u32>) -> io::Result<Input> {
    Ok(Input::new(Vec::new(), super::standard_input()?))
}

/// Runs this program anew with the same arguments and the change, and ends as it does. Comes back only with a failure.
pub(crate) fn start(change: Change, unread: &[u8]) -> io::Result<Infallible> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(std::env::args_os().skip(1)).stdin(Stdio::piped());
    match change {
        Change::WithoutOpenGl => command.args(["--renderer", "cpu"]),
        Change::WithoutWayland => command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET"),
    };
    let mut process = command.spawn()?;
    let input = process.stdin.take();
    let unread = unread.to_owned();
    let hand_on = move || -> io::Result<()> {
        let Some(mut input) = input else { return Ok(()) };
        input.write_all(&unread)?;
        io::copy(&mut super::standard_input()?, &mut input).map(drop)
    };
    std::thread::Builder::new().name("relay".into()).spawn(hand_on)?;
    let status = process.wait()?;
    std::process::exit(status.code().unwrap_or(1));
}
