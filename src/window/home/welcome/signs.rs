//! The last page: whether Unhunch starts at login, and the signs on which one should seek help, in full.

use super::super::around::{Around, Asked};
use super::super::emergency;
use super::super::preferences::extra::beside_ui;
use super::super::settings::Extra;
use super::heading_ui;
use crate::cards::{Guides, Level, guides_in};
use crate::records::request::Command;
use crate::texts::{self, Arg};
use crate::window::{
    theme::{Palette, group_frame, palette, radius, size, space, text_scale},
    widgets::{icon::Icon, switch::switch},
};
use egui::{Frame, Label, Margin, Rect, RichText, Sense, Ui, Vec2};

pub(super) fn page_ui(ui: &mut Ui, around: &Around<'_>) -> Option<Asked> {
    heading_ui(ui, &around.texts.get("welcome-signs-title"), &around.texts.get("welcome-signs-text"));
    let asked = login_ui(ui, around);
    ui.add_space(space::SMALL);
    let palette = palette(ui);
    let words = around.texts.get("welcome-signs-ask");
    ui.add(Label::new(RichText::new(words).size(size::BODY * 1.1 * text_scale(ui))).wrap());
    let guides = guides_in(around.texts.language());
    for level in Level::ALL {
        level_ui(ui, palette, guides, level, &advice(around, guides, level));
    }
    asked
}

fn login_ui(ui: &mut Ui, around: &Around<'_>) -> Option<Asked> {
    let mut on = around.autostart;
    let name = around.texts.get(Extra::Login.id());
    let width = 60.0 * text_scale(ui);
    let changed = group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        beside_ui(ui, around.texts, Extra::Login, width, |ui| switch(ui, &mut on, &name).changed())
    });
    changed.inner.then_some(Asked::Do(Command::Autostart { on }))
}

/// What to do; whom to call depends on where the user is.
fn advice(around: &Around<'_>, guides: &Guides, level: Level) -> String {
    if level != Level::Emergency {
        return guides.advice(level).to_owned();
    }
    let number = emergency::number(around.model, texts::region().as_deref());
    around.texts.with("relief-call", &[("number", Arg::from(number))])
}

/// What to do, and the signs on which to do it. The most pressing ones stand out.
fn level_ui(ui: &mut Ui, palette: &Palette, guides: &Guides, level: Level, advice: &str) {
    let is_pressing = matches!(level, Level::Emergency | Level::Urgent);
    let fill = if level == Level::Emergency { palette.warm_wash } else { palette.surface };
    let color = if is_pressing { palette.warm } else { palette.ink };
    let frame = Frame::new().fill(fill).corner_radius(radius::GROUP).inner_margin(Margin::same(space::LARGE as i8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let side = size::BODY * text_scale(ui);
        ui.horizontal_top(|ui| {
            let (place, _) = ui.allocate_exact_size(Vec2::splat(side * 1.2), Sense::hover());
            let icon = if level == Level::StopNow { Icon::Close } else { Icon::Care };
            icon.paint(ui.painter(), Rect::from_center_size(place.center(), Vec2::splat(side)), color);
            ui.add(Label::new(RichText::new(advice).color(color)).wrap());
        });
        for sign in guides.signs.iter().filter(|sign| sign.level == level) {
            ui.horizontal_top(|ui| {
                let (place, _) = ui.allocate_exact_size(Vec2::splat(side * 1.2), Sense::hover());
                ui.painter().circle_filled(place.center(), 2.5, color);
                ui.add(Label::new(&sign.text).wrap());
            });
        }
    });
    ui.add_space(space::HAIR);
}
