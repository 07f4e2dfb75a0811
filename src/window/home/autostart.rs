//! Whether Unhunch starts at login: as it was told, or as the user has just asked for.

/// An answer that has not come by then will not; in seconds.
const ANSWER_WITHIN: f64 = 2.0;

pub(super) struct Autostart {
    on: bool,
    /// When the user asked for it; a refusal takes it back.
    asked: Option<f64>,
}

impl Autostart {
    pub(super) fn new(on: bool) -> Self {
        Self { on, asked: None }
    }

    pub(super) fn is_on(&self) -> bool {
        self.on
    }

    pub(super) fn ask(&mut self, on: bool, now: f64) {
        *self = Self { on, asked: Some(now) };
    }

    pub(super) fn refuse(&mut self) {
        if self.asked.take().is_some() {
            self.on = !self.on;
        }
    }

    pub(super) fn tick(&mut self, now: f64) {
        self.asked = self.asked.filter(|asked| now - asked < ANSWER_WITHIN);
    }
}
