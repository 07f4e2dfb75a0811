//! Orders that only the running instance can carry out.

use super::Session;
use super::failure::Failure;
use crate::control::{self, Trouble};
use crate::records::request::{Answer, Command, Request};
use crate::schedule::PauseLength;
use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, TimeDelta};
use serde_json::Value;

/// Asks the running instance; its refusal is a failure.
pub(super) fn ask(session: &Session, request: &Request) -> Result<Value, Failure> {
    value(control::ask(&session.paths, request)?)
}

/// The same, but `None` when none is running.
pub(super) fn ask_if_running(session: &Session, request: &Request) -> Result<Option<Value>, Failure> {
    match control::ask(&session.paths, request) {
        Ok(answer) => value(answer).map(Some),
        Err(Trouble::NotRunning) => Ok(None),
        Err(trouble @ (Trouble::Hung(_) | Trouble::Broken(_))) => Err(trouble.into()),
    }
}

pub(super) fn value(answer: Answer) -> Result<Value, Failure> {
    match answer {
        Answer::Done => Ok(Value::Null),
        Answer::Value(value) => Ok(value),
        Answer::Refused(reason) => Err(Failure::Refused(reason)),
    }
}

/// Has it done, and prints what is said of it, if anything is.
pub(super) fn command(session: &mut Session, command: Command) -> Result<(), Failure> {
    if let Command::Stretch { card: Some(id) } = &command {
        session.find_card(id)?;
    }
    if command == Command::Quit {
        return value(control::quit(&session.paths)?).map(drop);
    }
    if let Value::String(said) = ask(session, &Request::Do(command))? {
        session.printer.line(&said);
    }
    Ok(())
}

/// Pauses until the wall clock next shows this time.
pub(super) fn pause_until(session: &mut Session, time: NaiveTime, now: DateTime<FixedOffset>) -> Result<(), Failure> {
    let length = PauseLength::Until(next(time, now.naive_local()));
    command(session, Command::Pause { length })
}

fn next(time: NaiveTime, now: NaiveDateTime) -> NaiveDateTime {
    let today = now.date().and_time(time);
    if today > now { today } else { today + TimeDelta::days(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_has_passed_is_tomorrow_s() {
        let check = |time: &str, expected: &str| {
            let next = next(time.parse().unwrap(), "2026-11-30T14:30:00".parse().unwrap());
            assert_eq!(next.to_string(), expected);
        };
        check("14:31:00", "2026-11-30 14:31:00");
        check("14:30:00", "2026-12-01 14:30:00");
        check("00:00:00", "2026-12-01 00:00:00");
    }
}
