//! One line of the journal, and the shapes in which `history` gives it.

use crate::schedule::{Kind, SkipReason, What};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The wall clock with the offset of that moment.
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) what: What,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<Kind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) card: Option<String>,
    /// The skip reason, the length of a time away or of a spell of sitting, the score of a check-in, the answer of a
    /// self-check, the time of the line that is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) why: Option<String>,
    /// Where it is felt, in the words of the cards.
    #[serde(default, rename = "where", skip_serializing_if = "Vec::is_empty")]
    pub(crate) areas: Vec<String>,
    /// What has helped: ids of cards and routines, `heat`, `cold`, `walk` or `rest`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) helped: Vec<String>,
}

/// The first row of the CSV file.
const CSV_HEAD: &str = "at,what,kind,card,why,where,helped";

impl Entry {
    pub(crate) fn new(at: DateTime<FixedOffset>, what: What) -> Self {
        Self { at, what, kind: None, card: None, why: None, areas: Vec::new(), helped: Vec::new() }
    }

    /// The time of the line that counts no more by this one.
    pub(crate) fn taken_back(&self) -> Option<DateTime<FixedOffset>> {
        let why = self.why.as_deref().filter(|_| self.what == What::TakenBack)?;
        DateTime::parse_from_rfc3339(why).ok()
    }

    /// Whether this line can be taken back: it is a check-in, or a card that hurt.
    pub(crate) fn can_be_taken_back(&self) -> bool {
        let hurts = self.what == What::Skipped && self.why.as_deref() == Some(SkipReason::Hurts.word());
        self.what == What::Felt || hurts
    }

    /// All keys, `null` or an empty list where there is nothing to say.
    pub(crate) fn to_json(&self) -> Value {
        let Self { at, what, kind, card, why, areas, helped } = self;
        json!({
            "at": at.to_rfc3339(), "what": what, "kind": kind, "card": card, "why": why, "where": areas, "helped": helped
        })
    }

    /// One row by RFC 4180, without its end.
    pub(crate) fn to_csv(&self) -> String {
        let text = |value: &Value| match value.as_array() {
            Some(words) => words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
            None => value.as_str().map_or_else(String::new, str::to_owned),
        };
        let values = self.to_json();
        CSV_HEAD.split(',').map(|name| quoted(text(&values[name]))).collect::<Vec<_>>().join(",")
    }
}

/// Entries as a whole file.
pub(crate) fn csv<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> String {
    let rows = std::iter::once(CSV_HEAD.to_owned()).chain(entries.into_iter().map(Entry::to_csv));
    rows.map(|row| row + "\r\n").collect()
}

fn quoted(text: String) -> String {
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(line: &str, expected: &Expect) {
        let entry: Entry = serde_json::from_str(line).unwrap();
        expected.assert_eq(&format!("{}\n{}\n{}\n", entry.to_json(), entry.to_csv(), json!(entry)));
    }

    #[test]
    fn an_entry_is_told_in_every_shape() {
        check(
            r#"{"at":"2026-11-23T09:41:00+01:00","what":"skipped","kind":"stretch","card":"wall-angles","why":"not-now"}"#,
            &expect![[r#"
                {"at":"2026-11-23T09:41:00+01:00","what":"skipped","kind":"stretch","card":"wall-angles","why":"not-now","where":[],"helped":[]}
                2026-11-23T09:41:00+01:00,skipped,stretch,wall-angles,not-now,,
                {"at":"2026-11-23T09:41:00+01:00","what":"skipped","kind":"stretch","card":"wall-angles","why":"not-now"}
            "#]],
        );
        check(
            r#"{"at":"2026-11-23T09:41:00.5-03:30","what":"felt","why":"7, \"bad\"\nvery","more":[1]}"#,
            &expect![[r#"
                {"at":"2026-11-23T09:41:00.500-03:30","what":"felt","kind":null,"card":null,"why":"7, \"bad\"\nvery","where":[],"helped":[]}
                2026-11-23T09:41:00.500-03:30,felt,,,"7, ""bad""
                very",,
                {"at":"2026-11-23T09:41:00.500-03:30","what":"felt","why":"7, \"bad\"\nvery"}
            "#]],
        );
    }
}
