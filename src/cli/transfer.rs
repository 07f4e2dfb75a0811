//! `export` and `import`: everything in one file.

use super::Session;
use super::ask::ask_if_running;
use super::failure::Failure;
use super::own::absolute;
use super::preferences::under_the_lock;
use super::printer::complain;
use crate::records::request::{Command, Request};
use crate::resident::{civil_now, transfer};

/// No running instance is needed: what lies on the disk is what counts.
pub(super) fn export(session: &mut Session, file: &str) -> Result<(), Failure> {
    let preferences = session.preferences_file();
    let outcome = transfer::export(&session.paths, &preferences, &session.texts, &absolute(file)?);
    let (said, left_out) = outcome.map_err(Failure::Refused)?;
    for line in &left_out {
        complain(line);
    }
    session.printer.line(&said);
    Ok(())
}

/// The file is examined here, so that everything that is wrong with it is said, a line each.
pub(super) fn import(session: &mut Session, file: &str) -> Result<(), Failure> {
    let path = absolute(file)?;
    let bundle = transfer::read(&session.paths, &session.texts, &path).map_err(|mut problems| {
        let last = problems.pop().unwrap_or_default();
        for problem in &problems {
            complain(problem);
        }
        Failure::Refused(last)
    })?;
    let command = Command::Import { path: path.display().to_string() };
    let said = match ask_if_running(session, &Request::Do(command))? {
        Some(said) => said.as_str().unwrap_or_default().to_owned(),
        None => under_the_lock(session, |session| {
            let stamp = civil_now().format("%Y-%m-%dT%H%M%S").to_string();
            transfer::import(&session.paths, &session.texts, &bundle, &stamp)
        })?,
    };
    session.printer.line(&said);
    Ok(())
}
