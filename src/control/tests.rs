//! The socket with real clients, in a folder of its own.

use super::*;
use crate::records::request::{Answer, Command, Request};
use crate::store::Paths;
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

#[test]
fn the_second_does_not_get_the_lock_until_the_first_is_gone() {
    let (folder, paths) = paths();
    let first = claim(&paths).unwrap();
    assert!(matches!(first, Instance::First(_)));
    assert!(matches!(claim(&paths).unwrap(), Instance::Second));
    assert_eq!(lock::holder(&paths), Some(std::process::id()));
    drop(first);
    assert!(matches!(claim(&paths).unwrap(), Instance::First(_)));
    drop(folder);
}

#[test]
fn nobody_listens() {
    let (_folder, paths) = paths();
    assert!(matches!(ask(&paths, &Request::Doctor), Err(Trouble::NotRunning)));
    std::fs::create_dir_all(&paths.runtime).unwrap();
    drop(std::os::unix::net::UnixListener::bind(paths.socket()).unwrap());
    assert!(matches!(ask(&paths, &Request::Doctor), Err(Trouble::NotRunning)), "a socket of a dead process");
}

#[test]
fn a_request_is_answered() {
    let server = Server::start();
    let answer = ask(&server.paths, &Request::Get { key: Some("stretch.on".into()) }).unwrap();
    assert_eq!(answer, Answer::Value(json!("stretch.on")));
    let mode = std::fs::metadata(server.paths.socket()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_status_is_followed_until_the_client_leaves() {
    let server = Server::start();
    let mut seen = Vec::new();
    follow(&server.paths, &Request::Status { follow: true }, |answer| {
        seen.push(answer);
        seen.len() < 3
    })
    .unwrap();
    assert_eq!(seen, [0, 1, 2].map(|n| Answer::Value(json!(n))));
}

#[test]
fn who_follows_is_told_of_the_end() {
    let mut server = Server::start();
    let paths = server.paths.clone();
    let mut count = 0;
    let followed = follow(&paths, &Request::Status { follow: true }, |_| {
        count += 1;
        if count == 3 {
            server.end();
        }
        true
    });
    assert!(matches!(followed, Err(Trouble::NotRunning)));
}

#[test]
fn quitting_waits_for_the_end() {
    let mut server = Server::start();
    let paths = server.paths.clone();
    let asked = std::thread::Builder::new().name("quit".into()).spawn(move || quit(&paths)).unwrap();
    // The request is not answered at all: only the end of the server ends the wait.
    server.wait_for_silent();
    assert!(!asked.is_finished());
    server.end();
    assert!(matches!(asked.join().unwrap(), Ok(Answer::Done)));
}

#[test]
fn an_instance_that_does_not_answer_hangs() {
    let server = Server::start();
    let request = Request::Do(Command::Resume);
    assert!(matches!(ask(&server.paths, &request), Err(Trouble::Hung(Some(pid))) if pid == std::process::id()));
}

#[test]
fn rubbish_is_refused_and_the_connection_stays() {
    let server = Server::start();
    let mut client = server.connect();
    let long = "x".repeat(2 * LINE_AT_MOST);
    for (line, expected) in [
        ("{", "{\"refused\":\"this line is not a request: EOF while parsing an object at line 1 column 1\"}\n"),
        (
            "\"dance\"",
            "{\"refused\":\"this line is not a request: unknown variant `dance`, expected one of `status`, `do`, \
             `get`, `set`, `reset`, `doctor` at line 1 column 7\"}\n",
        ),
        (long.as_str(), "{\"refused\":\"this line is too long\"}\n"),
        ("{\"get\":{\"key\":\"a\"}}", "{\"value\":\"a\"}\n"),
    ] {
        assert_eq!(client.ask(line), expected);
    }
    client.stream.get_mut().write_all(b"\xff\xfe\n").unwrap();
    assert!(client.read().starts_with("{\"refused\":\"this line is not a request: "));
}

#[test]
fn a_client_that_closes_its_side_is_still_answered() {
    let server = Server::start();
    let mut client = server.connect();
    client.stream.get_mut().write_all(b"{\"get\":{\"key\":\"a\"}}\n").unwrap();
    client.stream.get_ref().shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(client.read(), "{\"value\":\"a\"}\n");
    let mut rest = String::new();
    client.stream.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[test]
fn the_sixty_fifth_client_is_refused_and_a_place_is_freed() {
    let server = Server::start();
    let mut clients: Vec<Client> = (0..64).map(|_| server.connect()).collect();
    // Each waits for an answer that does not come.
    for client in &mut clients {
        client.stream.get_mut().write_all(b"\"doctor\"\n").unwrap();
        server.wait_for_silent();
    }
    assert_eq!(server.connect().read(), "{\"refused\":\"too many programs are connected; try again later\"}\n");
    clients.pop();
    let is_free = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        matches!(ask(&server.paths, &Request::Get { key: None }), Ok(Answer::Value(_)))
    });
    assert!(is_free, "an answer is owed to a client that has left");
}

#[test]
fn who_waits_for_nothing_makes_room() {
    let server = Server::start();
    let mut waiting = server.connect();
    waiting.stream.get_mut().write_all(b"\"doctor\"\n").unwrap();
    server.wait_for_silent();
    let mut silent: Vec<Client> = (0..300).map(|_| server.connect()).collect();
    for n in 0..20 {
        let answer = ask(&server.paths, &Request::Get { key: Some("a".into()) });
        assert!(matches!(answer, Ok(Answer::Value(_))), "{n}: {answer:?}");
    }
    assert_eq!(silent[0].read(), "", "the first was sent away");
    assert_eq!(silent[299].ask("{\"get\":{\"key\":\"a\"}}"), "{\"value\":\"a\"}\n", "the last was not");
    waiting.stream.get_mut().set_read_timeout(Some(std::time::Duration::from_millis(100))).unwrap();
    let error = waiting.stream.read_line(&mut String::new()).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock, "to the one that is owed an answer nothing was said");
}

#[test]
fn a_client_that_does_not_read_holds_nobody_up() {
    let server = Server::start();
    let mut lazy = server.connect();
    lazy.stream.get_mut().set_write_timeout(Some(std::time::Duration::from_millis(200))).unwrap();
    // Until nothing more goes through: its answers fill the socket, the queue, and then its requests wait.
    let request = format!("{{\"get\":{{\"key\":\"{}\"}}}}\n", "a".repeat(60_000));
    while lazy.stream.get_mut().write_all(request.as_bytes()).is_ok() {}
    let answer = ask(&server.paths, &Request::Get { key: Some("b".into()) }).unwrap();
    assert_eq!(answer, Answer::Value(json!("b")));
}

#[test]
fn a_socket_of_a_dead_process_is_replaced() {
    let (folder, paths) = paths();
    std::fs::create_dir_all(&paths.runtime).unwrap();
    drop(std::os::unix::net::UnixListener::bind(paths.socket()).unwrap());
    let server = Server::start_in(folder, paths);
    assert!(ask(&server.paths, &Request::Get { key: None }).is_ok());
}

fn paths() -> (TempDir, Paths) {
    let folder = TempDir::new().unwrap();
    let paths = Paths::below(folder.path());
    (folder, paths)
}

/// A server on a thread of its own that gives every key back, counts for who follows, and is silent to commands.
struct Server {
    paths: Paths,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    /// Says when a command has come.
    silent: std::sync::mpsc::Receiver<()>,
    thread: Option<std::thread::JoinHandle<()>>,
    _folder: TempDir,
}

impl Server {
    fn start() -> Self {
        let (folder, paths) = paths();
        Self::start_in(folder, paths)
    }

    fn start_in(folder: TempDir, paths: Paths) -> Self {
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (ready, is_ready) = std::sync::mpsc::channel();
        let (heard, silent) = std::sync::mpsc::channel();
        let at = paths.clone();
        let run = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let _lock = claim(&at).unwrap();
                let (to, from) = unbounded_channel();
                serve(&at, to).unwrap();
                ready.send(()).unwrap();
                tokio::select! { () = answer_all(from, heard) => {}, _ = stopped => {} }
            });
        };
        let thread = std::thread::Builder::new().name("server".into()).spawn(run).unwrap();
        is_ready.recv().unwrap();
        Self { paths, stop: Some(stop), silent, thread: Some(thread), _folder: folder }
    }

    fn wait_for_silent(&self) {
        self.silent.recv_timeout(std::time::Duration::from_secs(10)).unwrap();
    }

    fn end(&mut self) {
        if let (Some(stop), Some(thread)) = (self.stop.take(), self.thread.take()) {
            let _ = stop.send(());
            thread.join().unwrap();
        }
    }

    fn connect(&self) -> Client {
        Client { stream: BufReader::new(UnixStream::connect(self.paths.socket()).unwrap()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

struct Client {
    stream: BufReader<UnixStream>,
}

impl Client {
    fn ask(&mut self, line: &str) -> String {
        self.stream.get_mut().write_all(format!("{line}\n").as_bytes()).unwrap();
        self.read()
    }

    fn read(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        line
    }
}

async fn answer_all(mut asked: UnboundedReceiver<Asked>, heard: std::sync::mpsc::Sender<()>) {
    let mut silent = Vec::new();
    while let Some(Asked { request, reply }) = asked.recv().await {
        match request {
            Request::Get { key } => {
                reply.answer(Answer::Value(json!(key)));
            }
            Request::Status { .. } => {
                for n in 0..3 {
                    reply.answer(Answer::Value(json!(n)));
                }
            }
            Request::Do(_) | Request::Set { .. } | Request::Reset { .. } | Request::Doctor => {
                silent.push(reply);
                let _ = heard.send(());
            }
        }
    }
}
