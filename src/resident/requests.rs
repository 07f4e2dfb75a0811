//! What comes over the control socket, and changes of the preferences wherever they come from.

use super::turn::Resident;
use crate::control::Asked;
use crate::records::preferences::Preferences;
use crate::records::request::{Answer, Request};
use crate::schedule::Event;
use crate::texts::Texts;
use serde_json::Value;

/// The texts in the language, and with the clock, that the user wants.
pub(super) fn texts_for(preferences: &Preferences) -> Texts {
    Texts::new(&preferences.look.language).with_twelve_hours(preferences.look.clock.has_twelve_hours())
}

impl Resident {
    pub(super) fn answer(&mut self, asked: Asked) {
        let Asked { request, reply } = asked;
        let answer = match request {
            Request::Status { follow } => {
                let status = serde_json::to_value(self.status()).unwrap_or_default();
                let there = reply.answer(Answer::Value(status));
                if follow && there {
                    // Who asks again follows only once.
                    self.followers.retain(|other| !other.is_gone() && !other.is_for_the_client_of(&reply));
                    self.followers.push(reply);
                }
                return;
            }
            Request::Do(command) => self.obey(command),
            Request::Get { key } => match self.preferences.get(key.as_deref()) {
                Ok(value) => Answer::Value(value),
                Err(unknown) => Answer::Refused(unknown.text(&self.texts)),
            },
            Request::Set { key, value } => self.set(&key, &value).map_or_else(Answer::Refused, |()| Answer::Done),
            Request::Reset { key } => self.reset(key.as_deref()).map_or_else(Answer::Refused, |()| Answer::Done),
            Request::Doctor => Answer::Value(self.diagnosis()),
        };
        reply.answer(answer);
    }

    /// A text from a command line is read by the key's own kind; what is no text is taken as it is.
    pub(super) fn set(&mut self, key: &str, value: &Value) -> Result<(), String> {
        let set = match value {
            Value::String(text) => self.preferences.set_text(key, text),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
                self.preferences.set(key, value)
            }
        };
        self.preferences_changed();
        set.map_err(|wrong| wrong.text(&self.texts))
    }

    pub(super) fn reset(&mut self, key: Option<&str>) -> Result<(), String> {
        let reset = self.preferences.reset(key);
        self.preferences_changed();
        reset.map_err(|wrong| wrong.text(&self.texts))
    }

    /// The file was changed by hand.
    pub(super) fn reload(&mut self) {
        let is_new = self.preferences.reload();
        self.preferences.adapt_profiles(self.now.civil.naive_local());
        if is_new {
            for problem in self.preferences.problems() {
                log::warn!("preferences: {}", problem.discreet().text(&self.texts));
            }
            self.preferences_changed();
        }
    }

    pub(super) fn preferences_changed(&mut self) {
        let texts = texts_for(self.preferences());
        let is_other = texts.language().tag != self.texts.language().tag;
        self.texts = texts;
        if is_other {
            self.reread_cards();
        }
        self.events.push_back(Event::Replan(Box::new(self.preferences().plan())));
        self.watch_input(self.pauses);
        self.watch_quiet();
        self.choice.forget();
        self.routines.forget();
        self.tell_preferences();
        self.tell_profiles();
        self.heed_day_starts();
    }
}
