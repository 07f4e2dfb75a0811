//! The journal: what its lines say can be learnt, told in every shape and written again.

use crate::cards::Deck;
use crate::records::days::Days;
use crate::records::journal::{Entry, csv};
use crate::records::preferences::Preferences;
use crate::records::report::{Report, html};
use crate::resident::Choice;
use crate::schedule::{Kind, Moment};
use crate::store::visit_lines;
use chrono::{Datelike as _, NaiveTime};
use std::time::Duration;

pub(super) fn check(data: &[u8]) {
    let mut entries = Vec::new();
    let bad = visit_lines(data, |entry| entries.push(entry));
    assert!(entries.len() + bad <= data.split(|byte| *byte == b'\n').count());
    for entry in &entries {
        super::comes_back(entry);
        let _ = (entry.to_json(), entry.taken_back(), entry.can_be_taken_back());
    }
    let table = csv(&entries);
    assert!(table.matches('"').count().is_multiple_of(2) && table.ends_with("\r\n"), "{table}");
    let days = days(&entries);
    super::comes_back(&days);
    report(&days);
    if let Some(last) = entries.last() {
        chosen(&entries, last);
    }
}

fn days(entries: &[Entry]) -> Days {
    let starts = NaiveTime::from_hms_opt(4, 0, 0).expect("a time of the day");
    let mut days = Days::default();
    for entry in entries {
        days.learn(entry, starts, |_card| vec!["upper-back", "neck"]);
    }
    assert!(days.days.is_sorted_by_key(|day| day.date), "{days:?}");
    days
}

/// The page about all days that the command line can ask for.
fn report(days: &Days) {
    let mut dates = days.days.iter().map(|day| day.date).filter(|date| (1970..=9999).contains(&date.year()));
    let Some(from) = dates.next() else { return };
    let to = dates.next_back().unwrap_or(from).min(from + chrono::Days::new(1000));
    let page = super::TEXTS.with(|texts| html(&Report { days, from, to, made: to, texts, deck: &Deck::bundled() }));
    assert!(page.trim_end().ends_with("</html>"));
    assert_eq!(page.matches("<script").count(), 0, "what the journal says is shown, not run");
}

/// The next card, chosen when the last line was written.
fn chosen(entries: &[Entry], last: &Entry) {
    let now = Moment { awake: Duration::ZERO, boot: Duration::ZERO, civil: last.at };
    let mut choice = Choice::new(Deck::bundled(), 7, &now);
    for entry in entries {
        choice.learn(entry);
    }
    let card = choice.coming(Kind::Stretch, &Preferences::default(), &now);
    assert!(card.seconds > 0);
}
