//! What was told today already, and the way back from it.

use super::{group_ui, words_ui};
use crate::records::days::Felt;
use crate::texts::{Arg, Texts};
use crate::window::words::word;
use crate::window::{
    theme::{palette, radius, space},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use chrono::{DateTime, FixedOffset};
use egui::{Frame, Label, Margin, Ui};

/// What came of the line that says that something was saved.
pub(super) enum Said {
    Close,
    TakeBack(DateTime<FixedOffset>),
}

/// That the check-in was saved just now.
pub(super) fn saved_ui(ui: &mut Ui, texts: &Texts, felt: &Felt) -> Option<Said> {
    let frame =
        Frame::new().fill(palette(ui).wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(14, 6));
    let said = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(texts.with("back-saved", &[("score", Arg::from(felt.score))]));
            let undo = button::button(ui, Weight::Plain, Some(Icon::Undo), &texts.get("home-undo")).clicked();
            let close = button::icon_button(ui, Icon::Close, &texts.get("home-dismiss")).clicked();
            undo.then_some(Said::TakeBack(felt.at)).or(close.then_some(Said::Close))
        })
        .inner
    });
    ui.add_space(space::SMALL);
    said.inner
}

/// That today has enough check-ins; the answer is the one that is to be taken back.
pub(super) fn enough_ui(ui: &mut Ui, texts: &Texts, of_today: &[Felt]) -> Option<DateTime<FixedOffset>> {
    let mut taken = None;
    group_ui(ui, &texts.get("back-enough"), |ui| {
        words_ui(ui, &texts.get("back-enough-how"));
        for felt in of_today {
            ui.horizontal_wrapped(|ui| {
                ui.add(Label::new(words(texts, felt)).wrap());
                let name = texts.with("back-take-back-of", &[("time", Arg::from(texts.time(felt.at.time())))]);
                let button = button::button(ui, Weight::Plain, Some(Icon::Undo), &texts.get("back-take-back"));
                if button.accessible_name(name).clicked() {
                    taken = Some(felt.at);
                }
            });
        }
    });
    taken
}

/// Such as `18:00: 4, lower back`.
fn words(texts: &Texts, felt: &Felt) -> String {
    let args = [("time", Arg::from(texts.time(felt.at.time()))), ("score", Arg::from(felt.score))];
    let mut parts = vec![texts.with("back-told", &args)];
    parts.extend(felt.areas.iter().map(|area| word(texts, "part", area).to_lowercase()));
    parts.join(", ")
}
