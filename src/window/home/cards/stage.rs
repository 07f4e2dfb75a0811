//! The large figure of a card's page, and below it the way to play it.

use super::play::{Play, total};
use super::puppets::placeholder;
use super::{FRAME, View, say};
use crate::cards::{Card, Side};
use crate::texts::Arg;
use crate::window::{
    puppet::{Puppet, Show},
    theme::{self, palette, radius, size, space, text_scale},
    widgets::{button, icon::Icon, text},
};
use egui::{Align, Rect, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::time::Duration;

const TRACK: f32 = 6.0;

pub(super) fn stage_ui(
    ui: &mut Ui,
    view: &View<'_>,
    card: &Card,
    puppet: Option<&Puppet>,
    play: &mut Play,
    width: f32,
) {
    let (rect, response) = ui.allocate_exact_size(vec2(width, width), Sense::hover());
    ui.painter().rect_filled(rect, radius::GROUP, palette(ui).stage);
    let name = view.texts.with("shelf-figure", &[("card", Arg::from(card.name.as_str()))]);
    let show = show(view, card, play);
    if let Some(puppet) = puppet {
        let response = puppet.ui(ui, rect, show, &name);
        response.on_hover_text(view.texts.get("shelf-turn"));
        side_ui(ui, view, card, play, puppet.is_left_at_right(show), rect.shrink(space::MEDIUM));
    } else {
        placeholder(ui, rect);
        let name = view.texts.get("shelf-no-figure");
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    }
    if play.is_running() {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(FRAME));
    }
    transport_ui(ui, view, card, play, width);
}

fn show(view: &View<'_>, card: &Card, play: &Play) -> Show {
    match play.at(card) {
        Some(at) if theme::is_still(&view.preferences.look) => Show::Step(at.step),
        Some(at) => Show::At(at),
        None => Show::Poster,
    }
}

/// The side that is worked, where the figure has it.
fn side_ui(ui: &mut Ui, view: &View<'_>, card: &Card, play: &Play, is_left_at_right: bool, rect: Rect) {
    let Some(side) = play.at(card).and_then(|at| card.steps.get(at.step)?.side) else { return };
    let palette = palette(ui);
    let words = say::side(view.texts, side);
    let galley = text::lay_out(ui, &words, size::BODY * text_scale(ui), palette.on_accent, f32::INFINITY, Align::Min);
    let wide = galley.size() + vec2(2.0 * space::MEDIUM, 2.0 * space::HAIR);
    let is_at_right = (side == Side::Left) == is_left_at_right;
    let left = if is_at_right { rect.right() - wide.x } else { rect.left() };
    let badge = Rect::from_min_size(pos2(left, rect.bottom() - wide.y), wide);
    ui.painter().rect_filled(badge, wide.y / 2.0, palette.accent);
    text::place(ui, badge.min + vec2(space::MEDIUM, space::HAIR), galley, &words);
}

/// Play or pause, how far it is, and the seconds.
fn transport_ui(ui: &mut Ui, view: &View<'_>, card: &Card, play: &mut Play, width: f32) {
    let (icon, id) = if play.is_running() { (Icon::Pause, "shelf-stop") } else { (Icon::Play, "shelf-play") };
    ui.horizontal(|ui| {
        ui.set_width(width);
        if button::icon_button(ui, icon, &view.texts.get(id)).clicked() {
            play.toggle();
        }
        ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
            let clock = |secs: f64| format!("{}:{:02}", secs as u64 / 60, secs as u64 % 60);
            let time = format!("{} / {}", clock(play.elapsed()), clock(total(card)));
            ui.label(RichText::new(time).color(palette(ui).quiet).small());
            track_ui(ui, card, play);
        });
    });
}

/// A line with a part for each step.
fn track_ui(ui: &mut Ui, card: &Card, play: &Play) {
    let palette = palette(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width().max(20.0), TRACK), Sense::hover());
    let (whole, gap) = (total(card).max(1.0), 3.0);
    let x = |secs: f64| rect.left() + (rect.width() + gap) * (secs / whole) as f32;
    let mut begins = 0.0;
    for step in &card.steps {
        let ends = begins + f64::from(step.seconds);
        let part = Rect::from_x_y_ranges(x(begins)..=(x(ends) - gap).max(x(begins) + 1.0), rect.y_range());
        ui.painter().rect_filled(part, TRACK / 2.0, palette.line);
        let here = play.elapsed().clamp(begins, ends);
        if here > begins {
            let done = part.with_max_x(x(here).min(part.right()));
            ui.painter().rect_filled(done, TRACK / 2.0, palette.accent);
        }
        begins = ends;
    }
}
