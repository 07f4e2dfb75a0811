//! The drawing with its marks: what each question is about, where it is, and how it was answered.

use super::hint::{Hint, Spot, spot};
use super::mark::{Mark, legend_ui, radius};
use super::room::{CARD, Eye, Room};
use super::{Act, View, stronger};
use crate::cards::Reply;
use crate::figure::Body;
use crate::texts::Arg;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::text,
};
use egui::{Align, Color32, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};
use glam::Vec3;

pub(super) fn drawing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    room: &mut Room,
    size: Vec2,
    chosen: Option<usize>,
) -> Option<Act> {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let (yes, of) = view.check_up.score();
    let name = view.texts.with("desk-drawing", &[("yes", Arg::from(yes)), ("of", Arg::from(of))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let body = room.body(view.deck.card(CARD)).cloned();
    if ui.is_rect_visible(rect) {
        room.paint(ui, rect);
    }
    let spots = spots(view, body.as_ref());
    let eye = Eye::new(rect);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    for (item, spot) in &spots {
        hints(&painter, ui, &eye, spot, hint_color(ui, view, *item, chosen));
    }
    let mut act = None;
    for (item, spot) in &spots {
        let at = place(ui, &eye, spot, rect);
        leader(&painter, ui, eye.at(spot.at), at);
        act = stronger(act, mark_ui(ui, view, *item, at, chosen));
    }
    label_ui(ui, view, &spots, &eye, rect, chosen);
    act
}

/// The questions that have a place on the drawing.
fn spots(view: &View<'_>, body: Option<&Body>) -> Vec<(usize, Spot)> {
    let of = |(item, asked): (usize, &crate::cards::Item)| Some((item, spot(&asked.question.id, body?)?));
    view.check_up.items.iter().enumerate().filter_map(of).collect()
}

/// Where the mark stands: never out of the drawing.
fn place(ui: &Ui, eye: &Eye, spot: &Spot, rect: Rect) -> Pos2 {
    let inner = rect.shrink(radius(ui) + 6.0);
    let at = eye.at(spot.at) + Vec2::from(spot.aside) * eye.scale();
    pos2(at.x.clamp(inner.left(), inner.right()), at.y.clamp(inner.top(), inner.bottom()))
}

fn mark_ui(ui: &mut Ui, view: &View<'_>, item: usize, at: Pos2, chosen: Option<usize>) -> Option<Act> {
    let reply = view.check_up.items[item].reply();
    let (is_chosen, is_lit) = (chosen == Some(item), view.lit == Some(item));
    let mark = Mark { number: item + 1, reply, is_chosen, is_lit };
    let response = mark.ui(ui, at, &view.description(item));
    match (response.clicked(), response.hovered() || response.has_focus()) {
        (true, _) => Some(Act::Choose(item)),
        (false, true) => Some(Act::Light(item)),
        (false, false) => None,
    }
}

/// What is no stays on the drawing; the rest shows itself when it is looked at.
fn hint_color(ui: &Ui, view: &View<'_>, item: usize, chosen: Option<usize>) -> Option<Color32> {
    let palette = palette(ui);
    let is_looked_at = chosen == Some(item) || view.lit == Some(item);
    match view.check_up.items[item].reply() {
        Some(Reply::No) => Some(palette.warm),
        Some(Reply::Yes | Reply::NotNow) | None => is_looked_at.then_some(palette.accent),
    }
}

fn hints(painter: &Painter, ui: &Ui, eye: &Eye, spot: &Spot, color: Option<Color32>) {
    let Some(color) = color else { return };
    let palette = palette(ui);
    for hint in &spot.hints {
        match hint {
            Hint::Line(points) => {
                line(painter, points.iter().map(|&point| eye.at(point)).collect(), color, palette.stage);
            }
            Hint::Arrow(from, to) => arrow(painter, eye, *from, *to, color, palette.stage),
            Hint::Both(from, to) => {
                arrow(painter, eye, *from, *to, color, palette.stage);
                arrow(painter, eye, *to, *from, color, palette.stage);
            }
            Hint::Pad(at, radius) => {
                let size = vec2(0.75, 1.5) * *radius * eye.scale();
                painter.add(Shape::ellipse_filled(eye.at(*at), size, color));
            }
        }
    }
}

/// A line with a rim, so that it stands out from whatever it crosses.
fn line(painter: &Painter, points: Vec<Pos2>, color: Color32, rim: Color32) {
    painter.line(points.clone(), Stroke::new(5.5, rim));
    painter.line(points, Stroke::new(2.5, color));
}

fn arrow(painter: &Painter, eye: &Eye, from: Vec3, to: Vec3, color: Color32, rim: Color32) {
    let (from, to) = (eye.at(from), eye.at(to));
    let way = (to - from).normalized();
    let aside = way.rot90();
    line(painter, vec![from, to - way * 5.0], color, rim);
    let head = |size: f32| {
        let back = to - way * size * 1.7;
        vec![to + way * (size - 7.0).max(0.0), back + aside * size, back - aside * size]
    };
    painter.add(Shape::convex_polygon(head(8.5), rim, Stroke::NONE));
    painter.add(Shape::convex_polygon(head(6.5), color, Stroke::NONE));
}

/// A thin line from the mark to what it means.
fn leader(painter: &Painter, ui: &Ui, to: Pos2, mark: Pos2) {
    let way = to - mark;
    if way.length() > radius(ui) + 6.0 {
        let palette = palette(ui);
        painter.line_segment([mark, to], Stroke::new(3.0, palette.stage));
        painter.line_segment([mark, to], Stroke::new(1.25, palette.outline));
        painter.circle(to, 3.0, palette.outline, Stroke::new(1.0, palette.stage));
    }
}

/// The name of what is looked at, or in a word what to do about it.
fn label_ui(ui: &mut Ui, view: &View<'_>, spots: &[(usize, Spot)], eye: &Eye, rect: Rect, chosen: Option<usize>) {
    let item = view.lit.filter(|lit| spots.iter().any(|(item, _)| item == lit)).or(chosen);
    let Some((item, spot)) = spots.iter().find(|(other, _)| Some(*other) == item) else { return };
    let (palette, scale) = (palette(ui), text_scale(ui));
    let is_no = view.check_up.items[*item].reply() == Some(Reply::No);
    let id = &view.check_up.items[*item].question.id;
    let words = if is_no { view.texts.get(&format!("desk-do-{id}")) } else { view.name(*item) };
    let (fill, ink) = if is_no { (palette.warm, palette.warm_wash) } else { (palette.accent, palette.on_accent) };
    let galley = text::lay_out(ui, &words, size::SMALL * scale, ink, rect.width() * 0.5, Align::Min);
    let room = galley.size() + vec2(2.0 * space::SMALL, space::HAIR + 2.0);
    let marks: Vec<Pos2> = spots.iter().map(|(_, spot)| place(ui, eye, spot, rect)).collect();
    let at = place(ui, eye, spot, rect);
    let corner = free_corner(at, room, radius(ui), &marks, rect);
    ui.painter().rect_filled(Rect::from_min_size(corner, room), space::SMALL, fill);
    ui.painter().galley(corner + vec2(space::SMALL, space::HAIR / 2.0 + 1.0), galley, ink);
}

/// Where beside its mark a label of this size covers no other mark; at its right or left if nowhere.
fn free_corner(at: Pos2, room: Vec2, radius: f32, marks: &[Pos2], rect: Rect) -> Pos2 {
    let reach = radius + 9.0;
    let sides = [
        at + vec2(reach, -room.y / 2.0),
        at - vec2(reach + room.x, room.y / 2.0),
        at + vec2(-room.x / 2.0, reach),
        at - vec2(room.x / 2.0, reach + room.y),
        at + vec2(-radius, reach),
        at + vec2(radius - room.x, reach),
    ];
    let inner = rect.shrink(space::HAIR);
    let fits = |corner: &&Pos2| inner.contains_rect(Rect::from_min_size(**corner, room));
    let is_free = |corner: &&Pos2| {
        let label = Rect::from_min_size(**corner, room).expand(radius);
        marks.iter().all(|mark| *mark == at || !label.contains(*mark))
    };
    let best = sides.iter().filter(fits).find(is_free).or_else(|| sides.iter().find(fits));
    *best.unwrap_or(&pos2(inner.left(), at.y + reach))
}

/// The habits, which have no place at the desk, and what the shapes mean.
pub(super) fn habits_ui(ui: &mut Ui, view: &View<'_>, room: &mut Room, chosen: Option<usize>) -> Option<Act> {
    let body = room.body(view.deck.card(CARD)).cloned();
    let placed = spots(view, body.as_ref());
    let mut act = None;
    ui.add_space(space::HAIR);
    ui.label(egui::RichText::new(view.texts.get("desk-habits")).small().color(palette(ui).quiet));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::MEDIUM, space::HAIR);
        for item in (0..view.check_up.items.len()).filter(|item| placed.iter().all(|(other, _)| other != item)) {
            act = stronger(act, habit_ui(ui, view, item, chosen));
        }
    });
    ui.add_space(space::HAIR);
    let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::LARGE, space::HAIR);
        for (reply, id) in [
            (Some(Reply::Yes), "desk-is-yes"),
            (Some(Reply::No), "desk-is-no"),
            (Some(Reply::NotNow), "desk-is-not-now"),
            (None, "desk-is-open"),
        ] {
            legend_ui(ui, reply, &view.texts.get(id));
        }
    });
    ui.spacing_mut().interact_size.y = usual;
    act
}

fn habit_ui(ui: &mut Ui, view: &View<'_>, item: usize, chosen: Option<usize>) -> Option<Act> {
    let palette = palette(ui);
    let side = 2.0 * (radius(ui) + 5.0);
    let name = view.name(item);
    let galley = text::lay_out(ui, &name, size::SMALL * text_scale(ui), palette.ink, f32::INFINITY, Align::Min);
    let whole = vec2(side + space::HAIR + galley.size().x, side.max(galley.size().y));
    let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
    let at = pos2(rect.left() + side / 2.0, rect.center().y);
    let corner = pos2(rect.left() + side + space::HAIR, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(corner, galley, palette.ink);
    mark_ui(ui, view, item, at, chosen)
}
