//! The day as a picture: drawn, pointed at, gone through with the arrow keys, and told in words.

use super::axis::{Axis, Group};
use super::mark::{self, RADIUS};
use super::say::Say;
use super::timeline::{Bar, Timeline, Way};
use crate::texts::Arg;
use crate::window::{
    theme::{Palette, focus_stroke, palette, radius, space},
    words,
};
use chrono::Timelike as _;
use egui::{
    Align2, EventFilter, FontId, Key, Label, Modifiers, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke,
    StrokeKind, TextStyle, Tooltip, Ui, WidgetInfo, pos2, vec2,
};

/// So many breaks of one place are told, and how many more there are.
const TOLD: usize = 6;

/// What the keyboard is on.
#[derive(Default)]
pub(super) struct Picture {
    chosen: Option<usize>,
}

impl Picture {
    pub(super) fn ui(&mut self, ui: &mut Ui, say: &Say<'_>, day: &Timeline) {
        let font = TextStyle::Small.resolve(ui.style());
        let size = vec2(ui.available_width(), Axis::height(day, &font));
        // Where there is nothing to go through, the keyboard does not stop.
        let sense = if day.marks.is_empty() { Sense::hover() } else { Sense::click() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let axis = Axis::new(day, rect, &font);
        let groups = axis.groups();
        self.follow_keys(ui, &response, groups.len());
        let pointed = pointed(&response, &axis, &groups).or_else(|| self.chosen.map(Place::Group));
        self.tell(&response, say, day, &groups);
        paint(ui, say, &axis, &groups, &font, pointed);
        if response.has_focus() {
            let around = rect.expand(3.0);
            ui.painter().rect_stroke(around, radius::CONTROL, focus_stroke(palette(ui)), StrokeKind::Inside);
        }
        if let Some(place) = pointed {
            tooltip(ui, &response, &lines(say, day, &groups, place), place.rect(&axis, &groups));
        }
    }

    /// The arrows go from mark to mark while the keyboard is here.
    fn follow_keys(&mut self, ui: &Ui, response: &Response, count: usize) {
        if !response.has_focus() || count == 0 {
            self.chosen = None;
            return;
        }
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let chosen = self.chosen.map(|chosen| chosen.min(count - 1));
        self.chosen = match (pressed(Key::ArrowLeft), pressed(Key::ArrowRight), pressed(Key::Home), pressed(Key::End)) {
            (true, ..) => Some(chosen.map_or(count - 1, |chosen| chosen.saturating_sub(1))),
            (_, true, ..) => Some(chosen.map_or(0, |chosen| (chosen + 1).min(count - 1))),
            (_, _, true, _) => Some(0),
            (_, _, _, true) => Some(count - 1),
            _ => chosen,
        };
    }

    fn tell(&self, response: &Response, say: &Say<'_>, day: &Timeline, groups: &[Group]) {
        let summary = say.summary(day);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &summary));
        let chosen = self.chosen.map(|chosen| lines(say, day, groups, Place::Group(chosen)).join("; "));
        let keys = say.texts.get("today-picture-keys");
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_description(keys);
            if let Some(chosen) = chosen {
                node.set_value(chosen);
            }
        });
    }
}

/// What the pointer or the keyboard is on.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Group(usize),
    Bar(usize),
}

impl Place {
    fn rect(self, axis: &Axis<'_>, groups: &[Group]) -> Rect {
        match self {
            Self::Group(at) => groups[at].rect(),
            Self::Bar(at) => axis.bar(at),
        }
    }
}

fn pointed(response: &Response, axis: &Axis<'_>, groups: &[Group]) -> Option<Place> {
    let at = response.hover_pos()?;
    let reach = |group: &Group| group.rect().expand(2.0).contains(at);
    let group = groups.iter().rposition(reach).map(Place::Group);
    let is_on = |bar: &usize| axis.bar(*bar).expand(1.0).contains(at);
    group.or_else(|| (0..axis.day.bars.len()).rev().find(is_on).map(Place::Bar))
}

fn lines(say: &Say<'_>, day: &Timeline, groups: &[Group], place: Place) -> Vec<String> {
    match place {
        Place::Bar(at) => vec![say.bar(&day.bars[at])],
        Place::Group(at) => {
            let marks = &groups[at].marks;
            let mut lines: Vec<_> = marks.iter().take(TOLD).map(|&mark| say.mark(&day.marks[mark])).collect();
            if marks.len() > TOLD {
                lines.push(say.texts.with("today-more", &[("n", Arg::from(marks.len() - TOLD))]));
            }
            lines
        }
    }
}

fn tooltip(ui: &Ui, response: &Response, lines: &[String], anchor: Rect) {
    let tooltip = Tooltip::always_open(ui.ctx().clone(), response.layer_id, response.id, anchor);
    tooltip.gap(space::HAIR).show(|ui| {
        ui.set_max_width(ui.spacing().tooltip_width);
        for line in lines {
            ui.add(Label::new(line).wrap());
        }
    });
}

fn paint(ui: &Ui, say: &Say<'_>, axis: &Axis<'_>, groups: &[Group], font: &FontId, pointed: Option<Place>) {
    let (palette, painter) = (palette(ui), ui.painter());
    hours(painter, say, axis, font, palette);
    for at in 0..axis.day.bars.len() {
        bar(painter, axis.bar(at), &axis.day.bars[at], palette, pointed == Some(Place::Bar(at)));
    }
    coming(painter, axis, palette);
    now(painter, say, axis, font, palette);
    for (at, group) in groups.iter().enumerate() {
        hold(painter, axis, group, palette);
        if pointed == Some(Place::Group(at)) {
            painter.circle_filled(pos2(group.x, group.y), (RADIUS + 5.0) * axis.scale, palette.wash);
        }
        signs(painter, axis, group, font, palette);
    }
}

fn hours(painter: &Painter, say: &Say<'_>, axis: &Axis<'_>, font: &FontId, palette: &Palette) {
    let (rect, y) = (axis.rect, axis.hours);
    painter.line_segment([pos2(rect.left(), y), pos2(rect.right(), y)], Stroke::new(1.0, palette.edge));
    let label = |at: chrono::NaiveDateTime| words::hour(say.texts, say.clock, at.time());
    let widest = axis.day.hours(1).map(|at| painter.layout_no_wrap(label(at), font.clone(), palette.quiet).size().x);
    let widest = widest.fold(0.0, f32::max) + font.size;
    let hour = rect.width() / (axis.day.to - axis.day.from).num_hours().max(1) as f32;
    let every = [1, 2, 3, 4, 6].into_iter().find(|&every| hour * every as f32 >= widest).unwrap_or(12);
    for at in axis.day.hours(1) {
        let x = axis.x(at);
        let top = axis.breaks - (RADIUS + 4.0) * axis.scale;
        painter.line_segment([pos2(x, top), pos2(x, y)], Stroke::new(1.0, palette.line));
        if at.hour().is_multiple_of(every) {
            painter.text(pos2(x, y + 4.0), Align2::CENTER_TOP, label(at), font.clone(), palette.quiet);
        }
    }
}

fn bar(painter: &Painter, rect: Rect, bar: &Bar, palette: &Palette, is_pointed: bool) {
    paint_way(painter, rect, bar.way, palette);
    if is_pointed {
        painter.rect_stroke(rect.expand(1.0), 4.0, Stroke::new(1.5, palette.ink), StrokeKind::Outside);
    }
}

/// Time that was spent in this way.
pub(super) fn paint_way(painter: &Painter, rect: Rect, way: Way, palette: &Palette) {
    match way {
        Way::Sat => {
            painter.rect_filled(rect, 4.0, palette.sat);
        }
        Way::Away => away(painter, rect, palette),
        Way::Paused => hatched(painter, rect, palette),
        Way::Meeting => {
            let rect = Rect::from_center_size(rect.center(), vec2(rect.width(), rect.height().min(10.0)));
            painter.rect_filled(rect, rect.height() / 2.0, palette.eyes);
        }
    }
}

/// A line of dots: nobody is there.
fn away(painter: &Painter, rect: Rect, palette: &Palette) {
    let count = (rect.width() / 7.0).floor().max(1.0) as usize;
    for i in 0..count {
        let x = egui::lerp(rect.x_range(), (i as f32 + 0.5) / count as f32);
        painter.circle_filled(pos2(x, rect.center().y), 1.5, palette.outline);
    }
}

fn hatched(painter: &Painter, rect: Rect, palette: &Palette) {
    let line = Stroke::new(1.2, palette.outline);
    painter.rect_stroke(rect, 4.0, line, StrokeKind::Inside);
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], line);
        x += 6.0;
    }
}

/// The window in which the next break may come, and its sign at the end.
fn coming(painter: &Painter, axis: &Axis<'_>, palette: &Palette) {
    let Some(coming) = axis.day.coming else { return };
    let (y, half) = (axis.lane(coming.kind), 11.0 * axis.scale);
    let (from, to) = (axis.x(coming.from.max(axis.day.now)), axis.x(coming.to));
    let window = Rect::from_x_y_ranges(from..=to, (y - half)..=(y + half));
    painter.rect_filled(window, 5.0, palette.wash);
    mark::paint_coming(painter, pos2(to, y), axis.scale, palette);
}

fn now(painter: &Painter, say: &Say<'_>, axis: &Axis<'_>, font: &FontId, palette: &Palette) {
    let x = axis.x(axis.day.now);
    let text = painter.layout_no_wrap(say.time(axis.day.now), font.clone(), palette.ink);
    let half = text.size().x / 2.0;
    let left = (x - half).clamp(axis.rect.left() - half, axis.rect.right() - half);
    painter.galley(pos2(left, axis.rect.top()), text, palette.ink);
    let top = axis.rect.top() + font.size * 1.3;
    painter.line_segment([pos2(x, top), pos2(x, axis.hours)], Stroke::new(1.5, palette.ink));
}

/// How long a break was held, behind its sign.
fn hold(painter: &Painter, axis: &Axis<'_>, group: &Group, palette: &Palette) {
    let scale = axis.scale;
    let half = vec2(0.0, 5.0 * scale);
    for &at in &group.marks {
        let mark = &axis.day.marks[at];
        if mark.until > mark.at {
            let (from, to) = (axis.x(mark.at), axis.x(mark.until));
            let span = Rect::from_x_y_ranges(from..=to, (group.y - 2.0 * scale)..=(group.y + 2.0 * scale));
            painter.rect_filled(span, 2.0, palette.walk);
            let end = pos2(to, group.y);
            painter.line_segment([end - half, end + half], Stroke::new(1.8 * scale, palette.walk));
        }
    }
}

fn signs(painter: &Painter, axis: &Axis<'_>, group: &Group, font: &FontId, palette: &Palette) {
    let at = pos2(group.x, group.y);
    let marks: Vec<_> = group.marks.iter().map(|&mark| &axis.day.marks[mark]).collect();
    match marks.as_slice() {
        [] => {}
        [mark] => mark.sort.paint(painter, at, axis.scale, palette),
        [first, rest @ ..] => {
            let is_same = rest.iter().all(|mark| mark.sort == first.sort);
            let edge = if is_same { first.sort.color(palette) } else { palette.ink };
            count(painter, (at, axis.scale), marks.len(), font, (edge, palette));
        }
    }
}

/// How many there are in one place.
fn count(
    painter: &Painter,
    (at, scale): (Pos2, f32),
    number: usize,
    font: &FontId,
    (edge, palette): (egui::Color32, &Palette),
) {
    let text = painter.layout_no_wrap(number.to_string(), FontId::proportional(font.size * 0.88), palette.ink);
    let height = (2.0 * RADIUS + 3.0) * scale;
    let size = vec2((text.size().x + 9.0 * scale).max(height), height);
    let rect = Rect::from_center_size(at, size);
    let shape = egui::epaint::RectShape::new(
        rect,
        size.y / 2.0,
        palette.surface,
        Stroke::new(1.8 * scale, edge),
        StrokeKind::Inside,
    );
    painter.add(Shape::Rect(shape));
    painter.galley(rect.center() - text.size() / 2.0, text, palette.ink);
}
