//! Profiles as the tray, the command line and the clock change them.

use super::clock;
use super::turn::Resident;
use crate::desktop::Entry;
use crate::records::profile::Refused;
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use chrono::NaiveDateTime;
use std::time::Duration;

/// While the calendar may change the profile, it is looked at this often: the user may travel to another zone.
const LOOK: Duration = Duration::from_mins(30);
/// The boot clock and the calendar do not tick together.
const LATE: Duration = Duration::from_millis(20);

impl Resident {
    /// The profile of this name, or the usual preferences alone.
    pub(super) fn switch_profile(&mut self, name: Option<&str>) -> Result<(), String> {
        let now = self.local();
        let outcome = self.preferences.choose_profile(name, now);
        self.profiles_changed(outcome)
    }

    /// What holds now becomes this profile.
    pub(super) fn save_profile(&mut self, name: &str) -> Result<(), String> {
        let now = self.local();
        let outcome = self.preferences.save_profile(name, now);
        self.profiles_changed(outcome)
    }

    /// The name under which the file is kept.
    pub(super) fn remove_profile(&mut self, name: &str) -> Result<String, String> {
        let now = self.local();
        let outcome = self.preferences.remove_profile(name, now);
        self.profiles_changed(outcome)
    }

    /// Lets the profile hold whose time it is.
    pub(super) fn heed_profiles(&mut self) {
        if self.preferences.heed_profiles(self.local()) {
            let which = if self.preferences.profile().is_some() { "a profile holds" } else { "no profile holds" };
            log::info!("{which} now, by its times");
            self.preferences_changed();
        }
    }

    /// When another profile may hold by itself.
    pub(super) fn next_profile_change(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        self.preferences.next_profile_change(now)
    }

    /// When to look at that, on the boot clock.
    pub(super) fn profile_wake(&self) -> Option<Duration> {
        let change = self.next_profile_change(self.local())?;
        Some(self.now.boot + clock::time_until(change, &self.now).min(LOOK) + LATE)
    }

    fn profiles_changed<T>(&mut self, outcome: Result<T, Refused>) -> Result<T, String> {
        self.preferences_changed();
        outcome.map_err(|refused| refused.text(&self.texts))
    }

    fn local(&self) -> NaiveDateTime {
        self.now.civil.naive_local()
    }
}

/// Puts the choice of profiles into the menu of the tray, before its last part.
pub(super) fn add_to_menu(menu: &mut Vec<Entry>, names: &[String], active: Option<&str>, texts: &Texts) {
    if names.is_empty() {
        return;
    }
    let entry = |name: Option<&str>| {
        let label = name.map_or_else(|| texts.get("profile-menu-usual"), str::to_owned);
        let label =
            if name == active { texts.with("profile-menu-active", &[("name", Arg::from(label))]) } else { label };
        Entry::Item { label, command: Command::Profile { name: name.map(str::to_owned) }, enabled: true }
    };
    let entries = std::iter::once(None).chain(names.iter().map(|name| Some(name.as_str()))).map(entry).collect();
    let at = menu.iter().rposition(|entry| *entry == Entry::Separator).unwrap_or(menu.len());
    menu.insert(at, Entry::Submenu { label: texts.get("profile-menu"), entries });
}
