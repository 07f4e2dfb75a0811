//! How a card moves.

use super::{Card, Side};
use crate::figure::{self, Motion, StepTime};

impl Card {
    /// What its motion must know of its steps.
    pub(crate) fn times(&self) -> Vec<StepTime> {
        let side = |side| match side {
            Side::Left => figure::Side::Left,
            Side::Right => figure::Side::Right,
        };
        self.steps.iter().map(|step| StepTime { seconds: step.seconds as f32, side: step.side.map(side) }).collect()
    }

    /// Its motion, if it has one that can be read.
    pub(crate) fn motion(&self) -> Option<Motion> {
        let bundled = if self.motion.is_none() { figure::bundled(&self.id) } else { None };
        Motion::read(self.motion.as_ref().or(bundled.as_ref())?, &self.times()).ok()
    }
}

#[cfg(test)]
mod sides;
#[cfg(test)]
pub(crate) mod tests;
