//! The picture of the day: when the breaks would fall with the preferences as they stand.

use crate::schedule::{Kind, Plan, Planned, play};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{Palette, group_frame, palette, size, space, text_scale},
    widgets::text,
};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use egui::{
    Align, Align2, Color32, FontId, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui,
    WidgetInfo, pos2, vec2,
};
use std::time::Duration;

const STARTS: u32 = 9;
const ENDS: u32 = 18;
/// Heights from the top of the picture: the breaks that are taken away from the desk, the eyes, the hours.
const BREAKS_AT: f32 = 26.0;
const EYES_AT: f32 = 58.0;
/// With and without a line for the eyes.
const AXIS_AT: [f32; 2] = [76.0, 50.0];
const BAND: f32 = 30.0;

#[derive(Debug, Default)]
pub(super) struct Day {
    plan: Option<Plan>,
    breaks: Vec<Planned>,
}

impl Day {
    /// Plays the day anew if the plan is another one.
    pub(super) fn follow(&mut self, plan: Plan) {
        if self.plan.as_ref() != Some(&plan) {
            self.breaks = play(&plan, at(STARTS), at(ENDS));
            self.plan = Some(plan);
        }
    }

    pub(super) fn ui(&self, ui: &mut Ui, texts: &Texts) {
        group_frame(palette(ui)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let title = egui::RichText::new(texts.get("day-title")).size(size::BODY * 1.1 * text_scale(ui));
            ui.add(egui::Label::new(title).wrap());
            let summary = self.summary(texts);
            self.picture_ui(ui, &summary);
            self.legend_ui(ui, texts);
            ui.add_space(space::HAIR);
            let quiet = palette(ui).quiet;
            ui.add(egui::Label::new(egui::RichText::new(summary).color(quiet)).wrap());
        });
    }

    fn count(&self, kind: Kind) -> usize {
        self.breaks.iter().filter(|planned| planned.kind == kind).count()
    }

    fn summary(&self, texts: &Texts) -> String {
        let parts: Vec<String> =
            [(Kind::Stretch, "day-stretches"), (Kind::Walk, "day-walks"), (Kind::Eyes, "day-eyes")]
                .into_iter()
                .map(|(kind, id)| (self.count(kind), id))
                .filter(|(count, _)| *count > 0)
                .map(|(count, id)| texts.with(id, &[("n", Arg::from(count))]))
                .collect();
        if parts.is_empty() {
            return texts.get("day-nothing");
        }
        let mut summary = texts.with("day-summary", &[("breaks", Arg::from(parts.join(", ")))]);
        if let Some(stretch) = self.plan.as_ref().and_then(|plan| plan.stretch) {
            let words = |duration| Arg::from(texts.duration(duration));
            let args = [("from", words(stretch.earliest)), ("to", words(stretch.latest))];
            summary.push(' ');
            summary.push_str(&texts.with("day-first", &args));
        }
        summary
    }

    fn picture_ui(&self, ui: &mut Ui, summary: &str) {
        let palette = palette(ui);
        let font = TextStyle::Small.resolve(ui.style());
        let axis_at = AXIS_AT[usize::from(self.count(Kind::Eyes) == 0)];
        let height = axis_at + 6.0 + font.size * 1.4;
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, summary));
        // Half an hour's label stands out at either end.
        let axis = Axis { rect: rect.shrink2(vec2(font.size * 1.4, 0.0)), palette };
        axis.hours(ui.painter(), &font, axis_at);
        self.bands(ui.painter(), &axis);
        for planned in &self.breaks {
            let y = axis.rect.top() + if planned.kind == Kind::Eyes { EYES_AT } else { BREAKS_AT };
            mark(ui.painter(), planned.kind, pos2(axis.x(planned.at), y), palette);
        }
    }

    /// From the earliest to the latest moment of each break that waits for a pause in typing.
    fn bands(&self, painter: &Painter, axis: &Axis) {
        let Some(stretch) = self.plan.as_ref().and_then(|plan| plan.stretch) else { return };
        let before = TimeDelta::from_std(stretch.latest.saturating_sub(stretch.earliest)).unwrap_or_default();
        for planned in self.breaks.iter().filter(|planned| planned.kind != Kind::Eyes) {
            let left = axis.x((planned.at - before).max(at(STARTS)));
            let middle = axis.rect.top() + BREAKS_AT;
            let band =
                Rect::from_min_max(pos2(left, middle - BAND / 2.0), pos2(axis.x(planned.at), middle + BAND / 2.0));
            painter.rect(band, 4.0, axis.palette.wash, wash_edge(axis.palette), StrokeKind::Inside);
        }
    }

    fn legend_ui(&self, ui: &mut Ui, texts: &Texts) {
        let has_window = self.plan.as_ref().and_then(|plan| plan.stretch).is_some_and(|s| s.earliest < s.latest);
        // Signs are not clicked, and need no room for a finger.
        let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            for (kind, id) in [(Kind::Stretch, "day-stretch"), (Kind::Walk, "day-walk"), (Kind::Eyes, "day-eye")] {
                if self.count(kind) > 0 {
                    legend(ui, &texts.get(id), |painter, at, palette| mark(painter, kind, at, palette));
                }
            }
            if has_window && self.count(Kind::Stretch) > 0 {
                legend(ui, &texts.get("day-window"), |painter, at, palette| {
                    let sign = Rect::from_center_size(at, vec2(16.0, 14.0));
                    painter.rect(sign, 3.0, palette.wash, wash_edge(palette), StrokeKind::Inside);
                });
            }
        });
        ui.spacing_mut().interact_size.y = usual;
    }
}

fn legend(ui: &mut Ui, words: &str, sign: impl FnOnce(&Painter, Pos2, &Palette)) {
    let palette = palette(ui);
    let room = ui.available_width() - 22.0;
    let galley = text::lay_out(ui, words, size::SMALL * text_scale(ui), palette.quiet, room, Align::Min);
    let (rect, _) = ui.allocate_exact_size(vec2(galley.size().x + 22.0, galley.size().y.max(16.0)), Sense::hover());
    sign(ui.painter(), pos2(rect.left() + 8.0, rect.center().y), palette);
    let at = pos2(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0);
    text::place(ui, at, galley, words);
}

fn wash_edge(palette: &Palette) -> Stroke {
    Stroke::new(1.0, palette.wash_edge)
}

/// Each kind has its own colour and its own shape.
fn mark(painter: &Painter, kind: Kind, at: Pos2, palette: &Palette) {
    let around = |points: &[(f32, f32)]| points.iter().map(|&(x, y)| at + vec2(x, y)).collect::<Vec<_>>();
    match kind {
        Kind::Stretch => {
            painter.circle_filled(at, 6.5, palette.accent);
        }
        Kind::Walk => {
            let points = around(&[(0.0, -8.0), (8.0, 6.0), (-8.0, 6.0)]);
            painter.add(Shape::convex_polygon(points, palette.walk, Stroke::NONE));
        }
        Kind::Eyes => {
            let points = around(&[(0.0, -5.5), (5.5, 0.0), (0.0, 5.5), (-5.5, 0.0)]);
            painter.add(Shape::convex_polygon(points, palette.eyes, Stroke::NONE));
        }
    }
}

struct Axis {
    rect: Rect,
    palette: &'static Palette,
}

impl Axis {
    fn x(&self, time: NaiveDateTime) -> f32 {
        let passed = (time - at(STARTS)).num_seconds() as f32;
        let whole = Duration::from_hours(u64::from(ENDS - STARTS)).as_secs_f32();
        egui::lerp(self.rect.x_range(), (passed / whole).clamp(0.0, 1.0))
    }

    fn hours(&self, painter: &Painter, font: &FontId, at_y: f32) {
        let y = self.rect.top() + at_y;
        let line = Stroke::new(1.0, self.palette.line);
        painter
            .line_segment([pos2(self.rect.left(), y), pos2(self.rect.right(), y)], Stroke::new(1.0, self.palette.edge));
        let wide = painter.layout_no_wrap("00".into(), font.clone(), Color32::PLACEHOLDER).size().x * 1.6;
        let every = if self.rect.width() / ((ENDS - STARTS) as f32) < wide { 3 } else { 1 };
        for hour in STARTS..=ENDS {
            let x = self.x(at(hour));
            painter.line_segment([pos2(x, self.rect.top()), pos2(x, y)], line);
            if (hour - STARTS).is_multiple_of(every) {
                painter.text(pos2(x, y + 5.0), Align2::CENTER_TOP, hour, font.clone(), self.palette.quiet);
            }
        }
    }
}

/// An hour of some day: the picture is the same for all days without a change of the clock.
fn at(hour: u32) -> NaiveDateTime {
    NaiveDate::default().and_hms_opt(hour, 0, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::preferences::Preferences;

    #[test]
    fn the_day_is_played_with_the_plan() {
        let mut preferences = Preferences::default();
        let mut day = Day::default();
        day.follow(preferences.plan());
        let usual = day.count(Kind::Stretch);
        assert_eq!(usual, 11);
        preferences.stretch.latest = Duration::from_mins(90);
        day.follow(preferences.plan());
        assert!(day.count(Kind::Stretch) < usual);
        preferences.stretch.on = false;
        day.follow(preferences.plan());
        assert_eq!(day.summary(&Texts::new("en")), "Nothing would remind you: all breaks are off.");
    }
}
