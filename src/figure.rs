//! How: a person in three dimensions, posed by the angles a physiotherapist would write down. Pure.
//!
//! Metres and degrees; y points up, x to the figure's *left*, z forward, and the floor is y = 0. Every frame of a
//! bone equals the axes of the room while the figure stands upright with its arms down and its palms in; limbs run
//! along −y of their frames. A `Motion` is read from a card's data; at a time of the card it gives a `Pose`, `solve`
//! makes a `Body` of that, and `Scene` is everything that is to be drawn at one instant.

#![cfg_attr(
    not(feature = "window"),
    expect(dead_code, unused_imports, reason = "without windows figures are only checked, not shown")
)]

mod body;
mod bundled;
mod camera;
mod channel;
mod fault;
#[cfg(test)]
mod measure;
mod motion;
mod pin;
mod pose;
mod prop;
mod reach;
mod read;
#[cfg(test)]
mod rules;
mod scene;
mod skeleton;
mod solve;
mod track;

#[cfg(test)]
pub(crate) use rules::{Finding, Rule};
pub(crate) use {
    body::{Body, Fingers, Frame, Joint, Side},
    bundled::bundled,
    camera::{Camera, Cloud, Framing},
    motion::{At, Motion},
    read::StepTime,
    scene::{Area, Prop, Scene, View},
};
use {pin::Pin, pose::Pose};
