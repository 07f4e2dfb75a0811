//! From the preferences to the schedule's plan.

use super::{Preferences, calendar};
use crate::schedule::{Eyes, Hours, Plan, Stretch, Turns, Walk};
use chrono::{NaiveTime, Weekday};

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
            day_starts: time(&self.limit.day_starts).unwrap_or_default(),
            hours: self.hours.on.then(|| self.hours()),
            times: self.times.at.iter().filter_map(|text| time(text)).collect(),
            times_alone: self.times.instead,
            skips_in_a_row: self.strict.on.then_some(self.strict.skips_in_a_row),
            limit: self.limit.on.then_some(self.limit.sitting),
            posture: self.posture.on.then_some(Turns { sit: self.posture.sit, stand: self.posture.stand }),
            card_waits: self.notice.card_waits,
        }
    }
}

impl Preferences {
    fn hours(&self) -> Hours {
        let week = &self.hours;
        let days = [
            (Weekday::Mon, &week.monday),
            (Weekday::Tue, &week.tuesday),
            (Weekday::Wed, &week.wednesday),
            (Weekday::Thu, &week.thursday),
            (Weekday::Fri, &week.friday),
            (Weekday::Sat, &week.saturday),
            (Weekday::Sun, &week.sunday),
        ];
        let mut hours = Hours::default();
        for (day, span) in days.iter().flat_map(|(day, texts)| texts.iter().map(move |text| (*day, text))) {
            if let Some(span) = calendar::span(span) {
                hours.add(day, span);
            }
        }
        week.days_off
            .iter()
            .filter_map(|text| calendar::days(text))
            .for_each(|(first, last)| hours.take_off(first, last));
        hours
    }
}

fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}
