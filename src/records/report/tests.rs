//! Whole pages: what is in them, and that they are well-formed.

use super::*;
use crate::records::days::{Felt, Hurt};
use chrono::Days as Calendar;

const FROM: &str = "2026-10-12";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// So many days with breaks, sitting and check-ins, the first one on `FROM`.
fn days(count: u64) -> Days {
    let mut days = Days::default();
    for at in 0..count {
        let mut day = Day::new(date(FROM) + Calendar::new(at));
        if at % 7 < 5 {
            (day.done, day.partly, day.skipped, day.missed) = (6 + (at % 4) as u32, 1, 2, (at % 3) as u32);
            (day.sat, day.longest) = (5 * 3600 + (at % 9) as u32 * 600, 2400 + (at % 5) as u32 * 600);
            day.areas = [("neck".to_owned(), 3), ("lower-back".to_owned(), 2)].into();
        }
        if at % 2 == 0 {
            let at_time = format!("{}T18:00:00+01:00", day.date).parse().unwrap();
            let (areas, helped) = (vec!["lower-back".into()], vec!["heat".into(), "cat-cow".into()]);
            day.felt.push(Felt { at: at_time, score: (7 - at % 5) as u8, areas, helped });
        }
        if at % 11 == 3 {
            let at_time = format!("{}T11:00:00+01:00", day.date).parse().unwrap();
            day.hurt.push(Hurt { at: at_time, card: "wall-angels".into() });
        }
        days.days.push(day);
    }
    days
}

/// `UNHUNCH_REPORT` names a folder in which pages are kept to be looked at.
fn page(days: &Days, from: &str, to: &str) -> String {
    let (texts, deck) = (Texts::new("en"), Deck::bundled());
    let report = Report { days, from: date(from), to: date(to), made: date("2026-11-23"), texts: &texts, deck: &deck };
    let page = html(&report);
    assert_well_formed(&page);
    if let Some(folder) = std::env::var_os("UNHUNCH_REPORT") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{from}-{to}.html")), &page).unwrap();
    }
    page
}

/// Every tag that is opened is closed in its turn, every attribute has quotes, and no sign stands alone.
#[track_caller]
fn assert_well_formed(page: &str) {
    let mut open = Vec::new();
    let body = page.strip_prefix("<!DOCTYPE html>\n").unwrap();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("`<{piece}` has no end"));
        assert!(!text.contains('>'), "{text}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        for entity in text.split('&').skip(1).chain(tag.split('&').skip(1)) {
            let name = entity.split(';').next().unwrap();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "&{entity}");
        }
        match (tag.strip_prefix('/'), tag.ends_with('/')) {
            (Some(name), _) => assert_eq!(open.pop(), Some(name)),
            (None, true) => {}
            (None, false) => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// The words of the page, a line each.
fn words(page: &str) -> String {
    let body = page.split_once("<body>").unwrap().1;
    let words = body.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    words.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn six_weeks_on_a_page() {
    let page = page(&days(42), FROM, "2026-11-22");
    let words = words(&page);
    for expected in [
        "12 October 2026 to 22 November 2026 · Made on 23 November 2026 with Unhunch",
        "21 check-ins, from 3 to 7, on average 5.1. 0 is no trouble, 10 is the worst.",
        "Lower back (21)",
        "Cat-cow (21), Heat (21)",
        "Breaks per week",
        "Wall angels",
        "12 Oct",
    ] {
        assert!(words.contains(expected), "no `{expected}` in\n{words}");
    }
    assert_eq!(page.matches("<svg").count(), 3);
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("url("));
}

#[test]
fn nothing_is_said_kindly() {
    let page = page(&Days::default(), FROM, FROM);
    assert_eq!(page.matches("<svg").count(), 0);
    assert!(words(&page).contains("No check-ins in these days."), "{}", words(&page));
}

#[test]
fn ten_years_are_no_longer_than_a_page() {
    let days = days(3653);
    let page = page(&days, FROM, "2036-10-11");
    assert!(words(&page).contains("Breaks per year"));
    assert!(page.len() < 100_000, "{}", page.len());
    assert!(self::page(&days, FROM, "2027-10-11").contains("Breaks per month"));
}

#[test]
fn words_of_the_user_are_no_markup() {
    let mut days = days(3);
    let evil = "</text><script>alert(1)</script>&\"'";
    days.days[0].felt[0].areas = vec![evil.into()];
    days.days[0].felt[0].helped = vec![evil.into()];
    days.days[1].areas = [(evil.to_owned(), 4)].into();
    let at = days.days[0].felt[0].at;
    days.days[1].hurt.push(Hurt { at, card: evil.into() });
    let page = page(&days, FROM, "2026-10-14");
    assert!(!page.contains("<script"));
    assert_eq!(page.matches("&lt;script&gt;").count(), 4);
}

#[test]
fn a_damaged_range_does_no_harm() {
    page(&days(3), "2026-10-14", FROM);
    page(&days(3), "2026-10-13", "2026-10-13");
}
