//! The light on a surface.

use super::loft::Row;
use super::surface::{Spot, Surface};
use glam::Vec3;

/// How far what is 0.45 m behind the middle of the figure is taken towards the shadow.
const FAR: f32 = 0.14;
const FAR_DEPTH: f32 = 0.45;

impl Surface<'_, '_> {
    /// The colour of a point with this normal.
    pub(super) fn channels(&self, spot: Spot, normal: Vec3) -> Vec3 {
        let row = &self.loft.rows[spot.row];
        let normal = self.lighting(spot, row, normal);
        let mut lit = self.tones.lit(normal);
        if row.dim > 0.0 {
            lit = lit.lerp(self.tones.shade, row.dim);
        }
        let glow = self.brush.glow(self.loft.points[spot.index]);
        if glow > 0.0 {
            lit = lit.lerp(self.brush.accent.lit(normal), glow);
        }
        self.far(lit, self.loft.scratch.seen[spot.index].view.z)
    }

    /// The direction that light falls on: near its root a limb is lit as the body it grows out of, at its rounded end
    /// as before it, or limbs would meet in a dark line.
    fn lighting(&self, spot: Spot, row: &Row, normal: Vec3) -> Vec3 {
        let normal = match row.full {
            Some(full) => {
                let outward = self.outward(spot);
                let across = (outward.truncate() / full).clamp_length_max(1.0);
                across.extend((1.0 - across.length_squared()).max(0.0).sqrt())
            }
            None if self.loft.is_tube => normal.with_z(normal.z.abs()),
            None => normal,
        };
        match self.loft.trunk {
            Some(trunk) if row.melt > 0.0 => {
                let outward = self.brush.lens.turn(trunk.outward(self.loft.points[spot.index]));
                normal.lerp(outward, row.melt).normalize_or(normal)
            }
            Some(_) | None => normal,
        }
    }

    /// What is behind the middle of the figure is a little darker.
    pub(super) fn far(&self, lit: Vec3, depth: f32) -> Vec3 {
        let behind = self.brush.middle - depth;
        if behind <= 0.0 {
            return lit;
        }
        lit.lerp(self.brush.shade, (behind / FAR_DEPTH).min(1.0) * FAR)
    }

    /// Outward at a point, as the eye has it.
    pub(super) fn normal(&self, spot: Spot) -> Vec3 {
        if self.loft.is_tube {
            return self.outward(spot).normalize_or(Vec3::Z);
        }
        let cross = self.cross(spot.row, spot.column) * self.handed;
        cross.try_normalize().unwrap_or_else(|| self.outward(spot).normalize_or(Vec3::Z))
    }

    /// From the middle of its ring.
    fn outward(&self, spot: Spot) -> Vec3 {
        self.loft.scratch.seen[spot.index].view - self.middle(spot.row)
    }

    /// The product of the ways along the ring and from ring to ring.
    pub(super) fn cross(&self, row: usize, column: usize) -> Vec3 {
        let seen = |row: usize, column: usize| self.loft.scratch.seen[self.loft.index(row, column)].view;
        let around = seen(row, self.loft.next(column)) - seen(row, self.loft.previous(column));
        let last = self.loft.rows.len() - 1;
        let along = seen((row + 1).min(last), column) - seen(row.saturating_sub(1), column);
        around.cross(along)
    }
}
