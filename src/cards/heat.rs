//! Heat and cold with a timer: when to look at the skin, when to change over, when to take it off.
//!
//! Like the schedule it is handed the time, on the boot clock, and says what is to be said. A late call never makes
//! it last longer: what is over is over.

use super::guide::guides;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How often the skin is looked at.
const LOOK_EVERY: Duration = Duration::from_mins(5);
/// Heat for this long warms a muscle enough for deeper work.
const WARMING: Duration = Duration::from_mins(10);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Remedy {
    Cold,
    Heat,
    /// Warm for the first half, cold for the second.
    Alternate,
}

/// A pack on the skin.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Treatment {
    pub(crate) remedy: Remedy,
    /// On the boot clock, as all that follow.
    start: Duration,
    end: Duration,
    /// When the skin is next looked at.
    look: Duration,
    /// When the warm half ends; `None` once it has, or where there are no halves.
    change: Option<Duration>,
}

/// What the user is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// Look at the skin.
    Look,
    /// From warm to cold.
    Change,
    /// Take it off.
    Over,
}

impl Remedy {
    pub(crate) const ALL: [Self; 3] = [Self::Cold, Self::Heat, Self::Alternate];

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Heat => "heat",
            Self::Alternate => "alternate",
        }
    }

    /// The guide's shorter time, which is taken where none is given.
    pub(crate) fn usual(self) -> Duration {
        Duration::from_mins(guides().method(self).minutes[0].into())
    }

    /// The guide's longer time, beyond which skin is harmed.
    pub(crate) fn longest(self) -> Duration {
        Duration::from_mins(guides().method(self).minutes[1].into())
    }
}

impl Treatment {
    /// Begins now, for the usual time or for this long. `None`: that is longer than is good for the skin.
    pub(crate) fn new(remedy: Remedy, length: Option<Duration>, now: Duration) -> Option<Self> {
        let length = length.unwrap_or_else(|| remedy.usual());
        let halves = remedy == Remedy::Alternate;
        (length <= remedy.longest()).then(|| Self {
            remedy,
            start: now,
            end: now + length,
            look: now + LOOK_EVERY,
            change: halves.then(|| now + length / 2),
        })
    }

    /// What is to be said at this time, once; several that were slept through are one.
    pub(crate) fn handle(&mut self, now: Duration) -> Option<Call> {
        if now >= self.end {
            return Some(Call::Over);
        }
        let looks = now >= self.look;
        while self.look <= now {
            self.look += LOOK_EVERY;
        }
        if self.change.take_if(|change| *change <= now).is_some() {
            return Some(Call::Change);
        }
        looks.then_some(Call::Look)
    }

    /// When there is next something to say.
    pub(crate) fn next_wake(&self) -> Duration {
        self.change.map_or(self.end, |change| change.min(self.end)).min(self.look)
    }

    pub(crate) fn left(&self, now: Duration) -> Duration {
        self.end.saturating_sub(now)
    }

    /// Whether the muscles are warm if it ends now. What ends cold is not.
    pub(crate) fn has_warmed(&self, now: Duration) -> bool {
        self.remedy == Remedy::Heat && now.min(self.end).saturating_sub(self.start) >= WARMING
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use proptest::prelude::*;
    use std::fmt::Write as _;

    const START: Duration = Duration::from_hours(3);

    /// Plays a treatment whose calls all come in time.
    #[track_caller]
    fn check(remedy: Remedy, minutes: Option<u64>, expected: &Expect) {
        let mut said = String::new();
        let Some(mut treatment) = Treatment::new(remedy, minutes.map(Duration::from_mins), START) else {
            return expected.assert_eq("too long\n");
        };
        loop {
            let now = treatment.next_wake();
            let call = treatment.handle(now);
            let secs = now.saturating_sub(START).as_secs();
            let _ = writeln!(said, "{}:{:02} {call:?}", secs / 60, secs % 60);
            if call == Some(Call::Over) {
                break;
            }
        }
        let warm = if treatment.has_warmed(treatment.next_wake()) { "warm" } else { "not warm" };
        expected.assert_eq(&format!("{said}{warm}\n"));
    }

    #[test]
    fn each_remedy_has_its_course() {
        check(
            Remedy::Cold,
            None,
            &expect![[r#"
            5:00 Some(Look)
            10:00 Some(Look)
            15:00 Some(Over)
            not warm
        "#]],
        );
        check(
            Remedy::Cold,
            Some(20),
            &expect![[r#"
            5:00 Some(Look)
            10:00 Some(Look)
            15:00 Some(Look)
            20:00 Some(Over)
            not warm
        "#]],
        );
        check(
            Remedy::Heat,
            Some(9),
            &expect![[r#"
            5:00 Some(Look)
            9:00 Some(Over)
            not warm
        "#]],
        );
        check(
            Remedy::Heat,
            Some(10),
            &expect![[r#"
            5:00 Some(Look)
            10:00 Some(Over)
            warm
        "#]],
        );
        check(
            Remedy::Alternate,
            None,
            &expect![[r#"
            5:00 Some(Change)
            10:00 Some(Over)
            not warm
        "#]],
        );
        check(
            Remedy::Alternate,
            Some(14),
            &expect![[r#"
            5:00 Some(Look)
            7:00 Some(Change)
            10:00 Some(Look)
            14:00 Some(Over)
            not warm
        "#]],
        );
        check(
            Remedy::Heat,
            Some(20),
            &expect![[r#"
            5:00 Some(Look)
            10:00 Some(Look)
            15:00 Some(Look)
            20:00 Some(Over)
            warm
        "#]],
        );
    }

    #[test]
    fn longer_than_is_good_is_refused() {
        check(Remedy::Cold, Some(21), &expect![["too long\n"]]);
        check(Remedy::Heat, Some(21), &expect![["too long\n"]]);
        check(Remedy::Alternate, Some(600), &expect![["too long\n"]]);
    }

    #[test]
    fn what_was_slept_through_is_said_once() {
        let minute = |minutes| START + Duration::from_mins(minutes);
        let mut treatment = Treatment::new(Remedy::Cold, Some(Duration::from_mins(20)), START).unwrap();
        assert_eq!(treatment.handle(minute(4)), None);
        assert_eq!(treatment.handle(minute(12)), Some(Call::Look));
        assert_eq!(treatment.handle(minute(12)), None);
        assert_eq!(treatment.next_wake(), minute(15));
        assert_eq!(treatment.handle(minute(300)), Some(Call::Over));
        assert_eq!(treatment.left(minute(300)), Duration::ZERO);
    }

    proptest! {
        /// Whenever it is asked, it is over in time, and the skin is looked at often enough until then.
        #[test]
        fn the_skin_is_safe(index in 0_usize..3, minutes in 1_u64..=20, steps in prop::collection::vec(0_u64..400, 1..80)) {
            let mut treatment = Treatment::new(Remedy::ALL[index], Some(Duration::from_mins(minutes)), START).unwrap();
            let (mut now, mut last) = (START, START);
            for step in steps {
                now += Duration::from_secs(step);
                let overdue = now >= treatment.next_wake();
                let call = treatment.handle(now);
                prop_assert_eq!(call.is_some(), overdue);
                prop_assert_eq!(call == Some(Call::Over), now >= START + Duration::from_mins(minutes));
                if call == Some(Call::Over) {
                    break;
                }
                prop_assert!(treatment.next_wake() > now);
                prop_assert!(treatment.next_wake() <= START + Duration::from_mins(20));
                if call.is_some() {
                    last = now;
                }
                prop_assert!(treatment.next_wake().saturating_sub(last) <= LOOK_EVERY);
            }
        }
    }
}
