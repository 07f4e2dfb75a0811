//! A tapered limb along a bone, ring by ring.

use super::brush::Brush;
use super::loft::{Ellipsoid, End, Loft, Row};
use super::section::Section;
use super::tone::{Tones, smooth};
use crate::figure::Side;
use glam::{Mat3, Vec3, vec3};

/// When a ring has its line.
#[derive(Clone, Copy)]
pub(super) enum When {
    Always,
    /// While the joint to the next bone is bent.
    Bent,
    /// While the limb is lifted to its front.
    Lifted,
}

/// A ring of a limb, in metres of the left side.
#[derive(Clone, Copy)]
pub(super) struct Ring {
    /// Along the bone: shares of its length; beyond its ends, metres are added as `over`.
    pub(super) along: f32,
    pub(super) over: f32,
    /// Half its width and half its depth.
    pub(super) width: f32,
    pub(super) depth: f32,
    /// How far its middle lies in front of the bone.
    pub(super) front: f32,
    pub(super) line: f32,
    pub(super) hide: Vec3,
    pub(super) when: When,
    pub(super) melt: f32,
    pub(super) full: Option<f32>,
    pub(super) dim: f32,
}

pub(super) const fn ring(along: f32, width: f32, depth: f32) -> Ring {
    Ring {
        along,
        over: 0.0,
        width,
        depth,
        front: 0.0,
        line: 1.0,
        hide: Vec3::ZERO,
        when: When::Always,
        melt: 0.0,
        full: None,
        dim: 0.0,
    }
}

impl Ring {
    /// Metres beyond its place along the bone; negative before.
    pub(super) const fn over(self, over: f32) -> Self {
        Self { over, ..self }
    }

    pub(super) const fn front(self, front: f32) -> Self {
        Self { front, ..self }
    }

    pub(super) const fn line(self, line: f32) -> Self {
        Self { line, ..self }
    }

    /// A line that is weaker on the inner side, towards the body; `share` from 0 to 1.
    pub(super) const fn inner(self, share: f32) -> Self {
        Self { hide: vec3(-share, 0.0, 0.0), ..self }
    }

    /// A line on the front only, as around a knee.
    pub(super) const fn knee(self) -> Self {
        Self { hide: vec3(0.0, -1.3, 1.0), when: When::Bent, full: Some(0.05), ..self }
    }

    /// A line on the back only, as around an elbow.
    pub(super) const fn elbow(self) -> Self {
        Self { hide: vec3(0.0, 1.3, 1.0), when: When::Bent, full: Some(0.0355), ..self }
    }

    /// A line on the front only, as in the fold of a hip.
    pub(super) const fn fold(self) -> Self {
        Self { hide: vec3(0.0, -1.2, 0.9), when: When::Lifted, ..self }
    }

    /// A line that is weaker on the front.
    pub(super) const fn hide_front(self) -> Self {
        Self { hide: vec3(0.0, 0.7, 0.2), ..self }
    }

    /// A line that is weaker on the back.
    pub(super) const fn hide_back(self) -> Self {
        Self { hide: vec3(0.0, -0.7, 0.2), ..self }
    }

    /// How far it is lit as the body it grows out of, from 0 to 1.
    pub(super) const fn melt(self, melt: f32) -> Self {
        Self { melt, ..self }
    }

    pub(super) const fn dim(self, dim: f32) -> Self {
        Self { dim, ..self }
    }
}

/// A bone from joint to joint, and its frames there: limbs twist between them.
#[derive(Clone, Copy)]
pub(super) struct Bone {
    pub(super) from: Vec3,
    pub(super) to: Vec3,
    pub(super) start: Mat3,
    /// The direction that is forward at its end.
    pub(super) forward: Vec3,
    pub(super) side: Side,
    pub(super) trunk: Option<Ellipsoid>,
    /// How far the joint is bent at which it meets the next bone, from 0 to 1.
    pub(super) bend: f32,
    /// How far it is lifted from where it hangs, from 0 to 1.
    pub(super) lift: f32,
}

impl Bone {
    fn add(&self, loft: &mut Loft, ring: &Ring) {
        let line = self.to - self.from;
        let down = line.normalize_or(-self.start.y_axis);
        let share = ring.along.clamp(0.0, 1.0);
        let start = self.start.z_axis.reject_from_normalized(down);
        let end = self.forward.reject_from_normalized(down);
        let z = start.normalize_or(self.start.z_axis).lerp(end, share).normalize_or(self.start.z_axis);
        let x = z.cross(down) * if self.side == Side::Left { 1.0 } else { -1.0 };
        let center = self.from + line * ring.along + down * ring.over + z * ring.front;
        let row = loft.ring(center, x * ring.width, z * ring.depth);
        let line = match ring.when {
            When::Always => ring.line,
            When::Bent => ring.line * self.bend,
            When::Lifted => ring.line * self.lift,
        };
        *row = Row { line, hide: ring.hide, melt: ring.melt, full: ring.full, dim: ring.dim };
    }
}

/// How far a joint between two bones is bent, for their outlines: from 0 to 1.
pub(super) fn bend(from: Vec3, joint: Vec3, to: Vec3) -> f32 {
    smooth(0.92, 0.55, (joint - from).normalize_or_zero().dot((to - joint).normalize_or_zero()))
}

impl Brush<'_> {
    pub(super) fn bone(&mut self, bone: &Bone, section: Section, rings: &[Ring], ends: [End; 2], tones: &Tones) {
        let mut loft = self.loft(section);
        for ring in rings {
            bone.add(&mut loft, ring);
        }
        loft.ends = ends;
        loft.is_tube = true;
        loft.trunk = bone.trunk;
        self.fill(loft, tones);
    }
}
