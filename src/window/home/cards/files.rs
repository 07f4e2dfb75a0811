//! Taking cards in from a file and giving one's own out as one: a path is typed, the resident does the rest.

use super::View;
use crate::records::request::Command;
use crate::records::wire::Folders;
use crate::texts::{Arg, Texts};
use crate::window::{
    home::path::{Outcome, PathForm, Words},
    home::wrap,
    theme::{group_frame, palette, space},
    widgets::{button::Weight, icon::Icon},
};
use egui::Ui;

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
    path: PathForm,
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
            let response = wrap::button_ui(ui, enabled, weight, Some(way.icon()), &name);
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
        self.form = (!is_open).then(|| Form { way, path: PathForm::new(path) });
    }

    /// The form below the heading; the answer is what it asks for.
    pub(super) fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>, folders: &Folders) -> Option<Command> {
        let form = self.form.as_mut()?;
        let outcome = group_frame(palette(ui)).show(ui, |ui| form.ui(ui, view.texts, folders)).inner;
        ui.add_space(space::SMALL);
        match outcome? {
            Outcome::Close => {
                self.form = None;
                None
            }
            Outcome::Do(path) => Some(form.command(path)),
        }
    }
}

impl Form {
    fn ui(&mut self, ui: &mut Ui, texts: &Texts, folders: &Folders) -> Option<Outcome> {
        let word = self.way.word();
        let words = Words {
            what: texts.get(&format!("shelf-{word}-what")),
            help: texts.with("shelf-folder", &[("folder", Arg::from(folders.cards.as_str()))]),
            doing: texts.get(&format!("shelf-{word}")),
            icon: self.way.icon(),
            home: &folders.home,
        };
        self.path.ui(ui, texts, &words)
    }

    fn command(&self, path: String) -> Command {
        match self.way {
            Way::Import => Command::ImportCards { path },
            Way::Export => Command::ExportCards { path },
        }
    }
}
