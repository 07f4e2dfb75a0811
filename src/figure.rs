//! How: a person in three dimensions, posed by the angles a physiotherapist would write down. Pure.
//!
//! Metres and degrees; y points up, x to the figure's *left*, z forward, and the floor is y = 0. Every frame of a
//! bone equals the axes of the room while the figure stands upright with its arms down and its palms in; limbs run
//! along −y of their frames. `Body` is a solved figure, `Scene` everything that is to be drawn at one instant.

#![expect(dead_code, unused_imports, reason = "what paints it is built beside it")]

mod body;
mod scene;

pub(crate) use {
    body::{Body, Fingers, Frame, Joint, Side},
    scene::{Area, Prop, Scene, View},
};
