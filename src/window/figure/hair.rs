//! Hair combed back into a bun.

use super::brush::Brush;
use super::head::around;
use super::section::{Detail, Section};
use super::tone::{channels, smooth};
use crate::figure::Frame;
use glam::{Vec2, Vec3, vec2, vec3};

const CROWN: f32 = 0.1533;
const BUN: Vec3 = vec3(0.0, 0.150, -0.074);
const BUN_RADIUS: f32 = 0.037;

/// How low the hair reaches, by the degrees from the middle of the forehead.
const LINE: [(f32, f32); 11] = [
    (0.0, 0.1165),
    (22.0, 0.1150),
    (40.0, 0.1070),
    (54.0, 0.0890),
    (68.0, 0.0620),
    (78.0, 0.0420),
    (88.0, 0.0480),
    (100.0, 0.0540),
    (118.0, 0.0320),
    (142.0, -0.0060),
    (180.0, -0.0160),
];

/// Where strands begin, in degrees from the middle of the forehead.
const STRANDS: [f32; 10] = [-150.0, -112.0, -64.0, -40.0, -14.0, 16.0, 42.0, 66.0, 114.0, 152.0];
/// The middle of the skull.
const MIDDLE: Vec3 = vec3(0.0, 0.062, 0.008);

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
        // From the crown to the hairline.
        let rows: u8 = match self.detail {
            Detail::Low => 6,
            Detail::Middle => 7,
            Detail::High => 14,
        };
        for row in 0..=rows {
            let share = f32::from(row) / f32::from(rows);
            let fall = (share * std::f32::consts::FRAC_PI_2).cos();
            // Full over the crown, flat where it ends.
            let thick = 0.0095 * smooth(1.0, 0.5, share) + 0.0025;
            for (at, line) in loft.curve.iter().zip(&lines) {
                let height = line + (CROWN - line) * fall;
                let rise = Vec3::Y * (0.009 * smooth(0.75, 0.0, share));
                loft.points.push(head.point(around(*at, height, thick) + rise));
            }
            loft.row().line = 0.85;
        }
        loft.ends = [super::loft::End::Round, super::loft::End::Open];
        self.fill(loft, &hair);
        self.strands(head);
    }

    /// A few lines that follow the comb, where they look at the eye.
    fn strands(&mut self, head: &Frame) {
        let shade = channels(self.colors.hair_shade);
        let width = self.lens.scale * 0.0024;
        for start in STRANDS {
            let root = root(start);
            let points: [Vec3; 9] = std::array::from_fn(|index| head.point(strand(root, 0.04 + 0.11 * index as f32)));
            let line: [(Vec2, f32); 9] = std::array::from_fn(|index| {
                let outward = (points[index] - head.point(MIDDLE)).normalize_or_zero().dot(self.lens.toward);
                let thick = 1.0 - (index as f32 / 4.0 - 1.0).powi(2) * 0.8;
                (self.lens.see(points[index]).at, width * thick * smooth(0.05, 0.3, outward))
            });
            self.stroke(&line, shade, 0.6);
        }
    }

    pub(super) fn bun(&mut self, head: &Frame) {
        let hair = self.hair_tones();
        let mut loft = self.loft(Section::Leg);
        let center = head.point(BUN);
        for row in 0..=8 {
            let (sin, cos) = (row as f32 / 8.0 * std::f32::consts::PI).sin_cos();
            let reach = BUN_RADIUS * sin.max(0.04);
            // It lies on the back of the head, its axis pointing backward and a little up.
            let way = (head.turn * vec3(0.0, 0.75, -0.65)).normalize_or(Vec3::Z);
            let up = way.cross(head.turn.x_axis);
            loft.ring(center + way * (cos * BUN_RADIUS * 0.82), head.turn.x_axis * reach, up * reach);
        }
        self.fill(loft, &hair);
    }
}

/// Where a strand begins, just above the hairline.
fn root(start: f32) -> Vec3 {
    let (sin, cos) = start.to_radians().sin_cos();
    around(vec2(sin, cos), hairline(start.abs()) + 0.006, 0.006)
}

/// A place on the way from the root of a strand, straight over the head, to the bun.
fn strand(root: Vec3, share: f32) -> Vec3 {
    let way = root.lerp(BUN, share) - MIDDLE;
    // Pushed out to the surface of the hair, which is nearly an ellipsoid.
    let reach = vec3(way.x / 0.0835, way.y / 0.106, way.z / 0.096).length();
    MIDDLE + way / reach.max(0.2)
}

fn degrees(column: usize, columns: usize) -> f32 {
    let turn = column as f32 / columns as f32 * 360.0;
    if turn > 180.0 { 360.0 - turn } else { turn }
}
