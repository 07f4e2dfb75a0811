//! The contact sheet: every card as it moves, to be looked at by people.
//!
//! With `UNHUNCH_CONTACT` naming a folder, `<card>.png` has each step at four instants, the card's still large, small,
//! dark and turned; `sheet-light.png` and `sheet-dark.png` have every card at six instants, both sides.

use super::sheet::{column, picture, row};
use crate::cards::motion::tests::{asked, motion};
use crate::cards::{Card, Side};
use crate::figure::{At, Camera, Cloud, Motion};
use crate::window::theme::{DARK, LIGHT, Palette};
use image::{GenericImageView, RgbaImage};
use std::path::Path;

/// Draws all cards where a folder is named, else one, which must fill its sheet with figures that move.
#[test]
fn a_contact_sheet_is_drawn_when_it_is_asked_for() {
    let folder = std::env::var("UNHUNCH_CONTACT");
    let most = if folder.is_ok() { usize::MAX } else { 1 };
    let cards: Vec<(Card, Motion)> =
        asked().into_iter().take(most).map(|card| (card.clone(), motion(&card).unwrap())).collect();
    let sheets = [("light", &LIGHT), ("dark", &DARK)].map(|(name, palette)| {
        let rows: Vec<_> = cards.iter().map(|(card, motion)| six(card, motion, palette)).collect();
        assert!(rows.iter().all(moves), "a row of the {name} sheet stands still");
        (name, column(&rows))
    });
    let Ok(folder) = folder else { return };
    let folder = Path::new(&folder);
    for (name, sheet) in sheets {
        sheet.save(folder.join(format!("sheet-{name}.png"))).unwrap();
    }
    for (card, motion) in &cards {
        one(card, motion).save(folder.join(format!("{}.png", card.id))).unwrap();
    }
}

/// Whether the six pictures of a row are not all the same.
fn moves(row: &RgbaImage) -> bool {
    let part = |index: u32| row.view(index * 204, 0, 200, 200).to_image();
    (1..6).any(|index| part(index) != part(0))
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
