//! `history`: what the journal says, of all days or of some, and how some are forgotten.

use super::Session;
use super::ask::ask_if_running;
use super::failure::Failure;
use super::order::Form;
use super::preferences::under_the_lock;
use super::printer::complain;
use super::table::table;
use crate::cards::Deck;
use crate::records::days::day_of;
use crate::records::journal::{Entry, csv};
use crate::records::range::Range;
use crate::records::request::{Command, Request};
use crate::resident::history as past;
use crate::store;
use crate::texts::{Arg, Texts};
use chrono::{DateTime, FixedOffset, TimeDelta};
use serde_json::{Value, json};

/// The last `days` days, today among them, or those of the range; everything without either.
pub(super) fn history(
    session: &mut Session,
    days: Option<u32>,
    range: Range,
    form: Form,
    now: DateTime<FixedOffset>,
) -> Result<(), Failure> {
    past::check(range, &session.texts).map_err(Failure::Refused)?;
    let starts = session.day_starts();
    let first = |days: u32| day_of(now, starts).checked_sub_signed(TimeDelta::days(i64::from(days) - 1));
    let range = Range { from: days.and_then(first).or(range.from), ..range };
    let entries = read(session, |entry| range.has(day_of(entry.at, starts)));
    let text = match form {
        Form::Json => Value::from(entries.iter().map(Entry::to_json).collect::<Vec<_>>()).to_string(),
        // The last line's end is the printer's.
        Form::Csv => csv(&entries).trim_end_matches('\n').to_owned(),
        Form::Text | Form::Waybar if entries.is_empty() => session.texts.get("cli-history-empty"),
        Form::Text | Form::Waybar => list(&entries, &session.deck(), &session.texts),
    };
    session.printer.line(&text);
    Ok(())
}

/// What is forgotten cannot be had again, so a word more is asked for.
pub(super) fn forget(session: &mut Session, range: Range, yes: bool) -> Result<(), Failure> {
    if !yes {
        return Err(Failure::Refused(session.texts.get("past-forget-yes")));
    }
    let Range { from, to } = range;
    let said = match ask_if_running(session, &Request::Do(Command::Forget { from, to }))? {
        Some(said) => said.as_str().unwrap_or_default().to_owned(),
        None => under_the_lock(session, |session| {
            past::forget(&session.paths, &session.texts, range, session.day_starts())
        })?,
    };
    session.printer.line(&said);
    Ok(())
}

/// The entries that are wanted. How many lines cannot be read is said on standard error.
pub(super) fn read(session: &Session, is_wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
    let mut entries = Vec::new();
    let bad = store::visit_journal(&session.paths, |entry| {
        if is_wanted(&entry) {
            entries.push(entry);
        }
    });
    if bad > 0 {
        complain(&session.texts.with("cli-history-bad", &[("n", Arg::from(bad))]));
    }
    entries
}

fn list(entries: &[Entry], deck: &Deck, texts: &Texts) -> String {
    let word = |prefix: &str, value: Value| {
        value.as_str().map_or_else(String::new, |word| texts.get(&format!("store-{prefix}-{word}")))
    };
    let routines = deck.routines();
    let routine = |id: &str| routines.iter().find(|routine| routine.id == id).map(|routine| routine.name.as_str());
    let row = |entry: &Entry| {
        let card = entry.card.as_deref().unwrap_or_default();
        let name = deck.card(card).map(|card| card.name.as_str()).or_else(|| routine(card)).unwrap_or(card).to_owned();
        let why = entry.why.clone().unwrap_or_default();
        let at = entry.at.format("%Y-%m-%d %H:%M").to_string();
        [at, word("what", json!(entry.what)), word("kind", json!(entry.kind)), name, why]
    };
    table(&entries.iter().map(row).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::{Kind, What};
    use expect_test::expect;

    #[test]
    fn the_journal_is_told_in_columns() {
        let entries = entries();
        expect![[r"
            2026-11-23 09:41  offered   stretch  Wall angels
            2026-11-23 09:42  skipped   stretch  mine         not-now
            2026-11-23 17:00  check-in                        3"]]
        .assert_eq(&list(&entries, &Deck::bundled(), &Texts::new("en")));
    }

    #[test]
    fn rows_of_csv_end_as_the_standard_says() {
        let text = csv(&entries());
        assert_eq!(text.lines().count(), 4);
        assert_eq!(text.matches("\r\n").count(), 4);
    }

    fn entries() -> Vec<Entry> {
        let entry = |at: &str, what, kind, card: Option<&str>, why: Option<&str>| Entry {
            kind,
            card: card.map(str::to_owned),
            why: why.map(str::to_owned),
            ..Entry::new(at.parse().unwrap(), what)
        };
        vec![
            entry("2026-11-23T09:41:00+01:00", What::Offered, Some(Kind::Stretch), Some("wall-angels"), None),
            entry("2026-11-23T09:42:00+01:00", What::Skipped, Some(Kind::Stretch), Some("mine"), Some("not-now")),
            entry("2026-11-23T17:00:00+01:00", What::Felt, None, None, Some("3")),
        ]
    }
}
