//! Above the wall: the search, the filters, and how many cards are left.

use super::files::field_ui;
use super::filter::{Filter, NOTHING};
use super::{Act, View};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        chip::choice_chip,
        icon::Icon,
    },
    words::{self, word},
};
use egui::{ComboBox, RichText, Ui, vec2};

/// Where people say that it hurts, from top to bottom; a card's own words belong to one of these.
pub(super) const AREAS: &[&str] = &[
    "neck",
    "shoulders",
    "upper-back",
    "chest",
    "lower-back",
    "sides",
    "arms",
    "wrists",
    "legs",
    "eyes",
    "posture",
    "whole-body",
];

/// One of the filters that take one word of a few.
struct Choice<'a> {
    id: &'static str,
    /// How its words are named.
    kind: &'static str,
    words: &'a [&'static str],
}

pub(super) fn filters_ui(ui: &mut Ui, texts: &Texts, filter: &mut Filter) {
    let things: Vec<_> = [NOTHING].into_iter().chain(words::EQUIPMENT.iter().copied()).collect();
    ui.horizontal_wrapped(|ui| {
        let width = (210.0 * text_scale(ui)).min(ui.available_width());
        let hint = texts.get("shelf-search-hint");
        field_ui(ui, &mut filter.search, vec2(width, 0.0), &texts.get("shelf-search"), &hint);
        choice_ui(ui, texts, &Choice { id: "shelf-area", kind: "part", words: AREAS }, &mut filter.area);
        choice_ui(ui, texts, &Choice { id: "shelf-place", kind: "place", words: words::PLACES }, &mut filter.place);
        let choice = Choice { id: "shelf-equipment", kind: "equipment", words: &things };
        choice_ui(ui, texts, &choice, &mut filter.equipment);
    });
    ui.horizontal_wrapped(|ui| {
        choice_chip(ui, &mut filter.feasible, false, &texts.get("shelf-feasible"));
        choice_chip(ui, &mut filter.favourites, false, &texts.get("shelf-favourites"));
        choice_chip(ui, &mut filter.hidden, false, &texts.get("shelf-hidden"));
    });
}

fn choice_ui(ui: &mut Ui, texts: &Texts, choice: &Choice<'_>, chosen: &mut Option<&'static str>) {
    let name = texts.get(choice.id);
    let any = texts.get(&format!("{}-any", choice.id));
    let shown = chosen.map_or_else(|| any.clone(), |chosen| word(texts, choice.kind, chosen));
    ui.scope(|ui| {
        let palette = palette(ui);
        let widgets = &mut ui.visuals_mut().widgets;
        widgets.inactive.bg_stroke.color = if chosen.is_some() { palette.accent } else { palette.edge };
        if chosen.is_some() {
            widgets.inactive.weak_bg_fill = palette.wash;
        }
        let scale = text_scale(ui);
        let combo = ComboBox::from_id_salt(choice.id).selected_text(&shown).width(116.0 * scale).height(300.0 * scale);
        let response = combo.show_ui(ui, |ui| {
            ui.selectable_value(chosen, None, any);
            for &each in choice.words {
                ui.selectable_value(chosen, Some(each), word(texts, choice.kind, each));
            }
        });
        response.response.accessible_name(format!("{name}: {shown}"));
    });
}

/// How many cards there are, and the way back to all of them.
pub(super) fn count_ui(ui: &mut Ui, texts: &Texts, filter: &Filter, found: usize, all: usize) -> Option<Act> {
    let id = if filter.is_clear() { "shelf-count" } else { "shelf-count-of" };
    let words = texts.with(id, &[("n", Arg::from(found)), ("all", Arg::from(all))]);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(words).color(palette(ui).quiet));
        ui.add_space(space::SMALL);
        let clear = |ui: &mut Ui| button::button(ui, Weight::Quiet, Some(Icon::Close), &texts.get("shelf-clear"));
        (!filter.is_clear() && clear(ui).clicked()).then_some(Act::ClearFilter)
    })
    .inner
}

/// In place of a wall without a card.
pub(super) fn nothing_ui(ui: &mut Ui, view: &View<'_>, filter: &Filter) {
    let lists = &view.preferences.cards;
    let id = if filter.favourites && lists.favourites.is_empty() {
        "shelf-no-favourites"
    } else if filter.hidden && lists.hidden.is_empty() {
        "shelf-no-hidden"
    } else {
        "shelf-nothing-found"
    };
    ui.add_space(space::HUGE);
    ui.vertical_centered(|ui| {
        ui.add(egui::Label::new(RichText::new(view.texts.get(id)).color(palette(ui).quiet)).wrap())
    });
    ui.add_space(space::HUGE);
}
