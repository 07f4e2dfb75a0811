//! The preferences as the page shows them: what the resident told, with the user's changes on top, and the way
//! back from these.

use crate::records::preferences::Preferences;
use crate::records::wire::FromWindow;
use serde_json::Value;

/// While something is being dragged, at most so often is it sent (in seconds between two).
const SEND_EVERY: f64 = 0.2;
/// Changes to one key in quicker succession are one to undo.
const ONE_GESTURE: f64 = 0.6;
/// An answer that has not come by then will not.
const ANSWER_WITHIN: f64 = 2.0;

#[derive(Clone, Debug, PartialEq)]
struct Change {
    key: &'static str,
    old: Value,
    new: Value,
}

/// A change that the resident has not repeated yet.
#[derive(Debug)]
struct Sent {
    key: &'static str,
    at: f64,
}

#[derive(Debug)]
pub(super) struct Model {
    shown: Value,
    told: Value,
    usual: Value,
    typed: Preferences,
    /// What was done in this session and can be undone; each is all that one act changed.
    done: Vec<Vec<Change>>,
    undone: Vec<Vec<Change>>,
    last_edit: f64,
    unsent: Vec<&'static str>,
    sent: Vec<Sent>,
    last_sent: f64,
    /// Some profile holds, over the usual preferences.
    in_profile: bool,
}

impl Model {
    pub(super) fn new(told: Value) -> Self {
        let usual = serde_json::to_value(Preferences::default()).unwrap_or_default();
        let mut model = Self {
            shown: Value::Null,
            told: Value::Null,
            usual,
            typed: Preferences::default(),
            done: Vec::new(),
            undone: Vec::new(),
            last_edit: f64::NEG_INFINITY,
            unsent: Vec::new(),
            sent: Vec::new(),
            last_sent: f64::NEG_INFINITY,
            in_profile: false,
        };
        model.replace(told);
        model
    }

    pub(super) fn get(&self, key: &str) -> &Value {
        at(&self.shown, key)
    }

    pub(super) fn usual(&self, key: &str) -> &Value {
        at(&self.usual, key)
    }

    pub(super) fn is_usual(&self, key: &str) -> bool {
        self.get(key) == self.usual(key)
    }

    pub(super) fn is_on(&self, key: &str) -> bool {
        self.get(key).as_bool().unwrap_or(false)
    }

    pub(super) fn is_in_profile(&self) -> bool {
        self.in_profile
    }

    pub(super) fn set_in_profile(&mut self, in_profile: bool) {
        self.in_profile = in_profile;
    }

    /// Everything as one value with types; the usual preferences if something in it is damaged.
    pub(super) fn typed(&self) -> &Preferences {
        &self.typed
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub(super) fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes what the resident says they are. What it cannot know of yet stays as the user set it.
    pub(super) fn replace(&mut self, told: Value) {
        self.told = merged(&self.usual, told);
        let mut shown = self.told.clone();
        self.sent.retain(|sent| at(&self.told, sent.key) != at(&self.shown, sent.key));
        for key in self.sent.iter().map(|sent| sent.key).chain(self.unsent.iter().copied()) {
            put(&mut shown, key, at(&self.shown, key).clone());
        }
        self.set_shown(shown);
    }

    /// The resident did not take the last change: it is as it was.
    pub(super) fn refuse(&mut self) {
        let refused: Vec<_> = self.sent.drain(..).map(|sent| sent.key).collect();
        let mut shown = self.shown.clone();
        for key in &refused {
            put(&mut shown, key, at(&self.told, key).clone());
        }
        if self.done.last().is_some_and(|act| act.iter().any(|change| refused.contains(&change.key))) {
            self.done.pop();
        }
        self.set_shown(shown);
    }

    /// One act of the user, perhaps on several keys, sent in this order.
    pub(super) fn edit(&mut self, now: f64, values: Vec<(&'static str, Value)>) {
        let changes: Vec<Change> = values
            .into_iter()
            .map(|(key, new)| Change { key, old: self.get(key).clone(), new })
            .filter(|change| change.old != change.new)
            .collect();
        if changes.is_empty() {
            return;
        }
        self.apply(&changes);
        self.undone.clear();
        let continues = now - self.last_edit < ONE_GESTURE;
        self.last_edit = now;
        match self
            .done
            .last_mut()
            .filter(|last| continues && last.last().map(|c| c.key) == changes.last().map(|c| c.key))
        {
            Some(last) => join(last, changes),
            None => self.done.push(changes),
        }
    }

    /// While the pointer is down a gesture lasts, however slow it is.
    pub(super) fn hold_gesture(&mut self, now: f64) {
        if !self.unsent.is_empty() || now - self.last_edit < ONE_GESTURE {
            self.last_edit = now;
        }
    }

    /// What follows is an act of its own.
    pub(super) fn end_gesture(&mut self) {
        self.last_edit = f64::NEG_INFINITY;
    }

    pub(super) fn undo(&mut self) {
        let Some(act) = self.done.pop() else { return };
        let back: Vec<Change> = act
            .iter()
            .rev()
            .map(|change| Change { key: change.key, old: change.new.clone(), new: change.old.clone() })
            .collect();
        self.apply(&back);
        self.undone.push(act);
        self.end_gesture();
    }

    pub(super) fn redo(&mut self) {
        let Some(act) = self.undone.pop() else { return };
        self.apply(&act);
        self.done.push(act);
        self.end_gesture();
    }

    /// What is to be said now; while something is `held`, not all the time.
    pub(super) fn take_sayings(&mut self, now: f64, held: bool) -> Vec<FromWindow> {
        self.sent.retain(|sent| now - sent.at < ANSWER_WITHIN);
        if held && now - self.last_sent < SEND_EVERY {
            return Vec::new();
        }
        if !self.unsent.is_empty() {
            self.last_sent = now;
        }
        let keys = std::mem::take(&mut self.unsent);
        self.sent.retain(|sent| !keys.contains(&sent.key));
        self.sent.extend(keys.iter().map(|&key| Sent { key, at: now }));
        keys.into_iter().map(|key| self.saying(key)).collect()
    }

    pub(super) fn has_unsent(&self) -> bool {
        !self.unsent.is_empty()
    }

    /// A key that is as usual again needs no line in the file; but that of a profile may lie over another value.
    fn saying(&self, key: &'static str) -> FromWindow {
        if self.is_usual(key) && !self.in_profile {
            FromWindow::Reset { key: key.into() }
        } else {
            FromWindow::Set { key: key.into(), value: self.get(key).clone() }
        }
    }

    fn apply(&mut self, changes: &[Change]) {
        let mut shown = std::mem::take(&mut self.shown);
        for change in changes {
            put(&mut shown, change.key, change.new.clone());
            self.unsent.retain(|key| *key != change.key);
            self.unsent.push(change.key);
        }
        self.set_shown(shown);
    }

    fn set_shown(&mut self, shown: Value) {
        self.typed = serde_json::from_value(shown.clone()).unwrap_or_default();
        self.shown = shown;
    }
}

/// Adds to an act what went on: the old values stay those of its beginning.
fn join(act: &mut Vec<Change>, changes: Vec<Change>) {
    for change in changes {
        match act.iter_mut().find(|earlier| earlier.key == change.key) {
            Some(earlier) => earlier.new = change.new,
            None => act.insert(0, change),
        }
    }
}

/// The value of a key such as `stretch.earliest`; null where there is none.
fn at<'a>(all: &'a Value, key: &str) -> &'a Value {
    key.split('.').fold(all, |value, part| &value[part])
}

fn put(all: &mut Value, key: &str, new: Value) {
    if let Some((section, name)) = key.split_once('.')
        && let Some(section) = all.get_mut(section).and_then(Value::as_object_mut)
    {
        section.insert(name.to_owned(), new);
    }
}

/// The usual values, with those that are told in their place, section by section.
fn merged(usual: &Value, told: Value) -> Value {
    let mut all = usual.clone();
    let (Some(sections), Value::Object(told)) = (all.as_object_mut(), told) else { return all };
    for (name, section) in told {
        match (sections.get_mut(&name).and_then(Value::as_object_mut), section) {
            (Some(known), Value::Object(keys)) => known.extend(keys),
            (_, section) => {
                sections.insert(name, section);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(lines: &[FromWindow]) -> String {
        let text = |line: &FromWindow| serde_json::to_string(line).unwrap().replace(['"', '{', '}'], "");
        lines.iter().map(text).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn one_gesture_is_one_step_back() {
        let mut model = Model::new(json!({}));
        for (now, minutes) in [(1.0, "31m"), (1.1, "35m"), (1.2, "40m")] {
            model.edit(now, vec![("stretch.earliest", json!(minutes))]);
        }
        model.edit(3.0, vec![("stretch.earliest", json!("41m"))]);
        model.undo();
        assert_eq!(model.get("stretch.earliest"), "40m");
        model.undo();
        assert_eq!(model.get("stretch.earliest"), "30m");
        assert!(!model.can_undo());
        model.redo();
        assert_eq!(model.get("stretch.earliest"), "40m");
        assert!(model.can_redo());
        model.edit(9.0, vec![("later.limit", json!(1))]);
        assert!(!model.can_redo());
    }

    #[test]
    fn a_held_change_is_sent_five_times_a_second_and_the_last_one_always() {
        let mut model = Model::new(json!({}));
        let mut lines = Vec::new();
        for tick in 0..10 {
            let now = f64::from(tick) * 0.05;
            model.edit(now, vec![("later.limit", json!(10 + tick))]);
            lines.extend(model.take_sayings(now, true));
        }
        lines.extend(model.take_sayings(0.5, false));
        assert_eq!(
            said(&lines),
            "set:key:later.limit,value:10; set:key:later.limit,value:14; set:key:later.limit,value:18; \
             set:key:later.limit,value:19"
        );
    }

    #[test]
    fn an_echo_of_an_older_value_does_not_pull_the_slider_back() {
        let mut model = Model::new(json!({}));
        model.edit(1.0, vec![("later.limit", json!(4))]);
        model.take_sayings(1.0, false);
        model.edit(1.1, vec![("later.limit", json!(5))]);
        model.replace(json!({ "later": { "limit": 4 }, "eyes": { "on": true } }));
        assert_eq!(model.get("later.limit"), 5);
        assert!(model.is_on("eyes.on"));
        model.take_sayings(1.2, false);
        model.replace(json!({ "later": { "limit": 5 } }));
        model.replace(json!({ "later": { "limit": 9 } }));
        assert_eq!(model.get("later.limit"), 9);
    }

    #[test]
    fn a_refused_change_is_taken_back() {
        let mut model = Model::new(json!({ "later": { "limit": 2 } }));
        model.edit(1.0, vec![("later.limit", json!(4))]);
        model.take_sayings(1.0, false);
        model.refuse();
        assert_eq!(model.get("later.limit"), 2);
        assert!(!model.can_undo());
    }

    #[test]
    fn what_is_usual_again_is_reset() {
        let mut model = Model::new(json!({ "later": { "limit": 2 } }));
        model.edit(1.0, vec![("later.limit", json!(3))]);
        assert_eq!(said(&model.take_sayings(1.0, false)), "reset:key:later.limit");
        model.undo();
        assert_eq!(said(&model.take_sayings(1.0, false)), "set:key:later.limit,value:2");
    }

    #[test]
    fn in_a_profile_the_usual_value_is_said_aloud() {
        let mut model = Model::new(json!({ "later": { "limit": 2 } }));
        model.set_in_profile(true);
        model.edit(1.0, vec![("later.limit", json!(3))]);
        assert_eq!(said(&model.take_sayings(1.0, false)), "set:key:later.limit,value:3");
    }

    #[test]
    fn unknown_and_damaged_values_do_no_harm() {
        let model = Model::new(json!({ "later": { "limit": "many" }, "mine": 1, "stretch": 7 }));
        assert_eq!(model.get("mine"), 1);
        assert_eq!(model.typed(), &Preferences::default());
        assert_eq!(Model::new(json!("rubbish")).typed(), &Preferences::default());
    }
}
