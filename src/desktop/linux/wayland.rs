//! A connection to the Wayland compositor that is waited for, never blocked on.

use super::socket::Socket;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::time::Duration;
use tokio::io::Interest;
use tokio::net::UnixStream;
use wayland_client::backend::WaylandError;
use wayland_client::protocol::{wl_callback, wl_registry};
use wayland_client::{Connection, Dispatch, DispatchError, EventQueue, QueueHandle};

const LIMIT: Duration = Duration::from_secs(2);

/// What went wrong, for the log.
pub(super) type Failure = String;

#[derive(Debug)]
pub(super) struct Line<S> {
    pub(super) connection: Connection,
    queue: EventQueue<S>,
    socket: Socket,
}

/// Counts the answers to `sync`, by which a round trip is known to be over.
pub(super) trait Answered {
    fn answered(&mut self) -> &mut u32;
}

/// The address of the compositor; `None` where none is named.
pub(super) fn address() -> Option<PathBuf> {
    let name = PathBuf::from(std::env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty())?);
    if name.is_absolute() {
        return Some(name);
    }
    Some(PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR")?).join(name))
}

impl<S> Line<S>
where
    S: Answered + Dispatch<wl_callback::WlCallback, ()> + Dispatch<wl_registry::WlRegistry, ()> + 'static,
{
    /// Connects and lets the compositor announce its globals to `state`.
    pub(super) async fn connect(state: &mut S) -> Result<Self, Failure> {
        let address = address().ok_or("`WAYLAND_DISPLAY` is not set")?;
        let connecting = async {
            let stream = UnixStream::connect(&address).await.map_err(|error| error.to_string())?;
            let stream = stream.into_std().map_err(|error| error.to_string())?;
            let mut line = Self::over(stream)?;
            line.connection.display().get_registry(&line.queue.handle(), ());
            line.round_trip(state).await?;
            Ok(line)
        };
        let limited = tokio::time::timeout(LIMIT, connecting).await;
        limited.map_err(|_elapsed| "no answer within two seconds".to_owned())?
    }

    pub(super) fn handle(&self) -> QueueHandle<S> {
        self.queue.handle()
    }

    /// Waits for something from the compositor and hands it to `state`.
    pub(super) async fn next(&mut self, state: &mut S) -> Result<(), Failure> {
        if self.dispatch(state)? > 0 {
            return Ok(());
        }
        self.flush().await?;
        self.socket.readable().await.map_err(|error| error.to_string())?;
        if let Some(reading) = self.queue.prepare_read() {
            match reading.read() {
                // Only an empty read says that the socket has nothing left.
                Ok(0) => self.socket.forget(Interest::READABLE),
                Ok(_) => {}
                Err(error) if would_block(&error) => self.socket.forget(Interest::READABLE),
                Err(error) => return Err(error.to_string()),
            }
        }
        self.dispatch(state).map(|_| ())
    }

    /// Sends what was asked for so far.
    pub(super) async fn flush(&self) -> Result<(), Failure> {
        loop {
            match self.queue.flush() {
                Ok(()) => return Ok(()),
                Err(error) if would_block(&error) => {
                    self.socket.forget(Interest::WRITABLE);
                    self.socket.writable().await.map_err(|error| error.to_string())?;
                }
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    fn over(stream: std::os::unix::net::UnixStream) -> Result<Self, Failure> {
        let second = OwnedFd::from(stream.try_clone().map_err(|error| error.to_string())?);
        let socket = Socket::new(second).map_err(|error| error.to_string())?;
        let connection = Connection::from_socket(stream).map_err(|error| error.to_string())?;
        let queue = connection.new_event_queue();
        Ok(Self { connection, queue, socket })
    }

    /// Waits until the compositor has answered all that was asked so far.
    pub(super) async fn round_trip(&mut self, state: &mut S) -> Result<(), Failure> {
        let before = *state.answered();
        self.connection.display().sync(&self.queue.handle(), ());
        while *state.answered() == before {
            self.next(state).await?;
        }
        Ok(())
    }

    fn dispatch(&mut self, state: &mut S) -> Result<usize, Failure> {
        self.queue.dispatch_pending(state).map_err(|error: DispatchError| error.to_string())
    }
}

fn would_block(error: &WaylandError) -> bool {
    matches!(error, WaylandError::Io(error) if error.kind() == std::io::ErrorKind::WouldBlock)
}
