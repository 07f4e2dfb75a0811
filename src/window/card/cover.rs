//! The card on a cover: in the middle of a dimmed monitor, large enough to be read from two steps away, and the
//! other monitors with no more than the time that is left. The way out is on all of them.

use super::{Act, CardScreen, Phase, SIZE};
use crate::window::{
    theme::{Palette, palette, panel_shadow, radius, size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        icon::Icon,
        text,
    },
};
use egui::{Align, Context, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The card's share of the monitor, of its height or its width.
const SHARE: egui::Vec2 = vec2(0.9, 0.82);
const ZOOM: std::ops::RangeInclusive<f32> = 0.5..=4.0;

/// Makes everything so large that the card fills its share of the monitor.
pub(super) fn fit(card: &CardScreen, ctx: &Context) {
    let monitor = ctx.content_rect().size() * ctx.zoom_factor();
    let room = SHARE * monitor / (SIZE * scale(card));
    let zoom = room.x.min(room.y).clamp(*ZOOM.start(), *ZOOM.end());
    if (zoom - ctx.zoom_factor()).abs() > 0.01 {
        ctx.set_zoom_factor(zoom);
        ctx.request_discard("the cover has found its size");
    }
}

fn scale(card: &CardScreen) -> f32 {
    (card.preferences.look.text_scale as f32).clamp(1.0, 2.5)
}

/// Draws all around the card; the answer is its place, and whether the user leaves.
pub(super) fn cover_ui(card: &CardScreen, ui: &mut Ui) -> (Rect, Option<Act>) {
    let palette = palette(ui);
    let monitor = ui.max_rect();
    ui.painter().rect_filled(monitor, 0.0, palette.veil);
    let below = row(ui);
    let room = monitor.size() - vec2(2.0 * space::LARGE, below + 3.0 * space::LARGE);
    let wide = (SIZE * scale(card)).min(room).max(egui::Vec2::splat(1.0));
    let top = monitor.center().y - (wide.y + space::LARGE + below) / 2.0;
    let panel = Rect::from_min_size(pos2(monitor.center().x - wide.x / 2.0, top), wide);
    let corner = 1.5 * f32::from(radius::GROUP);
    ui.painter().add(panel_shadow(palette).as_shape(panel, corner));
    ui.painter().rect_filled(panel, corner, palette.page);
    let rect = Rect::from_min_size(pos2(monitor.left(), panel.bottom() + space::LARGE), vec2(monitor.width(), below));
    (panel, way_out_ui(card, ui, rect, &how_to_leave(card)))
}

/// The words, and a button beside them; a strict card has the words alone.
fn way_out_ui(card: &CardScreen, ui: &mut Ui, rect: Rect, words: &str) -> Option<Act> {
    let type_size = size::BODY * text_scale(ui);
    let label = card.texts.get("cover-leave");
    let padding = ui.spacing().button_padding.x;
    let button = button::inner_width(ui, Some(Icon::Close), &label, type_size) + 2.0 * padding;
    let has_button = has_button(card);
    let aside = if has_button { space::LARGE + button } else { 0.0 };
    let room = rect.width() - 2.0 * space::LARGE - aside;
    let galley = text::lay_out(ui, words, type_size, palette(ui).quiet_on_veil, room, Align::Min);
    let left = rect.center().x - f32::midpoint(galley.size().x, aside);
    let right = left + galley.size().x + space::LARGE;
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    text::place(ui, at, galley, words);
    let place = Rect::from_min_size(pos2(right, rect.top()), vec2(button, rect.height()));
    (has_button && leave_ui(ui, place, &label)).then_some(Act::Leave)
}

fn leave_ui(ui: &mut Ui, place: Rect, label: &str) -> bool {
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("leave cover"));
    let look = Look { min_size: place.size(), ..Look::new(Weight::Veiled, Some(Icon::Close), label) };
    button::show(&mut child, &look).clicked()
}

fn has_button(card: &CardScreen) -> bool {
    !card.strict && !matches!(card.phase, Phase::Farewell { .. } | Phase::Over)
}

/// What can be done now: at first all keys go to another program.
fn how_to_leave(card: &CardScreen) -> String {
    card.texts.get(match (card.phase, card.guard.is_lifted(), card.strict) {
        (Phase::Farewell { .. } | Phase::Over, _, _) => "cover-over",
        (_, false, _) => "cover-guarded",
        (Phase::Steps | Phase::Breather, true, true) => "cover-strict",
        (Phase::Reasons | Phase::Hurts, true, true) => "cover-hurts",
        (Phase::Steps, true, false) if card.routine.is_none() => "cover-escape",
        (Phase::Steps | Phase::Breather | Phase::Reasons | Phase::Hurts, true, false) => "cover-button",
    })
}

fn row(ui: &Ui) -> f32 {
    size::BODY * text_scale(ui) + 21.0
}

/// What is to be read beside the card.
pub(super) fn beside(card: &CardScreen) -> String {
    format!("{} {} {}", time(card).unwrap_or_default(), how_to_leave_beside(card), card.dress)
}

/// The other monitors: the time that is left and the way out. Says whether the user leaves.
pub(super) fn beside_ui(card: &CardScreen, ui: &mut Ui) -> bool {
    let palette = palette(ui);
    let monitor = ui.max_rect();
    ui.painter().rect_filled(monitor, 0.0, palette.veil);
    let center = monitor.center() - vec2(0.0, space::HUGE);
    time_ui(card, ui, palette, center);
    let below = row(ui);
    let rect = Rect::from_center_size(pos2(center.x, center.y + size::COUNT + below), vec2(monitor.width(), below));
    way_out_ui(card, ui, rect, &how_to_leave_beside(card)).is_some()
}

fn time_ui(card: &CardScreen, ui: &mut Ui, palette: &Palette, center: egui::Pos2) {
    let Some(time) = time(card) else {
        let mark = Rect::from_center_size(center, egui::Vec2::splat(size::COUNT));
        return Icon::Check.paint(ui.painter(), mark, palette.on_veil);
    };
    let galley = text::lay_out(ui, &time, size::COUNT * text_scale(ui), palette.on_veil, f32::INFINITY, Align::Center);
    let rect = Rect::from_center_size(center, galley.size());
    let response = ui.interact(rect, ui.scope_id().with("time"), Sense::hover());
    let name = card.texts.with("cover-time", &[("left", crate::texts::Arg::from(time.as_str()))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Timer, true, &name));
    ui.painter().galley(rect.center_top(), galley, palette.on_veil);
}

fn time(card: &CardScreen) -> Option<String> {
    let left = (card.whole_left() - 0.01).ceil().max(0.0) as u32;
    let is_over = matches!(card.phase, Phase::Farewell { .. } | Phase::Over);
    (!is_over).then(|| format!("{}:{:02}", left / 60, left % 60))
}

fn how_to_leave_beside(card: &CardScreen) -> String {
    let is_strict = card.strict && matches!(card.phase, Phase::Steps | Phase::Breather);
    card.texts.get(if is_strict { "card-strict" } else { "cover-beside" })
}
