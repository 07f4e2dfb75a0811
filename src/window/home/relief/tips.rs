//! Good to know: a few tips, side by side where there is room.

use super::words::{body_ui, title_ui};
use crate::cards::{Tip, guides_in};
use crate::texts::Texts;
use crate::window::home::source;
use crate::window::theme::{group_frame, palette, space, text_scale};
use egui::{Align, Layout, Ui, vec2};

/// From this width on there are two columns.
const WIDE: f32 = 560.0;

pub(super) fn tips_ui(ui: &mut Ui, texts: &Texts) {
    let tips = &guides_in(texts.language()).tips;
    if ui.available_width() < WIDE * text_scale(ui) {
        for tip in tips {
            tip_ui(ui, texts, tip);
        }
        return;
    }
    let gap = space::MEDIUM;
    let width = ((ui.available_width() - gap) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for column in columns(tips) {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                for tip in column {
                    tip_ui(ui, texts, tip);
                }
            });
        }
    });
}

/// Two columns that are about as long as each other.
fn columns(tips: &[Tip]) -> [Vec<&Tip>; 2] {
    let mut columns = [Vec::new(), Vec::new()];
    let mut lengths = [0, 0];
    for tip in tips {
        let column = usize::from(lengths[1] < lengths[0]);
        // Beside its text each has a title, a source and a margin.
        lengths[column] += tip.text.len() + 120;
        columns[column].push(tip);
    }
    columns
}

fn tip_ui(ui: &mut Ui, texts: &Texts, tip: &Tip) {
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        title_ui(ui, &texts.get(&format!("relief-tip-{}", tip.id)), palette(ui).accent);
        body_ui(ui, &tip.text);
        source::source_ui(ui, texts, &tip.source);
    });
    ui.add_space(space::HAIR);
}
