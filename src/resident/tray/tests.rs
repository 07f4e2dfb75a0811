//! The tray in each state, as text.

use super::*;
use crate::schedule::Counts;
use expect_test::{Expect, expect};
use std::fmt::Write as _;

fn check(state: State, why: Option<&str>, laters_left: u32, expected: &Expect) {
    let next = Next {
        kind: Kind::Stretch,
        earliest_in: Duration::from_secs(if why == Some("later") { 2100 } else { 1200 }),
        latest_in: Duration::from_mins(35),
    };
    let view = View {
        state,
        why: why.map(str::to_owned),
        sitting: Duration::from_mins(10),
        progress: 0.25,
        next: (!matches!(state, State::Paused | State::Resting)).then_some(next),
        paused_until: why.and_then(|why| why.parse().ok()),
        laters_left,
        later_by: Duration::from_mins(5),
        skips_left: None,
        is_short: false,
        meeting_until: None,
        opens_at: None,
        discreet: false,
        posture: None,
        posture_change: None,
        today: Counts::default(),
        number: 1,
    };
    let now = "2026-11-23T09:10:00".parse().unwrap();
    let picture = picture(&view, &Around::default(), now, &Texts::new("system"));
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
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
