//! The way of one step through its key poses.

use super::motion::share_of_left;
use super::pose::{Limb, Pose};
use super::reach::as_it_is;
use super::solve::solve;
use super::{Camera, Pin, Side};
use std::f32::consts::TAU;

/// How often a person at rest breathes, in seconds a breath.
const BREATH: f32 = 5.0;
/// How deep the breath of a step is that says nothing of it.
const SHALLOW: f32 = 0.5;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Track {
    pub(super) camera: Option<Camera>,
    /// Done once.
    pub(super) moves: Vec<Move>,
    /// Done again and again for as often as it fits whole into the rest of the step.
    pub(super) cycle: Vec<Move>,
    /// The first move of the first round, which starts from elsewhere than those of later rounds.
    pub(super) entry: Option<Move>,
    /// Where the step begins; shown where it has no moves.
    pub(super) start: (Pose, Side),
    /// The breath with which the step before it ended.
    pub(super) breath: f32,
}

/// One way from a key pose to the next, and the stay there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Move {
    pub(super) from: Pose,
    pub(super) to: Pose,
    /// Where it ends, with its pins as they were written.
    pub(super) goal: Pose,
    pub(super) sides: (Side, Side),
    /// Seconds.
    pub(super) lasts: f32,
    pub(super) hold: f32,
    pub(super) ease: Ease,
    /// The breath at the beginning and the end, where the step speaks of it.
    pub(super) breath: Option<(f32, f32)>,
    /// The key poses before and after, for a movement that flows through this one.
    pub(super) around: Option<Box<(Pose, Pose)>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ease {
    /// Starts and stops gently.
    Smooth,
    /// Goes through without stopping.
    Flow,
}

impl Track {
    pub(super) fn pose(&self, elapsed: f32, lasts: f32) -> (Pose, f32) {
        let (found, idle) = self.find(elapsed.clamp(0.0, lasts), lasts);
        let (mut pose, left) = found.map_or_else(|| (self.start.0.clone(), share_of_left(self.start.1)), Place::pose);
        if idle {
            pose.breath = idle_breath(elapsed, lasts) + self.breath * (1.0 - elapsed / BREATH).clamp(0.0, 1.0);
        }
        (pose, left)
    }

    /// The move that is under way. A step that is shorter than its moves runs through them faster.
    fn find(&self, elapsed: f32, lasts: f32) -> (Option<Place<'_>>, bool) {
        let idle = self.all().all(|one| one.breath.is_none());
        let once = length(&self.moves);
        let round = length(&self.cycle);
        let needed = once + round;
        let faster = if needed > lasts { needed / lasts.max(0.1) } else { 1.0 };
        let time = elapsed * faster;
        if time < once || self.cycle.is_empty() {
            return (locate(&self.moves, time), idle);
        }
        let rounds = if faster > 1.0 { 1.0 } else { ((lasts - once) / round + 0.01).floor().max(1.0) };
        let time = time - once;
        let number = (time / round).floor();
        if number >= rounds {
            return (locate(&self.cycle, round), idle);
        }
        let within = time - number * round;
        match &self.entry {
            Some(entry) if number == 0.0 && within < entry.lasts + entry.hold => {
                (Some(Place { at: entry, time: within }), idle)
            }
            _ => (locate(&self.cycle, within), idle),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Move> {
        self.moves.iter().chain(&self.entry).chain(&self.cycle)
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &Pose> {
        std::iter::once(&self.start.0).chain(self.all().map(|one| &one.goal))
    }

    /// The breath with which it ends.
    pub(super) fn last_breath(&self) -> f32 {
        self.cycle.last().or(self.moves.last()).and_then(|one| one.breath).map_or(0.0, |(_, to)| to)
    }

    /// Where the step ends.
    pub(super) fn end(&self) -> (&Pose, Side) {
        self.cycle.last().or(self.moves.last()).map_or((&self.start.0, self.start.1), |one| (&one.goal, one.sides.1))
    }

    /// The pose that the step is about: the one it works hardest in, the later of equals.
    pub(super) fn still(&self) -> (&Pose, Side) {
        let effort = |one: &&Move| one.to.value(super::channel::EFFORT);
        let hardest = self.all().max_by(|one, other| effort(one).total_cmp(&effort(other)));
        hardest.map_or((&self.start.0, self.start.1), |one| (&one.goal, one.sides.1))
    }
}

/// A move and the seconds since it began.
struct Place<'a> {
    at: &'a Move,
    time: f32,
}

impl Place<'_> {
    fn pose(self) -> (Pose, f32) {
        let one = self.at;
        let plain = if one.lasts <= 0.0 { 1.0 } else { (self.time / one.lasts).clamp(0.0, 1.0) };
        let smooth = plain * plain * (3.0 - 2.0 * plain);
        let share = if one.ease == Ease::Flow { plain } else { smooth };
        let mut pose = if share >= 1.0 { one.goal.clone() } else { one.from.blend(&one.to, share) };
        if let Some(around) = &one.around {
            pose.flow([&around.0, &one.from, &one.to, &around.1], plain);
        }
        if let Some((from, to)) = one.breath {
            pose.breath = from + (to - from) * smooth;
        }
        let (from, to) = (share_of_left(one.sides.0), share_of_left(one.sides.1));
        (pose, from + (to - from) * smooth)
    }
}

fn locate(moves: &[Move], time: f32) -> Option<Place<'_>> {
    let mut left = time;
    for one in moves {
        let whole = one.lasts + one.hold;
        if left < whole {
            return Some(Place { at: one, time: left });
        }
        left -= whole;
    }
    moves.last().map(|one| Place { at: one, time: one.lasts + one.hold })
}

pub(super) fn length(moves: &[Move]) -> f32 {
    moves.iter().map(|one| one.lasts + one.hold).sum()
}

/// Quiet breathing that begins and ends with the step.
fn idle_breath(elapsed: f32, lasts: f32) -> f32 {
    let fade = ((lasts - elapsed) / 0.8).clamp(0.0, 1.0);
    SHALLOW * 0.5 * (1.0 - (TAU * elapsed / BREATH).cos()) * fade
}

/// The two poses with their pins made alike, so that what lies between can be had number by number. A limb that is
/// pinned in one of them only, or to another frame, is taken to the room as it is.
pub(super) fn alike(from: &Pose, to: &Pose) -> (Pose, Pose) {
    let (mut one, mut other) = (from.clone(), to.clone());
    let odd = |limb: &Limb| match (from.pin(*limb), to.pin(*limb)) {
        (None, None) => false,
        (Some(pin), Some(next)) => !Pin::is_like(pin, next),
        _ => true,
    };
    let odd: Vec<Limb> = Limb::ALL.into_iter().filter(odd).collect();
    if !odd.is_empty() {
        let (begins, ends) = (solve(from), solve(to));
        for limb in odd {
            one.set_pin(limb, Some(as_it_is(&begins, limb)));
            other.set_pin(limb, Some(as_it_is(&ends, limb)));
        }
    }
    (one, other)
}
