//! The socket that the first instance listens on.
//!
//! Every client has two tasks: one reads its requests and hands them to the loop, the other writes its answers. A
//! client that does not read its answers fills its own queue and is dropped; nobody waits for it.

use super::lines::Lines;
use crate::records::request::{Answer, Request};
use crate::store::Paths;
use rustix::fs::Mode;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{Semaphore, mpsc};

const CLIENTS_AT_MOST: usize = 64;
/// Answers that may wait for one client.
const QUEUE: usize = 64;
/// A client that takes nothing for this long is dropped.
const PATIENCE: Duration = Duration::from_secs(10);

/// A request, and where its answer goes.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) request: Request,
    pub(crate) reply: Reply,
}

/// Takes one answer, or as many as the client follows.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    answers: mpsc::Sender<Answer>,
}

impl Reply {
    /// Whether nobody waits for answers any more.
    pub(crate) fn is_gone(&self) -> bool {
        self.answers.is_closed()
    }

    /// Sends the answer without waiting. `false`: the client is gone, or has not read for too long.
    pub(crate) fn answer(&self, answer: Answer) -> bool {
        self.answers.try_send(answer).is_ok()
    }
}

/// Listens from now on, in tasks of the present runtime. The caller holds the lock, so a socket that is already
/// there belongs to a dead process and is replaced.
pub(crate) fn serve(paths: &Paths, asked: mpsc::UnboundedSender<Asked>) -> io::Result<()> {
    let socket = paths.socket();
    match rustix::fs::unlink(&socket) {
        Ok(()) | Err(rustix::io::Errno::NOENT) => {}
        Err(error) => return Err(error.into()),
    }
    let listener = UnixListener::bind(&socket)?;
    rustix::fs::chmod(&socket, Mode::RUSR | Mode::WUSR)?;
    tokio::spawn(accept(listener, asked));
    Ok(())
}

async fn accept(listener: UnixListener, asked: mpsc::UnboundedSender<Asked>) {
    let places = Arc::new(Semaphore::new(CLIENTS_AT_MOST));
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                // Most likely out of descriptors: trying again at once would spin.
                log::warn!("cannot accept a client of the control socket: {error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
                continue;
            }
        };
        if !is_own(&stream) {
            log::warn!("refused a client of the control socket: it belongs to another user");
        } else if let Ok(place) = Arc::clone(&places).try_acquire_owned() {
            let asked = asked.clone();
            tokio::spawn(async move {
                attend(stream, asked).await;
                drop(place);
            });
        } else {
            let line = line(&Answer::Refused("too many programs are connected; try again later".into()));
            // It fits into the socket's buffer or is lost with the client.
            let _ = stream.try_write(&line);
        }
    }
}

fn is_own(stream: &UnixStream) -> bool {
    stream.peer_cred().is_ok_and(|peer| peer.uid() == rustix::process::getuid().as_raw())
}

async fn attend(stream: UnixStream, asked: mpsc::UnboundedSender<Asked>) {
    let (from, to) = stream.into_split();
    let (answers, queue) = mpsc::channel(QUEUE);
    let writer = tokio::spawn(write(to, queue));
    read(from, &answers, &asked).await;
    // The writer ends once every reply that is still owed has been given.
    drop(answers);
    let _ = writer.await;
}

async fn write(mut to: OwnedWriteHalf, mut queue: mpsc::Receiver<Answer>) {
    while let Some(answer) = queue.recv().await {
        match tokio::time::timeout(PATIENCE, to.write_all(&line(&answer))).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => return,
        }
    }
}

async fn read(mut from: OwnedReadHalf, answers: &mpsc::Sender<Answer>, asked: &mpsc::UnboundedSender<Asked>) {
    let mut lines = Lines::default();
    let mut bytes = [0; 4096];
    // Nothing more is read from a client while answers wait that it does not take.
    while answers.reserve().await.is_ok() {
        let length = tokio::select! {
            length = from.read(&mut bytes) => length.unwrap_or(0),
            () = answers.closed() => 0,
        };
        if length == 0 {
            return;
        }
        for line in lines.take(&bytes[..length]) {
            let gone = match line.and_then(|line| parse(&line)) {
                Ok(request) => asked.send(Asked { request, reply: Reply { answers: answers.clone() } }).is_err(),
                Err(refusal) => answers.send(Answer::Refused(refusal)).await.is_err(),
            };
            if gone {
                return;
            }
        }
    }
}

pub(crate) fn parse(line: &[u8]) -> Result<Request, String> {
    serde_json::from_slice(line).map_err(|error| format!("this line is not a request: {error}"))
}

fn line(answer: &Answer) -> Vec<u8> {
    let mut line = serde_json::to_vec(answer).unwrap_or_default();
    line.push(b'\n');
    line
}
