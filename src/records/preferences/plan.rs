//! From the preferences to the schedule's plan.

use super::Preferences;
use crate::schedule::{Eyes, Plan, Stretch, Walk};
use chrono::NaiveTime;

impl Preferences {
    pub(crate) fn plan(&self) -> Plan {
        Plan {
            stretch: self.stretch.on.then_some(Stretch {
                earliest: self.stretch.earliest,
                latest: self.stretch.latest.max(self.stretch.earliest),
                length: self.stretch.length,
            }),
            walk: self
                .walk
                .on
                .then_some(Walk { after_stretches: self.walk.after_stretches.max(1), length: self.walk.length }),
            eyes: self.eyes.on.then_some(Eyes { every: self.eyes.every, length: self.eyes.length }),
            away_after: self.away.after,
            away_enough: self.away.enough,
            reading: self.away.reading,
            pause_in_typing: self.notice.pause_in_typing,
            again: self.notice.again,
            later_by: self.later.by,
            later_limit: self.later.limit,
            day_starts: NaiveTime::parse_from_str(&self.limit.day_starts, "%H:%M").unwrap_or_default(),
        }
    }
}
