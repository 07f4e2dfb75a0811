//! The parts of the body that work, as soft lights on its surface.

use super::brush::Brush;
use super::part::Limb;
use super::tone::smooth;
use crate::figure::{Area, Body, Joint, Side};
use glam::{Vec3, vec3};

/// A light about the line from `from` to `to`, in metres.
#[derive(Clone, Copy)]
pub(super) struct Glow {
    from: Vec3,
    to: Vec3,
    radius: f32,
    /// Half the length of the line.
    half: f32,
    /// From 0 to 1.
    strength: f32,
    /// What it can fall on; nothing for the trunk, the neck and the head.
    limb: Option<(Limb, Side)>,
    /// Whether it falls over the root of a limb.
    spills: bool,
}

/// Where the light is full, as a share of its radius.
const CORE: f32 = 0.5;
/// Weaker work than this fades; stronger shows in how far the light reaches, since a thin one looks like a bruise.
const FAINT: f32 = 0.25;
const MOST: f32 = 0.92;
/// Lights beyond this have no bit in `Brush::lights`.
const COUNT: usize = 32;

impl Glow {
    pub(super) fn all(body: &Body, works: &[(Area, f32)]) -> Vec<Self> {
        let mut glows = Vec::with_capacity(8);
        for &(area, strength) in works {
            // The eyes must stay visible.
            let full = if area == Area::Eyes { 0.6 } else { 1.0 };
            lights(area, &mut |limb, radius, from, to| {
                let at = |(joint, local): (Joint, Vec3)| body.point(joint, local);
                let (from, to, strength) = (at(from), at(to), strength.clamp(0.0, 1.0));
                glows.push(Self {
                    from,
                    to,
                    half: from.distance(to) / 2.0,
                    radius: radius * (0.5 + 0.5 * strength),
                    strength: (0.5 + 0.5 * strength) * (strength / FAINT).min(1.0) * full,
                    limb,
                    spills: spills(area),
                });
            });
        }
        glows.truncate(COUNT);
        glows
    }

    fn share(&self, point: Vec3) -> f32 {
        let line = self.to - self.from;
        let reach = self.radius + self.half;
        if point.distance_squared(self.from + line * 0.5) > reach * reach {
            return 0.0;
        }
        let way = point - self.from;
        let along = (way.dot(line) / line.length_squared().max(1e-9)).clamp(0.0, 1.0);
        let apart = (way - line * along).length_squared();
        if apart >= self.radius * self.radius {
            return 0.0;
        }
        smooth(1.0, CORE, apart.sqrt() / self.radius) * self.strength * MOST
    }
}

impl Brush<'_> {
    /// From now on, what is drawn belongs to this limb, or to the trunk, the neck or the head.
    pub(super) fn light(&mut self, limb: Option<(Limb, Side)>) {
        let bit = |(index, glow): (usize, &Glow)| u32::from(glow.strength > 0.0 && touches(glow, limb)) << index;
        self.lights = self.glows.iter().enumerate().map(bit).sum();
    }

    /// The strongest light at a point of the room, from 0 to 1.
    pub(super) fn glow(&self, point: Vec3) -> f32 {
        let mut share = 0.0_f32;
        let mut left = self.lights;
        while left != 0 {
            share = share.max(self.glows[left.trailing_zeros() as usize].share(point));
            left &= left - 1;
        }
        share
    }
}

/// A light also falls on the next part of a limb, and some over its root, but not on a hand that lies there.
fn touches(glow: &Glow, limb: Option<(Limb, Side)>) -> bool {
    match (glow.limb, limb) {
        (None, None) => true,
        (Some((lit, one)), Some((limb, other))) => one == other && lit.is_beside(limb),
        (None, Some((limb, _))) | (Some((limb, _)), None) => {
            glow.spills && matches!(limb, Limb::UpperArm | Limb::Thigh)
        }
    }
}

/// Whether the area lies about the root of a limb.
fn spills(area: Area) -> bool {
    matches!(
        area,
        Area::UpperBack | Area::Chest(_) | Area::Trapezius(_) | Area::Shoulder(_) | Area::Hip(_) | Area::BetweenBlades
    )
}

type Place = (Joint, Vec3);

/// The lines along which an area glows.
fn lights(area: Area, add: &mut impl FnMut(Option<(Limb, Side)>, f32, Place, Place)) {
    use Joint::{Chest, Head, Lumbar, Neck, Pelvis, Thorax};
    let at = |joint, x, y, z| (joint, vec3(x, y, z));
    match area {
        Area::UpperBack => add(None, 0.125, at(Chest, 0.07, 0.03, -0.11), at(Chest, -0.07, 0.03, -0.11)),
        Area::BetweenBlades => add(None, 0.075, at(Chest, 0.0, 0.085, -0.105), at(Chest, 0.0, -0.03, -0.11)),
        Area::MidBack => add(None, 0.11, at(Thorax, 0.05, 0.06, -0.10), at(Thorax, -0.05, 0.06, -0.10)),
        Area::LowerBack => add(None, 0.10, at(Lumbar, 0.04, 0.05, -0.08), at(Lumbar, -0.04, 0.05, -0.08)),
        Area::Spine => {
            add(None, 0.06, at(Head, 0.0, -0.02, -0.05), at(Chest, 0.0, 0.13, -0.085));
            add(None, 0.06, at(Chest, 0.0, 0.13, -0.085), at(Chest, 0.0, 0.0, -0.11));
            add(None, 0.06, at(Chest, 0.0, 0.0, -0.11), at(Thorax, 0.0, 0.03, -0.095));
            add(None, 0.06, at(Thorax, 0.0, 0.03, -0.095), at(Lumbar, 0.0, 0.05, -0.08));
            add(None, 0.06, at(Lumbar, 0.0, 0.05, -0.08), at(Pelvis, 0.0, 0.06, -0.11));
        }
        Area::Belly => add(None, 0.12, at(Lumbar, 0.0, 0.13, 0.09), at(Pelvis, 0.0, 0.09, 0.09)),
        Area::Nape => add(None, 0.065, at(Neck, 0.0, -0.01, -0.055), at(Head, 0.0, -0.01, -0.05)),
        Area::Eyes => {
            for side in Side::BOTH {
                let eye = (Head, side.of(vec3(0.032, 0.049, 0.095)));
                add(None, 0.032, eye, eye);
            }
        }
        Area::Jaw => {
            for side in Side::BOTH {
                add(None, 0.04, (Head, side.of(vec3(0.056, 0.005, 0.03))), (Head, side.of(vec3(0.045, -0.02, 0.065))));
            }
        }
        Area::Chest(side)
        | Area::Flank(side)
        | Area::Trapezius(side)
        | Area::NeckSide(side)
        | Area::Shoulder(side)
        | Area::UpperArm(side)
        | Area::Forearm(side)
        | Area::Hand(side)
        | Area::Hip(side)
        | Area::Thigh(side)
        | Area::Calf(side) => {
            let (limb, radius, from, to) = sided(area, side);
            add(limb.map(|limb| (limb, side)), radius, (from.0, side.of(from.1)), (to.0, side.of(to.1)));
        }
    }
}

/// Where an area of a side glows, in metres of the left side; those without a side do not come here.
fn sided(area: Area, side: Side) -> (Option<Limb>, f32, Place, Place) {
    let at = |joint, x, y, z| (joint, vec3(x, y, z));
    let limb = |limb, radius, joint, from: Vec3, to: Vec3| (Some(limb), radius, (joint, from), (joint, to));
    match area {
        Area::Chest(_) => (None, 0.078, at(Joint::Chest, 0.055, 0.045, 0.105), at(Joint::Chest, 0.125, 0.075, 0.075)),
        Area::Flank(_) => (None, 0.105, at(Joint::Chest, 0.145, -0.03, -0.03), at(Joint::Lumbar, 0.12, 0.09, 0.0)),
        Area::Trapezius(_) => (None, 0.07, at(Joint::Neck, 0.05, 0.015, -0.025), at(Joint::Chest, 0.125, 0.13, -0.015)),
        Area::NeckSide(_) => (None, 0.052, at(Joint::Neck, 0.05, 0.0, 0.0), at(Joint::Head, 0.05, -0.015, -0.005)),
        Area::Shoulder(_) => {
            limb(Limb::UpperArm, 0.088, Joint::UpperArm(side), vec3(0.03, 0.02, 0.0), vec3(0.03, -0.07, 0.0))
        }
        Area::UpperArm(_) => {
            limb(Limb::UpperArm, 0.085, Joint::UpperArm(side), vec3(0.0, -0.12, 0.0), vec3(0.0, -0.25, 0.0))
        }
        Area::Forearm(_) => {
            limb(Limb::Forearm, 0.075, Joint::Elbow(side), vec3(0.0, -0.05, 0.0), vec3(0.0, -0.17, 0.0))
        }
        Area::Hand(_) => limb(Limb::Hand, 0.11, Joint::Wrist(side), vec3(0.0, -0.05, 0.0), vec3(0.0, -0.11, 0.0)),
        Area::Hip(_) => limb(Limb::Thigh, 0.13, Joint::Hip(side), vec3(0.06, 0.03, -0.05), vec3(0.06, -0.05, -0.05)),
        Area::Thigh(_) => limb(Limb::Thigh, 0.12, Joint::Thigh(side), vec3(0.0, -0.15, 0.04), vec3(0.0, -0.31, 0.03)),
        Area::Calf(_) => limb(Limb::Shank, 0.085, Joint::Knee(side), vec3(0.0, -0.09, -0.04), vec3(0.0, -0.22, -0.03)),
        Area::UpperBack
        | Area::BetweenBlades
        | Area::MidBack
        | Area::LowerBack
        | Area::Spine
        | Area::Belly
        | Area::Nape
        | Area::Eyes
        | Area::Jaw => (None, 0.0, at(Joint::Chest, 0.0, 0.0, 0.0), at(Joint::Chest, 0.0, 0.0, 0.0)),
    }
}
