//! The steps of a card, one below the other; a click goes there.

use super::play::Play;
use super::say;
use crate::cards::{Card, Step};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{focus_stroke, palette, radius, size, text_scale},
    widgets::text,
};
use egui::{Align, Color32, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use std::time::Duration;

const PAD: Vec2 = vec2(8.0, 6.0);

pub(super) fn steps_ui(ui: &mut Ui, texts: &Texts, card: &Card, play: &mut Play) {
    let current = play.at(card).map(|at| at.step);
    // Half of the space is within each row.
    ui.spacing_mut().item_spacing.y = 1.0;
    for (index, step) in card.steps.iter().enumerate() {
        if step_ui(ui, texts, index, step, current == Some(index)) {
            play.go(card, index);
        }
    }
}

/// One step; the answer is whether it was clicked.
fn step_ui(ui: &mut Ui, texts: &Texts, index: usize, step: &Step, is_current: bool) -> bool {
    let (palette, scale) = (palette(ui), text_scale(ui));
    let width = ui.available_width();
    let number_width = size::BODY * scale * 1.5;
    let seconds = seconds(texts, step);
    let line = |words: &str, size: f32, color, width| text::lay_out(ui, words, size * scale, color, width, Align::Min);
    let words_width = width - number_width - 2.0 * PAD.x;
    let words = line(&step.text, size::BODY, palette.ink, words_width);
    let time = line(&seconds, size::SMALL, palette.quiet, words_width);
    let height = words.size().y + time.size().y + 2.0 * PAD.y;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    let label = texts.with(
        "shelf-step",
        &[("n", Arg::from(index + 1)), ("step", Arg::from(step.text.as_str())), ("time", Arg::from(seconds.as_str()))],
    );
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_current, &label));
    let fill = match (is_current, response.hovered()) {
        (true, _) => palette.wash,
        (false, true) => palette.lifted,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, radius::CONTROL, fill);
    if response.has_focus() {
        ui.painter().rect_stroke(rect, radius::CONTROL, focus_stroke(palette), StrokeKind::Inside);
    }
    number_ui(ui, rect, index, is_current);
    let corner = pos2(rect.left() + PAD.x + number_width, rect.top() + PAD.y);
    let below = corner + vec2(0.0, words.size().y);
    ui.painter().galley(corner, words, Color32::PLACEHOLDER);
    ui.painter().galley(below, time, Color32::PLACEHOLDER);
    response.clicked()
}

fn number_ui(ui: &Ui, rect: Rect, index: usize, is_current: bool) {
    let palette = palette(ui);
    let color = if is_current { palette.accent } else { palette.quiet };
    let number = (index + 1).to_string();
    let galley = text::lay_out(ui, &number, size::BODY * text_scale(ui), color, f32::INFINITY, Align::Min);
    ui.painter().galley(rect.min + PAD, galley, Color32::PLACEHOLDER);
}

fn seconds(texts: &Texts, step: &Step) -> String {
    let time = texts.duration(Duration::from_secs(step.seconds.into()));
    match step.side {
        Some(side) => format!("{} · {time}", say::side(texts, side)),
        None => time,
    }
}
