//! The parts of the figure: where each is for the order of painting, and who paints it.

use super::brush::Brush;
use super::lens::Lens;
use super::order::Order;
use super::prop::Piece;
use crate::figure::{Body, Joint, Side};
use glam::{Vec3, vec3};

/// A part of a limb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limb {
    UpperArm,
    Forearm,
    Hand,
    Thigh,
    Shank,
    Foot,
}

impl Limb {
    const ALL: [Self; 6] = [Self::UpperArm, Self::Forearm, Self::Hand, Self::Thigh, Self::Shank, Self::Foot];

    /// Whether they are the same or meet in a joint.
    pub(super) fn is_beside(self, other: Self) -> bool {
        let order = |limb: Self| Self::ALL.iter().position(|one| *one == limb).unwrap_or_default();
        let (one, two) = (order(self), order(other));
        one.abs_diff(two) < 2 && one / 3 == two / 3
    }

    /// Metres by which it is painted as if it were nearer.
    fn bias(self) -> f32 {
        match self {
            Self::UpperArm => 0.035,
            Self::Forearm | Self::Foot => 0.005,
            Self::Hand => 0.012,
            Self::Thigh => 0.02,
            Self::Shank => 0.0,
        }
    }

    /// From where to where it goes, and its radii there, in metres.
    fn ends(self, side: Side, body: &Body) -> [(Vec3, f32); 2] {
        let at = |joint: Joint, local: Vec3| body.point(joint, side.of(local));
        match self {
            Self::UpperArm => {
                [(at(Joint::UpperArm(side), Vec3::ZERO), 0.055), (at(Joint::Elbow(side), Vec3::ZERO), 0.038)]
            }
            Self::Forearm => [(at(Joint::Elbow(side), Vec3::ZERO), 0.04), (at(Joint::Wrist(side), Vec3::ZERO), 0.024)],
            Self::Hand => [
                (at(Joint::Wrist(side), vec3(0.0, -0.055, 0.0)), 0.034),
                (at(Joint::Wrist(side), vec3(-0.01, -0.145, 0.0)), 0.026),
            ],
            Self::Thigh => [(at(Joint::Thigh(side), Vec3::ZERO), 0.09), (at(Joint::Knee(side), Vec3::ZERO), 0.052)],
            Self::Shank => [(at(Joint::Knee(side), Vec3::ZERO), 0.052), (at(Joint::Ankle(side), Vec3::ZERO), 0.032)],
            Self::Foot => [
                (at(Joint::Ankle(side), vec3(0.0, -0.03, -0.02)), 0.036),
                (at(Joint::Toes(side), vec3(0.0, 0.004, 0.05)), 0.03),
            ],
        }
    }
}

/// What is painted as a whole.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    /// With the neck.
    Trunk,
    Head,
    Limb(Limb, Side),
    Prop(&'a Piece),
}

/// Where along a limb its spheres lie.
const STATIONS: [f32; 5] = [0.12, 0.3, 0.5, 0.7, 0.9];

pub(super) fn add_body(order: &mut Order<Part<'_>>, lens: &Lens, body: &Body) {
    order.add(lens, Part::Trunk, 0.0, trunk(body));
    let head = [vec3(0.0, 0.07, 0.0), vec3(0.0, 0.02, 0.04)].map(|local| body.point(Joint::Head, local));
    order.add(lens, Part::Head, 0.10, [(head[0], 0.085), (head[1], 0.07)]);
    for side in Side::BOTH {
        for limb in Limb::ALL {
            let [(from, thick), (to, thin)] = limb.ends(side, body);
            let sphere = |t: f32| (from.lerp(to, t), thick + (thin - thick) * t);
            order.add(lens, Part::Limb(limb, side), limb.bias(), STATIONS.map(sphere));
        }
    }
}

/// Three spheres abreast from the hips to the shoulders, one for the neck.
fn trunk(body: &Body) -> impl Iterator<Item = (Vec3, f32)> {
    const ROWS: [(Joint, f32, f32, f32); 7] = [
        (Joint::Pelvis, -0.05, 0.065, 0.075),
        (Joint::Pelvis, 0.03, 0.075, 0.085),
        (Joint::Lumbar, 0.03, 0.05, 0.08),
        (Joint::Lumbar, 0.12, 0.045, 0.075),
        (Joint::Thorax, 0.07, 0.055, 0.085),
        (Joint::Chest, 0.02, 0.07, 0.088),
        (Joint::Chest, 0.09, 0.06, 0.075),
    ];
    let row = |(joint, y, x, radius): (Joint, f32, f32, f32)| {
        [-x, 0.0, x].map(|x| (body.point(joint, vec3(x, y, 0.0)), radius))
    };
    ROWS.into_iter().flat_map(row).chain([(body.point(Joint::Neck, vec3(0.0, 0.03, 0.0)), 0.045)])
}

impl Brush<'_> {
    pub(super) fn part(&mut self, part: Part<'_>, body: &Body) {
        match part {
            Part::Trunk => {
                self.light(None);
                self.trunk(body);
            }
            Part::Head => {
                self.light(None);
                self.head(body);
            }
            Part::Limb(limb, side) => {
                self.light(Some((limb, side)));
                self.limb(limb, side, body);
            }
            Part::Prop(piece) => {
                self.lights = 0;
                self.piece(piece);
            }
        }
    }

    fn limb(&mut self, limb: Limb, side: Side, body: &Body) {
        match limb {
            Limb::UpperArm => self.upper_arm(body, side),
            Limb::Forearm => self.forearm(body, side),
            Limb::Hand => self.hand(body, side),
            Limb::Thigh => self.thigh(body, side),
            Limb::Shank => self.shank(body, side),
            Limb::Foot => self.foot(body, side),
        }
    }
}
