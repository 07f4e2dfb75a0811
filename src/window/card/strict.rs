//! What a strict card has in place of its buttons: how it is ended, and the way out when it hurts.

use super::{Act, CardScreen};
use crate::window::{
    theme::{Palette, palette, radius, size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        icon::Icon,
        text,
    },
};
use egui::{Align, Galley, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};
use std::sync::Arc;

pub(super) fn height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    bar_height(card, ui, width) + space::SMALL + row(ui)
}

pub(super) fn strict_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> Option<Act> {
    let bar = rect.with_max_y(rect.top() + bar_height(card, ui, rect.width()));
    bar_ui(card, ui, bar);
    let label = card.texts.get("card-why-hurts");
    let place = rect.with_min_y(bar.bottom() + space::SMALL);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("hurts"));
    let look = Look { min_size: place.size(), ..Look::new(Weight::Plain, Some(Icon::Care), &label) };
    let response = button::show(&mut child, &look).on_hover_text(card.texts.get("card-hurts-key"));
    response.clicked().then_some(Act::Hurts)
}

/// The sentence in a bar that fills while the key is held.
fn bar_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let palette: &Palette = palette(ui);
    let response = ui.interact(rect, ui.scope_id().with("hold"), Sense::hover());
    let name = words(card);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &name));
    ui.painter().rect_filled(rect, radius::CONTROL, palette.stage);
    let share = card.hold.share();
    if share > 0.0 {
        let filled = rect.with_max_x(rect.left() + rect.width() * share);
        ui.painter().with_clip_rect(filled).rect_filled(rect, radius::CONTROL, palette.wash);
        let edge = Stroke::new(1.5, palette.accent);
        ui.painter().rect_stroke(rect, radius::CONTROL, edge, StrokeKind::Inside);
    }
    let galley = lay_out(card, ui, rect.width());
    let at = rect.center() - vec2(0.0, galley.size().y / 2.0);
    ui.painter().galley(at, galley, palette.ink);
}

fn lay_out(card: &CardScreen, ui: &Ui, width: f32) -> Arc<Galley> {
    let color = if card.hold.is_held() { palette(ui).ink } else { palette(ui).quiet };
    text::lay_out(ui, &words(card), size::BODY * text_scale(ui), color, width - 2.0 * space::MEDIUM, Align::Center)
}

fn words(card: &CardScreen) -> String {
    card.texts.get(if card.hold.is_held() { "card-strict-held" } else { "card-strict" })
}

/// The same whether the key is held or not.
fn bar_height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    let words = card.texts.get("card-strict");
    let width = width - 2.0 * space::MEDIUM;
    let galley = text::lay_out(ui, &words, size::BODY * text_scale(ui), palette(ui).quiet, width, Align::Center);
    galley.size().y + 2.0 * space::MEDIUM
}

fn row(ui: &Ui) -> f32 {
    size::BODY * text_scale(ui) + 21.0
}
