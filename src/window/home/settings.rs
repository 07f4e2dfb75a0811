//! Which preferences the page shows, in which order, and how each is set.

use crate::window::words;

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

const fn minutes(least: f64, most: f64, step: f64) -> Control {
    let allowed = (1.0 / 60.0, 24.0 * 60.0);
    Control::Number(Number { unit: Unit::Minutes, least, most, step, allowed })
}

const fn seconds(least: f64, most: f64, step: f64) -> Control {
    Control::Number(Number { unit: Unit::Seconds, least, most, step, allowed: (1.0, 24.0 * 3600.0) })
}

const fn times(least: f64, most: f64) -> Control {
    Control::Number(Number { unit: Unit::Times, least, most, step: 1.0, allowed: (least, 99.0) })
}

const fn setting(key: &'static str, control: Control) -> Setting {
    Setting { key, control }
}

const SCALE: Control =
    Control::Number(Number { unit: Unit::Factor, least: 0.8, most: 2.0, step: 0.1, allowed: (0.5, 3.0) });

const SHARE: Control =
    Control::Number(Number { unit: Unit::Share, least: 0.0, most: 1.0, step: 0.05, allowed: (0.0, 1.0) });

pub(super) const GROUPS: &[Group] = &[
    Group {
        name: "stretch",
        master: Some("stretch.on"),
        settings: &[
            setting("stretch.on", Control::Switch),
            setting("stretch.earliest", minutes(5.0, 120.0, 1.0)),
            setting("stretch.latest", minutes(5.0, 120.0, 1.0)),
            setting("stretch.length", minutes(0.5, 5.0, 0.5)),
        ],
    },
    Group {
        name: "walk",
        master: Some("walk.on"),
        settings: &[
            setting("walk.on", Control::Switch),
            setting("walk.after_stretches", times(1.0, 12.0)),
            setting("walk.length", minutes(1.0, 20.0, 1.0)),
        ],
    },
    Group {
        name: "eyes",
        master: Some("eyes.on"),
        settings: &[
            setting("eyes.on", Control::Switch),
            setting("eyes.every", minutes(5.0, 60.0, 1.0)),
            setting("eyes.length", seconds(5.0, 60.0, 5.0)),
        ],
    },
    Group {
        name: "notice",
        master: None,
        settings: &[
            setting("notice.style", Control::Choice(&["notification", "card"])),
            setting("notice.pause_in_typing", seconds(1.0, 30.0, 1.0)),
            setting("notice.again", minutes(1.0, 30.0, 1.0)),
        ],
    },
    Group {
        name: "later",
        master: None,
        settings: &[setting("later.by", minutes(1.0, 30.0, 1.0)), setting("later.limit", times(0.0, 10.0))],
    },
    Group {
        name: "away",
        master: None,
        settings: &[
            setting("away.after", minutes(1.0, 15.0, 1.0)),
            setting("away.enough", minutes(1.0, 30.0, 1.0)),
            setting("away.reading", Control::Switch),
        ],
    },
    Group {
        name: "body",
        master: None,
        settings: &[
            setting("body.places", Control::Words { kind: "place", all: words::PLACES, needs_one: true }),
            setting("body.equipment", Control::Words { kind: "equipment", all: words::EQUIPMENT, needs_one: false }),
            setting("body.avoid", Control::Words { kind: "avoid", all: words::AVOID, needs_one: false }),
            setting("body.office", Control::Switch),
        ],
    },
    Group {
        name: "sound",
        master: Some("sound.on"),
        settings: &[
            setting("sound.on", Control::Switch),
            setting("sound.volume", SHARE),
            setting("sound.steps", Control::Switch),
        ],
    },
    Group {
        name: "look",
        master: None,
        settings: &[
            setting("look.theme", Control::Choice(&["system", "light", "dark"])),
            setting("look.text_scale", SCALE),
            setting("look.reduced_motion", Control::Choice(&["system", "on", "off"])),
            setting("look.renderer", Control::Choice(&["auto", "cpu", "opengl"])),
        ],
    },
];

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
