//! Where the parts of a card lie.

use super::{CardScreen, Phase, SIZE, controls, header, leave, notes, steps};
use crate::window::theme::space;
use egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};

/// The figure's share of the window's height.
const STAGE_SHARE: f32 = 0.42;

pub(super) struct Places {
    pub(super) header: Rect,
    pub(super) stage: Rect,
    pub(super) notes: Rect,
    pub(super) middle: Rect,
    pub(super) controls: Rect,
    /// Of everything, with the margins.
    pub(super) height: f32,
}

impl Places {
    /// Shares out a window of this size, whose content starts at `origin`. The text in the middle gets what the
    /// others leave, but never less than it needs: then the whole is higher than the window.
    pub(super) fn new(card: &CardScreen, ui: &Ui, window: Vec2, origin: Pos2) -> Self {
        let roomy = window.x >= SIZE.x && window.y >= SIZE.y;
        let (margin, gap) = if roomy { (space::LARGE, space::MEDIUM) } else { (space::MEDIUM, space::SMALL) };
        let width = window.x - 2.0 * margin;
        let header = header::height(ui);
        let stage = window.y * STAGE_SHARE;
        let notes = notes::height(card, ui, width);
        let controls = if card.phase == Phase::Steps { controls::Grid::new(card, ui, width).height() } else { 0.0 };
        let others: f32 =
            [header, stage, notes, controls].iter().filter(|&&height| height > 0.0).map(|h| h + gap).sum();
        let left = window.y - 2.0 * margin - others;
        let least = match card.phase {
            Phase::Steps => steps::least_height(card, ui, width),
            Phase::Reasons => leave::reasons_height(ui),
            Phase::Hurts => leave::hurts_height(card, ui, width),
            Phase::Farewell { .. } | Phase::Over => steps::farewell_height(ui),
        };
        let mut y = origin.y + margin;
        let mut next = |height: f32| {
            let rect = Rect::from_min_size(pos2(origin.x + margin, y), vec2(width, height));
            y += if height > 0.0 { height + gap } else { 0.0 };
            rect
        };
        let (header, stage, notes) = (next(header), next(stage), next(notes));
        let (middle, controls) = (next(left.max(least)), next(controls));
        Self { header, stage, notes, middle, controls, height: y - gap + margin - origin.y }
    }
}
