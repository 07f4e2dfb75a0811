//! Preferences: whatever a file holds, a plan comes of it, and what is written keeps all of it.

use crate::records::preferences::{Document, KEYS, Wrong};
use crate::schedule::play;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

pub(super) fn check(data: &[u8]) {
    let document = match Document::parse(data) {
        Ok(document) => document,
        Err(damaged) => return super::fits(|texts| damaged.text(texts)),
    };
    let (preferences, problems) = document.read();
    for problem in problems {
        super::fits(|texts| problem.text(texts));
    }
    written(&document);
    set(&document, data);
    let morning = morning();
    let breaks = play(&preferences.plan(), morning, morning + TimeDelta::minutes(5));
    assert!(breaks.is_sorted_by_key(|planned| planned.at), "{breaks:?}");
    let profile = Document::default().under(&document);
    assert!(profile.read().1.iter().all(|problem| document.read().1.contains(problem)), "a profile is no worse");
    let _ = (document.when().next_change(morning), document.whole());
}

/// What is written is read back the same, to the unknown keys and their order.
fn written(document: &Document) {
    let text = document.to_text();
    let again = Document::parse(&text).unwrap_or_else(|damaged| panic!("{damaged:?}: {text}"));
    assert_eq!(again.to_text(), text);
    assert_eq!(again.read().0, document.read().0, "{text}");
}

/// One key set to what holds is still that; which one, the data tell.
fn set(document: &Document, data: &[u8]) {
    let key = &KEYS[data.iter().map(|byte| usize::from(*byte)).sum::<usize>() % KEYS.len()];
    let (mut next, value) = (document.clone(), document.value(key));
    match next.set(key.name, &value) {
        Ok(()) => assert_eq!(next.value(key), value, "`{}`", key.name),
        Err(Wrong::Newer { .. } | Wrong::Order { .. }) => {}
        Err(wrong) => panic!("`{}` cannot be set to {value}: {wrong:?}", key.name),
    }
    next.forget(Some(key.name)).expect("a known key can be forgotten");
    assert_eq!(next.raw(key.name), None);
    written(&next);
}

fn morning() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|date| date.and_hms_opt(9, 0, 0)).expect("a Monday")
}
