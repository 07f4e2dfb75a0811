//! The socket that the first instance listens on.
//!
//! Every client has a task that reads its requests, hands them to the loop, and writes its answers. A client that does
//! not read its answers fills its own queue and is dropped; nobody waits for it.

use super::lines::Lines;
use super::places::{Owed, Places};
use crate::records::request::{Answer, Request};
use crate::store::Paths;
use crate::system::line::{Ear, Listener, Mouth, Stream};
use std::io;
use std::pin::pin;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
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

/// Listens from now on, in tasks of the present runtime. The caller holds the lock, so nobody else does.
pub(crate) fn serve(paths: &Paths, asked: mpsc::UnboundedSender<Asked>) -> io::Result<()> {
    tokio::spawn(accept(Listener::bind(&paths.socket())?, asked));
    Ok(())
}

async fn accept(mut listener: Listener, asked: mpsc::UnboundedSender<Asked>) {
    let mut places = Places::default();
    loop {
        let stream = match listener.accept().await {
            Ok(stream) => stream,
            Err(error) => {
                // Most likely out of descriptors: trying again at once would spin.
                log::warn!("cannot accept a client of the control socket: {error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
                continue;
            }
        };
        if !stream.is_own() {
            log::warn!("refused a client of the control socket: it belongs to another user");
        } else if places.make_room() {
            let owed = Owed::default();
            let task = tokio::spawn(attend(stream, asked.clone(), Owed::clone(&owed)));
            places.take(owed, task.abort_handle());
            // Whoever has just come asks before the next may take the place.
            tokio::task::yield_now().await;
        } else {
            stream.dismiss(&line(&Answer::Refused("too many programs are connected; try again later".into())));
        }
    }
}

async fn attend(stream: Stream, asked: mpsc::UnboundedSender<Asked>, owed: Owed) {
    let (mut from, to) = stream.into_split();
    let (answers, queue) = mpsc::channel(QUEUE);
    let mut writing = pin!(write(to, queue));
    let reading = async {
        read(&mut from, answers, &owed, &asked).await;
        from.has_left()
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

async fn write(mut to: Mouth, mut queue: mpsc::Receiver<Answer>) {
    while let Some(answer) = queue.recv().await {
        match tokio::time::timeout(PATIENCE, to.write_all(&line(&answer))).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => return,
        }
    }
}

async fn read(from: &mut Ear, answers: mpsc::Sender<Answer>, owed: &Owed, asked: &mpsc::UnboundedSender<Asked>) {
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
