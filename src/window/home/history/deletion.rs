//! Taking days out of the journal for good: which ones, then whether that is meant.

use super::range::Range;
use super::sums::Sums;
use crate::records::days::Days;
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use crate::window::home::around::Around;
use crate::window::home::path::field_ui;
use crate::window::home::wrap;
use crate::window::{
    theme::{group_frame, palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        choice::choice,
        icon::Icon,
    },
};
use chrono::NaiveDate;
use egui::{Key, Label, Response, RichText, Ui};

/// Which days are to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Which {
    #[default]
    Shown,
    Typed,
    All,
}

impl Which {
    const ALL: [Self; 3] = [Self::Shown, Self::Typed, Self::All];

    fn name(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Shown => "history-delete-shown",
            Self::Typed => "history-delete-typed",
            Self::All => "history-delete-all",
        })
    }
}

/// The form, while it is open.
#[derive(Default)]
pub(super) struct Deletion {
    form: Option<Form>,
}

#[derive(Default)]
struct Form {
    which: Which,
    from: String,
    to: String,
    /// The days were chosen, and it is asked whether that is meant.
    asks: bool,
}

/// From and to; none of both: all.
type Limits = (Option<NaiveDate>, Option<NaiveDate>);

enum Outcome {
    Close,
    Do(Limits),
}

impl Deletion {
    /// Other days are shown: nobody has agreed to these.
    pub(super) fn range_changed(&mut self) {
        if let Some(form) = &mut self.form {
            form.asks = false;
        }
    }

    pub(super) fn button_ui(&mut self, ui: &mut Ui, texts: &Texts, range: &Range) {
        let weight = if self.form.is_some() { Weight::Chosen } else { Weight::Quiet };
        if button::button(ui, weight, Some(Icon::Delete), &texts.get("history-delete-open")).clicked() {
            let form = Form { from: range.from.to_string(), to: range.to.to_string(), ..Form::default() };
            self.form = if self.form.is_some() { None } else { Some(form) };
        }
    }

    /// The form below the button, while it is open; the answer is what is asked for.
    pub(super) fn form_ui(&mut self, ui: &mut Ui, around: &Around<'_>, range: &Range) -> Option<Command> {
        let texts = around.texts;
        let (form, days) = (self.form.as_mut()?, around.past.days()?);
        ui.add_space(space::HAIR);
        let outcome = group_frame(palette(ui)).show(ui, |ui| form.ui(ui, texts, range, days)).inner?;
        self.form = None;
        match outcome {
            Outcome::Close => None,
            Outcome::Do((from, to)) => Some(Command::Forget { from, to }),
        }
    }
}

impl Form {
    fn ui(&mut self, ui: &mut Ui, texts: &Texts, range: &Range, days: &Days) -> Option<Outcome> {
        ui.set_width(ui.available_width());
        if self.asks {
            let limits = self.limits(range).ok()?;
            return self.confirm_ui(ui, texts, limits, days);
        }
        ui.label(texts.get("history-delete-which"));
        let names = Which::ALL.map(|which| which.name(texts));
        let chosen = Which::ALL.iter().position(|which| *which == self.which);
        if let Some(at) = choice(ui, chosen, &names) {
            self.which = Which::ALL[at];
        }
        match self.which {
            Which::Shown => drop(ui.add(Label::new(range.title(texts)).wrap())),
            Which::Typed => self.fields_ui(ui, texts),
            Which::All => {}
        }
        ui.add_space(space::HAIR);
        ui.horizontal_wrapped(|ui| self.buttons_ui(ui, texts, range)).inner
    }

    fn fields_ui(&mut self, ui: &mut Ui, texts: &Texts) {
        let width = 150.0 * text_scale(ui);
        for (text, id) in [(&mut self.from, "history-delete-from"), (&mut self.to, "history-delete-to")] {
            let name = texts.get(id);
            ui.horizontal_wrapped(|ui| {
                let label = ui.add(Label::new(&name));
                ui.add_space((70.0 * text_scale(ui) - label.rect.width()).max(0.0));
                field_ui(ui, text, width, &name, "2026-03-09");
                if read(text).is_none() {
                    fault_ui(ui, &texts.get("history-delete-date"));
                }
            });
        }
        if read(&self.from).zip(read(&self.to)).is_some_and(|(from, to)| from > to) {
            fault_ui(ui, &texts.get("history-delete-order"));
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, texts: &Texts, range: &Range) -> Option<Outcome> {
        let (is_sound, name) = (self.limits(range).is_ok(), texts.get("history-delete"));
        if wrap::button_ui(ui, is_sound, Weight::Plain, Some(Icon::Delete), &name).clicked() {
            self.asks = true;
            ui.ctx().request_repaint();
        }
        let cancel = button::button(ui, Weight::Plain, None, &texts.get("shelf-cancel")).clicked();
        cancel.then_some(Outcome::Close)
    }

    /// What will be gone, and that it cannot be had again.
    fn confirm_ui(&mut self, ui: &mut Ui, texts: &Texts, limits: Limits, days: &Days) -> Option<Outcome> {
        let escaped = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Escape));
        for words in consequences(texts, limits, days) {
            ui.add(Label::new(RichText::new(words).color(palette(ui).warm)).wrap());
        }
        ui.horizontal_wrapped(|ui| {
            let keep = button::button(ui, Weight::Main, None, &texts.get("history-delete-keep"));
            let doing = button::button(ui, Weight::Plain, Some(Icon::Delete), &texts.get("history-delete-sure"));
            if keep.clicked() || escaped {
                self.asks = false;
            }
            doing.clicked().then_some(Outcome::Do(limits))
        })
        .inner
    }

    fn limits(&self, range: &Range) -> Result<Limits, ()> {
        match self.which {
            Which::Shown => Ok((Some(range.from), Some(range.to))),
            Which::All => Ok((None, None)),
            Which::Typed => {
                let both = read(&self.from).zip(read(&self.to)).filter(|(from, to)| from <= to);
                both.map(|(from, to)| (Some(from), Some(to))).ok_or(())
            }
        }
    }
}

fn read(text: &str) -> Option<NaiveDate> {
    text.trim().parse().ok()
}

fn fault_ui(ui: &mut Ui, words: &str) -> Response {
    ui.add(Label::new(RichText::new(words).color(palette(ui).warm)).wrap())
}

fn consequences(texts: &Texts, (from, to): Limits, days: &Days) -> [String; 2] {
    let gone = days.between(from.unwrap_or(NaiveDate::MIN), to.unwrap_or(NaiveDate::MAX));
    let sums = Sums::of(gone);
    let period = match from.zip(to) {
        Some((from, to)) if from == to => texts.date(from),
        Some((from, to)) => {
            let args = [("from", Arg::from(texts.date(from))), ("to", Arg::from(texts.date(to)))];
            texts.with("history-week", &args)
        }
        None => texts.get("history-delete-all"),
    };
    let args = [
        ("period", Arg::from(period)),
        ("days", Arg::from(sums.days)),
        ("breaks", Arg::from(sums.taken() + sums.left_out())),
        ("felt", Arg::from(sums.check_ins)),
    ];
    [texts.with("history-delete-gone", &args), texts.get("history-delete-never")]
}
