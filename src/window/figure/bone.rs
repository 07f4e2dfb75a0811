//! A tapered limb along a bone, ring by ring.

use super::brush::Brush;
use super::loft::{End, Loft};
use super::section::Section;
use super::tone::Tones;
use crate::figure::Side;
use glam::{Mat3, Vec3};

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
    pub(super) dim: f32,
}

pub(super) const fn ring(along: f32, width: f32, depth: f32) -> Ring {
    Ring { along, over: 0.0, width, depth, front: 0.0, line: 1.0, dim: 0.0 }
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
}

impl Bone {
    fn add(&self, loft: &mut Loft, section: Section, ring: &Ring) {
        let line = self.to - self.from;
        let down = line.normalize_or(-self.start.y_axis);
        let share = ring.along.clamp(0.0, 1.0);
        let start = self.start.z_axis.reject_from_normalized(down);
        let end = self.forward.reject_from_normalized(down);
        let z = start.normalize_or(self.start.z_axis).lerp(end, share).normalize_or(self.start.z_axis);
        let x = z.cross(down) * if self.side == Side::Left { 1.0 } else { -1.0 };
        let center = self.from + line * ring.along + down * ring.over + z * ring.front;
        let row = loft.ring(section, center, x * ring.width, z * ring.depth);
        (row.line, row.dim) = (ring.line, ring.dim);
    }
}

impl Brush<'_> {
    pub(super) fn bone(&mut self, bone: &Bone, section: Section, rings: &[Ring], ends: [End; 2], tones: &Tones) {
        let mut loft = self.loft(section);
        for ring in rings {
            bone.add(&mut loft, section, ring);
        }
        loft.ends = ends;
        self.fill(loft, tones);
    }
}
