//! What puts a screen on the desktop: with the processor alone, or with OpenGL.

pub(crate) mod cpu;
pub(crate) mod eframe;
#[cfg(target_os = "linux")]
mod hints;
#[cfg(windows)]
#[path = "host/windows.rs"]
mod hints;
#[cfg(target_os = "macos")]
#[path = "host/macos.rs"]
mod hints;
pub(crate) mod measure;
pub(crate) mod rasterizer;

use crate::records::preferences::Screens;
use egui::{Vec2, ViewportBuilder};
use winit::raw_window_handle::HasWindowHandle;
use winit::window::Window;

/// How a window comes onto the desktop.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// In points.
    pub(crate) size: Vec2,
    pub(crate) least_size: Vec2,
    pub(crate) placement: Placement,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    /// In a corner above the other windows and without the focus, as far as the desktop allows it.
    Corner,
    /// Like any other program's window.
    Usual,
    /// Over whole monitors, and without the focus; in a corner where that cannot be had.
    Cover(Screens),
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("no display can be reached ({0}); check `DISPLAY` and `WAYLAND_DISPLAY`")]
    Display(String),
    #[error("OpenGL cannot be used ({0}); `unhunch set look.renderer cpu` does without it")]
    OpenGl(String),
    #[error("the window cannot be made ({0})")]
    Window(String),
    #[error("the window cannot be drawn ({0})")]
    Draw(String),
    #[error("the thread that reads standard input cannot be started ({0})")]
    Reader(String),
}

/// What is wrong, without the place in winit's source that its message begins with.
fn reason(error: &impl std::fmt::Display) -> String {
    let text = error.to_string();
    let reason = if text.starts_with("os error at ") { text.rsplit(": ").next() } else { None };
    reason.unwrap_or(&text).trim_end_matches('.').to_owned()
}

/// The name that desktops match with `unhunch.desktop`.
const APP_ID: &str = "unhunch";

impl Setting {
    fn viewport(&self, title: String) -> ViewportBuilder {
        ViewportBuilder::default()
            .with_title(title)
            .with_app_id(APP_ID)
            .with_inner_size(self.size)
            .with_min_inner_size(self.least_size)
            .with_active(self.placement == Placement::Usual)
            .with_icon(egui::IconData::default())
            .with_visible(false)
    }

    /// Tells the window manager, while the window is still hidden, how it is to be treated.
    fn place(&self, window: &Window) {
        let scale = window.scale_factor();
        hints::dress(window);
        match self.placement {
            // Each window of a cover is laid over its own monitor.
            Placement::Cover(_) => {}
            Placement::Usual => hints::fit(window, self.pixels(scale), scale),
            Placement::Corner => hints::corner(window, self.pixels(scale), scale),
        }
    }

    /// The monitors are others now.
    fn place_again(&self, window: &impl HasWindowHandle, scale: f64) {
        match self.placement {
            Placement::Usual | Placement::Cover(_) => {}
            Placement::Corner => hints::corner_again(window, self.pixels(scale), scale),
        }
    }

    fn pixels(&self, scale: f64) -> [i32; 2] {
        [self.size.x, self.size.y].map(|points| (f64::from(points) * scale).round() as i32)
    }
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn the_reason_comes_without_a_place_in_somebody_elses_source() {
        assert_eq!(reason(&"os error at /x/mod.rs:7: neither A nor B is set."), "neither A nor B is set");
        assert_eq!(reason(&"no config: none"), "no config: none");
    }
}
