//! A process of the session, ended with all its children.

use super::eventually::{LIMIT, Watch, eventually};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus};
use std::time::Duration;

pub(crate) struct Process {
    child: Child,
}

impl Process {
    /// Starts it as the leader of a group of its own.
    #[track_caller]
    pub(crate) fn start(command: &mut Command) -> Self {
        match command.process_group(0).spawn() {
            Ok(child) => Self { child },
            Err(error) => panic!("{command:?}: {error} (`tests/run` installs what is missing)"),
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let _ = kill_process(self.pid(), signal);
    }

    /// How it ended, if it did.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    pub(crate) fn stdin(&mut self) -> Option<ChildStdin> {
        self.child.stdin.take()
    }

    pub(crate) fn stdout(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Holds that it does not turn in a circle: in two seconds it needs less than a tenth of the processor.
    #[track_caller]
    pub(crate) fn is_calm(&self) {
        let before = self.ticks();
        let watch = Watch::start();
        eventually(LIMIT, "two seconds", || (watch.elapsed() > Duration::from_secs(2)).then_some(()));
        let spent = self.ticks() - before;
        assert!(spent < 20, "it used {spent} hundredths of a second in {:?}", watch.elapsed());
    }

    /// Processor time so far, in hundredths of a second.
    fn ticks(&self) -> u64 {
        let text = fs::read_to_string(format!("/proc/{}/stat", self.id())).unwrap();
        let fields: Vec<_> = text.rsplit(')').next().unwrap().split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }

    /// The first line that it prints.
    #[track_caller]
    pub(crate) fn first_line(&mut self) -> String {
        let mut line = String::new();
        BufReader::new(self.stdout().expect("its output is piped")).read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = kill_process_group(self.pid(), Signal::KILL);
        let _ = self.child.wait();
    }
}
