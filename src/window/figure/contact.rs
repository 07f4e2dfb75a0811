//! The contact sheet: every card as it moves, to be looked at by people.
//!
//! With `UNHUNCH_CONTACT` naming a folder, `<card>.png` has each step at four instants, the card's still large, small,
//! dark and turned; `sheet-light.png` and `sheet-dark.png` have every card at six instants, both sides.

use super::sheet::{column, picture, row};
use crate::cards::motion::tests::{asked, motion};
use crate::cards::{Card, Side};
use crate::figure::{At, Camera, Cloud, Motion};
use crate::window::theme::{DARK, LIGHT, Palette};
use image::RgbaImage;
use std::path::Path;

#[test]
fn a_contact_sheet_is_drawn_when_it_is_asked_for() {
    let Ok(folder) = std::env::var("UNHUNCH_CONTACT") else { return };
    let folder = Path::new(&folder);
    let cards: Vec<(Card, Motion)> = asked().into_iter().map(|card| (card.clone(), motion(&card).unwrap())).collect();
    for (card, motion) in &cards {
        one(card, motion).save(folder.join(format!("{}.png", card.id))).unwrap();
    }
    for (name, palette) in [("sheet-light.png", &LIGHT), ("sheet-dark.png", &DARK)] {
        let rows: Vec<_> = cards.iter().map(|(card, motion)| six(card, motion, palette)).collect();
        column(&rows).save(folder.join(name)).unwrap();
    }
}

/// Each step of a card in a row, then its still.
fn one(card: &Card, motion: &Motion) -> RgbaImage {
    let cloud = Cloud::of(motion);
    let at = |at: At| {
        let size = glam::Vec2::splat(220.0);
        picture(&motion.scene(at), cloud.fit(motion.camera_at(at), size), size, &LIGHT, 1.0)
    };
    let mut rows = Vec::new();
    let mut line = Vec::new();
    for (step, time) in card.times().iter().enumerate() {
        for share in [0.04, 0.17, 0.5, 0.99] {
            line.push(at(At { step, elapsed: time.seconds * share, lasts: time.seconds }));
        }
        if step % 2 == 1 || step + 1 == card.steps.len() {
            rows.push(row(&std::mem::take(&mut line)));
        }
    }
    let still = |palette: &Palette, size: f32, turn: f32| {
        let camera = Camera { azimuth: motion.camera.azimuth + turn, ..motion.camera };
        let size = glam::Vec2::splat(size);
        picture(&motion.still(), cloud.fit(camera, size), size, palette, 1.0)
    };
    rows.push(row(&[
        still(&LIGHT, 320.0, 0.0),
        still(&DARK, 320.0, 0.0),
        still(&LIGHT, 96.0, 0.0),
        still(&LIGHT, 220.0, -60.0),
        still(&LIGHT, 220.0, 60.0),
        still(&LIGHT, 220.0, 180.0),
    ]));
    column(&rows)
}

/// Six instants of the working steps, half of them of the other side where there are two.
fn six(card: &Card, motion: &Motion, palette: &Palette) -> RgbaImage {
    let cloud = Cloud::of(motion);
    let times = card.times();
    let of = |side: Option<Side>| {
        let is = |step: &usize| side.is_none() || card.steps[*step].side == side;
        (0..times.len()).filter(is).max_by_key(|step| card.steps[*step].seconds)
    };
    let sides: Vec<usize> = [Some(Side::Left), Some(Side::Right)].into_iter().filter_map(of).collect();
    let longest = of(None).unwrap_or(0);
    let steps = if let [left, right] = sides[..] { [left, right] } else { [longest, longest] };
    let mut pictures = Vec::new();
    for (half, step) in steps.into_iter().enumerate() {
        let lasts = times[step].seconds;
        for (index, share) in [0.03, 0.08, 0.15].into_iter().enumerate() {
            // Where both halves are of one step, the second goes on where the first ended.
            let shift = if steps[0] == steps[1] { half as f32 * 0.21 + index as f32 * 0.03 } else { 0.0 };
            let at = At { step, elapsed: lasts * (share + shift), lasts };
            let size = glam::Vec2::splat(200.0);
            pictures.push(picture(&motion.scene(at), cloud.fit(motion.camera_at(at), size), size, palette, 1.0));
        }
    }
    row(&pictures)
}
