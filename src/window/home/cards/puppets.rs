//! The figures of the cards, made when they are first seen, and what stands in for one that is not there.

use crate::cards::Card;
use crate::window::{
    puppet::{Puppet, Show},
    theme::palette,
    widgets::icon::Icon,
};
use egui::{Rect, Ui, Vec2};
use std::collections::HashMap;

/// How strongly a figure is veiled that does not come up.
const VEIL: f32 = 0.55;

#[derive(Default)]
pub(super) struct Puppets(HashMap<String, Option<Puppet>>);

impl Puppets {
    /// The figure of the card; none if it has no motion.
    pub(super) fn of(&mut self, card: &Card) -> Option<&Puppet> {
        if !self.0.contains_key(&card.id) {
            self.0.insert(card.id.clone(), Puppet::new(card));
        }
        self.0.get(&card.id)?.as_ref()
    }

    /// Cards have changed.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Draws the card on its small stage.
    pub(super) fn paint(&mut self, ui: &Ui, rect: Rect, card: &Card, show: Show, is_veiled: bool) {
        match self.of(card) {
            Some(puppet) => puppet.paint(ui, rect, show, Vec2::ZERO),
            None => placeholder(ui, rect),
        }
        if is_veiled {
            ui.painter().rect_filled(rect, 0.0, palette(ui).stage.gamma_multiply(VEIL));
        }
    }
}

/// In the place of a figure: a card told in words looks calm, not broken.
pub(super) fn placeholder(ui: &Ui, rect: Rect) {
    let side = (rect.width().min(rect.height()) * 0.4).min(110.0);
    Icon::Stretch.paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(side)), palette(ui).edge);
}
