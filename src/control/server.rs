//! The socket that the first instance listens on.
//!
//! Every client has a task that reads its requests, hands them to the loop, and writes its answers. A client that does
//! not read its answers fills its own queue and is dropped; nobody waits for it.

use super::lines::Lines;
use super::places::{Owed, Places};
use crate::records::request::{Answer, Request};
use crate::store::Paths;
use rustix::fs::Mode;
use std::io;
use std::pin::pin;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::mpsc;

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
    _owed: Owed,
}

impl Reply {
    /// Whether nobody waits for answers any more.
    pub(crate) fn is_gone(&self) -> bool {
        self.answers.is_closed()
    }

    /// Whether both are for the same client.
    pub(crate) fn is_for_the_client_of(&self, other: &Self) -> bool {
        self.answers.same_channel(&other.answers)
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
    let mut places = Places::default();
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
        } else if places.make_room() {
            let owed = Owed::default();
            let task = tokio::spawn(attend(stream, asked.clone(), Owed::clone(&owed)));
            places.take(owed, task.abort_handle());
            // Whoever has just come asks before the next may take the place.
            tokio::task::yield_now().await;
        } else {
            let line = line(&Answer::Refused("too many programs are connected; try again later".into()));
            // It fits into the socket's buffer or is lost with the client.
            let _ = stream.try_write(&line);
        }
    }
}

fn is_own(stream: &UnixStream) -> bool {
    stream.peer_cred().is_ok_and(|peer| is_user(peer.uid(), rustix::process::getuid().as_raw()))
}

/// Only the user whose program this is: root can do all of it in other ways, and has breaks of its own.
fn is_user(peer: u32, own: u32) -> bool {
    peer == own
}

async fn attend(stream: UnixStream, asked: mpsc::UnboundedSender<Asked>, owed: Owed) {
    let (mut from, to) = stream.into_split();
    let (answers, queue) = mpsc::channel(QUEUE);
    let mut writing = pin!(write(to, queue));
    let reading = async {
        read(&mut from, answers, &owed, &asked).await;
        has_left(&from)
    };
    let has_left = tokio::select! {
        () = &mut writing => true,
        has_left = reading => has_left,
    };
    if !has_left {
        // It ends once every reply that is still owed has been given.
        writing.await;
    }
}

/// Whether the client is gone, and has not only nothing more to ask.
fn has_left(from: &OwnedReadHalf) -> bool {
    let written = from.as_ref().try_write(&[]);
    written.is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

async fn write(mut to: OwnedWriteHalf, mut queue: mpsc::Receiver<Answer>) {
    while let Some(answer) = queue.recv().await {
        match tokio::time::timeout(PATIENCE, to.write_all(&line(&answer))).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => return,
        }
    }
}

async fn read(
    from: &mut OwnedReadHalf,
    answers: mpsc::Sender<Answer>,
    owed: &Owed,
    asked: &mpsc::UnboundedSender<Asked>,
) {
    let mut lines = Lines::default();
    let mut bytes = [0; 4096];
    // Nothing more is read from a client while answers wait that it does not take.
    while answers.reserve().await.is_ok() {
        let Ok(length @ 1..) = from.read(&mut bytes).await else { return };
        for line in lines.take(&bytes[..length]) {
            let reply = || Reply { answers: answers.clone(), _owed: Owed::clone(owed) };
            let gone = match line.and_then(|line| parse(&line)) {
                Ok(request) => asked.send(Asked { request, reply: reply() }).is_err(),
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
