//! What lies behind or below all: walls and mats.

use super::{Finish, Place};
use crate::figure::Prop;
use crate::window::figure::brush::Brush;
use crate::window::figure::tone::channels;
use egui::Color32;
use glam::Vec3;

const WALL_HEIGHT: f32 = 2.4;
const SKIRTING: f32 = 0.085;
/// How far the floor before a wall is tinted.
const FLOOR: f32 = 0.9;
/// How thick a mat is; its top lies on the floor of the figure.
const MAT: f32 = 0.012;

pub(in crate::window::figure) fn is_backdrop(prop: &Prop) -> bool {
    matches!(prop, Prop::Wall { .. } | Prop::Mat { .. })
}

impl Brush<'_> {
    /// Paints a wall or a mat; other props are not painted here.
    pub(in crate::window::figure) fn backdrop(&mut self, prop: &Prop) {
        match prop {
            Prop::Wall { at, turn, width } => self.wall(Place::new(*at, *turn), *width / 2.0),
            Prop::Mat { at, turn, width, length } => {
                let place = Place::new(*at, *turn);
                let mat = place.turn;
                let axes = [mat.x_axis * (*width / 2.0), mat.y_axis * (MAT / 2.0), mat.z_axis * (*length / 2.0)];
                let tones = self.finish(Finish::Mat);
                self.slab(place.point(0.0, -MAT / 2.0, 0.0), &axes, &tones);
            }
            Prop::Chair { .. }
            | Prop::Desk { .. }
            | Prop::Doorway { .. }
            | Prop::Ball { .. }
            | Prop::Roller { .. }
            | Prop::Band { .. }
            | Prop::Post { .. }
            | Prop::Book { .. } => {}
        }
    }

    /// A wall is seen from its front only: from behind it would hide the figure.
    fn wall(&mut self, place: Place, half: f32) {
        if !self.lens.faces(place.at, place.turn * Vec3::Z) {
            return;
        }
        let floor = [(-half, 0.0, 0.0), (half, 0.0, 0.0), (half, 0.0, FLOOR), (-half, 0.0, FLOOR)];
        let wall = [(-half, 0.0, 0.0), (half, 0.0, 0.0), (half, WALL_HEIGHT, 0.0), (-half, WALL_HEIGHT, 0.0)];
        let board = [(-half, 0.0, 0.0), (half, 0.0, 0.0), (half, SKIRTING, 0.0), (-half, SKIRTING, 0.0)];
        let top = [
            (-half, SKIRTING, 0.0),
            (half, SKIRTING, 0.0),
            (half, SKIRTING + 0.012, 0.0),
            (-half, SKIRTING + 0.012, 0.0),
        ];
        self.face(place, floor, self.colors.floor);
        self.face(place, wall, self.colors.wall);
        self.face(place, board, self.colors.frame);
        self.face(place, top, self.colors.frame_shade);
    }

    fn face(&mut self, place: Place, corners: [(f32, f32, f32); 4], color: Color32) {
        let corners = corners.map(|(x, y, z)| self.lens.see(place.point(x, y, z)).at);
        self.patch(&corners, channels(color), 1.0);
    }
}
