//! One page for a physiotherapist: how the back felt, what was done for it, how long was sat.
//!
//! It is a whole HTML page that loads nothing and runs nothing, well-formed as XML too, and fits on one sheet however
//! many days it is about: charts count by week, month or year, lists end after the most frequent.

mod chart;
mod markup;
mod spans;

use self::{
    markup::{Page, escaped},
    spans::Span,
};
use super::days::{Day, Days, Felt};
use super::names;
use crate::cards::Deck;
use crate::texts::{Arg, Texts};
use chrono::NaiveDate;
use std::time::Duration;

/// So much of a list is told.
const LISTED: usize = 6;

pub(crate) struct Report<'a> {
    pub(crate) days: &'a Days,
    /// The first day and the last.
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    /// The day on which it is made.
    pub(crate) made: NaiveDate,
    pub(crate) texts: &'a Texts,
    pub(crate) deck: &'a Deck,
}

pub(crate) fn html(report: &Report<'_>) -> String {
    let view = View::new(report);
    let mut page = Page::new(&report.texts.get("report-title"), report.texts.language().tag);
    view.head(&mut page);
    view.felt(&mut page);
    view.breaks(&mut page);
    view.sitting(&mut page);
    view.lists(&mut page);
    page.add("p", "note", &report.texts.get("report-note"));
    page.finish()
}

/// The days that the page is about, and the spans by which its charts count.
struct View<'a> {
    report: &'a Report<'a>,
    days: &'a [Day],
    spans: Vec<Span>,
    /// `week`, `month` or `year`.
    per: &'static str,
}

impl<'a> View<'a> {
    fn new(report: &'a Report<'a>) -> Self {
        let days = report.days.between(report.from, report.to);
        let (spans, per) = spans::divide(report.from, report.to, report.texts);
        Self { report, days, spans, per }
    }

    fn text(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.report.texts.with(id, args)
    }

    fn head(&self, page: &mut Page) {
        let texts = self.report.texts;
        let date = |date| Arg::from(texts.date(date));
        page.add("h1", "", &texts.get("report-title"));
        let period = self.text("report-period", &[("from", date(self.report.from)), ("to", date(self.report.to))]);
        let made = self.text("report-made", &[("date", date(self.report.made))]);
        page.add("p", "period", &format!("{period} · {made}"));
    }

    fn all_felt(&self) -> impl Iterator<Item = &'a Felt> {
        self.days.iter().flat_map(|day| &day.felt)
    }

    fn felt(&self, page: &mut Page) {
        page.add("h2", "", &self.report.texts.get("report-felt"));
        let words = self.felt_words();
        page.add("p", "", &words);
        let marks: Vec<_> =
            self.days.iter().flat_map(|day| day.felt.iter().map(|felt| (day.date, felt.score))).collect();
        if !marks.is_empty() {
            page.raw(&chart::trend(&marks, self.report.from, self.report.to, self.report.texts, &words));
            if chart::is_dense(&marks) {
                page.add("p", "small", &self.report.texts.get("report-dense"));
            }
        }
        let areas = self.all_felt().flat_map(|felt| &felt.areas).map(String::as_str);
        self.listed(page, "report-where", areas, |word| names::part(self.report.texts, word));
        let helped = self.all_felt().flat_map(|felt| &felt.helped).map(String::as_str);
        self.listed(page, "report-helped", helped, |word| names::helped(self.report.texts, self.report.deck, word));
    }

    fn felt_words(&self) -> String {
        let scores: Vec<u8> = self.all_felt().map(|felt| felt.score).collect();
        let (Some(low), Some(high)) = (scores.iter().min(), scores.iter().max()) else {
            return self.report.texts.get("report-felt-none");
        };
        let mean = scores.iter().map(|score| f32::from(*score)).sum::<f32>() / scores.len() as f32;
        let args = [
            ("n", Arg::from(scores.len())),
            ("low", Arg::from(*low)),
            ("high", Arg::from(*high)),
            ("mean", Arg::from(format!("{mean:.1}"))),
        ];
        self.text("report-felt-sum", &args)
    }

    /// The most frequent of these words in one line.
    fn listed<'w>(
        &self,
        page: &mut Page,
        id: &str,
        words: impl Iterator<Item = &'w str>,
        name: impl Fn(&str) -> String,
    ) {
        let counts = names::tally(words);
        if counts.is_empty() {
            return;
        }
        let item = |&(word, count): &(&str, u32)| {
            self.text("report-times", &[("what", Arg::from(name(word))), ("n", Arg::from(count))])
        };
        let items: Vec<_> = counts.iter().take(LISTED).map(item).collect();
        let title = escaped(&self.report.texts.get(id));
        page.raw(&format!("<p><b>{title}</b> {}</p>\n", escaped(&items.join(", "))));
    }

    fn breaks(&self, page: &mut Page) {
        let texts = self.report.texts;
        page.add("h2", "", &texts.get(&format!("report-breaks-{}", self.per)));
        let sum = |count: fn(&Day) -> u32| self.days.iter().map(count).sum::<u32>();
        let (taken, left) = (sum(Day::taken), sum(Day::left_out));
        let words = self.text("report-breaks-sum", &[("taken", Arg::from(taken)), ("left", Arg::from(left))]);
        page.add("p", "", &words);
        if taken + left == 0 {
            return;
        }
        let counts = |span: &Span| {
            let days = self.report.days.between(span.from, span.to);
            let sum = |count: fn(&Day) -> u32| days.iter().map(count).sum::<u32>() as f32;
            [sum(Day::taken), sum(Day::left_out)]
        };
        let bars: Vec<_> = self.spans.iter().map(|span| (span.label.as_str(), counts(span))).collect();
        let keys = [texts.get("report-taken"), texts.get("report-left")];
        page.raw(&chart::stacks(&bars, &keys, &words));
    }

    fn sitting(&self, page: &mut Page) {
        let texts = self.report.texts;
        page.add("h2", "", &texts.get("report-sitting"));
        let mean = sat_a_day(self.days);
        let longest = self.days.iter().map(|day| day.longest).max().unwrap_or(0);
        if longest == 0 {
            return page.add("p", "", &texts.get("report-sitting-none"));
        }
        let words = |seconds: u32| Arg::from(texts.duration(Duration::from_secs(seconds.into())));
        let words = self.text("report-sitting-sum", &[("mean", words(mean)), ("longest", words(longest))]);
        page.add("p", "", &words);
        let hours = |span: &Span| {
            let days = self.report.days.between(span.from, span.to);
            let longest = days.iter().map(|day| day.longest).max().unwrap_or(0);
            [sat_a_day(days), longest].map(|seconds| seconds as f32 / 3600.0)
        };
        let bars: Vec<_> = self.spans.iter().map(|span| (span.label.as_str(), hours(span))).collect();
        let keys = [texts.get("report-mean"), texts.get("report-longest")];
        page.raw(&chart::marked(&bars, &keys, &words));
    }

    /// What was done by body area, and what hurt, beside each other.
    fn lists(&self, page: &mut Page) {
        page.raw("<div class=\"two\">\n<section>\n");
        page.add("h2", "", &self.report.texts.get("report-areas"));
        let mut areas = std::collections::BTreeMap::<&str, u32>::new();
        for (area, count) in self.days.iter().flat_map(|day| &day.areas) {
            *areas.entry(area).or_default() += count;
        }
        let mut areas: Vec<_> = areas.into_iter().collect();
        areas.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        self.list(page, &areas, "report-areas-none", |word| names::part(self.report.texts, word));
        page.raw("</section>\n<section>\n");
        page.add("h2", "", &self.report.texts.get("report-hurt"));
        let hurt = names::tally(self.days.iter().flat_map(|day| &day.hurt).map(|hurt| hurt.card.as_str()));
        self.list(page, &hurt, "report-hurt-none", |id| names::card(self.report.deck, id));
        page.raw("</section>\n</div>\n");
    }

    fn list(&self, page: &mut Page, counts: &[(&str, u32)], none: &str, name: impl Fn(&str) -> String) {
        if counts.is_empty() {
            return page.add("p", "", &self.report.texts.get(none));
        }
        page.raw("<table>\n");
        for &(word, count) in counts.iter().take(LISTED) {
            page.raw(&format!("<tr><td>{}</td><td class=\"n\">{count}</td></tr>\n", escaped(&name(word))));
        }
        page.raw("</table>\n");
        if let Some(more) = counts.len().checked_sub(LISTED).filter(|more| *more > 0) {
            page.add("p", "", &self.text("report-more", &[("n", Arg::from(more))]));
        }
    }
}

/// The mean of the days on which something is known of sitting, in seconds.
fn sat_a_day(days: &[Day]) -> u32 {
    let known = days.iter().filter(|day| day.sat > 0).count() as u64;
    let sat: u64 = days.iter().map(|day| u64::from(day.sat)).sum();
    sat.checked_div(known).unwrap_or(0) as u32
}

#[cfg(test)]
mod tests;
