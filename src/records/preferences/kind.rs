//! What a preference may hold: values from the file, words from the command line, and how to say what is allowed.

use super::calendar::{dates, hours, time, weekly};
use crate::cards::{FOLLOW, is_emergency_number};
use crate::records::duration;
use crate::texts::{Arg, Texts};
use serde_json::Value;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Flag,
    /// From one second upward, such as `1m30s`.
    Duration,
    Count {
        least: u64,
        most: u64,
    },
    Number {
        least: f64,
        most: f64,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Any of these words.
    Choices(&'static [&'static str]),
    /// Any words such as `foam-roller`, ids of cards among them: the user's own cards may bring new ones.
    Words,
    /// The id of a routine, or nothing.
    Routine,
    /// Names of programs.
    Names,
    /// A list of ranges such as `09:00-18:00`; one that ends before it starts ends the next day.
    Hours,
    /// A list of times of the day.
    Times,
    /// A list of dates and ranges of them.
    Dates,
    /// A list of days and times such as `monday-friday 09:00-17:00`.
    Weekly,
    /// A program and its arguments.
    Command,
    /// `HH:MM`.
    Time,
    /// A language tag, or `system`.
    Language,
    /// A telephone number, or `system`.
    Emergency,
}

impl Kind {
    /// The value as the program writes it; `None` when it is not allowed. Types are strict here.
    pub(crate) fn read(&self, value: &Value) -> Option<Value> {
        match *self {
            Self::Flag => value.is_boolean().then(|| value.clone()),
            Self::Duration => Some(duration::format(duration::parse(value.as_str()?)?).into()),
            Self::Count { least, most } => value.as_u64().filter(|n| (least..=most).contains(n)).map(Value::from),
            Self::Number { least, most } => value.as_f64().filter(|n| (least..=most).contains(n)).map(Value::from),
            Self::Choice(words) => words.contains(&value.as_str()?).then(|| value.clone()),
            Self::Choices(words) => list(value, |word| words.contains(&word).then(|| word.into())),
            Self::Words => list(value, |word| is_word(word).then(|| word.into())),
            Self::Routine => value.as_str().filter(|id| is_id(id) || id.is_empty()).map(Value::from),
            Self::Names => list(value, |name| (!name.trim().is_empty()).then(|| name.into())),
            Self::Hours => list(value, hours),
            Self::Times => list(value, time),
            Self::Dates => list(value, dates),
            Self::Weekly => list(value, weekly),
            Self::Command => list(value, |word| Some(word.into())).filter(is_command),
            Self::Time => time(value.as_str()?).map(Value::from),
            Self::Language => is_language(value.as_str()?).then(|| value.clone()),
            Self::Emergency => {
                value.as_str().filter(|text| *text == FOLLOW || is_emergency_number(text)).map(Value::from)
            }
        }
    }

    /// The same for text as people type it: `on`, `0.5`, `wall, doorway`, or JSON for a list.
    pub(crate) fn parse(&self, text: &str) -> Option<Value> {
        let text = text.trim();
        match self {
            Self::Flag => flag(text),
            Self::Count { .. } | Self::Number { .. } => self.read(&serde_json::from_str(text).ok()?),
            Self::Duration | Self::Choice(_) | Self::Routine | Self::Time | Self::Language | Self::Emergency => {
                self.read(&text.into())
            }
            Self::Choices(_) | Self::Words | Self::Names | Self::Hours | Self::Times | Self::Dates | Self::Weekly => {
                self.read(&typed_list(text, |c| c == ',')?)
            }
            Self::Command => self.read(&typed_list(text, char::is_whitespace)?),
        }
    }

    /// What is allowed, as a request: "give …".
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let range =
            |id, least: String, most: String| texts.with(id, &[("least", Arg::from(least)), ("most", Arg::from(most))]);
        match *self {
            Self::Flag => texts.get("store-give-flag"),
            Self::Duration => texts.get("store-give-duration"),
            Self::Count { least, most } => range("store-give-count", least.to_string(), most.to_string()),
            Self::Number { least, most } => range("store-give-number", least.to_string(), most.to_string()),
            Self::Choice(words) => texts.with("store-give-choice", &[("words", Arg::from(any_of(words, texts)))]),
            Self::Choices(words) => texts.with("store-give-choices", &[("words", Arg::from(any_of(words, texts)))]),
            Self::Words => texts.get("store-give-words"),
            Self::Routine => texts.get("store-give-routine"),
            Self::Names => texts.get("store-give-names"),
            Self::Hours => texts.get("store-give-hours"),
            Self::Times => texts.get("store-give-times"),
            Self::Dates => texts.get("store-give-dates"),
            Self::Weekly => texts.get("store-give-weekly"),
            Self::Command => texts.get("store-give-command"),
            Self::Time => texts.get("store-give-time"),
            Self::Language => texts.get("store-give-language"),
            Self::Emergency => texts.get("store-give-emergency"),
        }
    }
}

fn list(value: &Value, item: impl Fn(&str) -> Option<String>) -> Option<Value> {
    value.as_array()?.iter().map(|word| item(word.as_str()?).map(Value::from)).collect()
}

/// JSON when it looks like it, else what stands between the separators.
fn typed_list(text: &str, separator: impl Fn(char) -> bool) -> Option<Value> {
    if text.starts_with('[') {
        return serde_json::from_str(text).ok();
    }
    let words = text.split(separator).map(str::trim).filter(|word| !word.is_empty());
    Some(words.map(Value::from).collect())
}

fn flag(text: &str) -> Option<Value> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "on" | "yes" => Some(true.into()),
        "false" | "off" | "no" => Some(false.into()),
        _ => None,
    }
}

fn is_word(text: &str) -> bool {
    (1..=48).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// An id may begin with a digit, unlike a word.
fn is_id(text: &str) -> bool {
    (1..=48).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The first word is the program; later ones may be empty, as arguments may.
fn is_command(words: &Value) -> bool {
    words.get(0).is_none_or(|program| program.as_str().is_some_and(|program| !program.is_empty()))
        && !words.to_string().contains("\\u0000")
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_part =
        |part: &str, least| (least..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    parts.next().is_some_and(|first| is_part(first, 2) && first.bytes().all(|b| b.is_ascii_alphabetic()))
        && parts.all(|part| is_part(part, 1))
}

/// "`a`, `b` or `c`".
fn any_of(words: &[&str], texts: &Texts) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, first)) if !first.is_empty() => {
            texts.with("store-either", &[("first", Arg::from(first.join(", "))), ("last", Arg::from(last.as_str()))])
        }
        Some(_) | None => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kind: Kind, typed: &str, expected: &str) {
        let value = kind.parse(typed);
        assert_eq!(value.as_ref().map_or_else(|| "-".to_owned(), Value::to_string), expected, "{kind:?} {typed:?}");
        if let Some(value) = value {
            assert_eq!(kind.read(&value), Some(value), "what is written is read back");
        }
    }

    #[test]
    fn what_people_type_becomes_the_right_kind_of_value() {
        check(Kind::Flag, "on", "true");
        check(Kind::Flag, "No", "false");
        check(Kind::Flag, "perhaps", "-");
        check(Kind::Duration, " 90s ", r#""1m30s""#);
        check(Kind::Duration, "45", "-");
        check(Kind::Duration, "0s", "-");
        let count = Kind::Count { least: 1, most: 9 };
        check(count, "3", "3");
        check(count, "0", "-");
        check(count, "10", "-");
        check(count, "1.5", "-");
        check(count, "-1", "-");
        check(count, "99999999999999999999999", "-");
        let share = Kind::Number { least: 0.0, most: 1.0 };
        check(share, "1", "1.0");
        check(share, "0.25", "0.25");
        check(share, "NaN", "-");
        check(share, "1.01", "-");
        check(Kind::Choice(&["12", "24"]), "24", r#""24""#);
        check(Kind::Choice(&["12", "24"]), "13", "-");
        check(Kind::Choices(&["wall", "floor"]), "wall, floor,", r#"["wall","floor"]"#);
        check(Kind::Choices(&["wall"]), r#"["wall"]"#, r#"["wall"]"#);
        check(Kind::Choices(&["wall"]), "roof", "-");
        check(Kind::Choices(&["wall"]), "", "[]");
        check(Kind::Choices(&["wall"]), "[", "-");
        check(Kind::Words, "foam-roller", r#"["foam-roller"]"#);
        check(Kind::Words, "Foam Roller", "-");
        check(Kind::Routine, "desk-relief-5", r#""desk-relief-5""#);
        check(Kind::Routine, "", r#""""#);
        check(Kind::Routine, "Desk relief", "-");
        check(Kind::Names, "zoom, Tux Racer", r#"["zoom","Tux Racer"]"#);
        check(Kind::Names, r#"["a,b"]"#, r#"["a,b"]"#);
        check(Kind::Hours, "9:00-12:30,13:00-24:00", r#"["09:00-12:30","13:00-24:00"]"#);
        check(Kind::Hours, "22:00-06:00", r#"["22:00-06:00"]"#);
        check(Kind::Hours, "09:00-09:00", "-");
        check(Kind::Times, "9:30, 15:00", r#"["09:30","15:00"]"#);
        check(Kind::Dates, "2026-12-24..2027-01-01", r#"["2026-12-24..2027-01-01"]"#);
        check(Kind::Weekly, "monday-friday 9:00-17:00, saturday", r#"["monday-friday 09:00-17:00","saturday"]"#);
        check(Kind::Hours, "09:00-25:00", "-");
        check(Kind::Hours, "09:00", "-");
        check(Kind::Command, "notify-send hello", r#"["notify-send","hello"]"#);
        check(Kind::Command, r#"["say","hello you"]"#, r#"["say","hello you"]"#);
        check(Kind::Command, r#"[""]"#, "-");
        check(Kind::Command, r#"["say","\u0000"]"#, "-");
        check(Kind::Time, "4:00", r#""04:00""#);
        check(Kind::Time, "24:00", "-");
        check(Kind::Time, "12:60", "-");
        check(Kind::Time, "+1:00", "-");
        check(Kind::Language, "pt-BR", r#""pt-BR""#);
        check(Kind::Language, "system", r#""system""#);
        check(Kind::Language, "../../etc", "-");
        check(Kind::Language, "", "-");
        check(Kind::Emergency, " 15 / 112 ", r#""15 / 112""#);
        check(Kind::Emergency, "system", r#""system""#);
        check(Kind::Emergency, "the police", "-");
        check(Kind::Emergency, "", "-");
    }

    #[test]
    fn a_value_of_another_type_is_not_allowed() {
        for kind in [Kind::Flag, Kind::Duration, Kind::Choice(&["a"]), Kind::Hours, Kind::Time, Kind::Command] {
            for value in ["null", "7", "{}", "[3]"] {
                assert_eq!(kind.read(&serde_json::from_str(value).unwrap()), None, "{kind:?} {value}");
            }
        }
        assert_eq!(Kind::Flag.read(&"on".into()), None);
        assert_eq!(Kind::Count { least: 0, most: 9 }.read(&"3".into()), None);
    }
}
