//! What may have to be said between the figure and the step: the caution, a refusal, and how a routine
//! was changed.

use super::{CardScreen, Phase};
use crate::window::{
    theme::{palette, radius, size, space, text_scale},
    widgets::{icon::Icon, text},
};
use egui::{Align, Color32, Galley, Rect, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

pub(super) fn height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    lay_out(card, ui, width).map_or(0.0, |galley| galley.size().y + 2.0 * space::SMALL)
}

pub(super) fn notes_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let Some(galley) = lay_out(card, ui, rect.width()) else { return };
    let palette = palette(ui);
    ui.painter().rect_filled(rect, radius::CONTROL, palette.warm_wash);
    let side = icon_side(ui);
    let icon =
        Rect::from_center_size(pos2(rect.left() + space::MEDIUM + side / 2.0, rect.center().y), Vec2::splat(side));
    Icon::Care.paint(ui.painter(), icon, palette.warm);
    let words = galley.job.text.clone();
    text::place(ui, rect.min + vec2(2.0 * space::MEDIUM + side, space::SMALL), galley, &words);
}

fn lay_out(card: &CardScreen, ui: &Ui, width: f32) -> Option<Arc<Galley>> {
    let sentence = words(card)?;
    let room = width - 3.0 * space::MEDIUM - icon_side(ui);
    let color: Color32 = palette(ui).ink;
    Some(text::lay_out(ui, &sentence, size::BODY * text_scale(ui), color, room, Align::Min))
}

fn words(card: &CardScreen) -> Option<String> {
    let is_open = card.care_open && card.phase == Phase::Steps;
    let caution = || is_open.then(|| card.card.caution.clone());
    card.refusal.clone().or_else(caution).or_else(|| card.changes_words())
}

fn icon_side(ui: &Ui) -> f32 {
    size::HEADING * text_scale(ui)
}
