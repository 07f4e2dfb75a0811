//! What all parts draw with: the mesh, the lens, and flat shapes with soft edges.

use super::glow::Glow;
use super::lens::Lens;
use super::loft::Loft;
use super::section::{Detail, Section};
use super::tone::{Tones, color};
use crate::window::theme::FigureColors;
use egui::Mesh;
use egui::epaint::Vertex;
use glam::{Vec2, Vec3, vec2};

pub(super) struct Brush<'a> {
    pub(super) lens: Lens,
    pub(super) mesh: &'a mut Mesh,
    pub(super) colors: &'a FigureColors,
    /// The width of the soft edge, in points: one pixel.
    pub(super) feather: f32,
    pub(super) detail: Detail,
    /// The width of the line around things, in points.
    pub(super) line: f32,
    /// How much of what is drawn covers what is behind it, from 0 to 1.
    pub(super) veil: f32,
    /// What darkens far things.
    pub(super) shade: Vec3,
    /// The depth of the middle of the figure; what is farther is a little darker.
    pub(super) middle: f32,
    /// Where the chest is: ghosts let it be seen.
    pub(super) chest: Vec3,
    /// The light of what works.
    pub(super) accent: Tones,
    pub(super) glows: Vec<Glow>,
    /// Which of the glows the part that is being drawn can show, one bit each.
    pub(super) lights: u32,
    /// The memory of the last surface.
    pub(super) spare: Loft,
}

impl Brush<'_> {
    /// A surface to be filled and handed to `fill`.
    pub(super) fn loft(&mut self, section: Section) -> Loft {
        let mut loft = std::mem::take(&mut self.spare);
        loft.begin(section.points(self.detail));
        loft
    }

    pub(super) fn vertex(&mut self, at: Vec2, channels: Vec3, alpha: f32) -> u32 {
        let index = self.mesh.vertices.len() as u32;
        let color = color(channels, alpha * self.veil);
        self.mesh.vertices.push(Vertex::untextured(egui::pos2(at.x, at.y), color));
        index
    }

    pub(super) fn triangle(&mut self, a: u32, b: u32, c: u32) {
        self.mesh.indices.extend([a, b, c]);
    }

    pub(super) fn quad(&mut self, a: u32, b: u32, c: u32, d: u32) {
        self.mesh.indices.extend([a, b, c, a, c, d]);
    }

    /// A convex shape of one colour with a soft edge; its corners on the screen, in either direction.
    pub(super) fn patch(&mut self, corners: &[Vec2], channels: Vec3, alpha: f32) {
        let count = corners.len();
        if count < 3 {
            return;
        }
        let way = area(corners).signum();
        let first = self.mesh.vertices.len() as u32;
        for index in 0..count {
            let (before, at, after) =
                (corners[(index + count - 1) % count], corners[index], corners[(index + 1) % count]);
            let out = outward(before, at, after, way) * self.feather * 0.5;
            self.vertex(at - out, channels, alpha);
            self.vertex(at + out, channels, 0.0);
        }
        let count = count as u32;
        for index in 0..count {
            let (a, b) = (first + index * 2, first + (index + 1) % count * 2);
            self.quad(a, a + 1, b + 1, b);
            if index > 1 {
                self.triangle(first, first + (index - 1) * 2, a);
            }
        }
    }

    /// A line through points of the screen, `width` points wide at each, with soft edges and ends.
    pub(super) fn stroke(&mut self, points: &[(Vec2, f32)], channels: Vec3, alpha: f32) {
        let mut last: Option<u32> = None;
        for (index, &(at, width)) in points.iter().enumerate() {
            let before = points[index.saturating_sub(1)].0;
            let after = points[(index + 1).min(points.len() - 1)].0;
            let across = (after - before).normalize_or_zero().perp();
            // A line thinner than a pixel keeps its width and loses of its strength.
            let strength = alpha * (width / self.feather).min(1.0);
            let (inner, outer) =
                ((width - self.feather).max(0.0) / 2.0, width.max(self.feather).midpoint(self.feather));
            let first = self.vertex(at - across * outer, channels, 0.0);
            self.vertex(at - across * inner, channels, strength);
            self.vertex(at + across * inner, channels, strength);
            self.vertex(at + across * outer, channels, 0.0);
            if let Some(last) = last {
                for side in 0..3 {
                    self.quad(last + side, last + side + 1, first + side + 1, first + side);
                }
            }
            last = Some(first);
        }
    }
}

/// Twice the area, positive if the corners go one way round and negative if the other.
pub(super) fn area(corners: &[Vec2]) -> f32 {
    let next = corners.iter().cycle().skip(1);
    corners.iter().zip(next).map(|(a, b)| a.perp_dot(*b)).sum()
}

/// Away from a corner of a convex shape, long enough that both its sides move by one.
fn outward(before: Vec2, at: Vec2, after: Vec2, way: f32) -> Vec2 {
    let side = |from: Vec2, to: Vec2| {
        let along = (to - from).normalize_or_zero();
        vec2(along.y, -along.x) * way
    };
    let both = side(before, at) + side(at, after);
    let length = both.length_squared();
    if length < 0.25 { both.normalize_or_zero() } else { both * 2.0 / length }
}
