//! Hair combed back into a bun.

use super::brush::Brush;
use super::head::around;
use super::section::Section;
use super::tone::{channels, smooth};
use crate::figure::Frame;
use glam::{Vec2, Vec3, vec3};

/// From the crown to the hairline.
const ROWS: usize = 10;
const CROWN: f32 = 0.1533;
const BUN: Vec3 = vec3(0.0, 0.098, -0.104);
const BUN_RADIUS: f32 = 0.039;

/// How low the hair reaches, by the degrees from the middle of the forehead.
const LINE: [(f32, f32); 10] = [
    (0.0, 0.1135),
    (28.0, 0.112),
    (50.0, 0.098),
    (64.0, 0.074),
    (76.0, 0.046),
    (86.0, 0.044),
    (96.0, 0.060),
    (112.0, 0.040),
    (138.0, -0.004),
    (180.0, -0.016),
];

fn hairline(degrees: f32) -> f32 {
    let above = LINE.iter().position(|(at, _)| *at > degrees).unwrap_or(LINE.len() - 1).max(1);
    let ((from, low), (to, high)) = (LINE[above - 1], LINE[above]);
    low + (high - low) * smooth(from, to, degrees)
}

impl Brush<'_> {
    pub(super) fn hair(&mut self, head: &Frame) {
        let hair = self.hair_tones();
        let mut loft = self.loft(Section::Head);
        let columns = loft.columns;
        let lines: Vec<f32> = (0..columns).map(|column| hairline(degrees(column, columns))).collect();
        for row in 0..=ROWS {
            let share = row as f32 / ROWS as f32;
            let fall = (share * std::f32::consts::FRAC_PI_2).cos();
            // Full over the crown, flat where it ends.
            let full = 0.0085 * smooth(1.0, 0.55, share) + 0.0028;
            for (column, line) in lines.iter().enumerate() {
                let (sin, cos) = (column as f32 / columns as f32 * std::f32::consts::TAU).sin_cos();
                let height = line + (CROWN - line) * fall;
                let rise = Vec3::Y * (0.0075 * smooth(0.6, 0.0, share));
                loft.points.push(head.point(around(sin, cos, height, full) + rise));
            }
            loft.row().line = 0.85;
        }
        loft.ends = [super::loft::End::Hidden, super::loft::End::Open];
        self.fill(loft, &hair);
        self.strands(head);
    }

    /// A few lines that follow the comb, where they look at the eye.
    fn strands(&mut self, head: &Frame) {
        let shade = channels(self.colors.hair_shade);
        let width = self.lens.scale * 0.0028;
        for start in [-52.0_f32, -24.0, 6.0, 32.0, 58.0, 84.0, -84.0] {
            let line: [(Vec2, f32); 7] = std::array::from_fn(|index| {
                let share = index as f32 / 6.0;
                let point = self.strand(start, share);
                (self.lens.see(head.point(point)).at, width * (1.0 - (share * 2.0 - 1.0).powi(2)))
            });
            let middle = self.strand(start, 0.5);
            let outward = head.turn * (middle - vec3(0.0, 0.06, 0.0));
            if self.lens.faces(head.point(middle), outward.normalize_or_zero()) {
                self.stroke(&line, shade, 0.55);
            }
        }
    }

    /// A place on the way of a strand from the hairline to the bun.
    fn strand(&self, start: f32, share: f32) -> Vec3 {
        let reach = 0.10 + 0.62 * share;
        let degrees = start * (1.0 - share) + 180.0 * start.signum() * share;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let low = hairline(start.abs());
        let height = (low + 0.008) * (1.0 - share)
            + 0.112 * share
            + 0.03 * (share * std::f32::consts::PI).sin() * (1.0 - start.abs() / 110.0);
        around(sin, cos, height.min(CROWN - 0.002), 0.0105 * reach.min(1.0) + 0.004)
    }

    pub(super) fn bun(&mut self, head: &Frame) {
        let hair = self.hair_tones();
        let mut loft = self.loft(Section::Leg);
        let center = head.point(BUN);
        for row in 0..=8 {
            let (sin, cos) = (row as f32 / 8.0 * std::f32::consts::PI).sin_cos();
            let reach = BUN_RADIUS * sin.max(0.04);
            // It lies on the back of the head, its axis pointing backward and a little up.
            let way = (head.turn * vec3(0.0, 0.3, -1.0)).normalize_or(Vec3::Z);
            let up = way.cross(head.turn.x_axis);
            loft.ring(Section::Leg, center + way * (cos * BUN_RADIUS * 0.82), head.turn.x_axis * reach, up * reach);
        }
        self.fill(loft, &hair);
    }
}

fn degrees(column: usize, columns: usize) -> f32 {
    let turn = column as f32 / columns as f32 * 360.0;
    if turn > 180.0 { 360.0 - turn } else { turn }
}
