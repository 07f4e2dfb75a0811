//! Questions that are asked one after the other.

use std::collections::BTreeSet;

pub(super) struct Round {
    /// Places of the questions in the guide.
    queue: Vec<usize>,
    at: usize,
    /// Those that were answered in this round.
    done: BTreeSet<usize>,
}

impl Round {
    /// `None` where there is nothing to ask.
    pub(super) fn new(queue: Vec<usize>) -> Option<Self> {
        (!queue.is_empty()).then_some(Self { queue, at: 0, done: BTreeSet::new() })
    }

    pub(super) fn current(&self) -> usize {
        self.queue.get(self.at).copied().unwrap_or_default()
    }

    /// Which of how many it is, counted from 1.
    pub(super) fn place(&self) -> (usize, usize) {
        (self.at + 1, self.queue.len())
    }

    pub(super) fn is_first(&self) -> bool {
        self.at == 0
    }

    pub(super) fn has_done(&self, item: usize) -> bool {
        self.done.contains(&item)
    }

    pub(super) fn answer(&mut self) {
        self.done.insert(self.current());
    }

    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Goes on; the answer is whether there is something to go on to.
    pub(super) fn next(&mut self) -> bool {
        self.at += 1;
        self.at < self.queue.len()
    }

    /// Goes to this question, if it is one of the round.
    pub(super) fn go(&mut self, item: usize) -> bool {
        let place = self.queue.iter().position(|&other| other == item);
        self.at = place.unwrap_or(self.at);
        place.is_some()
    }
}
