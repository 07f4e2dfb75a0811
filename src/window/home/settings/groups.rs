//! The groups of the page and their settings.

use super::{Control, Group, Number, Setting, Unit};
use crate::window::words;

pub(in crate::window::home) const GROUPS: &[Group] = &[
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
            setting("walk.lock", Control::Switch),
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
        name: "times",
        master: None,
        settings: &[setting("times.at", Control::Text), setting("times.instead", Control::Switch)],
    },
    Group {
        name: "posture",
        master: Some("posture.on"),
        settings: &[
            setting("posture.on", Control::Switch),
            setting("posture.sit", minutes(10.0, 120.0, 5.0)),
            setting("posture.stand", minutes(5.0, 60.0, 5.0)),
        ],
    },
    Group {
        name: "notice",
        master: None,
        settings: &[
            setting("notice.style", Control::Choice(&["notification", "card", "cover"])),
            setting("notice.screens", Control::Choice(&["active", "all"])),
            setting("notice.card_waits", Control::Switch),
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
        name: "strict",
        master: Some("strict.on"),
        settings: &[setting("strict.on", Control::Switch), setting("strict.skips_in_a_row", times(0.0, 10.0))],
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
    },
    Group {
        name: "limit",
        master: Some("limit.on"),
        settings: &[
            setting("limit.on", Control::Switch),
            setting("limit.sitting", minutes(60.0, 720.0, 15.0)),
            setting("limit.day_starts", Control::Text),
        ],
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
            setting("body.emergency", Control::Text),
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
        name: "media",
        master: Some("media.pause"),
        settings: &[setting("media.pause", Control::Switch), setting("media.resume", Control::Switch)],
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
