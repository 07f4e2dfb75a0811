//! What the picture of the day says in words: of each mark and bar, and of all together.

use super::mark::{Mark, Sort};
use super::timeline::{Bar, Timeline, Way};
use crate::cards::Deck;
use crate::records::duration;
use crate::records::preferences::Clock;
use crate::schedule::Kind;
use crate::texts::{Arg, Texts};
use crate::window::words;
use chrono::{NaiveDateTime, TimeDelta};
use std::time::Duration;

/// What is needed to say anything of the day.
pub(super) struct Say<'a> {
    pub(super) texts: &'a Texts,
    pub(super) deck: &'a Deck,
    pub(super) clock: Clock,
}

/// What stands in the picture for a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sign {
    Bar(Way),
    Mark(Sort),
}

impl Say<'_> {
    pub(super) fn time(&self, at: NaiveDateTime) -> String {
        words::time(self.texts, self.clock, at.time())
    }

    /// To the minute, and no less than one.
    fn length(&self, length: TimeDelta) -> String {
        let minutes = u64::try_from(length.num_minutes()).unwrap_or(0).max(1);
        self.texts.duration(Duration::from_mins(minutes))
    }

    /// When, what, what became of it and why.
    pub(super) fn mark(&self, mark: &Mark) -> String {
        let mut became = self.became(mark);
        if let Some(why) = self.why(mark) {
            became = self.texts.with("today-because", &[("became", Arg::from(became)), ("why", Arg::from(why))]);
        }
        let what = self.what(mark);
        let args = [("time", Arg::from(self.time(mark.at))), ("what", Arg::from(what)), ("became", Arg::from(became))];
        self.texts.with("today-mark", &args)
    }

    fn what(&self, mark: &Mark) -> String {
        let kind = self.texts.get(match mark.kind {
            Kind::Stretch => "kind-stretch",
            Kind::Walk => "kind-walk",
            Kind::Eyes => "kind-eyes",
        });
        match mark.card.as_deref().and_then(|id| name(self.deck, id)) {
            Some(card) => self.texts.with("today-mark-card", &[("kind", Arg::from(kind)), ("card", Arg::from(card))]),
            None => kind,
        }
    }

    fn became(&self, mark: &Mark) -> String {
        let length = mark.until - mark.at;
        match (mark.sort, mark.why.as_deref().and_then(duration::parse)) {
            (Sort::Later, Some(by)) => {
                self.texts.with("today-became-later-by", &[("by", Arg::from(self.texts.duration(by)))])
            }
            (Sort::Held, _) if length >= TimeDelta::minutes(1) => {
                self.texts.with("today-became-held-for", &[("length", Arg::from(self.length(length)))])
            }
            (sort, _) => self.texts.get(&format!("today-became-{}", sort.word())),
        }
    }

    /// Reasons that have no words here say nothing.
    fn why(&self, mark: &Mark) -> Option<String> {
        let why = mark.why.as_deref()?;
        match mark.sort {
            Sort::Held => Some(words::held(self.texts, why, None)),
            Sort::Skipped | Sort::Partly => {
                let id = format!("today-why-{why}");
                Some(self.texts.get(&id)).filter(|words| *words != id)
            }
            Sort::Done | Sort::Missed | Sort::Later => None,
        }
    }

    pub(super) fn bar(&self, bar: &Bar) -> String {
        let id = match (bar.way, bar.is_open) {
            (Way::Sat, true) => "today-bar-sitting",
            (Way::Sat, false) => "today-bar-sat",
            (Way::Away, _) => "today-bar-away",
            (Way::Paused, _) => "today-bar-paused",
            (Way::Meeting, _) => "today-bar-meeting",
        };
        let [from, to] = [bar.to - bar.length, bar.to].map(|at| Arg::from(self.time(at)));
        self.texts.with(id, &[("from", from), ("to", to), ("length", Arg::from(self.length(bar.length)))])
    }

    /// All of the day in one text, for those who do not see the picture.
    pub(super) fn summary(&self, day: &Timeline) -> String {
        if day.is_empty() {
            return self.texts.get("today-nothing");
        }
        let mut parts = Vec::new();
        let sat: TimeDelta = day.bars.iter().filter(|bar| bar.way == Way::Sat).map(|bar| bar.to - bar.from).sum();
        if sat > TimeDelta::zero() {
            parts.push(self.texts.with("today-sum-sat", &[("length", Arg::from(self.length(sat)))]));
        }
        for sort in Sort::ALL {
            let count = day.marks.iter().filter(|mark| mark.sort == sort).count();
            if count > 0 {
                parts.push(self.texts.with(&format!("today-sum-{}", sort.word()), &[("n", Arg::from(count))]));
            }
        }
        let mut parts = words::capitalised(&parts.join(", "));
        if let Some(coming) = day.coming {
            let args = [("from", Arg::from(self.time(coming.from))), ("to", Arg::from(self.time(coming.to)))];
            parts = format!("{parts}. {}", self.texts.with("today-picture-next", &args));
        }
        let ends = [day.from, day.to].map(|at| Arg::from(self.time(at)));
        let [from, to] = ends;
        self.texts.with("today-picture", &[("from", from), ("to", to), ("parts", Arg::from(parts))])
    }

    /// Everything line by line, in the order of the clock.
    pub(super) fn lines(&self, day: &Timeline) -> Vec<(Sign, String)> {
        let bars = day.bars.iter().map(|bar| (bar.from, Sign::Bar(bar.way), self.bar(bar)));
        let marks = day.marks.iter().map(|mark| (mark.at, Sign::Mark(mark.sort), self.mark(mark)));
        let mut lines: Vec<_> = bars.chain(marks).collect();
        lines.sort_by_key(|(at, ..)| *at);
        lines.into_iter().map(|(_, sign, line)| (sign, line)).collect()
    }
}

/// The name of a card or of a routine.
pub(super) fn name(deck: &Deck, id: &str) -> Option<String> {
    let card = deck.card(id).map(|card| card.name.clone());
    card.or_else(|| deck.routines().into_iter().find(|routine| routine.id == id).map(|routine| routine.name))
}
