//! Above the wall: the search, the filters, and how many cards are left.

use super::filter::{Filter, NOTHING};
use super::{Act, View};
use crate::texts::{Arg, Texts};
use crate::window::{
    home::path::field_ui,
    home::wrap,
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        chip::choice_chip,
        icon::Icon,
    },
    words::{self, word},
};
use egui::{ComboBox, Label, RichText, Ui};

/// The width of a choice at a text scale of one.
const CHOICE: f32 = 150.0;

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
struct Choice {
    id: &'static str,
    /// How its words are named.
    kind: &'static str,
    words: Vec<&'static str>,
}

/// The controls and the count of what is found; the answer is whether they are to be cleared.
pub(super) fn filters_ui(ui: &mut Ui, texts: &Texts, filter: &mut Filter, found: usize, all: usize) -> Option<Act> {
    choices_ui(ui, texts, filter);
    ui.horizontal_wrapped(|ui| {
        // Chips are lower than buttons: lines of them stand close.
        ui.spacing_mut().interact_size.y = 0.0;
        choice_chip(ui, &mut filter.feasible, false, &texts.get("shelf-feasible"));
        choice_chip(ui, &mut filter.favourites, false, &texts.get("shelf-favourites"));
        choice_chip(ui, &mut filter.hidden, false, &texts.get("shelf-hidden"));
        ui.add_space(space::HAIR);
        count_ui(ui, texts, filter, found, all)
    })
    .inner
}

/// The search and the words to choose: in one line where there is room, else the search above the others, and these
/// so many side by side as fit.
fn choices_ui(ui: &mut Ui, texts: &Texts, filter: &mut Filter) {
    let things = [NOTHING].into_iter().chain(words::EQUIPMENT.iter().copied()).collect();
    let mut choices = [
        (Choice { id: "shelf-area", kind: "part", words: AREAS.into() }, &mut filter.area),
        (Choice { id: "shelf-place", kind: "place", words: words::PLACES.into() }, &mut filter.place),
        (Choice { id: "shelf-equipment", kind: "equipment", words: things }, &mut filter.equipment),
    ]
    .into_iter();
    let fit = Fit::new(ui);
    ui.horizontal(|ui| {
        let (name, hint) = (texts.get("shelf-search"), texts.get("shelf-search-hint"));
        field_ui(ui, &mut filter.search, fit.search, &name, &hint);
        for (choice, chosen) in choices.by_ref().take(fit.beside) {
            choice_ui(ui, texts, &choice, chosen, fit.choice);
        }
    });
    while choices.len() > 0 {
        ui.horizontal(|ui| {
            for (choice, chosen) in choices.by_ref().take(fit.below) {
                choice_ui(ui, texts, &choice, chosen, fit.choice);
            }
        });
    }
}

/// How the search and the choices share the width.
struct Fit {
    search: f32,
    choice: f32,
    /// How many choices stand beside the search, and how many in a line below it.
    beside: usize,
    below: usize,
}

impl Fit {
    fn new(ui: &Ui) -> Self {
        let (room, gap, least) = (ui.available_width(), ui.spacing().item_spacing.x, CHOICE * text_scale(ui));
        let search = room - 3.0 * (least + gap);
        if search >= 1.2 * least {
            return Self { search: search.min(1.8 * least), choice: least, beside: 3, below: 3 };
        }
        let columns = ((room + gap) / (least + gap)).floor().clamp(1.0, 3.0);
        Self { search: room, choice: (room + gap) / columns - gap, beside: 0, below: columns as usize }
    }
}

fn choice_ui(ui: &mut Ui, texts: &Texts, choice: &Choice, chosen: &mut Option<&'static str>, width: f32) {
    let any = texts.get(&format!("{}-any", choice.id));
    let shown = chosen.map_or_else(|| any.clone(), |chosen| word(texts, choice.kind, chosen));
    let name = format!("{}: {shown}", texts.get(choice.id));
    ui.scope(|ui| {
        // The words that are chosen give way before the choice grows.
        ui.set_max_width(width);
        dress(ui, chosen.is_some());
        let height = (ui.ctx().content_rect().height() * 0.6).min(480.0 * text_scale(ui));
        let combo = ComboBox::from_id_salt(choice.id).selected_text(&shown).width(width).height(height).truncate();
        let response = combo.show_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.selectable_value(chosen, None, any);
            for &each in &choice.words {
                ui.selectable_value(chosen, Some(each), word(texts, choice.kind, each));
            }
        });
        response.response.accessible_name(name);
    });
}

/// A choice that narrows the wall down is marked as a chip is that is on.
fn dress(ui: &mut Ui, is_on: bool) {
    let palette = palette(ui);
    let inactive = &mut ui.visuals_mut().widgets.inactive;
    inactive.bg_stroke.color = if is_on { palette.accent } else { palette.edge };
    if is_on {
        inactive.weak_bg_fill = palette.wash;
    }
}

/// How many cards there are, and the way back to all of them.
fn count_ui(ui: &mut Ui, texts: &Texts, filter: &Filter, found: usize, all: usize) -> Option<Act> {
    let id = if filter.is_clear() { "shelf-count" } else { "shelf-count-of" };
    let words = texts.with(id, &[("n", Arg::from(found)), ("all", Arg::from(all))]);
    let words = RichText::new(words).color(palette(ui).quiet);
    let is_short = wrap::begin_line(ui, &words);
    let label = Label::new(words);
    ui.add(if is_short { label.extend() } else { label.wrap() });
    let clear = |ui: &mut Ui| button::button(ui, Weight::Quiet, Some(Icon::Close), &texts.get("shelf-clear"));
    (!filter.is_clear() && clear(ui).clicked()).then_some(Act::ClearFilter)
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
    ui.vertical_centered(|ui| ui.add(Label::new(RichText::new(view.texts.get(id)).color(palette(ui).quiet)).wrap()));
    ui.add_space(space::HUGE);
}
