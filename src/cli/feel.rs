//! `feel` without a score, and `feel --take-back`: the last check-in that counts.

use super::Session;
use super::ask::ask;
use super::failure::Failure;
use super::history;
use crate::records::journal::Entry;
use crate::records::request::{Command, Request};
use crate::schedule::What;
use crate::texts::Arg;

pub(super) fn last(session: &mut Session) {
    let text = match last_felt(session) {
        Some(entry) => session.texts.with("cli-feel-last", &args(&entry)),
        None => session.texts.get("cli-feel-none"),
    };
    session.printer.line(&text);
}

pub(super) fn take_back(session: &mut Session) -> Result<(), Failure> {
    let Some(entry) = last_felt(session) else {
        return Err(Failure::Refused(session.texts.get("cli-feel-none")));
    };
    ask(session, &Request::Do(Command::TakeBack { at: entry.at }))?;
    session.printer.line(&session.texts.with("past-taken-back", &args(&entry)));
    Ok(())
}

fn last_felt(session: &Session) -> Option<Entry> {
    let mut felt: Vec<Entry> = Vec::new();
    for entry in history::read(session, |_| true) {
        if let Some(at) = entry.taken_back() {
            felt.retain(|felt| felt.at != at);
        } else if entry.what == What::Felt && entry.why.is_some() {
            felt.push(entry);
        }
    }
    felt.pop()
}

fn args(entry: &Entry) -> [(&'static str, Arg<'static>); 2] {
    let score = entry.why.clone().unwrap_or_default();
    [("score", Arg::from(score)), ("at", Arg::from(entry.at.format("%Y-%m-%d %H:%M").to_string()))]
}
