//! What of the window has changed since its last frame: only that is drawn again. All of it is handed to the display,
//! which may have lost any part.

use egui::epaint::{ClippedPrimitive, Mesh, Primitive, Vertex};
use egui::{Rect, pos2};

/// The rectangle, in points, outside of which both frames look the same; empty where all of it does.
pub(super) fn between(old: &[ClippedPrimitive], new: &[ClippedPrimitive]) -> Rect {
    let is_alike = |(one, other): (&ClippedPrimitive, &ClippedPrimitive)| one.clip_rect == other.clip_rect;
    if old.len() != new.len() || !old.iter().zip(new).all(is_alike) {
        return Rect::EVERYTHING;
    }
    old.iter().zip(new).fold(Rect::NOTHING, |all, (one, other)| {
        all.union(of_one(&one.primitive, &other.primitive).intersect(new_clip(one, other)))
    })
}

fn new_clip(one: &ClippedPrimitive, other: &ClippedPrimitive) -> Rect {
    one.clip_rect.union(other.clip_rect)
}

fn of_one(old: &Primitive, new: &Primitive) -> Rect {
    match (old, new) {
        (Primitive::Mesh(old), Primitive::Mesh(new)) if old.texture_id == new.texture_id => of_mesh(old, new),
        _ => Rect::EVERYTHING,
    }
}

/// Shapes follow each other in a mesh, so what has changed lies between what both begin and what both end with.
fn of_mesh(old: &Mesh, new: &Mesh) -> Rect {
    let same = |(one, other): &(&Vertex, &Vertex)| one == other;
    let begins = old.vertices.iter().zip(&new.vertices).take_while(same).count();
    let most = old.vertices.len().min(new.vertices.len()) - begins;
    let ends = old.vertices.iter().rev().zip(new.vertices.iter().rev()).take(most).take_while(same).count();
    if begins == old.vertices.len() && begins == new.vertices.len() {
        // The same corners may still be joined otherwise.
        return if old.indices == new.indices { Rect::NOTHING } else { Rect::EVERYTHING };
    }
    let changed = |vertices: &[Vertex]| bounds(&vertices[begins..vertices.len() - ends]);
    changed(&old.vertices).union(changed(&new.vertices))
}

fn bounds(vertices: &[Vertex]) -> Rect {
    vertices.iter().fold(Rect::NOTHING, |all, vertex| all.union(Rect::from_min_max(vertex.pos, vertex.pos)))
}

/// The pixels that are drawn again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    left: u32,
    top: u32,
    right: u32,
    bottom: u32,
}

impl Area {
    /// The rectangle, in points, grown to whole pixels with one to spare for soft edges, inside a window of this size.
    pub(super) fn new(rect: Rect, pixels_per_point: f32, [width, height]: [u32; 2]) -> Self {
        if !rect.is_positive() {
            return Self { left: 0, top: 0, right: 0, bottom: 0 };
        }
        // A float that is too large or none becomes an edge of the window.
        let low = |points: f32, most: u32| ((points * pixels_per_point).floor() - 1.0).max(0.0).min(most as f32) as u32;
        let high = |points: f32, most: u32| ((points * pixels_per_point).ceil() + 1.0).max(0.0).min(most as f32) as u32;
        Self {
            left: low(rect.min.x, width),
            top: low(rect.min.y, height),
            right: high(rect.max.x, width),
            bottom: high(rect.max.y, height),
        }
    }

    /// The same in points.
    pub(super) fn points(self, pixels_per_point: f32) -> Rect {
        let point = |x: u32, y: u32| pos2(x as f32, y as f32) / pixels_per_point;
        Rect::from_min_max(point(self.left, self.top), point(self.right, self.bottom))
    }

    pub(super) fn fill(self, pixels: &mut [u32], width: usize, color: u32) {
        for row in pixels.chunks_mut(width.max(1)).take(self.bottom as usize).skip(self.top as usize) {
            row[self.left as usize..self.right as usize].fill(color);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, TextureId};

    #[test]
    fn nothing_has_changed_in_the_same_frame() {
        let frame = [frame(&[square(0.0), square(10.0)])];
        assert!(!between(&frame, &frame).is_positive());
    }

    #[test]
    fn what_moved_is_drawn_where_it_was_and_where_it_is() {
        let check = |old: &[Rect], new: &[Rect], expected: Rect| {
            assert_eq!(between(&[frame(old)], &[frame(new)]), expected, "{old:?} {new:?}");
        };
        check(
            &[square(0.0), square(10.0)],
            &[square(0.0), square(12.0)],
            Rect::from_min_max(pos2(10.0, 0.0), pos2(13.0, 1.0)),
        );
        check(
            &[square(0.0), square(10.0), square(20.0)],
            &[square(0.0), square(20.0)],
            Rect::from_min_max(pos2(10.0, 0.0), pos2(11.0, 1.0)),
        );
        check(&[square(0.0)], &[square(0.0), square(5.0)], Rect::from_min_max(pos2(5.0, 0.0), pos2(6.0, 1.0)));
    }

    #[test]
    fn another_structure_is_drawn_whole() {
        assert_eq!(between(&[frame(&[])], &[]), Rect::EVERYTHING);
        let mut clipped = frame(&[square(0.0)]);
        clipped.clip_rect = square(3.0);
        assert_eq!(between(&[frame(&[square(0.0)])], &[clipped]), Rect::EVERYTHING);
    }

    #[test]
    fn an_area_has_whole_pixels_of_the_window() {
        let check = |rect: Rect, scale: f32, expected: [u32; 4]| {
            let [left, top, right, bottom] = expected;
            assert_eq!(Area::new(rect, scale, [20, 10]), Area { left, top, right, bottom }, "{rect:?}");
        };
        check(Rect::from_min_max(pos2(2.3, 3.0), pos2(3.2, 4.0)), 1.0, [1, 2, 5, 5]);
        check(Rect::from_min_max(pos2(2.3, 3.0), pos2(3.2, 4.0)), 2.0, [3, 5, 8, 9]);
        check(Rect::EVERYTHING, 1.5, [0, 0, 20, 10]);
        check(Rect::NOTHING, 1.0, [0; 4]);
    }

    #[test]
    fn what_is_drawn_again_looks_as_if_all_were() {
        use crate::window::host::rasterizer::{Canvas, Rasterizer};
        let (old, new) = ([frame(&[square(1.0), square(4.0)])], [frame(&[square(1.0), square(6.0)])]);
        let paint = |pixels: &mut [u32], frame: &[ClippedPrimitive], within: Rect| {
            let mut rasterizer = Rasterizer::default();
            let mut delta = egui::epaint::textures::TexturesDelta::default();
            let white = egui::ColorImage::new([1, 1], vec![Color32::WHITE]);
            delta.push(TextureId::default(), egui::epaint::ImageDelta::full(white, egui::TextureOptions::LINEAR));
            rasterizer.set(&mut delta);
            let area = Area::new(within, 1.0, [9, 3]);
            area.fill(pixels, 9, 0);
            rasterizer.paint_within(&mut Canvas { pixels, width: 9, height: 3 }, 1.0, frame, area.points(1.0));
        };
        let (mut kept, mut whole) = ([0; 27], [0; 27]);
        paint(&mut kept, &old, Rect::EVERYTHING);
        paint(&mut kept, &new, between(&old, &new));
        paint(&mut whole, &new, Rect::EVERYTHING);
        assert_eq!(kept, whole);
    }

    fn square(x: f32) -> Rect {
        Rect::from_min_max(pos2(x, 0.0), pos2(x + 1.0, 1.0))
    }

    fn frame(squares: &[Rect]) -> ClippedPrimitive {
        let mut mesh = Mesh::with_texture(TextureId::default());
        for square in squares {
            mesh.add_colored_rect(*square, Color32::WHITE);
        }
        ClippedPrimitive { clip_rect: Rect::EVERYTHING, primitive: Primitive::Mesh(mesh) }
    }
}
