//! Running a command of the user's: without a shell, without input, and not for long.

use crate::system::process::{Group, apart, signal_of};
use crate::texts::{Arg, Texts};
use std::pin::Pin;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use tokio::process::Command;
use tokio::time::Sleep;

/// Why a command did not do its part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Failure {
    /// It is not there, or not to be run; what the system said.
    NotStarted(String),
    Code(i32),
    Signal(i32),
    /// It did not end in time.
    Late(Duration),
    /// It was not run, since it still ran from the last time.
    Busy,
}

impl Failure {
    pub(crate) fn text(&self, texts: &Texts) -> String {
        match self {
            Self::NotStarted(error) => texts.with("hook-not-started", &[("error", Arg::from(error.clone()))]),
            Self::Code(code) => texts.with("hook-code", &[("code", Arg::from(code.to_string()))]),
            Self::Signal(signal) => texts.with("hook-signal", &[("signal", Arg::from(signal.to_string()))]),
            Self::Late(limit) => texts.with("hook-late", &[("limit", Arg::from(texts.duration(*limit)))]),
            Self::Busy => texts.get("hook-busy"),
        }
    }
}

/// Runs the words as a program with its arguments, to its end. What it prints goes nowhere. After `limit` it is
/// killed, with all that it started and that did not leave its group; without a limit it stays as long as it likes.
pub(super) async fn run(
    words: &[String],
    environment: &[(&'static str, String)],
    limit: Option<Duration>,
) -> Result<(), Failure> {
    let Some((program, arguments)) = words.split_first() else { return Ok(()) };
    let mut command = Command::new(program);
    command.args(arguments).envs(environment.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    apart(command.as_std_mut());
    let not_started = |error| Failure::NotStarted(crate::records::preferences::io_text(&error));
    let mut child = command.spawn().map_err(not_started)?;
    let Some(limit) = limit else { return how(child.wait().await.map_err(not_started)?) };
    let group = Group::of(&child);
    let mut bound = Box::pin(tokio::time::sleep(limit));
    tokio::select! {
        ended = child.wait() => {
            see_out(group, bound);
            how(ended.map_err(not_started)?)
        }
        () = &mut bound => {
            drop(group);
            let _ = child.wait().await;
            Err(Failure::Late(limit))
        }
    }
}

/// The command itself has ended; what it left behind has the rest of the time.
fn see_out(group: Group, bound: Pin<Box<Sleep>>) {
    if group.is_there() {
        tokio::spawn(async move {
            bound.await;
            drop(group);
        });
    } else {
        group.release();
    }
}

fn how(ended: ExitStatus) -> Result<(), Failure> {
    match (ended.code(), signal_of(ended)) {
        (Some(0), _) => Ok(()),
        (Some(code), _) => Err(Failure::Code(code)),
        (None, signal) => Err(Failure::Signal(signal.unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_secs(1);

    const SHELL: [&str; 2] = if cfg!(windows) { ["cmd", "/C"] } else { ["sh", "-c"] };

    #[track_caller]
    fn check(script: &str, expected: &str) {
        let words = [SHELL[0], SHELL[1], script].map(str::to_owned);
        assert_eq!(outcome(&words), expected, "{script}");
    }

    fn outcome(words: &[String]) -> String {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let environment = [("UNHUNCH_EVENT", "due".to_owned())];
        let outcome = runtime.block_on(run(words, &environment, Some(LIMIT)));
        outcome.map_or_else(|failure| failure.text(&Texts::new("en")), |()| "ok".to_owned())
    }

    #[cfg(windows)]
    #[test]
    fn how_a_command_ended_is_said() {
        check("if not %UNHUNCH_EVENT%==due exit 9", "ok");
        check("exit 3", "it ended with exit code 3");
        check("for /L %i in (0,0,1) do @rem", "it did not end within 1 second, and was killed");
        assert_eq!(outcome(&["nowhere".into()]), "it cannot be started: program not found");
        assert_eq!(outcome(&[]), "ok");
    }

    #[cfg(unix)]
    #[test]
    fn how_a_command_ended_is_said() {
        check("test \"$UNHUNCH_EVENT\" = due", "ok");
        check("exit 3", "it ended with exit code 3");
        check("kill -TERM $$", "it was ended by signal 15");
        check("sleep 60", "it did not end within 1 second, and was killed");
        check("yes", "it did not end within 1 second, and was killed");
        check("cat", "ok");
        check("head -c 9000000 /dev/zero; head -c 9000000 /dev/zero >&2", "ok");
        assert_eq!(outcome(&["/nowhere/program".into()]), "it cannot be started: no such file or directory");
        assert_eq!(outcome(&["/etc/passwd".into()]), "it cannot be started: permission denied");
        assert_eq!(outcome(&[]), "ok");
    }
}
