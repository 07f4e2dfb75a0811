//! Times of the day, hours, days and weeks: what is kept is as it was written, and read back the same.

use crate::cli::order::parse;
use crate::records::preferences::Document;
use chrono::NaiveDate;

/// Keys that hold such texts.
const KEYS: [&str; 6] =
    ["times.at", "hours.monday", "hours.sunday", "hours.days_off", "profile.when", "limit.day_starts"];

pub(super) fn check(text: &str) {
    let mut document = Document::default();
    for key in KEYS {
        let mut one = Document::default();
        if let Err(wrong) = one.set_text(key, text) {
            super::fits(|texts| wrong.text(texts));
            continue;
        }
        let kept = one.get(Some(key)).expect("the key is known");
        let mut again = Document::default();
        again.set(key, &kept).expect("what is kept is allowed");
        assert_eq!(again.get(Some(key)), Ok(kept), "{text:?}");
        document.set_text(key, text).expect("it was allowed alone");
    }
    means_something(&document);
    asked(text);
}

/// The calendar that comes of it can be asked about any time.
fn means_something(document: &Document) {
    let (mut preferences, problems) = document.read();
    assert_eq!(problems, [], "what is taken is never wrong");
    preferences.hours.on = true;
    let hours = preferences.plan().hours.expect("the working hours count");
    let days = [(2026, 11, 23), (2028, 2, 29), (1970, 1, 1), (9999, 12, 31)];
    for (year, month, day) in days {
        let noon = NaiveDate::from_ymd_opt(year, month, day).and_then(|date| date.and_hms_opt(12, 30, 0));
        let noon = noon.expect("a day of the calendar");
        for hours in [&hours, &document.when()] {
            let change = hours.next_change(noon);
            assert!(change.is_none_or(|change| change > noon), "{change:?} is not after {noon}");
            let _ = hours.is_open(noon);
        }
    }
}

/// The command line says what is wrong, or takes it.
fn asked(text: &str) {
    let calls: [&[&str]; 6] = [
        &["pause", "until", text],
        &["meeting", "until", text],
        &["plan", "--date", text],
        &["history", "--from", text, "--to", text],
        &["history", "--days", text],
        &["report", "--from", text],
    ];
    for words in calls {
        let _ = parse(words.iter().map(Into::into));
    }
}
