//! Slow breathing with a circle to follow, and the breathing cards as breaks.

use super::pacer::{BREATHS, Moment, PACES, Pace, Pacer};
use super::routines::{note_ui, try_ui};
use super::words::{body_ui, quiet_ui, title_ui};
use crate::cards::Card;
use crate::schedule::State;
use crate::texts::{Arg, Texts};
use crate::window::home::around::{Around, Asked};
use crate::window::home::cards::puppets::Puppets;
use crate::window::{
    puppet::Show,
    theme::{self, group_frame, palette, radius, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        choice,
        icon::Icon,
        text,
    },
};
use egui::{Align, Layout, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, accesskit, pos2, vec2};
use std::time::Duration;

/// The group of the cards.
const GROUP: &str = "breath";
/// Between two frames of the circle, in seconds.
const FRAME: f64 = 1.0 / 30.0;

pub(super) fn breath_ui(ui: &mut Ui, around: &Around<'_>, pacer: &mut Pacer, puppets: &mut Puppets) -> Vec<Asked> {
    pacer_ui(ui, around, pacer);
    let mut asked = Vec::new();
    for card in around.deck.iter().filter(|card| card.group == GROUP) {
        ui.add_space(space::MEDIUM);
        asked.extend(ui.push_id(&card.id, |ui| card_ui(ui, around, card, puppets)).inner);
    }
    asked
}

fn pacer_ui(ui: &mut Ui, around: &Around<'_>, pacer: &mut Pacer) {
    let now = ui.input(|input| input.time);
    let is_still = theme::is_still(&around.model.typed().look);
    let moment = pacer.moment(now);
    let frame = group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let side = 230.0 * text_scale(ui).clamp(1.0, 1.3);
        if ui.available_width() < 2.0 * side {
            ui.vertical_centered(|ui| circle_ui(ui, around.texts, side, moment, is_still));
            return controls_ui(ui, around.texts, pacer, moment, now);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::HUGE;
            circle_ui(ui, around.texts, side, moment, is_still);
            let room = vec2(ui.available_width(), 0.0);
            ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                ui.set_width(room.x);
                ui.spacing_mut().item_spacing.x = space::SMALL;
                controls_ui(ui, around.texts, pacer, moment, now);
            });
        });
    });
    if moment.is_some() && ui.is_rect_visible(frame.response.rect) {
        // Standing still it changes only when it counts.
        let next = if is_still { 0.25 } else { FRAME };
        ui.ctx().request_repaint_after(Duration::from_secs_f64(next));
    }
}

/// The circle that breathes; without motion only its words do.
fn circle_ui(ui: &mut Ui, texts: &Texts, side: f32, moment: Option<Moment>, is_still: bool) {
    let (palette, scale) = (palette(ui), text_scale(ui).clamp(1.0, 1.3));
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let words = texts.get(match moment {
        Some(Moment { is_in: true, .. }) => "relief-breathe-in",
        Some(_) => "relief-breathe-out",
        None => "relief-breathe-ready",
    });
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
    let fill = moment.filter(|_| !is_still).map_or(0.35, |moment| moment.fill);
    let most = side / 2.0 - 3.0;
    ui.painter().circle_stroke(rect.center(), most, Stroke::new(1.5, palette.line));
    let stroke = Stroke::new(2.0, palette.accent);
    ui.painter().circle(rect.center(), egui::lerp(0.56 * most..=most, fill), palette.wash, stroke);
    let galley = text::lay_out(ui, &words, 1.15 * size::BODY * scale, palette.ink, most, Align::Center);
    let count = moment.map(|moment| moment.count.to_string()).unwrap_or_default();
    let number = text::lay_out(ui, &count, 1.6 * size::HEADING * scale, palette.accent, most, Align::Center);
    let number_height = if moment.is_some() { number.size().y } else { 0.0 };
    let top = rect.center().y - f32::midpoint(galley.size().y, number_height);
    let below = pos2(rect.center().x, top + galley.size().y);
    ui.painter().galley(pos2(rect.center().x, top), galley, palette.ink);
    ui.painter().galley(below, number, palette.accent);
}

fn controls_ui(ui: &mut Ui, texts: &Texts, pacer: &mut Pacer, moment: Option<Moment>, now: f64) {
    title_ui(ui, &texts.get("relief-pacer"), palette(ui).accent);
    body_ui(ui, &texts.get("relief-pacer-how"));
    let words: Vec<String> = PACES.iter().map(|pace| pace_words(texts, *pace)).collect();
    let chosen = PACES.iter().position(|pace| *pace == pacer.pace);
    let clicked = choice::choice(ui, chosen, &words);
    if let Some(pace) = clicked.and_then(|at| PACES.get(at)) {
        pacer.pace = *pace;
        if moment.is_some() {
            pacer.start(now);
        }
    }
    let (icon, id) = if moment.is_some() { (Icon::Pause, "relief-stop-when") } else { (Icon::Play, "relief-start") };
    let response = button::button(ui, Weight::Main, Some(icon), &texts.get(id));
    if response.clicked() {
        if moment.is_some() {
            pacer.stop();
        } else {
            pacer.start(now);
        }
        ui.ctx().request_repaint();
    }
    let note = match moment {
        Some(moment) => {
            let args = [("n", Arg::from(moment.breath)), ("of", Arg::from(BREATHS))];
            texts.with("relief-breath", &args)
        }
        None if pacer.is_over => texts.get("relief-breath-over"),
        None => texts.get("relief-pacer-care"),
    };
    note_ui(ui, &note);
}

fn pace_words(texts: &Texts, pace: Pace) -> String {
    texts.with("relief-pace", &[("in", Arg::from(pace.inward)), ("out", Arg::from(pace.outward))])
}

fn card_ui(ui: &mut Ui, around: &Around<'_>, card: &Card, puppets: &mut Puppets) -> Option<Asked> {
    let texts = around.texts;
    let is_kept_away = card.avoid.iter().any(|word| around.model.typed().body.avoid.contains(word));
    let is_resting = around.status.state == State::Resting;
    let mut asked = None;
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            let side = 104.0 * text_scale(ui).clamp(1.0, 1.3);
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            figure(ui, rect, card, puppets);
            let room = vec2(ui.available_width(), 0.0);
            ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                ui.set_width(room.x);
                ui.spacing_mut().item_spacing.x = space::SMALL;
                title_ui(ui, &card.name, palette(ui).accent);
                let length = texts.duration(Duration::from_secs(card.seconds.into()));
                quiet_ui(ui, &format!("{} · {length}", card.breath.trim_end_matches('.')));
                body_ui(ui, &card.caution);
                ui.horizontal_wrapped(|ui| {
                    asked = try_ui(ui, texts, card, !is_resting && !is_kept_away);
                    if button::button(ui, Weight::Quiet, None, &texts.get("relief-card")).clicked() {
                        asked = Some(Asked::Card(card.id.clone()));
                    }
                });
                if is_resting {
                    note_ui(ui, &texts.get("shelf-resting"));
                } else if is_kept_away {
                    note_ui(ui, &texts.get("relief-kept-away"));
                }
            });
        });
    });
    asked
}

fn figure(ui: &Ui, rect: Rect, card: &Card, puppets: &mut Puppets) {
    ui.painter().rect_filled(rect, radius::CONTROL, palette(ui).stage);
    if ui.is_rect_visible(rect) {
        puppets.paint(ui, rect.shrink(3.0), card, Show::Poster);
    }
}
