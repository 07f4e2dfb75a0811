//! The journal as the user disposes of it: days that are forgotten, and days that are given out as a table.

use super::turn::Resident;
use crate::records::days::day_of;
use crate::records::journal::{Entry, csv};
use crate::records::preferences::io_text;
use crate::records::range::Range;
use crate::store::cards::{Unwritten, export as write_new};
use crate::store::forget::{copies, forget as take_away};
use crate::store::{Paths, visit_journal};
use crate::texts::{Arg, Texts};
use chrono::NaiveTime;
use std::path::Path;

impl Resident {
    /// Removes days for good, and learns what is left; one sentence, how much is gone or why nothing is.
    pub(super) fn forget_days(&mut self, range: Range) -> Result<String, String> {
        self.journal.flush().map_err(|error| not_forgotten(&self.texts, io_text(&error)))?;
        let said = forget(&self.paths, &self.texts, range, self.day_starts())?;
        self.learn_anew();
        self.routines.forget();
        self.tell_past();
        Ok(said)
    }

    pub(super) fn export_days(&mut self, file: &str, range: Range) -> Result<String, String> {
        self.flush_journal();
        export(&self.paths, &self.texts, self.absolute(file)?, range, self.day_starts())
    }

    /// What the disk does not take now is tried again later.
    pub(super) fn flush_journal(&mut self) {
        if self.journal.flush().is_err() {
            log::debug!("the journal still waits in memory");
        }
    }
}

/// Removes the lines of these days from the journal; of the whole, also those that cannot be read.
pub(crate) fn forget(paths: &Paths, texts: &Texts, range: Range, day_starts: NaiveTime) -> Result<String, String> {
    check(range, texts)?;
    let goes =
        |entry: Option<&Entry>| range.is_all() || entry.is_some_and(|entry| range.has(day_of(entry.at, day_starts)));
    let gone = take_away(paths, goes).map_err(|error| not_forgotten(texts, error))?;
    let said = texts.with("past-forgotten", &[("n", Arg::from(gone))]);
    let copies = copies(paths);
    if copies.is_empty() {
        return Ok(said);
    }
    let names = copies.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let args = [("names", Arg::from(names)), ("folder", Arg::from(paths.data.display().to_string()))];
    Ok(format!("{said}; {}", texts.with("past-copies", &args)))
}

/// Writes these days into a new file, by RFC 4180.
pub(crate) fn export(
    paths: &Paths,
    texts: &Texts,
    file: &Path,
    range: Range,
    day_starts: NaiveTime,
) -> Result<String, String> {
    check(range, texts)?;
    let mut entries = Vec::new();
    visit_journal(paths, |entry| {
        if range.has(day_of(entry.at, day_starts)) {
            entries.push(entry);
        }
    });
    let shown = file.display().to_string();
    write_new(file, &csv(&entries)).map_err(|unwritten| refusal(texts, &shown, &unwritten))?;
    Ok(texts.with("past-exported", &[("n", Arg::from(entries.len())), ("file", Arg::from(shown))]))
}

/// Why a new file was not written.
pub(super) fn refusal(texts: &Texts, file: &str, unwritten: &Unwritten) -> String {
    match unwritten {
        Unwritten::Taken => texts.with("cards-export-taken", &[("file", Arg::from(file))]),
        Unwritten::Failed(error) => {
            texts.with("cards-not-written", &[("file", Arg::from(file)), ("error", Arg::from(io_text(error)))])
        }
    }
}

pub(crate) fn check(range: Range, texts: &Texts) -> Result<(), String> {
    if let Some(far) = range.far_end() {
        return Err(texts.with("cli-wrong-date", &[("given", Arg::from(far.to_string()))]));
    }
    if !range.is_backward() {
        return Ok(());
    }
    let date = |date: Option<chrono::NaiveDate>| Arg::from(date.map(|date| date.to_string()).unwrap_or_default());
    Err(texts.with("past-backward", &[("from", date(range.from)), ("to", date(range.to))]))
}

fn not_forgotten(texts: &Texts, error: String) -> String {
    texts.with("past-not-forgotten", &[("error", Arg::from(error))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;
    use std::fs;
    use tempfile::tempdir;

    const LINES: &str = "\
{\"at\":\"2026-11-20T09:00:00+01:00\",\"what\":\"done\",\"kind\":\"stretch\",\"card\":\"chin-tuck\"}
{\"at\":\"2026-11-21T03:59:59+01:00\",\"what\":\"felt\",\"why\":\"3\",\"where\":[\"neck\",\"arms\"]}
rubbish
{\"at\":\"2026-11-21T04:00:00+01:00\",\"what\":\"felt\",\"why\":\"4\"}
";

    /// What is said, and what is in the journal or the table then.
    #[track_caller]
    fn check(from: Option<u32>, to: Option<u32>, expected: &Expect) {
        let here = tempdir().unwrap();
        let (paths, texts) = (Paths::below(here.path()), Texts::new("en"));
        let date = |day| NaiveDate::from_ymd_opt(2026, 11, day);
        let range = Range { from: from.and_then(date), to: to.and_then(date) };
        let starts = NaiveTime::from_hms_opt(4, 0, 0).unwrap();
        crate::store::atomic::write(&paths.journal(), LINES.as_bytes()).unwrap();
        let file = here.path().join("table.csv");
        let mut said = String::new();
        for outcome in [export(&paths, &texts, &file, range, starts), forget(&paths, &texts, range, starts)] {
            let _ = writeln!(said, "{}", outcome.unwrap_or_else(|why| format!("refused: {why}")));
        }
        said += &fs::read_to_string(&file).unwrap_or_default().replace("\r\n", " ␍␊\n");
        said += &fs::read_to_string(paths.journal()).unwrap();
        expected.assert_eq(&said.replace(&here.path().join("").display().to_string(), ""));
    }

    #[test]
    fn days_are_given_out_and_forgotten() {
        check(
            None,
            Some(20),
            &expect![[r#"
            2 lines are written to `table.csv`
            2 lines of the journal are gone
            at,what,kind,card,why,where,helped ␍␊
            2026-11-20T09:00:00+01:00,done,stretch,chin-tuck,,, ␍␊
            2026-11-21T03:59:59+01:00,felt,,,3,neck arms, ␍␊
            rubbish
            {"at":"2026-11-21T04:00:00+01:00","what":"felt","why":"4"}
        "#]],
        );
        check(
            Some(22),
            None,
            &expect![[r#"
            0 lines are written to `table.csv`
            there was nothing of these days in the journal
            at,what,kind,card,why,where,helped ␍␊
            {"at":"2026-11-20T09:00:00+01:00","what":"done","kind":"stretch","card":"chin-tuck"}
            {"at":"2026-11-21T03:59:59+01:00","what":"felt","why":"3","where":["neck","arms"]}
            rubbish
            {"at":"2026-11-21T04:00:00+01:00","what":"felt","why":"4"}
        "#]],
        );
        check(
            None,
            None,
            &expect![[r#"
            3 lines are written to `table.csv`
            4 lines of the journal are gone
            at,what,kind,card,why,where,helped ␍␊
            2026-11-20T09:00:00+01:00,done,stretch,chin-tuck,,, ␍␊
            2026-11-21T03:59:59+01:00,felt,,,3,neck arms, ␍␊
            2026-11-21T04:00:00+01:00,felt,,,4,, ␍␊
        "#]],
        );
        check(
            Some(21),
            Some(20),
            &expect![[r#"
            refused: 2026-11-21 comes after 2026-11-20: give the earlier day first
            refused: 2026-11-21 comes after 2026-11-20: give the earlier day first
            {"at":"2026-11-20T09:00:00+01:00","what":"done","kind":"stretch","card":"chin-tuck"}
            {"at":"2026-11-21T03:59:59+01:00","what":"felt","why":"3","where":["neck","arms"]}
            rubbish
            {"at":"2026-11-21T04:00:00+01:00","what":"felt","why":"4"}
        "#]],
        );
    }

    #[test]
    fn what_is_there_is_not_written_over_and_copies_are_named() {
        let here = tempdir().unwrap();
        let (paths, texts) = (Paths::below(here.path()), Texts::new("en"));
        crate::store::atomic::write(&paths.journal(), LINES.as_bytes()).unwrap();
        let said = export(&paths, &texts, &paths.journal(), Range::default(), NaiveTime::MIN).unwrap_err();
        assert!(said.contains("journal.jsonl` is already there"), "{said}");
        fs::write(paths.data.join("journal.jsonl.before-import-x"), LINES).unwrap();
        let said = forget(&paths, &texts, Range::default(), NaiveTime::MIN).unwrap();
        assert!(said.contains("`journal.jsonl.before-import-x`"), "{said}");
    }
}
