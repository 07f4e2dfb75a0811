//! The line between the instance that reminds and those that ask it: a named pipe.
#![expect(unsafe_code, reason = "the pipe gets rights of our own")]

use super::owner::OwnRights;
use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::windows::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, ReadHalf, WriteHalf, split};
use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};
use windows_sys::Win32::Foundation::ERROR_PIPE_BUSY;
use windows_sys::Win32::Storage::FileSystem::SECURITY_IDENTIFICATION;

/// How often, and how long apart, a client tries that finds others before it.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// What the line is called, for people.
pub(crate) fn address(path: &Path) -> String {
    name(path).display().to_string()
}

/// Where clients come in.
#[derive(Debug)]
pub(crate) struct Listener {
    name: OsString,
    next: NamedPipeServer,
}

/// A client.
#[derive(Debug)]
pub(crate) struct Stream(NamedPipeServer);

/// What it says.
#[derive(Debug)]
pub(crate) struct Ear(ReadHalf<NamedPipeServer>);

/// What it is told.
pub(crate) type Mouth = WriteHalf<NamedPipeServer>;

impl Listener {
    /// Listens from now on; an error where somebody else does already.
    pub(crate) fn bind(path: &Path) -> io::Result<Self> {
        let name = name(path);
        let next = pipe(&name, true)?;
        Ok(Self { name, next })
    }

    pub(crate) async fn accept(&mut self) -> io::Result<Stream> {
        self.next.connect().await?;
        let next = pipe(&self.name, false)?;
        Ok(Stream(std::mem::replace(&mut self.next, next)))
    }
}

/// Another machine cannot come in, and nobody else can be the first.
fn pipe(name: &OsString, first: bool) -> io::Result<NamedPipeServer> {
    let mut rights = OwnRights::new()?;
    let mut options = ServerOptions::new();
    options.first_pipe_instance(first).reject_remote_clients(true);
    // SAFETY: these are security attributes, and they outlive the call.
    unsafe { options.create_with_security_attributes_raw(name, rights.as_ptr()) }
}

/// Pipes have one folder for all users. The path of the runtime folder is this user's own, so a name made of it is too.
fn name(path: &Path) -> OsString {
    let text = path.to_string_lossy().to_lowercase();
    let plain = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    let mut name = OsString::from(r"\\.\pipe\unhunch-");
    // A name may have 256 letters.
    let letters: Vec<char> = text.chars().rev().take(200).map(plain).collect();
    name.push(letters.into_iter().rev().collect::<String>());
    name
}

impl Stream {
    /// Nobody else is let in.
    #[expect(clippy::unused_self, reason = "elsewhere the client is asked")]
    pub(crate) fn is_own(&self) -> bool {
        true
    }

    /// Says a last word without waiting.
    pub(crate) fn dismiss(&self, word: &[u8]) {
        let _ = self.0.try_write(word);
    }

    pub(crate) fn into_split(self) -> (Ear, Mouth) {
        let (ear, mouth) = split(self.0);
        (Ear(ear), mouth)
    }
}

impl Ear {
    /// The end of a pipe is an error here; it comes as the end, like elsewhere.
    pub(crate) async fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        match self.0.read(bytes).await {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
            outcome => outcome,
        }
    }

    /// Whether the client is gone: a pipe cannot be closed on one side alone.
    #[expect(clippy::unused_self, reason = "elsewhere the client is asked")]
    pub(crate) fn has_left(&self) -> bool {
        true
    }
}

/// The client's end, which may block.
#[derive(Debug)]
pub(crate) struct Client {
    pipe: File,
    patience: Option<Duration>,
    /// What a thread has read: a pipe has no time limit of its own.
    heard: Option<Receiver<io::Result<Vec<u8>>>>,
    rest: Vec<u8>,
}

impl Client {
    /// Who listens learns who asks, and cannot act in their name.
    pub(crate) fn connect(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).security_qos_flags(SECURITY_IDENTIFICATION);
        let mut tries = 0;
        loop {
            tries += 1;
            match options.open(name(path)) {
                Ok(pipe) => return Ok(Self { pipe, patience: None, heard: None, rest: Vec::new() }),
                Err(error) if is_busy(&error) && tries < TRIES => std::thread::sleep(PAUSE),
                Err(error) => return Err(error),
            }
        }
    }

    /// How long a read may take from now on; `None`: as long as it likes.
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    pub(crate) fn set_patience(&mut self, patience: Option<Duration>) -> io::Result<()> {
        self.patience = patience;
        Ok(())
    }

    fn listen(&mut self) -> io::Result<Vec<u8>> {
        if self.heard.is_none() {
            let mut pipe = self.pipe.try_clone()?;
            let (tell, heard) = sync_channel(1);
            let read = move || {
                let mut bytes = [0; 4096];
                loop {
                    let read = pipe.read(&mut bytes).map(|length| bytes[..length].to_vec());
                    let is_last = read.as_ref().map_or(true, Vec::is_empty);
                    if tell.send(read).is_err() || is_last {
                        return;
                    }
                }
            };
            std::thread::Builder::new().name("answers".into()).spawn(read)?;
            self.heard = Some(heard);
        }
        let Some(heard) = &self.heard else { return Ok(Vec::new()) };
        let said = match self.patience {
            Some(patience) => heard.recv_timeout(patience),
            None => heard.recv().map_err(RecvTimeoutError::from),
        };
        match said {
            Ok(Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Vec::new()),
            Ok(read) => read,
            Err(RecvTimeoutError::Timeout) => Err(io::ErrorKind::TimedOut.into()),
            Err(RecvTimeoutError::Disconnected) => Ok(Vec::new()),
        }
    }
}

fn is_busy(error: &io::Error) -> bool {
    error.raw_os_error().map(i32::cast_unsigned) == Some(ERROR_PIPE_BUSY)
}

impl Read for Client {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            self.rest = self.listen()?;
        }
        let length = self.rest.len().min(bytes.len());
        bytes[..length].copy_from_slice(&self.rest[..length]);
        self.rest.drain(..length);
        Ok(length)
    }
}

impl Write for Client {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pipe.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_has_a_name_of_its_own() {
        let a = name(Path::new(r"C:\Users\Ann\AppData\Local\unhunch\state\run\socket"));
        assert_eq!(a, r"\\.\pipe\unhunch-c--users-ann-appdata-local-unhunch-state-run-socket");
        assert!(name(Path::new(&"x\\".repeat(500))).len() < 256);
    }
}
