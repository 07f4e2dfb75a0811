//! One question, its answers by button or key, and what to do when it is no.

use super::mark::Mark;
use super::round::Round;
use super::{Act, View};
use crate::cards::{Item, Reply};
use crate::records::request::DeskAnswer;
use crate::texts::Arg;
use crate::window::home::source;
use crate::window::{
    theme::{group_frame, palette, radius, size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        icon::Icon,
    },
};
use egui::{Frame, Key, Label, Margin, Modifiers, RichText, Sense, Ui, vec2};

const BAR: f32 = 4.0;

/// A question is shown as one of a round, or by itself because it was chosen.
pub(super) fn asking_ui(ui: &mut Ui, view: &View<'_>, item: usize, round: Option<&Round>) -> Option<Act> {
    let asked = &view.check_up.items[item];
    let mut act = keys(ui, round);
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        act = head_ui(ui, view, item, round).or(act);
        ui.add_space(space::HAIR);
        let scale = text_scale(ui);
        let words = RichText::new(&asked.question.ask).size(1.25 * size::BODY * scale);
        let response = ui.add(Label::new(words).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
        if asked.reply() == Some(Reply::No) {
            fix_ui(ui, view, &asked.question.fix);
        }
        ui.add_space(space::HAIR);
        act = answers_ui(ui, view, asked, round).or(act);
        act = ways_ui(ui, view, item, round).or(act);
        ui.add_space(space::HAIR);
        source::source_ui(ui, view.texts, &asked.question.source);
    });
    act
}

/// Which question it is, and how far the round has come.
fn head_ui(ui: &mut Ui, view: &View<'_>, item: usize, round: Option<&Round>) -> Option<Act> {
    let (palette, texts) = (palette(ui), view.texts);
    let mut act = None;
    ui.horizontal_top(|ui| {
        let side = 2.0 * super::mark::radius(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let reply = view.check_up.items[item].reply();
        Mark { number: item + 1, reply, is_chosen: false, is_lit: false }.paint(ui, ui.painter(), rect.center());
        let room = ui.available_width() - if round.is_none() { 40.0 } else { 0.0 };
        ui.allocate_ui(vec2(room, 0.0), |ui| {
            ui.set_width(room);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(Label::new(RichText::new(view.name(item)).color(palette.accent)).wrap());
                if let Some(round) = round {
                    let (n, of) = round.place();
                    let place = texts.with("desk-place", &[("n", Arg::from(n)), ("of", Arg::from(of))]);
                    ui.add(Label::new(RichText::new(place).small().color(palette.quiet)).wrap());
                }
            });
        });
        if round.is_none() && button::icon_button(ui, Icon::Close, &texts.get("desk-close")).clicked() {
            act = Some(Act::Close);
        }
    });
    if let Some(round) = round {
        bar_ui(ui, round);
    }
    act
}

/// What the words above it say, as a picture.
fn bar_ui(ui: &mut Ui, round: &Round) {
    let palette = palette(ui);
    let (n, of) = round.place();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    ui.painter().rect_filled(rect, BAR / 2.0, palette.line);
    let share = (n - 1) as f32 / of.max(1) as f32;
    if share > 0.0 {
        ui.painter().rect_filled(rect.with_max_x(rect.left() + rect.width() * share), BAR / 2.0, palette.accent);
    }
}

/// What to do about a no.
fn fix_ui(ui: &mut Ui, view: &View<'_>, fix: &str) {
    let palette = palette(ui);
    let frame =
        Frame::new().fill(palette.warm_wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(12, 9));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(RichText::new(view.texts.get("desk-fix")).small().color(palette.warm));
        ui.add(Label::new(RichText::new(fix).color(palette.ink)).wrap());
    });
}

fn answers_ui(ui: &mut Ui, view: &View<'_>, asked: &Item, round: Option<&Round>) -> Option<Act> {
    let is_known = round.is_none_or(|round| round.has_done(round.current()));
    let given = asked.reply().filter(|_| is_known);
    let mut act = None;
    ui.horizontal_wrapped(|ui| {
        for (reply, answer, icon, id) in [
            (Reply::Yes, DeskAnswer::Yes, Some(Icon::Check), "desk-yes"),
            (Reply::No, DeskAnswer::No, Some(Icon::Close), "desk-no"),
            (Reply::NotNow, DeskAnswer::NotNow, None, "desk-not-now"),
        ] {
            let label = view.texts.get(id);
            let weight = if given == Some(reply) { Weight::Chosen } else { Weight::Plain };
            let width = 84.0 * text_scale(ui);
            let look = Look { min_size: vec2(width, 40.0), ..Look::new(weight, icon, &label) };
            let hint = view.texts.get(&format!("{id}-key"));
            if button::show(ui, &look).on_hover_text(hint).clicked() {
                act = Some(Act::Answer(answer));
            }
        }
    });
    act
}

/// Back, on, and out.
fn ways_ui(ui: &mut Ui, view: &View<'_>, item: usize, round: Option<&Round>) -> Option<Act> {
    let round = round?;
    let mut act = None;
    ui.horizontal_wrapped(|ui| {
        let back = view.texts.get("desk-back");
        let can_go_back = !round.is_first();
        let go_back =
            ui.add_enabled_ui(can_go_back, |ui| button::button(ui, Weight::Quiet, Some(Icon::Previous), &back));
        if go_back.inner.clicked() {
            act = Some(Act::Back);
        }
        if round.has_done(item) {
            let next = view.texts.get("desk-next");
            if button::button(ui, Weight::Main, Some(Icon::Next), &next).clicked() {
                act = Some(Act::Next);
            }
        }
        if button::button(ui, Weight::Quiet, None, &view.texts.get("desk-rest")).clicked() {
            act = Some(Act::Rest);
        }
    });
    act
}

/// What is pressed, where no control has the keyboard that would take it.
fn keys(ui: &Ui, round: Option<&Round>) -> Option<Act> {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let pressed = |key| ui.input(|input| input.modifiers == Modifiers::NONE && input.key_pressed(key));
    if pressed(Key::Y) {
        return Some(Act::Answer(DeskAnswer::Yes));
    }
    if pressed(Key::N) {
        return Some(Act::Answer(DeskAnswer::No));
    }
    if !is_free {
        return None;
    }
    if pressed(Key::Space) {
        return Some(Act::Answer(DeskAnswer::NotNow));
    }
    let round = round?;
    if pressed(Key::ArrowLeft) && !round.is_first() {
        return Some(Act::Back);
    }
    let goes_on = pressed(Key::ArrowRight) || pressed(Key::Enter);
    (goes_on && round.has_done(round.current())).then_some(Act::Next)
}
