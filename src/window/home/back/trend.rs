//! The course of the check-ins above the breaks of the same days. Nothing is smoothed but the mean, which says so.

mod plot;

use crate::records::days::{Day, Days};
use crate::texts::{Arg, Texts};
use crate::window::home::chart::{Mark, legend_ui};
use crate::window::home::history::long_day;
use chrono::{Datelike as _, Days as Calendar, NaiveDate};
use egui::Ui;

use super::words_ui;

/// The mean is drawn where so many days have at least so many check-ins.
const MEAN_OF: u64 = 7;
const MEAN_FROM: usize = 3;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Reach {
    Short,
    #[default]
    Usual,
    Long,
}

impl Reach {
    pub(super) const ALL: [Self; 3] = [Self::Short, Self::Usual, Self::Long];

    pub(super) fn name(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Short => "back-reach-short",
            Self::Usual => "back-reach-usual",
            Self::Long => "back-reach-long",
        })
    }

    fn weeks(self) -> u64 {
        match self {
            Self::Short => 2,
            Self::Usual => 6,
            Self::Long => 52,
        }
    }

    /// The days that are one bar.
    fn step(self) -> u64 {
        if self == Self::Long { 7 } else { 1 }
    }
}

/// Days that are one bar, with what is said of them.
#[derive(Debug, PartialEq)]
struct Slot {
    taken: u32,
    words: String,
}

/// What was counted before it is drawn. Days are counted from the first one, which is 0.
#[derive(Debug)]
pub(super) struct Trend {
    reach: Reach,
    days: u64,
    dots: Vec<(u64, u8)>,
    /// Lines through days that follow each other.
    means: Vec<Vec<(u64, f32)>>,
    slots: Vec<Slot>,
    /// Below the axis: the first day and its name.
    labels: Vec<(u64, String)>,
    summary: String,
}

impl Trend {
    pub(super) fn new(days: &Days, today: NaiveDate, reach: Reach, texts: &Texts) -> Self {
        let count = reach.weeks() * 7;
        let from = today - Calendar::new(count - 1);
        let shown = days.between(from, today);
        let at = |date: NaiveDate| (date - from).num_days() as u64;
        let dots = shown.iter().flat_map(|day| day.felt.iter().map(move |felt| (at(day.date), felt.score))).collect();
        let starts = (0..count).step_by(reach.step() as usize);
        Self {
            reach,
            days: count,
            dots,
            means: means(days, from, today),
            slots: starts.map(|start| slot(days, from + Calendar::new(start), reach, texts)).collect(),
            labels: labels(from, reach, texts),
            summary: summary(shown, texts),
        }
    }

    pub(super) fn ui(&self, ui: &mut Ui, texts: &Texts) {
        if self.dots.is_empty() && self.slots.iter().all(|slot| slot.taken == 0) {
            return words_ui(ui, &texts.get("back-trend-none"));
        }
        plot::ui(ui, self);
        let breaks = if self.reach == Reach::Long { "back-trend-breaks-week" } else { "back-trend-breaks" };
        let mut kinds = vec![(Mark::Solid, texts.get(breaks))];
        if !self.means.is_empty() {
            kinds.insert(0, (Mark::Line, texts.get("back-trend-mean")));
        }
        if self.dots.is_empty() {
            legend_ui(ui, &kinds);
            return words_ui(ui, &texts.get("back-trend-none"));
        }
        kinds.insert(0, (Mark::Dot, texts.get("back-trend-score")));
        legend_ui(ui, &kinds);
        words_ui(ui, &self.summary);
    }
}

/// The mean of the week that ends on each day, in pieces where there is enough for it.
fn means(days: &Days, from: NaiveDate, today: NaiveDate) -> Vec<Vec<(u64, f32)>> {
    let mut pieces: Vec<Vec<(u64, f32)>> = Vec::new();
    let mut is_open = false;
    for (at, date) in from.iter_days().take_while(|date| *date <= today).enumerate() {
        let week = days.between(date - Calendar::new(MEAN_OF - 1), date);
        let scores: Vec<f32> = week.iter().flat_map(|day| &day.felt).map(|felt| f32::from(felt.score)).collect();
        let has_enough = scores.len() >= MEAN_FROM;
        if has_enough {
            let point = (at as u64, scores.iter().sum::<f32>() / scores.len() as f32);
            match pieces.last_mut().filter(|_| is_open) {
                Some(piece) => piece.push(point),
                None => pieces.push(vec![point]),
            }
        }
        is_open = has_enough;
    }
    pieces.retain(|piece| piece.len() > 1);
    pieces
}

fn slot(days: &Days, start: NaiveDate, reach: Reach, texts: &Texts) -> Slot {
    let end = start + Calendar::new(reach.step() - 1);
    let shown = days.between(start, end);
    let taken = shown.iter().map(Day::taken).sum();
    let date = if reach == Reach::Long { texts.date(start) } else { long_day(texts, start) };
    let id = if reach == Reach::Long { "back-trend-week" } else { "back-trend-day" };
    let mut parts = vec![texts.with(id, &[("date", Arg::from(date)), ("taken", Arg::from(taken))])];
    let scores: Vec<_> = shown.iter().flat_map(|day| &day.felt).map(|felt| felt.score.to_string()).collect();
    if !scores.is_empty() {
        parts.push(texts.with("back-trend-felt", &[("scores", Arg::from(scores.join(", ")))]));
    }
    Slot { taken, words: parts.join(", ") }
}

/// Mondays, or the first days of months where there are many weeks.
fn labels(from: NaiveDate, reach: Reach, texts: &Texts) -> Vec<(u64, String)> {
    let month = |date: NaiveDate| texts.get(&format!("month-short-{}", date.month()));
    let name = |date: NaiveDate| match reach {
        Reach::Long => month(date),
        Reach::Short | Reach::Usual => {
            let args = [("day", Arg::from(date.day())), ("month", Arg::from(month(date)))];
            texts.with("report-day", &args)
        }
    };
    let begins = |date: NaiveDate| match reach {
        Reach::Long => date.day() == 1,
        Reach::Short | Reach::Usual => date.weekday().num_days_from_monday() == 0,
    };
    let days = from.iter_days().take(reach.weeks() as usize * 7).enumerate();
    days.filter(|(_, date)| begins(*date)).map(|(at, date)| (at as u64, name(date))).collect()
}

fn summary(shown: &[Day], texts: &Texts) -> String {
    let scores: Vec<u8> = shown.iter().flat_map(|day| &day.felt).map(|felt| felt.score).collect();
    let taken = texts.with("back-trend-taken", &[("n", Arg::from(shown.iter().map(Day::taken).sum::<u32>()))]);
    let (Some(low), Some(high), Some(last)) = (scores.iter().min(), scores.iter().max(), scores.last()) else {
        return taken;
    };
    let mean = scores.iter().map(|score| f32::from(*score)).sum::<f32>() / scores.len() as f32;
    let args = [
        ("n", Arg::from(scores.len())),
        ("low", Arg::from(*low)),
        ("high", Arg::from(*high)),
        ("mean", Arg::from(format!("{mean:.1}"))),
        ("last", Arg::from(*last)),
    ];
    [texts.with("back-trend-sum", &args), taken, texts.get("back-trend-beside")].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::days::Felt;
    use expect_test::expect;

    fn days(scores: &[(u64, u8)], today: NaiveDate) -> Days {
        let mut days = Days::default();
        for ago in (0..60).rev() {
            let mut day = Day::new(today - Calendar::new(ago));
            day.done = (ago % 5) as u32;
            let at = format!("{}T18:00:00+01:00", day.date).parse().unwrap();
            let of_day = scores.iter().filter(|(score_ago, _)| *score_ago == ago);
            day.felt =
                of_day.map(|(_, score)| Felt { at, score: *score, areas: Vec::new(), helped: Vec::new() }).collect();
            days.days.push(day);
        }
        days
    }

    #[test]
    fn the_mean_needs_enough_check_ins() {
        let today = "2026-11-23".parse().unwrap();
        let few = days(&[(0, 5), (10, 5), (20, 5)], today);
        assert!(Trend::new(&few, today, Reach::Usual, &Texts::new("en")).means.is_empty());
        let enough = days(&[(0, 6), (2, 3), (4, 3), (5, 4), (30, 9)], today);
        let trend = Trend::new(&enough, today, Reach::Usual, &Texts::new("en"));
        expect![["[[(39, 3.3333333), (40, 3.3333333), (41, 4.0)]]"]].assert_eq(&format!("{:?}", trend.means));
        assert_eq!(trend.dots, [(11, 9), (36, 4), (37, 3), (39, 3), (41, 6)]);
    }

    #[test]
    fn what_is_seen_is_said() {
        let today = "2026-11-23".parse().unwrap();
        let trend = Trend::new(&days(&[(0, 6), (2, 3)], today), today, Reach::Short, &Texts::new("en"));
        let said = format!("{}\n{}\n{:?}\n", trend.summary, trend.slots[11].words, trend.labels);
        expect![[r#"
            2 check-ins, from 3 to 6, on average 4.5; the latest is 6. 26 breaks taken. They stand beside each other; the one need not come from the other.
            Saturday, 21 November 2026: 2 breaks, check-in 3
            [(6, "16 Nov"), (13, "23 Nov")]
        "#]]
        .assert_eq(&said);
        let year = Trend::new(&days(&[], today), today, Reach::Long, &Texts::new("en"));
        assert_eq!((year.slots.len(), year.labels.len()), (52, 12));
    }
}
