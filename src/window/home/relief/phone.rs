//! The number to call, large, and the way to another one.

use super::words::quiet_ui;
use crate::cards::FOLLOW;
use crate::texts::Arg;
use crate::window::home::around::Around;
use crate::window::home::emergency::{KEY, follows, number};
use crate::window::home::field::{self, Typed};
use crate::window::home::model::Model;
use crate::window::{
    theme::{palette, text_scale},
    widgets::{button, icon::Icon},
};
use egui::{Label, RichText, Ui, vec2};
use serde_json::json;

/// Takes what was typed, if it is a number; nothing at all is the number of the region again.
pub(super) fn take(model: &mut Model, typed: &str, now: f64) -> bool {
    let value = if typed.trim().is_empty() { Some(json!(FOLLOW)) } else { field::read(KEY, typed) };
    let Some(value) = value else { return false };
    model.end_gesture();
    model.edit(now, vec![(KEY, value)]);
    model.end_gesture();
    true
}

pub(super) fn phone_ui(ui: &mut Ui, around: &mut Around<'_>, region: Option<&str>, draft: &mut Option<String>) {
    let (texts, scale) = (around.texts, text_scale(ui));
    let number = number(around.model, region);
    let now = ui.input(|input| input.time);
    let name = texts.get("body-emergency");
    ui.add(Label::new(RichText::new(&name).small().color(palette(ui).ink)).wrap());
    ui.horizontal(|ui| {
        let place = vec2(150.0 * scale, ui.spacing().interact_size.y);
        let shown = json!(number);
        let typed = ui.allocate_ui(place, |ui| field::field_ui(ui, texts, KEY, &name, &shown, draft.as_deref()));
        match typed.inner {
            Typed::Nothing => {}
            Typed::Draft(line) => *draft = Some(line),
            Typed::Unread(line) => *draft = (!take(around.model, &line, now)).then_some(line),
            Typed::Value(value) => {
                *draft = None;
                if value != shown {
                    take(around.model, value.as_str().unwrap_or_default(), now);
                }
            }
            Typed::Back => *draft = None,
        }
        if !follows(around.model) {
            let label = texts.get("relief-number-back");
            if button::icon_button(ui, Icon::Undo, &label).clicked() {
                *draft = None;
                take(around.model, "", now);
            }
        }
    });
    if let Some(fault) = field::fault_to_show(ui, texts, KEY, draft.as_deref()) {
        ui.add(Label::new(RichText::new(fault).color(palette(ui).warm)).wrap());
        return;
    }
    quiet_ui(
        ui,
        &match (follows(around.model), region) {
            (true, Some(region)) => texts.with("relief-number-region", &[("region", Arg::from(region))]),
            (true, None) => texts.get("relief-number-usual"),
            (false, _) => texts.get("relief-number-own"),
        },
    );
}
