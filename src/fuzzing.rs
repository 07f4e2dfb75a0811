//! What the fuzzers in `fuzz/` call: for each kind of text from outside one function that takes any bytes for it. It
//! panics where the program would break, where what is written is not read back the same, and where a bound is not
//! kept.

mod cards;

mod control;

mod durations;

mod journal;

mod preferences;

mod times;

mod window;

use crate::texts::Texts;
use std::str;

/// Longer texts are about files and places; none of what is read is told of in more letters.
const SAID_AT_MOST: usize = 2000;

/// A file of preferences, or of a profile.
pub fn preferences(data: &[u8]) {
    preferences::check(data);
}

/// The lines of a journal.
pub fn journal(data: &[u8]) {
    journal::check(data);
}

/// A file of the user's own cards and routines, with their motions.
pub fn cards(data: &[u8]) {
    if let Ok(text) = str::from_utf8(data) {
        cards::check(text);
    }
}

/// What a client writes to the control socket.
pub fn control(data: &[u8]) {
    control::check(data);
}

/// Lines between the resident and a window, either way.
pub fn window(data: &[u8]) {
    window::check(data);
}

/// A length of time, as people write it.
pub fn durations(data: &[u8]) {
    if let Ok(text) = str::from_utf8(data) {
        durations::check(text);
    }
}

/// A time of the day, some hours, a day, a week, as people write them.
pub fn times(data: &[u8]) {
    if let Ok(text) = str::from_utf8(data) {
        times::check(text);
    }
}

thread_local! {
    static TEXTS: Texts = Texts::new("en");
}

/// Holds that a sentence which names what was read fits on a screen and does not steer it.
fn fits(sentence: impl FnOnce(&Texts) -> String) {
    let said = TEXTS.with(sentence);
    assert!(said.chars().count() <= SAID_AT_MOST, "a sentence has {} letters: {said:.200}", said.chars().count());
    assert!(!said.chars().any(char::is_control), "{said:?}");
}

/// Holds that a value is read back as it was written.
fn comes_back<T>(value: &T)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let written = serde_json::to_string(value).expect("what was read can be written");
    assert!(!written.contains('\n'), "one value is one line");
    let again: T = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(again, *value, "{written}");
}

#[cfg(test)]
mod tests;
