//! `get`, `set` and `reset`: through the running instance, or on the file where none is running.

use super::Session;
use super::ask::ask_if_running;
use super::failure::Failure;
use crate::control::{self, Instance};
use crate::records::preferences::Wrong;
use crate::records::request::Request;
use crate::store::PreferencesFile;
use serde_json::Value;

pub(super) fn get(session: &mut Session, key: Option<&str>) -> Result<(), Failure> {
    let value = match ask_if_running(session, &Request::Get { key: key.map(str::to_owned) })? {
        Some(value) => value,
        None => {
            session.preferences_file().get(key).map_err(|unknown| Failure::Refused(unknown.text(&session.texts)))?
        }
    };
    session.printer.line(&text(&value));
    Ok(())
}

pub(super) fn set(session: &Session, key: &str, value: &str) -> Result<(), Failure> {
    let request = Request::Set { key: key.to_owned(), value: value.into() };
    change(session, &request, |file| file.set_text(key, value))
}

pub(super) fn reset(session: &Session, key: Option<&str>) -> Result<(), Failure> {
    let request = Request::Reset { key: key.map(str::to_owned) };
    change(session, &request, |file| file.reset(key))
}

/// Only one process may write the file: the one that runs, or this one while it holds the lock.
fn change(
    session: &Session,
    request: &Request,
    on_file: impl FnOnce(&mut PreferencesFile) -> Result<(), Wrong>,
) -> Result<(), Failure> {
    if ask_if_running(session, request)?.is_some() {
        return Ok(());
    }
    under_the_lock(session, |session| {
        on_file(&mut session.preferences_file()).map_err(|wrong| wrong.text(&session.texts))
    })
}

/// Writes as the only one who does; what refuses it says so in a sentence.
pub(super) fn under_the_lock<T>(
    session: &Session,
    write: impl FnOnce(&Session) -> Result<T, String>,
) -> Result<T, Failure> {
    match control::claim(&session.paths) {
        Ok(Instance::First(lock)) => {
            let outcome = write(session);
            drop(lock);
            outcome.map_err(Failure::Refused)
        }
        Ok(Instance::Second) => Err(Failure::Hung(control::holder(&session.paths))),
        Err(_) if session.paths.is_nowhere() => Err(Failure::NoHome),
        Err(error) => Err(Failure::Lock(error)),
    }
}

/// A text as it is typed, so that it can be given to `set`; anything else as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => value.to_string(),
        Value::Object(_) => format!("{value:#}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_printed_as_they_are_typed() {
        assert_eq!(text(&json!("45m")), "45m");
        assert_eq!(text(&json!(true)), "true");
        assert_eq!(text(&json!(["wall", "floor"])), r#"["wall","floor"]"#);
        assert_eq!(text(&json!({"on": true})), "{\n  \"on\": true\n}");
    }
}
