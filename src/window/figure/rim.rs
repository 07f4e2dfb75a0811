//! The line around a surface, and its soft edge.

use super::lens::Seen;
use super::surface::{Spot, Surface, UNSET};
use glam::{Vec2, Vec3, vec2};

impl Surface<'_, '_> {
    /// A piece of outline whose ends go outward by the normals there.
    pub(super) fn line_along(&mut self, from: Spot, to: Spot) {
        if self.is_bare(from) && self.is_bare(to) {
            return;
        }
        let (from, to) = (self.rim(from), self.rim(to));
        for ring in 0..2 {
            self.brush.quad(from + ring, from + ring + 1, to + ring + 1, to + ring);
        }
    }

    /// Whether nothing is drawn around it: it goes over into what it grows out of.
    fn is_bare(&self, spot: Spot) -> bool {
        self.loft.rows[spot.row].line == 0.0
    }

    fn rim(&mut self, spot: Spot) -> u32 {
        let known = self.loft.scratch.rims[spot.index];
        if known != UNSET {
            return known;
        }
        let normal = self.normal(spot);
        let rim = self.rim_toward(spot, normal, vec2(normal.x, -normal.y).normalize_or_zero());
        self.loft.scratch.rims[spot.index] = rim;
        rim
    }

    /// Three vertices: on the outline, at the line's outer side, and where its soft edge ends.
    fn rim_toward(&mut self, spot: Spot, normal: Vec3, out: Vec2) -> u32 {
        let row = &self.loft.rows[spot.row];
        let across = self.loft.curve[spot.column];
        let hidden = row.hide.z + across.dot(row.hide.truncate());
        let line = row.line * (1.0 - hidden).clamp(0.0, 1.0);
        let Seen { at, view } = self.loft.scratch.seen[spot.index];
        let edge = self.far(self.tones.edge, view.z);
        let channels = if line < 1.0 { self.channels(spot, normal).lerp(edge, line) } else { edge };
        let (width, feather) = (self.brush.line * line, self.brush.feather);
        let first = self.brush.vertex(at, channels, 1.0);
        self.brush.vertex(at + out * (width - feather / 2.0).max(0.0), channels, 1.0);
        self.brush.vertex(at + out * (width.max(feather / 2.0) + feather / 2.0), channels, 0.0);
        first
    }

    /// A piece of outline at an end, which goes on from the ring beside it.
    pub(super) fn line_at_end(&mut self, from: Spot, to: Spot) {
        let (from, to) = (self.rim_at_end(from), self.rim_at_end(to));
        for ring in 0..2 {
            self.brush.quad(from + ring, from + ring + 1, to + ring + 1, to + ring);
        }
    }

    fn rim_at_end(&mut self, spot: Spot) -> u32 {
        let beside = self.spot(if spot.row == 0 { 1 } else { spot.row - 1 }, spot.column);
        let seen = &self.loft.scratch.seen;
        let out = seen[spot.index].at - seen[beside.index].at;
        let normal = self.normal(spot);
        self.rim_toward(spot, normal, out.normalize_or_zero())
    }
}
