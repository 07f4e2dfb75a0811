//! Profiles: which one holds, and how one comes and goes.

use crate::records::profile::{Refused, is_name};
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        choice,
        icon::Icon,
    },
};
use egui::{Align2, ComboBox, Key, Label, RichText, TextEdit, Ui, vec2};

/// More profiles stand in a menu.
const MOST_BESIDE: usize = 5;

#[derive(Default)]
pub(super) struct Profiles {
    names: Vec<String>,
    form: Form,
    /// Why the last thing that was asked for was not done.
    fault: Option<String>,
    awaits: Option<Awaits>,
}

#[derive(Default)]
enum Form {
    #[default]
    Closed,
    /// A name is typed; its field has just been opened.
    Save { name: String, is_new: bool },
    /// Whether this one is really to go.
    Remove(String),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Awaits {
    Saved,
    Removed,
    Changed,
}

impl Profiles {
    pub(super) fn set_names(&mut self, names: Vec<String>) {
        if let (Some(Awaits::Saved), Form::Save { name, .. }) = (self.awaits, &self.form)
            && names.contains(name)
        {
            self.form = Form::Closed;
            self.awaits = None;
        }
        self.names = names;
    }

    /// Whether it was this that was refused.
    pub(super) fn refused(&mut self, why: &str) -> bool {
        let is_mine = self.awaits.take().is_some();
        if is_mine {
            self.fault = Some(why.to_owned());
        }
        is_mine
    }

    /// What the user is told when the answer is the file in which a profile is kept.
    pub(super) fn told(&mut self, texts: &Texts, said: &str) -> Option<String> {
        (self.awaits.take()? == Awaits::Removed)
            .then(|| texts.with("prefs-profile-removed", &[("file", Arg::from(said.to_owned()))]))
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, texts: &Texts, active: Option<&str>) -> Option<Command> {
        let mut asked = self.choice_ui(ui, texts, active).map(|command| (Awaits::Changed, command));
        ui.add_space(if self.names.is_empty() { 0.0 } else { space::SMALL });
        asked = asked.or(match &mut self.form {
            Form::Closed => {
                buttons_ui(ui, texts, active, &mut self.form);
                None
            }
            Form::Save { .. } => self.save_ui(ui, texts),
            Form::Remove(_) => self.remove_ui(ui, texts),
        });
        if let Some(fault) = &self.fault {
            let words = Label::new(RichText::new(fault).small().color(palette(ui).warm)).wrap();
            let response = ui.add(words);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        }
        asked.map(|(awaits, command)| {
            self.fault = None;
            self.awaits = Some(awaits);
            command
        })
    }

    /// The one that holds among all; the answer is another one.
    fn choice_ui(&self, ui: &mut Ui, texts: &Texts, active: Option<&str>) -> Option<Command> {
        if self.names.is_empty() {
            return None;
        }
        let none = std::iter::once(texts.get("prefs-profile-none"));
        let words: Vec<String> = none.chain(self.names.iter().cloned()).collect();
        let place = active.map_or(Some(0), |active| self.names.iter().position(|name| name == active).map(|at| at + 1));
        let clicked = if words.len() > MOST_BESIDE {
            menu_ui(ui, texts, place, &words)
        } else {
            choice::choice(ui, place, &words)
        };
        let at = clicked.filter(|clicked| Some(*clicked) != place)?;
        let name = at.checked_sub(1).and_then(|at| self.names.get(at).cloned());
        Some(Command::Profile { name })
    }

    fn save_ui(&mut self, ui: &mut Ui, texts: &Texts) -> Option<(Awaits, Command)> {
        let Form::Save { name, is_new } = &mut self.form else { return None };
        ui.label(texts.get("prefs-profile-name"));
        let (mut is_entered, mut is_over) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let field = field_ui(ui, name, &texts.get("prefs-profile-name"));
            if std::mem::take(is_new) {
                field.request_focus();
            }
            let pressed = |key| field.lost_focus() && ui.input(|input| input.key_pressed(key));
            (is_entered, is_over) = (pressed(Key::Enter), pressed(Key::Escape));
            is_entered |= button::button(ui, Weight::Main, None, &texts.get("prefs-profile-save")).clicked();
            is_over |= button::button(ui, Weight::Plain, None, &texts.get("prefs-cancel")).clicked();
        });
        let name = name.trim().to_owned();
        if is_over {
            (self.form, self.fault) = (Form::Closed, None);
            return None;
        }
        if !is_entered || name.is_empty() {
            return None;
        }
        if !is_name(&name) {
            self.fault = Some(Refused::Name(name).text(texts));
            return None;
        }
        Some((Awaits::Saved, Command::SaveProfile { name }))
    }

    fn remove_ui(&mut self, ui: &mut Ui, texts: &Texts) -> Option<(Awaits, Command)> {
        let Form::Remove(name) = &self.form else { return None };
        let name = name.clone();
        let question = texts.with("prefs-profile-remove-ask", &[("name", Arg::from(name.as_str()))]);
        ui.add(Label::new(question).wrap());
        let (mut is_meant, mut is_over) = (false, false);
        ui.horizontal_wrapped(|ui| {
            let words = texts.get("prefs-profile-remove-yes");
            is_meant = button::button(ui, Weight::Main, Some(Icon::Delete), &words).clicked();
            is_over = button::button(ui, Weight::Plain, None, &texts.get("prefs-cancel")).clicked();
        });
        if is_meant || is_over {
            self.form = Form::Closed;
        }
        is_meant.then_some((Awaits::Removed, Command::RemoveProfile { name }))
    }
}

fn buttons_ui(ui: &mut Ui, texts: &Texts, active: Option<&str>, form: &mut Form) {
    ui.horizontal_wrapped(|ui| {
        if button::button(ui, Weight::Plain, None, &texts.get("prefs-profile-save-open")).clicked() {
            *form = Form::Save { name: String::new(), is_new: true };
        }
        let Some(active) = active else { return };
        let words = texts.with("prefs-profile-remove", &[("name", Arg::from(active))]);
        if button::button(ui, Weight::Quiet, Some(Icon::Delete), &words).clicked() {
            *form = Form::Remove(active.to_owned());
        }
    });
}

fn menu_ui(ui: &mut Ui, texts: &Texts, place: Option<usize>, words: &[String]) -> Option<usize> {
    let selected = place.and_then(|at| words.get(at)).cloned().unwrap_or_default();
    let mut clicked = None;
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke.color = palette(ui).edge;
        let width = 260.0 * text_scale(ui);
        let height = (ui.ctx().content_rect().height() * 0.6).min(480.0 * text_scale(ui));
        let combo = ComboBox::from_id_salt("profiles").selected_text(&selected).width(width).height(height).truncate();
        let response = combo.show_ui(ui, |ui| {
            for (at, word) in words.iter().enumerate() {
                if ui.selectable_label(place == Some(at), word).clicked() {
                    clicked = Some(at);
                }
            }
        });
        response.response.accessible_name(format!("{}: {selected}", texts.get("prefs-profiles")));
    });
    clicked
}

fn field_ui(ui: &mut Ui, name: &mut String, label: &str) -> egui::Response {
    let size = vec2(260.0_f32.min(ui.available_width()), ui.spacing().interact_size.y);
    ui.scope(|ui| {
        ui.visuals_mut().widgets.inactive.bg_stroke.color = palette(ui).edge;
        let field = TextEdit::singleline(name).char_limit(64).align(Align2::LEFT_CENTER).margin(vec2(10.0, 4.0));
        ui.add_sized(size, field).accessible_name(label)
    })
    .inner
}
