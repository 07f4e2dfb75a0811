//! The things beside the figure, taken apart into pieces that can be put in order with its limbs.

mod backdrop;
mod desk;
mod door;
mod seat;
mod small;

use super::brush::Brush;
use super::lens::Lens;
use super::loft::End;
use super::order::Order;
use super::part::Part;
use super::section::Section;
use super::tone::Tones;
use crate::figure::Prop;
use glam::{Mat3, Vec3, vec3};

pub(super) use backdrop::is_backdrop;

/// What a piece is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finish {
    Wood,
    Metal,
    Cloth,
    Dark,
    Glass,
    Paper,
    Cover,
    Mat,
    Frame,
    Foam,
}

#[derive(Debug)]
pub(super) enum Shape {
    /// Half axes: the face across `x` and `z` has rounded corners, `y` is its thickness.
    Slab([Vec3; 3]),
    /// A round bar to this end; its radii.
    Bar(Vec3, [f32; 2]),
    Ball(f32),
    /// A cylinder: half its axis and its radius.
    Roller(Vec3, f32),
    /// An elastic band to this end, hanging through by some metres.
    Band(Vec3, f32),
}

/// One thing that is painted as a whole.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) at: Vec3,
    pub(super) shape: Shape,
    pub(super) finish: Finish,
    /// Metres by which it is painted as if it were nearer.
    pub(super) bias: f32,
    /// Whether it lies on the nearest piece before it that does not.
    pub(super) lies: bool,
    /// Whether it lets through what is behind it when it stands before the figure.
    pub(super) is_ghost: bool,
}

/// Where a prop stands and how it is turned.
#[derive(Clone, Copy)]
struct Place {
    at: Vec3,
    turn: Mat3,
}

impl Place {
    fn new(at: Vec3, turn: f32) -> Self {
        Self { at, turn: Mat3::from_rotation_y(turn.to_radians()) }
    }

    fn point(&self, x: f32, y: f32, z: f32) -> Vec3 {
        self.at + self.turn * vec3(x, y, z)
    }

    /// A slab about a point, given by half its width, height and depth; its thickness is its height.
    fn slab(&self, center: [f32; 3], half: [f32; 3], finish: Finish, bias: f32) -> Piece {
        let ([x, y, z], turn) = (center, self.turn);
        let axes = [turn.x_axis * half[0], turn.y_axis * half[1], turn.z_axis * half[2]];
        Piece { at: self.point(x, y, z), shape: Shape::Slab(axes), finish, bias, lies: false, is_ghost: false }
    }

    /// A slab that stands: its thickness is its depth.
    fn panel(&self, center: [f32; 3], half: [f32; 3], finish: Finish, bias: f32) -> Piece {
        let ([x, y, z], turn) = (center, self.turn);
        let axes = [turn.x_axis * half[0], turn.z_axis * half[2], turn.y_axis * half[1]];
        Piece { at: self.point(x, y, z), shape: Shape::Slab(axes), finish, bias, lies: false, is_ghost: false }
    }

    fn bar(&self, from: [f32; 3], to: [f32; 3], thick: [f32; 2], finish: Finish, bias: f32) -> Piece {
        let [from, to] = [from, to].map(|[x, y, z]| self.point(x, y, z));
        Piece { at: from, shape: Shape::Bar(to, thick), finish, bias, lies: false, is_ghost: false }
    }
}

/// The pieces of all props that are put in order with the figure.
pub(super) fn pieces(props: &[Prop]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(32);
    for prop in props {
        match prop {
            Prop::Chair { at, turn, height } => seat::chair(Place::new(*at, *turn), *height, &mut pieces),
            Prop::Desk { at, turn, height, screen } => {
                desk::desk(Place::new(*at, *turn), *height, *screen, &mut pieces);
            }
            Prop::Doorway { at, turn, width } => door::doorway(Place::new(*at, *turn), *width, &mut pieces),
            Prop::Ball { at, radius } => pieces.push(small::ball(*at, *radius)),
            Prop::Roller { at, along, radius, length } => {
                pieces.push(small::roller(*at, *along * (*length / 2.0), *radius));
            }
            Prop::Band { points, slack } => small::band(points, *slack, &mut pieces),
            Prop::Post { at, height } => small::post(Place::new(*at, 0.0), *height, &mut pieces),
            Prop::Book { at, turn, thickness } => small::book(Place::new(*at, *turn), *thickness, &mut pieces),
            Prop::Wall { .. } | Prop::Mat { .. } => {}
        }
    }
    pieces
}

pub(super) fn add<'a>(order: &mut Order<Part<'a>>, lens: &Lens, pieces: &'a [Piece]) {
    let mut base = None;
    for piece in pieces {
        let index = order.len();
        order.add(lens, Part::Prop(piece), piece.bias, piece.spheres());
        match base {
            Some(base) if piece.lies => order.pile(base),
            Some(_) | None => base = Some(index),
        }
    }
}

impl Piece {
    /// The same, lying on what comes before it.
    fn lying(self) -> Self {
        Self { lies: true, ..self }
    }

    fn spheres(&self) -> Vec<(Vec3, f32)> {
        match &self.shape {
            Shape::Slab(axes) => self.grid(axes),
            Shape::Bar(to, thick) => self.row(*to, thick[0].max(0.02)),
            Shape::Band(to, _) => self.row(*to, 0.015),
            Shape::Ball(radius) => vec![(self.at, *radius * 0.9)],
            Shape::Roller(half, radius) => {
                [-0.8, -0.4, 0.0, 0.4, 0.8].map(|share| (self.at + *half * share, *radius * 0.9)).to_vec()
            }
        }
    }

    fn row(&self, to: Vec3, radius: f32) -> Vec<(Vec3, f32)> {
        let count = ((to - self.at).length() / 0.12).ceil().clamp(1.0, 20.0) as usize;
        (0..=count).map(|index| (self.at.lerp(to, index as f32 / count as f32), radius)).collect()
    }

    /// Spheres throughout a slab, closer together than they are wide.
    fn grid(&self, axes: &[Vec3; 3]) -> Vec<(Vec3, f32)> {
        let half = axes.map(Vec3::length);
        let radius = (half.into_iter().fold(f32::MAX, f32::min) * 1.2).max(0.03);
        let counts = half.map(|half| if half < 0.06 { 1 } else { (half / 0.09).ceil().clamp(2.0, 12.0) as usize });
        let share = |index: usize, count: usize| {
            if count == 1 { 0.0 } else { 1.8 * index as f32 / (count - 1) as f32 - 0.9 }
        };
        let mut spheres = Vec::with_capacity(counts.iter().product());
        for x in 0..counts[0] {
            for y in 0..counts[1] {
                for z in 0..counts[2] {
                    let at = [(x, 0), (y, 1), (z, 2)].map(|(index, axis)| axes[axis] * share(index, counts[axis]));
                    spheres.push((self.at + at[0] + at[1] + at[2], radius));
                }
            }
        }
        spheres
    }
}

impl Brush<'_> {
    pub(super) fn piece(&mut self, piece: &Piece) {
        if let (Finish::Glass, Shape::Slab([_, out, _])) = (piece.finish, &piece.shape)
            && self.lens.faces(piece.at, *out)
        {
            return;
        }
        let tones = self.finish(piece.finish);
        let is_before = self.lens.turn(piece.at - self.chest).z > 0.05;
        self.veil = if piece.is_ghost && is_before { 0.42 } else { 1.0 };
        match &piece.shape {
            Shape::Slab(axes) => self.slab(piece.at, axes, &tones),
            Shape::Bar(to, thick) => self.bar(piece.at, *to, *thick, &tones),
            Shape::Ball(radius) => self.ball(piece.at, *radius),
            Shape::Roller(half, radius) => self.roller(piece.at, *half, *radius),
            Shape::Band(to, slack) => self.band(piece.at, *to, *slack),
        }
        self.veil = 1.0;
    }

    pub(super) fn slab(&mut self, at: Vec3, [x, y, z]: &[Vec3; 3], tones: &Tones) {
        let mut loft = self.loft(Section::Slab);
        for share in [-1.0, 1.0] {
            loft.ring(at + *y * share, *x, *z).line = 0.6;
        }
        loft.ends = [End::Flat; 2];
        self.fill(loft, tones);
    }

    fn bar(&mut self, from: Vec3, to: Vec3, thick: [f32; 2], tones: &Tones) {
        let way = (to - from).normalize_or(Vec3::Y);
        let x = way.any_orthonormal_vector();
        let z = way.cross(x);
        let mut loft = self.loft(Section::Finger);
        for (at, thick) in [(from, thick[0]), (to, thick[1])] {
            loft.ring(at, x * thick, z * thick).line = 0.6;
        }
        loft.ends = [End::Flat; 2];
        self.fill(loft, tones);
    }

    pub(super) fn finish(&self, finish: Finish) -> Tones {
        let colors = self.colors;
        let (base, shade) = match finish {
            Finish::Wood => (colors.wood, colors.wood_shade),
            Finish::Metal => (colors.metal, colors.metal_shade),
            Finish::Cloth => (colors.cloth, colors.cloth_shade),
            Finish::Dark => (colors.device, colors.device_shade),
            Finish::Glass => (colors.glass, colors.glass),
            Finish::Paper => (colors.paper, colors.paper_shade),
            Finish::Cover => (colors.cover, colors.cover_shade),
            Finish::Mat => (colors.mat, colors.mat_shade),
            Finish::Frame => (colors.frame, colors.frame_shade),
            Finish::Foam => (colors.foam, colors.foam_shade),
        };
        Tones::new(base, shade, colors.shadow)
    }
}
