//! How light falls on a material: two tones with a soft border, and a darker line around them.

use egui::Color32;
use glam::{Vec3, vec3};

/// Where the light comes from as the eye has it: above, to the left, in front.
const LIGHT: Vec3 = vec3(-0.52, 0.60, 0.61);
/// The border between the two tones, as the share of the light that falls on a surface.
const BORDER: [f32; 2] = [-0.12, 0.58];
/// How much lighter a surface is that looks straight at the light.
const SHEEN: f32 = 0.05;
const SHEEN_FROM: f32 = 0.75;
const EDGE: f32 = 0.34;

/// The colours of a material, each channel from 0 to 255.
#[derive(Clone, Copy)]
pub(super) struct Tones {
    pub(super) base: Vec3,
    pub(super) shade: Vec3,
    /// The line around it.
    pub(super) edge: Vec3,
}

impl Tones {
    pub(super) fn new(base: Color32, shade: Color32, shadow: Color32) -> Self {
        let (base, shade) = (channels(base), channels(shade));
        Self { base, shade, edge: shade.lerp(channels(shadow), EDGE) }
    }

    /// The colour of a surface with this normal, which is a unit vector as the eye has it.
    pub(super) fn lit(&self, normal: Vec3) -> Vec3 {
        let light = normal.dot(LIGHT);
        let lit = self.shade.lerp(self.base, smooth(BORDER[0], BORDER[1], light));
        if light < SHEEN_FROM { lit } else { lit.lerp(Vec3::splat(255.0), SHEEN * smooth(SHEEN_FROM, 1.0, light)) }
    }
}

pub(super) fn channels(color: Color32) -> Vec3 {
    let [red, green, blue, _] = color.to_array();
    vec3(f32::from(red), f32::from(green), f32::from(blue))
}

/// A colour for a vertex; `alpha` from 0 to 1.
pub(super) fn color(channels: Vec3, alpha: f32) -> Color32 {
    let color = channels * alpha + 0.5;
    Color32::from_rgba_premultiplied(color.x as u8, color.y as u8, color.z as u8, (alpha * 255.0 + 0.5) as u8)
}

/// From 0 at `from` to 1 at `to`, without a corner.
pub(super) fn smooth(from: f32, to: f32, value: f32) -> f32 {
    let share = ((value - from) / (to - from)).clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}
