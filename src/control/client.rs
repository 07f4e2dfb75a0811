//! Asking the instance that runs: blocking, since a client has nothing else to do.

use super::lock;
use crate::records::request::{Answer, Command, Request};
use crate::store::Paths;
use crate::system::line::Client;
use std::io::{self, BufRead, BufReader, Write};
use std::time::Duration;

/// An instance that does not answer for this long hangs.
const PATIENCE: Duration = Duration::from_secs(2);

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Trouble {
    NotRunning,
    /// It runs but does not answer; its process, where that is known.
    Hung(Option<u32>),
    /// It ended while it was asked, or answered rubbish.
    Broken(io::Error),
}

/// The answer to one request.
pub(crate) fn ask(paths: &Paths, request: &Request) -> Result<Answer, Trouble> {
    let mut lines = send(paths, request)?;
    read(&mut lines, paths)
}

/// Every answer, until `each` says `false` or the other end leaves.
pub(crate) fn follow(paths: &Paths, request: &Request, mut each: impl FnMut(Answer) -> bool) -> Result<(), Trouble> {
    let mut lines = send(paths, request)?;
    let mut go_on = each(read(&mut lines, paths)?);
    // The first answer comes at once; the next may take all day.
    lines.get_mut().set_patience(None).map_err(Trouble::Broken)?;
    while go_on {
        go_on = match read(&mut lines, paths) {
            Ok(answer) => each(answer),
            // Between two answers its end is a plain one.
            Err(Trouble::Broken(error)) if error.kind() == io::ErrorKind::UnexpectedEof => {
                return Err(Trouble::NotRunning);
            }
            Err(trouble) => return Err(trouble),
        };
    }
    Ok(())
}

/// Asks the instance to end, and waits until it has: who starts another one then finds the place free.
pub(crate) fn quit(paths: &Paths) -> Result<Answer, Trouble> {
    let mut lines = send(paths, &Request::Do(Command::Quit))?;
    loop {
        match read(&mut lines, paths) {
            Ok(Answer::Done | Answer::Value(_)) => {}
            Ok(refused @ Answer::Refused(_)) => return Ok(refused),
            // It may be gone before its answer is out.
            Err(Trouble::Broken(_)) => return Ok(Answer::Done),
            Err(trouble @ (Trouble::NotRunning | Trouble::Hung(_))) => return Err(trouble),
        }
    }
}

fn send(paths: &Paths, request: &Request) -> Result<BufReader<Client>, Trouble> {
    let mut stream = Client::connect(&paths.socket()).map_err(not_connected)?;
    stream.set_patience(Some(PATIENCE)).map_err(Trouble::Broken)?;
    let mut line = serde_json::to_vec(request).map_err(|error| Trouble::Broken(error.into()))?;
    line.push(b'\n');
    match stream.write_all(&line) {
        // It is sent away before it has asked; what it can read yet says why.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        written => written.map_err(|error| trouble(error, paths))?,
    }
    Ok(BufReader::new(stream))
}

fn read(lines: &mut BufReader<Client>, paths: &Paths) -> Result<Answer, Trouble> {
    let mut line = String::new();
    if lines.read_line(&mut line).map_err(|error| trouble(error, paths))? == 0 {
        return Err(Trouble::Broken(io::ErrorKind::UnexpectedEof.into()));
    }
    serde_json::from_str(&line).map_err(|error| Trouble::Broken(error.into()))
}

fn not_connected(error: io::Error) -> Trouble {
    let nobody_listens = matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused);
    if nobody_listens { Trouble::NotRunning } else { Trouble::Broken(error) }
}

fn trouble(error: io::Error, paths: &Paths) -> Trouble {
    let is_late = matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut);
    if is_late { Trouble::Hung(lock::holder(paths)) } else { Trouble::Broken(error) }
}
