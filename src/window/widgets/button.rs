//! Buttons: one main one to a screen, plain ones beside it, quiet ones in text.

use super::icon::Icon;
use crate::window::theme::{self, Palette, palette};
use egui::{Atom, Button, Color32, Response, RichText, Stroke, Ui, Vec2};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Main,
    Plain,
    /// No outline until the pointer or the keyboard is on it.
    Quiet,
    /// The page that is open.
    Chosen,
    /// On what covers a monitor.
    Veiled,
}

/// Between an icon and its label.
const GAP: f32 = 7.0;

/// What a button shows and how large it is.
#[derive(Clone, Debug)]
pub(crate) struct Look<'a> {
    pub(crate) weight: Weight,
    pub(crate) icon: Option<Icon>,
    pub(crate) label: &'a str,
    pub(crate) min_size: Vec2,
    /// In a button that is wider than it needs the label stands at its beginning, not in the middle.
    pub(crate) is_flush: bool,
    /// The size of the label's type; the style's own if `None`.
    pub(crate) type_size: Option<f32>,
}

impl<'a> Look<'a> {
    pub(crate) fn new(weight: Weight, icon: Option<Icon>, label: &'a str) -> Self {
        Self { weight, icon, label, min_size: Vec2::ZERO, is_flush: false, type_size: None }
    }
}

pub(crate) fn button(ui: &mut Ui, weight: Weight, icon: Option<Icon>, label: &str) -> Response {
    show(ui, &Look::new(weight, icon, label))
}

pub(crate) fn show(ui: &mut Ui, look: &Look<'_>) -> Response {
    begin_line(ui, look);
    ui.scope(|ui| {
        dress(ui, look.weight);
        let size = look.type_size.unwrap_or_else(|| egui::TextStyle::Button.resolve(ui.style()).size);
        let text = RichText::new(look.label).size(size);
        let mut atoms = egui::Atoms::new(text);
        if let Some(icon) = look.icon {
            atoms.push_left(picture(icon, size, GAP));
        }
        let button = match (look.min_size.x > 0.0, look.is_flush) {
            (true, false) => Button::new((Atom::grow(), atoms, Atom::grow())),
            (true, true) => Button::new((atoms, Atom::grow())),
            (false, _) => Button::new(atoms),
        };
        let button = button.gap(0.0);
        // A label that is wider than there is room takes more lines.
        let padding = 2.0 * ui.spacing().button_padding.x;
        let is_wide = inner_width(ui, look.icon, look.label, size) + padding > ui.available_width() + 0.5;
        let mode = if is_wide { egui::TextWrapMode::Wrap } else { egui::TextWrapMode::Extend };
        ui.add(button.min_size(look.min_size).wrap_mode(mode))
    })
    .inner
}

/// A button that does not fit any more begins the next line, where lines are wrapped: the scope around it would not.
fn begin_line(ui: &mut Ui, look: &Look<'_>) {
    let has_begun = ui.cursor().left() > ui.max_rect().left() + 1.0;
    if !(ui.layout().main_wrap() && ui.layout().is_horizontal() && has_begun) {
        return;
    }
    let type_size = look.type_size.unwrap_or_else(|| egui::TextStyle::Button.resolve(ui.style()).size);
    let padding = 2.0 * ui.spacing().button_padding.x;
    let needed = (inner_width(ui, look.icon, look.label, type_size) + padding).max(look.min_size.x);
    if needed > ui.available_size_before_wrap().x {
        ui.end_row();
    }
}

/// A button that shows only its icon; the label is its tooltip and its name.
pub(crate) fn icon_button(ui: &mut Ui, icon: Icon, label: &str) -> Response {
    ui.scope(|ui| {
        dress(ui, Weight::Quiet);
        ui.spacing_mut().button_padding = Vec2::splat(theme::space::HAIR);
        let size = egui::TextStyle::Button.resolve(ui.style()).size;
        let response = ui.add(Button::new(picture(icon, size, 0.0)).min_size(theme::TARGET));
        response.accessible_name(label).on_hover_text(label)
    })
    .inner
}

/// The width a button would have without its padding.
pub(crate) fn inner_width(ui: &Ui, icon: Option<Icon>, label: &str, type_size: f32) -> f32 {
    let font = egui::FontId::proportional(type_size);
    let text = ui.painter().layout_no_wrap(label.to_owned(), font, Color32::PLACEHOLDER).size().x;
    let picture = icon.map_or(0.0, |_| type_size + GAP);
    text + picture
}

/// The width of a button of the usual size.
pub(crate) fn width(ui: &Ui, icon: Option<Icon>, label: &str) -> f32 {
    let size = egui::TextStyle::Button.resolve(ui.style()).size;
    inner_width(ui, icon, label, size) + 2.0 * ui.spacing().button_padding.x
}

/// In rows that wrap: begins a new one if this button has no room in the present one.
pub(crate) fn make_room(ui: &mut Ui, icon: Option<Icon>, label: &str) {
    let width = width(ui, icon, label);
    let is_first = ui.cursor().left() <= ui.max_rect().left() + 1.0;
    if !is_first && ui.available_size_before_wrap().x < width {
        ui.end_row();
    }
}

/// The icon, with `gap` after it.
fn picture<'a>(icon: Icon, size: f32, gap: f32) -> Atom<'a> {
    Atom::paint(Vec2::new(size + gap, size), move |ui: &Ui, args: egui::AtomPaintArgs| {
        let place = egui::Rect::from_min_size(args.rect.min, Vec2::splat(args.rect.height()));
        icon.paint(ui.painter(), place, args.fallback_text_color);
    })
}

fn dress(ui: &mut Ui, weight: Weight) {
    let palette = palette(ui);
    let widgets = &mut ui.visuals_mut().widgets;
    match weight {
        Weight::Plain => widgets.inactive.bg_stroke = Stroke::new(1.0, palette.edge),
        Weight::Main => dress_main(widgets, palette),
        Weight::Chosen => {
            widgets.inactive.weak_bg_fill = palette.wash;
            widgets.inactive.bg_stroke = Stroke::new(1.0, palette.wash_edge);
        }
        Weight::Veiled => dress_veiled(widgets, palette),
        Weight::Quiet => {
            widgets.inactive.weak_bg_fill = Color32::TRANSPARENT;
            widgets.inactive.bg_stroke = Stroke::NONE;
            widgets.inactive.fg_stroke.color = palette.quiet;
            widgets.hovered.bg_stroke = Stroke::NONE;
        }
    }
}

fn dress_veiled(widgets: &mut egui::style::Widgets, palette: &Palette) {
    for (state, fill, edge) in [
        (&mut widgets.inactive, palette.veil, Stroke::new(1.0, palette.quiet_on_veil)),
        (&mut widgets.hovered, palette.veil_lifted, Stroke::new(1.0, palette.on_veil)),
        (&mut widgets.active, palette.veil_lifted, Stroke::new(2.5, palette.on_veil)),
    ] {
        state.weak_bg_fill = fill;
        state.bg_stroke = edge;
        state.fg_stroke.color = palette.on_veil;
    }
}

fn dress_main(widgets: &mut egui::style::Widgets, palette: &Palette) {
    for (state, fill) in [
        (&mut widgets.inactive, palette.accent),
        (&mut widgets.hovered, palette.accent_lifted),
        (&mut widgets.active, palette.accent_lifted),
        (&mut widgets.open, palette.accent_lifted),
    ] {
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, fill);
        state.fg_stroke.color = palette.on_accent;
    }
    // The outline of the focus must stand out from the button as well as from the page.
    widgets.active.bg_stroke = Stroke::new(2.5, palette.ink);
}
