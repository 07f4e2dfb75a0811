//! The line between the instance that reminds and those that ask it: a socket in the runtime folder.

use rustix::fs::Mode;
use std::io::{self, Read, Write};
use std::os::unix::net;
use std::path::Path;
use std::time::Duration;
use tokio::net::{UnixListener, UnixStream, unix};

/// What the line is called, for people.
pub(crate) fn address(path: &Path) -> String {
    path.display().to_string()
}

/// Where clients come in.
#[derive(Debug)]
pub(crate) struct Listener(UnixListener);

/// A client.
#[derive(Debug)]
pub(crate) struct Stream(UnixStream);

/// What it says.
#[derive(Debug)]
pub(crate) struct Ear(unix::OwnedReadHalf);

/// What it is told.
pub(crate) type Mouth = unix::OwnedWriteHalf;

impl Listener {
    /// Listens there from now on. A socket that is already there belongs to a dead process and is replaced.
    pub(crate) fn bind(path: &Path) -> io::Result<Self> {
        match rustix::fs::unlink(path) {
            Ok(()) | Err(rustix::io::Errno::NOENT) => {}
            Err(error) => return Err(error.into()),
        }
        let listener = UnixListener::bind(path)?;
        rustix::fs::chmod(path, Mode::RUSR | Mode::WUSR)?;
        Ok(Self(listener))
    }

    pub(crate) async fn accept(&mut self) -> io::Result<Stream> {
        self.0.accept().await.map(|(stream, _)| Stream(stream))
    }
}

impl Stream {
    /// Whether it belongs to the user whose program this is: root can do all of it in other ways, and has breaks of
    /// its own.
    pub(crate) fn is_own(&self) -> bool {
        self.0.peer_cred().is_ok_and(|peer| is_user(peer.uid(), rustix::process::getuid().as_raw()))
    }

    /// Says a last word without waiting. It fits into the socket's buffer or is lost with the client.
    pub(crate) fn dismiss(&self, word: &[u8]) {
        let _ = self.0.try_write(word);
    }

    pub(crate) fn into_split(self) -> (Ear, Mouth) {
        let (ear, mouth) = self.0.into_split();
        (Ear(ear), mouth)
    }
}

impl Ear {
    pub(crate) async fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        tokio::io::AsyncReadExt::read(&mut self.0, bytes).await
    }

    /// Whether the client is gone, and has not only nothing more to ask.
    pub(crate) fn has_left(&self) -> bool {
        self.0.as_ref().try_write(&[]).is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    }
}

fn is_user(peer: u32, own: u32) -> bool {
    peer == own
}

/// The client's end, which may block.
#[derive(Debug)]
pub(crate) struct Client(net::UnixStream);

impl Client {
    pub(crate) fn connect(path: &Path) -> io::Result<Self> {
        net::UnixStream::connect(path).map(Self)
    }

    /// How long a read or a write may take from now on; `None`: as long as it likes.
    pub(crate) fn set_patience(&mut self, patience: Option<Duration>) -> io::Result<()> {
        self.0.set_read_timeout(patience)?;
        self.0.set_write_timeout(patience)
    }
}

impl Read for Client {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

impl Write for Client {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_user_whose_program_this_is_has_a_say() {
        for own in [0, 1000] {
            let heard = [0, 1, 999, 1000, 1001, u32::MAX].map(|peer| is_user(peer, own));
            assert_eq!(heard, [own == 0, false, false, own == 1000, false, false], "{own}");
        }
    }
}
