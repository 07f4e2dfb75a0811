//! Along the bottom: the way out, which page of how many this is, and the way on.

use super::{Act, Step};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align, Layout, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const DOT: f32 = 8.0;
const GAP: f32 = 10.0;

pub(super) fn bar_ui(ui: &mut Ui, texts: &Texts, step: Step) -> Option<Act> {
    let dots = vec2(Step::ALL.len() as f32 * (DOT + GAP) - GAP, DOT);
    let buttons = buttons_width(ui, texts, step);
    let is_line = buttons + dots.x + 3.0 * space::LARGE <= ui.available_width();
    if !is_line {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), DOT + space::HAIR), Sense::hover());
        dots_ui(ui, texts, step, Rect::from_center_size(rect.center(), dots));
        return ui.horizontal_wrapped(|ui| wrapped_ui(ui, texts, step)).inner;
    }
    let row = ui.horizontal(|ui| {
        let left = left_ui(ui, texts, step);
        let right = ui.with_layout(Layout::right_to_left(Align::Center), |ui| right_ui(ui, texts, step, true)).inner;
        left.or(right)
    });
    let middle = row.response.rect.center();
    // In the middle, or between the buttons where those are in the way.
    let least = row.response.rect.left() + skip_width(ui, texts, step) + space::LARGE;
    let most = row.response.rect.right() - (buttons - skip_width(ui, texts, step)) - space::LARGE - dots.x;
    let left = (middle.x - dots.x / 2.0).clamp(least.min(most), most.max(least));
    dots_ui(ui, texts, step, Rect::from_min_size(pos2(left, middle.y - DOT / 2.0), dots));
    row.inner
}

fn left_ui(ui: &mut Ui, texts: &Texts, step: Step) -> Option<Act> {
    let skips = !step.is_last();
    (skips && button::button(ui, Weight::Quiet, None, &texts.get("welcome-skip")).clicked()).then_some(Act::Leave)
}

/// The buttons at the right with what each is for, the last one first.
fn buttons(step: Step) -> Vec<(Weight, Option<Icon>, &'static str, Act)> {
    let back = (Weight::Plain, None, "welcome-back", Act::Back);
    let next = (Weight::Main, None, "welcome-next", Act::Next);
    let done = (Weight::Plain, None, "welcome-done", Act::Leave);
    let try_one = (Weight::Main, Some(Icon::Stretch), "welcome-try", Act::Try);
    match step {
        Step::What => vec![next],
        Step::Often | Step::About => vec![next, back],
        Step::Signs => vec![try_one, done, back],
    }
}

fn right_ui(ui: &mut Ui, texts: &Texts, step: Step, is_reversed: bool) -> Option<Act> {
    let mut all = buttons(step);
    if !is_reversed {
        all.reverse();
    }
    let mut act = None;
    for (weight, icon, id, does) in all {
        if button::button(ui, weight, icon, &texts.get(id)).clicked() {
            act = Some(does);
        }
    }
    act
}

/// All of them where they need several lines.
fn wrapped_ui(ui: &mut Ui, texts: &Texts, step: Step) -> Option<Act> {
    let left = left_ui(ui, texts, step);
    let right = right_ui(ui, texts, step, false);
    left.or(right)
}

fn width_of(ui: &Ui, texts: &Texts, icon: Option<Icon>, id: &str) -> f32 {
    let type_size = size::BODY * text_scale(ui);
    button::inner_width(ui, icon, &texts.get(id), type_size) + 2.0 * ui.spacing().button_padding.x + space::SMALL
}

fn skip_width(ui: &Ui, texts: &Texts, step: Step) -> f32 {
    if step.is_last() { 0.0 } else { width_of(ui, texts, None, "welcome-skip") }
}

fn buttons_width(ui: &Ui, texts: &Texts, step: Step) -> f32 {
    let right: f32 = buttons(step).iter().map(|(_, icon, id, _)| width_of(ui, texts, *icon, id)).sum();
    right + skip_width(ui, texts, step)
}

fn dots_ui(ui: &Ui, texts: &Texts, step: Step, rect: Rect) {
    let palette = palette(ui);
    let response = ui.interact(rect, ui.scope_id().with("dots"), Sense::hover());
    let args = [("n", Arg::from(step.place() + 1)), ("of", Arg::from(Step::ALL.len()))];
    let name = texts.with("welcome-page-of", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    for at in 0..Step::ALL.len() {
        let center = pos2(rect.left() + DOT / 2.0 + at as f32 * (DOT + GAP), rect.center().y);
        if at == step.place() {
            let wide = Rect::from_center_size(center, vec2(DOT + 6.0, DOT));
            ui.painter().rect_filled(wide, DOT / 2.0, palette.accent);
        } else {
            ui.painter().circle_filled(center, DOT / 2.0 - 0.5, palette.outline);
        }
    }
}
