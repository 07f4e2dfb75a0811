//! A pose: angles, pins, and where the props lie. It says what a person would write down, not where the joints are.

use super::channel::{self, COUNT, SIDED, TURNED};
use super::{Pin, Side};
use glam::{Vec3, Vec4};

/// The limbs that can be pinned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limb {
    Arm(Side),
    Leg(Side),
}

impl Limb {
    pub(crate) const ALL: [Self; 4] =
        [Self::Arm(Side::Left), Self::Arm(Side::Right), Self::Leg(Side::Left), Self::Leg(Side::Right)];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Arm(Side::Left) => "the left arm",
            Self::Arm(Side::Right) => "the right arm",
            Self::Leg(Side::Left) => "the left leg",
            Self::Leg(Side::Right) => "the right leg",
        }
    }

    pub(super) fn index(self) -> usize {
        match self {
            Self::Arm(Side::Left) => 0,
            Self::Arm(Side::Right) => 1,
            Self::Leg(Side::Left) => 2,
            Self::Leg(Side::Right) => 3,
        }
    }
}

/// Angles in degrees and the place of the pelvis in metres, by `channel`; pins; placements of props.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pose {
    values: [f32; COUNT],
    pins: [Option<Pin>; 4],
    /// For each prop of the motion its place and, last, its turn in degrees.
    pub(super) props: Vec<Vec4>,
    /// From 0 (breathed out) to 1 (breathed in).
    pub(super) breath: f32,
}

impl Pose {
    pub(super) fn new(props: Vec<Vec4>) -> Self {
        Self { values: [0.0; COUNT], pins: [None, None, None, None], props, breath: 0.0 }
    }

    pub(super) fn value(&self, index: usize) -> f32 {
        self.values[index]
    }

    pub(super) fn sided(&self, side: Side, index: usize) -> f32 {
        self.values[channel::first(side) + index]
    }

    pub(super) fn set(&mut self, index: usize, value: f32) {
        self.values[index] = value;
    }

    pub(super) fn pelvis(&self) -> Vec3 {
        Vec3::from_slice(&self.values[channel::PELVIS..])
    }

    pub(super) fn pin(&self, limb: Limb) -> Option<&Pin> {
        self.pins[limb.index()].as_ref()
    }

    pub(super) fn set_pin(&mut self, limb: Limb, pin: Option<Pin>) {
        self.pins[limb.index()] = pin;
    }

    /// The same with left and right exchanged.
    pub(super) fn mirrored(&self) -> Self {
        let mut values = self.values;
        for index in TURNED {
            values[index] = -values[index];
        }
        let (left, right) = (channel::first(Side::Left), channel::first(Side::Right));
        for index in 0..SIDED.len() {
            values.swap(left + index, right + index);
        }
        let [a, b, c, d] = &self.pins;
        let pins = [b, a, d, c].map(|pin| pin.as_ref().map(Pin::mirrored));
        let props = self.props.iter().map(|place| Vec4::new(-place.x, place.y, place.z, -place.w)).collect();
        Self { values, pins, props, breath: self.breath }
    }

    /// Between this pose and another, whose pins are held in the same frames; a pin that only one has stays as it is.
    pub(super) fn blend(&self, other: &Self, share: f32) -> Self {
        let pin = |index: usize| match (&self.pins[index], &other.pins[index]) {
            (Some(from), Some(to)) => Some(from.blend(to, share)),
            (one, two) => one.clone().or_else(|| two.clone()),
        };
        Self {
            values: std::array::from_fn(|i| mix(self.values[i], other.values[i], share)),
            pins: std::array::from_fn(pin),
            props: self.props.iter().zip(&other.props).map(|(from, to)| from.lerp(*to, share)).collect(),
            breath: mix(self.breath, other.breath, share),
        }
    }

    /// Adds what carries a movement through its key poses without stopping: half of each neighbour's difference.
    pub(super) fn flow(&mut self, [before, from, to, after]: [&Self; 4], share: f32) {
        let s = share;
        for (i, value) in self.values.iter_mut().enumerate() {
            let (p0, p1, p2, p3) = (before.values[i], from.values[i], to.values[i], after.values[i]);
            let (leaves, arrives) = ((p2 - p0) / 2.0, (p3 - p1) / 2.0);
            *value = (2.0 * s.powi(3) - 3.0 * s * s + 1.0) * p1
                + (s.powi(3) - 2.0 * s * s + s) * leaves
                + (3.0 * s * s - 2.0 * s.powi(3)) * p2
                + (s.powi(3) - s * s) * arrives;
        }
    }
}

fn mix(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}
