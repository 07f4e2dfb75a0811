//! Where the parts of a card lie.

use super::{CardScreen, Phase, SIZE, breather, controls, header, leave, notes, progress, stage, steps, strict};
use crate::window::theme::space;
use egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};

/// The figure's share of the window's height, and what is left of it where the words need the room.
const STAGE_SHARE: f32 = 0.42;
const STAGE_LEAST: f32 = 0.3;

pub(super) struct Places {
    pub(super) progress: Rect,
    pub(super) header: Rect,
    pub(super) stage: Rect,
    pub(super) notes: Rect,
    pub(super) middle: Rect,
    pub(super) controls: Rect,
    /// Whether place, equipment and breathing stand with the figure; else they follow the step.
    pub(super) details_on_stage: bool,
    /// Of everything, with the margins.
    pub(super) height: f32,
}

impl Places {
    /// Shares out a window of this size, whose content starts at `origin`. The text in the middle gets what the
    /// others leave, but never less than it needs: first the figure gives way, then the whole is higher than the
    /// window.
    pub(super) fn new(card: &CardScreen, ui: &Ui, window: Vec2, origin: Pos2) -> Self {
        let roomy = window.x >= SIZE.x && window.y >= SIZE.y;
        let (margin, gap) = if roomy { (space::LARGE, space::MEDIUM) } else { (space::MEDIUM, space::SMALL) };
        let width = window.x - 2.0 * margin;
        let (progress, header) = (progress::height(card, ui), header::height(ui));
        let notes = notes::height(card, ui, width);
        let has_controls = matches!(card.phase, Phase::Steps | Phase::Breather);
        let controls = match (has_controls, card.strict) {
            (true, false) => controls::Grid::new(card, ui, width).height(),
            (true, true) => strict::height(card, ui, width),
            (false, _) => 0.0,
        };
        let others: f32 =
            [progress, header, 1.0, notes, controls].iter().filter(|&&height| height > 0.0).map(|h| h + gap).sum();
        let left = window.y - 2.0 * margin - (others - 1.0);
        let least = match card.phase {
            Phase::Steps => steps::least_height(card, ui, width),
            Phase::Breather => breather::height(card, ui, width),
            Phase::Reasons => leave::reasons_height(ui),
            Phase::Hurts => leave::hurts_height(card, ui, width),
            Phase::Farewell { .. } | Phase::Over => steps::farewell_height(card, ui),
        };
        let details = stage::details_height(card, ui, width);
        let (stage_least, stage_most) = (window.y * STAGE_LEAST, window.y * STAGE_SHARE);
        let needed_on_stage = stage_least.max(details + stage::RING_LEAST + 2.0 * space::MEDIUM);
        let details_on_stage = needed_on_stage <= stage_most.min(left - least);
        let least = if details_on_stage || card.phase != Phase::Steps { least } else { least + details };
        // The figure gives way a little so that the step can be read from two steps away.
        let wanted = if card.phase == Phase::Steps {
            least.max(steps::usual_height(card, ui, width) + if details_on_stage { 0.0 } else { details })
        } else {
            least
        };
        let stage_least = if details_on_stage { needed_on_stage } else { stage_least };
        let stage = (left - wanted).clamp(stage_least.min(stage_most), stage_most);
        let left = left - stage;
        let mut y = origin.y + margin;
        let mut next = |height: f32| {
            let rect = Rect::from_min_size(pos2(origin.x + margin, y), vec2(width, height));
            y += if height > 0.0 { height + gap } else { 0.0 };
            rect
        };
        let (progress, header, stage, notes) = (next(progress), next(header), next(stage), next(notes));
        let (middle, controls) = (next(left.max(least)), next(controls));
        Self { progress, header, stage, notes, middle, controls, details_on_stage, height: y - gap + margin - origin.y }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Deck;
    use crate::records::wire::CardShow;
    use crate::schedule::Kind;
    use crate::window::theme;

    fn show(card: &crate::cards::Card) -> CardShow {
        CardShow {
            kind: Kind::Stretch,
            card: card.clone(),
            routine: None,
            cover: false,
            strict: false,
            then: None,
            preferences: serde_json::Value::Null,
        }
    }

    #[test]
    fn every_step_can_be_read_from_two_steps_away() {
        for card in Deck::bundled().iter() {
            let screen = CardScreen::new(show(card));
            let id = card.id.clone();
            let mut harness = egui_kittest::Harness::builder().with_size(SIZE).build_ui(move |ui| {
                theme::apply(ui.ctx(), &screen.preferences.look);
                ui.reset_style();
                let places = Places::new(&screen, ui, SIZE, Pos2::ZERO);
                let width = places.middle.width();
                let details = if places.details_on_stage { 0.0 } else { stage::details_height(&screen, ui, width) };
                let needed = steps::usual_height(&screen, ui, width) + details;
                assert!(places.middle.height() >= needed - 0.01, "{id}: {} of {needed}", places.middle.height());
                assert!(places.height <= SIZE.y + 0.01, "{id} is higher than its window");
            });
            harness.run();
        }
    }
}
