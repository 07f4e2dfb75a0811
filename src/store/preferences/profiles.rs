//! The profiles among the preferences: which there are, which is active, and how they come and go.

use super::file::{DocumentFile, Place};
use super::{PreferencesFile, Stamp};
use crate::records::preferences::{Document, Instead, KEYS, Key, Problem, WHEN, Wrong, io_text};
use crate::records::profile::{Refused, Rules, is_name};
use crate::schedule::Hours;
use crate::store::{Paths, keep, profiles};
use chrono::NaiveDateTime;
use serde_json::Value;

/// One profile with its file.
pub(super) struct Profile {
    name: String,
    pub(super) file: DocumentFile,
}

impl Profile {
    fn load(paths: &Paths, name: &str, stamp: Stamp) -> Self {
        let place = Place {
            path: paths.profile(name),
            last_good: paths.last_good_profile(name),
            instead: Instead::Usual,
            homeless: paths.is_nowhere(),
        };
        Self { name: name.to_owned(), file: DocumentFile::load(place, stamp) }
    }

    /// Whether it gives a value of its own for a key.
    pub(super) fn has(&self, key: &Key) -> bool {
        self.file.document().raw(key.name).is_some()
    }

    /// Whether this key is one that the usual preferences hold for every profile, and for this one too.
    pub(super) fn keeps_to_the_usual(&self, key: Option<&str>) -> bool {
        let key = key.and_then(Key::find);
        key.is_some_and(|key| key.is_personal() && !self.has(key))
    }

    pub(super) fn lay(&mut self, keys: &[&Key], from: &Document, usual: &Document) -> Result<(), Wrong> {
        self.file.change(|profile| keys.iter().try_for_each(|key| profile.lay(key, from.value(key), usual)))
    }

    pub(super) fn reset(&mut self, key: Option<&str>, usual: &Document) -> Result<(), Wrong> {
        self.file.change(|profile| {
            profile.forget(key)?;
            if key.is_some_and(|key| key.starts_with("stretch.")) { usual.under(profile).check_order() } else { Ok(()) }
        })
    }

    /// What is wrong with it. For a wrong value the usual one holds.
    pub(super) fn problems(&self, usual: &Document) -> Vec<Problem> {
        let values = self.file.document().read().1.into_iter().filter_map(|problem| match problem {
            Problem::Value { key, value, kind, default } => {
                let usual = Key::find(key).map(|key| shown(&usual.value(key)));
                Some(Problem::Value { key, value, kind, default: usual.unwrap_or(default) })
            }
            // Whether the whole is in order is another question.
            Problem::Order { .. } => None,
            other @ (Problem::Damaged { .. }
            | Problem::Unreadable { .. }
            | Problem::Unwritten { .. }
            | Problem::NoHome
            | Problem::Newer { .. }
            | Problem::Version { .. }
            | Problem::Section { .. }
            | Problem::Twice { .. }
            | Problem::Unknown(_)
            | Problem::InProfile { .. }) => Some(other),
        });
        let all = self.file.troubles().filter(|problem| **problem != Problem::NoHome).cloned().chain(values);
        all.map(|problem| Problem::InProfile { name: self.name.clone(), problem: Box::new(problem) }).collect()
    }
}

impl PreferencesFile {
    /// The name of the profile that is active.
    pub(crate) fn profile(&self) -> Option<&str> {
        self.profile.as_ref().map(|profile| profile.name.as_str())
    }

    pub(crate) fn profiles(&self) -> &[String] {
        &self.names
    }

    /// When a profile applies by itself, as it is written.
    pub(crate) fn times_of(&self, name: &str) -> Value {
        let key = Key::find(WHEN);
        key.and_then(|key| Some(profiles::read(&self.paths, name)?.value(key))).unwrap_or_default()
    }

    /// When another profile may apply by itself.
    pub(crate) fn next_profile_change(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        self.rules.next_change(now)
    }

    /// Lets the profile apply whose time it is. Whether another one holds now.
    pub(crate) fn heed_profiles(&mut self, now: NaiveDateTime) -> bool {
        let before = self.chosen.clone();
        let is_other = self.chosen.heed(&self.rules, now);
        if self.chosen != before {
            // The clock chooses the same again after a restart.
            let _ = self.keep_chosen();
        }
        if is_other {
            self.look_at_profiles();
            self.refresh();
        }
        is_other
    }

    /// The rules may be others than before.
    pub(crate) fn adapt_profiles(&mut self, now: NaiveDateTime) {
        let before = self.chosen.clone();
        self.chosen.adapt(&self.rules, now);
        if self.chosen != before {
            // The clock chooses the same again after a restart.
            let _ = self.keep_chosen();
        }
    }

    /// The user's choice: one of the profiles, or the usual preferences alone.
    pub(crate) fn choose_profile(&mut self, name: Option<&str>, now: NaiveDateTime) -> Result<(), Refused> {
        self.reload();
        if let Some(name) = name.filter(|name| !self.names.iter().any(|known| known == name)) {
            return Err(if is_name(name) { Refused::Unknown(name.into()) } else { Refused::Name(name.into()) });
        }
        self.chosen.choose(name.map(str::to_owned), &self.rules, now);
        self.look_at_profiles();
        self.refresh();
        let unwritten = |error| Wrong::Unwritten { file: "profile.json".into(), error };
        self.keep_chosen().map_err(|error| Refused::Unwritten(unwritten(error)))
    }

    /// Makes what holds now a profile of this name, and lets that hold. One that is there keeps its times.
    pub(crate) fn save_profile(&mut self, name: &str, now: NaiveDateTime) -> Result<(), Refused> {
        if !is_name(name) {
            return Err(Refused::Name(name.into()));
        }
        self.reload();
        let mut profile = Profile::load(&self.paths, name, self.stamp);
        let keys: Vec<&Key> = KEYS.iter().filter(|key| key.name != WHEN && !key.is_personal()).collect();
        let laid = profile.lay(&keys, &self.document, self.usual.document());
        let written = if laid.is_ok() && profile.file.is_missing() { profile.file.write() } else { laid };
        written.map_err(Refused::Unwritten)?;
        self.choose_profile(Some(name), now)
    }

    /// Puts a profile's file aside; the name that it has now.
    pub(crate) fn remove_profile(&mut self, name: &str, now: NaiveDateTime) -> Result<String, Refused> {
        self.reload();
        if !self.names.iter().any(|known| known == name) {
            return Err(if is_name(name) { Refused::Unknown(name.into()) } else { Refused::Name(name.into()) });
        }
        let kept = keep::put_aside(&self.paths.profile(name), "removed", &(self.stamp)())
            .map_err(|error| Refused::Failed { name: name.into(), error: io_text(&error) })?;
        if self.profile() == Some(name) {
            // A choice of what is gone is none, should it stay written.
            let _ = self.choose_profile(None, now);
        }
        self.reload();
        Ok(kept)
    }

    /// Which profiles there are, when they apply, and the one that was chosen, if it is there.
    pub(super) fn look_at_profiles(&mut self) {
        self.names = profiles::names(&self.paths);
        let when = |name: &String| Some((name.clone(), profiles::read(&self.paths, name)?.when()));
        let all = self.names.iter().filter_map(when);
        self.rules = Rules(all.filter(|(_, hours)| *hours != Hours::default()).collect());
        let active = self.chosen.active.clone().filter(|name| self.names.contains(name));
        if active.as_deref() != self.profile() {
            self.profile = active.map(|name| Profile::load(&self.paths, &name, self.stamp));
        }
    }

    fn keep_chosen(&self) -> Result<(), String> {
        profiles::save_chosen(&self.paths, &self.chosen)
            .inspect_err(|error| log::warn!("which profile is active could not be written: {error}"))
            .map_err(|error| io_text(&error))
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
