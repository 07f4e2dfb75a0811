//! The things of a motion: what they are, and where they lie in a pose.

use super::{Body, Joint, Prop};
use glam::{Vec3, Vec4};

/// A thing before the pose says where it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// The frame its place is given in; the room if nothing.
    pub(super) on: Option<Joint>,
    /// Where it is if the pose says nothing: its place and, last, its turn in degrees.
    pub(super) place: Vec4,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Chair { height: f32 },
    Desk { height: f32, screen: bool },
    Wall { width: f32 },
    Doorway { width: f32 },
    Mat { width: f32, length: f32 },
    Ball { radius: f32 },
    Roller { along: Vec3, radius: f32, length: f32 },
    Band { points: Vec<Anchor>, slack: f32 },
    Post { height: f32 },
    Book { thickness: f32 },
}

/// What a band is held by.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Anchor {
    Joint(Joint),
    Place(Vec3),
}

impl Plan {
    pub(super) fn placed(&self, place: Vec4, body: &Body) -> Prop {
        let local = place.truncate();
        let at = self.on.map_or(local, |joint| body.point(joint, local));
        let turn = place.w;
        match &self.kind {
            Kind::Chair { height } => Prop::Chair { at, turn, height: *height },
            Kind::Desk { height, screen } => Prop::Desk { at, turn, height: *height, screen: *screen },
            Kind::Wall { width } => Prop::Wall { at, turn, width: *width },
            Kind::Doorway { width } => Prop::Doorway { at, turn, width: *width },
            Kind::Mat { width, length } => Prop::Mat { at, turn, width: *width, length: *length },
            Kind::Ball { radius } => Prop::Ball { at, radius: *radius },
            Kind::Roller { along, radius, length } => {
                Prop::Roller { at, along: along.normalize_or(Vec3::X), radius: *radius, length: *length }
            }
            Kind::Band { points, slack } => {
                let point = |anchor: &Anchor| match anchor {
                    Anchor::Joint(joint) => body.frame(*joint).at,
                    Anchor::Place(at) => *at,
                };
                Prop::Band { points: points.iter().map(point).collect(), slack: *slack }
            }
            Kind::Post { height } => Prop::Post { at, height: *height },
            Kind::Book { thickness } => Prop::Book { at, turn, thickness: *thickness },
        }
    }
}
