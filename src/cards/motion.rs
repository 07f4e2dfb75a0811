//! How a card moves.

use super::{Card, Side};
#[cfg(feature = "window")]
use crate::figure::Motion;
use crate::figure::{self, StepTime};

impl Card {
    /// What its motion must know of its steps.
    pub(crate) fn times(&self) -> Vec<StepTime> {
        let side = |side| match side {
            Side::Left => figure::Side::Left,
            Side::Right => figure::Side::Right,
        };
        self.steps.iter().map(|step| StepTime { seconds: step.seconds as f32, side: step.side.map(side) }).collect()
    }
}

#[cfg(feature = "window")]
impl Card {
    /// Its motion, if it has one that can be read; a warm-up before it has its own.
    pub(crate) fn motion(&self) -> Option<Motion> {
        let bundled = if self.motion.is_none() { figure::bundled(&self.id) } else { None };
        let times = self.times();
        let own = &times[self.lead_steps()..];
        Motion::read(self.motion.as_ref().or(bundled.as_ref())?, own).ok()
    }

    /// The motion of the warm-up that its first steps are.
    pub(crate) fn lead_motion(&self) -> Option<Motion> {
        let bundled = figure::bundled(&self.lead.as_ref()?.card)?;
        Motion::read(&bundled, &self.times()[..self.lead_steps()]).ok()
    }

    /// How many of its steps are a warm-up.
    pub(crate) fn lead_steps(&self) -> usize {
        self.lead.as_ref().map_or(0, |lead| lead.steps.min(self.steps.len()))
    }
}

#[cfg(test)]
mod sides;
#[cfg(test)]
pub(crate) mod tests;
