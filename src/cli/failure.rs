//! Why an order was not carried out: the line on standard error, and the exit code.

use super::wrong::quoted;
use crate::control::Trouble;
use crate::records::preferences::io_text;
use crate::texts::{Arg, Texts};
use std::io;

#[derive(Debug)]
pub(crate) enum Failure {
    /// Nobody to ask.
    NotRunning,
    /// One that runs keeps this from being done.
    Running,
    /// It runs but does not answer; its process, where that is known.
    Hung(Option<u32>),
    Broken(io::Error),
    /// The running instance, or the preferences, said why.
    Refused(String),
    Card {
        given: String,
        nearest: Option<String>,
    },
    Routine {
        given: String,
        nearest: Option<String>,
    },
    /// The beginning of several routines.
    Routines {
        given: String,
        ids: Vec<String>,
    },
    Profile {
        given: String,
        nearest: Option<String>,
    },
    NoHome,
    /// Where a file lies cannot be told.
    File {
        file: String,
        error: io::Error,
    },
    Lock(io::Error),
    Autostart(io::Error),
    /// The resident could not begin.
    Start(io::Error),
    /// This build has no windows.
    #[cfg(not(feature = "window"))]
    NoWindow,
}

impl Failure {
    /// 1: refused or failed, 3: Unhunch is not running. Wrong usage, 2, does not come this far.
    pub(crate) fn code(&self) -> u8 {
        if matches!(self, Self::NotRunning) { 3 } else { 1 }
    }

    pub(crate) fn text(&self, texts: &Texts) -> String {
        let say = |id, name, value: String| texts.with(id, &[(name, Arg::from(value))]);
        match self {
            Self::NotRunning => texts.get("cli-not-running"),
            Self::Running => texts.get("cli-running"),
            Self::Hung(Some(pid)) => say("cli-hung-process", "pid", pid.to_string()),
            Self::Hung(None) => texts.get("cli-hung"),
            Self::Broken(error) => say("cli-broken", "error", io_text(error)),
            Self::Refused(reason) => reason.clone(),
            Self::Card { given, nearest: Some(nearest) } => texts.with(
                "cli-no-card-near",
                &[("given", Arg::from(given.as_str())), ("nearest", Arg::from(nearest.as_str()))],
            ),
            Self::Card { given, nearest: None } => say("cli-no-card", "given", given.clone()),
            Self::Routine { given, nearest: Some(nearest) } => texts.with(
                "cli-no-routine-near",
                &[("given", Arg::from(given.as_str())), ("nearest", Arg::from(nearest.as_str()))],
            ),
            Self::Routine { given, nearest: None } => say("cli-no-routine", "given", given.clone()),
            Self::Routines { given, ids } => {
                let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                let either = Arg::from(quoted(&ids, texts));
                texts.with("cli-routines-several", &[("given", Arg::from(given.as_str())), ("ids", either)])
            }
            Self::Profile { given, nearest: Some(nearest) } => texts.with(
                "profile-unknown-near",
                &[("name", Arg::from(given.as_str())), ("nearest", Arg::from(nearest.as_str()))],
            ),
            Self::Profile { given, nearest: None } => say("profile-unknown", "name", given.clone()),
            Self::NoHome => texts.get("cli-no-home"),
            Self::File { file, error } => {
                texts.with("cli-no-file", &[("file", Arg::from(file.as_str())), ("error", Arg::from(io_text(error)))])
            }
            Self::Lock(error) => say("cli-not-locked", "error", io_text(error)),
            Self::Autostart(error) => say("cli-autostart-failed", "error", io_text(error)),
            Self::Start(error) => say("cli-no-start", "error", io_text(error)),
            #[cfg(not(feature = "window"))]
            Self::NoWindow => texts.get("cli-no-window"),
        }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NotRunning => Self::NotRunning,
            Trouble::Hung(pid) => Self::Hung(pid),
            Trouble::Broken(error) => Self::Broken(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(failure: &Failure, code: u8, text: &str) {
        assert_eq!((failure.code(), failure.text(&Texts::new("en")).as_str()), (code, text));
    }

    #[test]
    fn every_failure_says_what_to_do() {
        check(&Failure::NotRunning, 3, "unhunch is not running: start it with `unhunch`, then try again");
        check(&Failure::Running, 1, "unhunch is already running: end it with `unhunch quit`, then start it here");
        check(
            &Failure::Hung(Some(7)),
            1,
            "unhunch does not answer: end its process with `kill -9 7`, then start it again",
        );
        check(&Failure::Hung(None), 1, "unhunch does not answer: end its process, then start it again");
        let error = io::Error::from(io::ErrorKind::ConnectionReset);
        check(&Failure::Broken(error), 1, "unhunch did not finish its answer: connection reset; try again");
        check(&Failure::Refused("no".into()), 1, "no");
        let nearest = Some("wall-angels".to_owned());
        check(
            &Failure::Card { given: "wall-angles".into(), nearest },
            1,
            "there is no card `wall-angles`: did you mean `wall-angels`?",
        );
        check(
            &Failure::Card { given: "banana".into(), nearest: None },
            1,
            "there is no card `banana`: `unhunch cards` lists them all",
        );
        check(&Failure::NoHome, 1, "no home folder was found: set `HOME` to one");
        check(
            &Failure::Autostart(io::ErrorKind::PermissionDenied.into()),
            1,
            "the autostart entry cannot be changed: permission denied",
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_the_system_says_is_told_without_its_number() {
        let [broken, forbidden, too_many] = [104, 13, 24].map(io::Error::from_raw_os_error);
        check(&Failure::Broken(broken), 1, "unhunch did not finish its answer: connection reset by peer; try again");
        check(&Failure::Autostart(forbidden), 1, "the autostart entry cannot be changed: permission denied");
        check(&Failure::Start(too_many), 1, "unhunch cannot start: too many open files");
    }
}
