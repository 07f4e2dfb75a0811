//! What makes a motion impossible: told to who wrote it before anyone sees it.

use super::pose::{Limb, Pose};
use super::solve::solve;
use super::track::{Track, length};
use super::{Motion, StepTime};

/// A pin that is missed by more metres than this is a mistake in the data.
const OUT_OF_REACH: f32 = 0.03;

impl Motion {
    /// What makes the motion of a card impossible: a limb that cannot reach what it is pinned to, or moves that take
    /// longer than their step. One sentence.
    pub(crate) fn fault(&self, times: &[StepTime]) -> Option<String> {
        let over = |(step, (track, time)): (usize, (&Track, &StepTime))| {
            let (needs, has) = (length(&track.moves) + length(&track.cycle), time.seconds);
            (needs > has + 0.05)
                .then(|| format!("`steps` {}: its moves take {needs} s, but the step lasts {has} s", step + 1))
        };
        let far = |pose: &Pose| {
            let misses = solve(pose).misses;
            let limb = Limb::ALL.into_iter().find(|limb| misses[limb.index()] > OUT_OF_REACH)?;
            let by = misses[limb.index()];
            Some(format!("a pose pins {} {by:.2} m beyond its reach", limb.name()))
        };
        self.tracks.iter().zip(times).enumerate().find_map(over).or_else(|| self.keys().find_map(far))
    }
}
