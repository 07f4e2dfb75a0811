//! The preferences, typed. One `Default` is the only source of what they are at first.

mod document;
mod json;
mod keys;
mod kind;
mod nearest;
mod plan;
mod problem;

pub(crate) use {
    document::{Document, LARGEST},
    keys::{KEYS, Key},
    problem::{Damaged, Instead, Problem, UnknownKey, Wrong, io_text},
};

use super::duration::text;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The shape of the file this program writes.
pub(crate) const VERSION: u64 = 1;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Preferences {
    pub(crate) version: u64,
    pub(crate) stretch: Stretch,
    pub(crate) walk: Walk,
    pub(crate) eyes: Eyes,
    pub(crate) away: Away,
    pub(crate) notice: Notice,
    pub(crate) later: Later,
    pub(crate) strict: Strict,
    pub(crate) quiet: Quiet,
    pub(crate) hours: Hours,
    pub(crate) limit: Limit,
    pub(crate) body: Body,
    pub(crate) cards: Cards,
    pub(crate) sound: Sound,
    pub(crate) look: Look,
    pub(crate) hooks: Hooks,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stretch {
    pub(crate) on: bool,
    #[serde(with = "text")]
    pub(crate) earliest: Duration,
    #[serde(with = "text")]
    pub(crate) latest: Duration,
    #[serde(with = "text")]
    pub(crate) length: Duration,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Walk {
    pub(crate) on: bool,
    pub(crate) after_stretches: u32,
    #[serde(with = "text")]
    pub(crate) length: Duration,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Eyes {
    pub(crate) on: bool,
    #[serde(with = "text")]
    pub(crate) every: Duration,
    #[serde(with = "text")]
    pub(crate) length: Duration,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Away {
    #[serde(with = "text")]
    pub(crate) after: Duration,
    #[serde(with = "text")]
    pub(crate) enough: Duration,
    pub(crate) reading: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Notice {
    pub(crate) style: Style,
    #[serde(with = "text")]
    pub(crate) pause_in_typing: Duration,
    #[serde(with = "text")]
    pub(crate) again: Duration,
    pub(crate) screens: Screens,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Style {
    Notification,
    Card,
    Cover,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Screens {
    Active,
    All,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Later {
    #[serde(with = "text")]
    pub(crate) by: Duration,
    pub(crate) limit: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Strict {
    pub(crate) on: bool,
    pub(crate) skips_in_a_row: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Quiet {
    pub(crate) microphone: bool,
    pub(crate) camera: bool,
    pub(crate) do_not_disturb: bool,
    pub(crate) full_screen: bool,
    pub(crate) video: bool,
    pub(crate) programs: Vec<String>,
}

/// Working hours: per weekday, ranges such as `09:00-18:00`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Hours {
    pub(crate) on: bool,
    pub(crate) monday: Vec<String>,
    pub(crate) tuesday: Vec<String>,
    pub(crate) wednesday: Vec<String>,
    pub(crate) thursday: Vec<String>,
    pub(crate) friday: Vec<String>,
    pub(crate) saturday: Vec<String>,
    pub(crate) sunday: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Limit {
    pub(crate) on: bool,
    #[serde(with = "text")]
    pub(crate) sitting: Duration,
    /// `HH:MM`, the hour at which counts start anew and "tomorrow" begins.
    pub(crate) day_starts: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Body {
    pub(crate) focus: Vec<String>,
    pub(crate) places: Vec<String>,
    pub(crate) equipment: Vec<String>,
    pub(crate) avoid: Vec<String>,
    pub(crate) office: bool,
}

/// Cards by their ids.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cards {
    pub(crate) favourites: Vec<String>,
    /// Never shown: they hurt or are not liked.
    pub(crate) hidden: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sound {
    pub(crate) on: bool,
    pub(crate) volume: f64,
    pub(crate) steps: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Look {
    pub(crate) theme: Theme,
    pub(crate) text_scale: f64,
    pub(crate) reduced_motion: Motion,
    /// A language tag, or `system`.
    pub(crate) language: String,
    pub(crate) clock: Clock,
    pub(crate) renderer: Renderer,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Theme {
    System,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Motion {
    System,
    On,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Clock {
    #[serde(rename = "system")]
    System,
    #[serde(rename = "12")]
    Twelve,
    #[serde(rename = "24")]
    TwentyFour,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Renderer {
    Auto,
    Cpu,
    Opengl,
}

/// Commands to run, each a list of words; no shell is involved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Hooks {
    pub(crate) due: Vec<String>,
    pub(crate) started: Vec<String>,
    pub(crate) ended: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        let words = |all: &[&str]| all.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        Self {
            version: VERSION,
            stretch: Stretch { on: true, earliest: minutes(30), latest: minutes(45), length: minutes(1) },
            walk: Walk { on: false, after_stretches: 3, length: minutes(5) },
            eyes: Eyes { on: false, every: minutes(20), length: Duration::from_secs(20) },
            away: Away { after: minutes(3), enough: minutes(5), reading: false },
            notice: Notice {
                style: Style::Notification,
                pause_in_typing: Duration::from_secs(5),
                again: minutes(5),
                screens: Screens::Active,
            },
            later: Later { by: minutes(5), limit: 3 },
            strict: Strict { on: false, skips_in_a_row: 2 },
            quiet: Quiet {
                microphone: true,
                camera: true,
                do_not_disturb: true,
                full_screen: true,
                video: true,
                programs: Vec::new(),
            },
            hours: Hours {
                on: false,
                monday: words(&["09:00-18:00"]),
                tuesday: words(&["09:00-18:00"]),
                wednesday: words(&["09:00-18:00"]),
                thursday: words(&["09:00-18:00"]),
                friday: words(&["09:00-18:00"]),
                saturday: Vec::new(),
                sunday: Vec::new(),
            },
            limit: Limit { on: false, sitting: minutes(480), day_starts: "04:00".into() },
            body: Body {
                focus: words(&["upper-back"]),
                places: words(&["seated", "standing", "wall", "doorway"]),
                equipment: Vec::new(),
                avoid: Vec::new(),
                office: true,
            },
            cards: Cards::default(),
            sound: Sound { on: true, volume: 0.5, steps: true },
            look: Look {
                theme: Theme::System,
                text_scale: 1.0,
                reduced_motion: Motion::System,
                language: "system".into(),
                clock: Clock::System,
                renderer: Renderer::Auto,
            },
            hooks: Hooks::default(),
        }
    }
}
