//! What stands on the page and is no preference: its name, a sentence, and what it is set with.

use super::super::settings::Extra;
use crate::texts::Texts;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::text,
};
use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use std::sync::Arc;

/// The words, and below them the rest.
pub(super) fn below_ui<R>(ui: &mut Ui, texts: &Texts, extra: Extra, rest: impl FnOnce(&mut Ui) -> R) -> R {
    let width = ui.available_width();
    let galleys = words(ui, texts, extra, width);
    let (_, place) = ui.allocate_space(vec2(width, height(&galleys)));
    place_words(ui, place, galleys);
    ui.add_space(space::SMALL);
    rest(ui)
}

/// The words, and at the right end something small.
pub(in crate::window::home) fn beside_ui<R>(
    ui: &mut Ui,
    texts: &Texts,
    extra: Extra,
    width: f32,
    rest: impl FnOnce(&mut Ui) -> R,
) -> R {
    let galleys = words(ui, texts, extra, ui.available_width() - width - space::LARGE);
    let height = height(&galleys).max(ui.spacing().interact_size.y);
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), height));
    place_words(ui, place, galleys);
    let layout = Layout::right_to_left(Align::Center);
    let right = place.with_min_x(place.right() - width);
    rest(&mut ui.new_child(UiBuilder::new().max_rect(right).layout(layout).id_salt(extra.id())))
}

fn words(ui: &Ui, texts: &Texts, extra: Extra, width: f32) -> [Arc<egui::Galley>; 2] {
    let (palette, scale) = (palette(ui), text_scale(ui));
    let help = texts.get(&format!("{}-help", extra.id()));
    [
        text::lay_out(ui, &texts.get(extra.id()), size::BODY * scale, palette.ink, width, Align::Min),
        text::lay_out(ui, &help, size::SMALL * scale, palette.quiet, width, Align::Min),
    ]
}

fn height(words: &[Arc<egui::Galley>; 2]) -> f32 {
    words.iter().map(|galley| galley.size().y).sum::<f32>() + 2.0
}

fn place_words(ui: &mut Ui, rect: Rect, words: [Arc<egui::Galley>; 2]) {
    let mut y = rect.top();
    for galley in words {
        let (height, name) = (galley.size().y, galley.job.text.clone());
        text::place(ui, pos2(rect.left(), y), galley, &name);
        y += height + 2.0;
    }
}
