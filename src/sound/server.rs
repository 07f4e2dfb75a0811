//! Where the sound server is: looked for as every program does that plays something.

use super::silence::Silence;
use crate::records::preferences::io_text;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, connect as connect_to, socket_with};
use std::ffi::OsString;
use std::io;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

/// The socket of a server that takes connections now.
pub(crate) fn find() -> Result<PathBuf, Silence> {
    let path = place()?;
    reach(&path).map(|_| path)
}

/// Where the server should be.
pub(crate) fn place() -> Result<PathBuf, Silence> {
    address(|name| std::env::var_os(name))
}

/// A connection that never blocks.
pub(crate) fn knock(path: &Path) -> io::Result<UnixStream> {
    let stream = connect(path)?;
    stream.set_nonblocking(true)?;
    Ok(stream)
}

/// Where the server should be, by the environment. `PULSE_SERVER` alone counts where it is set.
pub(super) fn address(variable: impl Fn(&str) -> Option<OsString>) -> Result<PathBuf, Silence> {
    let variable = |name| variable(name).filter(|value| !value.is_empty());
    if let Some(servers) = variable("PULSE_SERVER") {
        let servers = servers.to_string_lossy();
        return servers.split_whitespace().find_map(socket).ok_or_else(|| Silence::Elsewhere(servers.into_owned()));
    }
    let own = variable("PULSE_RUNTIME_PATH").map(|folder| Path::new(&folder).join("native"));
    let usual = || variable("XDG_RUNTIME_DIR").map(|folder| Path::new(&folder).join("pulse/native"));
    own.or_else(usual).ok_or(Silence::Nowhere)
}

/// The path in `unix:/path`, `/path` or `{machine}unix:/path`.
fn socket(server: &str) -> Option<PathBuf> {
    let server = server.strip_prefix('{').and_then(|rest| rest.split_once('}')).map_or(server, |(_, rest)| rest);
    let path = server.strip_prefix("unix:").unwrap_or(server);
    path.starts_with('/').then(|| path.into())
}

pub(super) fn reach(path: &Path) -> Result<UnixStream, Silence> {
    connect(path).map_err(|error| Silence::Unreached { path: path.to_owned(), why: io_text(&error) })
}

/// Comes back at once, even where a server that hangs has its queue full; the standard library would wait.
fn connect(path: &Path) -> io::Result<UnixStream> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let socket = socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)?;
    connect_to(&socket, &SocketAddrUnix::new(path)?)?;
    let stream = UnixStream::from(socket);
    stream.set_nonblocking(false)?;
    Ok(stream)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The environment, as words of `NAME=value` divided by `;`, and where the server is by it.
    #[track_caller]
    fn check(environment: &str, expected: &str) {
        let variable = |name: &str| {
            let mut all = environment.split(';').filter_map(|one| one.split_once('='));
            all.find(|(other, _)| *other == name).map(|(_, value)| value.into())
        };
        let found = address(variable).map_or_else(|why| why.to_string(), |path| path.display().to_string());
        assert_eq!(found, expected, "{environment}");
    }

    #[test]
    fn the_server_is_where_the_environment_says() {
        check("XDG_RUNTIME_DIR=/run/user/1000", "/run/user/1000/pulse/native");
        check("PULSE_RUNTIME_PATH=/tmp/mine;XDG_RUNTIME_DIR=/run/user/1000", "/tmp/mine/native");
        check("PULSE_SERVER=unix:/tmp/socket;XDG_RUNTIME_DIR=/run/user/1000", "/tmp/socket");
        check("PULSE_SERVER=/tmp/socket", "/tmp/socket");
        check("PULSE_SERVER={4d2f}unix:/tmp/socket tcp:desk:4713", "/tmp/socket");
        check("PULSE_SERVER=tcp:desk unix:/tmp/socket", "/tmp/socket");
        check("PULSE_SERVER=;XDG_RUNTIME_DIR=/run/user/1000", "/run/user/1000/pulse/native");
    }

    #[test]
    fn no_server_is_no_riddle() {
        check("", "neither `PULSE_SERVER` nor `XDG_RUNTIME_DIR` says where the sound server is");
        check(
            "PULSE_SERVER=tcp:desk:4713;XDG_RUNTIME_DIR=/run/user/1000",
            "`PULSE_SERVER` is `tcp:desk:4713`, and chimes are played by a server on this machine alone (`unix:PATH`)",
        );
    }

    #[test]
    fn a_socket_without_a_server_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("native");
        let why = |path: &Path| reach(path).unwrap_err().to_string().replace(&path.display().to_string(), "PATH");
        let sentence = |why: &str| {
            format!(
                "no sound server answers at `PATH` ({why}); start PipeWire or PulseAudio, or set `sound.on` to `false`"
            )
        };
        assert_eq!(why(&path), sentence("no such file or directory"));
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert_eq!(why(&path), sentence("connection refused"));
        assert_eq!(why(&folder.path().join("x".repeat(200))), sentence("file name too long"));
    }

    /// The kernel keeps as many connections as the queue is long; then it lets callers wait.
    #[test]
    fn a_server_that_takes_no_connections_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("native");
        let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let streams: Vec<_> = (0..10_000).map_while(|_| reach(&path).ok()).collect();
        assert!(!streams.is_empty());
        let full = reach(&path).unwrap_err().to_string();
        assert!(full.contains("unavailable") || full.contains("too many open files"), "{full}");
    }
}
