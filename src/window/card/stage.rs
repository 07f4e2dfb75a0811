//! The place of the figure, with the ring that counts beside it; a card without a motion has the ring alone.

use super::{CardScreen, Phase};
use crate::cards::Side;
use crate::schedule::Posture;
use crate::texts::Arg;
use crate::window::{
    puppet::{Puppet, Show},
    theme::{self, palette, radius, size, space, text_scale},
    widgets::{chip::chip, icon::Icon, ring::Ring, text},
};
use egui::layers::ShapeIdx;
use egui::{
    Align, Align2, Color32, FontId, Mesh, Rect, Role, Sense, Shape, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

/// The ring is never smaller than this because of the words around it.
pub(super) const RING_LEAST: f32 = 100.0;

pub(super) fn stage_ui(card: &CardScreen, ui: &mut Ui, rect: Rect, has_details: bool) {
    ui.painter().rect_filled(rect, radius::GROUP, palette(ui).stage);
    // Chips and words are measured by drawing them, and stand before the figure.
    let below = (ui.painter().add(Shape::Noop), rect.shrink(f32::from(radius::GROUP) / 3.0));
    let veil = ui.painter().add(Shape::Noop);
    let mut inner = rect.shrink(space::MEDIUM);
    if has_details && !matches!(card.phase, Phase::Farewell { .. } | Phase::Over) {
        inner.max.y -= breath_ui(card, ui, inner);
        if card.figure.is_some() {
            ui.painter().set(veil, veil_over(below.1.with_min_y(inner.bottom()), palette(ui).stage));
        }
        inner.min.y += chips_ui(card, ui, inner);
    }
    figure_ui(card, ui, inner, below);
}

/// The stage drawn over what stands on it, thin at the top: words can be read on it whatever is behind them.
fn veil_over(rect: Rect, color: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for (y, share) in [(rect.top() - 10.0, 0.0), (rect.top() + 2.0, 0.88), (rect.bottom(), 0.94)] {
        for x in [rect.left(), rect.right()] {
            mesh.colored_vertex(pos2(x, y), color.gamma_multiply(share));
        }
    }
    for corner in [0, 2] {
        mesh.add_triangle(corner, corner + 1, corner + 2);
        mesh.add_triangle(corner + 1, corner + 2, corner + 3);
    }
    Shape::mesh(mesh)
}

/// The height of place, equipment and breathing as lines of text.
pub(super) fn details_height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    let lines = [place_words(card), breath_words(card).unwrap_or_default()];
    let heights =
        lines.iter().filter(|words| !words.is_empty()).map(|words| line(ui, words, width, Align::Min).size().y);
    heights.map(|height| height + space::HAIR).sum()
}

/// Place, equipment and breathing along the bottom; the answer is the height they take.
pub(super) fn details_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> f32 {
    let height = details_height(card, ui, rect.width());
    let mut y = rect.bottom() - height;
    for words in [Some(place_words(card)), breath_words(card)].into_iter().flatten() {
        y += space::HAIR;
        let galley = line(ui, &words, rect.width(), Align::Min);
        let below = galley.size().y;
        text::place(ui, pos2(rect.left(), y), galley, &words);
        y += below;
    }
    height
}

/// The figure between the chips and the ring, or the ring alone.
fn figure_ui(card: &CardScreen, ui: &mut Ui, rect: Rect, below: (ShapeIdx, Rect)) {
    let is_over = matches!(card.phase, Phase::Farewell { .. } | Phase::Over);
    match card.figure.as_ref().filter(|_| !is_over) {
        Some(puppet) => puppet_ui(card, ui, rect, puppet, below),
        None => alone_ui(card, ui, rect),
    }
}

/// The figure in the middle, the ring at its right, and the side that is worked where that side is.
fn puppet_ui(card: &CardScreen, ui: &mut Ui, rect: Rect, puppet: &Puppet, below: (ShapeIdx, Rect)) {
    let column = (rect.width() * 0.19).clamp(64.0, 110.0).min(rect.height() / 2.0);
    let middle = rect.shrink2(vec2(column, 0.0));
    let show =
        if theme::is_still(&card.preferences.look) { Show::Step(card.run.index()) } else { Show::At(card.run.place()) };
    let name = [("card", Arg::from(card.card.name.as_str())), ("step", Arg::from(card.run.step().text.as_str()))];
    puppet.ui_below(ui, middle, below, show, &card.texts.with("card-figure", &name));
    let ring = Rect::from_min_size(pos2(rect.right() - column, rect.top()), Vec2::splat(column));
    ring_ui(card, ui, ring);
    if let Some(side) = card.run.step().side {
        let is_at_right = (side == Side::Left) == puppet.is_left_at_right(show);
        side_ui(card, ui, rect.with_min_y(rect.bottom() - rect.height() / 3.0), side, is_at_right);
    }
}

/// The ring for the whole card with the seconds of the step in it, and the side that is worked.
fn alone_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let diameter = rect.height().min(rect.width());
    let mut center = rect.center();
    if let Some(side) = card.run.step().side.filter(|_| !matches!(card.phase, Phase::Farewell { .. } | Phase::Over)) {
        let badge = side_ui(card, ui, rect, side, side == Side::Right);
        let overlap = (badge + space::MEDIUM - (rect.width() - diameter) / 2.0).max(0.0);
        center.x += match side {
            Side::Left => overlap,
            Side::Right => -overlap,
        };
    }
    ring_ui(card, ui, Rect::from_center_size(center, Vec2::splat(diameter)));
}

fn ring_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let (center, diameter) = (rect.center(), rect.width());
    let width = (diameter / 15.0).clamp(5.0, 14.0);
    let radius = (diameter - width) / 2.0 - if diameter > 120.0 { 3.0 } else { 1.0 };
    let ring = Ring { center, radius, width, palette: palette(ui) };
    ring.track(ui.painter());
    match card.phase {
        Phase::Farewell { .. } | Phase::Over => {
            ring.arc(ui.painter(), 1.0);
            let mark = Rect::from_center_size(center, Vec2::splat(diameter * 0.42));
            Icon::Check.paint(ui.painter(), mark, ring.palette.accent);
        }
        Phase::Steps | Phase::Breather | Phase::Reasons | Phase::Hurts => {
            ring.arc(ui.painter(), card.run.share());
            ring.gaps(ui.painter(), card.run.joints());
            count_ui(card, ui, &ring);
        }
    }
}

fn count_ui(card: &CardScreen, ui: &mut Ui, ring: &Ring) {
    let left = card.run.step_left();
    let n = [("n", Arg::from(left))];
    let rect = Rect::from_center_size(ring.center, Vec2::splat(2.0 * ring.radius));
    let response = ui.interact(rect, ui.scope_id().with("count"), Sense::hover());
    let name = card.texts.with("card-seconds-left", &n);
    response.widget_info(|| WidgetInfo::labeled(Role::Timer, true, &name));
    let large = (size::COUNT * text_scale(ui)).min(ring.radius * 0.82);
    let below = match (card.run.is_running(), card.waits && !card.paused) {
        (true, _) => card.texts.with("card-seconds", &n),
        (false, true) => card.texts.get("card-waiting"),
        (false, false) => card.texts.get("card-paused"),
    };
    let small = (large * 0.27).max(size::SMALL).min(ring.radius * 0.3);
    let painter = ui.painter();
    let at = ring.center - vec2(0.0, small * 0.55);
    painter.text(at, Align2::CENTER_CENTER, left, FontId::proportional(large), ring.palette.ink);
    let at = ring.center + vec2(0.0, large * 0.46);
    painter.text(at, Align2::CENTER_CENTER, below, FontId::proportional(small), ring.palette.quiet);
}

/// A badge that names the side that is worked, at that edge of the stage; the answer is the width it takes. Beside a
/// figure it has no arrow: the figure faces who looks at it, so its left is at the right.
fn side_ui(card: &CardScreen, ui: &mut Ui, rect: Rect, side: Side, is_at_right: bool) -> f32 {
    let palette = palette(ui);
    let (id, icon) = match side {
        Side::Left => ("card-left", Icon::Left),
        Side::Right => ("card-right", Icon::Right),
    };
    let icon = Some(icon).filter(|_| card.figure.is_none());
    let word = card.texts.get(id);
    let type_size = (size::BODY + 3.0) * text_scale(ui);
    let galley = text::lay_out(ui, &word, type_size, palette.on_accent, f32::INFINITY, Align::Min);
    let arrow = if icon.is_some() { type_size * 0.95 + space::SMALL } else { 0.0 };
    let pad = vec2(space::MEDIUM + 2.0, 7.0);
    let wide = vec2(galley.size().x + arrow, galley.size().y) + 2.0 * pad;
    let left = if is_at_right { rect.right() - wide.x } else { rect.left() };
    let badge = Rect::from_min_size(pos2(left, rect.center().y - wide.y / 2.0), wide);
    ui.painter().rect_filled(badge, wide.y / 2.0, palette.accent);
    let inner = badge.shrink2(pad);
    let (of_arrow, of_word) = match side {
        Side::Left => inner.split_left_right_at_x(inner.left() + arrow),
        Side::Right => {
            let (word, arrow) = inner.split_left_right_at_x(inner.right() - arrow);
            (arrow, word)
        }
    };
    if let Some(icon) = icon {
        let wide = Vec2::splat(arrow - space::SMALL);
        let align = if side == Side::Left { egui::Align2::LEFT_CENTER } else { egui::Align2::RIGHT_CENTER };
        icon.paint(ui.painter(), align.align_size_within_rect(wide, of_arrow), palette.on_accent);
    }
    text::place(ui, of_word.min, galley, &word);
    wide.x
}

/// Where the card is done and with what: chips beside the ring where there is room, else a line above it. The
/// answer is the height it takes from the ring.
fn chips_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> f32 {
    let words = chips(card);
    let font = egui::TextStyle::Small.resolve(ui.style());
    let width = |word: &String| ui.painter().layout_no_wrap(word.clone(), font.clone(), Color32::PLACEHOLDER).size().x;
    let widest = words.iter().map(width).fold(0.0, f32::max) + 18.0;
    if words.len() > 3 || widest + space::SMALL > (rect.width() - rect.height()) / 2.0 {
        let words = place_words(card);
        let galley = line(ui, &words, rect.width(), Align::Center);
        let height = galley.size().y;
        text::place(ui, pos2(rect.center().x, rect.top()), galley, &words);
        return height;
    }
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("chips"));
    child.spacing_mut().item_spacing = Vec2::splat(6.0);
    for word in &words {
        chip(&mut child, word);
    }
    0.0
}

/// The place, and what is needed beside it; a wall or a doorway is both.
fn chips(card: &CardScreen) -> Vec<String> {
    let place = std::iter::once(("place", &card.card.place));
    let equipment = card.card.equipment.iter().filter(|word| **word != card.card.place).map(|word| ("equipment", word));
    let words = place.chain(equipment).map(|(kind, word)| crate::window::words::word(&card.texts, kind, word));
    words.chain(then_words(card)).collect()
}

/// What follows the card, so that it is no surprise.
fn then_words(card: &CardScreen) -> Option<String> {
    Some(card.texts.get(match card.then? {
        Posture::Standing => "card-then-stand",
        Posture::Sitting => "card-then-sit",
    }))
}

fn place_words(card: &CardScreen) -> String {
    chips(card).join(" · ")
}

fn breath_words(card: &CardScreen) -> Option<String> {
    let breath = card.card.breath.as_str();
    (!breath.is_empty()).then(|| card.texts.with("card-breath", &[("breath", Arg::from(breath))]))
}

/// How to breathe, along the bottom; the answer is the height it takes.
fn breath_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> f32 {
    let Some(words) = breath_words(card) else { return 0.0 };
    let galley = line(ui, &words, rect.width(), Align::Center);
    let height = galley.size().y;
    text::place(ui, pos2(rect.center().x, rect.bottom() - height), galley, &words);
    height + space::HAIR
}

fn line(ui: &Ui, words: &str, width: f32, align: Align) -> std::sync::Arc<egui::Galley> {
    text::lay_out(ui, words, (size::SMALL + 1.0) * text_scale(ui), palette(ui).quiet, width, align)
}
