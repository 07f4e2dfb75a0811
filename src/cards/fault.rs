//! What can be wrong with a user's own card, and the sentence that says so.

use crate::texts::{Arg, Texts};

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    pub(crate) file: String,
    /// Counted from 1; for a flaw of a whole card the line of its id.
    pub(crate) line: usize,
    /// Its id, where the file could be read that far.
    pub(crate) card: Option<String>,
    pub(crate) flaw: Flaw,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Flaw {
    /// It is not JSON, or not in the shape of a card; what the parser said.
    Json(String),
    Twice,
    Id,
    Empty {
        field: &'static str,
    },
    Long {
        field: &'static str,
        limit: usize,
    },
    Word {
        field: &'static str,
        word: String,
    },
    StepCount(usize),
    StepSeconds(u32),
    Sum {
        said: u32,
        steps: u64,
    },
    Sides,
    Intensity(u8),
    RoutineTwice,
    /// How many cards a routine would have.
    RoutineCount(u32),
    RoutinesMany,
}

impl Fault {
    pub(super) fn json(file: &str, error: &serde_json::Error) -> Self {
        let said = error.to_string();
        // The position is said apart, so it is cut from the parser's own sentence.
        let reason = said.rfind(" at line ").map_or(said.as_str(), |end| &said[..end]);
        Self { file: file.to_owned(), line: error.line().max(1), card: None, flaw: Flaw::Json(reason.to_owned()) }
    }

    pub(crate) fn text(&self, texts: &Texts) -> String {
        let reason = self.flaw.text(texts);
        let reason = match &self.card {
            Some(card) => format!("`{card}`: {reason}"),
            None => reason,
        };
        let args = [
            ("file", Arg::from(self.file.as_str())),
            ("line", Arg::from(self.line.to_string())),
            ("reason", Arg::from(reason)),
        ];
        texts.with("cards-fault", &args)
    }
}

impl Flaw {
    fn text(&self, texts: &Texts) -> String {
        let number = |n: u64| Arg::from(n.to_string());
        match self {
            Self::Json(reason) => reason.clone(),
            Self::Twice => texts.get("cards-flaw-twice"),
            Self::Id => texts.get("cards-flaw-id"),
            Self::Empty { field } => texts.with("cards-flaw-empty", &[("field", Arg::from(*field))]),
            Self::Long { field, limit } => {
                texts.with("cards-flaw-long", &[("field", Arg::from(*field)), ("limit", number(*limit as u64))])
            }
            Self::Word { field, word } => {
                texts.with("cards-flaw-word", &[("field", Arg::from(*field)), ("word", Arg::from(word.as_str()))])
            }
            Self::StepCount(count) => texts.with("cards-flaw-step-count", &[("count", number(*count as u64))]),
            Self::StepSeconds(secs) => texts.with("cards-flaw-step-seconds", &[("secs", number((*secs).into()))]),
            Self::Sum { said, steps } => {
                texts.with("cards-flaw-sum", &[("said", number((*said).into())), ("steps", number(*steps))])
            }
            Self::Sides => texts.get("cards-flaw-sides"),
            Self::RoutineTwice => texts.get("cards-flaw-routine-twice"),
            Self::RoutinesMany => texts.get("cards-flaw-routines-many"),
            Self::RoutineCount(count) => texts.with("cards-flaw-routine-count", &[("count", number((*count).into()))]),
            Self::Intensity(given) => texts.with("cards-flaw-intensity", &[("given", number((*given).into()))]),
        }
    }
}

/// The line on which the card with this id, the `nth` of them, says so; the first line if it cannot be found.
pub(super) fn line_of_card(text: &str, id: &str, nth: usize) -> usize {
    let says_id = |at: usize| {
        let value = text[at + "\"id\"".len()..].trim_start().strip_prefix(':').map(str::trim_start);
        value.is_some_and(|value| value.strip_prefix('"').is_some_and(|value| value.starts_with(&format!("{id}\""))))
    };
    let at = text.match_indices("\"id\"").map(|(at, _)| at).filter(|&at| says_id(at)).nth(nth).unwrap_or(0);
    text[..at].matches('\n').count() + 1
}
