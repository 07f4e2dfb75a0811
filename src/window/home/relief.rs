//! Heat and cold, routines, breathing, tips, and the signs on which to seek help.

mod breath;
mod dial;
mod heat;
mod pacer;
mod phone;
mod routines;
mod signs;
mod timer;
mod tips;
mod words;

#[cfg(test)]
mod tests;

use self::pacer::Pacer;
use super::around::{Around, Asked};
use super::cards::puppets::Puppets;
use super::model::Model;
use crate::texts::{self, Texts};
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Label, RichText, Ui};

const WIDEST: f32 = 820.0;

/// The parts of the page, one of which is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Heat,
    Routines,
    Breath,
    Tips,
    Signs,
}

impl Part {
    const ALL: [Self; 5] = [Self::Heat, Self::Routines, Self::Breath, Self::Tips, Self::Signs];

    fn word(self) -> &'static str {
        match self {
            Self::Heat => "heat",
            Self::Routines => "routines",
            Self::Breath => "breath",
            Self::Tips => "tips",
            Self::Signs => "signs",
        }
    }

    fn name(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Heat => "relief-part-heat",
            Self::Routines => "relief-part-routines",
            Self::Breath => "relief-part-breath",
            Self::Tips => "relief-part-tips",
            Self::Signs => "relief-part-signs",
        })
    }
}

pub(super) struct ReliefPage {
    part: Part,
    /// The region of the system.
    region: Option<String>,
    /// The minutes chosen for each remedy, in the order of the guide.
    minutes: [Option<u32>; 3],
    pacer: Pacer,
    puppets: Puppets,
    /// A number that is being typed, or was and is none.
    draft: Option<String>,
}

impl ReliefPage {
    pub(super) fn new(at_signs: bool) -> Self {
        Self {
            part: if at_signs { Part::Signs } else { Part::default() },
            region: texts::region(),
            minutes: [None; 3],
            pacer: Pacer::default(),
            puppets: Puppets::default(),
            draft: None,
        }
    }

    /// Shows the signs on which to seek help.
    pub(super) fn show_signs(&mut self) {
        self.part = Part::Signs;
    }

    /// The part that is shown; each has its own place to which it was scrolled.
    pub(super) fn part(&self) -> &'static str {
        self.part.word()
    }

    /// Cards have changed.
    pub(super) fn forget_figures(&mut self) {
        self.puppets = Puppets::default();
    }

    /// Nobody will finish what was typed: it counts if it is a number.
    pub(super) fn finish(&mut self, model: &mut Model) {
        if let Some(draft) = self.draft.take() {
            phone::take(model, &draft, f64::NEG_INFINITY);
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, around: &mut Around<'_>) -> Vec<Asked> {
        ui.set_max_width(ui.available_width().min(WIDEST * text_scale(ui).max(1.0)));
        ui.heading(around.texts.get("home-page-relief"));
        self.parts_ui(ui, around.texts);
        ui.add_space(space::SMALL);
        let mut asked = Vec::new();
        if self.part != Part::Heat {
            asked.extend(timer::line_ui(ui, around));
        }
        asked.extend(match self.part {
            Part::Heat => heat::heat_ui(ui, around, &mut self.minutes),
            Part::Routines => routines::routines_ui(ui, around, &mut self.puppets),
            Part::Breath => breath::breath_ui(ui, around, &mut self.pacer, &mut self.puppets),
            Part::Tips => {
                tips::tips_ui(ui, around.texts);
                Vec::new()
            }
            Part::Signs => {
                signs::signs_ui(ui, around, self.region.as_deref(), &mut self.draft);
                Vec::new()
            }
        });
        if self.part != Part::Breath {
            self.pacer.stop();
        }
        self.puppets.tidy();
        ui.add_space(space::MEDIUM);
        let general = RichText::new(around.texts.get("home-general")).small().color(palette(ui).quiet);
        ui.add(Label::new(general).wrap());
        asked
    }

    fn parts_ui(&mut self, ui: &mut Ui, texts: &Texts) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::HAIR;
            for part in Part::ALL {
                let weight = if part == self.part { Weight::Chosen } else { Weight::Quiet };
                let icon = (part == Part::Signs).then_some(Icon::Care);
                if button::button(ui, weight, icon, &part.name(texts)).clicked() {
                    self.part = part;
                }
            }
        });
    }
}
