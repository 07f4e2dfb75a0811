//! Where things stand in the picture of the day.

use super::mark::RADIUS;
use super::timeline::{Timeline, Way};
use crate::schedule::Kind;
use crate::window::theme::size;
use chrono::NaiveDateTime;
use egui::{FontId, Rangef, Rect, pos2};
use std::ops::Range;

const LANE: f32 = 24.0;
const BAND: f32 = 20.0;
const STRIP: f32 = 5.0;
/// Marks whose middles are closer are one.
const CLOSE: f32 = 10.0;

/// The heights of the lanes, from the top of the picture.
pub(super) struct Axis<'a> {
    pub(super) day: &'a Timeline,
    /// How many times as large as usual the signs are: as the letters.
    pub(super) scale: f32,
    /// Over the hours from end to end.
    pub(super) rect: Rect,
    pub(super) breaks: f32,
    /// Rests for the eyes, where there are some.
    pub(super) eyes: f32,
    pub(super) band: Rangef,
    pub(super) meetings: Rangef,
    pub(super) hours: f32,
}

/// Marks that stand in one place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    /// Which of the day's marks they are.
    pub(super) marks: Vec<usize>,
    pub(super) x: f32,
    pub(super) y: f32,
    scale: f32,
}

impl<'a> Axis<'a> {
    pub(super) fn height(day: &Timeline, font: &FontId) -> f32 {
        let lanes = if has_eyes(day) { 2.0 } else { 1.0 };
        let strip = if has_meetings(day) { STRIP + 3.0 } else { 0.0 };
        font.size * 3.0 + (lanes * LANE + BAND + strip + 10.0) * scale(font)
    }

    pub(super) fn new(day: &'a Timeline, rect: Rect, font: &FontId) -> Self {
        // Half an hour's label stands out at either end.
        let rect = rect.shrink2(egui::vec2(font.size * 1.6, 0.0));
        let scale = scale(font);
        let breaks = rect.top() + font.size * 1.5 + LANE / 2.0 * scale;
        let eyes = if has_eyes(day) { breaks + LANE * scale } else { breaks };
        let top = eyes + (LANE / 2.0 + 4.0) * scale;
        let band = Rangef::new(top, top + BAND * scale);
        let top = band.max + 3.0 * scale;
        let meetings = Rangef::new(top, top + STRIP * scale);
        let hours = if has_meetings(day) { meetings.max } else { band.max } + 6.0 * scale;
        Self { day, scale, rect, breaks, eyes, band, meetings, hours }
    }

    pub(super) fn x(&self, at: NaiveDateTime) -> f32 {
        egui::lerp(self.rect.x_range(), self.day.share(at))
    }

    /// The height at which breaks of this kind stand.
    pub(super) fn lane(&self, kind: Kind) -> f32 {
        if kind == Kind::Eyes { self.eyes } else { self.breaks }
    }

    /// Where a bar lies.
    pub(super) fn bar(&self, at: usize) -> Rect {
        let bar = &self.day.bars[at];
        let y = if bar.way == Way::Meeting { self.meetings } else { self.band };
        let left = self.x(bar.from);
        Rect::from_x_y_ranges(left..=self.x(bar.to).max(left + 2.0), y)
    }

    /// The marks as they stand, from left to right.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut groups = Vec::new();
        for kinds in [&[Kind::Stretch, Kind::Walk][..], &[Kind::Eyes]] {
            let marks = self.day.marks.iter().enumerate().filter(|(_, mark)| kinds.contains(&mark.kind));
            let marks: Vec<_> = marks.map(|(at, mark)| (at, self.x(mark.at))).collect();
            let xs: Vec<_> = marks.iter().map(|(_, x)| *x).collect();
            groups.extend(close(&xs, CLOSE * self.scale).into_iter().map(|range| {
                let middle = f32::midpoint(xs[range.start], xs[range.end - 1]);
                let marks = marks[range].iter().map(|(at, _)| *at).collect();
                Group { marks, x: middle, y: self.lane(kinds[0]), scale: self.scale }
            }));
        }
        groups.sort_by(|one, other| one.x.total_cmp(&other.x));
        groups
    }
}

impl Group {
    pub(super) fn rect(&self) -> Rect {
        Rect::from_center_size(pos2(self.x, self.y), egui::Vec2::splat((2.0 * RADIUS + 4.0) * self.scale))
    }
}

/// The letters are as large as the user wants them, and the signs follow.
fn scale(font: &FontId) -> f32 {
    (font.size / size::SMALL).clamp(1.0, 2.0)
}

fn has_eyes(day: &Timeline) -> bool {
    let is_coming = day.coming.is_some_and(|coming| coming.kind == Kind::Eyes);
    is_coming || day.marks.iter().any(|mark| mark.kind == Kind::Eyes)
}

fn has_meetings(day: &Timeline) -> bool {
    day.bars.iter().any(|bar| bar.way == Way::Meeting)
}

/// Runs of places that are too close to be told apart; none of them is wider than two marks.
fn close(xs: &[f32], least: f32) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, x) in xs.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if x - xs[run.end - 1] < least && x - xs[run.start] < 2.0 * least => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_close_is_one() {
        assert_eq!(close(&[], CLOSE), []);
        assert_eq!(close(&[1.0, 30.0, 35.0, 44.0, 53.0, 90.0], CLOSE), [0..1, 1..4, 4..5, 5..6]);
        let hundred: Vec<_> = (0..100).map(|n| n as f32 * 3.0).collect();
        let runs = close(&hundred, CLOSE);
        assert!(runs.len() < 20 && runs.iter().all(|run| run.len() <= 7), "{runs:?}");
    }
}
