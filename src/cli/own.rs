//! `cards --check`, `--import` and `--export`: what is wrong with cards of one's own, and how they come and go.

use super::Session;
use super::ask::ask_if_running;
use super::failure::Failure;
use super::preferences::under_the_lock;
use super::printer::complain;
use crate::cards::{Deck, Fault};
use crate::records::request::{Command, Request};
use crate::resident::own;
use crate::store;
use crate::texts::Arg;
use std::path::{Path, PathBuf};

/// Every flaw of a file, one a line, or how many cards are fine.
pub(super) fn check(session: &mut Session, file: &str) -> Result<(), Failure> {
    let mut deck = Deck::bundled();
    let faults = match store::cards::text(Path::new(file)) {
        Ok(text) => deck.add(file, &text),
        Err(why) => vec![Fault::unreadable(file, &why)],
    };
    let Some((last, others)) = faults.split_last() else {
        let routines = deck.own_routines().len();
        let id = if routines > 0 { "cards-fine-routines" } else { "cards-fine" };
        let args = [("n", Arg::from(deck.own().len())), ("routines", Arg::from(routines))];
        session.printer.line(&session.texts.with(id, &args));
        return Ok(());
    };
    for fault in others {
        complain(&fault.line(&session.texts));
    }
    Err(Failure::Refused(last.line(&session.texts)))
}

pub(super) fn import(session: &mut Session, file: &str) -> Result<(), Failure> {
    let path = absolute(file)?;
    let command = Command::ImportCards { path: path.display().to_string() };
    let said = match ask_if_running(session, &Request::Do(command))? {
        Some(said) => said.as_str().unwrap_or_default().to_owned(),
        None => under_the_lock(session, |session| own::import(&session.paths, &session.texts, &path))?,
    };
    session.printer.line(&said);
    Ok(())
}

/// Into a new file, or onto standard output. No running instance is needed: what lies in the folder is what counts.
pub(super) fn export(session: &mut Session, file: Option<&str>) -> Result<(), Failure> {
    let said = match file {
        Some(file) => own::export(&session.paths, &session.texts, &absolute(file)?).map_err(Failure::Refused)?,
        None => own::exported(&session.deck()),
    };
    session.printer.line(&said);
    Ok(())
}

pub(super) fn absolute(file: &str) -> Result<PathBuf, Failure> {
    std::path::absolute(file).map_err(|error| Failure::File { file: file.to_owned(), error })
}
