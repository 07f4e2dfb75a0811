//! What puts a screen on the desktop: with the processor alone, or with OpenGL.

pub(crate) mod cpu;
pub(crate) mod eframe;
#[cfg(target_os = "linux")]
mod hints;
pub(crate) mod rasterizer;

use egui::ViewportBuilder;
use winit::raw_window_handle::HasWindowHandle;

/// How a window comes onto the desktop.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// In points.
    pub(crate) size: [f32; 2],
    pub(crate) least_size: [f32; 2],
    pub(crate) placement: Placement,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    /// In a corner above the other windows and without the focus, as far as the desktop allows it.
    Corner,
    /// Like any other program's window.
    Usual,
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
    fn place(&self, window: &impl HasWindowHandle, scale: f64) {
        match self.placement {
            Placement::Usual => {}
            Placement::Corner => hints::corner(window, scale),
        }
    }
}

/// Only X11 can be told; elsewhere the window is a small one among others.
#[cfg(not(target_os = "linux"))]
mod hints {
    pub(super) fn corner(_window: &impl winit::raw_window_handle::HasWindowHandle, _scale: f64) {}
}
