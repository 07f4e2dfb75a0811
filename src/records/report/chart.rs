//! The charts of a report as SVG. Their kinds of marks are told apart on a printer without colours too.

use super::markup::escaped;
use crate::texts::Texts;
use chrono::NaiveDate;
use std::fmt::Write as _;

const WIDTH: f32 = 640.0;
/// Where the drawing begins, after the numbers of the axis.
const LEFT: f32 = 32.0;
/// Above the axis, and with its labels below it.
const HEIGHT: f32 = 78.0;
const WHOLE: f32 = 92.0;
/// For the signs and their words.
const KEY: f32 = 14.0;
const SOLID: &str = "fill=\"#1d6b61\"";
const HOLLOW: &str = "fill=\"#fff\" stroke=\"#1d6b61\"";
/// Marks have to stay apart: where there are more, so many strokes are drawn at most.
const MOST_MARKS: usize = 400;
const MOST_STROKES: i64 = 120;

/// A drawing that is being written.
struct Svg(String);

impl Svg {
    /// `words` say what can be seen.
    fn new(height: f32, words: &str) -> Self {
        let mut svg = Self(String::new());
        let words = escaped(words);
        svg.put(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
             aria-label=\"{words}\">"
        ));
        svg
    }

    fn put(&mut self, markup: &str) {
        let _ = writeln!(self.0, "{markup}");
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), look: &str) {
        let ((x1, y1), (x2, y2)) = (from, to);
        self.put(&format!("<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" {look}/>"));
    }

    fn rect(&mut self, x: f32, top: f32, width: f32, bottom: f32, look: &str) {
        let height = (bottom - top).max(0.0);
        self.put(&format!("<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" {look}/>"));
    }

    fn text(&mut self, x: f32, y: f32, anchor: &str, words: &str) {
        let words = escaped(words);
        self.put(&format!("<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{words}</text>"));
    }

    /// Lines across at nothing, the half and the whole of `top`.
    fn grid(&mut self, top: f32) {
        for share in [0.0, 0.5, 1.0] {
            let y = y_of(share);
            let look = if share == 0.0 { "stroke=\"#666\"" } else { "stroke=\"#ddd\"" };
            self.line((LEFT, y), (WIDTH, y), look);
            let number = share * top;
            let number = if number.fract() == 0.0 { format!("{number:.0}") } else { format!("{number:.1}") };
            self.text(LEFT - 5.0, y + 3.0, "end", &number);
        }
    }

    fn finish(mut self) -> String {
        self.put("</svg>");
        self.0
    }
}

/// From the axis, 0, to the top, 1.
fn y_of(share: f32) -> f32 {
    HEIGHT - share * (HEIGHT - 8.0)
}

/// The check-ins as dots over the days; the lowest to the highest of a week as a line where there are very many.
pub(super) fn trend(marks: &[(NaiveDate, u8)], from: NaiveDate, to: NaiveDate, texts: &Texts, words: &str) -> String {
    let mut svg = Svg::new(WHOLE, words);
    svg.grid(10.0);
    let days = ((to - from).num_days() as f32).max(1.0);
    let x = |date: NaiveDate| LEFT + 6.0 + (date - from).num_days() as f32 / days * (WIDTH - LEFT - 12.0);
    let dot = |svg: &mut Svg, date: NaiveDate, score: f32| {
        let (x, y) = (x(date), y_of(score / 10.0));
        svg.put(&format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.2\" {SOLID}/>"));
    };
    if is_dense(marks) {
        for (date, low, mean, high) in joined(marks, from, to) {
            svg.line((x(date), y_of(low / 10.0)), (x(date), y_of(high / 10.0)), "stroke=\"#777\"");
            dot(&mut svg, date, mean);
        }
    } else {
        for &(date, score) in marks {
            dot(&mut svg, date, f32::from(score));
        }
    }
    svg.text(LEFT, WHOLE - 3.0, "start", &texts.date(from));
    svg.text(WIDTH, WHOLE - 3.0, "end", &texts.date(to));
    svg.finish()
}

/// Whether there are too many marks to draw each: then strokes stand for several, with a dot at their mean.
pub(super) fn is_dense(marks: &[(NaiveDate, u8)]) -> bool {
    marks.len() > MOST_MARKS
}

/// The lowest score, the mean and the highest of as many days as it takes.
fn joined(marks: &[(NaiveDate, u8)], from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDate, f32, f32, f32)> {
    let step = ((to - from).num_days() / MOST_STROKES + 1).max(7);
    let part = |date: NaiveDate| (date - from).num_days() / step;
    let range = |marks: &[(NaiveDate, u8)]| {
        let scores = marks.iter().map(|mark| f32::from(mark.1));
        let mean = scores.clone().sum::<f32>() / marks.len() as f32;
        (marks[0].0, scores.clone().fold(10.0, f32::min), mean, scores.fold(0.0, f32::max))
    };
    marks.chunk_by(|one, other| part(one.0) == part(other.0)).map(range).collect()
}

/// The second kind stands hollow on the first, which is solid.
pub(super) fn stacks(bars: &[(&str, [f32; 2])], keys: &[String; 2], words: &str) -> String {
    let top = round_top(bars.iter().map(|(_, [one, other])| one + other).fold(0.0, f32::max));
    draw(bars, keys, words, top, |svg, x, width, [one, other]| {
        let (low, high) = (y_of(one / top), y_of((one + other) / top));
        if other > 0.0 {
            svg.rect(x + 0.5, high, width - 1.0, low, HOLLOW);
        }
        svg.rect(x, low, width, y_of(0.0), SOLID);
    })
}

/// The second kind is a stroke at its height, beside a solid bar for the first.
pub(super) fn marked(bars: &[(&str, [f32; 2])], keys: &[String; 2], words: &str) -> String {
    let top = round_top(bars.iter().map(|(_, [one, other])| one.max(*other)).fold(0.0, f32::max));
    draw(bars, keys, words, top, |svg, x, width, [bar, mark]| {
        if bar > 0.0 {
            svg.rect(x, y_of(bar / top), width * 0.55, y_of(0.0), SOLID);
        }
        if mark > 0.0 {
            svg.rect(x + width * 0.6, y_of(mark / top), width * 0.4, y_of(0.0), HOLLOW);
        }
    })
}

fn draw(
    bars: &[(&str, [f32; 2])],
    keys: &[String; 2],
    words: &str,
    top: f32,
    mut bar: impl FnMut(&mut Svg, f32, f32, [f32; 2]),
) -> String {
    let mut svg = Svg::new(WHOLE + KEY, words);
    svg.grid(top);
    let step = (WIDTH - LEFT) / bars.len().max(1) as f32;
    let width = (step * 0.64).min(30.0);
    // A label is some forty wide: so many bars share one.
    let every = (44.0 / step).ceil().max(1.0) as usize;
    for (at, &(label, values)) in bars.iter().enumerate() {
        let middle = LEFT + step * (at as f32 + 0.5);
        bar(&mut svg, middle - width / 2.0, width, values);
        if at % every == 0 {
            svg.text(middle, WHOLE - 3.0, "middle", label);
        }
    }
    let half = LEFT + (WIDTH - LEFT) / 2.0;
    for (x, look, key) in [(LEFT, SOLID, &keys[0]), (half, HOLLOW, &keys[1])] {
        svg.rect(x + 0.5, WHOLE + 3.5, 8.0, WHOLE + 11.5, look);
        svg.text(x + 14.0, WHOLE + 11.0, "start", key);
    }
    svg.finish()
}

/// A round number that is no less, whose half is round too.
fn round_top(most: f32) -> f32 {
    let most = most.max(1.0);
    let ten = 10_f32.powf(most.log10().floor());
    [1.0, 2.0, 4.0, 6.0, 8.0, 10.0].map(|step| step * ten).into_iter().find(|top| *top >= most).unwrap_or(most)
}
