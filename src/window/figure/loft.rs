//! A surface through rings of points: everything round about the figure is one.

use super::lens::Seen;
use super::section::Section;
use glam::Vec3;

/// What closes a surface at its first or last ring.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum End {
    /// It meets in one point, or lies inside something else.
    #[default]
    Hidden,
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
    /// How far its colour is taken towards its shade, from 0 to 1.
    pub(super) dim: f32,
}

/// Rings of points, each with as many as the section has, and room for what is computed while it is drawn.
#[derive(Default)]
pub(super) struct Loft {
    pub(super) points: Vec<Vec3>,
    pub(super) rows: Vec<Row>,
    pub(super) columns: usize,
    pub(super) ends: [End; 2],
    pub(super) scratch: Scratch,
}

#[derive(Default)]
pub(super) struct Scratch {
    pub(super) seen: Vec<Seen>,
    /// Which quads look at the eye.
    pub(super) fronts: Vec<bool>,
    /// Where in the mesh a point has its vertex, and where its outline begins.
    pub(super) fills: Vec<u32>,
    pub(super) rims: Vec<u32>,
}

impl Loft {
    /// Forgets the last surface but keeps its memory.
    pub(super) fn begin(&mut self, columns: usize) {
        self.points.clear();
        self.rows.clear();
        self.columns = columns;
        self.ends = [End::Hidden; 2];
    }

    /// A ring about a centre; `x` and `z` reach to its left and its front.
    pub(super) fn ring(&mut self, section: Section, center: Vec3, x: Vec3, z: Vec3) -> &mut Row {
        self.ring_of(section, center, x, z, z)
    }

    /// A ring that is deeper to its front than to its back, or less so.
    pub(super) fn ring_of(&mut self, section: Section, center: Vec3, x: Vec3, front: Vec3, back: Vec3) -> &mut Row {
        let point = |at: &glam::Vec2| center + x * at.x + if at.y > 0.0 { front * at.y } else { back * at.y };
        self.points.extend(section.points().iter().map(point));
        self.row()
    }

    /// A ring whose points all lie in one place.
    pub(super) fn pole(&mut self, at: Vec3) -> &mut Row {
        self.points.extend(std::iter::repeat_n(at, self.columns));
        self.row()
    }

    /// The ring whose points have been pushed.
    pub(super) fn row(&mut self) -> &mut Row {
        let last = self.rows.len();
        self.rows.push(Row { line: 1.0, dim: 0.0 });
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
