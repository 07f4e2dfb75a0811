//! `relief` alone: what is on, or what heat and cold are good for.

use super::Session;
use super::failure::Failure;
use super::guide::{self, Part};
use super::order::Form;
use super::status;

pub(super) fn relief(session: &mut Session) -> Result<(), Failure> {
    match status::relief(session)? {
        Some(said) => session.printer.line(&said),
        None => guide::guide(session, Some(Part::Relief), Form::Text),
    }
    Ok(())
}
