//! Between two cards of a routine: the name of the next one, and in place of what it comes.

use super::CardScreen;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::text,
};
use egui::{Align, Rect, Ui, accesskit, pos2, vec2};

pub(super) fn height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    let scale = text_scale(ui);
    let height = |words: &str, size: f32| text::lay_out(ui, words, size, palette(ui).ink, width, Align::Min).size().y;
    let name = height(&card.card.name, size::STEP_LEAST * scale);
    name + change_words(card).map_or(0.0, |words| space::SMALL + height(&words, size::BODY * scale))
}

pub(super) fn breather_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let palette = palette(ui);
    let scale = text_scale(ui);
    let change = change_words(card)
        .map(|words| (text::lay_out(ui, &words, size::BODY * scale, palette.quiet, rect.width(), Align::Min), words));
    let below = change.as_ref().map_or(0.0, |(galley, _)| galley.size().y + space::SMALL);
    let name = &card.card.name;
    let room = vec2(rect.width(), rect.height() - below);
    let fitted = text::fitting_size(ui, name, size::STEP_LEAST * scale, 1.2 * size::STEP * scale, room);
    let galley = text::lay_out(ui, name, fitted, palette.ink, rect.width(), Align::Min);
    let top = rect.top() + galley.size().y + space::SMALL;
    let response = text::place(ui, rect.min, galley, name);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    if let Some((galley, words)) = change {
        text::place(ui, pos2(rect.left(), top), galley, &words);
    }
}

fn change_words(card: &CardScreen) -> Option<String> {
    let waits = card.waits.then(|| card.texts.get("card-waits"));
    waits.or_else(|| card.change().map(|change| change.text(&card.texts)))
}
