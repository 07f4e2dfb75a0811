//! Which preferences the page shows, in which order, and how each is set.

mod groups;
mod need;

pub(super) use groups::GROUPS;
pub(super) use need::Need;

/// A group of settings under one heading.
pub(super) struct Group {
    pub(super) name: &'static str,
    /// The switch without which the rest of the group does nothing.
    pub(super) master: Option<&'static str>,
    pub(super) settings: &'static [Setting],
    /// What else stands in the group.
    pub(super) extras: &'static [Extra],
}

impl Group {
    /// What must be so for this setting of the group to do something.
    pub(super) fn needs(&self, setting: &Setting) -> impl Iterator<Item = Need> {
        let master = self.master.filter(|master| *master != setting.key).map(Need::On);
        master.into_iter().chain(setting.needs)
    }
}

pub(super) struct Setting {
    pub(super) key: &'static str,
    pub(super) control: Control,
    /// Beside the switch of its group.
    pub(super) needs: Option<Need>,
}

impl Setting {
    pub(super) fn find(key: &str) -> Option<&'static Self> {
        GROUPS.iter().flat_map(|group| group.settings).find(|setting| setting.key == key)
    }
}

/// What stands on the page and is no key of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    /// Which profile holds, and how one comes and goes.
    Profiles,
    /// Working hours as many people have them.
    Hours,
    /// A chime to hear.
    Chime,
    /// Whether Unhunch starts at login.
    Login,
    /// The way back to the first pages.
    Introduction,
    /// Everything in one file.
    Transfer,
}

impl Extra {
    /// The id of its name; that of its sentence ends with `-help`.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Profiles => "prefs-profiles",
            Self::Hours => "prefs-hours",
            Self::Chime => "prefs-chime",
            Self::Login => "prefs-login",
            Self::Introduction => "prefs-introduction",
            Self::Transfer => "prefs-transfer",
        }
    }
}

#[derive(Clone, Copy)]
pub(super) enum Control {
    Switch,
    Number(Number),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Any of these words, which are named by their kind.
    Words {
        kind: &'static str,
        all: &'static [&'static str],
        needs_one: bool,
    },
    /// Typed: one value, or several with commas between them.
    Text,
    /// One of many, in a menu.
    Menu(Menu),
    /// The colour of what matters.
    Accent,
}

/// Where the entries of a menu come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Menu {
    Languages,
    Routines,
}

/// A slider and a field. The slider has the sensible values, the field takes any that is `allowed`.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) unit: Unit,
    pub(super) least: f64,
    pub(super) most: f64,
    pub(super) step: f64,
    pub(super) allowed: (f64, f64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minutes,
    Seconds,
    Times,
    /// A factor, shown in hundredths.
    Factor,
    /// A part of a whole, shown and typed in hundredths.
    Share,
}

impl Unit {
    /// How many seconds one is; `None` for what is no time.
    pub(super) fn seconds(self) -> Option<f64> {
        match self {
            Self::Minutes => Some(60.0),
            Self::Seconds => Some(1.0),
            Self::Times | Self::Factor | Self::Share => None,
        }
    }
}

/// The text id of a key: `stretch.earliest` is `stretch-earliest`.
pub(super) fn text_id(key: &str) -> String {
    key.replace(['.', '_'], "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::preferences::{KEYS, Preferences};
    use crate::texts::Texts;
    use std::collections::BTreeSet;

    /// Keys that a person may set and that are not on this page.
    const ELSEWHERE: &[&str] = &[
        // Hearts and eyes on the page of the cards.
        "cards.favourites",
        "cards.hidden",
    ];

    #[test]
    fn every_key_is_on_the_page() {
        let on_page = GROUPS.iter().flat_map(|group| group.settings).map(|setting| setting.key);
        let shown: BTreeSet<&str> = on_page.chain(ELSEWHERE.iter().copied()).collect();
        assert_eq!(shown, KEYS.iter().map(|key| key.name).collect());
    }

    #[test]
    fn every_setting_is_a_preference_and_has_its_words() {
        let texts = Texts::new("en");
        let usual = serde_json::to_value(Preferences::default()).unwrap();
        let mut ids: Vec<String> = GROUPS
            .iter()
            .flat_map(|group| [format!("group-{}", group.name), format!("group-{}-help", group.name)])
            .collect();
        let extras = GROUPS.iter().flat_map(|group| group.extras);
        ids.extend(extras.flat_map(|extra| [extra.id().to_owned(), format!("{}-help", extra.id())]));
        for setting in GROUPS.iter().flat_map(|group| group.settings) {
            let (section, key) = setting.key.split_once('.').unwrap();
            assert!(!usual[section][key].is_null(), "{}", setting.key);
            let id = text_id(setting.key);
            if let Control::Choice(words) = setting.control {
                ids.extend(words.iter().map(|word| format!("{id}-{word}")));
            }
            ids.extend([format!("{id}-help"), id]);
        }
        for id in ids {
            assert_ne!(texts.get(&id), id);
        }
    }
}
