//! The figures of the cards, made when they are first seen, and what stands in for one that is not there.

use crate::cards::Card;
use crate::window::{
    puppet::{Puppet, Show},
    theme::palette,
    widgets::icon::Icon,
};
use egui::{Rect, Shape, Ui, Vec2};
use std::collections::HashMap;

#[derive(Default)]
pub(in crate::window::home) struct Puppets {
    figures: HashMap<String, Option<Puppet>>,
    /// What stands still is drawn once.
    posters: HashMap<String, Poster>,
}

/// A figure that was drawn, and everything that it depends on beside its card.
struct Poster {
    shape: Shape,
    rect: Rect,
    pixels_per_point: f32,
    is_dark: bool,
    is_seen: bool,
}

impl Poster {
    fn new(ui: &Ui, rect: Rect, puppet: &Puppet) -> Self {
        let shape = puppet.shape(ui, [rect; 2], Show::Poster, Vec2::ZERO);
        let (pixels_per_point, is_dark) = (ui.pixels_per_point(), ui.visuals().dark_mode);
        Self { shape, rect, pixels_per_point, is_dark, is_seen: true }
    }

    /// Whether it looks the same in this place, but for where that is.
    fn suits(&self, ui: &Ui, rect: Rect) -> bool {
        let is_exact = |one: f32, other: f32| (one - other).abs() < 1e-4;
        let (old, new) = (self.rect.size(), rect.size());
        is_exact(old.x, new.x)
            && is_exact(old.y, new.y)
            && is_exact(self.pixels_per_point, ui.pixels_per_point())
            && self.is_dark == ui.visuals().dark_mode
    }

    fn move_to(&mut self, rect: Rect) {
        let way = rect.min - self.rect.min;
        if way != Vec2::ZERO {
            self.shape.translate(way);
            self.rect = rect;
        }
    }
}

impl Puppets {
    /// The figure of the card; none if it has no motion.
    pub(super) fn of(&mut self, card: &Card) -> Option<&Puppet> {
        figure(&mut self.figures, card)
    }

    /// Cards have changed.
    pub(in crate::window::home) fn clear(&mut self) {
        self.figures.clear();
        self.posters.clear();
    }

    /// Forgets what was drawn but has left the screen since this was last asked for.
    pub(in crate::window::home) fn tidy(&mut self) {
        self.posters.retain(|_, poster| std::mem::take(&mut poster.is_seen));
    }

    /// Draws the card on its small stage.
    pub(in crate::window::home) fn paint(&mut self, ui: &Ui, rect: Rect, card: &Card, show: Show) {
        match (figure(&mut self.figures, card), show) {
            (Some(puppet), Show::Poster) => poster(&mut self.posters, ui, rect, card, puppet),
            (Some(puppet), _) => puppet.paint(ui, rect, show, Vec2::ZERO),
            (None, _) => placeholder(ui, rect),
        }
    }
}

fn figure<'f>(figures: &'f mut HashMap<String, Option<Puppet>>, card: &Card) -> Option<&'f Puppet> {
    if !figures.contains_key(&card.id) {
        figures.insert(card.id.clone(), Puppet::new(card));
    }
    figures.get(&card.id)?.as_ref()
}

fn poster(posters: &mut HashMap<String, Poster>, ui: &Ui, rect: Rect, card: &Card, puppet: &Puppet) {
    if posters.get(&card.id).is_none_or(|poster| !poster.suits(ui, rect)) {
        posters.insert(card.id.clone(), Poster::new(ui, rect, puppet));
    }
    let Some(poster) = posters.get_mut(&card.id) else { return };
    poster.move_to(rect);
    poster.is_seen = true;
    ui.painter().with_clip_rect(rect.intersect(ui.clip_rect())).add(poster.shape.clone());
}

/// In the place of a figure: a card told in words looks calm, not broken.
pub(super) fn placeholder(ui: &Ui, rect: Rect) {
    let side = (rect.width().min(rect.height()) * 0.4).min(110.0);
    Icon::Stretch.paint(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(side)), palette(ui).edge);
}
