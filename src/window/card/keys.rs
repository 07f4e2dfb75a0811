//! What the keys mean in each phase of the card.

use super::{Act, CardScreen, Phase, leave};
use crate::schedule::SkipReason;
use egui::{Key, Modifiers, Ui};

impl CardScreen {
    pub(super) fn keys(&self, ui: &Ui) -> Option<Act> {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let locks = matches!(self.phase, Phase::Steps | Phase::Breather) && pressed(Key::L);
        if locks {
            return Some(Act::Lock);
        }
        match self.phase {
            Phase::Steps | Phase::Breather if self.strict => pressed(Key::H).then_some(Act::Hurts),
            Phase::Steps => pause_key(ui).or_else(|| step_keys(ui)).or_else(|| {
                let others = if self.routine.is_some() { routine_keys(ui) } else { self.card_keys(ui) };
                others.or_else(|| (pressed(Key::N) || pressed(Key::Escape)).then_some(Act::NotNow))
            }),
            Phase::Breather => pause_key(ui).or_else(|| {
                let goes_on = pressed(Key::ArrowRight).then_some(Act::GoOn);
                goes_on.inspect(|_| hold_focus(ui)).or_else(|| routine_keys(ui))
            }),
            Phase::Reasons => leave::REASONS
                .into_iter()
                .find_map(|(key, reason)| pressed(key).then_some(Act::Reason(reason)))
                .or_else(|| pressed(Key::Escape).then_some(Act::Back)),
            Phase::Hurts => pressed(Key::Escape).then_some(Act::Reason(SkipReason::Hurts)),
            Phase::Farewell { .. } | Phase::Over => None,
        }
    }

    fn card_keys(&self, ui: &Ui) -> Option<Act> {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let another = pressed(Key::A).then_some(Act::Another).filter(|_| !self.awaits_card);
        another.or_else(|| pressed(Key::D).then_some(Act::Done))
    }
}

/// A button that has the keyboard takes the space bar for itself.
fn pause_key(ui: &Ui) -> Option<Act> {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let pressed = is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Space));
    pressed.then_some(Act::PauseOrResume)
}

fn step_keys(ui: &Ui) -> Option<Act> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    [(Key::ArrowLeft, Act::Previous), (Key::ArrowRight, Act::Next)]
        .into_iter()
        .find_map(|(key, act)| pressed(key).then_some(act))
        .inspect(|_| hold_focus(ui))
}

fn routine_keys(ui: &Ui) -> Option<Act> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    [(Key::B, Act::CardBefore), (Key::E, Act::EndRoutine)]
        .into_iter()
        .find_map(|(key, act)| pressed(key).then_some(act))
}

/// egui would move the focus by the same arrow.
fn hold_focus(ui: &Ui) {
    ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
}
