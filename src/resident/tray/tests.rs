//! The tray in each state, as text.

use super::*;
use crate::schedule::Counts;
use expect_test::{Expect, expect};
use std::fmt::Write as _;

fn check(state: State, why: Option<&str>, laters_left: u32, expected: &Expect) {
    let now = "2026-11-23T09:10:00".parse().unwrap();
    let picture = picture(&view(state, why, laters_left), &Around::default(), now, &Texts::new("system"));
    let mut text = format!("{:?}\n{}\n", picture.ring, picture.tooltip);
    print(&picture.menu, 0, &mut text);
    expected.assert_eq(&text);
}

/// The headline and whatever the menu has beside the usual.
fn check_rest(view: &View, around: &Around, expected: &Expect) {
    let now = "2026-11-23T09:10:00".parse().unwrap();
    let [usual, seen] = [&self::view(State::Working, None, 3), view].map(|view| {
        let around = if view.today.done == 0 { &Around::default() } else { around };
        let mut text = String::new();
        print(&picture(view, around, now, &Texts::new("system")).menu, 0, &mut text);
        text
    });
    let rest = seen.lines().filter(|line| !usual.lines().any(|other| other == *line));
    let rest: Vec<_> = rest.map(str::trim).collect();
    expected.assert_eq(&(rest.join("\n") + "\n"));
}

fn view(state: State, why: Option<&str>, laters_left: u32) -> View {
    let next = Next {
        kind: Kind::Stretch,
        earliest_in: Duration::from_secs(if why == Some("later") { 2100 } else { 1200 }),
        latest_in: Duration::from_mins(35),
    };
    View {
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
    }
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
            (Later (5 minutes))
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            [Later (5 minutes)] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            [Later (5 minutes)] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            (Later (5 minutes))
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            [End this break] End
            [Later (5 minutes)] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
        Some("microphone"),
        3,
        &expect![[r#"
            Ring { twelfths: 12, tone: Amber, mark: true }
            Break held: the microphone is in use
              Break held: the microphone is in use
            ---
            [Take it anyway] Stretch { card: None }
            [Later (5 minutes)] Later { by: None }
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            (Later (5 minutes))
            (Skip this break)
            ---
            [Resume] Resume
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            (Later (5 minutes))
            (Skip this break)
            ---
            [Resume] Resume
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            (Later (5 minutes))
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
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
            (Later (5 minutes))
            [Skip this break] Skip { reason: NotNow }
            ---
            Pause >
              [30 minutes] Pause { length: For(1800s) }
              [1 hour] Pause { length: For(3600s) }
              [2 hours] Pause { length: For(7200s) }
              [Until tomorrow] Pause { length: Tomorrow }
              [Until I resume] Pause { length: Resumed }
            In a meeting >
              [30 minutes] Meeting { length: For(1800s) }
              [1 hour] Meeting { length: For(3600s) }
              [2 hours] Meeting { length: For(7200s) }
            How does your back feel? >
              [0 – no trouble] Feel { score: 0, areas: [], helped: [] }
              [1] Feel { score: 1, areas: [], helped: [] }
            ---
            [Home…] Home { page: None }
            [Quit] Quit
        "#]],
    );
}

fn seen(state: State, why: Option<&str>) -> View {
    let mut view = view(state, why, 3);
    view.today.done = 1;
    view
}

#[test]
fn a_held_break_names_its_cause_and_offers_what_nobody_notices() {
    let around = Around {
        held_by: Some("Calls".into()),
        discreet: Some(("chin-tuck".into(), "Chin tuck".into())),
        new_screen: true,
    };
    check_rest(
        &seen(State::Held, Some("camera")),
        &around,
        &expect![[r#"
            Break held: the camera is in use (Calls)
            [Take it anyway] Stretch { card: None }
            [Do one that nobody sees: Chin tuck] Stretch { card: Some("chin-tuck") }
            [The new screen is mine] OwnScreens
        "#]],
    );
}

#[test]
fn a_meeting_can_be_made_longer_and_ended() {
    let mut view = seen(State::Held, Some("meeting"));
    view.meeting_until = Some("2026-11-23T09:40:00".parse().unwrap());
    check_rest(
        &view,
        &Around::default(),
        &expect![[r#"
            Break held: you are in a meeting until 09:40
            [Take it anyway] Stretch { card: None }
            In a meeting until 09:40 >
            [30 minutes more] Meeting { length: More(1800s) }
            [1 hour more] Meeting { length: More(3600s) }
            [2 hours more] Meeting { length: More(7200s) }
            [It is over] Meeting { length: Over }
        "#]],
    );
}

#[test]
fn outside_the_hours_it_says_when_they_begin() {
    for at in ["2026-11-23T13:00:00", "2026-11-24T09:00:00", "2026-12-07T09:00:00"] {
        let mut view = seen(State::OffHours, None);
        view.opens_at = Some(at.parse().unwrap());
        let expected = match at {
            "2026-11-23T13:00:00" => expect![[r#"
                  Outside your working hours until 13:00
            "#]],
            "2026-11-24T09:00:00" => expect![[r#"
                  Outside your working hours until Tuesday, 09:00
            "#]],
            _ => expect![[r#"
                  Outside your working hours until 7 December 2026, 09:00
            "#]],
        };
        check_rest(&view, &Around::default(), &expected);
    }
}

#[test]
fn strict_leaves_the_end_of_a_break() {
    let mut view = seen(State::Resting, None);
    view.skips_left = Some(0);
    check_rest(
        &view,
        &Around::default(),
        &expect![[r#"
            Break in progress
            [End this break] End
            (Skip this break)
        "#]],
    );
}

#[test]
fn whoever_stands_can_say_so() {
    for (posture, change) in [(Posture::Sitting, None), (Posture::Standing, Some(Posture::Sitting))] {
        let mut view = seen(State::Working, None);
        (view.posture, view.posture_change) = (Some(posture), change);
        let expected = match posture {
            Posture::Sitting => expect![[r#"
                [I stand now] Posture { standing: true }
            "#]],
            Posture::Standing => expect![[r#"
                [I sit now (you have stood for long enough)] Posture { standing: false }
            "#]],
        };
        check_rest(&view, &Around::default(), &expected);
    }
}
