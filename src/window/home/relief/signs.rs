//! The signs on which care by oneself is not enough, the most pressing first, with what to do and whom to call.

use super::phone::phone_ui;
use super::words::{item_ui, title_ui};
use crate::cards::{Level, guides_in};
use crate::texts::{Arg, Texts};
use crate::window::home::around::Around;
use crate::window::home::emergency;
use crate::window::theme::{group_frame, palette, size, space, text_scale};
use egui::{Label, RichText, Stroke, Ui};

pub(super) fn signs_ui(ui: &mut Ui, around: &mut Around<'_>, region: Option<&str>, draft: &mut Option<String>) {
    let palette = palette(ui);
    for level in Level::ALL {
        let is_emergency = level == Level::Emergency;
        let mut frame = group_frame(palette);
        if is_emergency {
            frame = frame.fill(palette.warm_wash).stroke(Stroke::new(1.0, palette.warm));
        }
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            title_ui(ui, &title(around.texts, level), if is_emergency { palette.warm } else { palette.accent });
            if is_emergency {
                call_ui(ui, around, region);
            } else {
                ui.add(Label::new(guides_in(around.texts.language()).advice(level)).wrap());
            }
            ui.add_space(space::HAIR);
            for sign in guides_in(around.texts.language()).signs.iter().filter(|sign| sign.level == level) {
                item_ui(ui, &sign.text, if is_emergency { palette.warm } else { palette.accent });
            }
            if is_emergency {
                ui.add_space(space::SMALL);
                phone_ui(ui, around, region, draft);
            }
        });
        ui.add_space(space::MEDIUM);
    }
}

fn title(texts: &Texts, level: Level) -> String {
    texts.get(match level {
        Level::Emergency => "relief-level-emergency",
        Level::Urgent => "relief-level-urgent",
        Level::Soon => "relief-level-soon",
        Level::StopNow => "relief-level-stop-now",
    })
}

/// What to do, with the number so that it is seen at once.
fn call_ui(ui: &mut Ui, around: &Around<'_>, region: Option<&str>) {
    let number = emergency::number(around.model, region);
    let words = around.texts.with("relief-call", &[("number", Arg::from(number))]);
    ui.add(Label::new(RichText::new(words).size(size::HEADING * text_scale(ui)).color(palette(ui).ink)).wrap());
}
