//! Charts: how their marks look, how they are pointed at, and what they are called by those who do not see them.

mod bars;
mod heat;
mod rows;
mod scale;

pub(super) use self::{
    bars::{Bars, Slot},
    heat::{Cell, Heat},
    rows::rows_ui,
    scale::{Axis, round_top},
};

use crate::window::{
    theme::{Palette, focus_stroke, palette, radius, size, space, text_scale},
    widgets::text,
};
use egui::{
    Align, EventFilter, Key, Modifiers, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Tooltip, Ui,
    WidgetInfo, layers::ShapeIdx, pos2, vec2,
};

/// A kind of mark. Each has its own shape, so that nobody has to tell colours apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Solid,
    Striped,
    Hollow,
    /// A bar of half the width.
    Narrow,
    /// A bar that is no break.
    Plain,
    /// A stroke across at its height.
    Stroke,
    Dot,
    /// A thin line.
    Line,
}

impl Mark {
    /// Paints the mark so that it fills `rect`.
    pub(super) fn paint(self, painter: &Painter, rect: Rect, palette: &Palette) {
        match self {
            Self::Solid => painter.rect_filled(rect, 1.5, palette.accent),
            Self::Striped => striped(painter, rect, palette),
            Self::Hollow => {
                let edge = Stroke::new(1.5, palette.outline);
                painter.rect(rect, 1.5, palette.surface, edge, StrokeKind::Inside)
            }
            Self::Narrow => painter.rect_filled(rect.shrink2(vec2(rect.width() / 4.0, 0.0)), 1.5, palette.outline),
            Self::Plain => {
                let edge = Stroke::new(1.0, palette.outline);
                painter.rect(rect, 1.5, palette.stage, edge, StrokeKind::Inside)
            }
            Self::Stroke => painter.hline(rect.x_range(), rect.top(), Stroke::new(2.5, palette.warm)),
            Self::Dot => painter.circle_filled(rect.center(), rect.height() / 2.0, palette.warm),
            Self::Line => painter.hline(rect.x_range(), rect.center().y, Stroke::new(1.5, palette.warm)),
        };
    }
}

fn striped(painter: &Painter, rect: Rect, palette: &Palette) -> ShapeIdx {
    let stroke = Stroke::new(1.0, palette.accent);
    let whole = painter.rect(rect, 1.5, palette.wash, stroke, StrokeKind::Inside);
    let mut y = rect.bottom() - 3.0;
    while y > rect.top() + 1.0 {
        painter.hline(rect.shrink(1.0).x_range(), y, stroke);
        y -= 3.0;
    }
    whole
}

/// The signs of these kinds with their names.
pub(super) fn legend_ui(ui: &mut Ui, kinds: &[(Mark, String)]) {
    // Signs are not clicked, and need no room for a finger.
    let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::LARGE;
        for (mark, name) in kinds {
            key_ui(ui, name, |painter, rect, palette| {
                let rect = match mark {
                    Mark::Stroke => rect.translate(vec2(0.0, rect.height() / 2.0)),
                    Mark::Dot => rect.shrink(2.0),
                    Mark::Solid | Mark::Striped | Mark::Hollow | Mark::Narrow | Mark::Plain | Mark::Line => rect,
                };
                mark.paint(painter, rect, palette);
            });
        }
    });
    ui.spacing_mut().interact_size.y = usual;
}

/// One sign with its name.
fn key_ui(ui: &mut Ui, name: &str, sign: impl FnOnce(&Painter, Rect, &Palette)) {
    let palette = palette(ui);
    let side = size::SMALL * text_scale(ui) * 0.9;
    let galley = text::lay_out(ui, name, size::SMALL * text_scale(ui), palette.quiet, f32::INFINITY, Align::Min);
    let whole = vec2(side + 7.0 + galley.size().x, galley.size().y.max(side));
    let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
    let place = Rect::from_center_size(pos2(rect.left() + side / 2.0, rect.center().y), vec2(side, side));
    sign(ui.painter(), place, palette);
    text::place(ui, pos2(rect.left() + side + 7.0, rect.center().y - galley.size().y / 2.0), galley, name);
}

/// How the parts of a chart are arranged, so that arrow keys go where they point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Steps {
    pub(super) across: usize,
    pub(super) down: usize,
}

/// The part of a chart that is pointed at, by the pointer or the keyboard, and the one that was clicked.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pointed {
    pub(super) part: Option<usize>,
    pub(super) clicked: Option<usize>,
}

/// A chart as something that can be pointed at. `count` parts are there; `find` says which one lies under a point.
pub(super) fn point(
    ui: &Ui,
    response: &Response,
    count: usize,
    steps: Steps,
    find: impl Fn(Pos2) -> Option<usize>,
) -> Pointed {
    let hovered = response.hover_pos().and_then(&find);
    let id = response.id.with("part");
    let mut at =
        ui.data(|data| data.get_temp::<usize>(id)).unwrap_or(count.saturating_sub(1)).min(count.saturating_sub(1));
    if response.has_focus() && count > 0 {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        at = moved(ui, at, count, steps);
        ui.data_mut(|data| data.insert_temp(id, at));
    }
    let by_keyboard = Some(at).filter(|_| response.has_focus() && count > 0);
    let by_pointer = response.interact_pointer_pos().and_then(&find);
    let clicked = if response.clicked() { by_pointer.or(by_keyboard) } else { None };
    Pointed { part: hovered.or(by_keyboard), clicked }
}

/// Where the arrow keys have led.
fn moved(ui: &Ui, at: usize, count: usize, steps: Steps) -> usize {
    let pressed = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let back = pressed(Key::ArrowLeft) * steps.across + pressed(Key::ArrowUp) * steps.down;
    let forth = pressed(Key::ArrowRight) * steps.across + pressed(Key::ArrowDown) * steps.down;
    let to = if back > at { at } else { at - back };
    if to + forth < count { to + forth } else { to }
}

/// What is said of a part, beside it.
pub(super) fn say(ui: &Ui, response: &Response, part: Rect, words: &str) {
    let tooltip = Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), response.id.with("words"), part);
    tooltip.gap(space::HAIR).show(|ui| ui.label(words));
}

/// The chart's name and, when the keyboard is on a part of it, what is said of that.
pub(super) fn name(ui: &Ui, response: &Response, summary: &str, words: Option<&str>) {
    let enabled = ui.is_enabled();
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Image, enabled, summary);
        info.current_text_value = words.map(str::to_owned);
        info
    });
}

pub(super) fn focus_ui(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let rect = response.rect.expand(3.0);
        ui.painter().rect_stroke(rect, radius::CONTROL, focus_stroke(palette(ui)), StrokeKind::Outside);
    }
}

#[cfg(test)]
mod tests;
