//! What there is to know of a card beside its steps: what it is good for, how often, for whom it is not, whence.

use super::say;
use crate::cards::Card;
use crate::records::wire::CardDone;
use crate::texts::Texts;
use crate::window::{
    theme::{palette, space, text_scale},
    words::{capitalised, word},
};
use egui::{Align, Label, Layout, RichText, Ui, vec2};

/// From this width on, at a text scale of one, names stand beside what they name.
const WIDE: f32 = 320.0;
const NAME_WIDTH: f32 = 104.0;

pub(super) fn facts_ui(ui: &mut Ui, texts: &Texts, card: &Card, done: Option<&CardDone>) {
    ui.spacing_mut().item_spacing.y = space::SMALL;
    for (id, value) in facts(texts, card, done) {
        fact_ui(ui, &texts.get(id), &value);
    }
}

fn facts(texts: &Texts, card: &Card, done: Option<&CardDone>) -> Vec<(&'static str, String)> {
    let list = |kind, words: &[String]| capitalised(&say::list(texts, kind, words.iter().map(String::as_str)));
    let mut effort = texts.get(&format!("shelf-intensity-{}", card.intensity));
    if card.needs_warmup {
        effort = format!("{effort}, {}", texts.get("shelf-warmup"));
    }
    let all = [
        ("shelf-breath", card.breath.clone()),
        ("shelf-good-for", list("part", &card.body)),
        ("shelf-effort", effort),
        ("shelf-avoid", list("avoid", &card.avoid)),
        ("shelf-often", word(texts, "frequency", &card.frequency)),
        ("shelf-last", say::last_done(texts, done)),
        ("shelf-source", say::source(texts, card)),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn fact_ui(ui: &mut Ui, name: &str, value: &str) {
    let scale = text_scale(ui);
    let name = Label::new(RichText::new(name).color(palette(ui).quiet)).wrap();
    let value = Label::new(value).wrap();
    if ui.available_width() < WIDE * scale {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(name);
            ui.add(value);
        });
        return;
    }
    ui.horizontal_top(|ui| {
        let size = vec2(NAME_WIDTH * scale, 0.0);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_width(size.x);
            ui.add(name);
        });
        let rest = vec2(ui.available_width(), 0.0);
        ui.allocate_ui_with_layout(rest, Layout::top_down(Align::Min), |ui| ui.add(value));
    });
}
