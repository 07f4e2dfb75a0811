//! Keeps keys that were meant for another program away from a window that has just appeared.

use egui::{Context, Event, FocusDirection};

/// No key counts before the window has been there for this long …
const AFTER_OPENING: f64 = 2.0;
/// … and this long has gone by without one.
const WITHOUT_KEYS: f64 = 1.0;

/// Swallows all keys until it is lifted, once and for good.
#[derive(Debug, Default)]
pub(super) struct KeyGuard {
    opened: Option<f64>,
    last_key: Option<f64>,
    /// A key was pressed in another program.
    hears_key: bool,
    lifted: bool,
}

impl KeyGuard {
    /// To be called before anything looks at the input of a frame.
    pub(super) fn filter(&mut self, ctx: &Context) {
        let (now, has_keys) = ctx.input(|input| (input.time, input.events.iter().any(is_typed)));
        if self.lets_through(now, has_keys) {
            return;
        }
        ctx.input_mut(|input| {
            input.events.retain(|event| !is_typed(event));
            input.keys_down.clear();
        });
        // egui has moved the focus by Tab and the arrows before any screen is asked.
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }

    /// A key counts wherever it is pressed: the user is not here yet.
    pub(super) fn hear_key(&mut self) {
        self.hears_key = true;
    }

    pub(super) fn is_lifted(&self) -> bool {
        self.lifted
    }

    fn lets_through(&mut self, now: f64, has_keys: bool) -> bool {
        if self.lifted {
            return true;
        }
        let opened = *self.opened.get_or_insert(now);
        // It was pressed at any time since the last frame, which may be long ago on a busy machine: perhaps just now.
        if std::mem::take(&mut self.hears_key) {
            self.last_key = Some(now);
        }
        let quiet_since = self.last_key.unwrap_or(opened);
        self.lifted = now - opened >= AFTER_OPENING && now - quiet_since >= WITHOUT_KEYS;
        if has_keys {
            self.last_key = Some(now);
        }
        self.lifted
    }
}

/// Whether the event comes from a keyboard in whatever way.
fn is_typed(event: &Event) -> bool {
    matches!(event, Event::Key { .. } | Event::Text(_) | Event::Ime(_) | Event::Copy | Event::Cut | Event::Paste(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each word is the time of a frame; `k` after it says that a key came with it, `o` that there was one in another
    /// program before it. The answer has a `.` for a frame whose keys are swallowed and a `!` for one whose keys count.
    #[track_caller]
    fn check(frames: &str, expected: &str) {
        let mut guard = KeyGuard::default();
        let found: String = frames
            .split_whitespace()
            .map(|frame| {
                if frame.ends_with('o') {
                    guard.hear_key();
                }
                let time = frame.trim_end_matches(['k', 'o']).parse().unwrap();
                if guard.lets_through(time, frame.ends_with('k')) { '!' } else { '.' }
            })
            .collect();
        assert_eq!(found, expected, "{frames}");
    }

    #[test]
    fn keys_count_after_two_seconds_of_which_one_is_quiet() {
        check("0 0.5k 1.9k 3.0k", "...!");
        check("0 1.5k 2.0k 2.4k 2.9k 3.9k", ".....!");
        check("0 1.9k 2.1k 3.0k 3.5k 4.4k 5.4k 5.5k", "......!!");
        check("7 8.9k 9.0k 10.1k", "...!");
        check("0 2k", ".!");
    }

    #[test]
    fn slow_frames_do_not_make_a_typing_user_quiet() {
        check("0 1.2o 2.4o 3.6o 4.5 4.7", ".....!");
    }
}
