//! The self-check of the desk: what is to be asked now, what has come of it so far, and when it asks again.
//!
//! Who keeps the answers hands them over; nothing here knows where they lie.

use super::guide::Question;
use super::guides_in;
use crate::texts::Language;
use chrono::{Days, NaiveDate};

/// What was no is asked again after a week, when there was time to mend it.
const AGAIN_NO: Days = Days::new(7);
/// Desks change: what was yes is asked again after so many days.
const AGAIN_YES: Days = Days::new(90);
/// Who had no time is not asked twice on one day.
const AGAIN_LATER: Days = Days::new(1);

/// How a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    Yes,
    No,
    NotNow,
}

/// A question with its latest answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) question: &'static Question,
    pub(crate) said: Option<(NaiveDate, Reply)>,
}

/// All questions, in the order of the guide.
#[derive(Clone, Debug)]
pub(crate) struct CheckUp {
    pub(crate) items: Vec<Item>,
}

impl Item {
    pub(crate) fn reply(&self) -> Option<Reply> {
        self.said.map(|(_, reply)| reply)
    }

    /// From when on it is asked again; `None` if it never was.
    pub(crate) fn due(&self) -> Option<NaiveDate> {
        let (at, reply) = self.said?;
        let after = match reply {
            Reply::Yes => AGAIN_YES,
            Reply::No => AGAIN_NO,
            Reply::NotNow => AGAIN_LATER,
        };
        at.checked_add_days(after)
    }

    /// An answer from the future was given by a wrong clock and does not keep the question away for years; that of
    /// tomorrow may be of a traveller.
    pub(crate) fn is_due(&self, today: NaiveDate) -> bool {
        let is_from_the_future = self.said.is_some_and(|(at, _)| at.pred_opt().is_some_and(|before| before > today));
        self.due().is_none_or(|due| due <= today) || is_from_the_future
    }
}

impl CheckUp {
    /// The questions in this language; `said` knows the latest answer to one by its id, and its day.
    pub(crate) fn new(language: &'static Language, said: impl Fn(&str) -> Option<(NaiveDate, Reply)>) -> Self {
        Self {
            items: guides_in(language)
                .desk
                .iter()
                .map(|question| Item { question, said: said(&question.id) })
                .collect(),
        }
    }

    /// The places of the questions that are to be asked today.
    pub(crate) fn due(&self, today: NaiveDate) -> Vec<usize> {
        (0..self.items.len()).filter(|&at| self.items[at].is_due(today)).collect()
    }

    /// How many are yes, of how many that were answered by yes or no.
    pub(crate) fn score(&self) -> (usize, usize) {
        let count = |reply| self.items.iter().filter(|item| item.reply() == Some(reply)).count();
        let yes = count(Reply::Yes);
        (yes, yes + count(Reply::No))
    }

    /// The next day on which something is asked that is not asked today, and how many questions that are.
    pub(crate) fn next(&self, today: NaiveDate) -> Option<(NaiveDate, usize)> {
        let later = || self.items.iter().filter(|item| !item.is_due(today)).filter_map(Item::due);
        let day = later().min()?;
        Some((day, later().filter(|due| *due == day).count()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    /// Answers as `feet yes 2026-01-05`; what is asked on a day, and what is known then.
    #[track_caller]
    fn check(answers: &[&str], today: &str, expected: &Expect) {
        let said = |id: &str| {
            let words =
                answers.iter().map(|answer| answer.split(' ').collect::<Vec<_>>()).find(|words| words[0] == id)?;
            let reply = match words[1] {
                "yes" => Reply::Yes,
                "no" => Reply::No,
                _ => Reply::NotNow,
            };
            Some((words[2].parse().unwrap(), reply))
        };
        let mut check_up = CheckUp::new(crate::texts::Texts::new("en").language(), said);
        check_up.items.truncate(4);
        let today = today.parse().unwrap();
        let asked: Vec<&str> = check_up.due(today).iter().map(|&at| check_up.items[at].question.id.as_str()).collect();
        let (yes, of) = check_up.score();
        let next = check_up.next(today).map_or("never".to_owned(), |(day, count)| format!("{count} on {day}"));
        expected.assert_eq(&format!("asks {}; {yes} of {of}; then {next}", asked.join(" ")));
    }

    #[test]
    fn at_first_everything_is_asked() {
        check(&[], "2026-01-05", &expect!["asks feet knees lower-back screen-height; 0 of 0; then never"]);
        check(
            &["feet yes 2026-01-05", "knees no 2026-01-05"],
            "2026-01-05",
            &expect!["asks lower-back screen-height; 1 of 2; then 1 on 2026-01-12"],
        );
    }

    const ROUND: [&str; 4] =
        ["feet yes 2026-01-05", "knees no 2026-01-05", "lower-back not-now 2026-01-05", "screen-height yes 2026-01-05"];

    #[test]
    fn what_was_put_off_comes_the_next_day_a_no_after_a_week_and_all_after_ninety_days() {
        check(&ROUND, "2026-01-05", &expect!["asks ; 2 of 3; then 1 on 2026-01-06"]);
        check(&ROUND, "2026-01-06", &expect!["asks lower-back; 2 of 3; then 1 on 2026-01-12"]);
        check(&ROUND, "2026-01-11", &expect!["asks lower-back; 2 of 3; then 1 on 2026-01-12"]);
        check(&ROUND, "2026-01-12", &expect!["asks knees lower-back; 2 of 3; then 2 on 2026-04-05"]);
        check(&ROUND, "2026-04-04", &expect!["asks knees lower-back; 2 of 3; then 2 on 2026-04-05"]);
        check(&ROUND, "2026-04-05", &expect!["asks feet knees lower-back screen-height; 2 of 3; then never"]);
    }

    #[test]
    fn a_clock_that_was_wrong_keeps_nothing_away() {
        check(&ROUND, "2026-01-04", &expect!["asks ; 2 of 3; then 1 on 2026-01-06"]);
        check(&ROUND, "2026-01-03", &expect!["asks feet knees lower-back screen-height; 2 of 3; then never"]);
        check(
            &["feet yes +262142-12-31"],
            "2026-01-05",
            &expect!["asks feet knees lower-back screen-height; 1 of 1; then never"],
        );
    }
}
