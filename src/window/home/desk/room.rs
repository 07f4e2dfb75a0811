//! The drawing's room: the person at the desk, a window beside it, and where each of these is on the screen.

use crate::cards::Card;
use crate::figure::{Body, Joint, Scene, Side, View};
use crate::window::{
    figure,
    theme::{palette, radius},
};
use egui::{Color32, Mesh, Pos2, Rect, Shape, Stroke, Ui};
use glam::{Vec3, vec3};

/// The card whose figure sits at a desk as one should.
pub(super) const CARD: &str = "desk-posture-reset";
/// Metres of the room that are to be seen.
const WIDE: f32 = 1.72;
const HIGH: f32 = 1.68;
/// The height of the desk of the figure.
pub(super) const TOP: f32 = 0.73;

/// Made when it is first seen, and drawn anew only when it looks different.
#[derive(Default)]
pub(super) struct Room {
    scene: Option<Scene>,
    drawn: Option<Drawn>,
}

struct Drawn {
    shape: Shape,
    rect: Rect,
    pixels_per_point: f32,
    is_dark: bool,
}

/// From where the room is looked at.
#[derive(Clone, Copy)]
pub(super) struct Eye {
    view: View,
    center: Pos2,
}

impl Eye {
    pub(super) fn new(rect: Rect) -> Self {
        let scale = (rect.width() / WIDE).min(rect.height() / HIGH);
        let view = View { azimuth: -66.0, elevation: 12.0, target: vec3(0.0, 0.65, 0.27), scale };
        Self { view, center: rect.center() }
    }

    pub(super) fn at(&self, point: Vec3) -> Pos2 {
        figure::place(&self.view, self.center, point)
    }

    /// Points of the screen to a metre.
    pub(super) fn scale(&self) -> f32 {
        self.view.scale
    }
}

impl Room {
    pub(super) fn body(&mut self, card: Option<&Card>) -> Option<&Body> {
        if self.scene.is_none() {
            let mut scene = card?.motion()?.still();
            scene.works.clear();
            self.scene = Some(scene);
        }
        self.scene.as_ref().map(|scene| &scene.body)
    }

    pub(super) fn paint(&mut self, ui: &Ui, rect: Rect) {
        let eye = Eye::new(rect);
        ui.painter().rect_filled(rect, radius::GROUP, palette(ui).stage);
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        window(&painter, &eye, ui);
        let (pixels_per_point, is_dark) = (ui.pixels_per_point(), ui.visuals().dark_mode);
        let suits = |drawn: &Drawn| {
            (drawn.rect.size() - rect.size()).length() < 0.01
                && (drawn.pixels_per_point - pixels_per_point).abs() < 0.001
                && drawn.is_dark == is_dark
        };
        if !self.drawn.as_ref().is_some_and(suits) {
            let shape = self.shape(ui, &eye, rect);
            self.drawn = Some(Drawn { shape, rect, pixels_per_point, is_dark });
        }
        let Some(drawn) = &mut self.drawn else { return };
        drawn.shape.translate(rect.min - drawn.rect.min);
        drawn.rect = rect;
        painter.add(drawn.shape.clone());
        things(&painter, &eye, ui);
    }

    fn shape(&self, ui: &Ui, eye: &Eye, rect: Rect) -> Shape {
        let Some(scene) = &self.scene else { return Shape::Noop };
        let mut mesh = Mesh::default();
        let colors = &palette(ui).figure;
        figure::paint(scene, &eye.view, (eye.center, rect), ui.pixels_per_point(), colors, &mut mesh);
        Shape::mesh(mesh)
    }
}

/// The points of the body and of the room that the drawing speaks of.
pub(super) fn joint(body: &Body, joint: fn(Side) -> Joint) -> Vec3 {
    body.frame(joint(Side::Right)).at
}

pub(super) fn eyes(body: &Body) -> Vec3 {
    body.point(Joint::Head, vec3(0.0, 0.075, 0.095))
}

/// The middle of the upper edge of the screen.
pub(super) const SCREEN_TOP: Vec3 = vec3(0.0, TOP + 0.525, 0.64);
pub(super) const MOUSE: Vec3 = vec3(-0.28, TOP + 0.02, 0.40);
pub(super) const PHONE: Vec3 = vec3(-0.49, TOP, 0.36);
pub(super) const WINDOW: Vec3 = vec3(0.95, 1.12, 0.06);

/// A window in the wall at the far side of the desk.
fn window(painter: &egui::Painter, eye: &Eye, ui: &Ui) {
    let colors = &palette(ui).figure;
    let pane = |[low, high]: [f32; 2], [from, to]: [f32; 2], fill: Color32| {
        let corner = |y, z| eye.at(vec3(WINDOW.x, y, z));
        let points = vec![corner(low, from), corner(high, from), corner(high, to), corner(low, to)];
        painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
    };
    let (y, z) = (WINDOW.y, WINDOW.z);
    pane([y - 0.37, y + 0.37], [z - 0.37, z + 0.37], colors.frame);
    for (from, to) in [(-0.33, -0.02), (0.02, 0.33)] {
        pane([y - 0.33, y + 0.33], [z + from, z + to], colors.sky);
    }
    pane([y - 0.41, y - 0.37], [z - 0.41, z + 0.41], colors.frame_shade);
}

/// What lies on the desk beside keyboard and mouse: a telephone.
fn things(painter: &egui::Painter, eye: &Eye, ui: &Ui) {
    let colors = &palette(ui).figure;
    let slab = |half: [f32; 2], lift: f32, fill: Color32| {
        let corner = |x: f32, z: f32| eye.at(PHONE + vec3(x * half[0], lift, z * half[1]));
        let points = vec![corner(-1.0, -1.0), corner(-1.0, 1.0), corner(1.0, 1.0), corner(1.0, -1.0)];
        painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
    };
    slab([0.042, 0.078], 0.002, colors.device_shade);
    slab([0.042, 0.078], 0.010, colors.device);
    slab([0.036, 0.070], 0.011, colors.glass);
}
