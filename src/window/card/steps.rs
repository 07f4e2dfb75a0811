//! What to do now, in type that is read from two steps away, and what comes next.

use super::CardScreen;
use crate::schedule::Posture;
use crate::texts::Arg;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::text,
};
use egui::{Align, Rect, Ui, accesskit, pos2, vec2};

pub(super) fn steps_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let palette = palette(ui);
    let scale = text_scale(ui);
    let place = [("n", Arg::from(card.run.index() + 1)), ("of", Arg::from(card.run.count()))];
    let label = if card.waits { card.texts.get("card-waits") } else { card.texts.with("card-step-of", &place) };
    let galley = text::lay_out(ui, &label, size::SMALL * scale, palette.accent, rect.width(), Align::Min);
    let top = rect.top() + galley.size().y + space::HAIR;
    let indent = if card.waits { space::SMALL } else { 0.0 };
    if card.waits {
        let around = Rect::from_min_size(rect.min, galley.size() + vec2(2.0 * indent, 0.0)).expand2(vec2(0.0, 2.0));
        ui.painter().rect_filled(around, around.height() / 2.0, palette.wash);
    }
    text::place(ui, rect.min + vec2(indent, 0.0), galley, &label);
    let below = next_ui(card, ui, rect);
    let step = &card.run.step().text;
    let type_size = step_size(card, ui, vec2(rect.width(), rect.bottom() - below - top));
    let galley = text::lay_out(ui, step, type_size, palette.ink, rect.width(), Align::Min);
    let response = text::place(ui, pos2(rect.left(), top), galley, step);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
}

/// The step after this one, along the bottom; the answer is the height it takes.
fn next_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> f32 {
    let words = next_words(card, card.run.next_step().map(|step| step.text.as_str()));
    let galley = text::lay_out(ui, &words, next_size(ui), palette(ui).quiet, rect.width(), Align::Min);
    let height = galley.size().y;
    text::place(ui, pos2(rect.left(), rect.bottom() - height), galley, &words);
    height + space::SMALL
}

fn next_words(card: &CardScreen, next: Option<&str>) -> String {
    match next {
        Some(next) => card.texts.with("card-next-step", &[("step", Arg::from(next))]),
        None => match card.next_card() {
            Some(name) => card.texts.with("routine-then", &[("card", Arg::from(name))]),
            None => card.texts.get("card-last-step"),
        },
    }
}

fn next_size(ui: &Ui) -> f32 {
    size::BODY * text_scale(ui)
}

/// One size for all steps of the card, so that the type does not jump: the largest in which the longest fits.
fn step_size(card: &CardScreen, ui: &Ui, room: egui::Vec2) -> f32 {
    let scale = text_scale(ui);
    let most = size::STEP * scale * (room.x / 448.0).clamp(1.0, 2.0);
    let fits = |most: f32, step: &str| text::fitting_size(ui, step, size::STEP_LEAST * scale, most, room);
    card.run.steps().iter().fold(most, |most, step| fits(most, &step.text))
}

/// The room that the longest step needs in its smallest type.
pub(super) fn least_height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    height_in(card, ui, width, size::STEP_LEAST)
}

/// The room that it needs in the type that is read from two steps away.
pub(super) fn usual_height(card: &CardScreen, ui: &Ui, width: f32) -> f32 {
    height_in(card, ui, width, size::STEP)
}

fn height_in(card: &CardScreen, ui: &Ui, width: f32, type_size: f32) -> f32 {
    let scale = text_scale(ui);
    let height = |words: &str, size: f32| text::lay_out(ui, words, size, palette(ui).ink, width, Align::Min).size().y;
    let tallest = |heights: &mut dyn Iterator<Item = f32>| heights.fold(0.0, f32::max);
    let steps = card.run.steps();
    let step = tallest(&mut steps.iter().map(|step| height(&step.text, type_size * scale)));
    let next =
        tallest(&mut steps.iter().skip(1).map(|step| height(&next_words(card, Some(&step.text)), next_size(ui))));
    height("1", size::SMALL * scale)
        + space::HAIR
        + step
        + space::SMALL
        + next.max(height(&next_words(card, None), next_size(ui)))
}

/// The last words.
pub(super) fn farewell_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let palette = palette(ui);
    let scale = text_scale(ui);
    let (name, length) = match &card.routine {
        Some(routine) => (&routine.course().name, routine.course().length()),
        None => (&card.card.name, std::time::Duration::from_secs_f64(card.run.total())),
    };
    let words = card.texts.get("card-well-done");
    let galley = text::lay_out(ui, &words, 1.2 * size::STEP * scale, palette.ink, rect.width(), Align::Center);
    let top = rect.top() + space::LARGE;
    let below = top + galley.size().y + space::SMALL;
    let response = text::place(ui, pos2(rect.center().x, top), galley, &words);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    let args = [("card", Arg::from(name.as_str())), ("length", Arg::from(card.texts.duration(length)))];
    let words = card.texts.with("card-was-done", &args);
    let galley = text::lay_out(ui, &words, size::BODY * scale, palette.quiet, rect.width(), Align::Center);
    let below = below + galley.size().y + space::LARGE;
    text::place(ui, pos2(rect.center().x, below - space::LARGE - galley.size().y), galley, &words);
    if let Some(words) = then_words(card) {
        let galley = text::lay_out(ui, &words, size::HEADING * scale, palette.accent, rect.width(), Align::Center);
        text::place(ui, pos2(rect.center().x, below), galley, &words);
    }
}

/// What the user is asked to do afterwards.
fn then_words(card: &CardScreen) -> Option<String> {
    Some(card.texts.get(match card.then? {
        Posture::Standing => "card-then-standing",
        Posture::Sitting => "card-then-sitting",
    }))
}

pub(super) fn farewell_height(card: &CardScreen, ui: &Ui) -> f32 {
    let then = if card.then.is_some() { 2.5 * size::HEADING } else { 0.0 };
    (4.5 * size::STEP + then) * text_scale(ui)
}
