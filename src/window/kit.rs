//! Drives screens in tests: by their labels, and by images drawn with the rasterizer that ships.
//!
//! `UPDATE_SNAPSHOTS=1` writes the images anew.

use super::Screen;
use super::host::rasterizer::{Canvas, Rasterizer, opaque};
use egui::epaint::textures::TexturesDelta;
use egui::{Color32, Context, FullOutput, Rect, Role, Ui, UiBuilder};
use egui_kittest::kittest::NodeT as _;
use egui_kittest::{Harness, SnapshotOptions, TestRenderer};
use image::{Rgb, RgbImage, RgbaImage, buffer::ConvertBuffer};

/// A screen in a window of `size` points. Time stands still but for a quarter of a second a step.
pub(crate) fn harness<S: Screen + 'static>(screen: S, size: [f32; 2], pixels_per_point: f32) -> Harness<'static, S> {
    Harness::builder()
        .with_size(size)
        .with_pixels_per_point(pixels_per_point)
        .with_options(snapshots())
        .renderer(Painter::default())
        .build_ui_state(whole, screen)
}

/// How images are compared: the rasterizer gives the same pixels everywhere, so each must match.
pub(crate) fn snapshots() -> SnapshotOptions {
    SnapshotOptions::new().threshold(0.0).max_failed_pixels(0).output_path("tests/snapshots")
}

/// Gives the screen the whole window as the hosts do; the harness alone would leave a margin.
fn whole<S: Screen>(ui: &mut Ui, screen: &mut S) {
    let content = ui.ctx().content_rect();
    let mut child = ui.new_child(UiBuilder::new().max_rect(content));
    child.set_clip_rect(content);
    screen.ui(&mut child);
}

/// What of the window cannot be read, one line each: what lies beyond its sides, and text over other text.
pub(crate) fn unreadable<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let width = harness.ctx.content_rect().width();
    let mut faults = Vec::new();
    let mut texts: Vec<(Rect, String)> = Vec::new();
    for node in harness.root().children_recursive() {
        let role = node.accesskit_node().role();
        let name = node.accesskit_node().label().or_else(|| node.accesskit_node().value()).unwrap_or_default();
        if name.is_empty() || role == Role::Window {
            continue;
        }
        // Only what is drawn has a place.
        if node.accesskit_node().bounding_box().is_none() {
            faults.push(format!("{role:?} `{name}` is nowhere"));
            continue;
        }
        let rect = node.rect();
        if !rect.is_positive() {
            continue;
        }
        if rect.left() < -0.5 || rect.right() > width + 0.5 {
            faults.push(format!("{role:?} `{name}` reaches from {:.0} to {:.0}", rect.left(), rect.right()));
        }
        if role == Role::Label {
            let over = texts.iter().find(|(other, _)| {
                let both = other.intersect(rect);
                both.width() > 3.0 && both.height() > 3.0
            });
            if let Some((_, other)) = over {
                faults.push(format!("`{name}` lies over `{other}`"));
            }
            texts.push((rect, name));
        }
    }
    faults
}

#[derive(Default)]
struct Painter(Rasterizer);

impl TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.0.set(delta);
        self.0.free(delta.free.drain());
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let size = ctx.content_rect().size() * output.pixels_per_point;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut pixels = vec![opaque(Color32::BLACK); width * height];
        let primitives = ctx.tessellate(output.shapes.clone(), output.pixels_per_point);
        self.0.paint(&mut Canvas { pixels: &mut pixels, width, height }, output.pixels_per_point, &primitives);
        Ok(RgbImage::from_fn(width as u32, height as u32, |x, y| {
            let [_, red, green, blue] = pixels[y as usize * width + x as usize].to_be_bytes();
            Rgb([red, green, blue])
        })
        .convert())
    }
}

#[cfg(test)]
mod tests {
    use super::harness;
    use crate::records::wire::{FromWindow, ToWindow};
    use crate::window::Screen;
    use egui_kittest::kittest::Queryable;

    #[test]
    fn a_screen_is_driven_by_its_labels_and_seen_as_an_image() {
        let mut harness = harness(Greeting::default(), [120.0, 60.0], 1.5);
        harness.run();
        harness.get_by_label("Greet").click();
        harness.run();
        assert_eq!(harness.state().greetings, 1);
        let image = harness.render().unwrap();
        assert_eq!(image.dimensions(), (180, 90));
        assert!(image.pixels().any(|p| *p != *image.get_pixel(0, 0)));
    }

    #[derive(Default)]
    struct Greeting {
        greetings: u32,
    }

    impl Screen for Greeting {
        fn receive(&mut self, _line: ToWindow) {}
        fn ui(&mut self, ui: &mut egui::Ui) {
            egui::CentralPanel::default().show(ui, |ui| {
                self.greetings += u32::from(ui.button("Greet").clicked());
            });
        }
        fn take_sayings(&mut self) -> Vec<FromWindow> {
            Vec::new()
        }
        fn close_asked(&mut self) {}
        fn is_over(&self) -> bool {
            false
        }
        fn title(&self) -> String {
            "Greeting".into()
        }
    }
}
