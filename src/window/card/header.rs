//! The card's name, and beside it the way to its caution and the lock of the screen.

use super::{Act, CardScreen, Phase};
use crate::window::{
    theme::{TARGET, palette, size, space, text_scale},
    widgets::{
        button::{self, Weight, icon_button},
        icon::Icon,
        text,
    },
};
use egui::{Align, Rect, Ui, UiBuilder, pos2, vec2};

pub(super) fn height(ui: &Ui) -> f32 {
    ui.spacing().interact_size.y
}

pub(super) fn header_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> Option<Act> {
    let (locks, left) = lock_ui(card, ui, rect);
    let (act, left) = care_ui(card, ui, rect.with_max_x(left));
    let act = act.or(locks);
    let room = vec2(left - rect.left() - space::SMALL, rect.height());
    let scale = text_scale(ui);
    let next = card.texts.get("routine-next");
    let name = if card.phase == Phase::Breather { &next } else { &card.card.name };
    let fitted = text::fitting_size(ui, name, size::BODY, size::HEADING * scale, room);
    let galley = text::lay_out(ui, name, fitted, palette(ui).ink, room.x, Align::Min);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    text::place(ui, at, galley, name);
    act
}

/// A small way to lock the screen at the right end. The answer has the left edge of what it took.
fn lock_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> (Option<Act>, f32) {
    if !matches!(card.phase, Phase::Steps | Phase::Breather) {
        return (None, rect.right());
    }
    let side = TARGET.x.max(size::BODY * text_scale(ui) + 2.0 * space::HAIR);
    // The icon ends where everything else does; only its frame stands out.
    let center = pos2(rect.right() + space::HAIR - side / 2.0, rect.center().y);
    let place = Rect::from_center_size(center, vec2(side, ui.spacing().interact_size.y));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("lock"));
    let response = icon_button(&mut child, Icon::Lock, &card.texts.get("card-lock"));
    let clicked = response.on_hover_text(card.texts.get("card-lock-key")).clicked();
    (clicked.then_some(Act::Lock), place.left() - space::HAIR)
}

/// The answer has the left edge of what it took.
fn care_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> (Option<Act>, f32) {
    if card.card.caution.is_empty() || card.phase != Phase::Steps {
        return (None, rect.right());
    }
    let label = card.texts.get(if card.care_open { "card-care-close" } else { "card-care" });
    let type_size = size::SMALL * text_scale(ui);
    let padding = ui.spacing().button_padding.x;
    let width = button::inner_width(ui, Some(Icon::Care), &label, type_size) + 2.0 * padding;
    let right = rect.right();
    let place = Rect::from_min_max(pos2(right - width, rect.top()), pos2(right, rect.bottom()));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("care"));
    let look = button::Look {
        min_size: place.size(),
        type_size: Some(type_size),
        ..button::Look::new(Weight::Quiet, Some(Icon::Care), &label)
    };
    let clicked = button::show(&mut child, &look).clicked();
    (clicked.then_some(Act::Care), place.left())
}
