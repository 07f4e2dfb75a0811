//! Taking cards in from a file and giving one's own out as one: a path is typed, the resident does the rest.

use super::View;
use crate::records::request::Command;
use crate::records::wire::Folders;
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{group_frame, palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align2, Key, Label, Response, RichText, TextEdit, Ui, vec2};

/// The longest path that the system takes.
const LONGEST_PATH: usize = 4096;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Import,
    Export,
}

impl Way {
    fn word(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Export => "export",
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Import => Icon::Import,
            Self::Export => Icon::Export,
        }
    }
}

/// The form, while it is open.
#[derive(Default)]
pub(super) struct Files {
    form: Option<Form>,
}

struct Form {
    way: Way,
    path: String,
    /// It has just been opened: the keyboard belongs into the field.
    is_new: bool,
}

impl Files {
    /// It was done: what was typed has had its use.
    pub(super) fn close(&mut self) {
        self.form = None;
    }

    /// The two buttons beside the heading.
    pub(super) fn buttons_ui(&mut self, ui: &mut Ui, texts: &Texts, folders: &Folders, has_own: bool) {
        for (way, enabled) in [(Way::Import, true), (Way::Export, has_own)] {
            let name = texts.get(&format!("shelf-{}-open", way.word()));
            let weight = if self.way() == Some(way) { Weight::Chosen } else { Weight::Quiet };
            let button = |ui: &mut Ui| button::button(ui, weight, Some(way.icon()), &name);
            let response = ui.add_enabled_ui(enabled, button).inner;
            if response.on_disabled_hover_text(texts.get("shelf-none-own")).clicked() {
                self.toggle(way, folders);
            }
        }
    }

    fn way(&self) -> Option<Way> {
        self.form.as_ref().map(|form| form.way)
    }

    fn toggle(&mut self, way: Way, folders: &Folders) {
        let is_open = self.way() == Some(way);
        let folder = folders.home.trim_end_matches('/');
        let path = match way {
            Way::Import => format!("{folder}/Downloads/cards.json"),
            Way::Export => format!("{folder}/unhunch-cards.json"),
        };
        self.form = (!is_open).then_some(Form { way, path, is_new: true });
    }

    /// The form below the heading; the answer is what it asks for.
    pub(super) fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>, folders: &Folders) -> Option<Command> {
        let form = self.form.as_mut()?;
        let outcome = group_frame(palette(ui)).show(ui, |ui| form.ui(ui, view.texts, folders)).inner;
        ui.add_space(space::SMALL);
        match outcome {
            Some(Outcome::Close) => {
                self.form = None;
                None
            }
            Some(Outcome::Do(command)) => Some(command),
            None => None,
        }
    }
}

enum Outcome {
    Close,
    Do(Command),
}

impl Form {
    fn ui(&mut self, ui: &mut Ui, texts: &Texts, folders: &Folders) -> Option<Outcome> {
        let word = self.way.word();
        ui.set_width(ui.available_width());
        ui.label(texts.get(&format!("shelf-{word}-what")));
        let width = ui.available_width().min(560.0 * text_scale(ui));
        let name = texts.get("shelf-path");
        let field = field_ui(ui, &mut self.path, width, &name, "");
        if std::mem::take(&mut self.is_new) {
            field.request_focus();
        }
        let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let folder = texts.with("shelf-folder", &[("folder", Arg::from(folders.cards.as_str()))]);
        let help = RichText::new(folder).color(palette(ui).quiet).small();
        ui.add(Label::new(help).wrap().selectable(true));
        let path = whole(self.path.trim(), &folders.home);
        ui.horizontal_wrapped(|ui| {
            let doing = |ui: &mut Ui| {
                button::button(ui, Weight::Main, Some(self.way.icon()), &texts.get(&format!("shelf-{word}")))
            };
            let is_pressed = ui.add_enabled_ui(!path.is_empty(), doing).inner.clicked();
            if button::button(ui, Weight::Plain, None, &texts.get("shelf-cancel")).clicked() {
                return Some(Outcome::Close);
            }
            let is_asked = (is_pressed || is_entered) && !path.is_empty();
            is_asked.then(|| Outcome::Do(self.command(path)))
        })
        .inner
    }

    fn command(&self, path: String) -> Command {
        match self.way {
            Way::Import => Command::ImportCards { path },
            Way::Export => Command::ExportCards { path },
        }
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
