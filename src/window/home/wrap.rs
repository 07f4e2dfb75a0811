//! Words and buttons in lines that wrap: what does not fit begins the next line as a whole.

use crate::window::widgets::{
    button::{self, Weight},
    icon::Icon,
};
use egui::{Label, Response, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

/// Words that begin the next line where they do not fit into this one, and take more lines only there.
pub(super) fn label_ui(ui: &mut Ui, words: RichText) -> Response {
    begin_line(ui, &words);
    ui.add(Label::new(words).wrap())
}

/// Begins the next line if the words do not fit into this one; the answer is whether one line is enough for them.
pub(super) fn begin_line(ui: &mut Ui, words: &RichText) -> bool {
    let words = WidgetText::from(words.clone());
    let wide = words.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x;
    let has_begun = ui.cursor().left() > ui.max_rect().left() + 1.0;
    if has_begun && wide > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    wide <= ui.available_width()
}

/// A button, enabled or not, that begins the next line where it does not fit into this one.
pub(super) fn button_ui(ui: &mut Ui, enabled: bool, weight: Weight, icon: Option<Icon>, label: &str) -> Response {
    button::make_room(ui, icon, label);
    ui.add_enabled_ui(enabled, |ui| button::button(ui, weight, icon, label)).inner
}
