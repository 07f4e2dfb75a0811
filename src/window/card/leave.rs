//! Leaving a card: why, and what to do when it hurts.

use super::{Act, CardScreen};
use crate::schedule::SkipReason;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        text,
    },
};
use egui::{Align, Galley, Key, Rect, Ui, UiBuilder, pos2, vec2};
use std::sync::Arc;

/// The reasons in the order of their keys.
pub(super) const REASONS: [(Key, SkipReason); 4] = [
    (Key::Num1, SkipReason::NotNow),
    (Key::Num2, SkipReason::CannotHere),
    (Key::Num3, SkipReason::Hurts),
    (Key::Num4, SkipReason::Dislike),
];

const GAP: f32 = 6.0;

fn row(ui: &Ui) -> f32 {
    size::BODY * text_scale(ui) + 19.0
}

pub(super) fn reasons_height(ui: &Ui) -> f32 {
    let heading = size::HEADING * text_scale(ui) * 1.3;
    heading + space::SMALL + 5.0 * (row(ui) + GAP)
}

pub(super) fn reasons_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> Option<Act> {
    let mut child = column(ui, rect);
    child.spacing_mut().item_spacing.y = GAP;
    child.heading(card.texts.get("card-why"));
    let mut act = None;
    for (i, (_, reason)) in REASONS.into_iter().enumerate() {
        let label = card.texts.get(&format!("card-why-{}", reason.word()));
        let number = egui::RichText::new((i + 1).to_string()).color(palette(ui).quiet);
        let line = egui::Button::new(label)
            .min_size(vec2(rect.width(), row(ui)))
            .right_text(number)
            .stroke(egui::Stroke::new(1.0, palette(ui).edge));
        let name = card.texts.get(&format!("card-why-{}", reason.word()));
        if child.add(line).accessible_name(name).clicked() {
            act = Some(Act::Reason(reason));
        }
    }
    let back = card.texts.get("card-back");
    let back = Look { min_size: vec2(0.0, row(ui)), ..Look::new(Weight::Quiet, None, &back) };
    if button::show(&mut child, &back).clicked() {
        act = Some(Act::Back);
    }
    act
}

pub(super) fn hurts_height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    let texts: f32 = hurts_texts(card, ui, width).iter().map(|text| text.size().y + space::SMALL).sum();
    texts + space::SMALL + row(ui)
}

pub(super) fn hurts_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> Option<Act> {
    let mut y = rect.top();
    for galley in hurts_texts(card, ui, rect.width()) {
        let (height, words) = (galley.size().y, galley.job.text.clone());
        text::place(ui, pos2(rect.left(), y), galley, &words);
        y += height + space::SMALL;
    }
    let mut child = ui.new_child(
        UiBuilder::new()
            .max_rect(Rect::from_min_size(pos2(rect.left(), y + space::SMALL), vec2(rect.width(), row(ui))))
            .layout(egui::Layout::left_to_right(Align::Center))
            .id_salt("hurts"),
    );
    let height = vec2(0.0, row(ui));
    let close = card.texts.get(if card.routine.is_some() { "card-leave-out" } else { "card-close" });
    if button::show(&mut child, &Look { min_size: height, ..Look::new(Weight::Main, None, &close) }).clicked() {
        return Some(Act::Reason(SkipReason::Hurts));
    }
    let back = card.texts.get("card-back");
    let look = Look { min_size: height, ..Look::new(Weight::Quiet, None, &back) };
    button::show(&mut child, &look).clicked().then_some(Act::Back)
}

/// That it is right to stop, what this card asks for in particular, and when to ask somebody.
fn hurts_texts(card: &CardScreen, ui: &Ui, width: f32) -> Vec<Arc<Galley>> {
    let palette = palette(ui);
    let scale = text_scale(ui);
    let lay_out = |words: &str, size: f32, color| text::lay_out(ui, words, size * scale, color, width, Align::Min);
    let mut texts = vec![
        lay_out(&card.texts.get("card-hurts"), size::HEADING, palette.ink),
        lay_out(&card.texts.get("card-hurts-stop"), size::BODY, palette.ink),
    ];
    if !card.card.caution.is_empty() {
        texts.push(lay_out(&card.card.caution, size::BODY, palette.ink));
    }
    texts.push(lay_out(&card.texts.get("card-hurts-ask"), size::BODY, palette.quiet));
    texts
}

fn column(ui: &mut Ui, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(Align::Min)).id_salt("leave"))
}
