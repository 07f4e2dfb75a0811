//! A ring that fills clockwise from the top.

use crate::window::theme::Palette;
use egui::{Color32, Painter, Pos2, Stroke, vec2};
use std::f32::consts::TAU;

pub(crate) struct Ring {
    pub(crate) center: Pos2,
    pub(crate) radius: f32,
    pub(crate) width: f32,
    pub(crate) palette: &'static Palette,
}

impl Ring {
    pub(crate) fn track(&self, painter: &Painter) {
        let points = (0..=120).map(|i| self.at(i as f32 / 120.0, self.radius)).collect();
        painter.line(points, Stroke::new(self.width, self.palette.line));
    }

    pub(crate) fn at(&self, share: f32, radius: f32) -> Pos2 {
        let angle = share * TAU - TAU / 4.0;
        self.center + radius * vec2(angle.cos(), angle.sin())
    }

    /// From the top up to this share of the ring.
    pub(crate) fn arc(&self, painter: &Painter, share: f32) {
        if share > 0.0 {
            self.part(painter, [0.0, share], self.palette.accent);
        }
    }

    /// Between two shares of the ring, with round ends.
    pub(crate) fn part(&self, painter: &Painter, [from, to]: [f32; 2], color: Color32) {
        let points = ((to - from) * 120.0).ceil().max(2.0) as usize;
        let share = |i: usize| egui::lerp(from..=to, i as f32 / points as f32);
        let line = (0..=points).map(|i| self.at(share(i), self.radius)).collect();
        painter.line(line, Stroke::new(self.width, color));
        for end in [from, to] {
            painter.circle_filled(self.at(end, self.radius), self.width / 2.0, color);
        }
    }

    /// Cuts the ring at these shares, in the colour of what it lies on.
    pub(crate) fn gaps(&self, painter: &Painter, joints: impl Iterator<Item = f32>) {
        let (inner, outer) = (self.radius - self.width / 2.0 - 1.0, self.radius + self.width / 2.0 + 1.0);
        for joint in joints {
            painter.line_segment([self.at(joint, inner), self.at(joint, outer)], Stroke::new(2.5, self.palette.stage));
        }
    }
}
