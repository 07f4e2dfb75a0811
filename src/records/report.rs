//! A page for a physiotherapist about some days.

use super::days::Days;
use crate::cards::Deck;
use crate::texts::Texts;
use chrono::NaiveDate;

/// What the page is made of.
pub(crate) struct Report<'a> {
    pub(crate) days: &'a Days,
    /// Both are part of it.
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    /// The day on which it is made.
    pub(crate) made: NaiveDate,
    pub(crate) texts: &'a Texts,
    pub(crate) deck: &'a Deck,
}

/// The whole page, which needs no other file.
pub(crate) fn html(report: &Report<'_>) -> String {
    let Report { days, from, to, made, texts, deck } = report;
    let taken: u32 = days.between(*from, *to).iter().map(super::days::Day::taken).sum();
    let made = texts.date(*made);
    let count = deck.iter().count();
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Unhunch</title></head>\n<body><h1>{from} – {to}</h1><p>{taken}, {count}, {made}</p></body></html>\n"
    )
}
