//! Pictures of scenes with the rasterizer that ships, and one that must not change.

use super::paint;
use crate::cards::motion::tests::motion;
use crate::cards::{Card, Deck};
use crate::figure::{Cloud, Motion, Scene, View};
use crate::window::host::rasterizer::{Canvas, Rasterizer, opaque};
use crate::window::theme::{DARK, LIGHT, Palette};
use egui::epaint::textures::TexturesDelta;
use egui::epaint::{ClippedPrimitive, ColorImage, ImageDelta, Primitive};
use egui::{Color32, Mesh, Pos2, Rect, TextureId, TextureOptions};
use image::{Rgba, RgbaImage, imageops};

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
    let motion = motion(&card).unwrap();
    (card, motion)
}

#[test]
fn a_figure_looks_as_it_did() {
    let (_, motion) = card("seated-side-twist");
    let size = glam::Vec2::splat(160.0);
    let fit = Cloud::of(&motion).fit(motion.camera, size);
    let pictures = [&LIGHT, &DARK].map(|palette| picture(&motion.still(), fit, size, palette, 1.0));
    egui_kittest::image_snapshot_options(&row(&pictures), "figure", &crate::window::kit::snapshots());
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
