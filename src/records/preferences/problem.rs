//! What can be wrong with preferences, as data; the sentences are made here and nowhere else.

use super::kind::Kind;
use crate::texts::{Arg, Texts};
use serde_json::Value;

/// Longer values are shown cut.
const SHOWN: usize = 60;

/// Why a file is no preferences file at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Damaged {
    Empty,
    TooLarge,
    NotText,
    Syntax {
        line: usize,
        column: usize,
    },
    /// JSON, but no `{ … }`.
    NoObject,
}

/// What is used in place of a file that cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Instead {
    Defaults,
    LastGood,
    /// What the program was running with.
    Running,
    /// The preferences without the profile whose file it is.
    Usual,
}

/// What is wrong with the file; the program goes on with what it could use.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Problem {
    /// `kept` is the name of the copy, or why there is none.
    Damaged {
        why: Damaged,
        kept: Result<String, String>,
        instead: Instead,
    },
    Unreadable {
        error: String,
        instead: Instead,
    },
    /// What was set last is not in the file.
    Unwritten {
        error: String,
    },
    /// No home folder: nothing is kept.
    NoHome,
    Newer {
        version: u64,
    },
    Version {
        value: String,
    },
    Section {
        section: String,
        value: String,
    },
    Value {
        key: &'static str,
        value: String,
        kind: Kind,
        default: String,
    },
    /// `stretch.latest` lies before `stretch.earliest`.
    Order {
        earliest: String,
        latest: String,
    },
    Twice {
        key: String,
    },
    /// Not a key of ours, but close to one.
    Unknown(UnknownKey),
    /// The same in the file of a profile.
    InProfile {
        name: String,
        problem: Box<Problem>,
    },
}

/// Why a change is refused.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Wrong {
    Unknown(UnknownKey),
    Value {
        key: &'static str,
        value: String,
        kind: Kind,
    },
    /// A whole section was given a value of its own.
    Section {
        section: String,
        value: String,
    },
    Order {
        earliest: String,
        latest: String,
    },
    /// The file has a shape newer than this program, and no such key.
    Newer {
        key: String,
        version: u64,
    },
    /// The version is not for people to set.
    Version,
    /// When a profile applies, and none is active.
    NoProfile,
    /// The change holds until the program ends, but could not be written.
    Unwritten {
        file: String,
        error: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnknownKey {
    pub(crate) key: String,
    pub(crate) nearest: Option<&'static str>,
}

impl Problem {
    /// For the log, which others are shown: no value of the user's.
    pub(crate) fn discreet(&self) -> Self {
        let mut told = self.clone();
        if let Self::Version { value } | Self::Section { value, .. } | Self::Value { value, .. } = &mut told {
            "…".clone_into(value);
        } else if let Self::InProfile { problem, .. } = &mut told {
            **problem = problem.discreet();
        }
        told
    }

    /// One sentence for people.
    pub(crate) fn text(&self, texts: &Texts) -> String {
        self.text_in("preferences.json", texts)
    }

    fn text_in(&self, file: &str, texts: &Texts) -> String {
        match self {
            Self::Damaged { why, kept, instead } => {
                let kept = match kept {
                    Ok(name) => texts.with("store-kept", &[("name", shown_arg(name))]),
                    Err(error) => texts.with("store-not-kept", &[("error", shown_arg(error))]),
                };
                let args = [
                    ("file", file.to_owned()),
                    ("why", why.text(texts)),
                    ("kept", kept),
                    ("instead", instead.text(texts)),
                ];
                texts.with("store-damaged", &args.map(|(name, text)| (name, Arg::from(text))))
            }
            Self::Unreadable { error, instead } => {
                let args = [("file", file.to_owned()), ("error", error.clone()), ("instead", instead.text(texts))];
                texts.with("store-unreadable", &args.map(|(name, text)| (name, Arg::from(text))))
            }
            Self::Unwritten { error } => unwritten_text(file, error, texts),
            Self::NoHome => texts.get("store-no-home"),
            Self::Newer { version } => texts.with("store-newer", &[("version", Arg::from(version.to_string()))]),
            Self::Version { value } => texts.with("store-version-wrong", &[("value", shown_arg(value))]),
            Self::Section { section, value } => section_text(section, value, texts),
            Self::Value { key, value, kind, default } => {
                let wrong = value_text(key, value, *kind, texts);
                texts.with("store-default-used", &[("wrong", Arg::from(wrong)), ("default", shown_arg(default))])
            }
            Self::Order { earliest, latest } => {
                let wrong = order_text(earliest, latest, texts);
                texts.with("store-default-used", &[("wrong", Arg::from(wrong)), ("default", shown_arg(earliest))])
            }
            Self::Twice { key } => texts.with("store-twice", &[("key", shown_arg(key))]),
            Self::Unknown(unknown) => unknown.text(texts),
            Self::InProfile { name, problem } => {
                let problem = problem.text_in(&format!("{name}.json"), texts);
                texts.with("profile-problem", &[("name", shown_arg(name)), ("problem", Arg::from(problem))])
            }
        }
    }
}

impl Wrong {
    /// One lowercase sentence for people.
    pub(crate) fn text(&self, texts: &Texts) -> String {
        match self {
            Self::Unknown(unknown) => unknown.text(texts),
            Self::Value { key, value, kind } => value_text(key, value, *kind, texts),
            Self::Section { section, value } => section_text(section, value, texts),
            Self::Order { earliest, latest } => order_text(earliest, latest, texts),
            Self::Newer { key, version } => {
                let version = Arg::from(version.to_string());
                texts.with("store-newer-refused", &[("key", shown_arg(key)), ("version", version)])
            }
            Self::Version => texts.get("store-version-fixed"),
            Self::NoProfile => texts.get("profile-when-none"),
            Self::Unwritten { file, error } => unwritten_text(file, error, texts),
        }
    }
}

impl UnknownKey {
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let key = ("key", shown_arg(&self.key));
        match self.nearest {
            Some(nearest) => texts.with("store-unknown-near", &[key, ("nearest", Arg::from(nearest))]),
            None => texts.with("store-unknown", &[key]),
        }
    }
}

impl Damaged {
    pub(crate) fn text(self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.get("store-damaged-empty"),
            Self::TooLarge => texts.get("store-damaged-large"),
            Self::NotText => texts.get("store-damaged-not-text"),
            Self::Syntax { line, column } => {
                let args = [("line", line), ("column", column)].map(|(name, n)| (name, Arg::from(n.to_string())));
                texts.with("store-damaged-syntax", &args)
            }
            Self::NoObject => texts.get("store-damaged-no-object"),
        }
    }
}

impl Instead {
    fn text(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Defaults => "store-instead-defaults",
            Self::LastGood => "store-instead-last-good",
            Self::Running => "store-instead-running",
            Self::Usual => "store-instead-usual",
        })
    }
}

/// A value as people would write it, cut and without control characters.
pub(super) fn shown(value: &Value) -> String {
    clean(&value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

fn clean(text: &str) -> String {
    let mut letters = text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c });
    let mut clean: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        clean.push('…');
    }
    clean
}

fn shown_arg(text: &str) -> Arg<'static> {
    Arg::from(text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(300).collect::<String>())
}

fn value_text(key: &str, value: &str, kind: Kind, texts: &Texts) -> String {
    let args = [("key", key.to_owned()), ("value", value.to_owned()), ("give", kind.text(texts))];
    texts.with("store-value-wrong", &args.map(|(name, text)| (name, Arg::from(text))))
}

fn unwritten_text(file: &str, error: &str, texts: &Texts) -> String {
    texts.with("store-unwritten", &[("file", shown_arg(file)), ("error", shown_arg(error))])
}

fn section_text(section: &str, value: &str, texts: &Texts) -> String {
    let example = super::KEYS.iter().find(|key| key.section() == section).map_or("", |key| key.name);
    let args = [("section", shown_arg(section)), ("value", shown_arg(value)), ("example", Arg::from(example))];
    texts.with("store-section-wrong", &args)
}

fn order_text(earliest: &str, latest: &str, texts: &Texts) -> String {
    texts.with("store-order-wrong", &[("earliest", shown_arg(earliest)), ("latest", shown_arg(latest))])
}

/// An input or output error without the number that only programmers read, and without the full stop of Windows.
pub(crate) fn io_text(error: &std::io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error").unwrap_or(text.len());
    let mut letters = text[..end].trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
