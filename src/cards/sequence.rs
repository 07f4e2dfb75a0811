//! A course being done: which card it is, what came of those before, and how much is left. Pure.

use super::{BREATHER, Card, Course, Turn};
use crate::schedule::{Outcome, SkipReason};
use std::time::Duration;

/// Who has done a smaller share of a whole routine has skipped it.
const HARDLY: f32 = 0.1;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sequence {
    course: Course,
    at: usize,
    /// The share of each card that was done, from 0 to 1.
    shares: Vec<f32>,
}

impl Sequence {
    /// `None` for a course without cards.
    pub(crate) fn new(course: Course) -> Option<Self> {
        let shares = vec![0.0; course.turns.len()];
        (!shares.is_empty()).then_some(Self { course, at: 0, shares })
    }

    pub(crate) fn course(&self) -> &Course {
        &self.course
    }

    pub(crate) fn turn(&self) -> &Turn {
        &self.course.turns[self.at]
    }

    pub(crate) fn card(&self) -> &Card {
        &self.turn().card
    }

    /// Counted from 0.
    pub(crate) fn index(&self) -> usize {
        self.at
    }

    pub(crate) fn count(&self) -> usize {
        self.course.turns.len()
    }

    /// The present card is over. On to the next; `false`: it was the last. A card that the user does not want does
    /// not come a second time.
    pub(crate) fn end_card(&mut self, outcome: Outcome) -> bool {
        self.shares[self.at] = match outcome {
            Outcome::Done => 1.0,
            Outcome::Partly(share) => share.clamp(0.0, 1.0),
            Outcome::Skipped(_) | Outcome::Lost => 0.0,
        };
        match outcome {
            Outcome::Skipped(SkipReason::Hurts | SkipReason::CannotHere | SkipReason::Dislike) => self.drop_repeats(),
            Outcome::Skipped(SkipReason::NotNow) | Outcome::Done | Outcome::Partly(_) | Outcome::Lost => {}
        }
        let has_next = self.at + 1 < self.count();
        self.at += usize::from(has_next);
        has_next
    }

    fn drop_repeats(&mut self) {
        let unwanted = self.card().id.clone();
        for index in (self.at + 1..self.count()).rev() {
            if self.course.turns[index].card.id == unwanted {
                self.course.turns.remove(index);
                self.shares.remove(index);
            }
        }
    }

    /// To the card with this index; `false` if there is none.
    pub(crate) fn go_to(&mut self, index: usize) -> bool {
        let is_there = index < self.count();
        if is_there {
            self.at = index;
        }
        is_there
    }

    /// From the end of the present card to the end of the course, with the breathers between.
    pub(crate) fn later(&self) -> Duration {
        let later = &self.course.turns[self.at + 1..];
        later.iter().map(|turn| BREATHER + Duration::from_secs(turn.card.seconds.into())).sum()
    }

    /// From the beginning of the present card to the end of the course.
    pub(crate) fn left(&self) -> Duration {
        Duration::from_secs(self.card().seconds.into()) + self.later()
    }

    /// For each card its length in seconds, and the share of it that was done.
    pub(crate) fn segments(&self) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.course.turns.iter().zip(&self.shares).map(|(turn, share)| (turn.card.seconds.max(1), *share))
    }

    /// What came of the whole: done, if most of it was.
    pub(crate) fn outcome(&self) -> Outcome {
        let whole: f32 = self.segments().map(|(secs, _)| secs as f32).sum();
        let done: f32 = self.segments().map(|(secs, share)| secs as f32 * share).sum();
        match done / whole {
            share if share > 0.5 => Outcome::Done,
            share if share >= HARDLY => Outcome::Partly(share),
            _ => Outcome::Skipped(SkipReason::NotNow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Deck;
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;
    use std::fmt::Write as _;

    fn sequence(ids: &str) -> Sequence {
        let deck = Deck::bundled();
        let turn = |id: &str| Turn { card: deck.card(id).unwrap().clone(), instead_of: None };
        let turns: Vec<Turn> = ids.split_whitespace().map(turn).collect();
        let written = turns.len() as u32;
        Sequence::new(Course { id: "r".into(), name: "R".into(), turns, written, changes: Vec::new() }).unwrap()
    }

    fn outcome(word: &str) -> Outcome {
        match word {
            "done" => Outcome::Done,
            "half" => Outcome::Partly(0.5),
            "hurts" => Outcome::Skipped(SkipReason::Hurts),
            _ => Outcome::Skipped(SkipReason::NotNow),
        }
    }

    /// Each word is what came of a card, or `back`.
    #[track_caller]
    fn check(ids: &str, words: &str, expected: &Expect) {
        let mut sequence = sequence(ids);
        let mut text = String::new();
        for word in words.split_whitespace() {
            let goes_on = if word == "back" {
                sequence.go_to(sequence.index().saturating_sub(1))
            } else {
                sequence.end_card(outcome(word))
            };
            let (n, of, left) = (sequence.index() + 1, sequence.count(), sequence.left().as_secs());
            let card = if goes_on { &sequence.card().id } else { "the end" };
            let _ = writeln!(text, "{word}: {card}, {n} of {of}, {left} s, {:?}", sequence.outcome());
        }
        expected.assert_eq(&text);
    }

    #[test]
    fn cards_follow_each_other() {
        check(
            "far-gaze walk-loop calf-raises",
            "done skip half",
            &expect![[r#"
            done: walk-loop, 2 of 3, 124 s, Partly(0.33333334)
            skip: calf-raises, 3 of 3, 60 s, Partly(0.33333334)
            half: the end, 3 of 3, 60 s, Partly(0.5)
        "#]],
        );
        check(
            "far-gaze walk-loop",
            "skip back done done",
            &expect![[r#"
            skip: walk-loop, 2 of 2, 60 s, Skipped(NotNow)
            back: far-gaze, 1 of 2, 124 s, Skipped(NotNow)
            done: walk-loop, 2 of 2, 60 s, Partly(0.5)
            done: the end, 2 of 2, 60 s, Done
        "#]],
        );
        check(
            "far-gaze walk-loop",
            "skip skip",
            &expect![[r#"
            skip: walk-loop, 2 of 2, 60 s, Skipped(NotNow)
            skip: the end, 2 of 2, 60 s, Skipped(NotNow)
        "#]],
        );
    }

    #[test]
    fn what_hurts_does_not_come_twice() {
        check(
            "far-gaze walk-loop walk-loop calf-raises",
            "done hurts done",
            &expect![[r#"
            done: walk-loop, 2 of 4, 188 s, Partly(0.25)
            hurts: calf-raises, 3 of 3, 60 s, Partly(0.33333334)
            done: the end, 3 of 3, 60 s, Done
        "#]],
        );
        check(
            "walk-loop walk-loop",
            "hurts",
            &expect![[r#"
            hurts: the end, 1 of 1, 60 s, Skipped(NotNow)
        "#]],
        );
        check(
            "walk-loop walk-loop",
            "skip done",
            &expect![[r#"
            skip: walk-loop, 2 of 2, 60 s, Skipped(NotNow)
            done: the end, 2 of 2, 60 s, Partly(0.5)
        "#]],
        );
    }

    proptest! {
        #[test]
        fn it_always_ends_and_never_grows(words in proptest::collection::vec(0_usize..5, 0..60)) {
            let mut sequence = sequence("far-gaze walk-loop walk-loop calf-raises far-gaze");
            for word in words {
                let (before, left) = (sequence.count(), sequence.left());
                let backward = word == 4;
                if backward {
                    sequence.go_to(sequence.index().saturating_sub(1));
                } else {
                    let at = sequence.index();
                    let goes_on = sequence.end_card(outcome(["done", "half", "hurts", "skip"][word]));
                    prop_assert_eq!(goes_on, sequence.index() == at + 1);
                    prop_assert!(sequence.left() <= left);
                }
                prop_assert!(sequence.index() < sequence.count() && sequence.count() <= before);
                prop_assert_eq!(sequence.segments().count(), sequence.count());
            }
        }
    }
}
