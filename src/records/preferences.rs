//! The preferences, typed. One `Default` is the only source of what they are at first.

mod calendar;
mod clock;
mod document;
mod json;
mod keys;
mod kind;
mod layers;
mod nearest;
mod plan;
mod problem;

pub(crate) use {
    document::{Document, LARGEST},
    keys::{KEYS, Key},
    layers::WHEN,
    problem::{Damaged, Instead, Problem, UnknownKey, Wrong, io_text},
};

pub(crate) use clock::Clock;
#[cfg(feature = "window")]
pub(crate) use kind::Kind;

use super::duration::text;
use crate::cards::FOLLOW;
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
    pub(crate) times: Times,
    pub(crate) posture: Posture,
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
    pub(crate) media: Media,
    pub(crate) hooks: Hooks,
    pub(crate) profile: Profile,
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
    /// The id of the routine that a walk shows; empty for none.
    pub(crate) routine: String,
    /// Whether the screen is locked when a walk is over.
    pub(crate) lock: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Eyes {
    pub(crate) on: bool,
    #[serde(with = "text")]
    pub(crate) every: Duration,
    #[serde(with = "text")]
    pub(crate) length: Duration,
}

/// Stretches at fixed times of the day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Times {
    /// `HH:MM`, each.
    pub(crate) at: Vec<String>,
    /// Whether these are the only ones: sitting time then brings none.
    pub(crate) instead: bool,
}

/// Sitting and standing by turns; the change is asked for together with a stretch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Posture {
    pub(crate) on: bool,
    #[serde(with = "text")]
    pub(crate) sit: Duration,
    #[serde(with = "text")]
    pub(crate) stand: Duration,
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
    /// Which monitors a cover lies on.
    pub(crate) screens: Screens,
    /// Whether the card's clock stands while the user types or points.
    pub(crate) card_waits: bool,
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
    pub(crate) battery: bool,
    pub(crate) new_screen: bool,
    /// Whether a card that nobody notices is offered in the tray after an hour in a call.
    pub(crate) discreet: bool,
}

/// Working hours: per weekday, ranges such as `09:00-18:00`; one that ends before it starts ends the next day.
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
    /// Dates such as `2026-12-24`, or ranges such as `2026-12-24..2027-01-01`.
    pub(crate) days_off: Vec<String>,
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
    /// The number that is shown for emergencies, or `system` for that of the system's region.
    pub(crate) emergency: String,
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
    pub(crate) contrast: Contrast,
    pub(crate) accent: Accent,
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
pub(crate) enum Contrast {
    Usual,
    High,
}

/// The one colour that marks what matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Accent {
    Teal,
    Blue,
    Violet,
    Rose,
    Amber,
    Graphite,
}

#[cfg(feature = "window")]
impl Accent {
    pub(crate) const ALL: [Self; 6] = [Self::Teal, Self::Blue, Self::Violet, Self::Rose, Self::Amber, Self::Graphite];

    /// As the file has it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Teal => "teal",
            Self::Blue => "blue",
            Self::Violet => "violet",
            Self::Rose => "rose",
            Self::Amber => "amber",
            Self::Graphite => "graphite",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Motion {
    System,
    On,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Renderer {
    Auto,
    Cpu,
    Opengl,
}

/// What becomes of music and films during a break.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) pause: bool,
    /// Whether what was paused goes on afterwards.
    pub(crate) resume: bool,
}

/// When a profile applies by itself: rows such as `monday-friday 09:00-17:00`. Read of profiles alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Profile {
    pub(crate) when: Vec<String>,
}

/// Commands to run, each a list of words; no shell is involved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Hooks {
    pub(crate) due: Vec<String>,
    pub(crate) started: Vec<String>,
    pub(crate) ended: Vec<String>,
    /// Locks the screen in place of what the desktop offers for it.
    pub(crate) lock: Vec<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        let words = |all: &[&str]| all.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        Self {
            version: VERSION,
            stretch: Stretch { on: true, earliest: minutes(30), latest: minutes(45), length: minutes(1) },
            walk: Walk { on: false, after_stretches: 3, length: minutes(5), routine: String::new(), lock: false },
            eyes: Eyes { on: false, every: minutes(20), length: Duration::from_secs(20) },
            times: Times::default(),
            posture: Posture { on: false, sit: minutes(45), stand: minutes(15) },
            away: Away { after: minutes(3), enough: minutes(5), reading: false },
            notice: Notice {
                style: Style::Notification,
                pause_in_typing: Duration::from_secs(5),
                again: minutes(5),
                screens: Screens::All,
                card_waits: false,
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
                battery: false,
                new_screen: true,
                discreet: true,
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
                days_off: Vec::new(),
            },
            limit: Limit { on: false, sitting: minutes(480), day_starts: "04:00".into() },
            body: Body {
                focus: words(&["upper-back"]),
                places: words(&["seated", "standing", "wall", "doorway"]),
                equipment: Vec::new(),
                avoid: Vec::new(),
                office: true,
                emergency: FOLLOW.into(),
            },
            cards: Cards::default(),
            sound: Sound { on: true, volume: 0.5, steps: true },
            look: Look {
                theme: Theme::System,
                contrast: Contrast::Usual,
                accent: Accent::Teal,
                text_scale: 1.0,
                reduced_motion: Motion::System,
                language: "system".into(),
                clock: Clock::System,
                renderer: Renderer::Auto,
            },
            media: Media { pause: false, resume: true },
            hooks: Hooks::default(),
            profile: Profile::default(),
        }
    }
}
