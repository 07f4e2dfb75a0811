//! The group with the picture of the day: what its signs mean, and all of it as a list for who wants to read it.

use super::mark::{self, Sort};
use super::picture::Picture;
use super::say::Say;
use super::timeline::{Timeline, Way};
use crate::window::{
    theme::{Palette, group_frame, palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        text,
    },
};
use egui::{Align, Label, Painter, Pos2, Rect, RichText, Sense, Ui, pos2, vec2};

pub(super) fn day_ui(ui: &mut Ui, say: &Say<'_>, day: &Timeline, picture: &mut Picture, lists: &mut bool) {
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::HAIR;
        head_ui(ui, say, day, lists);
        picture.ui(ui, say, day);
        ui.add_space(space::HAIR);
        if day.is_empty() {
            let words = RichText::new(say.texts.get("today-nothing")).color(palette(ui).quiet);
            ui.add(Label::new(words).wrap());
        } else {
            legend_ui(ui, say, day);
        }
        if *lists {
            list_ui(ui, say, day);
        }
    });
}

fn head_ui(ui: &mut Ui, say: &Say<'_>, day: &Timeline, lists: &mut bool) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(say.texts.get("today-day")).size(size::BODY * 1.1 * text_scale(ui)));
        if day.is_empty() {
            return;
        }
        ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
            let id = if *lists { "today-list-hide" } else { "today-list-show" };
            let name = say.texts.get(id);
            let look = button::Look {
                type_size: Some(size::SMALL * text_scale(ui)),
                ..button::Look::new(Weight::Quiet, None, &name)
            };
            if button::show(ui, &look).clicked() {
                *lists = !*lists;
            }
        });
    });
}

/// Only the signs that are there.
fn legend_ui(ui: &mut Ui, say: &Say<'_>, day: &Timeline) {
    let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::LARGE, space::HAIR);
        for (way, id) in [
            (Way::Sat, "today-legend-sat"),
            (Way::Away, "today-legend-away"),
            (Way::Paused, "today-legend-paused"),
            (Way::Meeting, "today-legend-meeting"),
        ] {
            if day.bars.iter().any(|bar| bar.way == way) {
                sign_ui(ui, &say.texts.get(id), |painter, at, palette| {
                    super::picture::paint_way(painter, Rect::from_center_size(at, vec2(18.0, 12.0)), way, palette);
                });
            }
        }
        for sort in Sort::ALL {
            if day.marks.iter().any(|mark| mark.sort == sort) {
                let words = say.texts.get(&format!("today-legend-{}", sort.word()));
                sign_ui(ui, &words, |painter, at, palette| sort.paint(painter, at, palette));
            }
        }
        if day.coming.is_some() {
            sign_ui(ui, &say.texts.get("today-legend-next"), mark::paint_coming);
        }
    });
    ui.spacing_mut().interact_size.y = usual;
}

fn sign_ui(ui: &mut Ui, words: &str, sign: impl FnOnce(&Painter, Pos2, &Palette)) {
    let palette = palette(ui);
    let galley = text::lay_out(ui, words, size::SMALL * text_scale(ui), palette.quiet, f32::INFINITY, Align::Min);
    let (rect, _) = ui.allocate_exact_size(vec2(galley.size().x + 25.0, galley.size().y.max(16.0)), Sense::hover());
    sign(ui.painter(), pos2(rect.left() + 9.0, rect.center().y), palette);
    let at = pos2(rect.left() + 25.0, rect.center().y - galley.size().y / 2.0);
    text::place(ui, at, galley, words);
}

fn list_ui(ui: &mut Ui, say: &Say<'_>, day: &Timeline) {
    ui.add_space(space::HAIR);
    for line in say.lines(day) {
        ui.add(Label::new(line).wrap());
    }
}
