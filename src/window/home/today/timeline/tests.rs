use super::*;
use crate::records::status::{NextBreak, Today};
use crate::window::home::today::sample;
use chrono::DateTime;
use expect_test::{Expect, expect};
use std::fmt::Write as _;

/// The journal's lines as `09:41 done stretch wall-angels`, and the state, since when one sits, and what comes.
#[track_caller]
fn check(journal: &str, now: &str, present: (State, u64), next: Option<(u64, u64)>, expected: &Expect) {
    let entries = sample::entries(journal);
    let now: DateTime<chrono::FixedOffset> = now.parse().unwrap();
    let mut status = sample::status(present.0, now);
    status.sitting_seconds = present.1 * 60;
    status.next = next.map(|(from, to)| NextBreak {
        kind: Kind::Stretch,
        card: None,
        routine: None,
        earliest_in_seconds: from * 60,
        latest_in_seconds: to * 60,
    });
    status.today = Today::default();
    let begins = "2026-11-26T04:00:00".parse().unwrap();
    let day = Timeline::new(&entries.iter().collect::<Vec<_>>(), &status, begins, now.naive_local());
    expected.assert_eq(&drawn(&day));
}

fn drawn(day: &Timeline) -> String {
    let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let mut text = format!("{} to {}, now {}\n", clock(day.from), clock(day.to), clock(day.now));
    for bar in &day.bars {
        let open = if bar.is_open { " …" } else { "" };
        let length = bar.length.num_minutes();
        let _ = writeln!(text, "{:?} {}-{} ({length} m){open}", bar.way, clock(bar.from), clock(bar.to));
    }
    for mark in &day.marks {
        let until = if mark.until > mark.at { format!("-{}", clock(mark.until)) } else { String::new() };
        let _ = writeln!(text, "* {:?} {}{until} {}", mark.sort, clock(mark.at), mark.why.as_deref().unwrap_or("."));
    }
    if let Some(coming) = day.coming {
        let _ = writeln!(text, "next {}-{}", clock(coming.from), clock(coming.to));
    }
    text
}

#[test]
fn a_day_is_laid_out() {
    check(
        sample::DAY,
        "2026-11-26T14:20:00+01:00",
        (State::Working, 15),
        Some((15, 30)),
        &expect![[r#"
            08:00 to 16:00, now 14:20
            Away 08:00-08:41 (720 m)
            Away 12:12-12:58 (46 m)
            Sat 08:42-09:20 (38 m)
            Sat 09:21-10:00 (39 m)
            Sat 10:01-11:02 (61 m)
            Sat 11:03-12:12 (69 m)
            Sat 12:59-13:30 (31 m)
            Sat 13:33-14:05 (32 m)
            Sat 14:05-14:20 (15 m) …
            Meeting 10:15-11:00 (45 m)
            * Done 09:20 .
            * Later 09:52 300s
            * Done 10:00 .
            * Held 10:38-11:02 meeting
            * Partly 11:02 .
            * Skipped 11:40 not-now
            * Done 13:30 .
            * Missed 14:03 .
            * Done 14:05 .
            next 14:35-14:50
        "#]],
    );
}

#[test]
fn an_empty_day_is_a_working_day_from_now_on() {
    check(
        "",
        "2026-11-26T09:12:00+01:00",
        (State::Working, 0),
        None,
        &expect![[r#"
        09:00 to 17:00, now 09:12
    "#]],
    );
    check(
        "",
        "2026-11-27T01:12:00+01:00",
        (State::Paused, 0),
        None,
        &expect![[r#"
        01:00 to 09:00, now 01:12
    "#]],
    );
}

#[test]
fn what_began_on_the_day_before_is_cut() {
    let journal = "05:10 sat 2h; 09:00 away 3h50m; 23:30 done stretch wall-angels; +00:40 sat 1h";
    check(
        journal,
        "2026-11-27T00:50:00+01:00",
        (State::Working, 8),
        Some((22, 37)),
        &expect![[r#"
        04:00 to 02:00, now 00:50
        Away 05:10-09:00 (230 m)
        Sat 04:00-05:10 (120 m)
        Sat 23:40-00:40 (60 m)
        Sat 00:42-00:50 (8 m) …
        * Done 23:30 .
        next 01:12-01:27
    "#]],
    );
}

#[test]
fn a_clock_that_went_back_does_no_harm() {
    let journal = "10:00 sat 50m; 09:40 sat 35m; 09:41 done stretch wall-angels; 11:00 skipped stretch wall-angels";
    check(
        journal,
        "2026-11-26T09:55:00+01:00",
        (State::Working, 14),
        Some((16, 31)),
        &expect![[r#"
        09:00 to 17:00, now 09:55
        Sat 09:05-09:40 (35 m)
        Sat 09:40-10:00 (50 m)
        Sat 09:41-09:55 (14 m) …
        * Done 09:41 .
        * Skipped 11:00 .
        next 10:11-10:26
    "#]],
    );
}

#[test]
fn a_break_that_waits_and_a_meeting_that_goes_on_reach_to_the_present() {
    let journal = "09:30 meeting 2026-11-26T10:30; 09:45 held stretch meeting";
    check(
        journal,
        "2026-11-26T10:10:00+01:00",
        (State::Held, 60),
        Some((0, 0)),
        &expect![[r#"
        09:00 to 17:00, now 10:10
        Sat 09:10-10:10 (60 m) …
        Meeting 09:30-10:10 (40 m) …
        * Held 09:45-10:10 meeting
    "#]],
    );
    let journal = "09:30 meeting; 10:00 meeting over; 10:05 paused resumed";
    check(
        journal,
        "2026-11-26T10:10:00+01:00",
        (State::Paused, 30),
        None,
        &expect![[r#"
        09:00 to 17:00, now 10:10
        Sat 09:40-10:05 (25 m)
        Paused 10:05-10:10 (5 m) …
        Meeting 09:30-10:00 (30 m)
    "#]],
    );
}

#[test]
fn a_journal_that_says_nonsense_is_no_picture_of_it() {
    let journal = "10:00 sat 400h; 10:30 away soon; 11:00 held stretch; 12:00 done; 12:30 meeting tomorrow";
    check(
        journal,
        "2026-11-26T13:00:00+01:00",
        (State::OffHours, 500),
        None,
        &expect![[r#"
        04:00 to 13:00, now 13:00
        Sat 04:00-10:00 (24000 m)
        Meeting 12:30-13:00 (30 m) …
        * Held 11:00-12:00 .
    "#]],
    );
}
