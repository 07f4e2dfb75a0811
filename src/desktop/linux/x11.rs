//! A connection to the X server whose answers are waited for, never blocked on.

use super::socket::Socket;
use std::io::ErrorKind;
use std::os::fd::AsFd;
use std::time::Duration;
use tokio::io::Interest;
use tokio::net::{TcpStream, UnixStream};
use x11rb::connection::{Connection, RequestConnection};
use x11rb::cookie::Cookie;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, ConnectionExt, Window};
use x11rb::reexports::x11rb_protocol::connect::Connect;
use x11rb::reexports::x11rb_protocol::parse_display::{ConnectAddress, parse_display};
use x11rb::reexports::x11rb_protocol::protocol::xproto::Setup;
use x11rb::reexports::x11rb_protocol::xauth::{Family, get_auth};
use x11rb::rust_connection::{DefaultStream, RustConnection, Stream};
use x11rb::x11_utils::TryParse;

const LIMIT: Duration = Duration::from_secs(2);

/// What went wrong, for the log.
pub(super) type Failure = String;

type Peer = (DefaultStream, (Family, Vec<u8>));

#[derive(Debug)]
pub(super) struct Line {
    pub(super) connection: RustConnection,
    socket: Socket,
}

impl Line {
    /// Connects to the server that `DISPLAY` names.
    pub(super) async fn connect() -> Result<Self, Failure> {
        let limited = tokio::time::timeout(LIMIT, connect()).await;
        limited.map_err(|_elapsed| "no answer within two seconds".to_owned())?
    }

    /// Learns whether the server has an extension, so that its requests do not have to ask first.
    pub(super) async fn learn(&self, extension: &'static str) -> Result<(), Failure> {
        self.connection.prefetch_extension_information(extension).map_err(say)?;
        self.flush()?;
        self.readable().await?;
        let known = self.connection.extension_information(extension).map_err(say)?;
        known.map(|_| ()).ok_or_else(|| format!("the server has no `{extension}`"))
    }

    /// Waits for the answer to a request. Nothing else may be under way.
    pub(super) async fn answer<R>(
        &self,
        cookie: Result<Cookie<'_, RustConnection, R>, x11rb::errors::ConnectionError>,
    ) -> Result<R, Failure>
    where
        R: TryParse,
    {
        let cookie = cookie.map_err(say)?;
        self.flush()?;
        self.readable().await?;
        cookie.reply().map_err(say)
    }

    /// The number by which the server knows a name.
    pub(super) async fn atom(&self, name: &str) -> Result<Atom, Failure> {
        Ok(self.answer(self.connection.intern_atom(false, name.as_bytes())).await?.atom)
    }

    /// The window behind all others.
    pub(super) fn root(&self) -> Result<Window, Failure> {
        let root = self.connection.setup().roots.first();
        root.map(|screen| screen.root).ok_or_else(|| "the server has no screen".to_owned())
    }

    pub(super) fn flush(&self) -> Result<(), Failure> {
        self.connection.flush().map_err(say)
    }

    /// Waits for an event. The ones that came with an answer are there at once.
    pub(super) async fn next(&self) -> Result<Event, Failure> {
        loop {
            if let Some(event) = self.connection.poll_for_event().map_err(say)? {
                return Ok(event);
            }
            // Readiness is forgotten before reading, so that whatever comes in between wakes again.
            self.socket.readable().await.map_err(say)?;
            self.socket.forget(Interest::READABLE);
        }
    }

    async fn readable(&self) -> Result<(), Failure> {
        match tokio::time::timeout(LIMIT, self.socket.readable()).await {
            Ok(ready) => ready.map_err(say)?,
            Err(_elapsed) => return Err("no answer within two seconds".to_owned()),
        }
        self.socket.forget(Interest::READABLE);
        Ok(())
    }
}

fn say(error: impl std::fmt::Display) -> Failure {
    error.to_string()
}

async fn connect() -> Result<Line, Failure> {
    let display = parse_display(None).map_err(say)?;
    let mut failure = "no address".to_owned();
    for address in display.connect_instruction() {
        match open(&address).await {
            Ok((stream, (family, host))) => {
                let key = get_auth(family, &host, display.display).ok().flatten().unwrap_or_default();
                return greet(stream, key).await;
            }
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

async fn open(address: &ConnectAddress<'_>) -> Result<Peer, Failure> {
    match address {
        ConnectAddress::Hostname(host, port) => {
            let stream = TcpStream::connect((*host, *port)).await.map_err(say)?;
            DefaultStream::from_tcp_stream(stream.into_std().map_err(say)?).map_err(say)
        }
        ConnectAddress::Socket(path) => {
            let stream = match UnixStream::connect(format!("\0{path}")).await {
                Ok(stream) => stream,
                Err(_not_abstract) => UnixStream::connect(path).await.map_err(say)?,
            };
            DefaultStream::from_unix_stream(stream.into_std().map_err(say)?).map_err(say)
        }
        _ => Err("the kind of address is not known".to_owned()),
    }
}

/// Introduces us to the server and takes its setup.
async fn greet(stream: DefaultStream, key: (Vec<u8>, Vec<u8>)) -> Result<Line, Failure> {
    let socket = Socket::new(stream.as_fd().try_clone_to_owned().map_err(say)?).map_err(say)?;
    let (mut greeting, request) = Connect::with_authorization(key.0, key.1);
    // The request is far smaller than the buffer of a new socket.
    let written = stream.write(&request, &mut Vec::new()).map_err(say)?;
    if written < request.len() {
        return Err("the greeting was cut short".to_owned());
    }
    loop {
        match stream.read(greeting.buffer(), &mut Vec::new()) {
            Ok(0) => return Err("the server hung up".to_owned()),
            Ok(read) => {
                if greeting.advance(read) {
                    break;
                }
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                socket.forget(Interest::READABLE);
                socket.readable().await.map_err(say)?;
            }
            Err(error) => return Err(error.to_string()),
        }
    }
    let setup: Setup = greeting.into_setup().map_err(say)?;
    Ok(Line { connection: RustConnection::for_connected_stream(stream, setup).map_err(say)?, socket })
}
