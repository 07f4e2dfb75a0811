//! That two weeks of care at home have not helped, and whom to see.

use super::super::around::Asked;
use crate::cards::{Level, guides_in};
use crate::texts::Texts;
use crate::window::{
    theme::{palette, radius, space},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Frame, Label, Margin, RichText, Ui};

/// The warning sign whose advice this is.
const SIGN: &str = "two-weeks";

pub(super) fn ui(ui: &mut Ui, texts: &Texts) -> Option<Asked> {
    let guides = guides_in(texts.language());
    let sign = guides.signs.iter().find(|sign| sign.id == SIGN)?;
    let palette = palette(ui);
    let frame =
        Frame::new().fill(palette.warm_wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(14, 10));
    let turned = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(&sign.text).color(palette.warm)).wrap());
        ui.add(Label::new(guides.advice(Level::Soon)).wrap());
        ui.add(Label::new(RichText::new(texts.get("back-advice-why")).small()).wrap());
        ui.add_space(space::HAIR);
        button::button(ui, Weight::Plain, Some(Icon::Care), &texts.get("back-signs")).clicked()
    });
    ui.add_space(space::SMALL);
    turned.inner.then_some(Asked::Signs)
}
