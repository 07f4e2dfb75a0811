//! The tray as a plain value: icon, tooltip and menu, computed whole from the schedule's view.

use crate::desktop::{Entry, Picture, Ring, Tone};
use crate::records::request::Command;
use crate::schedule::{Kind, Next, PauseLength, SkipReason, State, View};
use crate::texts::{Arg, Texts};
use chrono::NaiveDateTime;
use std::time::Duration;

/// The lengths of pause that the menu offers, in minutes.
const PAUSES: [u64; 3] = [30, 60, 120];

pub(crate) fn picture(view: &View, now: NaiveDateTime, texts: &Texts) -> Picture {
    let headline = headline(view, now, texts);
    Picture { ring: ring(view), menu: menu(view, &headline, texts), tooltip: headline }
}

fn ring(view: &View) -> Ring {
    let twelfths = (view.progress * 12.0 + 0.001) as u8;
    match view.state {
        State::Working | State::Resting => Ring { twelfths, tone: Tone::Calm, mark: false },
        State::Due | State::Offered => Ring { twelfths: 12, tone: Tone::Amber, mark: false },
        State::Held => Ring { twelfths: 12, tone: Tone::Amber, mark: true },
        State::Paused | State::OffHours | State::Away => Ring { twelfths, tone: Tone::Grey, mark: false },
    }
}

/// What is going on, in one line. Times are of the clock, so that the line stays true while time passes.
pub(crate) fn headline(view: &View, now: NaiveDateTime, texts: &Texts) -> String {
    match (view.state, view.next) {
        (State::Working, Some(next)) => coming(next, now, texts),
        (State::Working, None) => texts.get("tray-nothing-planned"),
        (State::Due, _) => texts.get("tray-due"),
        (State::Offered, _) => texts.get("tray-offered"),
        (State::Resting, _) => texts.get("tray-resting"),
        (State::Held, _) => texts.with("tray-held", &[("why", Arg::from(view.why.clone().unwrap_or_default()))]),
        (State::Paused, _) => view.paused_until.map_or_else(
            || texts.get("tray-paused"),
            |until| texts.with("tray-paused-until", &[("time", Arg::from(texts.time(until.time())))]),
        ),
        (State::OffHours, _) => texts.get("tray-off-hours"),
        (State::Away, _) => texts.get("tray-away"),
    }
}

fn coming(next: Next, now: NaiveDateTime, texts: &Texts) -> String {
    let kind = Arg::from(texts.get(kind_id(next.kind)));
    let (from, to) = (shown(now, next.earliest_in, texts), shown(now, next.latest_in, texts));
    if from == to {
        return texts.with("tray-next-at", &[("kind", kind), ("time", Arg::from(to))]);
    }
    texts.with("tray-next-between", &[("kind", kind), ("from", Arg::from(from)), ("to", Arg::from(to))])
}

/// The clock time after `left`, to the nearest minute.
fn shown(now: NaiveDateTime, left: Duration, texts: &Texts) -> String {
    let at = now + chrono::Duration::from_std(left + Duration::from_secs(30)).unwrap_or_default();
    texts.time(at.time())
}

pub(crate) fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Stretch => "kind-stretch",
        Kind::Walk => "kind-walk",
        Kind::Eyes => "kind-eyes",
    }
}

fn menu(view: &View, headline: &str, texts: &Texts) -> Vec<Entry> {
    let item = |id, command, enabled| Entry::Item { label: texts.get(id), command, enabled };
    let away = view.state == State::Away && view.why.as_deref() != Some("no-input");
    let mut entries = vec![
        Entry::Label(headline.to_owned()),
        Entry::Separator,
        item("tray-stretch-now", Command::Stretch { card: None }, view.state != State::Resting && !away),
        item("tray-later", Command::Later { by: None }, view.laters_left > 0),
        item("tray-skip", Command::Skip { reason: SkipReason::NotNow }, view.next.is_some() || resting(view)),
        Entry::Separator,
    ];
    if view.state == State::Paused {
        entries.push(item("tray-resume", Command::Resume, true));
    }
    entries.push(Entry::Submenu { label: texts.get("tray-pause"), entries: pauses(texts) });
    entries.push(Entry::Submenu { label: texts.get("tray-feel"), entries: feelings(texts) });
    entries.extend([
        Entry::Separator,
        item("tray-home", Command::Home { page: None }, true),
        item("tray-quit", Command::Quit, true),
    ]);
    entries
}

fn resting(view: &View) -> bool {
    view.state == State::Resting
}

fn pauses(texts: &Texts) -> Vec<Entry> {
    let entry = |label, length| Entry::Item { label, command: Command::Pause { length }, enabled: true };
    let timed = PAUSES.map(|minutes| {
        let time = Duration::from_secs(60 * minutes);
        entry(texts.duration(time), PauseLength::For(time))
    });
    timed
        .into_iter()
        .chain([
            entry(texts.get("tray-pause-tomorrow"), PauseLength::Tomorrow),
            entry(texts.get("tray-pause-resumed"), PauseLength::Resumed),
        ])
        .collect()
}

fn feelings(texts: &Texts) -> Vec<Entry> {
    (0..=10_u8)
        .map(|score| Entry::Item {
            label: texts.with("tray-feel-score", &[("score", Arg::from(score))]),
            command: Command::Feel { score },
            enabled: true,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Counts;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    fn check(state: State, why: Option<&str>, laters_left: u32, expected: Expect) {
        let next = Next {
            kind: Kind::Stretch,
            earliest_in: Duration::from_secs(if why == Some("later") { 2100 } else { 1200 }),
            latest_in: Duration::from_secs(2100),
        };
        let view = View {
            state,
            why: why.map(str::to_owned),
            sitting: Duration::from_secs(600),
            progress: 0.25,
            next: (!matches!(state, State::Paused | State::Resting)).then_some(next),
            paused_until: why.and_then(|why| why.parse().ok()),
            laters_left,
            today: Counts::default(),
            number: 1,
        };
        let now = "2026-11-23T09:10:00".parse().unwrap();
        let picture = picture(&view, now, &Texts::new("system"));
        let mut text = format!("{:?}\n{}\n", picture.ring, picture.tooltip);
        print(&picture.menu, 0, &mut text);
        expected.assert_eq(&text);
    }

    fn print(entries: &[Entry], depth: usize, text: &mut String) {
        for entry in entries {
            let _ = match entry {
                Entry::Label(label) => writeln!(text, "{:depth$}  {label}", ""),
                Entry::Item { label, command, enabled: true } => writeln!(text, "{:depth$}[{label}] {command:?}", ""),
                Entry::Item { label, enabled: false, .. } => writeln!(text, "{:depth$}({label})", ""),
                Entry::Separator => writeln!(text, "{:depth$}---", ""),
                Entry::Submenu { label, entries } => {
                    let _ = writeln!(text, "{:depth$}{label} >", "");
                    print(if label.contains("back") { &entries[..2] } else { entries }, depth + 2, text);
                    Ok(())
                }
            };
        }
    }

    #[test]
    fn working() {
        check(
            State::Working,
            None,
            0,
            expect![[r#"
                Ring { twelfths: 3, tone: Calm, mark: false }
                Stretch between 09:30 and 09:45
                  Stretch between 09:30 and 09:45
                ---
                [Stretch now] Stretch { card: None }
                (Later)
                [Skip this break] Skip { reason: NotNow }
                ---
                Pause >
                  [30 minutes] Pause { length: For(1800s) }
                  [1 hour] Pause { length: For(3600s) }
                  [2 hours] Pause { length: For(7200s) }
                  [Until tomorrow] Pause { length: Tomorrow }
                  [Until I resume] Pause { length: Resumed }
                How does your back feel? >
                  [0 – no trouble] Feel { score: 0 }
                  [1] Feel { score: 1 }
                ---
                [Home…] Home { page: None }
                [Quit] Quit
            "#]],
        );
    }

    #[test]
    fn put_off() {
        check(
            State::Working,
            Some("later"),
            2,
            expect![[r#"
                Ring { twelfths: 3, tone: Calm, mark: false }
                Stretch at 09:45
                  Stretch at 09:45
                ---
                [Stretch now] Stretch { card: None }
                [Later] Later { by: None }
                [Skip this break] Skip { reason: NotNow }
                ---
                Pause >
                  [30 minutes] Pause { length: For(1800s) }
                  [1 hour] Pause { length: For(3600s) }
                  [2 hours] Pause { length: For(7200s) }
                  [Until tomorrow] Pause { length: Tomorrow }
                  [Until I resume] Pause { length: Resumed }
                How does your back feel? >
                  [0 – no trouble] Feel { score: 0 }
                  [1] Feel { score: 1 }
                ---
                [Home…] Home { page: None }
                [Quit] Quit
            "#]],
        );
    }

    #[test]
    fn due() {
        check(
            State::Due,
            Some("waiting-for-pause"),
            3,
            expect![[r#"
            Ring { twelfths: 12, tone: Amber, mark: false }
            Break at your next pause in typing
              Break at your next pause in typing
            ---
            [Stretch now] Stretch { card: None }
            [Later] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn offered() {
        check(
            State::Offered,
            None,
            0,
            expect![[r#"
            Ring { twelfths: 12, tone: Amber, mark: false }
            Time to move
              Time to move
            ---
            [Stretch now] Stretch { card: None }
            (Later)
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn resting_with_a_card() {
        check(
            State::Resting,
            None,
            1,
            expect![[r#"
            Ring { twelfths: 3, tone: Calm, mark: false }
            Break in progress
              Break in progress
            ---
            (Stretch now)
            [Later] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn held() {
        check(
            State::Held,
            Some("call"),
            3,
            expect![[r#"
            Ring { twelfths: 12, tone: Amber, mark: true }
            Break held: you are in a call
              Break held: you are in a call
            ---
            [Stretch now] Stretch { card: None }
            [Later] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn paused_until_a_time() {
        check(
            State::Paused,
            Some("2026-11-23T10:20:00"),
            0,
            expect![[r#"
            Ring { twelfths: 3, tone: Grey, mark: false }
            Paused until 10:20
              Paused until 10:20
            ---
            [Stretch now] Stretch { card: None }
            (Later)
            (Skip this break)
            ---
            [Resume] Resume
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn paused_until_resumed() {
        check(
            State::Paused,
            None,
            0,
            expect![[r#"
            Ring { twelfths: 3, tone: Grey, mark: false }
            Paused until you resume
              Paused until you resume
            ---
            [Stretch now] Stretch { card: None }
            (Later)
            (Skip this break)
            ---
            [Resume] Resume
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn off_hours() {
        check(
            State::OffHours,
            None,
            0,
            expect![[r#"
            Ring { twelfths: 3, tone: Grey, mark: false }
            Outside your working hours
              Outside your working hours
            ---
            [Stretch now] Stretch { card: None }
            (Later)
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }

    #[test]
    fn away_behind_a_lock() {
        check(
            State::Away,
            Some("locked"),
            0,
            expect![[r#"
            Ring { twelfths: 3, tone: Grey, mark: false }
            You are away: this counts as rest
              You are away: this counts as rest
            ---
            (Stretch now)
            (Later)
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0 }
              [1] Feel { score: 1 }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
        );
    }
}
