//! The card that comes next: its figure shows it once, and again while it is pointed at.

use crate::cards::Card;
use crate::records::preferences::Look;
use crate::texts::{Arg, Texts};
use crate::window::home::cards::{FRAME, Puppets};
use crate::window::{
    puppet::Show,
    theme::{self, focus_stroke, palette, radius, size, space, text_scale},
    widgets::text,
    words::word,
};
use egui::{
    Align, Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::time::Duration;

const PAD: f32 = 12.0;
/// A preview runs three times as fast as its card.
const HASTE: f64 = 3.0;

#[derive(Default)]
pub(super) struct UpNext {
    puppets: Puppets,
    /// The card that was last seen here, and when its figure began to move.
    shown: Option<(String, f64)>,
    was_pointed: bool,
}

impl UpNext {
    /// The user's own cards may be others.
    pub(super) fn forget(&mut self) {
        self.puppets.clear();
    }

    /// Draws it into a place of this size; the answer is whether the card's page is wanted.
    pub(super) fn ui(&mut self, ui: &mut Ui, size: Vec2, texts: &Texts, look: &Look, card: &Card) -> bool {
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        let title = texts.get("today-card");
        let length = texts.duration(Duration::from_secs(card.seconds.into()));
        let about = [("place", Arg::from(word(texts, "place", &card.place))), ("time", Arg::from(length))];
        let about = texts.with("today-card-of", &about);
        let name = texts.with("today-card-open", &[("card", Arg::from(card.name.as_str()))]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        response.ctx.accesskit_node_builder(response.id, |node| node.set_description(format!("{title}. {about}")));
        if ui.is_rect_visible(rect) {
            self.paint(ui, &response, look, card, [&title, &card.name, &about]);
        }
        self.puppets.tidy();
        response.clicked()
    }

    fn paint(&mut self, ui: &Ui, response: &Response, look: &Look, card: &Card, [title, name, about]: [&str; 3]) {
        let (palette, scale, rect) = (palette(ui), text_scale(ui), response.rect);
        ui.painter().rect_filled(rect, radius::GROUP, palette.surface);
        let wide = rect.width() - 2.0 * PAD;
        let lay_out = |words: &str, size, color| text::lay_out(ui, words, size * scale, color, wide, Align::Min);
        let name = lay_out(name, size::BODY * 1.1, palette.ink);
        let about = lay_out(about, size::SMALL, palette.quiet);
        let words = name.size().y + about.size().y + 2.0;
        let bottom = rect.bottom() - words - 1.8 * PAD;
        let stage = rect.with_max_y(bottom.max(rect.top() + 40.0));
        let corners = CornerRadius { sw: 0, se: 0, ..CornerRadius::same(radius::GROUP) };
        ui.painter().rect_filled(stage, corners, palette.stage);
        let show = self.show(ui, response, look, card);
        self.puppets.paint(ui, stage.shrink2(vec2(6.0, 3.0)), card, show);
        tag(ui, stage, title);
        let at = pos2(rect.left() + PAD, stage.bottom() + 0.8 * PAD);
        let below = at + vec2(0.0, name.size().y + 2.0);
        ui.painter().galley(at, name, Color32::PLACEHOLDER);
        ui.painter().galley(below, about, Color32::PLACEHOLDER);
        let outline = if response.hovered() { palette.outline } else { palette.line };
        ui.painter().rect_stroke(rect, radius::GROUP, Stroke::new(1.0, outline), StrokeKind::Inside);
        if response.has_focus() {
            ui.painter().rect_stroke(rect, radius::GROUP, focus_stroke(palette), StrokeKind::Outside);
        }
    }

    fn show(&mut self, ui: &Ui, response: &Response, look: &Look, card: &Card) -> Show {
        let now = ui.input(|input| input.time);
        let is_pointed = response.hovered() || response.has_focus();
        let is_other = self.shown.as_ref().is_none_or(|(id, _)| *id != card.id);
        if is_other || (is_pointed && !self.was_pointed) {
            self.shown = Some((card.id.clone(), now));
        }
        self.was_pointed = is_pointed;
        let passed = self.shown.as_ref().map_or(0.0, |(_, since)| now - since);
        if theme::is_still(look) || passed * HASTE >= f64::from(card.seconds) {
            return Show::Poster;
        }
        ui.ctx().request_repaint_after(Duration::from_secs_f64(FRAME));
        Show::Preview(passed)
    }
}

/// What this is, on the stage.
fn tag(ui: &Ui, stage: Rect, words: &str) {
    let palette = palette(ui);
    let size = size::SMALL * text_scale(ui);
    let galley = text::lay_out(ui, words, size, palette.quiet, stage.width() - 2.0 * PAD, Align::Min);
    let at = stage.min + Vec2::splat(space::SMALL);
    let rect = Rect::from_min_size(at, galley.size() + vec2(14.0, 5.0));
    ui.painter().rect_filled(rect, radius::CONTROL, palette.surface);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, palette.quiet);
}
