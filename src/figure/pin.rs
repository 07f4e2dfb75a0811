//! A part of a limb held at a place: the limb's angles follow from it.

use super::{Joint, Side};
use glam::Vec3;

/// Which part of the limb is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The middle of the palm, with the hand turned as `fingers` and `palm` say.
    Hand,
    Wrist,
    /// The upper arm only is aimed; the rest keeps its angles.
    Elbow,
    /// The ankle; the foot is turned by `fingers` (where the toes point) and `palm` (where the instep points).
    Foot,
    /// The thigh only is aimed; the rest keeps its angles.
    Knee,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pin {
    pub(crate) part: Part,
    /// In metres; in the frame if there is one.
    pub(crate) at: Vec3,
    /// Added in the room's axes.
    pub(super) offset: Vec3,
    /// What it is held to; the room if nothing.
    pub(crate) frame: Option<Joint>,
    /// Whether the directions below are in the frame's axes, not the room's.
    pub(super) turns_along: bool,
    /// Whither the elbow or the knee points.
    pub(super) hint: Vec3,
    /// Where the fingers (or the toes) and the palm (or the instep) point; without them the hand keeps its angles.
    pub(super) turn: Option<(Vec3, Vec3)>,
    /// Solved after the pins with a smaller order.
    pub(super) order: i8,
    /// The elevation of the arm that carries the scapula, in degrees; without one it follows from the place.
    pub(super) lift: Option<f32>,
}

impl Pin {
    pub(super) fn mirrored(&self) -> Self {
        let flip = |v: Vec3| Side::Right.of(v);
        Self {
            at: flip(self.at),
            offset: flip(self.offset),
            frame: self.frame.map(Joint::mirrored),
            hint: flip(self.hint),
            turn: self.turn.map(|(fingers, palm)| (flip(fingers), flip(palm))),
            ..self.clone()
        }
    }

    /// Whether two pins can be blended number by number.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.part == other.part
            && self.frame == other.frame
            && self.turns_along == other.turns_along
            && self.turn.is_some() == other.turn.is_some()
            && self.lift.is_some() == other.lift.is_some()
    }

    pub(super) fn blend(&self, other: &Self, share: f32) -> Self {
        let turn = self
            .turn
            .zip(other.turn)
            .map(|(from, to)| (swing(from.0, to.0, from.1, share), swing(from.1, to.1, from.0, share)));
        Self {
            at: self.at.lerp(other.at, share),
            offset: self.offset.lerp(other.offset, share),
            hint: swing(self.hint, other.hint, Vec3::Y, share),
            turn,
            order: self.order.max(other.order),
            lift: self.lift.zip(other.lift).map(|(from, to)| from + (to - from) * share),
            ..self.clone()
        }
    }
}

/// A direction between two; `about` decides the way round between opposite ones.
fn swing(from: Vec3, to: Vec3, about: Vec3, share: f32) -> Vec3 {
    let (from, to) = (from.normalize_or(Vec3::Z), to.normalize_or(Vec3::Z));
    let angle = from.angle_between(to);
    let axis = from.cross(to).try_normalize().unwrap_or_else(|| about.cross(from).cross(from).normalize_or(Vec3::X));
    glam::Quat::from_axis_angle(axis, angle * share) * from
}
