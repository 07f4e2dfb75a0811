//! `plan`: a day played with the present preferences, for a person who sits and types the whole time.

use super::Session;
use super::order::Form;
use super::table::table;
use crate::schedule::{Kind, Planned, play};
use crate::texts::{Arg, Texts};
use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use serde_json::{Value, json};

/// A day's work, in hours.
const DAY: (u32, u32) = (9, 18);

pub(super) fn plan(session: &mut Session, date: Option<NaiveDate>, form: Form, now: DateTime<FixedOffset>) {
    let date = date.unwrap_or_else(|| now.date_naive());
    let at = |hour| date.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    let breaks = play(&session.preferences().plan(), at(DAY.0), at(DAY.1));
    let text = if form == Form::Json { json(&breaks).to_string() } else { list(date, &breaks, &session.texts) };
    session.printer.line(&text);
}

fn json(breaks: &[Planned]) -> Value {
    let one = |planned: &Planned| {
        json!({
            "at": with_zone(planned.at),
            "earliest": with_zone(planned.earliest),
            "kind": planned.kind,
            "why": planned.why,
        })
    };
    breaks.iter().map(one).collect()
}

fn with_zone(time: NaiveDateTime) -> String {
    // In the hour that a change of the clocks leaves out there is no such time; the bare one is told then.
    let zoned = Local.from_local_datetime(&time).earliest();
    zoned.map_or_else(|| time.format("%Y-%m-%dT%H:%M:%S").to_string(), |time| time.to_rfc3339())
}

fn list(date: NaiveDate, breaks: &[Planned], texts: &Texts) -> String {
    if breaks.is_empty() {
        return texts.get("cli-plan-empty");
    }
    let row = |planned: &Planned| {
        let (from, to) = (planned.earliest.format("%H:%M").to_string(), planned.at.format("%H:%M").to_string());
        let kind = texts.get(&format!("store-kind-{}", word(planned.kind)));
        if from == to { [to, kind] } else { [format!("{from}–{to}"), kind] }
    };
    let head = texts.with("cli-plan-head", &[("date", Arg::from(date.to_string())), ("n", Arg::from(breaks.len()))]);
    format!("{head}\n{}", table(&breaks.iter().map(row).collect::<Vec<_>>()))
}

fn word(kind: Kind) -> String {
    json!(kind).as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::preferences::Preferences;
    use expect_test::expect;

    #[test]
    fn a_day_is_listed() {
        let at = |time: &str| format!("2026-11-23T{time}:00").parse().unwrap();
        let breaks = play(&Preferences::default().plan(), at("09:00"), at("12:00"));
        expect![[r"
            3 breaks on 2026-11-23, from 09:00 to 18:00:
            09:30–09:45  stretch
            10:16–10:31  stretch
            11:02–11:17  stretch"]]
        .assert_eq(&list("2026-11-23".parse().unwrap(), &breaks, &Texts::new("en")));
        assert_eq!(
            list("2026-11-23".parse().unwrap(), &[], &Texts::new("en")),
            "no breaks are planned: they are turned off, or the day is outside your working hours"
        );
        let first = &json(&breaks)[0];
        assert_eq!((&first["kind"], &first["why"]), (&json!("stretch"), &json!("latest")));
        assert!(first["at"].as_str().unwrap().starts_with("2026-11-23T09:45:00"));
    }
}
