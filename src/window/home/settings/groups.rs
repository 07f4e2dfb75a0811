//! The groups of the page and their settings.

use super::{Control, Extra, Group, Menu, Need, Number, Setting, Unit};
use crate::window::words;

pub(in crate::window::home) const GROUPS: &[Group] = &[
    Group {
        name: "profile",
        master: None,
        settings: &[setting("profile.when", Control::Text).when(Need::Profile)],
        extras: &[Extra::Profiles],
    },
    Group {
        name: "stretch",
        master: Some("stretch.on"),
        settings: &[
            setting("stretch.on", Control::Switch),
            setting("stretch.earliest", minutes(5.0, 120.0, 1.0)),
            setting("stretch.latest", minutes(5.0, 120.0, 1.0)),
            setting("stretch.length", minutes(0.5, 5.0, 0.5)),
        ],
        extras: &[],
    },
    Group {
        name: "walk",
        master: Some("walk.on"),
        settings: &[
            setting("walk.on", Control::Switch),
            setting("walk.after_stretches", times(1.0, 12.0)),
            setting("walk.length", minutes(1.0, 20.0, 1.0)),
            setting("walk.routine", Control::Menu(Menu::Routines)),
            setting("walk.lock", Control::Switch),
        ],
        extras: &[],
    },
    Group {
        name: "eyes",
        master: Some("eyes.on"),
        settings: &[
            setting("eyes.on", Control::Switch),
            setting("eyes.every", minutes(5.0, 60.0, 1.0)),
            setting("eyes.length", seconds(5.0, 60.0, 5.0)),
        ],
        extras: &[],
    },
    Group {
        name: "times",
        master: None,
        settings: &[
            setting("times.at", Control::Text),
            setting("times.instead", Control::Switch).when(Need::Some("times.at")),
        ],
        extras: &[],
    },
    Group {
        name: "posture",
        master: Some("posture.on"),
        settings: &[
            setting("posture.on", Control::Switch),
            setting("posture.sit", minutes(10.0, 120.0, 5.0)),
            setting("posture.stand", minutes(5.0, 60.0, 5.0)),
        ],
        extras: &[],
    },
    Group {
        name: "notice",
        master: None,
        settings: &[
            setting("notice.style", Control::Choice(&["notification", "card", "cover"])),
            setting("notice.screens", Control::Choice(&["active", "all"])).when(Need::Is("notice.style", "cover")),
            setting("notice.card_waits", Control::Switch),
            setting("notice.pause_in_typing", seconds(1.0, 30.0, 1.0)),
            setting("notice.again", minutes(1.0, 30.0, 1.0)),
        ],
        extras: &[],
    },
    Group {
        name: "later",
        master: None,
        settings: &[setting("later.by", minutes(1.0, 30.0, 1.0)), setting("later.limit", times(0.0, 10.0))],
        extras: &[],
    },
    Group {
        name: "strict",
        master: Some("strict.on"),
        settings: &[setting("strict.on", Control::Switch), setting("strict.skips_in_a_row", times(0.0, 10.0))],
        extras: &[],
    },
    Group {
        name: "quiet",
        master: None,
        settings: &[
            setting("quiet.microphone", Control::Switch),
            setting("quiet.camera", Control::Switch),
            setting("quiet.do_not_disturb", Control::Switch),
            setting("quiet.video", Control::Switch),
            setting("quiet.full_screen", Control::Switch),
            setting("quiet.new_screen", Control::Switch),
            setting("quiet.battery", Control::Switch),
            setting("quiet.programs", Control::Text),
            setting("quiet.discreet", Control::Switch),
        ],
        extras: &[],
    },
    Group {
        name: "hours",
        master: Some("hours.on"),
        settings: &[
            setting("hours.on", Control::Switch),
            setting("hours.monday", Control::Text),
            setting("hours.tuesday", Control::Text),
            setting("hours.wednesday", Control::Text),
            setting("hours.thursday", Control::Text),
            setting("hours.friday", Control::Text),
            setting("hours.saturday", Control::Text),
            setting("hours.sunday", Control::Text),
            setting("hours.days_off", Control::Text),
        ],
        extras: &[Extra::Hours],
    },
    Group {
        name: "limit",
        master: Some("limit.on"),
        settings: &[
            setting("limit.on", Control::Switch),
            setting("limit.sitting", minutes(60.0, 720.0, 15.0)),
            setting("limit.day_starts", Control::Text),
        ],
        extras: &[],
    },
    Group {
        name: "away",
        master: None,
        settings: &[
            setting("away.after", minutes(1.0, 15.0, 1.0)),
            setting("away.enough", minutes(1.0, 30.0, 1.0)),
            setting("away.reading", Control::Switch),
        ],
        extras: &[],
    },
    Group {
        name: "body",
        master: None,
        settings: &[
            setting("body.focus", Control::Words { kind: "part", all: words::FOCUS, needs_one: false }),
            setting("body.places", Control::Words { kind: "place", all: words::PLACES, needs_one: true }),
            setting("body.equipment", Control::Words { kind: "equipment", all: words::EQUIPMENT, needs_one: false }),
            setting("body.avoid", Control::Words { kind: "avoid", all: words::AVOID, needs_one: false }),
            setting("body.office", Control::Switch),
            setting("body.emergency", Control::Text),
        ],
        extras: &[],
    },
    Group {
        name: "sound",
        master: Some("sound.on"),
        settings: &[
            setting("sound.on", Control::Switch),
            setting("sound.volume", SHARE),
            setting("sound.steps", Control::Switch),
        ],
        extras: &[Extra::Chime],
    },
    Group {
        name: "media",
        master: Some("media.pause"),
        settings: &[setting("media.pause", Control::Switch), setting("media.resume", Control::Switch)],
        extras: &[],
    },
    Group {
        name: "look",
        master: None,
        settings: &[
            setting("look.theme", Control::Choice(&["system", "light", "dark"])),
            setting("look.contrast", Control::Choice(&["usual", "high"])),
            setting("look.accent", Control::Accent),
            setting("look.text_scale", SCALE),
            setting("look.reduced_motion", Control::Choice(&["system", "on", "off"])),
            setting("look.language", Control::Menu(Menu::Languages)),
            setting("look.clock", Control::Choice(&["system", "12", "24"])),
            setting("look.renderer", Control::Choice(&["auto", "cpu", "opengl"])),
        ],
        extras: &[],
    },
    Group {
        name: "hooks",
        master: None,
        settings: &[
            setting("hooks.due", Control::Text),
            setting("hooks.started", Control::Text),
            setting("hooks.ended", Control::Text),
            setting("hooks.lock", Control::Text),
        ],
        extras: &[],
    },
    Group {
        name: "program",
        master: None,
        settings: &[],
        extras: &[Extra::Login, Extra::Introduction, Extra::Transfer],
    },
];

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
    Setting { key, control, needs: None }
}

impl Setting {
    const fn when(self, need: Need) -> Self {
        Self { needs: Some(need), ..self }
    }
}

const SCALE: Control =
    Control::Number(Number { unit: Unit::Factor, least: 0.8, most: 2.0, step: 0.1, allowed: (0.5, 3.0) });

const SHARE: Control =
    Control::Number(Number { unit: Unit::Share, least: 0.0, most: 1.0, step: 0.05, allowed: (0.0, 1.0) });
