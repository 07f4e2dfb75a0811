//! The routines: their cards in order with small figures, and the way to start one.

use super::words::{quiet_ui, title_ui};
use crate::cards::{Card, Deck, Routine};
use crate::records::request::Command;
use crate::schedule::State;
use crate::texts::{Arg, Texts};
use crate::window::home::around::{Around, Asked};
use crate::window::home::cards::puppets::Puppets;
use crate::window::{
    puppet::Show,
    theme::{focus_stroke, group_frame, palette, radius, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
        text,
    },
};
use egui::{Align, Label, Layout, Rect, Response, RichText, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use std::time::Duration;

pub(super) fn routines_ui(ui: &mut Ui, around: &Around<'_>, puppets: &mut Puppets) -> Vec<Asked> {
    let texts = around.texts;
    let is_resting = around.status.state == State::Resting;
    quiet_ui(ui, &texts.get(if is_resting { "shelf-resting" } else { "relief-routines-intro" }));
    ui.add_space(space::HAIR);
    let mut asked = Vec::new();
    for routine in around.deck.routines() {
        let is_own = around.deck.own_routines().iter().any(|own| own.id == routine.id);
        let view = View { texts, deck: around.deck, is_resting, is_own };
        asked.extend(ui.push_id(&routine.id, |ui| routine_ui(ui, &view, &routine, puppets)).inner);
        ui.add_space(space::MEDIUM);
    }
    asked
}

struct View<'a> {
    texts: &'a Texts,
    deck: &'a Deck,
    /// A card is on the screen.
    is_resting: bool,
    is_own: bool,
}

fn routine_ui(ui: &mut Ui, view: &View<'_>, routine: &Routine, puppets: &mut Puppets) -> Option<Asked> {
    let mut asked = None;
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        asked = head_ui(ui, view, routine);
        ui.add_space(space::HAIR);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::SMALL);
            for part in &routine.steps {
                let Some(card) = view.deck.card(&part.card) else { continue };
                // Without a scope of its own, so that it can begin a new line.
                if card_ui(ui, view.texts, card, part.times, puppets).clicked() {
                    asked = Some(Asked::Card(card.id.clone()));
                }
            }
        });
    });
    asked
}

/// Its name and length, and at the right the way to start it.
fn head_ui(ui: &mut Ui, view: &View<'_>, routine: &Routine) -> Option<Asked> {
    let texts = view.texts;
    let label = texts.get("relief-start");
    let wide = button::inner_width(ui, Some(Icon::Play), &label, size::BODY * text_scale(ui)) + 2.0 * space::LARGE;
    let response = ui.horizontal_top(|ui| {
        let room = vec2((ui.available_width() - wide).max(60.0), 0.0);
        ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
            ui.set_width(room.x);
            ui.spacing_mut().item_spacing.y = 2.0;
            title_ui(ui, &routine.name, palette(ui).accent);
            quiet_ui(ui, &facts(view, routine));
        });
        ui.add_enabled_ui(!view.is_resting, |ui| {
            let response = button::button(ui, Weight::Plain, Some(Icon::Play), &label);
            let name = texts.with("relief-start-what", &[("what", Arg::from(routine.name.as_str()))]);
            response.accessible_name(name).on_disabled_hover_text(texts.get("shelf-resting"))
        })
        .inner
    });
    response.inner.clicked().then(|| Asked::Do(Command::Routine { id: routine.id.clone() }))
}

fn facts(view: &View<'_>, routine: &Routine) -> String {
    let secs = routine.steps.iter().map(|part| view.deck.card(&part.card).map_or(0, |card| card.seconds) * part.times);
    let length = view.texts.duration(Duration::from_secs(secs.sum::<u32>().into()));
    let facts = [("length", Arg::from(length)), ("n", Arg::from(routine.count()))];
    let facts = view.texts.with("relief-routine-facts", &facts);
    if view.is_own { format!("{} · {facts}", view.texts.get("shelf-own")) } else { facts }
}

/// A card with its figure, its name and how often it is done; a click shows its page.
fn card_ui(ui: &mut Ui, texts: &Texts, card: &Card, times: u32, puppets: &mut Puppets) -> Response {
    let (palette, scale) = (palette(ui), text_scale(ui));
    let wide = 88.0 * scale.max(0.9);
    let names = text::lay_out(ui, &card.name, size::SMALL * 0.92 * scale, palette.ink, wide, Align::Min);
    let lines = 2.0 * ui.text_style_height(&egui::TextStyle::Small);
    let whole = vec2(wide, wide * 0.86 + space::HAIR + names.size().y.max(lines));
    let (rect, response) = ui.allocate_exact_size(whole, Sense::click());
    let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
    let often = [("card", Arg::from(card.name.as_str())), ("n", Arg::from(times))];
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, texts.with("relief-routine-card", &often)));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let stage = rect.with_max_y(rect.top() + wide * 0.86);
    let fill = if response.hovered() { palette.lifted } else { palette.stage };
    ui.painter().rect_filled(stage, radius::CONTROL, fill);
    puppets.paint(ui, stage.shrink(2.0), card, Show::Poster);
    if times > 1 {
        times_ui(ui, stage, times);
    }
    ui.painter().galley(pos2(rect.left(), stage.bottom() + space::HAIR), names, palette.ink);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(2.0), radius::CONTROL, focus_stroke(palette), StrokeKind::Outside);
    }
    response
}

fn times_ui(ui: &Ui, stage: Rect, times: u32) {
    let palette = palette(ui);
    let words = format!("×{times}");
    let galley =
        text::lay_out(ui, &words, size::SMALL * 0.9 * text_scale(ui), palette.accent, f32::INFINITY, Align::Min);
    let room = galley.size() + vec2(8.0, 2.0);
    let badge = Rect::from_min_size(pos2(stage.right() - room.x - 4.0, stage.top() + 4.0), room);
    ui.painter().rect_filled(badge, room.y / 2.0, palette.surface);
    ui.painter().galley(badge.center() - galley.size() / 2.0, galley, palette.accent);
}

/// Starts this card as a break of its own.
pub(super) fn try_ui(ui: &mut Ui, texts: &Texts, card: &Card, is_possible: bool) -> Option<Asked> {
    let label = texts.get("shelf-try");
    let response = ui.add_enabled_ui(is_possible, |ui| {
        let response = button::button(ui, Weight::Plain, Some(Icon::Play), &label);
        response.accessible_name(texts.with("relief-start-what", &[("what", Arg::from(card.name.as_str()))]))
    });
    response.inner.clicked().then(|| Asked::Do(Command::Stretch { card: Some(card.id.clone()) }))
}

/// A line in small type, set apart.
pub(super) fn note_ui(ui: &mut Ui, words: &str) {
    ui.add(Label::new(RichText::new(words).small().color(palette(ui).quiet)).wrap());
}
