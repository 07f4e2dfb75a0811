//! Which cards were shown and how they were answered: the memory that makes a varied week.

use crate::schedule::Kind;
use chrono::{NaiveDateTime, TimeDelta};
use std::collections::VecDeque;

/// Nothing looks further back: strength looks at a week, the rotation at some thirty breaks.
const KEPT: TimeDelta = TimeDelta::days(15);
/// So many are kept at most, whatever the clock says.
const MOST: usize = 1500;
/// For how long a "not now" counts against a card.
const SKIP_COUNTS: TimeDelta = TimeDelta::days(1);
const SKIPS_AT_MOST: u32 = 3;
/// For how long a card that hurt keeps the same parts of the body spared.
const SORE: TimeDelta = TimeDelta::hours(48);
/// After so many skips of one card in a row the user is asked about it.
const ASKED_AFTER: usize = 3;

/// How a card was answered. One that was left without an answer has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Done,
    Partly,
    NotNow,
    CannotHere,
    Hurts,
    Dislike,
}

impl Answer {
    /// Whether the body got something of it.
    pub(super) fn counts(self) -> bool {
        match self {
            Self::Done | Self::Partly => true,
            Self::NotNow | Self::CannotHere | Self::Hurts | Self::Dislike => false,
        }
    }
}

/// One card on the screen, or turned down before it came there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shown {
    /// Local time of the last that is known of it: of the answer if there is one.
    pub(crate) at: NaiveDateTime,
    pub(crate) kind: Kind,
    pub(crate) card: String,
    pub(crate) answer: Option<Answer>,
}

/// The cards of the last two weeks, the latest one last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct History {
    shown: VecDeque<Shown>,
    /// When the user was last warmed from outside, by a heat pack.
    heat: Option<NaiveDateTime>,
}

impl History {
    /// The card is on the screen. Said twice, it counts once.
    pub(crate) fn show(&mut self, at: NaiveDateTime, kind: Kind, card: &str) {
        match self.open(card) {
            Some(last) => last.at = at,
            None => self.push(Shown { at, kind, card: card.to_owned(), answer: None }),
        }
    }

    /// The card was answered, on the screen or when it was offered.
    pub(crate) fn answer(&mut self, at: NaiveDateTime, kind: Kind, card: &str, answer: Answer) {
        match self.open(card) {
            Some(last) => (last.at, last.answer) = (at, Some(answer)),
            None => self.push(Shown { at, kind, card: card.to_owned(), answer: Some(answer) }),
        }
    }

    /// What hurt at that time did not: it was said by mistake, or holds no more.
    pub(crate) fn take_back(&mut self, at: NaiveDateTime) {
        self.shown.retain(|shown| shown.at != at || shown.answer != Some(Answer::Hurts));
    }

    /// A heat pack has just been used: as good as a warm-up.
    pub(crate) fn warm(&mut self, at: NaiveDateTime) {
        self.heat = Some(at);
    }

    pub(super) fn heat(&self) -> Option<NaiveDateTime> {
        self.heat
    }

    /// Everything that is remembered, the latest first.
    pub(super) fn latest(&self) -> impl Iterator<Item = &Shown> {
        self.shown.iter().rev()
    }

    /// The cards that could not be done where the user was, from `since` on.
    pub(crate) fn impossible(&self, since: NaiveDateTime) -> impl Iterator<Item = &str> {
        self.with(Answer::CannotHere).filter(move |shown| shown.at >= since).map(|shown| shown.card.as_str())
    }

    /// The cards that hurt so lately that the same parts of the body are to be spared.
    pub(super) fn sore(&self, now: NaiveDateTime) -> impl Iterator<Item = &str> {
        self.with(Answer::Hurts).filter(move |shown| (now - shown.at).abs() < SORE).map(|shown| shown.card.as_str())
    }

    /// How much counts against the card at present, from 0 to 3: a skip is forgotten after a day, or once it is done.
    pub(super) fn skips(&self, card: &str, now: NaiveDateTime) -> u32 {
        let lately = self.shown.iter().filter(|shown| shown.card == card && (now - shown.at).abs() < SKIP_COUNTS);
        lately.fold(0, |count: u32, shown| match shown.answer {
            Some(Answer::NotNow) => (count + 1).min(SKIPS_AT_MOST),
            Some(Answer::Done) => count.saturating_sub(1),
            Some(Answer::Partly | Answer::CannotHere | Answer::Hurts | Answer::Dislike) | None => count,
        })
    }

    /// Whether it is time to ask if the user wants this card at all. After a fourth skip it is not asked again.
    pub(crate) fn asks(&self, card: &str) -> bool {
        let answers = self.latest().filter(|shown| shown.card == card).filter_map(|shown| shown.answer);
        answers.take_while(|answer| !answer.counts()).count() == ASKED_AFTER
    }

    /// The showing of this card that still waits for its answer.
    fn open(&mut self, card: &str) -> Option<&mut Shown> {
        self.shown.back_mut().filter(|last| last.card == card && last.answer.is_none())
    }

    fn with(&self, answer: Answer) -> impl Iterator<Item = &Shown> {
        self.shown.iter().filter(move |shown| shown.answer == Some(answer))
    }

    fn push(&mut self, shown: Shown) {
        let oldest = shown.at.checked_sub_signed(KEPT).unwrap_or(NaiveDateTime::MIN);
        self.shown.push_back(shown);
        while self.shown.len() > MOST || self.shown.front().is_some_and(|first| first.at < oldest) {
            self.shown.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    /// Days and hours, a card, and what became of it.
    fn history(lines: &str) -> History {
        let mut history = History::default();
        for line in lines.split(',') {
            let words: Vec<&str> = line.split_whitespace().collect();
            let at = time(words[0], words[1]);
            match words[3] {
                "shown" => history.show(at, Kind::Stretch, words[2]),
                answer => history.answer(at, Kind::Stretch, words[2], read(answer)),
            }
        }
        history
    }

    fn read(word: &str) -> Answer {
        match word {
            "done" => Answer::Done,
            "partly" => Answer::Partly,
            "not-now" => Answer::NotNow,
            "cannot-here" => Answer::CannotHere,
            "hurts" => Answer::Hurts,
            "dislike" => Answer::Dislike,
            other => panic!("no answer is called {other}"),
        }
    }

    fn time(day: &str, hour: &str) -> NaiveDateTime {
        chrono::NaiveDate::from_ymd_opt(2026, 11, day.parse().unwrap())
            .unwrap()
            .and_hms_opt(hour.parse().unwrap(), 0, 0)
            .unwrap()
    }

    fn check(lines: &str, now: (&str, &str), expected: &Expect) {
        let history = history(lines);
        let now = time(now.0, now.1);
        let mut said = String::new();
        for Shown { at, card, answer, .. } in history.latest() {
            let _ = writeln!(said, "{} {card} {answer:?}", at.format("%d %H"));
        }
        let sore: Vec<&str> = history.sore(now).collect();
        let impossible: Vec<&str> = history.impossible(now - TimeDelta::hours(4)).collect();
        let _ = writeln!(said, "sore {sore:?}, impossible {impossible:?}");
        let _ = writeln!(said, "a: {} against it, asks {}", history.skips("a", now), history.asks("a"));
        expected.assert_eq(&said);
    }

    #[test]
    fn a_card_that_is_shown_and_answered_counts_once() {
        check(
            "23 9 a shown, 23 9 a shown, 23 10 a done, 23 11 a shown, 23 12 b partly",
            ("23", "12"),
            &expect![[r#"
            23 12 b Some(Partly)
            23 11 a None
            23 10 a Some(Done)
            sore [], impossible []
            a: 0 against it, asks false
        "#]],
        );
    }

    #[test]
    fn skips_count_for_a_day_and_a_done_one_takes_one_away() {
        let lines = "22 9 a not-now, 23 9 a not-now, 23 10 a not-now, 23 11 a done";
        check(
            lines,
            ("23", "12"),
            &expect![[r#"
            23 11 a Some(Done)
            23 10 a Some(NotNow)
            23 09 a Some(NotNow)
            22 09 a Some(NotNow)
            sore [], impossible []
            a: 1 against it, asks false
        "#]],
        );
        check(
            "22 9 a not-now, 22 10 a not-now, 22 11 a not-now",
            ("23", "12"),
            &expect![[r#"
            22 11 a Some(NotNow)
            22 10 a Some(NotNow)
            22 09 a Some(NotNow)
            sore [], impossible []
            a: 0 against it, asks true
        "#]],
        );
        check(
            "23 9 a not-now, 23 9 a not-now, 23 9 a not-now, 23 9 a not-now",
            ("23", "12"),
            &expect![[r#"
            23 09 a Some(NotNow)
            23 09 a Some(NotNow)
            23 09 a Some(NotNow)
            23 09 a Some(NotNow)
            sore [], impossible []
            a: 3 against it, asks false
        "#]],
        );
    }

    #[test]
    fn what_hurts_is_sore_for_two_days_and_what_cannot_be_done_for_the_session() {
        let lines = "23 9 a hurts, 23 10 b dislike, 25 6 c cannot-here";
        check(
            lines,
            ("25", "8"),
            &expect![[r#"
            25 06 c Some(CannotHere)
            23 10 b Some(Dislike)
            23 09 a Some(Hurts)
            sore ["a"], impossible ["c"]
            a: 0 against it, asks false
        "#]],
        );
        check(
            lines,
            ("25", "11"),
            &expect![[r#"
            25 06 c Some(CannotHere)
            23 10 b Some(Dislike)
            23 09 a Some(Hurts)
            sore [], impossible []
            a: 0 against it, asks false
        "#]],
        );
    }

    #[test]
    fn what_is_old_is_forgotten() {
        check(
            "1 9 a done, 2 9 b done, 16 10 a done",
            ("16", "10"),
            &expect![[r#"
            16 10 a Some(Done)
            02 09 b Some(Done)
            sore [], impossible []
            a: 0 against it, asks false
        "#]],
        );
    }
    #[test]
    fn what_a_clock_that_was_ahead_wrote_holds_nothing_against_a_card() {
        check(
            "28 9 a hurts, 28 10 b not-now, 23 9 c done",
            ("23", "12"),
            &expect![[r#"
            23 09 c Some(Done)
            28 10 b Some(NotNow)
            28 09 a Some(Hurts)
            sore [], impossible []
            a: 0 against it, asks false
        "#]],
        );
        check(
            "24 9 a hurts, 24 9 a not-now",
            ("23", "12"),
            &expect![[r#"
            24 09 a Some(NotNow)
            24 09 a Some(Hurts)
            sore ["a"], impossible []
            a: 1 against it, asks false
        "#]],
        );
    }
}
