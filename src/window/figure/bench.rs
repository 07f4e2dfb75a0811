//! What a frame costs. The time is printed, for it depends on the machine and on how the program was built:
//! ```sh
//! cargo test --lib --config 'profile.test.package.unhunch.opt-level=3' \
//!     --config 'profile.test.package.unhunch.debug-assertions=false' figure::bench -- --nocapture
//! ```

use super::paint;
use super::sheet::card;
use crate::figure::Cloud;
use crate::window::theme::LIGHT;
use egui::{Mesh, Pos2, Rect};
use std::time::{Duration, Instant};

/// The least of many batches is the time without what else runs on the machine.
const BATCHES: u32 = 100;
const FRAMES: u32 = 5;
/// More than these would be felt where triangles are drawn by the processor.
const VERTICES: usize = 8500;
const TRIANGLES: usize = 12_000;

#[test]
#[expect(clippy::disallowed_methods, reason = "a measurement")]
fn a_frame_has_few_triangles() {
    for id in ["wall-angels", "seated-side-twist", "desk-posture-reset"] {
        let (_, motion) = card(id);
        let (view, shift) = Cloud::of(&motion).fit(motion.camera, glam::Vec2::splat(320.0));
        let scene = motion.still();
        let square = Rect::from_min_size(Pos2::ZERO, egui::Vec2::splat(320.0));
        let mut mesh = Mesh::default();
        let mut least = Duration::MAX;
        for _ in 0..BATCHES {
            let start = Instant::now();
            for _ in 0..FRAMES {
                mesh.indices.clear();
                mesh.vertices.clear();
                paint(
                    &scene,
                    &view,
                    (Pos2::new(160.0 + shift.x, 160.0 + shift.y), square),
                    1.0,
                    &LIGHT.figure,
                    &mut mesh,
                );
            }
            least = least.min(start.elapsed() / FRAMES);
        }
        let (vertices, triangles) = (mesh.vertices.len(), mesh.indices.len() / 3);
        println!("{id}: {least:?} a frame, {vertices} vertices, {triangles} triangles");
        assert!(vertices <= VERTICES && triangles <= TRIANGLES, "{id}: {vertices} vertices, {triangles} triangles");
        assert!(mesh.is_valid());
    }
}
