//! The preferences as they hold: those of the file, and over them those of the profile that is active.

mod file;
mod profiles;

use super::Paths;
use crate::records::preferences::{Document, Instead, Key, Preferences, Problem, UnknownKey, WHEN, Wrong};
use crate::records::profile::{Chosen, Rules};
use file::{DocumentFile, Place};
use profiles::Profile;
use serde_json::Value;

/// The present time as a part of a file name.
type Stamp = fn() -> String;

pub(crate) struct PreferencesFile {
    paths: Paths,
    stamp: Stamp,
    usual: DocumentFile,
    /// The one that is active, if its file is there.
    profile: Option<Profile>,
    chosen: Chosen,
    /// The names of all profiles.
    names: Vec<String>,
    rules: Rules,
    /// What holds.
    document: Document,
    current: Preferences,
    problems: Vec<Problem>,
}

impl PreferencesFile {
    /// Reads the file; where it cannot be used, the last good copy of it, or the defaults. `stamp` names copies that
    /// are kept.
    pub(crate) fn load(paths: &Paths, stamp: Stamp) -> Self {
        let place = Place {
            path: paths.preferences(),
            last_good: paths.last_good(),
            instead: Instead::Defaults,
            homeless: paths.is_nowhere(),
        };
        let mut file = Self {
            paths: paths.clone(),
            stamp,
            usual: DocumentFile::load(place, stamp),
            profile: None,
            chosen: super::profiles::load_chosen(paths),
            names: Vec::new(),
            rules: Rules::default(),
            document: Document::default(),
            current: Preferences::default(),
            problems: Vec::new(),
        };
        file.look_at_profiles();
        file.refresh();
        file
    }

    pub(crate) fn current(&self) -> &Preferences {
        &self.current
    }

    /// All preferences as they hold, and the unknown keys of the file.
    pub(crate) fn document(&self) -> Value {
        self.document.whole()
    }

    /// The usual preferences as they are written to their file.
    pub(crate) fn usual_text(&self) -> String {
        self.usual.document().to_text()
    }

    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(crate) fn get(&self, key: Option<&str>) -> Result<Value, UnknownKey> {
        self.document.get(key)
    }

    /// Sets one key, or a section by an object, and writes the file: that of the profile, if one is active. After
    /// `Wrong::Unwritten` the value holds in memory; after any other error nothing has changed.
    pub(crate) fn set(&mut self, key: &str, value: &Value) -> Result<(), Wrong> {
        self.change(key, |document| document.set(key, value))
    }

    /// The same from text as people type it.
    pub(crate) fn set_text(&mut self, key: &str, text: &str) -> Result<(), Wrong> {
        self.change(key, |document| document.set_text(key, text))
    }

    /// A key, a section, or everything back to the defaults, or in a profile to the usual preferences.
    pub(crate) fn reset(&mut self, key: Option<&str>) -> Result<(), Wrong> {
        self.reload();
        let is_usual = |profile: &&mut Profile| !profile.keeps_to_the_usual(key);
        let outcome = match self.profile.as_mut().filter(is_usual) {
            Some(profile) => profile.reset(key, self.usual.document()),
            None => self.usual.change(|document| document.reset(key)),
        };
        self.look_at_profiles();
        self.refresh();
        outcome
    }

    /// Looks at the files again. Whether anything that holds, or is wrong, is now different.
    pub(crate) fn reload(&mut self) -> bool {
        let before = (self.profile().map(str::to_owned), self.names.clone());
        let usual = self.usual.reload();
        let profile = self.profile.as_mut().is_some_and(|profile| profile.file.reload());
        self.look_at_profiles();
        self.refresh();
        usual || profile || (self.profile(), &self.names) != (before.0.as_deref(), &before.1)
    }

    /// Writes what could not be written before, if there is such.
    pub(crate) fn retry(&mut self) -> Result<(), Wrong> {
        let usual = self.usual.retry();
        let profile = self.profile.as_mut().map_or(Ok(()), |profile| profile.file.retry());
        self.refresh();
        usual.and(profile)
    }

    /// A change to what holds is written to the profile, where one is active; what is about the user and not about
    /// the place, and everything where there is none, to the usual file.
    fn change(&mut self, key: &str, edit: impl FnOnce(&mut Document) -> Result<(), Wrong>) -> Result<(), Wrong> {
        self.reload();
        let is_of_profiles = key == WHEN || key == "profile";
        let outcome = match &mut self.profile {
            None if is_of_profiles => Err(Wrong::NoProfile),
            None => self.usual.change(edit),
            Some(profile) => {
                let mut next = self.document.clone();
                edit(&mut next)?;
                let changed: Vec<&Key> = next.changed(&self.document).collect();
                let (personal, others): (Vec<&Key>, Vec<&Key>) =
                    changed.into_iter().partition(|key| key.is_personal() && !profile.has(key));
                let usual = self
                    .usual
                    .change(|usual| personal.iter().try_for_each(|key| usual.set(key.name, &next.value(key))));
                usual.and(profile.lay(&others, &next, self.usual.document()))
            }
        };
        self.look_at_profiles();
        self.refresh();
        outcome
    }

    fn refresh(&mut self) {
        let mut problems: Vec<Problem> = self.usual.troubles().cloned().collect();
        problems.extend(self.usual.document().read().1);
        self.document = self.usual.document().clone();
        if let Some(profile) = &self.profile {
            problems.extend(profile.problems(self.usual.document()));
            self.document = self.document.under(profile.file.document());
        }
        let (current, in_effect) = self.document.read();
        let is_new = |problem: &Problem| matches!(problem, Problem::Order { .. }) && !problems.contains(problem);
        let order: Vec<Problem> = in_effect.into_iter().filter(is_new).collect();
        problems.extend(order);
        self.current = current;
        self.problems = problems;
    }
}

#[cfg(test)]
mod tests;
