//! What is to be drawn at one instant: the body, the things around it, and from where it is seen.

use super::{Body, Side};
use glam::Vec3;

/// Everything that is seen at one instant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Scene {
    pub(crate) body: Body,
    pub(crate) props: Vec<Prop>,
    /// The areas that work or stretch, and how strongly, from 0 to 1.
    pub(crate) works: Vec<(Area, f32)>,
}

/// A part of the body that can be shown at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Area {
    /// The back of the chest, with the shoulder blades.
    UpperBack,
    /// Between the shoulder blades only.
    BetweenBlades,
    MidBack,
    LowerBack,
    /// The whole spine, from the neck to the pelvis.
    Spine,
    Chest(Side),
    /// The ribs under the arm down to the waist: latissimus and the side of the trunk.
    Flank(Side),
    Belly,
    /// From the side of the neck to the top of the shoulder: the upper trapezius.
    Trapezius(Side),
    /// The back of the neck.
    Nape,
    /// The side of the neck.
    NeckSide(Side),
    Shoulder(Side),
    UpperArm(Side),
    Forearm(Side),
    Hand(Side),
    Hip(Side),
    Thigh(Side),
    Calf(Side),
    /// Around the eyes.
    Eyes,
    Jaw,
}

impl Area {
    /// The same area of the other side.
    pub(super) fn mirrored(self) -> Self {
        match self {
            Self::Chest(side) => Self::Chest(side.other()),
            Self::Flank(side) => Self::Flank(side.other()),
            Self::Trapezius(side) => Self::Trapezius(side.other()),
            Self::NeckSide(side) => Self::NeckSide(side.other()),
            Self::Shoulder(side) => Self::Shoulder(side.other()),
            Self::UpperArm(side) => Self::UpperArm(side.other()),
            Self::Forearm(side) => Self::Forearm(side.other()),
            Self::Hand(side) => Self::Hand(side.other()),
            Self::Hip(side) => Self::Hip(side.other()),
            Self::Thigh(side) => Self::Thigh(side.other()),
            Self::Calf(side) => Self::Calf(side.other()),
            Self::UpperBack
            | Self::BetweenBlades
            | Self::MidBack
            | Self::LowerBack
            | Self::Spine
            | Self::Belly
            | Self::Nape
            | Self::Eyes
            | Self::Jaw => self,
        }
    }
}

/// A thing beside the figure. Places are on the floor unless said otherwise; turns are in degrees about the
/// vertical, 0 facing forward like the figure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Prop {
    /// The middle of the seat is above `at`; the backrest is behind it (−z before the turn), its top 0.46 m above
    /// the seat.
    Chair { at: Vec3, turn: f32, height: f32 },
    /// A table with its middle above `at`, 1.2 m wide and 0.6 m deep; its screen faces −z, towards who sits there.
    Desk { at: Vec3, turn: f32, height: f32, screen: bool },
    /// Its surface is where z = `at.z` before the turn about `at`, and looks to +z.
    Wall { at: Vec3, turn: f32, width: f32 },
    /// An opening `width` wide whose middle is above `at`, in the plane of the x axis before the turn.
    Doorway { at: Vec3, turn: f32, width: f32 },
    /// Lies along z before the turn.
    Mat { at: Vec3, turn: f32, width: f32, length: f32 },
    /// A tennis ball (radius 0.033) or a stability ball (0.3) about its middle.
    Ball { at: Vec3, radius: f32 },
    /// A foam roller about its middle, lying along `along` (a unit vector).
    Roller { at: Vec3, along: Vec3, radius: f32, length: f32 },
    /// An elastic band from point to point.
    Band { points: Vec<Vec3>, slack: f32 },
    /// A post to which a band is fastened, standing at `at`.
    Post { at: Vec3, height: f32 },
    /// A thin book lying flat, its middle at `at`.
    Book { at: Vec3, turn: f32, thickness: f32 },
}

/// From where, and how large, a scene is seen. The eye is `View::DISTANCE` from the point it looks at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct View {
    /// Degrees: 0 looks at the face, 90 comes from the figure's left, 180 sees its back.
    pub(crate) azimuth: f32,
    /// Degrees; positive looks down.
    pub(crate) elevation: f32,
    /// What the eye looks at, in metres; it is drawn in the middle.
    pub(crate) target: Vec3,
    /// Points of the screen to a metre at the target.
    pub(crate) scale: f32,
}

impl View {
    pub(crate) const DISTANCE: f32 = 6.0;
}
