//! The few widgets that all screens share.

pub(crate) mod button;
pub(crate) mod chip;
pub(crate) mod choice;
pub(crate) mod icon;
pub(crate) mod ring;
pub(crate) mod swatch;
pub(crate) mod switch;
pub(crate) mod text;
