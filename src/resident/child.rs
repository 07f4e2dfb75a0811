//! One window process: started, told things in lines, listened to, and ended if it must be.

use crate::records::wire::{FromWindow, ToWindow};
use crate::system::process::end_with_us;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child as Process, ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::sync::mpsc;

/// A window that has not shown its first frame by then is given up.
const FIRST_FRAME: Duration = Duration::from_secs(3);
/// That time passes in pieces: one in which this program was stopped and could not listen is no more than one of them.
const PIECES: u32 = 6;
/// A window that was asked to leave and has not is killed after this.
const LEAVING: Duration = Duration::from_millis(500);
/// A longer line from a window is not from our window.
const LINE_AT_MOST: u64 = 1 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Card,
    Home,
}

/// What a window process says or does; `id` tells a new one from its predecessor.
#[derive(Debug)]
pub(crate) struct News {
    pub(crate) page: Page,
    pub(crate) id: u64,
    pub(crate) what: ChildEvent,
}

#[derive(Debug)]
pub(crate) enum ChildEvent {
    Said(FromWindow),
    /// A line that is none of ours.
    Rubbish(String),
    /// Three seconds have passed since the start.
    Late,
    /// It is gone; what it wrote on standard error, and how it ended.
    Ended(String),
}

/// A program to start, with its first arguments.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) args: Vec<OsString>,
    /// Variables to set or, without a value, to take away.
    pub(crate) environment: Vec<(String, Option<String>)>,
}

pub(crate) struct Child {
    pub(crate) id: u64,
    /// Whether its first frame is on the screen.
    pub(crate) presented: bool,
    lines: mpsc::UnboundedSender<String>,
    end: mpsc::UnboundedSender<()>,
}

impl Child {
    pub(crate) fn start(
        program: &Program,
        page: Page,
        id: u64,
        news: mpsc::UnboundedSender<News>,
    ) -> std::io::Result<Self> {
        let word = match page {
            Page::Card => "card",
            Page::Home => "home",
        };
        let mut command = Command::new(&program.path);
        command.args(&program.args).arg(word).kill_on_drop(true);
        for (name, value) in &program.environment {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let (lines, to_write) = mpsc::unbounded_channel();
        let (end, ended) = mpsc::unbounded_channel();
        let tell = move |what| news.send(News { page, id, what }).is_ok();
        end_with_us(&process);
        if let Some(stdin) = process.stdin.take() {
            tokio::spawn(write_lines(stdin, to_write));
        }
        tokio::spawn(attend(process, ended, tell));
        Ok(Self { id, presented: false, lines, end })
    }

    /// Sends a line. A window that is gone says so itself.
    pub(crate) fn tell(&self, line: &ToWindow) {
        if let Ok(text) = serde_json::to_string(line) {
            let _ = self.lines.send(text);
        }
    }

    /// Asks it to leave, and sees to it that it does.
    pub(crate) fn close(&self) {
        self.tell(&ToWindow::Close);
        let _ = self.end.send(());
    }
}

async fn write_lines(mut stdin: ChildStdin, mut lines: mpsc::UnboundedReceiver<String>) {
    while let Some(mut line) = lines.recv().await {
        line.push('\n');
        if stdin.write_all(line.as_bytes()).await.is_err() || stdin.flush().await.is_err() {
            break;
        }
    }
}

/// Stays with the process until it has gone.
async fn attend(mut process: Process, mut ended: mpsc::UnboundedReceiver<()>, tell: impl Fn(ChildEvent) -> bool) {
    let complaint = process.stderr.take().map(|stderr| tokio::spawn(last_words(stderr)));
    let listening = async {
        if let Some(stdout) = process.stdout.take() {
            listen(stdout, &tell).await;
        }
    };
    let late = async {
        for _ in 0..PIECES {
            tokio::time::sleep(FIRST_FRAME / PIECES).await;
        }
        tell(ChildEvent::Late);
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = listening => {}
        () = late => {}
        _ = ended.recv() => {}
    }
    let how = match tokio::time::timeout(LEAVING, process.wait()).await {
        Ok(Ok(status)) => status.to_string(),
        Ok(Err(error)) => error.to_string(),
        Err(_) => process.kill().await.map_or_else(|error| error.to_string(), |()| "killed".into()),
    };
    let complaint = match complaint {
        Some(task) => task.await.unwrap_or_default(),
        None => String::new(),
    };
    tell(ChildEvent::Ended(format!("{complaint} ({how})").trim().to_owned()));
}

async fn listen(stdout: ChildStdout, tell: &impl Fn(ChildEvent) -> bool) {
    let mut reader = BufReader::new(stdout);
    loop {
        let mut line = Vec::new();
        let read = (&mut reader).take(LINE_AT_MOST).read_until(b'\n', &mut line).await;
        if read.is_err() || line.is_empty() {
            return;
        }
        let event =
            serde_json::from_slice(&line).map_or_else(|error| ChildEvent::Rubbish(error.to_string()), ChildEvent::Said);
        if !tell(event) {
            return;
        }
    }
}

/// The last line that a process wrote on standard error, bounded.
async fn last_words(stderr: ChildStderr) -> String {
    let mut text = String::new();
    let mut reader = BufReader::new(stderr);
    let mut line = Vec::new();
    while (&mut reader).take(4096).read_until(b'\n', &mut line).await.is_ok_and(|read| read > 0) {
        text = String::from_utf8_lossy(&line).trim().to_owned();
        line.clear();
    }
    text
}
