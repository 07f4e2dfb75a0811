//! A profile over the usual preferences: what holds then, and what a change to it writes where.

use super::keys::{KEYS, Key};
use super::problem::Wrong;
use super::{Document, VERSION, calendar};
use crate::schedule::Hours;
use serde_json::Value;

/// What is about the user and not about the place: it is kept with the usual preferences, unless a profile has it.
const PERSONAL: [&str; 4] = ["cards.favourites", "cards.hidden", "body.avoid", "body.emergency"];

/// When a profile applies by itself.
pub(crate) const WHEN: &str = "profile.when";

impl Key {
    pub(crate) fn is_personal(&self) -> bool {
        PERSONAL.contains(&self.name)
    }
}

impl Document {
    /// What holds with the values of `over` in place of its own. What is wrong there does not count.
    pub(crate) fn under(&self, over: &Self) -> Self {
        let mut whole = self.clone();
        for key in KEYS {
            if let Some(value) = over.raw(key.name).and_then(|raw| key.kind.read(raw)) {
                whole.put(key, Some(value));
            }
        }
        whole
    }

    /// What holds for a key.
    pub(crate) fn value(&self, key: &Key) -> Value {
        self.raw(key.name).and_then(|raw| key.kind.read(raw)).unwrap_or_else(|| key.default())
    }

    /// The keys for which another document has another value.
    pub(crate) fn changed<'d>(&'d self, other: &'d Self) -> impl Iterator<Item = &'static Key> + 'd {
        KEYS.iter().filter(|key| self.raw(key.name) != other.raw(key.name) && self.value(key) != other.value(key))
    }

    /// Makes this profile give `value` for a key; what the usual preferences give anyway is left out of it.
    pub(crate) fn lay(&mut self, key: &Key, value: Value, usual: &Self) -> Result<(), Wrong> {
        // The times of the usual preferences mean nothing.
        let same = if key.name == WHEN { key.default() } else { usual.value(key) };
        let value = (value != same).then_some(value);
        if value.is_some() && self.raw(key.name).is_none() && self.version() > VERSION {
            return Err(Wrong::Newer { key: key.name.into(), version: self.version() });
        }
        self.put(key, value);
        Ok(())
    }

    /// When this profile applies by itself.
    pub(crate) fn when(&self) -> Hours {
        let mut hours = Hours::default();
        let rows = Key::find(WHEN).map(|key| self.value(key)).unwrap_or_default();
        let rows = rows.as_array().map(Vec::as_slice).unwrap_or_default();
        for (days, span) in rows.iter().filter_map(|row| calendar::week(row.as_str()?)) {
            for day in days {
                hours.add(day, span);
            }
        }
        hours
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn document(text: &str) -> Document {
        Document::parse(text).unwrap()
    }

    /// The usual preferences, a profile, and what the profile is after a change to what holds.
    #[track_caller]
    fn check(usual: &str, profile: &str, change: (&str, &str), expected: &Expect) {
        let (usual, mut profile) = (document(usual), document(profile));
        let holds = usual.under(&profile);
        let mut next = holds.clone();
        next.set_text(change.0, change.1).unwrap();
        for key in next.changed(&holds).collect::<Vec<_>>() {
            profile.lay(key, next.value(key), &usual).unwrap();
        }
        expected.assert_eq(&line(&profile));
    }

    fn line(document: &Document) -> String {
        document.to_text().split_whitespace().collect()
    }

    #[test]
    fn a_profile_lies_over_the_usual_preferences() {
        let usual = document(r#"{"stretch":{"earliest":"20m"},"sound":{"on":true},"mine":1}"#);
        let holds = usual.under(&document(r#"{"sound":{"on":false,"volume":"loud"},"its":2}"#));
        let expected = r#"{"version":1,"stretch":{"earliest":"20m"},"sound":{"on":false},"mine":1}"#;
        assert_eq!(line(&holds), expected);
    }

    #[test]
    fn a_profile_holds_what_is_different() {
        let usual = r#"{"stretch":{"earliest":"20m"},"mine":1}"#;
        let sound = r#"{"sound":{"on":false},"its":2}"#;
        check(
            usual,
            sound,
            ("stretch.earliest", "25m"),
            &expect![[r#"{"version":1,"sound":{"on":false},"its":2,"stretch":{"earliest":"25m"}}"#]],
        );
        check(usual, sound, ("sound.on", "true"), &expect![[r#"{"version":1,"its":2}"#]]);
        check(usual, sound, ("sound.on", "false"), &expect![[r#"{"version":1,"sound":{"on":false},"its":2}"#]]);
        check(usual, "{}", ("stretch.earliest", "30m"), &expect![[r#"{"version":1,"stretch":{"earliest":"30m"}}"#]]);
        check(
            usual,
            r#"{"sound":{"on":"perhaps"}}"#,
            ("sound.volume", "1"),
            &expect![[r#"{"version":1,"sound":{"on":"perhaps","volume":1.0}}"#]],
        );
        check(
            r#"{"profile":{"when":["sunday"]}}"#,
            "{}",
            ("profile.when", "monday"),
            &expect![[r#"{"version":1,"profile":{"when":["monday"]}}"#]],
        );
    }

    #[test]
    fn a_newer_profile_gets_no_key_of_an_older_shape() {
        let key = Key::find("sound.on").unwrap();
        let mut profile = document(r#"{"version":9}"#);
        assert!(matches!(profile.lay(key, false.into(), &Document::default()), Err(Wrong::Newer { .. })));
    }
}
