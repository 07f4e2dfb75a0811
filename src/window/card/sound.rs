//! What of a card can be heard.

use super::{CardScreen, Phase};
use crate::sound::{Place, Stage};

impl CardScreen {
    /// To be called in each frame once time has passed.
    pub(super) fn listen(&mut self, now: f64) {
        let stage = match self.phase {
            Phase::Steps if self.is_stopped() => Stage::Held,
            Phase::Steps => Stage::Running,
            Phase::Reasons | Phase::Hurts | Phase::Over => Stage::Held,
            // Each card of a routine is heard to end, and the next one to start.
            Phase::Breather | Phase::Farewell { .. } => Stage::Over,
        };
        let place = Place { stage, step: self.run.index(), side: self.run.step().side };
        self.strike = self.chimes.hear(now, place, &self.preferences.sound).or(self.strike);
    }
}

#[cfg(test)]
mod tests {
    use crate::records::preferences::Preferences;
    use crate::records::wire::{CardShow, ToWindow};
    use crate::schedule::Kind;
    use crate::window::card::{CardScreen, SIZE, tests::card};
    use crate::window::{Screen, kit};
    use egui_kittest::{Harness, kittest::Queryable};
    use expect_test::{Expect, expect};
    use serde_json::json;

    type Window = Harness<'static, CardScreen>;

    #[test]
    fn a_card_is_heard_from_its_start_to_its_end() {
        check(
            |heard| heard.frames(66.0),
            &expect![[r#"
            0.5: Start at 0.5
            6.0: Step at 0.5
            31.0: Side at 0.5
            56.0: Step at 0.5
            62.0: End at 0.5
        "#]],
        );
    }

    #[test]
    fn a_paused_card_is_silent_also_when_it_is_leafed_through() {
        check(
            |heard| {
                heard.frames(1.0);
                heard.click("Pause");
                heard.click("Next");
                heard.frames(40.0);
                heard.click("Resume");
                heard.frames(26.0);
                heard.click("Not now");
                heard.frames(40.0);
            },
            &expect![[r#"
                0.5: Start at 0.5
                69.3: Side at 0.5
            "#]],
        );
    }

    #[test]
    fn the_preferences_count_at_once() {
        check(
            |heard| {
                heard.frames(7.0);
                let mut preferences = serde_json::to_value(Preferences::default()).unwrap();
                preferences["sound"] = json!({ "on": true, "volume": 1.0, "steps": false });
                heard.window.state_mut().receive(ToWindow::Preferences(preferences));
                heard.frames(58.0);
            },
            &expect![[r#"
                0.5: Start at 0.5
                6.0: Step at 0.5
                62.0: End at 1
            "#]],
        );
    }

    #[test]
    fn another_card_starts_anew() {
        check(
            |heard| {
                heard.frames(3.0);
                heard.window.state_mut().receive(ToWindow::Card(Box::new(show())));
                heard.frames(3.0);
            },
            &expect![[r#"
                0.5: Start at 0.5
                3.8: Start at 0.5
            "#]],
        );
    }

    #[test]
    fn each_card_of_a_routine_is_heard() {
        let turns = json!([{ "card": card() }, { "card": card() }]);
        let course = json!({ "id": "r", "name": "R", "turns": turns, "written": 2, "changes": [] });
        let routine = serde_json::from_value(course).unwrap();
        check_show(
            CardShow { routine: Some(routine), ..show() },
            |heard| {
                heard.frames(63.0);
                heard.click("Pause");
                heard.click("Resume");
                heard.click("Go on");
                heard.frames(64.0);
            },
            &expect![[r#"
                0.5: Start at 0.5
                6.0: Step at 0.5
                31.0: Side at 0.5
                56.0: Step at 0.5
                62.0: End at 0.5
                66.5: Start at 0.5
                72.5: Step at 0.5
                97.5: Side at 0.5
                122.5: Step at 0.5
                128.5: End at 0.5
            "#]],
        );
    }

    /// A window and what it wanted played, with the time in seconds.
    struct Heard {
        window: Window,
        lines: Vec<String>,
    }

    impl Heard {
        /// Lets time pass, a quarter of a second a frame.
        fn frames(&mut self, secs: f64) {
            for _ in 0..(secs * 4.0) as usize {
                self.window.step();
                self.note();
            }
        }

        fn click(&mut self, label: &str) {
            self.window.get_by_label(label).click();
            self.frames(0.5);
        }

        fn note(&mut self) {
            let now = self.window.ctx.input(|input| input.time);
            if let Some(strike) = self.window.state_mut().take_strike() {
                self.lines.push(format!("{now:.1}: {:?} at {}\n", strike.chime, strike.volume));
            }
        }
    }

    fn check(play: impl FnOnce(&mut Heard), expected: &Expect) {
        check_show(show(), play, expected);
    }

    fn check_show(show: CardShow, play: impl FnOnce(&mut Heard), expected: &Expect) {
        let window = kit::harness(CardScreen::new(show), SIZE.into(), 1.0);
        let mut heard = Heard { window, lines: Vec::new() };
        heard.note();
        play(&mut heard);
        expected.assert_eq(&heard.lines.concat());
    }

    fn show() -> CardShow {
        let preferences = serde_json::to_value(Preferences::default()).unwrap();
        CardShow {
            kind: Kind::Stretch,
            card: card(),
            routine: None,
            cover: false,
            strict: false,
            then: None,
            preferences,
        }
    }
}
