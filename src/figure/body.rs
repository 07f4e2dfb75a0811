//! A figure with every joint in its place.

use glam::{Mat3, Vec3};

/// A side of the figure's own body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

impl Side {
    pub(crate) const BOTH: [Self; 2] = [Self::Left, Self::Right];

    pub(crate) fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// A point or direction written for the left side, on this one.
    pub(crate) fn of(self, left: Vec3) -> Vec3 {
        match self {
            Self::Left => left,
            Self::Right => Vec3::new(-left.x, left.y, left.z),
        }
    }
}

/// Where a frame sits. A limb's two frames at one place differ in their turn: `Shoulder` turns with the chest,
/// `UpperArm` with the arm; `Hip` with the pelvis, `Thigh` with the thigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joint {
    /// The middle between the hips.
    Pelvis,
    Lumbar,
    Thorax,
    Chest,
    /// The seventh neck vertebra.
    Neck,
    /// The base of the skull; turns with the head.
    Head,
    Shoulder(Side),
    UpperArm(Side),
    /// At the elbow, turning with the forearm.
    Elbow(Side),
    /// At the wrist, turning with the hand: on the left the palm looks to −x, the thumb to +z, the fingers to −y.
    Wrist(Side),
    /// The middle of the palm, turning with the hand.
    Hand(Side),
    Hip(Side),
    Thigh(Side),
    /// At the knee, turning with the shank.
    Knee(Side),
    /// At the ankle, turning with the foot: the toes point to +z.
    Ankle(Side),
    /// At the ball of the foot, turning with the toes.
    Toes(Side),
}

impl Joint {
    pub(crate) const COUNT: usize = 26;

    /// The same joint of the other side.
    pub(super) fn mirrored(self) -> Self {
        match self {
            Self::Pelvis | Self::Lumbar | Self::Thorax | Self::Chest | Self::Neck | Self::Head => self,
            Self::Shoulder(side) => Self::Shoulder(side.other()),
            Self::UpperArm(side) => Self::UpperArm(side.other()),
            Self::Elbow(side) => Self::Elbow(side.other()),
            Self::Wrist(side) => Self::Wrist(side.other()),
            Self::Hand(side) => Self::Hand(side.other()),
            Self::Hip(side) => Self::Hip(side.other()),
            Self::Thigh(side) => Self::Thigh(side.other()),
            Self::Knee(side) => Self::Knee(side.other()),
            Self::Ankle(side) => Self::Ankle(side.other()),
            Self::Toes(side) => Self::Toes(side.other()),
        }
    }

    fn index(self) -> usize {
        let sided = |first: usize, side: Side| first + usize::from(side == Side::Right);
        match self {
            Self::Pelvis => 0,
            Self::Lumbar => 1,
            Self::Thorax => 2,
            Self::Chest => 3,
            Self::Neck => 4,
            Self::Head => 5,
            Self::Shoulder(side) => sided(6, side),
            Self::UpperArm(side) => sided(8, side),
            Self::Elbow(side) => sided(10, side),
            Self::Wrist(side) => sided(12, side),
            Self::Hand(side) => sided(14, side),
            Self::Hip(side) => sided(16, side),
            Self::Thigh(side) => sided(18, side),
            Self::Knee(side) => sided(20, side),
            Self::Ankle(side) => sided(22, side),
            Self::Toes(side) => sided(24, side),
        }
    }
}

/// A place and a turn in the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) at: Vec3,
    pub(crate) turn: Mat3,
}

impl Frame {
    pub(super) const ORIGIN: Self = Self { at: Vec3::ZERO, turn: Mat3::IDENTITY };

    /// A point given in this frame, in the room.
    pub(crate) fn point(&self, local: Vec3) -> Vec3 {
        self.at + self.turn * local
    }
}

/// How the fingers of a hand are held, in degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Fingers {
    /// Flexion of the knuckles (metacarpophalangeal joints): 0 straight, 90 at a right angle to the palm.
    pub(crate) knuckles: f32,
    /// Flexion of the middle joints; the last joints follow with two thirds of it.
    pub(crate) middle: f32,
    /// Between neighbouring fingers.
    pub(crate) spread: f32,
    /// Flexion of the thumb across the palm; 0 beside the hand, negative spread away from it.
    pub(crate) thumb: f32,
}

/// Every joint of a figure in its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Body {
    frames: [Frame; Joint::COUNT],
    pub(crate) left_fingers: Fingers,
    pub(crate) right_fingers: Fingers,
    /// From 0 (breathed out) to 1 (breathed in): the ribs widen with it.
    pub(crate) breath: f32,
    /// From 0 (open) to 1: how far the eyes are shut.
    pub(crate) eyes: f32,
}

impl Body {
    pub(super) fn new() -> Self {
        Self {
            frames: [Frame::ORIGIN; Joint::COUNT],
            left_fingers: Fingers::default(),
            right_fingers: Fingers::default(),
            breath: 0.0,
            eyes: 0.0,
        }
    }

    pub(super) fn set(&mut self, joint: Joint, at: Vec3, turn: Mat3) {
        self.frames[joint.index()] = Frame { at, turn };
    }

    pub(crate) fn frame(&self, joint: Joint) -> &Frame {
        &self.frames[joint.index()]
    }

    /// A point given in the frame of a joint, in the room.
    pub(crate) fn point(&self, joint: Joint, local: Vec3) -> Vec3 {
        self.frame(joint).point(local)
    }

    pub(crate) fn fingers(&self, side: Side) -> Fingers {
        match side {
            Side::Left => self.left_fingers,
            Side::Right => self.right_fingers,
        }
    }
}
