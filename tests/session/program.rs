//! The built program: called once, or running.

use super::Session;
use super::eventually::{LIMIT, eventually};
use super::process::Process;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use std::fs;
use std::process::{Command, Stdio};

/// What a call said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Output {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A running resident.
pub(crate) struct Resident<'s> {
    process: Process,
    session: &'s Session,
}

pub(crate) fn path_to_program() -> &'static str {
    env!("CARGO_BIN_EXE_unhunch")
}

/// Preferences under which a break comes after seconds instead of half an hour.
pub(crate) fn brisk() -> Value {
    json!({
        "version": 1,
        "stretch": { "earliest": "3s", "latest": "8s", "length": "5s" },
        "away": { "after": "10m", "enough": "10m" },
        "notice": { "pause_in_typing": "1s", "again": "3s" },
        "later": { "by": "2s" },
        "sound": { "on": false },
        // The camera of this machine is nobody's in the session.
        "quiet": { "camera": false },
    })
}

/// Preferences under which a card comes when somebody asks for one, and stays for a minute.
pub(crate) fn on_request() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "1h", "latest": "2h", "length": "60s" });
    preferences
}

impl Session {
    /// Calls the program with these words and waits for its end.
    #[track_caller]
    pub(crate) fn unhunch(&self, words: &[&str]) -> Output {
        run(self.unhunch_command(words))
    }

    /// The call as a command, for those who want to change it.
    pub(crate) fn unhunch_command(&self, words: &[&str]) -> Command {
        let mut command = self.world().command("timeout");
        command.args(["-k", "1", "20", path_to_program()]).args(words);
        command
    }

    /// Starts the resident with these preferences and waits until it answers.
    #[track_caller]
    pub(crate) fn start_unhunch(&self, preferences: &Value) -> Resident<'_> {
        self.write_preferences(preferences);
        self.start_unhunch_as_is()
    }

    /// Starts the resident with the files as they are.
    #[track_caller]
    pub(crate) fn start_unhunch_as_is(&self) -> Resident<'_> {
        let mut command = self.world().command(path_to_program());
        self.start_unhunch_by(&mut command)
    }

    #[track_caller]
    pub(crate) fn start_unhunch_by(&self, command: &mut Command) -> Resident<'_> {
        let mut process = Process::start(command);
        eventually(LIMIT, "an answer of the resident", || {
            assert!(process.ended().is_none(), "the resident ended with {:?}", process.ended());
            (self.unhunch(&["status", "--json"]).code == 0).then_some(())
        });
        Resident { process, session: self }
    }
}

/// Runs a prepared call to its end.
#[track_caller]
pub(crate) fn run(mut command: Command) -> Output {
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Output { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
}

impl Output {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Holds that the call did what it was asked, and returns what it said.
    #[track_caller]
    pub(crate) fn done(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }
}

impl Resident<'_> {
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    #[track_caller]
    pub(crate) fn status(&self) -> Value {
        self.session.unhunch(&["status", "--json"]).done().json()
    }

    #[track_caller]
    pub(crate) fn state(&self) -> String {
        self.status()["state"].as_str().unwrap().to_owned()
    }

    #[track_caller]
    pub(crate) fn await_state(&self, state: &str) {
        eventually(LIMIT, &format!("the state `{state}`"), || (self.state() == state).then_some(()));
    }

    /// Waits until the journal holds `what` for the `count`th time.
    #[track_caller]
    pub(crate) fn await_happening(&self, what: &str, count: usize) {
        eventually(LIMIT, &format!("`{what}` in the journal"), || {
            let found = self.session.happenings().iter().filter(|word| *word == what).count();
            (found >= count).then_some(())
        });
    }

    /// The processes that it started and that are still there: its windows.
    pub(crate) fn children(&self) -> Vec<u32> {
        let id = self.id();
        let text = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        text.split_whitespace().filter_map(|word| word.parse().ok()).collect()
    }

    /// Kills its windows without a word.
    pub(crate) fn kill_windows(&self) {
        self.signal_windows(Signal::KILL);
    }

    pub(crate) fn signal_windows(&self, signal: Signal) {
        for child in self.children() {
            let pid = Pid::from_raw(child.cast_signed()).unwrap();
            let _ = kill_process(pid, signal);
        }
    }

    pub(crate) fn signal(&self, signal: Signal) {
        self.process.signal(signal);
    }

    /// Kills it without a word, and waits until it is gone.
    pub(crate) fn kill(mut self) {
        self.process.signal(Signal::KILL);
        self.await_end();
    }

    /// Its exit code, once it has ended.
    #[track_caller]
    pub(crate) fn await_end(&mut self) -> Option<i32> {
        eventually(LIMIT, "the end of the resident", || self.process.ended()).code()
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.process.ended().is_none()
    }

    /// Holds that it does not turn in a circle.
    #[track_caller]
    pub(crate) fn is_calm(&self) {
        self.process.is_calm();
    }

    /// How often its threads slept and were woken so far.
    pub(crate) fn wakeups(&self) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.id())).unwrap().flatten();
        let status = tasks.filter_map(|task| fs::read_to_string(task.path().join("status")).ok());
        let counts = status.filter_map(|text| {
            let line = text.lines().find(|line| line.starts_with("voluntary_ctxt_switches"))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        });
        counts.sum()
    }
}
