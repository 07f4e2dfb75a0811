//! A kitchen timer: the whole round is the longest time that is good for the skin.

use crate::cards::Remedy;
use crate::window::theme::{palette, size, text_scale};
use egui::{Align2, FontId, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};
use std::f32::consts::TAU;

const THICK: f32 = 10.0;
/// A sign for every so many minutes.
const EVERY: u64 = 5;

/// `share` of the round is left.
pub(super) fn dial_ui(ui: &mut Ui, side: f32, share: f64, remedy: Remedy, time: &str, left: &str, name: &str) {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let (palette, scale) = (palette(ui), text_scale(ui));
    let painter = ui.painter();
    let ring = side / 2.0 - THICK / 2.0 - 2.0;
    painter.circle_stroke(rect.center(), ring, Stroke::new(THICK, palette.line));
    let share = share.clamp(0.0, 1.0) as f32;
    if share > 0.0 {
        let steps = (share * 120.0).ceil().max(2.0) as usize;
        let arc: Vec<Pos2> = (0..=steps).map(|i| on_ring(rect, ring, share * i as f32 / steps as f32)).collect();
        for end in [arc.first(), arc.last()].into_iter().flatten() {
            painter.circle_filled(*end, THICK / 2.0, palette.accent);
        }
        painter.line(arc, Stroke::new(THICK, palette.accent));
    }
    let longest = remedy.longest().as_secs() / 60;
    for minute in (0..longest).step_by(EVERY as usize) {
        let turn = minute as f32 / longest.max(1) as f32;
        let inner = ring - THICK / 2.0 - 9.0;
        let ends = [on_ring(rect, inner, turn), on_ring(rect, inner + 5.0, turn)];
        painter.line_segment(ends, Stroke::new(1.5, palette.outline));
    }
    let count = FontId::proportional(size::COUNT * 0.72 * scale.clamp(1.0, 1.4));
    painter.text(rect.center() - vec2(0.0, 4.0), Align2::CENTER_CENTER, time, count.clone(), palette.ink);
    let below = rect.center() + vec2(0.0, count.size * 0.55);
    let small = FontId::proportional(size::SMALL * scale.clamp(1.0, 1.4));
    painter.text(below, Align2::CENTER_TOP, left, small, palette.quiet);
}

/// A point of the ring, in turns clockwise from its top.
fn on_ring(rect: Rect, radius: f32, turn: f32) -> Pos2 {
    rect.center() + radius * Vec2::angled(TAU * (turn - 0.25))
}
