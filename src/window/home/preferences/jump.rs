//! The way to a group: a list at the side that stays where it is, or a menu where there is no room.

use super::search::{Part, name};
use crate::texts::Texts;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        icon::Icon,
    },
};
use egui::{Rect, RichText, ScrollArea, Ui, UiBuilder, vec2};

/// The list's width at a text scale of one.
pub(super) const WIDTH: f32 = 168.0;
const LINE: f32 = 26.0;

/// The list, from the top of what is seen of the page to its bottom; the answer is the group that is wanted.
pub(super) fn side_ui(ui: &mut Ui, texts: &Texts, parts: &[Part], left: f32) -> Option<&'static str> {
    let scale = text_scale(ui);
    let seen = ui.clip_rect();
    let top = ui.max_rect().top().max(seen.top() + space::MEDIUM);
    let place = Rect::from_x_y_ranges(left..=left + WIDTH * scale, top..=seen.bottom() - space::SMALL);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt("jump"));
    child.spacing_mut().item_spacing.y = space::HAIR;
    child.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.add_space(space::SMALL);
        ui.label(RichText::new(texts.get("prefs-jump")).small().color(palette(ui).quiet));
    });
    let list = ScrollArea::vertical().id_salt("jump").auto_shrink(false);
    list.show(&mut child, |ui| entries_ui(ui, texts, parts, Weight::Quiet)).inner
}

/// A button with the same list below it.
pub(super) fn menu_ui(ui: &mut Ui, texts: &Texts, parts: &[Part]) -> Option<&'static str> {
    let button = button::button(ui, Weight::Plain, Some(Icon::Next), &texts.get("prefs-jump"));
    let height = (ui.ctx().content_rect().height() * 0.6).min(560.0 * text_scale(ui));
    let menu = egui::Popup::menu(&button).gap(4.0).show(|ui| {
        ui.set_width(WIDTH * text_scale(ui));
        ScrollArea::vertical().max_height(height).show(ui, |ui| entries_ui(ui, texts, parts, Weight::Quiet)).inner
    });
    menu.and_then(|menu| menu.inner)
}

/// The width of that button.
pub(super) fn menu_width(ui: &Ui, texts: &Texts) -> f32 {
    let label = texts.get("prefs-jump");
    let inner = button::inner_width(ui, Some(Icon::Next), &label, size::BODY * text_scale(ui));
    inner + 2.0 * ui.spacing().button_padding.x + 2.0
}

fn entries_ui(ui: &mut Ui, texts: &Texts, parts: &[Part], weight: Weight) -> Option<&'static str> {
    let scale = text_scale(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().interact_size.y = 0.0;
    ui.spacing_mut().button_padding = vec2(space::SMALL, 2.0);
    let mut wanted = None;
    for part in parts {
        let name = name(texts, part.group);
        let min_size = vec2(ui.available_width(), LINE * scale);
        let type_size = Some((size::SMALL + 1.0) * scale);
        let look = Look { min_size, is_flush: true, type_size, ..Look::new(weight, None, &name) };
        if button::show(ui, &look).clicked() {
            wanted = Some(part.group.name);
        }
    }
    wanted
}
