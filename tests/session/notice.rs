//! What the recording notification server was asked to show.

use super::Session;
use super::eventually::{LIMIT, eventually};
use serde_json::{Value, json};

impl Session {
    /// Every notification that was ever sent, replaced ones too.
    pub(crate) fn notices(&self) -> Vec<Value> {
        self.notifications().ask(&json!({"do": "calls"})).as_array().unwrap().clone()
    }

    /// Those on the screen now.
    pub(crate) fn shown_notices(&self) -> Vec<Value> {
        self.notifications().ask(&json!({"do": "shown"})).as_array().unwrap().clone()
    }

    #[track_caller]
    pub(crate) fn await_notice(&self) -> Value {
        eventually(LIMIT, "a notification", || self.shown_notices().pop())
    }

    #[track_caller]
    pub(crate) fn await_no_notice(&self) {
        eventually(LIMIT, "the end of the notification", || self.shown_notices().is_empty().then_some(()));
    }

    /// Presses the button with this label, as soon as it is there.
    #[track_caller]
    pub(crate) fn press_button(&self, label: &str) {
        let notice = self.await_notice();
        let buttons = notice["actions"].as_array().unwrap();
        let button = buttons.iter().find(|button| button["label"] == label);
        let button = button.unwrap_or_else(|| panic!("no button `{label}`: {notice}"));
        self.notifications().ask(&json!({"do": "press", "number": notice["id"], "action": button["key"]}));
    }

    /// Closes it as a user does who does not want to answer.
    #[track_caller]
    pub(crate) fn close_notice(&self) {
        let notice = self.await_notice();
        self.notifications().ask(&json!({"do": "close", "number": notice["id"]}));
    }
}
