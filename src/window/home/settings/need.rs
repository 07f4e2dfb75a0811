//! What must be so for a setting to have an effect.

use super::text_id;
use crate::texts::{Arg, Texts};
use crate::window::home::model::Model;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::window::home) enum Need {
    /// This switch is on.
    On(&'static str),
    /// This choice is that word.
    Is(&'static str, &'static str),
    /// This list is not empty.
    Some(&'static str),
    /// A profile holds.
    Profile,
}

impl Need {
    pub(in crate::window::home) fn is_met(self, model: &Model) -> bool {
        match self {
            Self::On(key) => model.is_on(key),
            Self::Is(key, word) => model.get(key) == word,
            Self::Some(key) => model.get(key).as_array().is_some_and(|list| !list.is_empty()),
            Self::Profile => model.is_in_profile(),
        }
    }

    /// The sentence that says so.
    pub(in crate::window::home) fn words(self, texts: &Texts) -> String {
        let name = |key: &str| ("name", Arg::from(texts.get(&text_id(key))));
        match self {
            Self::On(key) => texts.with("prefs-needs-on", &[name(key)]),
            Self::Is(key, word) => {
                let value = texts.get(&format!("{}-{word}", text_id(key)));
                texts.with("prefs-needs-is", &[name(key), ("value", Arg::from(value))])
            }
            Self::Some(key) => texts.with("prefs-needs-some", &[name(key)]),
            Self::Profile => texts.get("prefs-needs-profile"),
        }
    }
}
