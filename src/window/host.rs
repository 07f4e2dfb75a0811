//! What puts a screen on the desktop.

pub(crate) mod rasterizer;
