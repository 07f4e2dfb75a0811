//! Draws a loft: what of it looks at the eye. The line around it is in `rim`, the light on it in `light`.

use super::brush::Brush;
use super::lens::Seen;
use super::loft::{End, Face, Loft};
use super::tone::Tones;
use glam::Vec3;

/// No vertex yet.
pub(super) const UNSET: u32 = u32::MAX;

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

/// A point of the surface.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub(super) row: usize,
    pub(super) column: usize,
    /// Its place in the list of points.
    pub(super) index: usize,
}

/// A surface while it is drawn.
pub(super) struct Surface<'a, 'b> {
    pub(super) brush: &'a mut Brush<'b>,
    pub(super) loft: &'a mut Loft,
    pub(super) tones: &'a Tones,
    /// 1 if the columns go around such that the normals point outward, else −1.
    pub(super) handed: f32,
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
        let faces = [Face::Far, Face::Near];
        for face in faces.into_iter().skip(usize::from(!self.loft.scratch.faces.contains(&Face::Far))) {
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

    pub(super) fn spot(&self, row: usize, column: usize) -> Spot {
        Spot { row, column, index: row * self.loft.columns + column }
    }

    fn ring(&self, row: usize) -> &[Seen] {
        &self.loft.scratch.seen[self.loft.index(row, 0)..][..self.loft.columns]
    }

    pub(super) fn middle(&self, row: usize) -> Vec3 {
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
                        self.line_along(self.spot(band, edge), self.spot(band + 1, edge));
                    }
                }
                self.line_across(band, column, next);
            }
        }
        for column in 0..self.loft.columns {
            if self.face(band, column) == face {
                let next = self.loft.next(column);
                let corner = |surface: &mut Self, row, column| surface.fill(surface.spot(row, column));
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
            let (from, to) = (self.spot(row, column), self.spot(row, next));
            if !is_end {
                if !self.is_front(beyond, column) {
                    self.line_along(from, to);
                }
                continue;
            }
            let end = usize::from(row > 0);
            match self.loft.ends[end] {
                End::Round if !self.caps[end] => self.line_along(from, to),
                End::Flat if !self.caps[end] => self.line_at_end(from, to),
                End::Open => self.line_at_end(from, to),
                End::Round | End::Flat => {}
            }
        }
    }

    /// The face that closes an end, if it looks at the eye.
    fn cap(&mut self, end: usize) {
        if !self.caps[end] || self.loft.ends[end] == End::Open {
            return;
        }
        let (row, band) = if end == 0 { (0, 0) } else { (self.loft.rows.len() - 1, self.loft.rows.len() - 2) };
        for column in 0..self.loft.columns {
            if !self.is_front(band, column) {
                self.line_along(self.spot(row, column), self.spot(row, self.loft.next(column)));
            }
        }
        let flat = (self.loft.ends[end] == End::Flat).then(|| self.tones.lit(self.cap_normal(row)));
        let (mut first, mut before) = (0, 0);
        for column in 0..self.loft.columns {
            let spot = self.spot(row, column);
            let corner = match flat {
                Some(channels) => {
                    let seen = self.loft.scratch.seen[spot.index];
                    let channels = self.far(channels, seen.view.z);
                    self.brush.vertex(seen.at, channels, 1.0)
                }
                None => self.fill(spot),
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

    fn fill(&mut self, spot: Spot) -> u32 {
        let known = self.loft.scratch.fills[spot.index];
        if known != UNSET {
            return known;
        }
        let channels = self.channels(spot, self.normal(spot));
        let vertex = self.brush.vertex(self.loft.scratch.seen[spot.index].at, channels, 1.0);
        self.loft.scratch.fills[spot.index] = vertex;
        vertex
    }
}
