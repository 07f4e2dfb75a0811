//! Icons, painted as lines so that they are crisp at every size and need no font.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2};
use std::f32::consts::TAU;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Pause,
    Play,
    Previous,
    Next,
    Another,
    Check,
    Close,
    Left,
    Right,
    Undo,
    Redo,
    Care,
    Preferences,
    Stretch,
    /// A wall of thumbnails.
    Cards,
    Heart,
    HeartLine,
    See,
    Hide,
    Import,
    Export,
    Lock,
    /// The sun over its horizon: the present day.
    Today,
    /// A spine.
    Back,
    /// Bars of a chart.
    History,
    /// A table with a screen.
    Desk,
    /// A drop of warmth or cold.
    Relief,
    Search,
    /// A waste basket.
    Delete,
    /// A sheet of paper.
    Report,
    /// A clock.
    Later,
    /// A speech bubble.
    Meeting,
    /// The sign on a power switch.
    Quit,
}

impl Icon {
    /// Paints the icon into the middle of `rect`, as large as the smaller side allows.
    pub(crate) fn paint(self, painter: &Painter, rect: Rect, color: Color32) {
        let side = rect.width().min(rect.height());
        let pen = Pen { painter, rect: Rect::from_center_size(rect.center(), egui::Vec2::splat(side)), color };
        match self {
            Self::Pause => pen.lines(&[&[(0.34, 0.2), (0.34, 0.8)], &[(0.66, 0.2), (0.66, 0.8)]]),
            Self::Play => pen.filled(&[(0.3, 0.16), (0.84, 0.5), (0.3, 0.84)]),
            Self::Previous => pen.lines(&[&[(0.62, 0.2), (0.32, 0.5), (0.62, 0.8)]]),
            Self::Next => pen.lines(&[&[(0.38, 0.2), (0.68, 0.5), (0.38, 0.8)]]),
            Self::Another => pen.another(),
            Self::Check => pen.lines(&[&[(0.18, 0.54), (0.42, 0.76), (0.84, 0.26)]]),
            Self::Close => pen.lines(&[&[(0.24, 0.24), (0.76, 0.76)], &[(0.76, 0.24), (0.24, 0.76)]]),
            Self::Left => pen.lines(&[&[(0.9, 0.5), (0.12, 0.5)], &[(0.42, 0.2), (0.12, 0.5), (0.42, 0.8)]]),
            Self::Right => pen.lines(&[&[(0.1, 0.5), (0.88, 0.5)], &[(0.58, 0.2), (0.88, 0.5), (0.58, 0.8)]]),
            Self::Undo => pen.undo(),
            Self::Redo => pen.redo(),
            Self::Care => pen.care(),
            Self::Stretch => pen.stretch(),
            Self::Cards => pen.cards(),
            Self::Heart => pen.filled(&heart()),
            Self::HeartLine => pen.lines(&[&heart(), &heart()[..2]]),
            Self::See => pen.eye(),
            Self::Hide => pen.hide(),
            Self::Import => pen.import(),
            Self::Export => pen.export(),
            Self::Lock => pen.lock(),
            Self::Today => pen.today(),
            Self::Back => pen.back(),
            Self::History => pen.history(),
            Self::Desk => pen.desk(),
            Self::Relief => pen.relief(),
            Self::Search => pen.search(),
            Self::Delete => pen.delete(),
            Self::Report => pen.report(),
            Self::Later => pen.later(),
            Self::Meeting => pen.meeting(),
            Self::Quit => pen.quit(),
            Self::Preferences => pen.preferences(),
        }
    }
}

/// Out of which something is taken, or into which it is put.
const TRAY: &[(f32, f32)] = &[(0.1, 0.62), (0.1, 0.9), (0.9, 0.9), (0.9, 0.62)];

/// The outline of a heart from its notch, from which all of it can be seen, so that it can be filled.
fn heart() -> Vec<(f32, f32)> {
    let point = |turn: f32| {
        let across = 16.0 * turn.sin().powi(3);
        let up = 13.0 * turn.cos() - 5.0 * (2.0 * turn).cos() - 2.0 * (3.0 * turn).cos() - (4.0 * turn).cos();
        (0.5 + across / 36.0, 0.44 - up / 36.0)
    };
    (0..=36).map(|i| point(TAU * i as f32 / 36.0)).collect()
}

/// Draws in coordinates from 0 to 1.
struct Pen<'a> {
    painter: &'a Painter,
    rect: Rect,
    color: Color32,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        pos2(egui::lerp(self.rect.x_range(), x), egui::lerp(self.rect.y_range(), y))
    }

    fn stroke(&self) -> Stroke {
        Stroke::new((self.rect.width() / 9.0).max(1.5), self.color)
    }

    fn lines(&self, lines: &[&[(f32, f32)]]) {
        for line in lines {
            self.painter.line(line.iter().map(|&point| self.at(point)).collect(), self.stroke());
        }
    }

    fn filled(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&point| self.at(point)).collect();
        self.painter.add(Shape::convex_polygon(points, self.color, Stroke::NONE));
    }

    fn dot(&self, x: f32, y: f32) {
        self.painter.circle_filled(self.at((x, y)), self.stroke().width * 0.7, self.color);
    }

    /// An eye that looks out of the page.
    fn eye(&self) {
        let lid = |way: f32| {
            (0..=12)
                .map(move |i| i as f32 / 12.0)
                .map(move |t| (0.04 + 0.92 * t, 0.5 + way * 0.3 * (t * TAU / 2.0).sin()))
        };
        let outline: Vec<_> = lid(-1.0).chain(lid(1.0).collect::<Vec<_>>().into_iter().rev()).collect();
        self.lines(&[&outline]);
        self.dot_of(0.5, 0.5, 0.14);
    }

    fn knob(&self, x: f32, y: f32) {
        self.dot_of(x, y, 0.16);
    }

    fn dot_of(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_filled(self.at((x, y)), self.rect.width() * radius, self.color);
    }

    /// A part of the circle, in turns from the right, clockwise.
    fn arc(&self, from: f32, to: f32) {
        let point = |turn: f32| (0.5 + 0.4 * (turn * TAU).cos(), 0.5 + 0.4 * (turn * TAU).sin());
        let line: Vec<_> = (0..=12).map(|i| self.at(point(egui::lerp(from..=to, i as f32 / 12.0)))).collect();
        self.painter.line(line, self.stroke());
    }
}

/// The icons that are more than a line or two.
impl Pen<'_> {
    fn another(&self) {
        self.arc(0.0, 0.82);
        self.lines(&[&[(0.68, 0.1), (0.67, 0.14), (0.6, 0.42)], &[(0.66, 0.14), (0.92, 0.24)]]);
    }

    fn undo(&self) {
        self.lines(&[
            &[(0.36, 0.14), (0.14, 0.36), (0.36, 0.58)],
            &[(0.14, 0.36), (0.6, 0.36), (0.82, 0.44), (0.88, 0.6), (0.82, 0.76), (0.62, 0.84), (0.4, 0.84)],
        ]);
    }

    fn redo(&self) {
        self.lines(&[
            &[(0.64, 0.14), (0.86, 0.36), (0.64, 0.58)],
            &[(0.86, 0.36), (0.4, 0.36), (0.18, 0.44), (0.12, 0.6), (0.18, 0.76), (0.38, 0.84), (0.6, 0.84)],
        ]);
    }

    fn care(&self) {
        self.lines(&[&[(0.5, 0.1), (0.95, 0.88), (0.05, 0.88), (0.5, 0.1)], &[(0.5, 0.4), (0.5, 0.62)]]);
        self.dot(0.5, 0.76);
    }

    fn stretch(&self) {
        self.dot_of(0.5, 0.2, 0.13);
        self.lines(&[
            &[(0.14, 0.08), (0.3, 0.4), (0.7, 0.4), (0.86, 0.08)],
            &[(0.5, 0.42), (0.5, 0.64)],
            &[(0.32, 0.94), (0.5, 0.64), (0.68, 0.94)],
        ]);
    }

    fn cards(&self) {
        for (x, y) in [(0.1, 0.1), (0.58, 0.1), (0.1, 0.58), (0.58, 0.58)] {
            self.lines(&[&[(x, y), (x + 0.32, y), (x + 0.32, y + 0.32), (x, y + 0.32), (x, y), (x + 0.1, y)]]);
        }
    }

    fn hide(&self) {
        self.eye();
        self.lines(&[&[(0.18, 0.88), (0.82, 0.12)]]);
    }

    fn import(&self) {
        self.lines(&[&[(0.5, 0.08), (0.5, 0.62)], &[(0.28, 0.4), (0.5, 0.62), (0.72, 0.4)]]);
        self.lines(&[TRAY]);
    }

    fn export(&self) {
        self.lines(&[&[(0.5, 0.64), (0.5, 0.1)], &[(0.28, 0.32), (0.5, 0.1), (0.72, 0.32)]]);
        self.lines(&[TRAY]);
    }

    fn lock(&self) {
        let bow = (0..=12).map(|i| TAU * (0.5 + i as f32 / 24.0));
        let bow = bow.map(|turn| (0.5 + 0.22 * turn.cos(), 0.28 + 0.2 * turn.sin()));
        let bow: Vec<_> = std::iter::once((0.28, 0.42)).chain(bow).chain(std::iter::once((0.72, 0.42))).collect();
        self.lines(&[&bow, &[(0.16, 0.44), (0.84, 0.44), (0.84, 0.9), (0.16, 0.9), (0.16, 0.4)]]);
        self.dot(0.5, 0.67);
    }

    fn today(&self) {
        let sun = (0..=12).map(|i| TAU * (0.5 + i as f32 / 24.0));
        let sun: Vec<_> = sun.map(|turn| (0.5 + 0.22 * turn.cos(), 0.66 + 0.22 * turn.sin())).collect();
        self.lines(&[&sun, &[(0.06, 0.68), (0.94, 0.68)], &[(0.22, 0.88), (0.78, 0.88)]]);
        self.lines(&[&[(0.5, 0.12), (0.5, 0.26)], &[(0.16, 0.3), (0.26, 0.4)], &[(0.84, 0.3), (0.74, 0.4)]]);
    }

    fn back(&self) {
        for (y, half) in [(0.14, 0.12), (0.32, 0.16), (0.5, 0.19), (0.68, 0.22), (0.86, 0.26)] {
            self.lines(&[&[(0.5 - half, y), (0.5 + half, y)]]);
        }
        self.lines(&[&[(0.5, 0.06), (0.5, 0.94)]]);
    }

    fn history(&self) {
        self.lines(&[&[(0.08, 0.9), (0.92, 0.9)]]);
        self.lines(&[&[(0.24, 0.74), (0.24, 0.5)], &[(0.5, 0.74), (0.5, 0.16)], &[(0.76, 0.74), (0.76, 0.36)]]);
    }

    fn desk(&self) {
        self.lines(&[&[(0.06, 0.66), (0.94, 0.66)], &[(0.16, 0.66), (0.16, 0.94)], &[(0.84, 0.66), (0.84, 0.94)]]);
        self.lines(&[
            &[(0.28, 0.46), (0.28, 0.1), (0.72, 0.1), (0.72, 0.46), (0.26, 0.46)],
            &[(0.5, 0.46), (0.5, 0.66)],
        ]);
    }

    fn relief(&self) {
        let drop = (0..=16).map(|i| TAU * (0.58 + 0.84 * i as f32 / 16.0 - 0.25 - 0.08));
        let mut drop: Vec<_> = drop.map(|turn| (0.5 + 0.28 * turn.cos(), 0.62 + 0.28 * turn.sin())).collect();
        drop.insert(0, (0.5, 0.06));
        drop.push((0.5, 0.06));
        self.lines(&[&drop, &[(0.5, 0.76), (0.6, 0.72), (0.64, 0.62)]]);
    }

    fn search(&self) {
        let glass: Vec<_> = (0..=16).map(|i| TAU * i as f32 / 16.0).collect();
        let glass: Vec<_> = glass.iter().map(|turn| (0.42 + 0.3 * turn.cos(), 0.42 + 0.3 * turn.sin())).collect();
        self.lines(&[&glass, &[(0.64, 0.64), (0.92, 0.92)]]);
    }

    fn delete(&self) {
        self.lines(&[&[(0.12, 0.24), (0.88, 0.24)], &[(0.38, 0.22), (0.38, 0.08), (0.62, 0.08), (0.62, 0.22)]]);
        self.lines(&[
            &[(0.2, 0.26), (0.26, 0.92), (0.74, 0.92), (0.8, 0.26)],
            &[(0.42, 0.44), (0.42, 0.74)],
            &[(0.58, 0.44), (0.58, 0.74)],
        ]);
    }

    fn report(&self) {
        self.lines(&[&[(0.2, 0.06), (0.6, 0.06), (0.82, 0.28), (0.82, 0.94), (0.2, 0.94), (0.2, 0.04)]]);
        self.lines(&[&[(0.36, 0.46), (0.66, 0.46)], &[(0.36, 0.62), (0.66, 0.62)], &[(0.36, 0.78), (0.54, 0.78)]]);
    }

    fn later(&self) {
        let face = (0..=32).map(|i| TAU * i as f32 / 32.0);
        let face: Vec<_> = face.map(|turn| (0.5 + 0.42 * turn.cos(), 0.5 + 0.42 * turn.sin())).collect();
        self.lines(&[&face]);
        self.lines(&[&[(0.5, 0.26), (0.5, 0.52), (0.68, 0.62)]]);
    }

    fn meeting(&self) {
        self.lines(&[
            &[
                (0.3, 0.74),
                (0.08, 0.74),
                (0.08, 0.14),
                (0.92, 0.14),
                (0.92, 0.74),
                (0.5, 0.74),
                (0.3, 0.94),
                (0.3, 0.7),
            ],
            &[(0.3, 0.44), (0.7, 0.44)],
        ]);
    }

    fn quit(&self) {
        self.arc(-0.16, 0.66);
        self.lines(&[&[(0.5, 0.06), (0.5, 0.46)]]);
    }

    fn preferences(&self) {
        self.lines(&[&[(0.08, 0.3), (0.92, 0.3)], &[(0.08, 0.7), (0.92, 0.7)]]);
        self.knob(0.66, 0.3);
        self.knob(0.34, 0.7);
    }
}
