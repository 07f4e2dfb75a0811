//! The row of eleven numbers, from no trouble to the worst.

use crate::texts::{Arg, Texts};
use crate::window::theme::{focus_stroke, palette, radius, size, space, text_scale};
use egui::{Align2, Event, FontId, Key, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

pub(super) const MOST: u8 = 10;
/// The key for 10, which has no digit.
const TEN: Key = Key::T;
const LEAST_WIDTH: f32 = 34.0;
const MOST_WIDTH: f32 = 56.0;

/// Draws the numbers with `chosen` marked; the answer is the one that was clicked or typed.
pub(super) fn ui(ui: &mut Ui, texts: &Texts, chosen: Option<u8>) -> Option<u8> {
    let (gap, scale) = (space::HAIR, text_scale(ui));
    let room = ui.available_width();
    let fits = |count: f32| (room + gap) / count - gap;
    // In two rows where eleven do not fit beside each other.
    let count = if fits(11.0) >= LEAST_WIDTH * scale { 11 } else { 6 };
    let width = fits(count as f32).min(MOST_WIDTH * scale).floor();
    let height = 40.0 * scale.max(1.0);
    let rows = 11_usize.div_ceil(count);
    let whole = vec2(count as f32 * (width + gap) - gap, rows as f32 * (height + gap) - gap);
    let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
    let mut picked = typed(ui);
    for score in 0..=MOST {
        let (column, row) = (usize::from(score) % count, usize::from(score) / count);
        let min = rect.min + vec2(column as f32 * (width + gap), row as f32 * (height + gap));
        let place = Rect::from_min_size(min, vec2(width, height));
        if button_ui(ui, texts, place, score, chosen == Some(score)).clicked() {
            picked = Some(score);
        }
    }
    ends_ui(ui, texts, whole.x);
    picked
}

fn button_ui(ui: &mut Ui, texts: &Texts, rect: Rect, score: u8, chosen: bool) -> Response {
    let palette = palette(ui);
    let response = ui.interact(rect, ui.scope_id().with(("score", score)), Sense::click());
    let enabled = ui.is_enabled();
    let name = match score {
        0 => texts.get("back-score-none"),
        MOST => texts.get("back-score-worst"),
        score => score.to_string(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, &name));
    let (fill, edge, ink) = match (chosen, response.hovered()) {
        (true, _) => (palette.accent, Stroke::new(1.0, palette.accent), palette.on_accent),
        (false, true) => (palette.lifted, Stroke::new(1.0, palette.outline), palette.ink),
        (false, false) => (palette.surface, Stroke::new(1.0, palette.outline), palette.ink),
    };
    ui.painter().rect(rect, radius::CONTROL, fill, edge, StrokeKind::Inside);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(1.5), radius::CONTROL, focus_stroke(palette), StrokeKind::Outside);
    }
    let font = FontId::proportional(size::BODY * 1.1 * text_scale(ui));
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, score, font, ink);
    let key = if score == MOST { TEN.name().to_owned() } else { score.to_string() };
    response.on_hover_text(texts.with("back-score-key", &[("key", Arg::from(key))]))
}

/// What the ends mean, below them; they are named by the numbers for those who do not see them.
fn ends_ui(ui: &mut Ui, texts: &Texts, width: f32) {
    let font = FontId::proportional(size::SMALL * text_scale(ui));
    let color = palette(ui).quiet;
    let lay_out = |id: &str| ui.painter().layout(texts.get(id), font.clone(), color, width / 2.0 - space::SMALL);
    let (least, most) = (lay_out("back-end-none"), lay_out("back-end-worst"));
    let height = least.size().y.max(most.size().y);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let right = pos2(rect.right() - most.size().x, rect.top());
    ui.painter().galley(rect.min, least, color);
    ui.painter().galley(right, most, color);
}

/// The score whose key was pressed. There is no field on the page that could want it.
#[expect(clippy::wildcard_enum_match_arm, reason = "only keys are scores")]
fn typed(ui: &Ui) -> Option<u8> {
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Key { key, pressed: true, modifiers, .. } if !modifiers.command && !modifiers.alt => score_of(*key),
            _ => None,
        })
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "a keyboard has more keys than there are scores")]
fn score_of(key: Key) -> Option<u8> {
    Some(match key {
        Key::Num0 => 0,
        Key::Num1 => 1,
        Key::Num2 => 2,
        Key::Num3 => 3,
        Key::Num4 => 4,
        Key::Num5 => 5,
        Key::Num6 => 6,
        Key::Num7 => 7,
        Key::Num8 => 8,
        Key::Num9 => 9,
        TEN => MOST,
        _ => return None,
    })
}
