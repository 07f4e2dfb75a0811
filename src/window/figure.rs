//! The painter of the figure: a scene becomes one mesh of coloured triangles with soft edges.
//!
//! Every part is a surface through rings of points (`loft`), drawn by `surface` with light, outline and a soft edge
//! of its own, because a mesh has none. Parts are painted one over the other, the far ones first (`order`).

mod arm;
mod bone;
mod brush;
mod face;
mod finger;
mod foot;
mod glow;
mod hair;
mod hand;
mod head;
mod leg;
mod lens;
mod light;
mod loft;
mod neck;
mod order;
mod part;
mod prop;
mod rim;
mod section;
mod shadow;
mod surface;
mod tone;
mod trunk;

#[cfg(test)]
mod bench;

#[cfg(test)]
mod contact;
#[cfg(test)]
mod sheet;
#[cfg(test)]
mod tests;

use super::theme::FigureColors;
use crate::figure::{Joint, Scene, View};
use brush::Brush;
use egui::{Mesh, Pos2, Rect};
use glow::Glow;
use lens::Lens;
use order::Order;
use section::Detail;
use tone::Tones;

/// The width of the line around things: metres, but not beyond these pixels.
const LINE: f32 = 0.0052;
const LINE_PIXELS: [f32; 2] = [0.35, 2.4];

/// Adds a scene to a mesh without a texture, as seen by `view`, whose target lands on `center`. Parts that lie wholly
/// outside of `frame` are left out; others may reach beyond it: the caller clips.
pub(crate) fn paint(
    scene: &Scene,
    view: &View,
    (center, frame): (Pos2, Rect),
    pixels_per_point: f32,
    colors: &FigureColors,
    mesh: &mut Mesh,
) {
    let lens = Lens::new(view, center);
    let mut brush = Brush::new(scene, lens, pixels_per_point, colors, mesh);
    for prop in scene.props.iter().filter(|prop| prop::is_backdrop(prop)) {
        brush.backdrop(prop);
    }
    brush.shadow(&scene.body, &scene.props);
    let pieces = prop::pieces(&scene.props);
    let mut order = Order::new();
    part::add_body(&mut order, &lens, &scene.body);
    prop::add(&mut order, &lens, &pieces);
    let corners = [frame.min, frame.max].map(|corner| glam::vec2(corner.x, corner.y));
    for part in order.far_to_near(corners) {
        brush.part(part, &scene.body);
    }
}

/// Where a point of the room is seen.
pub(crate) fn place(view: &View, center: Pos2, point: glam::Vec3) -> Pos2 {
    let at = Lens::new(view, center).see(point).at;
    Pos2::new(at.x, at.y)
}

impl<'a> Brush<'a> {
    fn new(scene: &Scene, lens: Lens, pixels_per_point: f32, colors: &'a FigureColors, mesh: &'a mut Mesh) -> Self {
        let feather = 1.0 / pixels_per_point.max(0.1);
        let depth = |joint| lens.see(scene.body.frame(joint).at).view.z;
        Self {
            lens,
            mesh,
            colors,
            feather,
            detail: Detail::new(lens.scale / feather),
            line: (LINE * lens.scale).clamp(LINE_PIXELS[0] * feather, LINE_PIXELS[1] * feather),
            veil: 1.0,
            shade: tone::channels(colors.shadow),
            middle: depth(Joint::Lumbar),
            chest: scene.body.frame(Joint::Chest).at,
            accent: Tones::new(colors.accent, colors.accent_shade, colors.shadow),
            glows: Glow::all(&scene.body, &scene.works),
            lights: 0,
            spare: loft::Loft::default(),
        }
    }

    fn skin(&self) -> Tones {
        Tones::new(self.colors.skin, self.colors.skin_shade, self.colors.shadow)
    }

    fn top(&self) -> Tones {
        Tones::new(self.colors.top, self.colors.top_shade, self.colors.shadow)
    }

    fn legs(&self) -> Tones {
        Tones::new(self.colors.legs, self.colors.legs_shade, self.colors.shadow)
    }

    fn shoe(&self) -> Tones {
        Tones::new(self.colors.shoe, self.colors.shoe_shade, self.colors.shadow)
    }

    fn sole_tones(&self) -> Tones {
        Tones::new(self.colors.sole, self.colors.sole_shade, self.colors.shadow)
    }

    fn hair_tones(&self) -> Tones {
        Tones::new(self.colors.hair, self.colors.hair_shade, self.colors.shadow)
    }
}
