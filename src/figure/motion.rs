//! How a card moves: for each of its steps a way through key poses, held where the step holds.

use super::prop::Plan;
use super::solve::solve;
use super::track::Track;
use super::{Area, Body, Camera, Pose, Scene, Side};

/// The motion of one card.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Motion {
    pub(crate) camera: Camera,
    pub(super) props: Vec<Plan>,
    /// What works while the figure does the left side.
    pub(super) works: Vec<Area>,
    /// One for each step of the card.
    pub(super) tracks: Vec<Track>,
    /// The pose that stands for the card in a list.
    pub(super) still: Pose,
    pub(super) still_side: Side,
}

/// Where in its card a figure is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct At {
    /// Counted from 0.
    pub(crate) step: usize,
    /// Seconds since the step began.
    pub(crate) elapsed: f32,
    /// Seconds that the step lasts.
    pub(crate) lasts: f32,
}

impl Motion {
    /// What is seen at this time of the card.
    pub(crate) fn scene(&self, at: At) -> Scene {
        let (pose, left) = self.pose(at);
        self.seen(solve(&pose).body, &pose, left)
    }

    /// The key pose that a step is about, standing still.
    pub(crate) fn step_still(&self, step: usize) -> Scene {
        let (pose, side) = self.tracks[step.min(self.tracks.len() - 1)].still();
        self.seen(solve(pose).body, pose, share_of_left(side))
    }

    /// The pose that stands for the card.
    pub(crate) fn still(&self) -> Scene {
        self.seen(solve(&self.still).body, &self.still, share_of_left(self.still_side))
    }

    /// Whence the step is looked at, that far into it.
    pub(crate) fn camera_at(&self, at: At) -> Camera {
        let of = |step: usize| self.tracks[step.min(self.tracks.len() - 1)].camera.unwrap_or(self.camera);
        of(at.step.saturating_sub(1)).toward(of(at.step), at.elapsed / Camera::TURN_SECONDS)
    }

    /// The pose, and how much of it belongs to the left side, from 0 to 1.
    pub(super) fn pose(&self, at: At) -> (Pose, f32) {
        self.tracks[at.step.min(self.tracks.len() - 1)].pose(at.elapsed, at.lasts)
    }

    /// Every key pose that the card comes through, for framing and for checks.
    pub(super) fn keys(&self) -> impl Iterator<Item = &Pose> {
        self.tracks.iter().flat_map(Track::keys)
    }

    fn seen(&self, body: Body, pose: &Pose, left: f32) -> Scene {
        let props = self.props.iter().zip(&pose.props).map(|(plan, place)| plan.placed(*place, &body)).collect();
        // Below a little effort the area would look bruised rather than at work.
        let effort = ((pose.value(super::channel::EFFORT) - 0.2) / 0.8).max(0.0);
        let mut works = Vec::new();
        for &area in &self.works {
            if area == area.mirrored() {
                works.push((area, effort));
            } else {
                works.extend([(area, effort * left), (area.mirrored(), effort * (1.0 - left))]);
            }
        }
        // An area that works on both sides is written twice and mirrored onto itself: the stronger counts.
        let mut seen: Vec<(Area, f32)> = Vec::new();
        for (area, share) in works.into_iter().filter(|(_, share)| *share > 0.01) {
            match seen.iter_mut().find(|(other, _)| *other == area) {
                Some((_, other)) => *other = (*other + share).min(effort),
                None => seen.push((area, share)),
            }
        }
        Scene { body, props, works: seen }
    }
}

pub(super) fn share_of_left(side: Side) -> f32 {
    if side == Side::Left { 1.0 } else { 0.0 }
}
