//! Draws a loft: what of it looks at the eye, the line around it, and its soft edge.

use super::brush::Brush;
use super::lens::Seen;
use super::loft::{End, Loft};
use super::tone::{Tones, channels};
use glam::{Vec2, Vec3, vec2};

const UNSET: u32 = u32::MAX;
/// How far what is 0.45 m behind the middle of the figure is taken towards the shadow.
const FAR: f32 = 0.14;
const FAR_DEPTH: f32 = 0.45;

impl Brush<'_> {
    /// Draws the surface and keeps its memory for the next.
    pub(super) fn fill(&mut self, mut loft: Loft, tones: &Tones) {
        if loft.rows.len() > 1 {
            self.prepare(&mut loft);
            Surface { brush: self, loft: &mut loft, tones, handed: 1.0 }.draw();
        }
        self.spare = loft;
    }

    fn prepare(&self, loft: &mut Loft) {
        let count = loft.points.len();
        let scratch = &mut loft.scratch;
        scratch.seen.clear();
        scratch.seen.extend(loft.points.iter().map(|point| self.lens.see(*point)));
        for marks in [&mut scratch.fills, &mut scratch.rims] {
            marks.clear();
            marks.resize(count, UNSET);
        }
    }
}

struct Surface<'a, 'b> {
    brush: &'a mut Brush<'b>,
    loft: &'a mut Loft,
    tones: &'a Tones,
    /// 1 if the columns go around such that the normals point outward, else −1.
    handed: f32,
}

impl Surface<'_, '_> {
    fn draw(&mut self) {
        self.handed = self.hand();
        self.find_fronts();
        let bands = self.loft.rows.len() - 1;
        let away = self.depth(0) > self.depth(bands);
        for step in 0..bands {
            self.band(if away { bands - 1 - step } else { step });
        }
        for end in [0, 1] {
            if self.loft.ends[end] == End::Flat {
                self.cap(end);
            }
        }
    }

    /// Compares the normals of the middle ring with the way out from its centre.
    fn hand(&self) -> f32 {
        let row = self.loft.rows.len() / 2;
        let points = self.ring(row);
        let center = points.iter().map(|seen| seen.view).sum::<Vec3>() / self.loft.columns as f32;
        let outward = |column: usize| self.cross(row, column).dot(points[column].view - center);
        (0..self.loft.columns).map(outward).sum::<f32>().signum()
    }

    fn ring(&self, row: usize) -> &[Seen] {
        &self.loft.scratch.seen[self.loft.index(row, 0)..][..self.loft.columns]
    }

    fn depth(&self, row: usize) -> f32 {
        self.ring(row).iter().map(|seen| seen.view.z).sum()
    }

    fn find_fronts(&mut self) {
        let mut fronts = std::mem::take(&mut self.loft.scratch.fronts);
        fronts.clear();
        for row in 0..self.loft.rows.len() - 1 {
            let (above, below) = (self.ring(row), self.ring(row + 1));
            for column in 0..self.loft.columns {
                let next = self.loft.next(column);
                let (one, other) = (below[next].at - above[column].at, below[column].at - above[next].at);
                fronts.push(one.perp_dot(other) * self.handed < 0.0);
            }
        }
        self.loft.scratch.fronts = fronts;
    }

    fn is_front(&self, band: usize, column: usize) -> bool {
        self.loft.scratch.fronts[self.loft.index(band, column)]
    }

    /// The quads between two rings, after the outline where they turn away from the eye.
    fn band(&mut self, band: usize) {
        for column in 0..self.loft.columns {
            let (here, next) = (self.is_front(band, column), self.loft.next(column));
            if here != self.is_front(band, self.loft.previous(column)) {
                self.line_along(self.loft.index(band, column), self.loft.index(band + 1, column));
            }
            if here {
                self.line_across(band, column, next);
            }
        }
        for column in 0..self.loft.columns {
            if self.is_front(band, column) {
                let next = self.loft.next(column);
                let corner = |surface: &mut Self, row, column| surface.fill(surface.loft.index(row, column));
                let (a, b) = (corner(self, band, column), corner(self, band, next));
                let (c, d) = (corner(self, band + 1, next), corner(self, band + 1, column));
                self.brush.quad(a, b, c, d);
            }
        }
    }

    /// The outline along the rings' sides of a quad that looks at the eye.
    fn line_across(&mut self, band: usize, column: usize, next: usize) {
        let last = self.loft.rows.len() - 2;
        let ends = [(band, band == 0, band.wrapping_sub(1)), (band + 1, band == last, band + 1)];
        for (row, is_end, beyond) in ends {
            let (from, to) = (self.loft.index(row, column), self.loft.index(row, next));
            if !is_end {
                if !self.is_front(beyond, column) {
                    self.line_along(from, to);
                }
            } else if self.loft.ends[usize::from(row > 0)] != End::Hidden {
                self.line_at_end(row, from, to);
            }
        }
    }

    /// A piece of outline whose ends go outward by the normals there.
    fn line_along(&mut self, from: usize, to: usize) {
        let (from, to) = (self.rim(from), self.rim(to));
        for ring in 0..2 {
            self.brush.quad(from + ring, from + ring + 1, to + ring + 1, to + ring);
        }
    }

    fn rim(&mut self, index: usize) -> u32 {
        if self.loft.scratch.rims[index] == UNSET {
            let normal = self.normal(index);
            let out = vec2(normal.x, -normal.y).normalize_or_zero();
            self.loft.scratch.rims[index] = self.rim_toward(index, out);
        }
        self.loft.scratch.rims[index]
    }

    /// Three vertices: on the outline, at the line's outer side, and where its soft edge ends.
    fn rim_toward(&mut self, index: usize, out: Vec2) -> u32 {
        let line = self.loft.rows[index / self.loft.columns].line;
        let channels = self.channels(index).lerp(self.far(self.tones.edge, index), line);
        let at = self.loft.scratch.seen[index].at;
        let (width, feather) = (self.brush.line * line, self.brush.feather);
        let first = self.brush.vertex(at, channels, 1.0);
        self.brush.vertex(at + out * (width - feather / 2.0).max(0.0), channels, 1.0);
        self.brush.vertex(at + out * (width.max(feather / 2.0) + feather / 2.0), channels, 0.0);
        first
    }

    /// A piece of outline at an end, which goes away from the middle of the ring beside it.
    fn line_at_end(&mut self, row: usize, from: usize, to: usize) {
        let beside = if row == 0 { 1 } else { row - 1 };
        let inner = self.loft.scratch.seen[self.loft.index(beside, from % self.loft.columns)].at;
        let (a, b) = (self.loft.scratch.seen[from].at, self.loft.scratch.seen[to].at);
        let across = (b - a).normalize_or_zero().perp();
        let out = if across.dot(inner - a) > 0.0 { -across } else { across };
        let (from, to) = (self.rim_toward(from, out), self.rim_toward(to, out));
        for ring in 0..2 {
            self.brush.quad(from + ring, from + ring + 1, to + ring + 1, to + ring);
        }
    }

    fn cap(&mut self, end: usize) {
        let row = end * (self.loft.rows.len() - 1);
        let way = if end == 0 { -self.handed } else { self.handed };
        let ring = self.ring(row);
        let turn: f32 = (0..self.loft.columns).map(|i| ring[i].at.perp_dot(ring[self.loft.next(i)].at)).sum();
        if turn * way > 0.0 {
            return;
        }
        let across = |i: usize, j: usize| ring[j].view - ring[i].view;
        let third = self.loft.columns / 3;
        let normal = across(0, third).cross(across(0, third * 2)).normalize_or_zero();
        let normal = normal * normal.z.signum();
        let channels = self.tones.lit(normal);
        self.fan(row, channels);
    }

    fn fan(&mut self, row: usize, channels: Vec3) {
        let first = self.brush.mesh.vertices.len() as u32;
        for column in 0..self.loft.columns {
            let index = self.loft.index(row, column);
            let channels = self.far(channels, index);
            self.brush.vertex(self.loft.scratch.seen[index].at, channels, 1.0);
            if column > 1 {
                self.brush.triangle(first, first + column as u32 - 1, first + column as u32);
            }
        }
        for column in 0..self.loft.columns {
            let next = self.loft.next(column);
            self.line_along(self.loft.index(row, column), self.loft.index(row, next));
        }
    }

    fn fill(&mut self, index: usize) -> u32 {
        if self.loft.scratch.fills[index] == UNSET {
            let channels = self.channels(index);
            let at = self.loft.scratch.seen[index].at;
            self.loft.scratch.fills[index] = self.brush.vertex(at, channels, 1.0);
        }
        self.loft.scratch.fills[index]
    }

    fn channels(&self, index: usize) -> Vec3 {
        let dim = self.loft.rows[index / self.loft.columns].dim;
        let normal = self.normal(index);
        let lit = self.tones.lit(normal).lerp(self.tones.shade, dim);
        let glow = self.brush.glow(self.loft.points[index]);
        let lit = if glow > 0.0 { lit.lerp(self.brush.accent.lit(normal), glow) } else { lit };
        self.far(lit, index)
    }

    /// What is behind the middle of the figure is a little darker.
    fn far(&self, lit: Vec3, index: usize) -> Vec3 {
        let depth = (self.brush.middle - self.loft.scratch.seen[index].view.z) / FAR_DEPTH;
        lit.lerp(channels(self.brush.colors.shadow), depth.clamp(0.0, 1.0) * FAR)
    }

    /// Outward at a point, as the eye has it.
    fn normal(&self, index: usize) -> Vec3 {
        let (row, column) = (index / self.loft.columns, index % self.loft.columns);
        let normal = self.cross(row, column) * self.handed;
        if normal.length_squared() > 1e-16 {
            return normal.normalize_or_zero();
        }
        // All points of a pole lie in one place: outward is away from the ring beside it.
        let beside = if row == 0 { 1 } else { row - 1 };
        let center = self.ring(beside).iter().map(|seen| seen.view).sum::<Vec3>() / self.loft.columns as f32;
        (self.loft.scratch.seen[index].view - center).normalize_or(Vec3::Z)
    }

    /// The product of the ways along the ring and from ring to ring.
    fn cross(&self, row: usize, column: usize) -> Vec3 {
        let seen = |row: usize, column: usize| self.loft.scratch.seen[self.loft.index(row, column)].view;
        let around = seen(row, self.loft.next(column)) - seen(row, self.loft.previous(column));
        let last = self.loft.rows.len() - 1;
        let along = seen((row + 1).min(last), column) - seen(row.saturating_sub(1), column);
        around.cross(along)
    }
}
