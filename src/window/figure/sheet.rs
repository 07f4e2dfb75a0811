//! Pictures of scenes with the rasterizer that ships: two that must not change, and, with `UNHUNCH_SHEET` naming a
//! folder, whole sheets to look at. `UNHUNCH_CARDS` names the cards on them, else there are a few.

use super::paint;
use crate::cards::{Card, Deck};
use crate::figure::{At, Camera, Cloud, Framing, Motion, Scene, View};
use crate::window::host::rasterizer::{Canvas, Rasterizer, opaque};
use crate::window::theme::{DARK, LIGHT, Palette};
use egui::epaint::textures::TexturesDelta;
use egui::epaint::{ClippedPrimitive, ColorImage, ImageDelta, Primitive};
use egui::{Color32, Mesh, Pos2, Rect, TextureId, TextureOptions};
use image::{Rgba, RgbaImage, imageops};
use std::path::Path;

/// A scene on the stage of a theme: `view`'s target lands `shift` points from the middle of a picture of `size`
/// points.
pub(crate) fn picture(
    scene: &Scene,
    (view, shift): (View, glam::Vec2),
    size: glam::Vec2,
    palette: &Palette,
    pixels_per_point: f32,
) -> RgbaImage {
    let mut mesh = Mesh::default();
    let center = size / 2.0 + shift;
    paint(
        scene,
        &view,
        (Pos2::new(center.x, center.y), Rect::EVERYTHING),
        pixels_per_point,
        &palette.figure,
        &mut mesh,
    );
    let [width, height] = (size * pixels_per_point).to_array().map(|side| side.round() as usize);
    let mut pixels = vec![opaque(palette.stage); width * height];
    let mut rasterizer = Rasterizer::default();
    let mut delta = TexturesDelta::default();
    let white = ColorImage::new([1, 1], vec![Color32::WHITE]);
    delta.push(TextureId::default(), ImageDelta::full(white, TextureOptions::LINEAR));
    rasterizer.set(&mut delta);
    let primitive = ClippedPrimitive { clip_rect: Rect::EVERYTHING, primitive: Primitive::Mesh(mesh) };
    rasterizer.paint(&mut Canvas { pixels: &mut pixels, width, height }, pixels_per_point, &[primitive]);
    RgbaImage::from_fn(width as u32, height as u32, |x, y| {
        let [_, red, green, blue] = pixels[y as usize * width + x as usize].to_be_bytes();
        Rgba([red, green, blue, 255])
    })
}

pub(super) fn card(id: &str) -> (Card, Motion) {
    let card = Deck::bundled().card(id).unwrap().clone();
    let motion = match std::env::var("UNHUNCH_MOTIONS") {
        Ok(folder) => std::fs::read_to_string(format!("{folder}/{id}.json")).ok(),
        Err(_) => None,
    };
    let motion = motion.map(|text| Motion::read(&serde_json::from_str(&text).unwrap(), &card.times()).unwrap());
    (card.clone(), motion.unwrap_or_else(|| card.motion().unwrap()))
}

#[test]
fn a_figure_looks_as_it_did() {
    let (_, motion) = card("seated-side-twist");
    let size = glam::Vec2::splat(160.0);
    let fit = Cloud::of(&motion).fit(motion.camera, size);
    let pictures = [&LIGHT, &DARK].map(|palette| picture(&motion.still(), fit, size, palette, 1.0));
    egui_kittest::image_snapshot_options(&row(&pictures), "figure", &crate::window::kit::snapshots());
}

#[test]
fn sheets_are_drawn_when_they_are_asked_for() {
    let Ok(folder) = std::env::var("UNHUNCH_SHEET") else { return };
    let folder = Path::new(&folder);
    let ids = std::env::var("UNHUNCH_CARDS");
    let ids = ids.as_deref().unwrap_or("wall-angels,seated-side-twist,cat-cow,doorway-chest-stretch");
    let ids: Vec<&str> = ids.split(',').collect();
    let save = |name: &str, rows: Vec<RgbaImage>| column(&rows).save(folder.join(name)).unwrap();
    save("light.png", ids.iter().map(|id| steps(id, &LIGHT, 240.0)).collect());
    save("dark.png", ids.iter().map(|id| steps(id, &DARK, 240.0)).collect());
    save("small.png", ids.iter().map(|id| steps(id, &LIGHT, 96.0)).collect());
    save("turned.png", ids.iter().map(|id| turned(id, &LIGHT, 200.0, None)).collect());
    for id in &ids {
        save(&format!("large-{id}.png"), vec![large(id)]);
    }
    save("heads.png", ids[..1].iter().map(|id| turned(id, &LIGHT, 240.0, Some(Framing::Head))).collect());
}

/// Six instants of a card.
fn steps(id: &str, palette: &Palette, size: f32) -> RgbaImage {
    let (card, motion) = card(id);
    let size = glam::Vec2::splat(size);
    let fit = Cloud::of(&motion).fit(motion.camera, size);
    let mut pictures = vec![picture(&motion.still(), fit, size, palette, 1.0)];
    for part in 0..5_usize {
        let step = part * (motion.steps() - 1) / 4;
        let lasts = card.steps[step].seconds as f32;
        let scene = motion.scene(At { step, elapsed: lasts * 0.7, lasts });
        pictures.push(picture(&scene, fit, size, palette, 1.0));
    }
    row(&pictures)
}

/// The still of a card in both themes, large.
fn large(id: &str) -> RgbaImage {
    let (_, motion) = card(id);
    let size = glam::Vec2::splat(900.0);
    let fit = Cloud::of(&motion).fit(motion.camera, size);
    row(&[&LIGHT, &DARK].map(|palette| picture(&motion.still(), fit, size, palette, 1.0)))
}

/// The still of a card from all around.
fn turned(id: &str, palette: &Palette, size: f32, frame: Option<Framing>) -> RgbaImage {
    let (_, motion) = card(id);
    let size = glam::Vec2::splat(size);
    let mut cloud = motion.clone();
    if let Some(frame) = frame {
        cloud.camera.frame = frame;
    }
    let cloud = Cloud::of(&cloud);
    let from = |index: u8| {
        let camera = Camera { azimuth: f32::from(index) * 45.0, ..motion.camera };
        picture(&motion.still(), cloud.fit(camera, size), size, palette, 1.0)
    };
    row(&(0..8).map(from).collect::<Vec<_>>())
}

pub(super) fn row(pictures: &[RgbaImage]) -> RgbaImage {
    let gap = 4;
    let width = pictures.iter().map(|one| one.width() + gap).sum::<u32>() - gap;
    let mut all = RgbaImage::new(width, pictures.iter().map(RgbaImage::height).max().unwrap_or(1));
    let mut x = 0;
    for one in pictures {
        imageops::replace(&mut all, one, x, 0);
        x += i64::from(one.width() + gap);
    }
    all
}

pub(super) fn column(pictures: &[RgbaImage]) -> RgbaImage {
    let gap = 4;
    let height = pictures.iter().map(|one| one.height() + gap).sum::<u32>() - gap;
    let mut all = RgbaImage::new(pictures.iter().map(RgbaImage::width).max().unwrap_or(1), height);
    let mut y = 0;
    for one in pictures {
        imageops::replace(&mut all, one, 0, y);
        y += i64::from(one.height() + gap);
    }
    all
}
