//! The preferences file as it is: the order of its keys and the keys that nobody here knows are kept.

use super::keys::{self, KEYS, Key};
use super::nearest::nearest;
use super::problem::{Damaged, Problem, UnknownKey, Wrong, shown};
use super::{Preferences, VERSION, json};
use crate::records::duration;
use serde_json::{Map, Value};

/// No file written by people or by this program is larger.
pub(crate) const LARGEST: u64 = 1024 * 1024;

/// So many unknown keys are told of.
const MOST_HINTS: usize = 10;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Document {
    root: Map<String, Value>,
    /// Keys that stood twice when it was read.
    twice: Vec<String>,
}

impl Document {
    pub(crate) fn parse(bytes: impl AsRef<[u8]>) -> Result<Self, Damaged> {
        let bytes = bytes.as_ref();
        if bytes.len() as u64 > LARGEST {
            return Err(Damaged::TooLarge);
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return Err(Damaged::NotText) };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.chars().all(|c| c.is_whitespace() || c == '\0') {
            return Err(Damaged::Empty);
        }
        match json::parse(text) {
            Ok((Value::Object(root), twice)) => Ok(Self { root, twice }),
            Ok(_) => Err(Damaged::NoObject),
            Err(error) => Err(Damaged::Syntax { line: error.line(), column: error.column() }),
        }
    }

    /// The preferences, with the default in place of each value that is missing or wrong.
    pub(crate) fn read(&self) -> (Preferences, Vec<Problem>) {
        let mut problems = self.shape_problems();
        let mut whole = keys::defaults();
        for key in KEYS {
            let Some(raw) = self.raw(key.name) else { continue };
            match key.kind.read(raw) {
                Some(value) => whole[key.section()][key.short()] = value,
                None => problems.push(value_problem(key, raw)),
            }
        }
        let mut preferences: Preferences = serde_json::from_value(whole).unwrap_or_default();
        preferences.version = self.version();
        let stretch = &mut preferences.stretch;
        if stretch.earliest > stretch.latest {
            let [earliest, latest] = [stretch.earliest, stretch.latest].map(duration::format);
            problems.push(Problem::Order { earliest, latest });
            stretch.latest = stretch.earliest;
        }
        (preferences, problems)
    }

    /// One value, one section, or everything.
    pub(crate) fn get(&self, name: Option<&str>) -> Result<Value, UnknownKey> {
        let whole = self.whole();
        let Some(name) = name else { return Ok(whole) };
        let found = match name.split_once('.') {
            Some((section, short)) => whole.get(section).and_then(|keys| keys.get(short)),
            None => whole.get(name),
        };
        found.cloned().ok_or_else(|| unknown(name))
    }

    /// Everything that is known, as it takes effect, and after it what is not known, as it stands in the file.
    pub(crate) fn whole(&self) -> Value {
        let mut whole = serde_json::to_value(self.read().0).unwrap_or_default();
        let Some(all) = whole.as_object_mut() else { return whole };
        for (section, value) in &self.root {
            match (all.get_mut(section), value) {
                (None, value) => drop(all.insert(section.clone(), value.clone())),
                (Some(Value::Object(known)), Value::Object(keys)) => {
                    for (short, value) in keys {
                        known.entry(short).or_insert_with(|| value.clone());
                    }
                }
                (Some(_), _) => {}
            }
        }
        whole
    }

    /// Sets one value, or several of a section at once. Text is understood as [`Self::set_text`] does.
    pub(crate) fn set(&mut self, name: &str, value: &Value) -> Result<(), Wrong> {
        let mut next = self.clone();
        if keys::is_section(name) {
            for (short, value) in section_entries(name, value)? {
                next.set_one(&format!("{name}.{short}"), &value)?;
            }
        } else {
            next.set_one(name, value)?;
        }
        if name.starts_with("stretch") {
            next.check_order()?;
        }
        *self = next;
        Ok(())
    }

    /// Sets a value from text as people type it.
    pub(crate) fn set_text(&mut self, name: &str, text: &str) -> Result<(), Wrong> {
        self.set(name, &text.into())
    }

    /// Back to the default: one key, one section, or everything that is known.
    pub(crate) fn reset(&mut self, name: Option<&str>) -> Result<(), Wrong> {
        let mut next = self.clone();
        next.forget(name)?;
        if name.is_some_and(|name| name.starts_with("stretch.")) {
            next.check_order()?;
        }
        *self = next;
        Ok(())
    }

    /// Takes out one key, one section, or everything that is known.
    pub(crate) fn forget(&mut self, name: Option<&str>) -> Result<(), Wrong> {
        let is_meant = |key: &&Key| name.is_none_or(|name| key.name == name || key.section() == name);
        let mut meant = KEYS.iter().filter(is_meant).peekable();
        match (name, meant.peek()) {
            (Some("version"), _) => return Err(Wrong::Version),
            (Some(name), None) => return Err(Wrong::Unknown(unknown(name))),
            (_, _) => {}
        }
        meant.for_each(|key| self.put(key, None));
        Ok(())
    }

    /// What the file holds for a key, right or wrong.
    pub(crate) fn raw(&self, name: &str) -> Option<&Value> {
        let (section, short) = name.split_once('.')?;
        self.root.get(section)?.get(short)
    }

    /// Puts a value without a question, or takes it out.
    pub(crate) fn put(&mut self, key: &Key, value: Option<Value>) {
        let (section, short) = (key.section(), key.short());
        match value {
            Some(value) => {
                let keys = self.root.entry(section).or_insert(Value::Null);
                if !keys.is_object() {
                    *keys = Value::Object(Map::new());
                }
                keys[short] = value;
            }
            None => self.take(section, short),
        }
        self.twice.retain(|twice| twice != key.name && twice != section);
    }

    pub(crate) fn to_text(&self) -> String {
        let mut root = self.root.clone();
        if version(&root).is_none() {
            root.shift_remove("version");
            root.shift_insert(0, "version".into(), VERSION.into());
        }
        format!("{:#}\n", Value::Object(root))
    }

    pub(super) fn version(&self) -> u64 {
        version(&self.root).unwrap_or(VERSION)
    }

    fn set_one(&mut self, name: &str, value: &Value) -> Result<(), Wrong> {
        if name == "version" {
            return Err(Wrong::Version);
        }
        let Some(key) = Key::find(name) else { return Err(Wrong::Unknown(unknown(name))) };
        let allowed = key.kind.read(value).or_else(|| key.kind.parse(value.as_str()?));
        let Some(allowed) = allowed else {
            return Err(Wrong::Value { key: key.name, value: shown(value), kind: key.kind });
        };
        if self.raw(name).is_none() {
            if self.version() > VERSION {
                return Err(Wrong::Newer { key: name.into(), version: self.version() });
            }
            if allowed == key.default() {
                return Ok(());
            }
        }
        self.put(key, Some(allowed));
        Ok(())
    }

    pub(crate) fn check_order(&self) -> Result<(), Wrong> {
        let [earliest, latest] = ["stretch.earliest", "stretch.latest"].map(|name| {
            let key = Key::find(name)?;
            let value = self.raw(name).and_then(|raw| key.kind.read(raw)).unwrap_or_else(|| key.default());
            duration::parse(value.as_str()?)
        });
        match (earliest, latest) {
            (Some(earliest), Some(latest)) if earliest > latest => {
                Err(Wrong::Order { earliest: duration::format(earliest), latest: duration::format(latest) })
            }
            (_, _) => Ok(()),
        }
    }

    fn take(&mut self, section: &str, short: &str) {
        let Some(keys) = self.root.get_mut(section) else { return };
        let is_empty = match keys {
            Value::Object(keys) => {
                keys.shift_remove(short);
                keys.is_empty()
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => true,
        };
        if is_empty {
            self.root.shift_remove(section);
        }
    }

    /// What is wrong beside the values.
    fn shape_problems(&self) -> Vec<Problem> {
        let mut problems: Vec<_> = self.twice.iter().map(|key| Problem::Twice { key: key.clone() }).collect();
        match (version(&self.root), self.root.get("version")) {
            (Some(version), _) if version > VERSION => problems.push(Problem::Newer { version }),
            (None, Some(value)) => problems.push(Problem::Version { value: shown(value) }),
            (Some(_) | None, _) => {}
        }
        for (section, value) in &self.root {
            if keys::is_section(section) && !value.is_object() {
                problems.push(Problem::Section { section: section.clone(), value: shown(value) });
            }
        }
        if self.version() <= VERSION {
            problems.extend(self.misspelt().take(MOST_HINTS).map(Problem::Unknown));
        }
        problems
    }

    /// Unknown keys that are close to known ones.
    fn misspelt(&self) -> impl Iterator<Item = UnknownKey> {
        let top = self.root.keys().filter(|name| *name != "version" && !keys::is_section(name)).cloned();
        let inner = self.root.iter().filter(|(section, _)| keys::is_section(section)).flat_map(|(section, value)| {
            value.as_object().into_iter().flat_map(Map::keys).map(move |short| format!("{section}.{short}"))
        });
        top.chain(inner.filter(|name| Key::find(name).is_none()))
            .map(|name| unknown(&name))
            .filter(|u| u.nearest.is_some())
    }
}

fn version(root: &Map<String, Value>) -> Option<u64> {
    root.get("version")?.as_u64().filter(|version| *version >= 1)
}

fn unknown(name: &str) -> UnknownKey {
    UnknownKey { key: shown(&name.into()), nearest: nearest(name) }
}

fn value_problem(key: &Key, raw: &Value) -> Problem {
    Problem::Value { key: key.name, value: shown(raw), kind: key.kind, default: shown(&key.default()) }
}

/// What a whole section is set to: an object, or the JSON text of one.
fn section_entries(section: &str, value: &Value) -> Result<Map<String, Value>, Wrong> {
    let wrong = || Wrong::Section { section: section.into(), value: shown(value) };
    let text = value.as_str().and_then(|text| serde_json::from_str(text).ok());
    match text.unwrap_or_else(|| value.clone()) {
        Value::Object(entries) => Ok(entries),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => Err(wrong()),
    }
}

#[cfg(test)]
mod tests;
