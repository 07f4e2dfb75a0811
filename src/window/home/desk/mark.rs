//! The mark of a question: its number, in a shape and a colour that say how it was answered.

use crate::cards::Reply;
use crate::window::theme::{Palette, focus_stroke, palette, size, text_scale};
use egui::{
    Align2, Color32, FontId, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

/// A mark as it is drawn.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    /// Counted from 1.
    pub(super) number: usize,
    pub(super) reply: Option<Reply>,
    /// The question that is shown beside the drawing.
    pub(super) is_chosen: bool,
    /// Pointed at, here or elsewhere.
    pub(super) is_lit: bool,
}

/// How far from its middle a mark reaches.
pub(super) fn radius(ui: &Ui) -> f32 {
    12.0 * text_scale(ui).clamp(1.0, 1.5)
}

impl Mark {
    /// Shows the mark as a button; `name` is what those hear who do not see it.
    pub(super) fn ui(self, ui: &mut Ui, at: Pos2, name: &str) -> Response {
        let side = 2.0 * (radius(ui) + 3.0);
        let place = Rect::from_center_size(at, Vec2::splat(side));
        let id = ui.scope_id().with(("mark", self.number));
        let response = ui.interact(place, id, Sense::click()).on_hover_cursor(egui::CursorIcon::PointingHand);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, self.is_chosen, name));
        let mark = Self { is_lit: self.is_lit || response.hovered(), ..self };
        mark.paint(ui, ui.painter(), at);
        if response.has_focus() {
            ui.painter().circle_stroke(at, radius(ui) + 5.0, focus_stroke(palette(ui)));
        }
        response
    }

    pub(super) fn paint(self, ui: &Ui, painter: &Painter, at: Pos2) {
        let (palette, radius) = (palette(ui), radius(ui));
        if self.is_chosen || self.is_lit {
            let halo = if self.reply == Some(Reply::No) { palette.warm_wash } else { palette.wash };
            let edge = Stroke::new(1.5, if self.reply == Some(Reply::No) { palette.warm } else { palette.accent });
            painter.circle(at, radius + 5.0, halo, if self.is_chosen { edge } else { Stroke::NONE });
        }
        let ink = shape(painter, self.reply, at, radius, palette);
        let font = FontId::proportional(size::SMALL * text_scale(ui).clamp(1.0, 1.5));
        painter.text(at, Align2::CENTER_CENTER, self.number, font, ink);
    }
}

/// Paints what says the answer; the colour of the number on it.
fn shape(painter: &Painter, reply: Option<Reply>, at: Pos2, radius: f32, palette: &Palette) -> Color32 {
    match reply {
        Some(Reply::Yes) => {
            painter.circle_filled(at, radius, palette.accent);
            palette.on_accent
        }
        Some(Reply::No) => {
            let side = Rect::from_center_size(at, Vec2::splat(1.72 * radius));
            let turned =
                |corner: Pos2| at + vec2(corner.x - at.x - (corner.y - at.y), corner.x - at.x + corner.y - at.y) * 0.78;
            let corners = [side.left_top(), side.right_top(), side.right_bottom(), side.left_bottom()].map(turned);
            painter.add(Shape::convex_polygon(corners.to_vec(), palette.warm, Stroke::NONE));
            palette.warm_wash
        }
        Some(Reply::NotNow) => {
            painter.circle_filled(at, radius, palette.surface);
            dashed(painter, at, radius - 0.75, Stroke::new(1.5, palette.outline));
            palette.quiet
        }
        None => {
            painter.circle(at, radius - 0.75, palette.surface, Stroke::new(1.5, palette.outline));
            palette.ink
        }
    }
}

fn dashed(painter: &Painter, at: Pos2, radius: f32, stroke: Stroke) {
    const DASHES: usize = 9;
    let point = |turn: f32| at + radius * Vec2::angled(turn);
    for dash in 0..DASHES {
        let begins = std::f32::consts::TAU * dash as f32 / DASHES as f32;
        painter.line((0..=4).map(|i| point(begins + 0.1 * i as f32)).collect(), stroke);
    }
}

/// A sign of an answer, with what it means.
pub(super) fn legend_ui(ui: &mut Ui, reply: Option<Reply>, words: &str) {
    let palette = palette(ui);
    let font = FontId::proportional(size::SMALL * text_scale(ui));
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, palette.quiet);
    let height = galley.size().y.max(14.0);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 20.0, height), Sense::hover());
    shape(ui.painter(), reply, pos2(rect.left() + 7.0, rect.center().y), 6.0, palette);
    ui.painter().galley(pos2(rect.left() + 20.0, rect.center().y - galley.size().y / 2.0), galley, palette.quiet);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
}
