//! `profile`: which there are, which holds, and how they come and go.

use super::Session;
use super::ask::ask_if_running;
use super::failure::Failure;
use super::nearest::nearest;
use super::order::Form;
use super::preferences::under_the_lock;
use super::table::table;
use crate::records::profile::{NONE, Refused, is_name};
use crate::records::request::{Command, Request};
use crate::resident::civil_now;
use crate::store::PreferencesFile;
use crate::store::profiles::names;
use chrono::NaiveDateTime;
use serde_json::{Value, json};

pub(super) fn all(session: &mut Session, form: Form) {
    let file = session.preferences_file();
    let text = if form == Form::Json { list_json(&file).to_string() } else { list(session, &file) };
    session.printer.line(&text);
}

pub(super) fn switch(session: &Session, name: &str) -> Result<(), Failure> {
    let name = (name != NONE).then(|| name.to_owned());
    if let Some(name) = &name {
        find(session, name)?;
    }
    let command = Command::Profile { name: name.clone() };
    change(session, command, |file, now| file.choose_profile(name.as_deref(), now)).map(drop)
}

pub(super) fn save(session: &Session, name: &str) -> Result<(), Failure> {
    let command = Command::SaveProfile { name: name.to_owned() };
    change(session, command, |file, now| file.save_profile(name, now)).map(drop)
}

/// Says where the file is kept.
pub(super) fn remove(session: &mut Session, name: &str) -> Result<(), Failure> {
    find(session, name)?;
    let command = Command::RemoveProfile { name: name.to_owned() };
    let kept = change(session, command, |file, now| file.remove_profile(name, now).map(Value::from))?;
    let path = session.paths.profiles().join(kept.as_str().unwrap_or_default());
    session.printer.line(&path.display().to_string());
    Ok(())
}

/// By the running instance, or on the files where none is running.
fn change<T: Into<Value>>(
    session: &Session,
    command: Command,
    on_files: impl FnOnce(&mut PreferencesFile, NaiveDateTime) -> Result<T, Refused>,
) -> Result<Value, Failure> {
    if let Some(said) = ask_if_running(session, &Request::Do(command))? {
        return Ok(said);
    }
    under_the_lock(session, |session| {
        let now = civil_now().naive_local();
        let outcome = on_files(&mut session.preferences_file(), now);
        outcome.map(Into::into).map_err(|refused| refused.text(&session.texts))
    })
}

fn find(session: &Session, name: &str) -> Result<(), Failure> {
    let names = names(&session.paths);
    if !is_name(name) || names.iter().any(|known| known == name) {
        return Ok(());
    }
    let known = names.iter().map(String::as_str).chain([NONE]);
    Err(Failure::Profile { given: name.to_owned(), nearest: nearest(name, known).map(str::to_owned) })
}

fn list_json(file: &PreferencesFile) -> Value {
    let one =
        |name: &String| json!({ "name": name, "active": file.profile() == Some(name), "when": file.times_of(name) });
    file.profiles().iter().map(one).collect()
}

fn list(session: &Session, file: &PreferencesFile) -> String {
    if file.profiles().is_empty() {
        return session.texts.get("profile-list-empty");
    }
    let row = |name: &str, is_active: bool, when: String| {
        [if is_active { "*" } else { "" }.to_owned(), name.to_owned(), when]
    };
    let usual = row(&session.texts.get("profile-list-usual"), file.profile().is_none(), String::new());
    let others =
        file.profiles().iter().map(|name| row(name, file.profile() == Some(name), times(&file.times_of(name))));
    table(&std::iter::once(usual).chain(others).collect::<Vec<_>>())
}

fn times(when: &Value) -> String {
    let rows: Vec<&str> = when.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    rows.join(", ")
}
