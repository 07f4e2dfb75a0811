//! What the figures cost on this machine: for `tests/bench`, which prints it.

use super::super::{figure, theme::LIGHT};
use crate::cards::Deck;
use crate::figure::{At, Cloud};
use egui::{Mesh, Pos2, Rect, Vec2};
use std::time::{Duration, Instant};

/// The side of the picture, in points, and how often each instant of a card is painted.
const SIZE: f32 = 320.0;
const TIMES: u32 = 20;

/// Milliseconds to read all bundled motions, and to paint a frame of the mean and of the dearest card.
pub(crate) fn figures() -> String {
    let deck = Deck::bundled();
    let cards: Vec<_> = deck.iter().cloned().collect();
    let began = now();
    let motions: Vec<_> = cards.iter().filter_map(|card| Some((card, card.motion()?))).collect();
    let read = began.elapsed();
    let mut all = Vec::new();
    let mut mesh = Mesh::default();
    let frame = Rect::from_min_size(Pos2::ZERO, Vec2::splat(SIZE));
    for (card, motion) in &motions {
        let (view, shift) = Cloud::of(motion).fit(motion.camera, glam::Vec2::splat(SIZE));
        let center = Pos2::new(SIZE / 2.0 + shift.x, SIZE / 2.0 + shift.y);
        let began = now();
        for (step, part) in (0..card.steps.len()).flat_map(|step| (0..TIMES).map(move |part| (step, part))) {
            let lasts = card.steps[step].seconds as f32;
            let scene = motion.scene(At { step, elapsed: lasts * part as f32 / TIMES as f32, lasts });
            mesh.clear();
            figure::paint(&scene, &view, (center, frame), 1.0, &LIGHT.figure, &mut mesh);
        }
        all.push((began.elapsed() / (TIMES * card.steps.len() as u32), card.id.clone()));
    }
    let mean = all.iter().map(|(time, _)| *time).sum::<Duration>() / all.len().max(1) as u32;
    let (worst, card) = all.into_iter().max().unwrap_or_default();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    serde_json::json!({ "motions": motions.len(), "read_ms": ms(read), "frame_ms": ms(mean), "worst_ms": ms(worst), "worst": card })
        .to_string()
}

fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "a measurement; no screen sees this clock")]
    Instant::now()
}
