//! The group with the picture of the day: what its signs mean, and all of it as a list for who wants to read it.

use super::mark::{self, Sort};
use super::picture::{Picture, paint_way};
use super::say::{Say, Sign};
use super::timeline::{Timeline, Way};
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        text,
    },
};
use egui::{Align, Label, Rect, RichText, Sense, Ui, pos2, vec2};

pub(super) fn day_ui(ui: &mut Ui, say: &Say<'_>, day: &Timeline, picture: &mut Picture, lists: &mut bool) {
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::HAIR;
        // The button is a small one, and the heading need not be as high as a large one.
        ui.spacing_mut().interact_size.y = 0.0;
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
        ui.spacing_mut().button_padding = vec2(space::SMALL, 3.0);
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
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::LARGE, space::HAIR);
        for (way, id) in [
            (Way::Sat, "today-legend-sat"),
            (Way::Away, "today-legend-away"),
            (Way::Paused, "today-legend-paused"),
            (Way::Meeting, "today-legend-meeting"),
        ] {
            if day.bars.iter().any(|bar| bar.way == way) {
                sign_ui(ui, Some(Sign::Bar(way)), &say.texts.get(id), size::SMALL);
            }
        }
        for sort in Sort::ALL {
            if day.marks.iter().any(|mark| mark.sort == sort) {
                let words = say.texts.get(&format!("today-legend-{}", sort.word()));
                sign_ui(ui, Some(Sign::Mark(sort)), &words, size::SMALL);
            }
        }
        if day.coming.is_some() {
            sign_ui(ui, None, &say.texts.get("today-legend-next"), size::SMALL);
        }
    });
}

/// A sign, that of the next break if it is none of the others, and its words.
fn sign_ui(ui: &mut Ui, sign: Option<Sign>, words: &str, size: f32) {
    let (palette, scale) = (palette(ui), text_scale(ui).clamp(1.0, 2.0));
    let beside = 25.0 * scale;
    let room = ui.available_width() - beside;
    let ink = if size > size::SMALL { palette.ink } else { palette.quiet };
    let galley = text::lay_out(ui, words, size * text_scale(ui), ink, room.max(80.0), Align::Min);
    let wide = vec2(galley.size().x + beside, galley.size().y.max(16.0 * scale));
    let (rect, _) = ui.allocate_exact_size(wide, Sense::hover());
    let at = pos2(rect.left() + 9.0 * scale, rect.top() + 8.0 * scale.max(galley.rows[0].height() / 16.0));
    match sign {
        Some(Sign::Bar(way)) => {
            let height = if way == Way::Meeting { 5.0 } else { 12.0 };
            paint_way(ui.painter(), Rect::from_center_size(at, scale * vec2(18.0, height)), way, palette);
        }
        Some(Sign::Mark(sort)) => sort.paint(ui.painter(), at, scale, palette),
        None => mark::paint_coming(ui.painter(), at, scale, palette),
    }
    let at = pos2(rect.left() + beside, rect.center().y - galley.size().y / 2.0);
    text::place(ui, at, galley, words);
}

fn list_ui(ui: &mut Ui, say: &Say<'_>, day: &Timeline) {
    ui.add_space(space::SMALL);
    for (sign, line) in say.lines(day) {
        sign_ui(ui, Some(sign), &line, size::BODY);
    }
}
