//! A failure inside the program, as it is reported: where it was, and nothing of the user's.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::panic::PanicHookInfo;

/// A longer message is cut, in characters.
const LONGEST: usize = 300;

/// How a thread failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Crash {
    pub(crate) thread: String,
    /// File, line and column of the source.
    pub(crate) place: String,
    pub(crate) message: String,
}

/// A failure as it is kept in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) version: String,
    pub(crate) system: String,
    pub(crate) at: DateTime<FixedOffset>,
    /// Which process: `resident`, `card window`, `home window`.
    pub(crate) of: String,
    #[serde(flatten)]
    pub(crate) crash: Crash,
    /// The last lines of the log before it.
    pub(crate) log: Vec<String>,
}

impl Crash {
    pub(crate) fn of(info: &PanicHookInfo<'_>) -> Self {
        Self {
            thread: std::thread::current().name().unwrap_or("unnamed").to_owned(),
            place: info.location().map_or_else(|| "unknown".to_owned(), ToString::to_string),
            message: discreet(info.payload_as_str().unwrap_or_default()),
        }
    }
}

/// Without what stands in quotes or backticks, which may be words of the user's, and bounded.
fn discreet(message: &str) -> String {
    let mut told = String::new();
    let mut open = None;
    for letter in message.chars().filter(|letter| !letter.is_control()).take(LONGEST) {
        match open {
            Some(end) if letter == end => {
                told.push('…');
                told.push(letter);
                open = None;
            }
            Some(_) => {}
            None => {
                told.push(letter);
                open = matches!(letter, '`' | '"').then_some(letter);
            }
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_user_are_left_out() {
        let check = |message: &str, expected: &str| assert_eq!(discreet(message), expected);
        check("index out of bounds: the len is 3", "index out of bounds: the len is 3");
        check("it is inside 'é' of `my secret`", "it is inside 'é' of `…`");
        check("Err: \"a\nname\" and `b` and \"never closed", "Err: \"…\" and `…` and \"");
        check(&"é".repeat(1000), &"é".repeat(LONGEST));
    }
}
