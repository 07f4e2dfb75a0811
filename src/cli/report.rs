//! `report`: a page for a physiotherapist. No running instance is needed: what lies on the disk is what counts.

use super::Session;
use super::failure::Failure;
use super::own::absolute;
use crate::records::days::day_of;
use crate::records::range::Range;
use crate::resident::report::{Span, browser, opened, report as write};
use chrono::{DateTime, Days, FixedOffset};

/// Four weeks, today among them.
const USUAL: Days = Days::new(27);

pub(super) fn report(
    session: &mut Session,
    file: Option<&str>,
    range: Range,
    open: bool,
    now: DateTime<FixedOffset>,
) -> Result<(), Failure> {
    let file = file.map(absolute).transpose()?;
    let day_starts = session.day_starts();
    let today = day_of(now, day_starts);
    let to = range.to.unwrap_or(today);
    let from = range.from.or_else(|| to.checked_sub_days(USUAL)).unwrap_or(to);
    let span = Span { from, to, day_starts, today };
    let written = write(&session.paths, &session.texts, file.as_deref(), span);
    let (path, said) = written.map_err(Failure::Refused)?;
    let said = if open { opened(&session.texts, said, browser(&path).spawn().map(drop)) } else { said };
    session.printer.line(&said);
    Ok(())
}
