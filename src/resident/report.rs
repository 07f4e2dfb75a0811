//! The page for a physiotherapist: made of the journal, written into a new file, and shown if that is wanted.

use super::history::{check, refusal};
use super::own;
use super::turn::Resident;
use crate::cards::{Deck, regions_of};
use crate::records::days::Days;
use crate::records::preferences::io_text;
use crate::records::range::Range;
use crate::records::report::{Report, html};
use crate::store::cards::{Unwritten, export as write_new};
use crate::store::{Paths, documents, visit_journal};
use crate::system::process::apart;
use crate::texts::{Arg, Texts};
use chrono::{NaiveDate, NaiveTime};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// So many reports of the same days find a place beside each other.
const MOST: u32 = 99;
const BROWSER: &str = if cfg!(windows) {
    "explorer"
} else if cfg!(target_os = "macos") {
    "open"
} else {
    "xdg-open"
};

/// Which days it is about, when one starts, and which one is today.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    pub(crate) day_starts: NaiveTime,
    pub(crate) today: NaiveDate,
}

impl Resident {
    /// Writes it; one sentence, where it is or why it is nowhere.
    pub(super) fn report(
        &mut self,
        path: Option<&str>,
        from: NaiveDate,
        to: NaiveDate,
        open: bool,
    ) -> Result<String, String> {
        self.flush_journal();
        let path = path.map(|path| self.absolute(path)).transpose()?;
        let span = Span { from, to, day_starts: self.day_starts(), today: self.today() };
        let (file, said) = report(&self.paths, &self.texts, path, span)?;
        if !open {
            return Ok(said);
        }
        let mut command = browser(&file);
        self.windows.dress(&mut command);
        // Whoever is started is looked after by the runtime once it has ended.
        let started = tokio::process::Command::from(command).spawn().map(drop);
        Ok(opened(&self.texts, said, started))
    }
}

/// Writes the page into this new file, or into one in the folder of the user's documents. Where it is, and the
/// sentence that says so.
pub(crate) fn report(
    paths: &Paths,
    texts: &Texts,
    file: Option<&Path>,
    span: Span,
) -> Result<(PathBuf, String), String> {
    let Span { from, to, today: made, day_starts } = span;
    check(Range { from: Some(from), to: Some(to) }, texts)?;
    let (deck, _) = own::read(paths, texts);
    let days = days(paths, &deck, day_starts);
    let text = html(&Report { days: &days, from, to, made, texts, deck: &deck });
    let file = match file {
        Some(file) => write(file, &text, texts)?,
        None => write_beside(&documents().ok_or_else(|| texts.get("cli-no-home"))?, &text, span, texts)?,
    };
    let said = texts.with("past-reported", &[("file", Arg::from(file.display().to_string()))]);
    Ok((file, said))
}

/// The program that shows it; it goes on when this one ends.
pub(crate) fn browser(file: &Path) -> Command {
    let mut command = Command::new(BROWSER);
    apart(command.arg(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()));
    command
}

/// What was said of the report, and why it is not shown.
pub(crate) fn opened(texts: &Texts, said: String, started: std::io::Result<()>) -> String {
    let Err(error) = started else { return said };
    let args = [("program", Arg::from(BROWSER)), ("error", Arg::from(io_text(&error)))];
    format!("{said}; {}", texts.with("past-not-opened", &args))
}

fn days(paths: &Paths, deck: &Deck, day_starts: NaiveTime) -> Days {
    let mut days = Days::default();
    days.bad = visit_journal(paths, |entry| days.learn(&entry, day_starts, |card| regions_of(deck, card)));
    days
}

fn write(file: &Path, text: &str, texts: &Texts) -> Result<PathBuf, String> {
    let written = write_new(file, text).map(|()| file.to_owned());
    written.map_err(|unwritten| refusal(texts, &file.display().to_string(), &unwritten))
}

/// The first name that is free.
fn write_beside(folder: &Path, text: &str, span: Span, texts: &Texts) -> Result<PathBuf, String> {
    let name = format!("unhunch-report-{}-{}", span.from, span.to);
    let names = std::iter::once(format!("{name}.html")).chain((2..=MOST).map(|n| format!("{name}-{n}.html")));
    let mut last = None;
    for file in names.map(|name| folder.join(name)) {
        match write_new(&file, text) {
            Ok(()) => return Ok(file),
            Err(unwritten @ Unwritten::Failed(_)) => {
                return Err(refusal(texts, &file.display().to_string(), &unwritten));
            }
            Err(unwritten @ Unwritten::Taken) => last = Some(refusal(texts, &file.display().to_string(), &unwritten)),
        }
    }
    Err(last.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    #[cfg(unix)]
    use std::os::unix::fs::PermissionsExt as _;

    fn span(from: u32, to: u32) -> Span {
        let date = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        Span { from: date(from), to: date(to), day_starts: NaiveTime::MIN, today: date(26) }
    }

    #[test]
    fn each_finds_a_place_and_none_is_written_over() {
        let here = tempfile::tempdir().unwrap();
        let (texts, span) = (Texts::new("en"), span(1, 23));
        let write = |text: &str| write_beside(here.path(), text, span, &texts);
        let [first, second] = ["one", "two"].map(|text| write(text).unwrap());
        assert_eq!(first, here.path().join("unhunch-report-2026-11-01-2026-11-23.html"));
        assert_eq!(second, here.path().join("unhunch-report-2026-11-01-2026-11-23-2.html"));
        assert_eq!(fs::read_to_string(&first).unwrap(), "one");
        #[cfg(unix)]
        assert_eq!(fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o600);
        for _ in 3..=MOST {
            write("more").unwrap();
        }
        assert!(write("too many").unwrap_err().contains("-99.html` is already there"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let here = tempfile::tempdir().unwrap();
        let (texts, paths) = (Texts::new("en"), Paths::below(here.path()));
        let said = report(&paths, &texts, Some(&here.path().join("nowhere/a.html")), span(1, 2)).unwrap_err();
        assert!(said.contains("nowhere"), "{said}");
        let said = report(&paths, &texts, Some(&here.path().join("a.html")), span(2, 1)).unwrap_err();
        assert!(said.contains("2026-11-02") && fs::read_dir(here.path()).unwrap().next().is_none(), "{said}");
        let (file, said) = report(&paths, &texts, Some(&here.path().join("a.html")), span(2, 2)).unwrap();
        assert!(file.exists() && said.contains("a.html"), "{said}");
        let missing = Err(std::io::ErrorKind::NotFound.into());
        assert!(opened(&texts, said, missing).contains(&format!("`{BROWSER}`")));
    }
}
