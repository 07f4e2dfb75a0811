//! When a chime is due: a card is looked at once a frame, and what has changed is told. Pure.

use super::{Chime, Strike};
use crate::cards::Side;
use crate::records::preferences::Sound;

/// No chime follows another sooner than this, in seconds: who leafs through the steps sees them.
const GAP: f64 = 0.4;

/// Where a card is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) stage: Stage,
    /// Counted from zero.
    pub(crate) step: usize,
    /// The one that the step speaks of.
    pub(crate) side: Option<Side>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Running,
    /// The user stopped the clock, or is asked something.
    Held,
    Over,
}

/// What has been told of a card.
#[derive(Debug, Default)]
pub(crate) struct Chimes {
    told: Option<Told>,
    /// When the last chime was due, in seconds on the clock of [`Chimes::hear`].
    last: Option<f64>,
}

#[derive(Clone, Copy, Debug)]
struct Told {
    stage: Stage,
    step: usize,
    /// The last one that was spoken of: the steps between may be about neither.
    side: Option<Side>,
}

impl Chimes {
    /// For the card that takes the place of this one: it begins anew, but not on top of the last chime.
    pub(crate) fn for_another(self) -> Self {
        Self { told: None, ..self }
    }

    /// What is to be played now; `now` is in seconds on a clock that only goes forward.
    pub(crate) fn hear(&mut self, now: f64, place: Place, wanted: &Sound) -> Option<Strike> {
        let chime = self.notice(place)?;
        let is_wanted =
            wanted.on && wanted.volume > 0.0 && (wanted.steps || matches!(chime, Chime::Start | Chime::End));
        let is_crowded = self.last.is_some_and(|last| now - last < GAP);
        if !is_wanted || is_crowded {
            return None;
        }
        self.last = Some(now);
        Some(Strike { chime, volume: wanted.volume })
    }

    /// What has become different, if that may be heard.
    fn notice(&mut self, place: Place) -> Option<Chime> {
        let before = self.told;
        if before.is_none() && place.stage != Stage::Running {
            return None;
        }
        let last_side = before.and_then(|told| told.side);
        self.told = Some(Told { stage: place.stage, step: place.step, side: place.side.or(last_side) });
        match (before, place.stage) {
            (None, Stage::Running) => Some(Chime::Start),
            (Some(told), Stage::Over) if told.stage != Stage::Over => Some(Chime::End),
            (Some(told), Stage::Running) if told.step != place.step => {
                let is_other = place.side.is_some() && last_side.is_some() && place.side != last_side;
                Some(if is_other { Chime::Side } else { Chime::Step })
            }
            (_, Stage::Running | Stage::Held | Stage::Over) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    const ALL: Sound = Sound { on: true, volume: 0.5, steps: true };

    #[test]
    fn a_card_with_two_sides() {
        check(
            &ALL,
            "0 run 0 -; 3 run 0 -; 6 run 1 left; 31 run 2 right; 56 run 3 -; 62 over 3 -; 63 over 3 -",
            &expect![[r#"
                0 Start at 0.5
                6 Step at 0.5
                31 Side at 0.5
                56 Step at 0.5
                62 End at 0.5
            "#]],
        );
    }

    #[test]
    fn the_side_changes_even_with_a_step_between() {
        check(
            &ALL,
            "0 run 0 left; 9 run 1 -; 12 run 2 right; 20 run 3 right; 30 run 2 right",
            &expect![[r#"
            0 Start at 0.5
            9 Step at 0.5
            12 Side at 0.5
            20 Step at 0.5
            30 Step at 0.5
        "#]],
        );
    }

    #[test]
    fn steps_can_be_left_out() {
        let ends = Sound { steps: false, ..ALL };
        check(
            &ends,
            "0 run 0 -; 6 run 1 left; 31 run 2 right; 62 over 2 right",
            &expect![[r#"
            0 Start at 0.5
            62 End at 0.5
        "#]],
        );
        check(&Sound { on: false, ..ALL }, "0 run 0 -; 6 run 1 left; 62 over 1 left", &expect![[r#""#]]);
        check(&Sound { volume: 0.0, ..ALL }, "0 run 0 -; 6 run 1 left; 62 over 1 left", &expect![[r#""#]]);
    }

    #[test]
    fn a_held_card_is_silent() {
        check(
            &ALL,
            "0 run 0 -; 3 held 0 -; 4 held 1 -; 5 held 2 -; 9 run 2 -; 20 run 3 -",
            &expect![[r#"
            0 Start at 0.5
            20 Step at 0.5
        "#]],
        );
        check(
            &ALL,
            "0 held 0 -; 4 run 1 -; 6 over 1 -",
            &expect![[r#"
            4 Start at 0.5
            6 End at 0.5
        "#]],
        );
    }

    #[test]
    fn leafing_through_the_steps_is_one_chime() {
        check(
            &ALL,
            "0 run 0 -; 1 run 1 -; 1.1 run 2 -; 1.3 run 3 -; 1.5 run 2 -",
            &expect![[r#"
            0 Start at 0.5
            1 Step at 0.5
            1.5 Step at 0.5
        "#]],
        );
    }

    proptest! {
        #[test]
        fn chimes_keep_apart_and_a_card_starts_and_ends_once(
            frames in prop::collection::vec((0.0..1.0, 0..5usize, 0..3usize, any::<bool>()), 1..60),
        ) {
            let (mut chimes, mut now, mut struck) = (Chimes::default(), 0.0, Vec::new());
            for (passed, step, side, is_held) in frames {
                now += passed;
                let stage = if is_held { Stage::Held } else { Stage::Running };
                let place = Place { stage, step, side: [None, Some(Side::Left), Some(Side::Right)][side] };
                let strike = chimes.hear(now, place, &ALL);
                prop_assert!(strike.is_none() || !is_held);
                struck.extend(strike.map(|strike| (now, strike.chime)));
            }
            let over = Place { stage: Stage::Over, step: 9, side: None };
            let end = chimes.hear(now + 1.0, over, &ALL);
            prop_assert_eq!(end.is_some(), !struck.is_empty());
            prop_assert!(end.is_none_or(|strike| strike.chime == Chime::End));
            prop_assert_eq!(chimes.hear(now + 9.0, over, &ALL), None);
            prop_assert!(struck.first().is_none_or(|(_, chime)| *chime == Chime::Start));
            prop_assert!(struck.windows(2).all(|pair| pair[1].0 - pair[0].0 >= GAP));
            prop_assert!(struck.iter().skip(1).all(|(_, chime)| matches!(chime, Chime::Step | Chime::Side)));
        }
    }

    /// Each frame is its time, what the card does, the step and its side; the answer has the chimes with their times.
    #[track_caller]
    fn check(wanted: &Sound, frames: &str, expected: &Expect) {
        let mut chimes = Chimes::default();
        let struck = frames.split("; ").filter_map(|frame| {
            let words: Vec<_> = frame.split(' ').collect();
            let strike = chimes.hear(words[0].parse().unwrap(), place(&words), wanted)?;
            Some(format!("{} {:?} at {}\n", words[0], strike.chime, strike.volume))
        });
        expected.assert_eq(&struck.collect::<String>());
    }

    fn place(words: &[&str]) -> Place {
        let stage = match words[1] {
            "run" => Stage::Running,
            "held" => Stage::Held,
            "over" => Stage::Over,
            other => panic!("{other}"),
        };
        let side = match words[3] {
            "left" => Some(Side::Left),
            "right" => Some(Side::Right),
            _ => None,
        };
        Place { stage, step: words[2].parse().unwrap(), side }
    }
}
