//! The clock of a card: which step it is and how long it still takes. Pure; the time is handed in.

use crate::cards::{Card, Step};
use crate::figure::At;

/// A card that is being done. `at` is the place in it, in seconds; it moves only while `running`.
#[derive(Debug)]
pub(super) struct Run {
    steps: Vec<Step>,
    /// When each step starts, and at the end when the card ends.
    bounds: Vec<f64>,
    at: f64,
    running: bool,
    last: Option<f64>,
}

impl Run {
    pub(super) fn new(card: &Card) -> Self {
        let mut steps = card.steps.clone();
        if steps.is_empty() {
            steps.push(Step { seconds: card.seconds, text: card.name.clone(), side: None });
        }
        let mut bounds = vec![0.0];
        for step in &mut steps {
            step.seconds = step.seconds.max(1);
            bounds.push(bounds[bounds.len() - 1] + f64::from(step.seconds));
        }
        Self { steps, bounds, at: 0.0, running: true, last: None }
    }

    /// Lets the time pass up to `now`, in seconds on any clock that only goes forward.
    pub(super) fn tick(&mut self, now: f64) {
        let passed = self.last.map_or(0.0, |last| (now - last).max(0.0));
        self.last = Some(now);
        if self.running {
            self.at = (self.at + passed).min(self.total());
        }
    }

    pub(super) fn set_running(&mut self, running: bool) {
        self.running = running;
    }

    pub(super) fn is_running(&self) -> bool {
        self.running
    }

    pub(super) fn is_over(&self) -> bool {
        self.at >= self.total()
    }

    pub(super) fn total(&self) -> f64 {
        self.bounds[self.bounds.len() - 1]
    }

    /// Seconds to the end of the card.
    pub(super) fn left(&self) -> f64 {
        self.total() - self.at
    }

    /// How much of the card lies behind, from 0 to 1. Steps that were skipped over lie behind as well: who goes
    /// on has done enough of them.
    pub(super) fn share(&self) -> f32 {
        (self.at / self.total()) as f32
    }

    pub(super) fn index(&self) -> usize {
        let started = self.bounds.iter().take_while(|&&bound| bound <= self.at).count();
        started.clamp(1, self.steps.len()) - 1
    }

    pub(super) fn count(&self) -> usize {
        self.steps.len()
    }

    pub(super) fn is_last(&self) -> bool {
        self.index() + 1 == self.count()
    }

    pub(super) fn step(&self) -> &Step {
        &self.steps[self.index()]
    }

    /// The step and the time in it, for the figure.
    pub(super) fn place(&self) -> At {
        let step = self.index();
        let elapsed = (self.at - self.bounds[step]) as f32;
        At { step, elapsed, lasts: (self.bounds[step + 1] - self.bounds[step]) as f32 }
    }

    pub(super) fn next_step(&self) -> Option<&Step> {
        self.steps.get(self.index() + 1)
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Whole seconds left of the step; 1 until it is over.
    pub(super) fn step_left(&self) -> u32 {
        (self.bounds[self.index() + 1] - self.at).ceil() as u32
    }

    /// How long until `step_left` changes.
    pub(super) fn until_next_second(&self) -> f64 {
        let left = self.bounds[self.index() + 1] - self.at;
        left - (left.ceil() - 1.0)
    }

    /// Where the steps meet, as shares of the whole, without the two ends.
    pub(super) fn joints(&self) -> impl Iterator<Item = f32> + '_ {
        self.bounds[1..self.bounds.len() - 1].iter().map(|&bound| (bound / self.total()) as f32)
    }

    /// To the start of the next step, if there is one.
    pub(super) fn go_next(&mut self) {
        if !self.is_last() {
            self.at = self.bounds[self.index() + 1];
        }
    }

    /// To the start of the step before; the first one starts again.
    pub(super) fn go_previous(&mut self) {
        self.at = self.bounds[self.index().saturating_sub(1)];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::card::tests::card;

    fn state(run: &Run) -> String {
        format!("step {} of {}, {} s left, {:.0} %", run.index() + 1, run.count(), run.step_left(), run.share() * 100.0)
    }

    fn run(secs: &[u32]) -> Run {
        let mut card = card();
        card.steps = secs.iter().map(|&s| Step { seconds: s, text: format!("{s}"), side: None }).collect();
        let mut run = Run::new(&card);
        run.tick(100.0);
        run
    }

    #[test]
    fn time_leads_through_the_steps() {
        let mut run = run(&[5, 10, 5]);
        assert_eq!(state(&run), "step 1 of 3, 5 s left, 0 %");
        run.tick(104.5);
        assert_eq!(state(&run), "step 1 of 3, 1 s left, 22 %");
        run.tick(105.0);
        assert_eq!(state(&run), "step 2 of 3, 10 s left, 25 %");
        run.tick(400.0);
        assert_eq!(state(&run), "step 3 of 3, 0 s left, 100 %");
        assert!(run.is_over());
    }

    #[test]
    fn a_stopped_card_stands_still() {
        let mut run = run(&[5, 10]);
        run.tick(102.0);
        run.set_running(false);
        run.tick(200.0);
        assert_eq!(state(&run), "step 1 of 2, 3 s left, 13 %");
        run.set_running(true);
        run.tick(201.0);
        assert_eq!(state(&run), "step 1 of 2, 2 s left, 20 %");
    }

    #[test]
    fn steps_can_be_gone_through_by_hand() {
        let mut run = run(&[5, 10, 5]);
        run.go_previous();
        assert_eq!(state(&run), "step 1 of 3, 5 s left, 0 %");
        run.go_next();
        run.tick(101.0);
        assert_eq!(state(&run), "step 2 of 3, 9 s left, 30 %");
        run.go_next();
        run.go_next();
        assert_eq!(state(&run), "step 3 of 3, 5 s left, 75 %");
        run.go_previous();
        assert_eq!(state(&run), "step 2 of 3, 10 s left, 25 %");
    }

    #[test]
    fn a_card_without_steps_is_one_step() {
        let run = run(&[]);
        assert_eq!((run.count(), run.step().text.as_str()), (1, "Cross-body shoulder stretch"));
    }

    #[test]
    fn the_next_second_is_never_now() {
        let mut run = run(&[5, 10, 5]);
        for tenth in 0..190 {
            run.tick(100.0 + f64::from(tenth) / 10.0);
            assert!(run.until_next_second() > 0.0 && run.until_next_second() <= 1.0, "{tenth}");
        }
    }
}
