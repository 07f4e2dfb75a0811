//! What can be wrong with a user's own card, and the sentence that says so.

use crate::texts::{Arg, Texts};

/// How much of a name or a word from a file is shown: a hostile one may be a megabyte long.
const SHOWN: usize = 80;
/// Stands for what is not shown.
const HIDDEN: &str = "…";
/// How much of what the parser said is shown.
const SAID: usize = 160;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) file: String,
    /// Counted from 1; for a flaw of a whole card the line of its id. `None`: the file could not be read at all.
    pub(crate) line: Option<usize>,
    /// Its id, where the file could be read that far.
    pub(crate) card: Option<String>,
    pub(crate) flaw: Flaw,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Flaw {
    /// The file cannot be read; why.
    Unreadable(String),
    /// The file is not JSON; what the parser said.
    File(String),
    /// It is not in the shape of a card; what the parser said.
    Json(String),
    Twice,
    /// A card that comes with the program has the same id.
    Bundled,
    Id,
    Empty {
        field: &'static str,
    },
    Long {
        field: &'static str,
        limit: usize,
    },
    /// A text with a line break, or something else that steers a terminal instead of being shown.
    Unprintable {
        field: &'static str,
    },
    Word {
        field: &'static str,
        word: String,
    },
    Words {
        field: &'static str,
        limit: usize,
    },
    Number {
        field: &'static str,
        limit: u32,
        given: u32,
    },
    StepCount(usize),
    StepSeconds(u32),
    Seconds(u64),
    Sum {
        said: u32,
        steps: u64,
    },
    Sides,
    Intensity(u8),
    TwiceRoutine,
    /// How many cards a routine would have.
    RoutineCount(u32),
    /// The most own routines that can be had are there already.
    ManyRoutines {
        limit: usize,
    },
    /// The motion cannot be moved by; what is wrong with it.
    Motion(String),
    /// It is nested deeper than any motion is.
    MotionDepth,
    /// The most own cards that can be had are there already.
    Many {
        limit: usize,
    },
    /// The own cards are larger together than any that people write; the limit in MiB.
    Much {
        limit: usize,
    },
    /// More is wrong than is worth naming.
    More,
}

impl Fault {
    /// A file that cannot be read.
    pub(crate) fn unreadable(file: &str, why: &str) -> Self {
        Self { file: file.to_owned(), line: None, card: None, flaw: Flaw::Unreadable(why.to_owned()) }
    }

    /// A file that is not JSON.
    pub(super) fn file(file: &str, error: &serde_json::Error) -> Self {
        Self { file: file.to_owned(), line: Some(error.line().max(1)), card: None, flaw: Flaw::File(said(error)) }
    }

    /// For the log and for `doctor`, which others are shown: nothing of what the user wrote in the file.
    pub(crate) fn discreet(&self) -> Self {
        Self { flaw: self.flaw.discreet(), ..self.clone() }
    }

    /// One sentence: what is left out, and why.
    pub(crate) fn text(&self, texts: &Texts) -> String {
        let args = [
            ("file", Arg::from(shown(&self.file, SHOWN))),
            ("line", Arg::from(self.line.unwrap_or(1).to_string())),
            ("card", Arg::from(shown(self.card.as_deref().unwrap_or_default(), SHOWN))),
            ("reason", Arg::from(self.flaw.text(texts))),
        ];
        texts.with(self.text_id(), &args)
    }

    fn text_id(&self) -> &'static str {
        match (&self.flaw, self.line, &self.card) {
            (Flaw::Unreadable(_), _, _) | (_, None, _) => "cards-fault-unreadable",
            (Flaw::File(_), Some(_), _) => "cards-fault-file",
            (Flaw::More, _, _) => "cards-fault-more",
            (_, Some(_), None) => "cards-fault-nameless",
            (_, Some(_), Some(_)) => "cards-fault-card",
        }
    }

    /// `file:line: card: reason`, as compilers write it.
    pub(crate) fn line(&self, texts: &Texts) -> String {
        let line = self.line.map(|line| format!(":{line}")).unwrap_or_default();
        let card = self.card.as_deref().map(|card| format!("{}: ", shown(card, SHOWN))).unwrap_or_default();
        format!("{}{line}: {card}{}", shown(&self.file, 4 * SHOWN), self.flaw.text(texts))
    }
}

impl Flaw {
    fn discreet(&self) -> Self {
        let mut flaw = self.clone();
        if let Self::Word { word, .. } = &mut flaw {
            HIDDEN.clone_into(word);
        } else if let Self::Json(said) | Self::Motion(said) = &mut flaw {
            *said = without_values(said);
        }
        flaw
    }

    /// Whether no card after this one can be taken in either.
    pub(super) fn is_of_all(&self) -> bool {
        matches!(self, Self::Many { .. } | Self::Much { .. } | Self::ManyRoutines { .. })
    }

    pub(super) fn json(error: &serde_json::Error) -> Self {
        Self::Json(said(error))
    }

    pub(crate) fn text(&self, texts: &Texts) -> String {
        let number = |n: u64| Arg::from(n.to_string());
        let field = |field: &&'static str| ("field", Arg::from(*field));
        let one = |id, name, value: u64| texts.with(id, &[(name, number(value))]);
        match self {
            Self::Unreadable(reason) | Self::File(reason) | Self::Json(reason) => reason.clone(),
            Self::Twice => texts.get("cards-flaw-twice"),
            Self::Bundled => texts.get("cards-flaw-bundled"),
            Self::Id => texts.get("cards-flaw-id"),
            Self::Empty { field: name } => texts.with("cards-flaw-empty", &[field(name)]),
            Self::Long { field: name, limit } => {
                texts.with("cards-flaw-long", &[field(name), ("limit", number(*limit as u64))])
            }
            Self::Unprintable { field: name } => texts.with("cards-flaw-unprintable", &[field(name)]),
            Self::Word { field: name, word } => {
                texts.with("cards-flaw-word", &[field(name), ("word", Arg::from(shown(word, SHOWN)))])
            }
            Self::Words { field: name, limit } => {
                texts.with("cards-flaw-words", &[field(name), ("limit", number(*limit as u64))])
            }
            Self::Number { field: name, limit, given } => {
                let args = [field(name), ("limit", number((*limit).into())), ("given", number((*given).into()))];
                texts.with("cards-flaw-number", &args)
            }
            Self::StepCount(count) => one("cards-flaw-step-count", "count", *count as u64),
            Self::StepSeconds(secs) => one("cards-flaw-step-seconds", "secs", (*secs).into()),
            Self::Seconds(secs) => one("cards-flaw-seconds", "secs", *secs),
            Self::Sum { said, steps } => {
                texts.with("cards-flaw-sum", &[("said", number((*said).into())), ("steps", number(*steps))])
            }
            Self::Sides => texts.get("cards-flaw-sides"),
            Self::TwiceRoutine => texts.get("cards-flaw-routine-twice"),
            Self::ManyRoutines { limit } => one("cards-flaw-routines-many", "limit", *limit as u64),
            Self::RoutineCount(count) => one("cards-flaw-routine-count", "count", (*count).into()),
            Self::Intensity(given) => one("cards-flaw-intensity", "given", (*given).into()),
            Self::Motion(why) => texts.with("cards-flaw-motion", &[("why", Arg::from(shown(why, SAID)))]),
            Self::MotionDepth => texts.get("cards-flaw-motion-depth"),
            Self::Many { limit } => one("cards-flaw-many", "limit", *limit as u64),
            Self::Much { limit } => one("cards-flaw-much", "limit", *limit as u64),
            Self::More => texts.get("cards-flaw-more"),
        }
    }
}

/// The parser's own sentence, bounded, in words for people who do not program. The position is said apart, so it is
/// cut off.
fn said(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let mut said = said.rfind(" at line ").map_or(said.as_str(), |end| &said[..end]).to_owned();
    for (jargon, plain) in JARGON {
        if let Some(head) = said.strip_suffix(jargon) {
            said = format!("{head}{plain}");
        }
    }
    shown(&said, SAID)
}

/// What the parser said, without the text or the word of the file that it quotes; what it would have liked stays.
fn without_values(said: &str) -> String {
    let quoted = said.find('"').map(|start| (start, said.rfind('"').filter(|end| *end > start).unwrap_or(said.len())));
    if let Some((start, end)) = quoted {
        return [&said[..=start], HIDDEN, &said[end..]].concat();
    }
    let unknown = said.strip_prefix("unknown ").and_then(|rest| {
        let (head, rest) = rest.split_once('`')?;
        Some(format!("unknown {head}`{HIDDEN}`{}", rest.split_once('`')?.1))
    });
    unknown.unwrap_or_else(|| said.to_owned())
}

const JARGON: [(&str, &str); 4] = [
    ("expected u32", "expected a whole number"),
    ("expected u8", "expected a whole number"),
    ("expected a sequence", "expected a list"),
    ("expected a boolean", "expected `true` or `false`"),
];

/// What a file says of itself, on one line and of bounded length.
fn shown(text: &str, limit: usize) -> String {
    let mut shown: String =
        text.chars().take(limit).map(|c| if is_printable(c) { c } else { char::REPLACEMENT_CHARACTER }).collect();
    if text.chars().nth(limit).is_some() {
        shown.push('…');
    }
    shown
}

/// Not a control character, nor one of those that turn the direction of writing around.
pub(super) fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_file_is_told_to_others() {
        let check = |said: &str, expected: &str| assert_eq!(without_values(said), expected);
        check(
            r#"invalid type: string "my \"own\" back", expected a list"#,
            r#"invalid type: string "…", expected a list"#,
        );
        check(r#"invalid type: string "a long one that was cut…"#, r#"invalid type: string "…"#);
        check("unknown variant `my-back`, expected one of `a`, `b`", "unknown variant `…`, expected one of `a`, `b`");
        check("missing field `name`", "missing field `name`");
    }
}
