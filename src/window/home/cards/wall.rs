//! The wall of thumbnails. Only what can be seen is drawn, and only the one that is pointed at moves.

use super::puppets::Puppets;
use super::shelf::Shelf;
use super::thumb::Thumb;
use super::{Act, FRAME, View};
use crate::window::{
    puppet::Show,
    theme::{self, space, text_scale},
};
use egui::{Key, Rect, Response, Sense, Ui, Vec2, pos2, vec2};
use std::time::Duration;

/// The least width of a thumbnail at a text scale of one.
const LEAST: f32 = 150.0;
/// In a wide window thumbnails are larger rather than more.
const MOST_COLUMNS: f32 = 10.0;
/// A figure that is pointed at moves for so many seconds, then it stands again: the pointer may have been left there.
const MOVES: f64 = 40.0;

/// The card that is pointed at, and since when.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pointed {
    card: String,
    since: f64,
}

pub(super) struct Wall<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) shelf: &'a Shelf,
    pub(super) puppets: &'a mut Puppets,
    pub(super) pointed: &'a mut Option<Pointed>,
    /// The card that the keyboard comes back to.
    pub(super) returns_to: Option<String>,
}

impl<'a> Wall<'a> {
    pub(super) fn ui(mut self, ui: &mut Ui) -> Option<Act> {
        let placed = self.place(ui);
        self.follow_pointer(&placed);
        for (thumb, response) in &placed {
            if ui.is_rect_visible(response.rect.expand(2.0)) {
                let show = self.show(ui, thumb);
                thumb.paint(ui, self.view, self.puppets, response, show);
            }
        }
        self.puppets.tidy();
        let (thumb, response) = placed.iter().find(|(_, response)| response.clicked())?;
        let is_key = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
        Some(Act::Open { id: thumb.card.id.clone(), by_key: response.has_focus() && is_key })
    }

    /// All thumbnails in their places, those that cannot be seen too: the keyboard goes there.
    fn place(&self, ui: &mut Ui) -> Vec<(Thumb<'a>, Response)> {
        let (columns, width) = grid(ui);
        let (view, all) = (self.view, self.shelf);
        let found: Vec<_> = all.found().collect();
        let mut placed = Vec::with_capacity(found.len());
        for cards in found.chunks(columns) {
            let thumb = |&card| Thumb::new(ui, view, card, all.is_own(card), width);
            let row: Vec<_> = cards.iter().map(thumb).collect();
            let height = row.iter().map(Thumb::height).fold(0.0, f32::max);
            let (_, place) = ui.allocate_space(vec2(ui.available_width(), height));
            let step = width + space::MEDIUM;
            let corners = (0..).map(|n| pos2(place.left() + step * n as f32, place.top()));
            for (thumb, corner) in row.into_iter().zip(corners) {
                let response = self.interact(ui, &thumb, Rect::from_min_size(corner, Vec2::new(width, height)));
                placed.push((thumb, response));
            }
            ui.add_space(space::MEDIUM - ui.spacing().item_spacing.y);
        }
        placed
    }

    fn interact(&self, ui: &Ui, thumb: &Thumb<'_>, rect: Rect) -> Response {
        let id = ui.scope_id().with(("thumb", &thumb.card.id));
        let response = ui.interact(rect, id, Sense::click()).on_hover_cursor(egui::CursorIcon::PointingHand);
        thumb.tell(&response, self.view);
        if self.returns_to.as_ref() == Some(&thumb.card.id) {
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response
    }

    /// What the pointer is on goes before what the keyboard is on.
    fn follow_pointer(&mut self, placed: &[(Thumb<'_>, Response)]) {
        let hovered = placed.iter().find(|(_, response)| response.hovered());
        let pointed = hovered.or_else(|| placed.iter().find(|(_, response)| response.has_focus()));
        let before = self.pointed.take();
        *self.pointed = pointed.map(|(thumb, _)| match before {
            Some(before) if before.card == thumb.card.id => before,
            Some(_) | None => Pointed { card: thumb.card.id.clone(), since: self.view.now },
        });
    }

    fn show(&self, ui: &Ui, thumb: &Thumb<'_>) -> Show {
        let is_still = theme::is_still(&self.view.preferences.look);
        let pointed = self.pointed.as_ref().filter(|pointed| pointed.card == thumb.card.id && !is_still);
        match pointed.map(|pointed| self.view.now - pointed.since) {
            Some(time) if time < MOVES => {
                ui.ctx().request_repaint_after(Duration::from_secs_f64(FRAME));
                Show::Preview(time)
            }
            Some(_) | None => Show::Poster,
        }
    }
}

/// How many thumbnails stand side by side, and how wide each is.
fn grid(ui: &Ui) -> (usize, f32) {
    let room = ui.available_width();
    let least = (LEAST * (0.5 + 0.5 * text_scale(ui))).max(room / MOST_COLUMNS - space::MEDIUM);
    let columns = ((room + space::MEDIUM) / (least + space::MEDIUM)).floor().max(1.0);
    (columns as usize, (room + space::MEDIUM) / columns - space::MEDIUM)
}
