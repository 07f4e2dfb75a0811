//! Draws egui's triangles with the processor: no driver, no library, the same pixels everywhere.
//!
//! Colours are premultiplied and blended as they are stored, without linearizing, which is what egui expects
//! of a painter. Test images and the README's pictures come from here too.

mod blend;
mod texture;
mod triangle;

use egui::epaint::{ClippedPrimitive, Mesh, Primitive, textures::TexturesDelta};
use egui::{Color32, Rect, TextureId};
use std::collections::HashMap;
use texture::Texture;
use triangle::{Corner, Triangle};

/// What is drawn on: rows of pixels from the top, each `0x00RRGGBB`.
pub(crate) struct Canvas<'a> {
    pub(crate) pixels: &'a mut [u32],
    pub(crate) width: usize,
    pub(crate) height: usize,
}

/// The textures that egui has handed over, and the way to draw with them.
#[derive(Default)]
pub(crate) struct Rasterizer {
    textures: HashMap<TextureId, Texture>,
}

impl Rasterizer {
    /// Takes new and changed textures, leaving in `delta` only those to be freed after painting.
    pub(crate) fn set(&mut self, delta: &mut TexturesDelta) {
        #[expect(clippy::iter_over_hash_type, reason = "textures do not depend on each other")]
        for (id, changes) in delta.set.drain() {
            for change in changes {
                match self.textures.get_mut(&id) {
                    Some(texture) => texture.change(&change),
                    None => drop(self.textures.insert(id, Texture::new(&change))),
                }
            }
        }
    }

    /// Forgets textures that no frame to come uses.
    pub(crate) fn free(&mut self, ids: impl IntoIterator<Item = TextureId>) {
        for id in ids {
            self.textures.remove(&id);
        }
    }

    /// Draws over what is on the canvas, in order.
    #[cfg(test)]
    pub(crate) fn paint(&self, canvas: &mut Canvas<'_>, pixels_per_point: f32, primitives: &[ClippedPrimitive]) {
        self.paint_within(canvas, pixels_per_point, primitives, Rect::EVERYTHING);
    }

    /// Draws over what is on the canvas, in order, but leaves all pixels outside of `within` (in points) as they are.
    pub(crate) fn paint_within(
        &self,
        canvas: &mut Canvas<'_>,
        pixels_per_point: f32,
        primitives: &[ClippedPrimitive],
        within: Rect,
    ) {
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let clip = Clip::new(clip_rect.intersect(within), pixels_per_point, canvas);
            match primitive {
                Primitive::Mesh(mesh) if !clip.is_empty() => self.mesh(canvas, &clip, pixels_per_point, mesh),
                // A callback draws with OpenGL; no screen uses one.
                Primitive::Mesh(_) | Primitive::Callback(_) => {}
            }
        }
    }

    fn mesh(&self, canvas: &mut Canvas<'_>, clip: &Clip, pixels_per_point: f32, mesh: &Mesh) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else { return };
        let vertex = |index: u32| mesh.vertices.get(index as usize);
        for &[a, b, c] in mesh.indices.as_chunks::<3>().0 {
            let (Some(a), Some(b), Some(c)) = (vertex(a), vertex(b), vertex(c)) else { continue };
            if clip.misses([a, b, c].map(|vertex| vertex.pos * pixels_per_point)) {
                continue;
            }
            let [a, b, c] = [a, b, c].map(|vertex| Corner::new(vertex, pixels_per_point, texture));
            if let Some(triangle) = Triangle::new(a, b, c) {
                triangle.fill(canvas, clip, texture);
            }
        }
    }
}

/// The pixels that may be touched: columns `left..right` of rows `top..bottom`, never outside the canvas.
struct Clip {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

impl Clip {
    fn new(rect: Rect, pixels_per_point: f32, canvas: &Canvas<'_>) -> Self {
        let (width, height) = (canvas.width as f32, canvas.height as f32);
        // `max` and `min` also turn what is not a number into an edge of the canvas.
        let edge = |points: f32, limit: f32| (points * pixels_per_point).round().max(0.0).min(limit);
        Self {
            left: edge(rect.min.x, width),
            right: edge(rect.max.x, width),
            top: edge(rect.min.y, height),
            bottom: edge(rect.max.y, height),
        }
    }

    /// Whether a triangle with these corners cannot touch a pixel; most do not where little has changed.
    fn misses(&self, [a, b, c]: [egui::Pos2; 3]) -> bool {
        a.y.max(b.y).max(c.y) <= self.top
            || a.y.min(b.y).min(c.y) >= self.bottom
            || a.x.max(b.x).max(c.x) <= self.left
            || a.x.min(b.x).min(c.x) >= self.right
    }

    fn is_empty(&self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }
}

/// The colour of a pixel on the canvas.
pub(crate) fn opaque(color: Color32) -> u32 {
    blend::pack(color.to_array().map(u32::from))
}

#[cfg(test)]
mod tests {
    use super::{Canvas, Rasterizer, opaque};
    use egui::epaint::{ClippedPrimitive, ColorImage, ImageDelta, Mesh, Primitive, Vertex, textures::TexturesDelta};
    use egui::{Color32, Pos2, Rect, TextureId, pos2, vec2};
    use expect_test::{Expect, expect};

    #[test]
    fn a_rectangle_covers_the_pixels_whose_centres_it_holds() {
        check(
            rectangle(Rect::from_min_max(pos2(1.0, 1.0), pos2(4.6, 2.4)), Color32::WHITE),
            &expect![[r"
                . . . . . .
                . # # # # .
                . . . . . .
                . . . . . .
            "]],
        );
    }

    #[test]
    fn the_two_halves_of_a_translucent_rectangle_never_overlap() {
        check(
            rectangle(Rect::from_min_max(pos2(0.0, 0.0), pos2(6.0, 4.0)), Color32::from_white_alpha(128)),
            &expect![[r"
                + + + + + +
                + + + + + +
                + + + + + +
                + + + + + +
            "]],
        );
    }

    #[test]
    fn a_triangle_without_area_or_with_wild_corners_is_harmless() {
        let wild = [f32::NAN, f32::INFINITY, -1e30, 0.0, 3.0];
        for x in wild {
            for y in wild {
                let corners = [pos2(x, y), pos2(3.0, 0.0), pos2(y, 3.0)];
                drop(drawn(triangle(corners, Color32::from_white_alpha(9))));
            }
        }
        check(
            triangle([pos2(0.0, 0.0), pos2(3.0, 3.0), pos2(1.5, 1.5)], Color32::WHITE),
            &expect![[r"
                . . . . . .
                . . . . . .
                . . . . . .
                . . . . . .
            "]],
        );
    }

    #[test]
    fn a_texture_is_magnified_without_a_seam_at_its_edges() {
        let mut mesh = Mesh::with_texture(TextureId::User(1));
        let whole = Rect::from_min_size(Pos2::ZERO, vec2(1.0, 1.0));
        mesh.add_rect_with_uv(Rect::from_min_size(Pos2::ZERO, vec2(6.0, 4.0)), whole, Color32::WHITE);
        check(
            mesh,
            &expect![[r"
                . . - + # #
                . . - + # #
                . . - + # #
                . . - + # #
            "]],
        );
    }

    fn rectangle(rect: Rect, color: Color32) -> Mesh {
        let mut mesh = Mesh::with_texture(TextureId::default());
        mesh.add_colored_rect(rect, color);
        mesh
    }

    fn triangle(corners: [Pos2; 3], color: Color32) -> Mesh {
        let vertices = corners.map(|pos| Vertex::untextured(pos, color)).to_vec();
        Mesh { indices: vec![0, 1, 2], vertices, texture_id: TextureId::default() }
    }

    fn check(mesh: Mesh, expected: &Expect) {
        let pixels = drawn(mesh);
        let rows = pixels.chunks(6).map(|row| row.iter().map(|&p| shade(p)).collect::<Vec<_>>().join(" ") + "\n");
        expected.assert_eq(&rows.collect::<String>());
    }

    fn shade(pixel: u32) -> &'static str {
        match pixel & 255 {
            0..20 => ".",
            20..100 => "-",
            100..200 => "+",
            _ => "#",
        }
    }

    /// Six by four pixels on black; texture 0 is white, texture 1 is black on the left and white on the right.
    fn drawn(mesh: Mesh) -> Vec<u32> {
        let mut pixels = vec![opaque(Color32::BLACK); 24];
        let mut delta = TexturesDelta::default();
        let image = |pixels: Vec<Color32>| ColorImage::new([pixels.len(), 1], pixels);
        let full = |image| ImageDelta::full(image, egui::TextureOptions::LINEAR);
        delta.push(TextureId::default(), full(image(vec![Color32::WHITE])));
        delta.push(TextureId::User(1), full(image(vec![Color32::BLACK, Color32::WHITE])));
        let primitive = ClippedPrimitive { clip_rect: Rect::EVERYTHING, primitive: Primitive::Mesh(mesh) };
        let mut canvas = Canvas { pixels: &mut pixels, width: 6, height: 4 };
        let mut rasterizer = Rasterizer::default();
        rasterizer.set(&mut delta);
        rasterizer.paint(&mut canvas, 1.0, &[primitive]);
        pixels
    }
}
