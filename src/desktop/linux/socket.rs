//! When a socket that a library reads and writes is ready, without a thread that waits in the library.

use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::os::unix;
use tokio::io::Interest;
use tokio::net::UnixStream;

/// A second descriptor of the socket. It is only waited for, so it does not matter that one of TCP
/// is called a Unix one here.
#[derive(Debug)]
pub(super) struct Socket(UnixStream);

impl Socket {
    /// The descriptor must not block.
    pub(super) fn new(descriptor: OwnedFd) -> io::Result<Self> {
        UnixStream::from_std(unix::net::UnixStream::from(descriptor)).map(Self)
    }

    pub(super) async fn readable(&self) -> io::Result<()> {
        self.0.readable().await
    }

    pub(super) async fn writable(&self) -> io::Result<()> {
        self.0.writable().await
    }

    /// Waits for news: what came before the last [`Socket::forget`] does not count.
    pub(super) fn forget(&self, readiness: Interest) {
        let nothing_left = || Err::<(), _>(io::Error::from(ErrorKind::WouldBlock));
        if self.0.try_io(readiness, nothing_left).is_ok() {
            log::debug!("a socket stays ready");
        }
    }
}
