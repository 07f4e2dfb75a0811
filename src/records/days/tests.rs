use super::*;
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::fmt::Write as _;

const STARTS: NaiveTime = NaiveTime::from_hms_opt(4, 0, 0).unwrap();

/// Each card is for the part that stands in its name, and for the back.
fn regions(card: &str) -> Vec<&'static str> {
    let part = ["neck", "arms", "eyes"].into_iter().find(|part| card.starts_with(part));
    part.into_iter().chain(["back"]).filter(|_| card != "desk").collect()
}

/// Lines are a time, what happened, and keys with their values.
fn learn(lines: &str) -> Days {
    let mut days = Days::default();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        days.learn(&entry(line), STARTS, regions);
    }
    days
}

fn entry(line: &str) -> Entry {
    let mut words = line.split_whitespace();
    let at = words.next().unwrap();
    let at = if at.len() > 8 { at.to_owned() } else { format!("2026-11-{}:00+01:00", at.replace('/', "T")) };
    let mut value = serde_json::json!({ "at": at, "what": words.next().unwrap() });
    for word in words {
        let (key, given) = word.split_once('=').unwrap();
        value[key] = match key {
            "where" | "helped" => given.split(',').collect(),
            _ => given.into(),
        };
    }
    serde_json::from_value(value).unwrap()
}

#[track_caller]
fn check(lines: &str, expected: &Expect) {
    expected.assert_eq(&told(&learn(lines)));
}

/// What is not nothing, a day a line.
fn told(days: &Days) -> String {
    let mut said = String::new();
    for day in &days.days {
        let value = serde_json::to_value(day).unwrap();
        let parts = value.as_object().unwrap().iter().filter(|(key, _)| *key != "date");
        let parts: Vec<_> = parts.map(|(key, value)| format!("{key} {value}")).collect();
        let _ = writeln!(said, "{}: {}", day.date, parts.join(", "));
    }
    for (item, seen) in &days.desk {
        let _ = writeln!(said, "desk {item}: {:?} at {}", seen.answer, seen.at);
    }
    said
}

#[test]
fn breaks_count_by_their_end_their_hour_and_what_they_are_for() {
    check(
        "
            23/09:00 offered kind=stretch card=neck-nod
            23/09:01 started kind=stretch card=neck-nod
            23/09:02 done kind=stretch card=neck-nod
            23/09:40 later kind=stretch card=arms-up why=300s
            23/09:50 partly kind=stretch card=arms-up
            23/10:10 held kind=stretch card=arms-up why=microphone
            23/10:30 skipped kind=stretch card=arms-up why=not-now
            23/11:30 missed kind=stretch card=arms-up
            24/03:59 done kind=eyes card=eyes
            24/04:00 done kind=eyes card=eyes
        ",
        &expect![[r#"
            2026-11-23: done 2, partly 1, skipped 1, missed 1, later 1, held 1, hours {"3":[1,0],"9":[2,0],"10":[0,1],"11":[0,1]}, areas {"arms":1,"back":3,"eyes":1,"neck":1}
            2026-11-24: done 1, hours {"4":[1,0]}, areas {"back":1,"eyes":1}
        "#]],
    );
}

#[test]
fn a_routine_is_one_break_and_its_cards_are_for_what_they_are() {
    check(
        "
            23/09:01 done card=neck-nod
            23/09:02 skipped card=arms-up why=not-now
            23/09:03 partly card=neck-turn
            23/09:03 done kind=stretch card=desk
        ",
        &expect![[r#"
            2026-11-23: done 1, hours {"9":[1,0]}, areas {"back":2,"neck":2}
        "#]],
    );
}

#[test]
fn spells_belong_to_the_day_on_which_they_ended() {
    check(
        "
            23/09:52 sat why=52m
            23/11:00 sat why=3660s
            24/04:10 sat why=2h
            24/09:00 away why=17000s
        ",
        &expect![[r#"
            2026-11-23: sat 6780, longest 3660
            2026-11-24: sat 7200, longest 7200
        "#]],
    );
}

#[test]
fn check_ins_and_what_hurt_can_be_taken_back() {
    let lines = "
        23/09:00 felt why=4 where=neck,arms helped=heat
        23/17:00 felt why=6
        23/18:00 skipped kind=stretch card=arms-up why=hurts
    ";
    check(
        lines,
        &expect![[r#"
        2026-11-23: skipped 1, hours {"18":[0,1]}, felt [{"at":"2026-11-23T09:00:00+01:00","score":4,"areas":["neck","arms"],"helped":["heat"]},{"at":"2026-11-23T17:00:00+01:00","score":6}], hurt [{"at":"2026-11-23T18:00:00+01:00","card":"arms-up"}]
    "#]],
    );
    check(
        &format!(
            "{lines}
            24/09:00 taken-back why=2026-11-23T17:00:00+01:00
            24/09:00 taken-back why=2026-11-23T17:00:00Z
            24/09:01 taken-back why=2026-11-23T18:00:00+01:00
            24/09:02 taken-back why=2026-11-20T09:00:00+01:00
            24/09:03 taken-back why=rubbish
            24/09:04 taken-back
        "
        ),
        &expect![[r#"
            2026-11-23: skipped 1, hours {"18":[0,1]}, felt [{"at":"2026-11-23T09:00:00+01:00","score":4,"areas":["neck","arms"],"helped":["heat"]}]
        "#]],
    );
}

#[test]
fn the_latest_answer_to_a_question_counts() {
    check(
        "
            23/09:00 desk card=screen-height why=no
            23/09:01 desk card=chair why=not-now
            24/09:00 desk card=screen-height why=yes
            24/09:01 desk card=chair why=perhaps
            24/09:02 desk why=yes
        ",
        &expect![[r#"
            desk chair: NotNow at 2026-11-23 09:01:00 +01:00
            desk screen-height: Yes at 2026-11-24 09:00:00 +01:00
        "#]],
    );
    let many = (0..100).map(|n| format!("23/09:00 desk card=q{n} why=no")).collect::<Vec<_>>().join("\n");
    let days = learn(&format!("{many}\n24/09:00 desk card=q7 why=yes"));
    assert_eq!((days.desk.len(), days.desk["q7"].answer), (MOST_A_DAY, DeskAnswer::Yes));
}

#[test]
fn a_clock_that_went_back_changes_the_order_of_nothing() {
    check(
        "
            24/09:00 done kind=stretch card=neck-nod
            20/09:00 done kind=stretch card=neck-nod
            22/09:00 missed kind=stretch card=neck-nod
            20/10:00 done kind=stretch card=neck-nod
        ",
        &expect![[r#"
            2026-11-20: done 2, hours {"9":[1,0],"10":[1,0]}, areas {"back":2,"neck":2}
            2026-11-22: missed 1, hours {"9":[0,1]}
            2026-11-24: done 1, hours {"9":[1,0]}, areas {"back":1,"neck":1}
        "#]],
    );
}

#[test]
fn a_break_over_the_end_of_a_day_belongs_to_the_day_on_which_it_began() {
    check(
        "
            24/03:59 started kind=stretch card=neck-nod
            24/04:00 done kind=stretch card=neck-nod
            25/03:59 started kind=stretch card=neck-nod
            25/04:00 done card=neck-nod
            25/04:01 skipped card=arms-up why=hurts
            25/04:02 partly kind=stretch card=arms-up
            26/03:59 started kind=stretch card=neck-nod
            26/09:00 skipped kind=stretch card=arms-up why=not-now
        ",
        &expect![[r#"
            2026-11-23: done 1, hours {"3":[1,0]}, areas {"back":1,"neck":1}
            2026-11-24: partly 1, hours {"3":[1,0]}, areas {"arms":1,"back":2,"neck":1}, hurt [{"at":"2026-11-25T04:01:00+01:00","card":"arms-up"}]
            2026-11-25: 
            2026-11-26: skipped 1, hours {"9":[0,1]}
        "#]],
    );
    let hurt = "24/03:59 started kind=stretch card=a\n24/04:00 skipped kind=stretch card=a why=hurts\n";
    assert_eq!(learn(hurt).days[0].hurt.len(), 1);
    let taken_back = learn(&format!("{hurt}24/04:10 taken-back why=2026-11-24T04:00:00+01:00"));
    assert!(taken_back.days.iter().all(|day| day.hurt.is_empty()), "{taken_back:?}");
}

#[test]
fn a_break_during_which_the_clock_was_set_belongs_to_where_it_ended() {
    check(
        "
            24/09:00 started kind=stretch card=neck-nod
            2099-01-01T10:00:00Z done kind=stretch card=neck-nod
            2099-01-01T10:30:00Z started kind=stretch card=neck-nod
            24/10:00 done kind=stretch card=neck-nod
            1969-12-31T23:30:00Z done kind=stretch card=neck-nod
        ",
        &expect![[r#"
            1969-12-31: done 1, hours {"23":[1,0]}, areas {"back":1,"neck":1}
            2026-11-24: done 1, hours {"10":[1,0]}, areas {"back":1,"neck":1}
            2099-01-01: done 1, hours {"10":[1,0]}, areas {"back":1,"neck":1}
        "#]],
    );
}

/// Every hour a break, over three days around the changes of three zones and over midnights that do not exist.
#[test]
fn no_day_is_won_or_lost_when_the_clock_jumps() {
    for (utc, before, after) in [
        ("2026-03-29T01:00:00Z", 60, 120),
        ("2026-10-25T01:00:00Z", 120, 60),
        ("2026-03-08T07:00:00Z", -300, -240),
        ("2026-11-01T06:00:00Z", -240, -300),
        ("2026-04-04T15:00:00Z", 660, 630),
        ("2026-10-03T15:30:00Z", 630, 660),
        ("2026-04-23T22:00:00Z", 120, 180),
        ("2026-03-28T22:00:00Z", 120, 180),
        ("2026-09-06T04:00:00Z", -240, -180),
    ] {
        let change: DateTime<chrono::Utc> = utc.parse().unwrap();
        let done = |hour: i64| {
            let minutes = if hour < 0 { before } else { after };
            let at = (change + TimeDelta::hours(hour)).with_timezone(&FixedOffset::east_opt(minutes * 60).unwrap());
            Entry { kind: Some(crate::schedule::Kind::Stretch), ..Entry::new(at, What::Done) }
        };
        for starts in [STARTS, NaiveTime::MIN] {
            let mut days = Days::default();
            (-36..36).for_each(|hour| days.learn(&done(hour), starts, regions));
            let dates: Vec<_> = days.days.iter().map(|day| day.date).collect();
            assert!(dates.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])), "{utc}: {dates:?}");
            assert_eq!(days.days.iter().map(|day| day.done).sum::<u32>(), 72, "{utc}");
            assert!((3..=4).contains(&dates.len()), "{utc}: {dates:?}");
            assert_eq!(days.streak(dates[dates.len() - 1]), dates.len() as u32, "{utc}");
            let whole: Vec<_> = days.days[1..dates.len() - 1].iter().map(|day| day.done).collect();
            assert!(whole.iter().all(|done| (23..=25).contains(done)), "{utc}: {whole:?}");
        }
    }
}

#[test]
fn a_day_of_a_hundred_breaks_is_counted() {
    let days = learn(&"23/09:00 done kind=stretch card=neck-nod\n".repeat(100));
    assert_eq!(told(&days), "2026-11-23: done 100, hours {\"9\":[100,0]}, areas {\"back\":100,\"neck\":100}\n");
}

#[test]
fn what_cannot_be_is_no_part_of_it() {
    check(
        "
            23/09:00 felt why=11
            23/09:00 felt why=-1
            23/09:00 felt why=bad
            23/09:00 felt
            23/09:00 sat why=9999999h
            23/10:00 sat why=50h
            23/10:00 sat
            23/10:00 sat why=long
            23/10:00 done card=neck-nod
            23/10:00 done
            23/10:00 skipped why=hurts
        ",
        &expect![[r#"
            2026-11-23: sat 86400, longest 86400, areas {"back":1,"neck":1}
        "#]],
    );
    let felt = learn(&"23/09:00 felt why=1\n23/09:00 skipped card=a why=hurts\n".repeat(1000));
    assert_eq!((felt.days[0].felt.len(), felt.days[0].hurt.len()), (MOST_A_DAY, MOST_A_DAY));
}

#[test]
fn the_ends_of_the_calendar_are_days_like_others() {
    for at in ["-262143-01-01T00:00:00+14:00", "+262142-12-31T23:59:59-12:00", "0000-01-01T00:00:00+00:00"] {
        let Ok(at) = at.parse::<DateTime<FixedOffset>>() else { continue };
        let mut days = Days::default();
        days.learn(&Entry::new(at, What::Later), STARTS, regions);
        assert_eq!(days.days.len(), 1, "{at:?}");
    }
    for utc in [chrono::NaiveDateTime::MIN, chrono::NaiveDateTime::MAX] {
        for hours in [-12, 0, 14] {
            let offset = FixedOffset::east_opt(hours * 3600).unwrap();
            let at = DateTime::from_naive_utc_and_offset(utc, offset);
            let mut days = Days::default();
            days.learn(
                &Entry { kind: Some(crate::schedule::Kind::Eyes), ..Entry::new(at, What::Done) },
                STARTS,
                regions,
            );
            assert_eq!(days.days[0].done, 1);
        }
    }
}

#[test]
fn no_more_days_than_a_life_has_are_kept() {
    let mut days = Days::default();
    let first = "1970-01-01T12:00:00Z".parse::<DateTime<FixedOffset>>().unwrap();
    for day in 0..i64::try_from(MOST_DAYS).unwrap() + 10 {
        days.learn(&Entry::new(first + chrono::TimeDelta::days(day), What::Later), STARTS, regions);
    }
    assert_eq!(days.days.len(), MOST_DAYS);
}

#[test]
fn days_in_a_row_are_those_on_which_a_break_was_done() {
    let streak = |lines: &str, day| learn(lines).streak(NaiveDate::from_ymd_opt(2026, 11, day).unwrap());
    let done = |day: u32| format!("{day}/09:00 done kind=stretch card=neck-nod\n");
    let missed = |day: u32| format!("{day}/09:00 missed kind=stretch card=neck-nod\n");
    assert_eq!(streak("", 23), 0);
    let lines = done(19) + &done(20) + &done(23);
    assert_eq!(streak(&lines, 23), 3, "a weekend is no gap");
    assert_eq!(streak(&lines, 25), 3);
    assert_eq!(streak(&(lines.clone() + &missed(24)), 24), 3, "the day is not over");
    assert_eq!(streak(&(lines.clone() + &missed(24)), 25), 0);
    assert_eq!(streak(&(lines.clone() + &missed(21)), 23), 1);
    assert_eq!(streak(&(lines + &done(28)), 23), 3, "a clock that went ahead");
}

#[test]
fn days_are_found_by_their_dates() {
    let days = learn("20/09:00 later\n22/09:00 later\n24/09:00 later");
    let date = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    assert!(days.day(date(22)).is_some() && days.day(date(21)).is_none());
    let between = |from, to| days.between(date(from), date(to)).iter().map(|day| day.date).collect::<Vec<_>>();
    assert_eq!(between(20, 22), [date(20), date(22)]);
    assert_eq!(between(21, 21), []);
    assert_eq!(between(24, 20), []);
}

fn anything() -> impl Strategy<Value = serde_json::Value> {
    let at = prop_oneof![
        8 => (0_i64..4_000_000_000, -50_400_i32..50_400).prop_map(|(secs, offset)| {
            let utc = DateTime::from_timestamp(secs, 0).unwrap();
            utc.with_timezone(&FixedOffset::east_opt(offset / 60 * 60).unwrap()).to_rfc3339()
        }),
        1 => prop::sample::select(vec!["0000-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"]).prop_map(str::to_owned),
    ];
    let what = prop::sample::select(vec![
        "offered",
        "started",
        "done",
        "partly",
        "skipped",
        "missed",
        "later",
        "away",
        "held",
        "felt",
        "sat",
        "desk",
        "taken-back",
    ]);
    let why = prop_oneof![
        Just(None),
        Just(Some("hurts".to_owned())),
        Just(Some("yes".to_owned())),
        (0_u64..u64::MAX).prop_map(|n| Some(format!("{n}s"))),
        (0_u32..12).prop_map(|n| Some(n.to_string())),
        at.clone().prop_map(Some),
        ".{0,20}".prop_map(Some),
    ];
    let kind = prop::sample::select(vec![None, Some("stretch"), Some("eyes")]);
    let card = prop::option::of("[a-c]");
    (at, what, kind, card, why).prop_map(
        |(at, what, kind, card, why)| serde_json::json!({"at": at, "what": what, "kind": kind, "card": card, "why": why}),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_stands_in_the_journal_is_learnt(lines in prop::collection::vec(anything(), 0..80)) {
        let mut days = Days::default();
        for line in lines {
            if let Ok(entry) = serde_json::from_value::<Entry>(line) {
                days.learn(&entry, STARTS, regions);
            }
        }
        prop_assert!(days.days.is_sorted_by(|one, other| one.date < other.date));
        for day in &days.days {
            prop_assert!(day.longest <= day.sat && day.sat <= 86_400);
            let hours: [u32; 2] = day.hours.values().fold([0, 0], |sum, hour| [sum[0] + hour[0], sum[1] + hour[1]]);
            prop_assert_eq!(hours, [day.taken(), day.left_out()]);
            days.streak(day.date);
        }
        let text = serde_json::to_string(&days).unwrap();
        prop_assert_eq!(serde_json::from_str::<Days>(&text).unwrap(), days);
    }
}
