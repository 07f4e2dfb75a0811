//! One thumbnail of the wall: the figure on its stage, the name, and what there is to know at a glance.

use super::View;
use super::obstacle::obstacle;
use super::puppets::Puppets;
use super::say;
use crate::cards::{Card, Obstacle};
use crate::window::{
    puppet::Show,
    theme::{focus_stroke, palette, radius, size, space, text_scale},
    widgets::{icon::Icon, text},
};
use egui::{
    Align, Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Response, Role, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, text::LayoutJob, vec2,
};
use std::sync::Arc;

const PAD: f32 = 10.0;
/// Between the lines of text.
const GAP: f32 = 2.0;
/// The height of the stage, as a share of the width.
const STAGE: f32 = 0.86;
/// How strongly a figure is veiled that does not come up.
const VEIL: f32 = 0.55;

/// A thumbnail with its words laid out.
pub(super) struct Thumb<'c> {
    pub(super) card: &'c Card,
    pub(super) is_own: bool,
    obstacle: Option<Obstacle>,
    width: f32,
    lines: Vec<Arc<Galley>>,
}

impl<'c> Thumb<'c> {
    pub(super) fn new(ui: &Ui, view: &View<'_>, card: &'c Card, is_own: bool, width: f32) -> Self {
        let obstacle = obstacle(card, view.preferences);
        let (palette, scale) = (palette(ui), text_scale(ui));
        let place = format!("{} · {}", say::family(view.texts, card), say::setting(view.texts, card)[0]);
        let line = |words: &str, size: f32, color| lay_out(ui, words, size * scale, color, width - 2.0 * PAD);
        let mut lines = vec![line(&card.name, size::BODY, palette.ink), line(&place, size::SMALL, palette.quiet)];
        // What is not good for the user stands out; the rest is a matter of taste and of things.
        let color = if matches!(obstacle, Some(Obstacle::Health(_))) { palette.warm } else { palette.quiet };
        let brief = obstacle.as_ref().map(|obstacle| say::briefly(view.texts, obstacle));
        lines.extend(brief.map(|brief| line(&brief, size::SMALL, color)));
        Self { card, is_own, obstacle, width, lines }
    }

    pub(super) fn height(&self) -> f32 {
        let words: f32 = self.lines.iter().map(|line| line.size().y + GAP).sum();
        self.stage_height() + space::SMALL + words + PAD - GAP
    }

    fn stage_height(&self) -> f32 {
        (self.width * STAGE).min(230.0)
    }

    /// Names it for those who do not see it.
    pub(super) fn tell(&self, response: &Response, view: &View<'_>) {
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &self.card.name));
        response.ctx.accesskit_node_builder(response.id, |node| {
            node.set_description(say::description(view, self.card, self.is_own, self.obstacle.as_ref()));
        });
    }

    pub(super) fn paint(&self, ui: &Ui, view: &View<'_>, puppets: &mut Puppets, response: &Response, show: Show) {
        let (palette, rect) = (palette(ui), response.rect);
        let outline = if response.hovered() { palette.outline } else { palette.line };
        ui.painter().rect_filled(rect, radius::GROUP, palette.surface);
        let stage = rect.with_max_y(rect.top() + self.stage_height());
        let corners = CornerRadius { sw: 0, se: 0, ..CornerRadius::same(radius::GROUP) };
        ui.painter().rect_filled(stage, corners, palette.stage);
        puppets.paint(ui, stage.shrink2(vec2(2.0, 0.0)), self.card, show);
        if self.obstacle.is_some() {
            ui.painter().rect_filled(stage, corners, palette.stage.gamma_multiply(VEIL));
        }
        self.marks(ui, view, stage.shrink(7.0));
        let mut at = pos2(rect.left() + PAD, stage.bottom() + space::SMALL);
        for line in &self.lines {
            ui.painter().galley(at, Arc::clone(line), Color32::PLACEHOLDER);
            at.y += line.size().y + GAP;
        }
        ui.painter().rect_stroke(rect, radius::GROUP, Stroke::new(1.0, outline), StrokeKind::Inside);
        if response.has_focus() {
            ui.painter().rect_stroke(rect, radius::GROUP, focus_stroke(palette), StrokeKind::Outside);
        }
    }

    /// In the corners of the stage: whose card it is at the left, what the user thinks of it at the right.
    fn marks(&self, ui: &Ui, view: &View<'_>, stage: Rect) {
        let palette = palette(ui);
        let side = 24.0 * text_scale(ui).clamp(1.0, 1.5);
        let mut right = stage.right();
        let marks = [
            (view.is_favourite(self.card), Icon::Heart, palette.accent),
            (view.is_hidden(self.card), Icon::Hide, palette.quiet),
        ];
        for (_, icon, color) in marks.into_iter().filter(|(is_there, ..)| *is_there) {
            let place = Rect::from_min_size(pos2(right - side, stage.top()), Vec2::splat(side));
            ui.painter().circle_filled(place.center(), side / 2.0, palette.surface);
            icon.paint(ui.painter(), place.shrink(side * 0.24), color);
            right -= side + space::HAIR;
        }
        if self.is_own {
            tag(ui, ui.painter(), stage.min, &view.texts.get("shelf-own"), (right - stage.left()).max(40.0));
        }
    }
}

/// A small word on the stage.
fn tag(ui: &Ui, painter: &Painter, at: Pos2, words: &str, width: f32) {
    let palette = palette(ui);
    let galley = text::lay_out(ui, words, 12.0 * text_scale(ui), palette.accent, width - 14.0, Align::Min);
    let rect = Rect::from_min_size(at, galley.size() + vec2(14.0, 5.0));
    painter.rect_filled(rect, radius::CONTROL, palette.surface);
    painter.galley(rect.center() - galley.size() / 2.0, galley, Color32::PLACEHOLDER);
}

/// Two lines at most; what is longer ends in an ellipsis.
fn lay_out(ui: &Ui, words: &str, size: f32, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple(words.to_owned(), FontId::proportional(size), color, width);
    job.wrap.max_rows = 2;
    ui.painter().layout_job(job)
}
