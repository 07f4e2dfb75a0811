//! The range as a CSV file, and as a page for a physiotherapist.

use super::range::Range;
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use crate::window::home::around::Around;
use crate::window::home::path::{Outcome, PathForm, Words};
use crate::window::{
    theme::{group_frame, palette, space},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::Ui;

/// The form for the file, while it is open.
#[derive(Default)]
pub(super) struct Files {
    form: Option<PathForm>,
}

impl Files {
    /// It was done: what was typed has had its use.
    pub(super) fn close(&mut self) {
        self.form = None;
    }

    /// The buttons; the answer is what is asked for at once.
    pub(super) fn buttons_ui(&mut self, ui: &mut Ui, around: &Around<'_>, range: &Range) -> Option<Command> {
        let (report, export) = buttons_ui(ui, around.texts, self.form.is_some());
        if export {
            let folder = around.folders.home.trim_end_matches('/');
            let path = format!("{folder}/unhunch-{}-{}.csv", range.from, range.to);
            self.form = if self.form.is_some() { None } else { Some(PathForm::new(path)) };
        }
        report.then_some(Command::Report { path: None, from: range.from, to: range.to, open: true })
    }

    /// The form below them, while it is open; the answer is what is asked for.
    pub(super) fn form_ui(&mut self, ui: &mut Ui, around: &Around<'_>, range: &Range) -> Option<Command> {
        let form = self.form.as_mut()?;
        let texts = around.texts;
        let words = Words {
            what: texts.with("history-export-what", &[("range", Arg::from(range.title(texts)))]),
            help: String::new(),
            doing: texts.get("history-export"),
            icon: Icon::Export,
            home: &around.folders.home,
        };
        ui.add_space(space::HAIR);
        match group_frame(palette(ui)).show(ui, |ui| form.ui(ui, texts, &words)).inner? {
            Outcome::Close => {
                self.form = None;
                None
            }
            Outcome::Do(path) => Some(Command::ExportHistory { path, from: Some(range.from), to: Some(range.to) }),
        }
    }
}

fn buttons_ui(ui: &mut Ui, texts: &Texts, is_open: bool) -> (bool, bool) {
    let report = button::button(ui, Weight::Plain, Some(Icon::Report), &texts.get("history-report"));
    let report = report.on_hover_text(texts.get("history-report-help")).clicked();
    let weight = if is_open { Weight::Chosen } else { Weight::Plain };
    let export = button::button(ui, weight, Some(Icon::Export), &texts.get("history-export-open")).clicked();
    (report, export)
}
