//! The guides as data: the self-check of the desk, heat and cold, tips, and the signs on which to seek help.
//!
//! They are texts of `assets/guides.json`, in a strict shape; nothing in them says what somebody has.

use super::heat::Remedy;
use super::translation::GuideTexts;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

const GUIDES: &str = include_str!("../../assets/guides.json");

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Guides {
    /// The self-check of the desk and of habits around it.
    #[serde(rename = "ergonomics")]
    pub(crate) desk: Vec<Question>,
    #[serde(rename = "heat_cold")]
    pub(crate) methods: Vec<Method>,
    pub(crate) barrier: Barrier,
    /// The most pressing first.
    #[serde(rename = "red_flags")]
    pub(crate) signs: Vec<Sign>,
    levels: Levels,
    pub(crate) tips: Vec<Tip>,
}

/// One question of the self-check, answered by yes, no or not now.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) id: String,
    pub(crate) ask: String,
    /// What to do when the answer is no.
    pub(crate) fix: String,
    #[serde(rename = "src")]
    pub(crate) source: String,
}

/// Heat, cold, or both in turn.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Method {
    pub(crate) id: Remedy,
    pub(crate) when: String,
    #[serde(rename = "use")]
    pub(crate) means: String,
    /// At least and at most, in minutes.
    pub(crate) minutes: [u32; 2],
    pub(crate) repeat: String,
    /// What to watch for: then it is taken off at once.
    pub(crate) stop: String,
    /// Who must not use it.
    pub(crate) not_if: Vec<String>,
    #[serde(rename = "src")]
    pub(crate) source: String,
}

/// What holds for heat and cold alike.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Barrier {
    pub(crate) when: String,
    #[serde(rename = "use")]
    pub(crate) means: String,
    #[serde(rename = "src")]
    pub(crate) source: String,
}

/// A sign on which care by oneself is not enough.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sign {
    pub(crate) id: String,
    pub(crate) level: Level,
    #[serde(rename = "sign")]
    pub(crate) text: String,
    #[serde(rename = "src")]
    pub(crate) source: String,
}

/// How soon help is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Level {
    Emergency,
    Urgent,
    Soon,
    StopNow,
}

/// What each level asks for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Levels {
    emergency: String,
    urgent: String,
    soon: String,
    stop_now: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tip {
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(rename = "src")]
    pub(crate) source: String,
}

/// The guides in English; parsed when they are first asked for.
pub(crate) fn guides() -> &'static Guides {
    static PARSED: OnceLock<Guides> = OnceLock::new();
    PARSED.get_or_init(read)
}

pub(super) fn read() -> Guides {
    serde_json::from_str(GUIDES).expect("the guides are held to their shape by a test")
}

impl Level {
    /// The most pressing first.
    pub(crate) const ALL: [Self; 4] = [Self::Emergency, Self::Urgent, Self::Soon, Self::StopNow];
}

impl Guides {
    /// Puts other texts in place of its own.
    pub(super) fn translate(&mut self, mut texts: GuideTexts) {
        for question in &mut self.desk {
            if let Some(other) = texts.ergonomics.remove(&question.id) {
                (question.ask, question.fix) = (other.ask, other.fix);
            }
        }
        for method in &mut self.methods {
            if let Some(other) = texts.heat_cold.remove(method.id.word()) {
                (method.when, method.means, method.repeat) = (other.when, other.means, other.repeat);
                (method.stop, method.not_if) = (other.stop, other.not_if);
            }
        }
        (self.barrier.when, self.barrier.means) = (texts.barrier.when, texts.barrier.means);
        let put = |into: &mut String, from: Option<String>| {
            if let Some(from) = from {
                *into = from;
            }
        };
        for sign in &mut self.signs {
            put(&mut sign.text, texts.red_flags.remove(&sign.id));
        }
        for tip in &mut self.tips {
            put(&mut tip.text, texts.tips.remove(&tip.id));
        }
        put(&mut self.levels.emergency, texts.levels.remove("emergency"));
        put(&mut self.levels.urgent, texts.levels.remove("urgent"));
        put(&mut self.levels.soon, texts.levels.remove("soon"));
        put(&mut self.levels.stop_now, texts.levels.remove("stop-now"));
    }

    /// What to do on a sign of this level.
    pub(crate) fn advice(&self, level: Level) -> &str {
        match level {
            Level::Emergency => &self.levels.emergency,
            Level::Urgent => &self.levels.urgent,
            Level::Soon => &self.levels.soon,
            Level::StopNow => &self.levels.stop_now,
        }
    }

    pub(crate) fn method(&self, remedy: Remedy) -> &Method {
        self.methods.iter().find(|method| method.id == remedy).expect("a test holds the guide to every remedy")
    }
}

#[cfg(test)]
mod tests;
