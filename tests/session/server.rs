//! A stand-in server of `tests/servers`: one JSON line in, one out.

use super::process::Process;
use super::world::World;
use rustix::process::Signal;
use serde_json::Value;
use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Stdio};

pub(crate) struct Server {
    process: Process,
    pipes: RefCell<(ChildStdin, BufReader<ChildStdout>)>,
}

impl Server {
    /// Starts it and waits until its name is on the bus. Debian's Python is the one that knows the bus.
    #[track_caller]
    pub(super) fn start(world: &World, file: &str, arguments: &[&str]) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers").join(file);
        let mut command = world.command("/usr/bin/python3");
        command.arg("-B").arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = Process::start(&mut command);
        let pipes = (process.stdin().unwrap(), BufReader::new(process.stdout().unwrap()));
        let server = Self { process, pipes: RefCell::new(pipes) };
        assert_eq!(server.read(), Value::from("ready"), "{file}");
        server
    }

    /// Sends `{"do": …}` and returns the answer.
    #[track_caller]
    pub(crate) fn ask(&self, question: &Value) -> Value {
        writeln!(self.pipes.borrow_mut().0, "{question}").unwrap();
        let answer = self.read();
        assert!(answer["error"].is_null(), "{question}: {answer}");
        answer
    }

    /// Stops it without ending it: every call to it waits.
    pub(crate) fn hang(&self) {
        self.process.signal(Signal::STOP);
    }

    pub(crate) fn wake(&self) {
        self.process.signal(Signal::CONT);
    }

    #[track_caller]
    fn read(&self) -> Value {
        let mut line = String::new();
        self.pipes.borrow_mut().1.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("a stand-in server ended; see its log"))
    }
}
