//! A form in which a path is typed: what is read or written there is for the resident to do.

use super::wrap;
use crate::texts::Texts;
use crate::window::{
    theme::{palette, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align2, Key, Label, Response, RichText, TextEdit, Ui, vec2};

/// The longest path that the system takes.
const LONGEST_PATH: usize = 4096;

/// A form while it is open.
pub(super) struct PathForm {
    path: String,
    /// It has just been opened: the keyboard belongs into the field.
    is_new: bool,
}

/// What the form says in its place.
pub(super) struct Words<'a> {
    /// Above the field.
    pub(super) what: String,
    /// Below it.
    pub(super) help: String,
    /// On the button that does it, beside its icon.
    pub(super) doing: String,
    pub(super) icon: Icon,
    /// The folder that is written `~`.
    pub(super) home: &'a str,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Close,
    /// This path, from the root on.
    Do(String),
}

impl PathForm {
    pub(super) fn new(path: String) -> Self {
        Self { path, is_new: true }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, texts: &Texts, words: &Words<'_>) -> Option<Outcome> {
        ui.set_width(ui.available_width());
        ui.label(&words.what);
        let width = ui.available_width().min(560.0 * text_scale(ui));
        let name = texts.get("shelf-path");
        let field = field_ui(ui, &mut self.path, width, &name, "");
        if std::mem::take(&mut self.is_new) {
            field.request_focus();
        }
        let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if !words.help.is_empty() {
            let help = RichText::new(&words.help).color(palette(ui).quiet).small();
            ui.add(Label::new(help).wrap().selectable(true));
        }
        let path = whole(self.path.trim(), words.home);
        ui.horizontal_wrapped(|ui| {
            let is_there = !path.is_empty();
            let is_pressed = wrap::button_ui(ui, is_there, Weight::Main, Some(words.icon), &words.doing).clicked();
            if button::button(ui, Weight::Plain, None, &texts.get("shelf-cancel")).clicked() {
                return Some(Outcome::Close);
            }
            let is_asked = (is_pressed || is_entered) && is_there;
            is_asked.then_some(Outcome::Do(path))
        })
        .inner
    }
}

/// A line of text that can be typed into; as high as a button.
pub(super) fn field_ui(ui: &mut Ui, text: &mut String, width: f32, name: &str, hint: &str) -> Response {
    let size = vec2(width, ui.spacing().interact_size.y);
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke.color = palette(ui).edge;
        let hint = RichText::new(hint).color(palette(ui).quiet);
        let field = TextEdit::singleline(text).hint_text(hint).char_limit(LONGEST_PATH);
        ui.add_sized(size, field.align(Align2::LEFT_CENTER).margin(vec2(10.0, 4.0))).accessible_name(name)
    })
    .inner
}

/// The path from the root on, where it begins with `~`.
fn whole(path: &str, home: &str) -> String {
    match path.strip_prefix('~') {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => format!("{home}{rest}"),
        Some(_) | None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn the_home_folder_can_be_written_short() {
        let check = |typed, expected| assert_eq!(whole(typed, "/home/ana"), expected);
        check("~/cards.json", "/home/ana/cards.json");
        check("~", "/home/ana");
        check("~eva/cards.json", "~eva/cards.json");
        check("/tmp/~/cards.json", "/tmp/~/cards.json");
        check("cards.json", "cards.json");
    }
}
