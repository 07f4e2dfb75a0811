//! A surface through rings of points: everything round about the figure is one.

use super::lens::Seen;
use crate::figure::Frame;
use glam::{Vec2, Vec3};

/// What closes a surface at its first or last ring.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum End {
    /// It is closed and goes on as round as its rings suggest.
    #[default]
    Round,
    /// It is open there and outlined.
    Open,
    /// A flat face.
    Flat,
}

/// How a ring is drawn.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The strength of the line around the surface, from 0 to 1.
    pub(super) line: f32,
    /// Where the line is weaker: the way across that loses most of it, and what all lose.
    pub(super) hide: Vec3,
    /// How far light falls on it as on the body it grows out of, from 0 to 1.
    pub(super) melt: f32,
    /// At the rounded end of a tube, half the tube's thickness in metres.
    pub(super) full: Option<f32>,
    /// How far its colour is taken towards its shade, from 0 to 1.
    pub(super) dim: f32,
}

/// An ellipsoid: its middle in the room, and its axes, each divided by its length.
#[derive(Clone, Copy)]
pub(super) struct Ellipsoid {
    pub(super) center: Vec3,
    pub(super) axes: [Vec3; 3],
}

impl Ellipsoid {
    /// An ellipsoid about a point of a frame, with these half axes in metres.
    pub(super) fn new(frame: &Frame, center: Vec3, half: Vec3) -> Self {
        let turn = frame.turn;
        let axes = [turn.x_axis / half.x, turn.y_axis / half.y, turn.z_axis / half.z];
        Self { center: frame.point(center), axes }
    }

    /// Outward at a point of the room that lies near its surface.
    pub(super) fn outward(&self, point: Vec3) -> Vec3 {
        let way = point - self.center;
        self.axes.iter().map(|axis| *axis * axis.dot(way)).sum::<Vec3>().normalize_or_zero()
    }
}

/// Rings of points, each with as many as the section has, and room for what is computed while it is drawn.
#[derive(Default)]
pub(super) struct Loft {
    pub(super) points: Vec<Vec3>,
    pub(super) rows: Vec<Row>,
    pub(super) columns: usize,
    /// What it is like across; one point for each column.
    pub(super) curve: &'static [Vec2],
    pub(super) ends: [End; 2],
    /// Whether light falls on it as on a long tube, ends and all: then limbs go over into each other without a ring.
    pub(super) is_tube: bool,
    /// The body that it grows out of.
    pub(super) trunk: Option<Ellipsoid>,
    pub(super) scratch: Scratch,
}

/// How a quad is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// From its inside, that is not at all.
    Away,
    /// From its outside though it is on the far side of its ring: what is near may hide it.
    Far,
    Near,
}

#[derive(Default)]
pub(super) struct Scratch {
    pub(super) seen: Vec<Seen>,
    pub(super) faces: Vec<Face>,
    /// Where in the mesh a point has its vertex, and where its outline begins.
    pub(super) fills: Vec<u32>,
    pub(super) rims: Vec<u32>,
    /// The middle of each ring as the eye has it.
    pub(super) middles: Vec<Vec3>,
}

impl Loft {
    /// Forgets the last surface but keeps its memory.
    pub(super) fn begin(&mut self, curve: &'static [Vec2]) {
        self.points.clear();
        self.rows.clear();
        self.columns = curve.len();
        self.curve = curve;
        self.is_tube = false;
        self.trunk = None;
        self.ends = [End::Round; 2];
    }

    /// A ring about a centre; `x` and `z` reach to its left and its front.
    pub(super) fn ring(&mut self, center: Vec3, x: Vec3, z: Vec3) -> &mut Row {
        self.ring_of(center, x, z, z)
    }

    /// A ring that is deeper to its front than to its back, or less so.
    pub(super) fn ring_of(&mut self, center: Vec3, x: Vec3, front: Vec3, back: Vec3) -> &mut Row {
        let point = |at: &Vec2| center + x * at.x + if at.y > 0.0 { front * at.y } else { back * at.y };
        self.points.extend(self.curve.iter().map(point));
        self.row()
    }

    /// The ring whose points have been pushed.
    pub(super) fn row(&mut self) -> &mut Row {
        let last = self.rows.len();
        self.rows.push(Row { line: 1.0, hide: Vec3::ZERO, melt: 0.0, full: None, dim: 0.0 });
        &mut self.rows[last]
    }

    pub(super) fn index(&self, row: usize, column: usize) -> usize {
        row * self.columns + column
    }

    /// The column after this one, around the ring.
    pub(super) fn next(&self, column: usize) -> usize {
        if column + 1 == self.columns { 0 } else { column + 1 }
    }

    pub(super) fn previous(&self, column: usize) -> usize {
        if column == 0 { self.columns - 1 } else { column - 1 }
    }
}
