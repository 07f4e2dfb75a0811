//! The axis of a chart: round numbers, lines across, and their labels.

use crate::window::theme::Palette;
use egui::{Align2, FontId, Painter, Rect, Stroke, pos2};

/// Where values lie in a chart.
#[derive(Clone, Copy, Debug)]
pub(in crate::window::home) struct Axis {
    /// What is drawn into, without the labels.
    pub(in crate::window::home) rect: Rect,
    /// The value at its upper edge.
    pub(in crate::window::home) top: f32,
}

impl Axis {
    pub(in crate::window::home) fn y(&self, value: f32) -> f32 {
        egui::remap(value, 0.0..=self.top, self.rect.bottom()..=self.rect.top())
    }

    /// A line at nothing, one at half the height and one at the top, each with its number at the left.
    pub(in crate::window::home) fn paint(&self, painter: &Painter, font: &FontId, palette: &Palette) {
        for value in [0.0, self.top / 2.0, self.top] {
            let y = self.y(value).round() - 0.5;
            let color = if value == 0.0 { palette.edge } else { palette.line };
            painter.hline(self.rect.x_range(), y, Stroke::new(1.0, color));
            let number = pos2(self.rect.left() - 6.0, y);
            painter.text(number, Align2::RIGHT_CENTER, value, font.clone(), palette.quiet);
        }
    }
}

/// A round number that is no less, whose half is round too.
pub(in crate::window::home) fn round_top(most: f32) -> f32 {
    let most = most.max(2.0);
    let ten = 10_f32.powf(most.log10().floor());
    let steps: &[f32] =
        if ten < 10.0 { &[2.0, 4.0, 6.0, 8.0, 10.0] } else { &[1.0, 1.2, 1.6, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0] };
    steps.iter().map(|step| (step * ten).round()).find(|top| *top >= most).unwrap_or(most)
}

/// So many labels of this width stand beside each other in steps of `step`: every one, every second, …
pub(super) fn every(width: f32, step: f32) -> usize {
    ((width + 8.0) / step.max(0.1)).ceil().max(1.0) as usize
}
