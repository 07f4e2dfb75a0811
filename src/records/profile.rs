//! Profiles: named sets of preferences, when each applies by itself, and which one holds.

use super::preferences::Wrong;
use crate::schedule::Hours;
use crate::texts::{Arg, Texts};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// As many letters as a menu shows.
const LONGEST: usize = 32;

/// The word for no profile, on the command line.
pub(crate) const NONE: &str = "none";

/// Which profile holds, and why; kept over a restart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    /// `None`: the usual preferences.
    pub(crate) active: Option<String>,
    /// What the rules said when they were last heeded.
    scheduled: Option<String>,
    /// The user chose by hand, and that holds until then.
    until: Option<NaiveDateTime>,
}

impl Chosen {
    /// The user's own choice. It holds until the rules say something new.
    pub(crate) fn choose(&mut self, name: Option<String>, rules: &Rules, now: NaiveDateTime) {
        let (scheduled, until) = (rules.at(now).map(str::to_owned), rules.next_change(now));
        *self = Self { active: name, scheduled, until };
    }

    /// Lets the rules choose, if they say something new. Whether another profile holds now.
    pub(crate) fn heed(&mut self, rules: &Rules, now: NaiveDateTime) -> bool {
        let scheduled = rules.at(now);
        if scheduled == self.scheduled.as_deref() && self.until.is_none_or(|until| now < until) {
            return false;
        }
        let scheduled = scheduled.map(str::to_owned);
        let before = std::mem::replace(self, Self { active: scheduled.clone(), scheduled, until: None });
        before.active != self.active
    }

    /// The rules are others than before: a choice by hand holds until their next change.
    pub(crate) fn adapt(&mut self, rules: &Rules, now: NaiveDateTime) {
        if self.until.is_some() {
            self.until = rules.next_change(now);
        }
    }
}

/// When each profile applies, in the order of their names. Where several do, the first counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rules(pub(crate) Vec<(String, Hours)>);

impl Rules {
    fn at(&self, now: NaiveDateTime) -> Option<&str> {
        self.0.iter().find(|(_, hours)| hours.is_open(now)).map(|(name, _)| name.as_str())
    }

    /// When another profile may apply.
    pub(crate) fn next_change(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        self.0.iter().filter_map(|(_, hours)| hours.next_change(now)).min()
    }
}

/// Letters of any script, digits, spaces, `-` and `_`, of which the first is a letter or a digit.
pub(crate) fn is_name(text: &str) -> bool {
    let is_inner = |letter: char| letter.is_alphanumeric() || " -_".contains(letter) || is_mark(letter);
    text.chars().count() <= LONGEST
        && text.starts_with(char::is_alphanumeric)
        && !text.ends_with(' ')
        && text.chars().all(is_inner)
        && !text.eq_ignore_ascii_case(NONE)
}

/// Signs that belong to a letter before them, in Latin and in the scripts of India and Southeast Asia.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Why a profile is not as the user wants it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Refused {
    Name(String),
    Unknown(String),
    /// Its file could not be moved; why.
    Failed {
        name: String,
        error: String,
    },
    /// What holds could not be written to it.
    Unwritten(Wrong),
}

impl Refused {
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let say = |id, name: &String| texts.with(id, &[("name", Arg::from(shown(name)))]);
        match self {
            Self::Name(name) => say("profile-name-wrong", name),
            Self::Unknown(name) => say("profile-unknown", name),
            Self::Failed { name, error } => {
                let args = [("name", Arg::from(shown(name))), ("error", Arg::from(error.clone()))];
                texts.with("profile-failed", &args)
            }
            Self::Unwritten(wrong) => wrong.text(texts),
        }
    }
}

fn shown(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::preferences::Document;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    #[test]
    fn names_are_of_any_script_and_no_tricks() {
        for name in ["office", "Büro 2", "काम पर", "家", "on_the-road", "2", "ที่ทำงาน", &"x".repeat(32)]
        {
            assert!(is_name(name), "{name}");
        }
        let bad =
            ["", " ", "..", "a/b", "a.json", ".office", "-x", "a ", " a", "none", "NONE", "a\nb", "a\u{202e}b", "a\0"];
        for name in bad.into_iter().chain([x33().as_str()]) {
            assert!(!is_name(name), "{name:?}");
        }
    }

    fn x33() -> String {
        "x".repeat(33)
    }

    /// Each line is a time, and a profile where the user chooses one then.
    #[track_caller]
    fn check(rules: &[(&str, &[&str])], lines: &str, expected: &Expect) {
        let hours = |when: &[&str]| {
            let text = serde_json::json!({ "profile": { "when": when } }).to_string();
            Document::parse(text).unwrap().when()
        };
        let rules = Rules(rules.iter().map(|(name, when)| ((*name).to_owned(), hours(when))).collect());
        let mut chosen = Chosen::default();
        let mut said = String::new();
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (time, name) = line.split_at(16);
            let now = NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M").unwrap();
            chosen.heed(&rules, now);
            if !name.is_empty() {
                chosen.choose(Some(name.trim().to_owned()).filter(|name| name != NONE), &rules, now);
            }
            let next = rules.next_change(now).map_or("never".into(), |at| at.format("%m-%d %H:%M").to_string());
            let _ = writeln!(said, "{time} {} until {next}", chosen.active.as_deref().unwrap_or("-"));
        }
        expected.assert_eq(&said);
    }

    /// 2026-11-23 is a Monday.
    #[test]
    fn a_choice_by_hand_holds_until_the_rules_change() {
        check(
            &[("home", &["saturday-sunday"]), ("office", &["monday-friday 09:00-17:00"]), ("travel", &[])],
            "2026-11-23 08:00
             2026-11-23 09:00
             2026-11-23 10:00 travel
             2026-11-23 16:59
             2026-11-23 17:00
             2026-11-23 18:00 office
             2026-11-24 08:59
             2026-11-24 10:00 none
             2026-11-25 10:00
             2026-11-28 00:00",
            &expect![[r#"
                2026-11-23 08:00 - until 11-23 09:00
                2026-11-23 09:00 office until 11-23 17:00
                2026-11-23 10:00 travel until 11-23 17:00
                2026-11-23 16:59 travel until 11-23 17:00
                2026-11-23 17:00 - until 11-24 09:00
                2026-11-23 18:00 office until 11-24 09:00
                2026-11-24 08:59 office until 11-24 09:00
                2026-11-24 10:00 - until 11-24 17:00
                2026-11-25 10:00 office until 11-25 17:00
                2026-11-28 00:00 home until 11-30 00:00
            "#]],
        );
    }

    #[test]
    fn without_rules_only_the_user_chooses() {
        check(
            &[("home", &[]), ("office", &[])],
            "2026-11-23 08:00
             2026-11-23 09:00 office
             2026-12-24 10:00
             2026-12-24 11:00 none
             2026-12-24 12:00",
            &expect![[r#"
                2026-11-23 08:00 - until never
                2026-11-23 09:00 office until never
                2026-12-24 10:00 office until never
                2026-12-24 11:00 - until never
                2026-12-24 12:00 - until never
            "#]],
        );
    }

    #[test]
    fn where_two_apply_the_first_by_name_counts() {
        check(
            &[("a", &["monday 09:00-12:00"]), ("b", &["monday", "22:00-02:00"])],
            "2026-11-23 00:00
             2026-11-23 09:00
             2026-11-23 12:00
             2026-11-24 01:59
             2026-11-24 02:00",
            &expect![[r#"
                2026-11-23 00:00 b until 11-23 09:00
                2026-11-23 09:00 a until 11-23 12:00
                2026-11-23 12:00 b until 11-24 02:00
                2026-11-24 01:59 b until 11-24 02:00
                2026-11-24 02:00 - until 11-24 22:00
            "#]],
        );
    }
}
