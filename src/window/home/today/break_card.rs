//! The group at the top: the ring with the time to the next break, why then, and what can be done about it.

use super::next::Next;
use crate::cards::Deck;
use crate::records::preferences::Later;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::schedule::State;
use crate::texts::{Arg, Texts};
use crate::window::home::deeds;
use crate::window::home::header;
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::{button::Weight, icon::Icon, ring::Ring, text},
};
use egui::{Align, Color32, Label, Layout, Rect, Response, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const RING: f32 = 140.0;
const WIDTH: f32 = 10.0;

/// What the group needs to know.
pub(super) struct BreakCard<'a> {
    pub(super) texts: &'a Texts,
    pub(super) status: &'a Status,
    pub(super) later: &'a Later,
    pub(super) deck: &'a Deck,
    pub(super) next: &'a Next,
}

impl BreakCard<'_> {
    /// The answer is where it stands and what was asked for.
    pub(super) fn ui(&self, ui: &mut Ui, width: f32, height: f32) -> (Rect, Option<Command>) {
        let frame = group_frame(palette(ui));
        let margin = frame.total_margin().sum();
        let shown = frame.show(ui, |ui| {
            let height = (height - margin.y).max(0.0);
            ui.set_width(width - margin.x);
            ui.set_min_height(height);
            let side = RING * text_scale(ui).clamp(0.9, 1.5);
            let is_wide = ui.available_width() >= side + 200.0 * text_scale(ui);
            if is_wide { self.row_ui(ui, side, height.max(side)) } else { self.column_ui(ui, side) }
        });
        (shown.response.rect, shown.inner)
    }

    /// The words below the ring.
    fn column_ui(&self, ui: &mut Ui, side: f32) -> Option<Command> {
        ui.vertical(|ui| {
            self.ring_ui(ui, side);
            ui.add_space(space::SMALL);
            self.words_ui(ui)
        })
        .inner
    }

    /// The words beside the ring, both in the middle of the height.
    fn row_ui(&self, ui: &mut Ui, side: f32, height: f32) -> Option<Command> {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.add_space((height - side) / 2.0);
                self.ring_ui(ui, side);
            });
            ui.add_space(space::SMALL);
            let width = ui.available_width();
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.add_space(((height - self.words_height(ui)) / 2.0).max(0.0));
                self.words_ui(ui)
            })
            .inner
        })
        .inner
    }

    /// Each line with the size of its type and its colour.
    fn lines(&self, ui: &Ui) -> impl Iterator<Item = (&str, f32, Color32)> + use<'_> {
        let palette = palette(ui);
        let when = self.next.when.as_deref().map(|when| (when, size::HEADING, palette.ink));
        let title = (self.next.title.as_str(), size::BODY * 1.15, header::tone(ui, self.status));
        let why = (self.next.why.as_str(), size::BODY, palette.quiet);
        std::iter::once(title).chain(when).chain([why])
    }

    /// With one row of buttons.
    fn words_height(&self, ui: &Ui) -> f32 {
        let (width, scale) = (ui.available_width(), text_scale(ui));
        let height = |(words, size, color): (&str, f32, Color32)| {
            text::lay_out(ui, words, size * scale, color, width, Align::Min).size().y + space::HAIR
        };
        self.lines(ui).map(height).sum::<f32>() + space::SMALL + ui.spacing().interact_size.y
    }

    fn words_ui(&self, ui: &mut Ui) -> Option<Command> {
        let scale = text_scale(ui);
        ui.spacing_mut().item_spacing.y = space::HAIR;
        for (words, size, color) in self.lines(ui) {
            ui.add(Label::new(RichText::new(words).size(size * scale).color(color)).wrap());
        }
        ui.add_space(space::SMALL);
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
        ui.horizontal_wrapped(|ui| self.deeds_ui(ui)).inner
    }

    fn deeds_ui(&self, ui: &mut Ui) -> Option<Command> {
        let Self { texts, status, .. } = self;
        // The main button is that of the bar.
        let mut asked = None;
        if status.state == State::Paused {
            asked = deeds::resume(texts).ui(ui, Weight::Plain);
        }
        asked = deeds::stretch(texts, status).ui(ui, Weight::Plain).or(asked);
        asked = deeds::later(texts, status, self.later).ui(ui, Weight::Plain).or(asked);
        asked = deeds::skip(texts, status).ui(ui, Weight::Plain).or(asked);
        let others = [deeds::discreet(texts, status, self.deck), deeds::own_screens(texts, status)];
        for deed in others.into_iter().flatten() {
            asked = deed.ui(ui, Weight::Plain).or(asked);
        }
        asked
    }

    /// How much of the time has passed; the part in which the break may come is lighter.
    fn ring_ui(&self, ui: &mut Ui, side: f32) -> Response {
        let palette = palette(ui);
        let (rect, response) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let name = self.name();
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        let width = WIDTH * side / RING;
        let ring = Ring { center: rect.center(), radius: (side - width) / 2.0 - 1.0, width, palette };
        ring.track(ui.painter());
        let next = self.next;
        if next.opens < 1.0 && next.left.is_some() {
            ring.part(ui.painter(), [next.opens.max(next.passed), 1.0], palette.wash);
        }
        if next.passed > 0.0 {
            ring.part(ui.painter(), [0.0, next.passed], header::tone(ui, self.status));
        }
        self.count_ui(ui, &ring);
        response
    }

    fn name(&self) -> String {
        match &self.next.left {
            Some((number, unit)) if !unit.is_empty() => {
                let left = format!("{number} {unit}");
                self.texts.with("today-ring", &[("left", Arg::from(left))])
            }
            _ => self.next.title.clone(),
        }
    }

    fn count_ui(&self, ui: &Ui, ring: &Ring) {
        let palette = palette(ui);
        let room = vec2((ring.radius - ring.width) * 1.55, ring.radius);
        let Some((number, unit)) = &self.next.left else {
            let place = Rect::from_center_size(ring.center, egui::Vec2::splat(ring.radius * 0.8));
            return self.icon().paint(ui.painter(), place, header::tone(ui, self.status));
        };
        let most = size::COUNT * 0.82 * (ring.radius / (RING / 2.0));
        let large = text::fitting_size(ui, number, 14.0, most, room);
        let number = text::lay_out(ui, number, large, palette.ink, f32::INFINITY, Align::Min);
        let small = text::fitting_size(ui, unit, 8.0, size::SMALL * text_scale(ui), room);
        let unit = text::lay_out(ui, unit, small, palette.quiet, f32::INFINITY, Align::Min);
        let below = if unit.size().x > 0.0 { unit.size().y * 0.8 } else { 0.0 };
        let top = ring.center.y - f32::midpoint(number.size().y, below);
        let left = |width: f32| ring.center.x - width / 2.0;
        let unit_at = pos2(left(unit.size().x), top + number.size().y - unit.size().y * 0.2);
        ui.painter().galley(pos2(left(number.size().x), top), number, palette.ink);
        ui.painter().galley(unit_at, unit, palette.quiet);
    }

    fn icon(&self) -> Icon {
        match self.status.state {
            State::Working => Icon::Check,
            State::Due | State::Offered | State::Resting => Icon::Stretch,
            State::Held => Icon::Later,
            State::Paused => Icon::Pause,
            State::OffHours => Icon::Today,
            State::Away => Icon::HeartLine,
        }
    }
}
