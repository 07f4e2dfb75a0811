//! Everything in one file: given out, and taken in after a question.

use crate::records::request::Command;
use crate::texts::Texts;
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align2, Label, RichText, TextEdit, Ui, vec2};

/// The longest path that the system takes.
const LONGEST_PATH: usize = 4096;

#[derive(Default)]
pub(super) struct Transfer {
    /// The user's own folder, from the root on.
    home: String,
    path: Option<String>,
    /// Taking in replaces what is here: the user is asked.
    is_asking: bool,
    awaits: bool,
    /// What came of it, and whether that is a fault.
    outcome: Option<(String, bool)>,
}

impl Transfer {
    pub(super) fn set_home(&mut self, home: String) {
        self.home = home;
    }

    /// Whether it was this that was answered.
    pub(super) fn answered(&mut self, said: &str, is_fault: bool) -> bool {
        let is_mine = std::mem::take(&mut self.awaits);
        if is_mine {
            self.outcome = Some((said.to_owned(), is_fault));
        }
        is_mine
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, texts: &Texts) -> Option<Command> {
        let home = self.home.trim_end_matches('/');
        let path = self.path.get_or_insert_with(|| format!("{home}/unhunch.json"));
        let width = ui.available_width().min(480.0 * text_scale(ui));
        field_ui(ui, path, width, &texts.get("prefs-transfer-path"));
        ui.add_space(space::SMALL);
        let path = whole(path.trim(), &self.home);
        let asked = if self.is_asking { self.question_ui(ui, texts, path) } else { self.buttons_ui(ui, texts, path) };
        if let Some((words, is_fault)) = self.outcome.as_ref().filter(|_| asked.is_none()) {
            let color = if *is_fault { palette(ui).warm } else { palette(ui).quiet };
            let response = ui.add(Label::new(RichText::new(words).small().color(color)).wrap());
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        }
        if asked.is_some() {
            (self.awaits, self.outcome) = (true, None);
        }
        asked
    }

    fn buttons_ui(&mut self, ui: &mut Ui, texts: &Texts, path: String) -> Option<Command> {
        let buttons = |ui: &mut Ui| {
            let button =
                |ui: &mut Ui, icon, id| button::button(ui, Weight::Plain, Some(icon), &texts.get(id)).clicked();
            let gives_out = button(ui, Icon::Export, "prefs-transfer-export");
            (gives_out, button(ui, Icon::Import, "prefs-transfer-import"))
        };
        let (gives_out, takes_in) =
            ui.add_enabled_ui(!path.is_empty(), |ui| ui.horizontal_wrapped(buttons).inner).inner;
        self.is_asking = takes_in;
        gives_out.then_some(Command::Export { path })
    }

    fn question_ui(&mut self, ui: &mut Ui, texts: &Texts, path: String) -> Option<Command> {
        ui.add(Label::new(texts.get("prefs-transfer-ask")).wrap());
        let (mut is_meant, mut is_over) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let words = texts.get("prefs-transfer-yes");
            is_meant = button::button(ui, Weight::Main, Some(Icon::Import), &words).clicked();
            is_over = button::button(ui, Weight::Plain, None, &texts.get("prefs-cancel")).clicked();
        });
        self.is_asking = !is_meant && !is_over;
        is_meant.then_some(Command::Import { path })
    }
}

fn field_ui(ui: &mut Ui, path: &mut String, width: f32, label: &str) {
    let size = vec2(width, ui.spacing().interact_size.y);
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke.color = palette(ui).edge;
        let field = TextEdit::singleline(path).char_limit(LONGEST_PATH);
        ui.add_sized(size, field.align(Align2::LEFT_CENTER).margin(vec2(10.0, 4.0))).accessible_name(label);
    });
}

/// The path from the root on, where it begins with `~`.
fn whole(path: &str, home: &str) -> String {
    match path.strip_prefix('~') {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => format!("{}{rest}", home.trim_end_matches('/')),
        Some(_) | None => path.to_owned(),
    }
}
