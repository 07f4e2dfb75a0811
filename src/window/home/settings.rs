//! Which preferences the page shows, in which order, and how each is set.

mod groups;

pub(super) use groups::GROUPS;

/// A group of settings under one heading.
pub(super) struct Group {
    pub(super) name: &'static str,
    /// The switch without which the rest of the group does nothing.
    pub(super) master: Option<&'static str>,
    pub(super) settings: &'static [Setting],
}

pub(super) struct Setting {
    pub(super) key: &'static str,
    pub(super) control: Control,
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
    use crate::records::preferences::Preferences;
    use crate::texts::Texts;

    #[test]
    fn every_setting_is_a_preference_and_has_its_words() {
        let texts = Texts::new("en");
        let usual = serde_json::to_value(Preferences::default()).unwrap();
        let mut ids: Vec<String> = GROUPS
            .iter()
            .flat_map(|group| [format!("group-{}", group.name), format!("group-{}-help", group.name)])
            .collect();
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
