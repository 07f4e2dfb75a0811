//! Every key of the preferences, and what each may hold. What each holds at first says `Preferences::default`.

use super::Preferences;
use super::kind::Kind;
use serde_json::Value;

/// One preference: `section.name`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
}

pub(crate) const KEYS: &[Key] = &[
    key("stretch.on", Kind::Flag),
    key("stretch.earliest", Kind::Duration),
    key("stretch.latest", Kind::Duration),
    key("stretch.length", Kind::Duration),
    key("walk.on", Kind::Flag),
    key("walk.after_stretches", Kind::Count { least: 1, most: 100 }),
    key("walk.length", Kind::Duration),
    key("walk.routine", Kind::Routine),
    key("walk.lock", Kind::Flag),
    key("eyes.on", Kind::Flag),
    key("eyes.every", Kind::Duration),
    key("eyes.length", Kind::Duration),
    key("times.at", Kind::Times),
    key("times.instead", Kind::Flag),
    key("posture.on", Kind::Flag),
    key("posture.sit", Kind::Duration),
    key("posture.stand", Kind::Duration),
    key("away.after", Kind::Duration),
    key("away.enough", Kind::Duration),
    key("away.reading", Kind::Flag),
    key("notice.style", Kind::Choice(&["notification", "card", "cover"])),
    key("notice.pause_in_typing", Kind::Duration),
    key("notice.again", Kind::Duration),
    key("notice.screens", Kind::Choice(&["active", "all"])),
    key("notice.card_waits", Kind::Flag),
    key("later.by", Kind::Duration),
    key("later.limit", Kind::Count { least: 0, most: 100 }),
    key("strict.on", Kind::Flag),
    key("strict.skips_in_a_row", Kind::Count { least: 0, most: 100 }),
    key("quiet.microphone", Kind::Flag),
    key("quiet.camera", Kind::Flag),
    key("quiet.do_not_disturb", Kind::Flag),
    key("quiet.full_screen", Kind::Flag),
    key("quiet.video", Kind::Flag),
    key("quiet.programs", Kind::Names),
    key("quiet.battery", Kind::Flag),
    key("quiet.new_screen", Kind::Flag),
    key("quiet.discreet", Kind::Flag),
    key("hours.on", Kind::Flag),
    key("hours.monday", Kind::Hours),
    key("hours.tuesday", Kind::Hours),
    key("hours.wednesday", Kind::Hours),
    key("hours.thursday", Kind::Hours),
    key("hours.friday", Kind::Hours),
    key("hours.saturday", Kind::Hours),
    key("hours.sunday", Kind::Hours),
    key("hours.days_off", Kind::Dates),
    key("limit.on", Kind::Flag),
    key("limit.sitting", Kind::Duration),
    key("limit.day_starts", Kind::Time),
    key("body.focus", Kind::Words),
    key("body.places", Kind::Choices(PLACES)),
    key("body.equipment", Kind::Words),
    key("body.avoid", Kind::Choices(AVOID)),
    key("body.office", Kind::Flag),
    key("body.emergency", Kind::Emergency),
    key("cards.favourites", Kind::Words),
    key("cards.hidden", Kind::Words),
    key("sound.on", Kind::Flag),
    key("sound.volume", Kind::Number { least: 0.0, most: 1.0 }),
    key("sound.steps", Kind::Flag),
    key("look.theme", Kind::Choice(&["system", "light", "dark"])),
    key("look.contrast", Kind::Choice(&["usual", "high"])),
    key("look.accent", Kind::Choice(&["teal", "blue", "violet", "rose", "amber", "graphite"])),
    key("look.text_scale", Kind::Number { least: 0.5, most: 3.0 }),
    key("look.reduced_motion", Kind::Choice(&["system", "on", "off"])),
    key("look.language", Kind::Language),
    key("look.clock", Kind::Choice(&["system", "12", "24"])),
    key("look.renderer", Kind::Choice(&["auto", "cpu", "opengl"])),
    key("media.pause", Kind::Flag),
    key("media.resume", Kind::Flag),
    key("hooks.due", Kind::Command),
    key("hooks.started", Kind::Command),
    key("hooks.ended", Kind::Command),
    key("hooks.lock", Kind::Command),
    key("profile.when", Kind::Weekly),
];

/// Where a card can be done.
const PLACES: &[&str] = &["seated", "standing", "wall", "doorway", "floor", "walk"];

/// What keeps a card away. A closed list: a misspelt word would let the card through.
const AVOID: &[&str] = &[
    "ankle-injury",
    "blood-thinners",
    "breathing-illness",
    "dizziness",
    "eye-pressure",
    "high-blood-pressure",
    "knee-pain",
    "late-pregnancy",
    "neck-nerve",
    "osteoporosis",
    "recent-back-surgery",
    "shoulder-injury",
    "wrist-injury",
];

impl Key {
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    pub(crate) fn section(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(section, _)| section)
    }

    /// The name inside the section.
    pub(crate) fn short(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, short)| short)
    }

    pub(crate) fn default(&self) -> Value {
        defaults()[self.section()][self.short()].clone()
    }
}

pub(crate) fn is_section(name: &str) -> bool {
    KEYS.iter().any(|key| key.section() == name)
}

/// All preferences as they are at first, in the shape of the file.
pub(super) fn defaults() -> Value {
    serde_json::to_value(Preferences::default()).unwrap_or_default()
}

const fn key(name: &'static str, kind: Kind) -> Key {
    Key { name, kind }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    const DOCUMENTED: &str = include_str!("../../../docs/preferences.md");

    #[test]
    fn the_table_has_every_key_of_the_defaults_in_their_order() {
        let defaults = defaults();
        let all = defaults.as_object().unwrap().iter().filter_map(|(section, keys)| Some((section, keys.as_object()?)));
        let names: Vec<_> =
            all.flat_map(|(section, keys)| keys.keys().map(move |k| format!("{section}.{k}"))).collect();
        assert_eq!(names, KEYS.iter().map(|key| key.name).collect::<Vec<_>>());
    }

    #[test]
    fn every_default_is_allowed() {
        for key in KEYS {
            assert_eq!(key.kind.read(&key.default()), Some(key.default()), "{}", key.name);
        }
    }

    #[test]
    fn the_documented_file_is_the_default_one() {
        let start = DOCUMENTED.find("```json\n").unwrap() + "```json\n".len();
        let end = start + DOCUMENTED[start..].find("```").unwrap();
        let documented: Value = serde_json::from_str(&DOCUMENTED[start..end]).unwrap();
        assert_eq!(documented, defaults());
    }

    #[test]
    fn the_documented_table_names_every_key_with_its_default_and_what_it_may_hold() {
        let texts = Texts::new("en");
        for key in KEYS {
            let row = format!("| `{}` | `{}` | {} |", key.name, key.default(), key.kind.text(&texts));
            assert!(DOCUMENTED.contains(&row), "docs/preferences.md lacks\n{row}");
        }
        assert_eq!(DOCUMENTED.lines().filter(|line| line.starts_with("| `")).count(), KEYS.len());
    }

    #[test]
    fn the_words_for_places_and_health_are_those_of_the_cards() {
        let cards: Vec<crate::cards::Card> = serde_json::from_str(include_str!("../../../assets/cards.json")).unwrap();
        for card in cards {
            assert!(PLACES.contains(&card.place.as_str()), "{} {}", card.id, card.place);
            assert!(card.avoid.iter().all(|word| AVOID.contains(&word.as_str())), "{} {:?}", card.id, card.avoid);
        }
    }
}
