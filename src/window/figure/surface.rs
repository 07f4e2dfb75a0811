//! Draws a loft: what of it looks at the eye, the line around it, and its soft edge.

use super::brush::Brush;
use super::lens::Seen;
use super::loft::{End, Face, Loft, Row};
use super::tone::Tones;
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
            Surface { brush: self, loft: &mut loft, tones, handed: 1.0, caps: [false; 2] }.draw();
        }
        self.spare = loft;
    }

    fn prepare(&self, loft: &mut Loft) {
        let count = loft.points.len();
        let scratch = &mut loft.scratch;
        scratch.seen.clear();
        scratch.seen.extend(loft.points.iter().map(|point| self.lens.see(*point)));
        let middle = |ring: &[Seen]| ring.iter().map(|seen| seen.view).sum::<Vec3>() / ring.len() as f32;
        scratch.middles.clear();
        scratch.middles.extend(scratch.seen.chunks(loft.columns).map(middle));
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
    /// Whether the faces that close it look at the eye.
    caps: [bool; 2],
}

impl Surface<'_, '_> {
    fn draw(&mut self) {
        self.handed = self.hand();
        self.find_faces();
        let last = self.loft.rows.len() - 1;
        self.caps = [self.is_cap_front(0, -self.handed), self.is_cap_front(last, self.handed)];
        let away = self.middle(0).z > self.middle(last).z;
        let (far, near) = if away { (1, 0) } else { (0, 1) };
        self.cap(far);
        for face in [Face::Far, Face::Near] {
            for step in 0..last {
                self.band(if away { last - 1 - step } else { step }, face);
            }
        }
        self.cap(near);
    }

    /// Compares the normals of the middle ring with the way out from its centre.
    fn hand(&self) -> f32 {
        let row = self.loft.rows.len() / 2;
        let (points, center) = (self.ring(row), self.middle(row));
        let outward = |column: usize| self.cross(row, column).dot(points[column].view - center);
        (0..self.loft.columns).step_by(3).map(outward).sum::<f32>().signum()
    }

    fn ring(&self, row: usize) -> &[Seen] {
        &self.loft.scratch.seen[self.loft.index(row, 0)..][..self.loft.columns]
    }

    fn middle(&self, row: usize) -> Vec3 {
        self.loft.scratch.middles[row]
    }

    fn find_faces(&mut self) {
        let mut faces = std::mem::take(&mut self.loft.scratch.faces);
        faces.clear();
        for row in 0..self.loft.rows.len() - 1 {
            let (above, below, middle) = (self.ring(row), self.ring(row + 1), self.middle(row).z);
            for column in 0..self.loft.columns {
                let next = self.loft.next(column);
                let (one, other) = (below[next].at - above[column].at, below[column].at - above[next].at);
                faces.push(if one.perp_dot(other) * self.handed >= 0.0 {
                    Face::Away
                } else if above[column].view.z < middle {
                    Face::Far
                } else {
                    Face::Near
                });
            }
        }
        self.loft.scratch.faces = faces;
    }

    fn is_cap_front(&self, row: usize, way: f32) -> bool {
        let ring = self.ring(row);
        let turn: f32 = (0..self.loft.columns).map(|i| ring[i].at.perp_dot(ring[self.loft.next(i)].at)).sum();
        turn * way < 0.0
    }

    fn face(&self, band: usize, column: usize) -> Face {
        self.loft.scratch.faces[self.loft.index(band, column)]
    }

    fn is_front(&self, band: usize, column: usize) -> bool {
        self.face(band, column) != Face::Away
    }

    /// The quads of one kind between two rings, after the outline where they turn away from the eye.
    fn band(&mut self, band: usize, face: Face) {
        for column in 0..self.loft.columns {
            if self.face(band, column) == face {
                let (before, next) = (self.loft.previous(column), self.loft.next(column));
                for (beside, edge) in [(before, column), (next, next)] {
                    if !self.is_front(band, beside) {
                        self.line_along(self.loft.index(band, edge), self.loft.index(band + 1, edge));
                    }
                }
                self.line_across(band, column, next);
            }
        }
        for column in 0..self.loft.columns {
            if self.face(band, column) == face {
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
                continue;
            }
            let end = usize::from(row > 0);
            match self.loft.ends[end] {
                End::Round if !self.caps[end] => self.line_along(from, to),
                End::Flat if !self.caps[end] => self.line_at_end(row, from, to),
                End::Open => self.line_at_end(row, from, to),
                End::Round | End::Flat => {}
            }
        }
    }

    /// A piece of outline whose ends go outward by the normals there.
    fn line_along(&mut self, from: usize, to: usize) {
        if self.is_bare(from) && self.is_bare(to) {
            return;
        }
        let (from, to) = (self.rim(from), self.rim(to));
        for ring in 0..2 {
            self.brush.quad(from + ring, from + ring + 1, to + ring + 1, to + ring);
        }
    }

    /// Whether nothing is drawn around it: it goes over into what it grows out of.
    fn is_bare(&self, index: usize) -> bool {
        self.loft.rows[index / self.loft.columns].line == 0.0
    }

    fn rim(&mut self, index: usize) -> u32 {
        if self.loft.scratch.rims[index] == UNSET {
            let normal = self.normal(index);
            let out = vec2(normal.x, -normal.y).normalize_or_zero();
            self.loft.scratch.rims[index] = self.rim_toward(index, normal, out);
        }
        self.loft.scratch.rims[index]
    }

    /// Three vertices: on the outline, at the line's outer side, and where its soft edge ends.
    fn rim_toward(&mut self, index: usize, normal: Vec3, out: Vec2) -> u32 {
        let row = &self.loft.rows[index / self.loft.columns];
        let across = self.loft.curve[index % self.loft.columns];
        let hidden = row.hide.z + across.dot(row.hide.truncate());
        let line = row.line * (1.0 - hidden).clamp(0.0, 1.0);
        let edge = self.far(self.tones.edge, index);
        let channels = if line < 1.0 { self.channels(index, normal).lerp(edge, line) } else { edge };
        let at = self.loft.scratch.seen[index].at;
        let (width, feather) = (self.brush.line * line, self.brush.feather);
        let first = self.brush.vertex(at, channels, 1.0);
        self.brush.vertex(at + out * (width - feather / 2.0).max(0.0), channels, 1.0);
        self.brush.vertex(at + out * (width.max(feather / 2.0) + feather / 2.0), channels, 0.0);
        first
    }

    /// A piece of outline at an end, which goes on from the ring beside it.
    fn line_at_end(&mut self, row: usize, from: usize, to: usize) {
        let (from, to) = (self.rim_at_end(row, from), self.rim_at_end(row, to));
        for ring in 0..2 {
            self.brush.quad(from + ring, from + ring + 1, to + ring + 1, to + ring);
        }
    }

    fn rim_at_end(&mut self, row: usize, index: usize) -> u32 {
        let beside = if row == 0 { 1 } else { row - 1 };
        let seen = &self.loft.scratch.seen;
        let out = seen[index].at - seen[self.loft.index(beside, index % self.loft.columns)].at;
        let normal = self.normal(index);
        self.rim_toward(index, normal, out.normalize_or_zero())
    }

    /// The face that closes an end, if it looks at the eye.
    fn cap(&mut self, end: usize) {
        if !self.caps[end] || self.loft.ends[end] == End::Open {
            return;
        }
        let (row, band) = if end == 0 { (0, 0) } else { (self.loft.rows.len() - 1, self.loft.rows.len() - 2) };
        for column in 0..self.loft.columns {
            if !self.is_front(band, column) {
                self.line_along(self.loft.index(row, column), self.loft.index(row, self.loft.next(column)));
            }
        }
        let flat = (self.loft.ends[end] == End::Flat).then(|| self.tones.lit(self.cap_normal(row)));
        let (mut first, mut before) = (0, 0);
        for column in 0..self.loft.columns {
            let index = self.loft.index(row, column);
            let corner = match flat {
                Some(channels) => {
                    let channels = self.far(channels, index);
                    self.brush.vertex(self.loft.scratch.seen[index].at, channels, 1.0)
                }
                None => self.fill(index),
            };
            match column {
                0 => first = corner,
                1 => {}
                _ => self.brush.triangle(first, before, corner),
            }
            before = corner;
        }
    }

    fn cap_normal(&self, row: usize) -> Vec3 {
        let (ring, third) = (self.ring(row), self.loft.columns / 3);
        let across = |other: usize| ring[other].view - ring[0].view;
        let normal = across(third).cross(across(third * 2)).normalize_or_zero();
        normal * normal.z.signum()
    }

    fn fill(&mut self, index: usize) -> u32 {
        if self.loft.scratch.fills[index] == UNSET {
            let channels = self.channels(index, self.normal(index));
            let at = self.loft.scratch.seen[index].at;
            self.loft.scratch.fills[index] = self.brush.vertex(at, channels, 1.0);
        }
        self.loft.scratch.fills[index]
    }

    fn channels(&self, index: usize, normal: Vec3) -> Vec3 {
        let row = &self.loft.rows[index / self.loft.columns];
        let normal = self.lighting(index, row, normal);
        let mut lit = self.tones.lit(normal);
        if row.dim > 0.0 {
            lit = lit.lerp(self.tones.shade, row.dim);
        }
        let glow = self.brush.glow(self.loft.points[index]);
        if glow > 0.0 {
            lit = lit.lerp(self.brush.accent.lit(normal), glow);
        }
        self.far(lit, index)
    }

    /// The direction that light falls on: near its root a limb is lit as the body it grows out of, at its rounded end
    /// as before it, or limbs would meet in a dark line.
    fn lighting(&self, index: usize, row: &Row, normal: Vec3) -> Vec3 {
        let normal = match row.full {
            Some(full) => {
                let outward = self.loft.scratch.seen[index].view - self.middle(index / self.loft.columns);
                let across = (outward.truncate() / full).clamp_length_max(1.0);
                across.extend((1.0 - across.length_squared()).max(0.0).sqrt())
            }
            None if self.loft.is_tube => normal.with_z(normal.z.abs()),
            None => normal,
        };
        match self.loft.trunk {
            Some(trunk) if row.melt > 0.0 => {
                let outward = self.brush.lens.turn(trunk.outward(self.loft.points[index]));
                normal.lerp(outward, row.melt).normalize_or(normal)
            }
            Some(_) | None => normal,
        }
    }

    /// What is behind the middle of the figure is a little darker.
    fn far(&self, lit: Vec3, index: usize) -> Vec3 {
        let behind = self.brush.middle - self.loft.scratch.seen[index].view.z;
        if behind <= 0.0 {
            return lit;
        }
        lit.lerp(self.brush.shade, (behind / FAR_DEPTH).min(1.0) * FAR)
    }

    /// Outward at a point, as the eye has it.
    fn normal(&self, index: usize) -> Vec3 {
        let (row, column) = (index / self.loft.columns, index % self.loft.columns);
        let outward = self.loft.scratch.seen[index].view - self.middle(row);
        if self.loft.is_tube {
            return outward.normalize_or(Vec3::Z);
        }
        (self.cross(row, column) * self.handed).try_normalize().unwrap_or_else(|| outward.normalize_or(Vec3::Z))
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
