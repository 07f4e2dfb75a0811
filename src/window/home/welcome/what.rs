//! The first page: what Unhunch does, with a figure that does it.

use super::super::around::Around;
use super::heading_ui;
use crate::window::{
    puppet::{Puppet, Show},
    theme::{self, palette, radius, size, space, text_scale},
    widgets::icon::Icon,
};
use egui::{Align, Label, Layout, Rect, Sense, Ui, Vec2, vec2};
use std::time::Duration;

const CARD: &str = "overhead-side-reach";
/// How large the stage with the figure may be.
const STAGE: std::ops::RangeInclusive<f32> = 160.0..=460.0;
/// Its share of the height and of the width that is seen.
const SHARE: [f32; 2] = [0.6, 0.46];
const FRAME: f64 = 1.0 / 15.0;
/// The preview of a card is in haste; here it is not.
const PACE: f64 = 0.5;
/// Where in the preview it begins: in the middle of the stretch.
const BEGINS: f64 = 3.0;

const POINTS: [(Icon, &str); 3] =
    [(Icon::Stretch, "welcome-what-offers"), (Icon::Pause, "welcome-what-waits"), (Icon::Lock, "welcome-what-keeps")];

pub(super) fn page_ui(ui: &mut Ui, around: &Around<'_>, puppet: &mut Option<Puppet>) {
    let seen = ui.clip_rect().height();
    let stage = (seen * SHARE[0]).min(ui.available_width() * SHARE[1]).clamp(*STAGE.start(), *STAGE.end());
    // Nothing else is on this page: it stands in the middle.
    ui.add_space(((seen - stage) / 2.0 - 90.0 * text_scale(ui)).max(0.0));
    heading_ui(ui, &around.texts.get("welcome-what-title"), &around.texts.get("welcome-what-text"));
    if ui.available_width() >= stage + 280.0 * text_scale(ui) {
        ui.horizontal_top(|ui| {
            stage_ui(ui, around, puppet, stage);
            ui.add_space(space::LARGE);
            ui.with_layout(Layout::top_down(Align::Min), |ui| points_ui(ui, around));
        });
    } else {
        stage_ui(ui, around, puppet, (seen * SHARE[0]).clamp(*STAGE.start(), *STAGE.end()).min(ui.available_width()));
        ui.add_space(space::MEDIUM);
        points_ui(ui, around);
    }
}

fn stage_ui(ui: &mut Ui, around: &Around<'_>, puppet: &mut Option<Puppet>, side: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    ui.painter().rect_filled(rect, radius::GROUP, palette(ui).stage);
    if puppet.is_none() {
        *puppet = around.deck.card(CARD).and_then(Puppet::new);
    }
    let Some(puppet) = puppet else { return };
    let is_still = theme::is_still(&around.model.typed().look);
    let show = if is_still { Show::Poster } else { Show::Preview(BEGINS + ui.input(|input| input.time) * PACE) };
    puppet.ui(ui, rect.with_min_y(rect.top() + space::SMALL), show, &around.texts.get("welcome-what-figure"));
    if !is_still {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(FRAME));
    }
}

fn points_ui(ui: &mut Ui, around: &Around<'_>) {
    let palette = palette(ui);
    let scale = text_scale(ui);
    ui.spacing_mut().item_spacing.y = space::LARGE;
    for (icon, id) in POINTS {
        ui.horizontal_top(|ui| {
            let side = 34.0 * scale;
            let (place, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            ui.painter().circle_filled(place.center(), side / 2.0, palette.wash);
            icon.paint(ui.painter(), Rect::from_center_size(place.center(), Vec2::splat(side * 0.46)), palette.accent);
            ui.add_space(space::HAIR);
            let words = vec2(ui.available_width(), 0.0);
            ui.allocate_ui_with_layout(words, Layout::top_down(Align::Min), |ui| {
                ui.set_min_width(words.x);
                ui.add_space((side - size::BODY * scale * 1.3).max(0.0) / 2.0);
                ui.add(Label::new(around.texts.get(id)).wrap());
            });
        });
    }
}
