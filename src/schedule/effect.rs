//! What the schedule wants done, and what it reports for the journal.

use super::{Kind, SkipReason};
use serde::{Deserialize, Serialize};

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
    /// Whether short pauses in typing are worth being told of.
    WatchPauses(bool),
    Record(Happening),
    /// What must survive a restart has changed.
    Save,
}

/// One line of the journal, before it has a time and a card.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Happening {
    pub(crate) what: What,
    pub(crate) kind: Option<Kind>,
    pub(crate) why: Option<String>,
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
