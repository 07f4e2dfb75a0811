//! A figure in a place of the screen: it moves with its card, can be turned by dragging, and turns back by itself.

use super::figure;
use super::theme::palette;
use crate::cards::{Card, Step};
use crate::figure::{At, Camera, Cloud, Motion, Scene};
use egui::layers::ShapeIdx;
use egui::{Id, Mesh, Rect, Response, Role, Sense, Shape, Ui, Vec2, WidgetInfo, vec2};

/// Degrees for each point that the pointer is dragged.
const TURN: Vec2 = vec2(0.6, 0.35);
/// How far up and down the eye may go, in degrees.
const ELEVATIONS: (f32, f32) = (-15.0, 60.0);
/// After this many seconds a turned figure that was let go is about a third as far turned.
const RETURN: f32 = 0.25;
/// Below this many degrees it counts as back.
const BACK: f32 = 0.2;
/// How much faster than the card a preview runs.
const HASTE: f32 = 3.0;

/// A card's figure.
#[derive(Clone, Debug)]
pub(crate) struct Puppet {
    motion: Motion,
    cloud: Cloud,
    /// Of the pose that stands for the card.
    still: Cloud,
    /// How long each step lasts, in seconds.
    steps: Vec<f32>,
    /// The warm-up that the first steps are.
    lead: Option<Box<Puppet>>,
}

/// What of its card a figure shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Show {
    /// This time of the card.
    At(At),
    /// What this step is about, without moving.
    Step(usize),
    /// What the card is about, without moving.
    Poster,
    /// The whole card again and again, faster than it is done; seconds since it began.
    Preview(f64),
}

impl Puppet {
    /// The figure of this card; none if it has no motion.
    pub(crate) fn new(card: &Card) -> Option<Self> {
        let (lead, own) = card.steps.split_at(card.lead_steps());
        let seconds = |steps: &[Step]| steps.iter().map(|step| step.seconds as f32).collect();
        let lead = card.lead_motion().map(|motion| Box::new(Self::of(motion, seconds(lead), None)));
        Some(Self::of(card.motion()?, seconds(own), lead))
    }

    fn of(motion: Motion, steps: Vec<f32>, lead: Option<Box<Self>>) -> Self {
        let (cloud, still) = (Cloud::of(&motion), Cloud::of_still(&motion));
        Self { motion, cloud, still, steps, lead }
    }

    /// Whose turn it is: the warm-up's or its own.
    fn turn(&self, show: Show) -> (&Self, Show) {
        let Some(lead) = &self.lead else { return (self, show) };
        let before = lead.steps.len();
        match show {
            Show::At(At { step, .. }) | Show::Step(step) if step < before => (lead, show),
            Show::At(at) => (self, Show::At(At { step: at.step - before, ..at })),
            Show::Step(step) => (self, Show::Step(step - before)),
            Show::Poster | Show::Preview(_) => (self, show),
        }
    }

    /// Draws the figure into the rectangle; `name` is what those hear who do not see it.
    pub(crate) fn ui(&self, ui: &mut Ui, rect: Rect, show: Show, name: &str) -> Response {
        let below = ui.painter().add(Shape::Noop);
        self.ui_below(ui, rect, (below, rect), show, name)
    }

    /// The same below what was drawn since `below` was added; walls and mats go on beyond the rectangle, as far as
    /// the stage.
    pub(crate) fn ui_below(
        &self,
        ui: &mut Ui,
        rect: Rect,
        (below, stage): (ShapeIdx, Rect),
        show: Show,
        name: &str,
    ) -> Response {
        let id = ui.scope_id().with("figure");
        let response = ui.interact(rect, id, Sense::drag()).on_hover_cursor(egui::CursorIcon::Grab);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
        let turned = turned(ui, id, &response);
        let painter = ui.painter().with_clip_rect(stage.intersect(ui.clip_rect()));
        painter.set(below, self.shape(ui, [rect, stage], show, turned));
        response
    }

    /// Draws it without letting it be turned.
    pub(crate) fn paint(&self, ui: &Ui, rect: Rect, show: Show, turned: Vec2) {
        ui.painter().with_clip_rect(rect.intersect(ui.clip_rect())).add(self.shape(ui, [rect; 2], show, turned));
    }

    /// The figure as it is drawn into the first rectangle; it may reach beyond, as far as is seen in the second.
    pub(crate) fn shape(&self, ui: &Ui, places: [Rect; 2], show: Show, turned: Vec2) -> Shape {
        let (puppet, show) = self.turn(show);
        puppet.own_shape(ui, places, show, turned)
    }

    fn own_shape(&self, ui: &Ui, [rect, seen]: [Rect; 2], show: Show, turned: Vec2) -> Shape {
        let mut camera = self.camera(show);
        camera.azimuth -= turned.x;
        camera.elevation = (camera.elevation + turned.y).clamp(ELEVATIONS.0, ELEVATIONS.1.max(camera.elevation));
        let cloud = if show == Show::Poster { &self.still } else { &self.cloud };
        let (view, middle) = cloud.fit(camera, glam::vec2(rect.width(), rect.height()));
        let mut mesh = Mesh::default();
        let center = rect.center() + vec2(middle.x, middle.y);
        let colors = &palette(ui).figure;
        figure::paint(&self.scene(show), &view, (center, seen), ui.pixels_per_point(), colors, &mut mesh);
        Shape::mesh(mesh)
    }

    /// Whether the left side of the figure is at the right of the screen: it faces who looks at it.
    pub(crate) fn is_left_at_right(&self, show: Show) -> bool {
        let (puppet, show) = self.turn(show);
        puppet.camera(show).azimuth.to_radians().cos() > 0.0
    }

    pub(super) fn scene(&self, show: Show) -> Scene {
        match show {
            Show::At(at) => self.motion.scene(at),
            Show::Step(step) => self.motion.step_still(step),
            Show::Poster => self.motion.still(),
            Show::Preview(seconds) => self.motion.scene(self.at(seconds)),
        }
    }

    fn camera(&self, show: Show) -> Camera {
        match show {
            Show::At(at) => self.motion.camera_at(at),
            Show::Step(step) => self.motion.camera_at(At { step, elapsed: 60.0, lasts: 60.0 }),
            Show::Poster => self.motion.camera,
            Show::Preview(seconds) => self.motion.camera_at(self.at(seconds)),
        }
    }

    /// The time of the card that a preview shows.
    fn at(&self, seconds: f64) -> At {
        let whole: f32 = self.steps.iter().sum();
        let mut left = (seconds * f64::from(HASTE)).rem_euclid(f64::from(whole.max(1.0))) as f32;
        for (step, &lasts) in self.steps.iter().enumerate() {
            if left < lasts {
                return At { step, elapsed: left, lasts };
            }
            left -= lasts;
        }
        At { step: 0, elapsed: 0.0, lasts: 1.0 }
    }
}

/// How far the figure is turned, in degrees: with the pointer while it is dragged, back by itself afterwards.
fn turned(ui: &Ui, id: Id, response: &Response) -> Vec2 {
    let before = ui.data(|data| data.get_temp::<Vec2>(id)).unwrap_or_default();
    let after = if response.dragged() {
        before + response.drag_delta() * TURN
    } else if before.length() < BACK || ui.style().animation_time == 0.0 {
        Vec2::ZERO
    } else {
        ui.ctx().request_repaint();
        before * (-ui.input(|input| input.stable_dt).min(0.1) / RETURN).exp()
    };
    if after != before {
        ui.data_mut(|data| data.insert_temp(id, after));
    }
    after
}
