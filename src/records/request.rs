//! What the control socket carries: one request a line, one answer a line.

use crate::cards::Remedy;
use crate::schedule::{MeetingLength, PauseLength, SkipReason};
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Request {
    /// The status, once or at every change.
    Status {
        follow: bool,
    },
    Do(Command),
    Get {
        key: Option<String>,
    },
    Set {
        key: String,
        value: Value,
    },
    Reset {
        key: Option<String>,
    },
    Doctor,
}

/// What the tray, the command line and the home window can ask for alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Command {
    /// Start the break on offer, or one now; with the id of a card, that card.
    Stretch {
        card: Option<String>,
    },
    /// Start the routine with this id.
    Routine {
        id: String,
    },
    /// Put the break off, by the preferred time or by this long.
    Later {
        #[serde(with = "crate::records::duration::optional")]
        by: Option<Duration>,
    },
    Skip {
        reason: SkipReason,
    },
    Pause {
        length: PauseLength,
    },
    Resume,
    /// The user is in a meeting: breaks are held until it is over, and offered then.
    Meeting {
        length: MeetingLength,
    },
    /// End the break that is on the screen; always possible.
    End,
    /// Lock the screen.
    Lock,
    /// The screens that are connected are the user's own.
    OwnScreens,
    /// The user stands from now on, or sits.
    Posture {
        standing: bool,
    },
    Home {
        page: Option<String>,
    },
    /// Put heat or cold on, and be told to look at the skin; for the usual time, or for this long.
    Relief {
        remedy: Remedy,
        #[serde(with = "crate::records::duration::optional")]
        length: Option<Duration>,
    },
    /// Take it off.
    StopRelief,
    /// Copy this file into the folder of the own cards, if it is sound; a sentence says what came of it.
    ImportCards {
        /// From the root on.
        path: String,
    },
    /// Write all own cards into this new file.
    ExportCards {
        path: String,
    },
    /// Let this profile hold; without a name, the usual preferences alone.
    Profile {
        name: Option<String>,
    },
    /// Make what holds now a profile of this name, and let that hold.
    SaveProfile {
        name: String,
    },
    /// Put the file of this profile aside; the answer is the name that it has then.
    RemoveProfile {
        name: String,
    },
    /// Write everything into this new file; a sentence says what came of it.
    Export {
        /// From the root on.
        path: String,
    },
    /// Take in everything of this file, which `unhunch export` has written.
    Import {
        /// From the root on.
        path: String,
    },
    /// How the back feels, from 0 (no trouble) to 10.
    Feel {
        score: u8,
        /// Where, in the words of the cards.
        #[serde(default)]
        areas: Vec<String>,
        /// What has helped: ids of cards and routines, `heat`, `cold`, `walk` or `rest`.
        #[serde(default)]
        helped: Vec<String>,
    },
    /// The journal's line of this time, a check-in or a card that hurt, counts no more.
    TakeBack {
        at: DateTime<FixedOffset>,
    },
    /// An answer of the self-check of the desk.
    Desk {
        /// The id of the question.
        item: String,
        answer: DeskAnswer,
    },
    /// Remove the journal's lines of these days, the last one included; without a beginning or an end, all up to
    /// there. What is removed is gone.
    Forget {
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    },
    /// Write the journal of these days as CSV into this new file; a sentence says what came of it.
    ExportHistory {
        /// From the root on.
        path: String,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    },
    /// Write a page for a physiotherapist about these days; without a path, into the user's documents. It is shown
    /// in the browser if `open`.
    Report {
        path: Option<String>,
        from: NaiveDate,
        to: NaiveDate,
        open: bool,
    },
    /// Start Unhunch when the user logs in, or do not.
    Autostart {
        on: bool,
    },
    /// The first pages were seen, or skipped.
    Welcomed,
    Quit,
}

/// How a question of the self-check was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DeskAnswer {
    Yes,
    No,
    NotNow,
}

impl DeskAnswer {
    pub(crate) const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotNow];

    /// The word that the journal and the command line use.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotNow => "not-now",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Answer {
    Done,
    /// What was asked for.
    Value(Value),
    /// Why it was not done, one lowercase sentence without a full stop.
    Refused(String),
}
