//! What became of a break: each outcome has its own shape, its own colour and its own word.

use crate::schedule::Kind;
use crate::window::theme::Palette;
use chrono::NaiveDateTime;
use egui::{Color32, Painter, Pos2, Shape, Stroke, vec2};
use std::f32::consts::{PI, TAU};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mark {
    pub(super) at: NaiveDateTime,
    /// The end of a hold.
    pub(super) until: NaiveDateTime,
    pub(super) sort: Sort,
    pub(super) kind: Kind,
    /// The id of a card or of a routine.
    pub(super) card: Option<String>,
    pub(super) why: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Done,
    Partly,
    Skipped,
    Missed,
    Later,
    Held,
}

/// From the middle of a mark to its edge.
pub(super) const RADIUS: f32 = 6.5;

impl Sort {
    pub(super) const ALL: [Self; 6] = [Self::Done, Self::Partly, Self::Held, Self::Later, Self::Skipped, Self::Missed];

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Skipped => "skipped",
            Self::Missed => "missed",
            Self::Later => "later",
            Self::Held => "held",
        }
    }

    pub(super) fn color(self, palette: &Palette) -> Color32 {
        match self {
            Self::Done => palette.accent,
            Self::Partly => palette.eyes,
            Self::Held => palette.walk,
            Self::Later => palette.quiet,
            Self::Skipped => palette.ink,
            Self::Missed => palette.outline,
        }
    }

    /// Paints the sign around this point, so many times as large as usual.
    pub(super) fn paint(self, painter: &Painter, at: Pos2, scale: f32, palette: &Palette) {
        let color = self.color(palette);
        let line = Stroke::new(1.8 * scale, color);
        let thin = Stroke::new(1.6 * scale, palette.surface);
        let radius = RADIUS * scale;
        let ring = radius - line.width / 2.0;
        let around = |points: &[(f32, f32)]| points.iter().map(|&(x, y)| at + scale * vec2(x, y)).collect::<Vec<_>>();
        let fill = |points, fill, line| painter.add(Shape::convex_polygon(points, fill, line));
        match self {
            Self::Done => {
                painter.circle_filled(at, radius, color);
                painter.line(around(&[(-2.8, 0.3), (-0.7, 2.3), (3.0, -2.2)]), thin);
            }
            Self::Partly => {
                painter.circle(at, ring, palette.surface, line);
                fill(half(at, ring), color, Stroke::NONE);
            }
            Self::Skipped => {
                fill(around(&[(0.0, -6.5), (6.5, 0.0), (0.0, 6.5), (-6.5, 0.0)]), palette.surface, line);
            }
            Self::Missed => {
                painter.circle(at, ring, palette.surface, line);
            }
            Self::Later => {
                fill(around(&[(-4.5, -6.0), (6.5, 0.0), (-4.5, 6.0)]), color, Stroke::NONE);
            }
            Self::Held => {
                fill(around(&[(-5.5, -5.5), (5.5, -5.5), (5.5, 5.5), (-5.5, 5.5)]), color, Stroke::NONE);
                for x in [-1.8, 1.8] {
                    painter.line(around(&[(x, -2.6), (x, 2.6)]), thin);
                }
            }
        }
    }
}

/// The lower half of a disc.
fn half(at: Pos2, radius: f32) -> Vec<Pos2> {
    (0..=16).map(|i| PI * i as f32 / 16.0).map(|turn| at + radius * vec2(turn.cos(), turn.sin())).collect()
}

/// A dashed ring: a break that is still to come.
pub(super) fn paint_coming(painter: &Painter, at: Pos2, scale: f32, palette: &Palette) {
    painter.circle_filled(at, RADIUS * scale, palette.surface);
    for i in 0..8 {
        let turn = |share: f32| TAU * (i as f32 + share) / 8.0;
        let point = |share: f32| at + (RADIUS - 0.8) * scale * vec2(turn(share).cos(), turn(share).sin());
        painter.line_segment([point(0.12), point(0.72)], Stroke::new(1.6 * scale, palette.accent));
    }
}
