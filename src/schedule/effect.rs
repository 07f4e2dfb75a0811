//! What the schedule wants done, and what it reports for the journal.

use super::{Kind, Reason, SkipReason};
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Tell the user that a break is due; `again` counts the earlier offers of the same break.
    Offer {
        kind: Kind,
        again: u32,
    },
    /// The offer no longer holds.
    Withdraw,
    /// Open the card window.
    Open {
        kind: Kind,
    },
    /// End the card window if it is there.
    Close,
    /// Pauses in typing of this length are worth being told of, or none.
    WatchPauses(Option<Duration>),
    /// Whether reasons for which a break must wait are to be looked for. An answer is waited for.
    Look(bool),
    /// Whether the card must wait because the user types or points.
    Hands(bool),
    /// Tell the user something that asks for no answer.
    Hint(Hint),
    Record(Happening),
    /// What must survive a restart has changed.
    Save,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Hint {
    /// This has held breaks for so long that it is not believed any more.
    Stuck(Reason),
    /// So much has been sat today.
    SatLong(Duration),
}

/// One line of the journal, before it has a time and a card.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Happening {
    pub(crate) what: What,
    pub(crate) kind: Option<Kind>,
    pub(crate) why: Option<String>,
    /// How long it has been over.
    pub(crate) ago: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    Offered,
    Started,
    Done,
    Partly,
    Skipped,
    Missed,
    Later,
    /// A time away that was long enough to count as rest.
    Away,
    Held,
    Paused,
    Resumed,
    Felt,
    /// A spell of sitting: how long it was, at the time when it ended.
    Sat,
    /// An answer of the self-check of the desk.
    Desk,
    /// An earlier line counts no more: the one of this time.
    TakenBack,
    /// A meeting began or ended.
    Meeting,
    /// The user sits or stands from then on.
    Posture,
    /// A heat pack was on for long enough to warm the muscles.
    Warmed,
}

impl SkipReason {
    /// The word that the journal and the command line use.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::NotNow => "not-now",
            Self::CannotHere => "cannot-here",
            Self::Hurts => "hurts",
            Self::Dislike => "dislike",
        }
    }
}
