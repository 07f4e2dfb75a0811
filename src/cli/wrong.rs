//! What is wrong with the words that were typed, and the line that says so.

use super::verbs::{Opt, Verb};
use crate::texts::{Arg, Texts};

#[derive(Debug, PartialEq)]
pub(crate) enum Wrong {
    Verb {
        given: String,
        nearest: Option<&'static str>,
    },
    Option {
        given: String,
        verb: &'static Verb,
        nearest: Option<&'static str>,
    },
    /// The option needs a value and has none.
    NoValue {
        option: &'static Opt,
        verb: &'static Verb,
    },
    /// The option has a value and takes none.
    Value {
        option: String,
    },
    TooMany {
        given: String,
        verb: &'static Verb,
    },
    TooFew {
        verb: &'static Verb,
    },
    Both {
        one: &'static str,
        other: &'static str,
    },
    Choice {
        given: String,
        allowed: &'static [&'static str],
    },
    Duration {
        given: String,
    },
    Pause {
        given: String,
    },
    Meeting {
        given: String,
    },
    Minutes {
        given: String,
    },
    Time {
        given: String,
    },
    Date {
        given: String,
    },
    Days {
        given: String,
    },
    Score {
        given: String,
    },
    /// An argument that is not UTF-8.
    NotText,
}

impl Wrong {
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let say = |id, args: &[(&'static str, &str)]| -> String {
            let args: Vec<_> = args.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
            texts.with(id, &args)
        };
        match self {
            Self::Verb { given, nearest: Some(nearest) } => {
                say("cli-wrong-verb-near", &[("given", given.as_str()), ("nearest", nearest)])
            }
            Self::Verb { given, nearest: None } => say("cli-wrong-verb", &[("given", given)]),
            Self::Option { given, nearest: Some(nearest), .. } => {
                say("cli-wrong-option-near", &[("given", given.as_str()), ("nearest", nearest)])
            }
            Self::Option { given, verb, nearest: None } => {
                say("cli-wrong-option", &[("given", given), ("usage", &verb.usage())])
            }
            Self::NoValue { option, verb } => {
                say("cli-wrong-no-value", &[("option", option.name), ("usage", &verb.usage())])
            }
            Self::Value { option } => say("cli-wrong-value", &[("option", option)]),
            Self::TooMany { given, verb } => say("cli-wrong-too-many", &[("given", given), ("usage", &verb.usage())]),
            Self::TooFew { verb } => say("cli-wrong-too-few", &[("verb", verb.name), ("usage", &verb.usage())]),
            Self::Both { one, other } => say("cli-wrong-both", &[("one", one), ("other", other)]),
            Self::Choice { given, allowed } => {
                say("cli-wrong-choice", &[("given", given), ("allowed", &quoted(allowed, texts))])
            }
            Self::Duration { given } => say("cli-wrong-duration", &[("given", given)]),
            Self::Pause { given } => say("cli-wrong-pause", &[("given", given)]),
            Self::Meeting { given } => say("cli-wrong-meeting", &[("given", given)]),
            Self::Minutes { given } => say("cli-wrong-minutes", &[("given", given)]),
            Self::Time { given } => say("cli-wrong-time", &[("given", given)]),
            Self::Date { given } => say("cli-wrong-date", &[("given", given)]),
            Self::Days { given } => say("cli-wrong-days", &[("given", given)]),
            Self::Score { given } => say("cli-wrong-score", &[("given", given)]),
            Self::NotText => texts.get("cli-wrong-not-text"),
        }
    }
}

/// "`a`, `b` or `c`".
pub(super) fn quoted(words: &[&str], texts: &Texts) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, first)) if !first.is_empty() => {
            texts.with("cli-either", &[("first", Arg::from(first.join(", "))), ("last", Arg::from(last.as_str()))])
        }
        Some(_) | None => quoted.concat(),
    }
}
