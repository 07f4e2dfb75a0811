//! Pauses and changes of the plan.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn a_pause_of_an_hour_starts_a_new_interval() {
    check(
        "",
        "
            09:20 pause 1h
            10:30
        ",
        &expect![[r#"
            09:20:00 paused (2026-11-23T10:20)
            10:20:00 resumed
            Working, sat 5400s
        "#]],
    );
}

#[test]
fn a_pause_survives_sleep() {
    check(
        "",
        "
            09:20 pause 1h
            09:30 suspend
            10:10 resume
            10:15
        ",
        &expect![[r#"
            09:20:00 paused (2026-11-23T10:20)
            10:10:00 sat (1800s) 2400s ago
            10:10:00 away (2400s)
            Paused, sat 300s
            next: 10:20:00 PauseEnds
        "#]],
    );
}

#[test]
fn a_pause_that_ended_asleep_is_over() {
    check(
        "",
        "
            09:20 pause 1h
            09:30 suspend
            11:00 resume
            11:01
        ",
        &expect![[r#"
            09:20:00 paused (2026-11-23T10:20)
            11:00:00 sat (1800s) 5400s ago
            11:00:00 resumed
            11:00:00 away (5400s)
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_pause_until_tomorrow_ends_when_the_day_starts() {
    check(
        "",
        "
            09:20 pause tomorrow
            04:01+1
        ",
        &expect![[r#"
            09:20:00 paused (2026-11-24T04:00)
            04:00:00 resumed
            Working, sat 68460s
        "#]],
    );
}

#[test]
fn a_pause_without_an_end_lasts() {
    check(
        "",
        "
            09:20 pause
            09:00+3
        ",
        &expect![[r#"
            09:20:00 paused (resumed)
            Paused, sat 259200s
        "#]],
    );
}

#[test]
fn a_pause_takes_the_offer_back() {
    check(
        "",
        "
            09:46 pause 30m
            09:50
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 paused (2026-11-23T10:16)
            Paused, sat 3000s
            next: 10:16:00 PauseEnds
        "#]],
    );
}

#[test]
fn resuming_starts_a_full_interval() {
    check(
        "",
        "
            09:20 pause
            10:00 go-on
            10:01
        ",
        &expect![[r#"
            09:20:00 paused (resumed)
            10:00:00 resumed
            Working, sat 3660s
        "#]],
    );
}

#[test]
fn a_shorter_interval_takes_effect_at_once() {
    check(
        "",
        "
            09:20 plan earliest=10m latest=15m
            09:21
        ",
        &expect![[r#"
            09:20:00   Offer { kind: Stretch, again: 0 }
            09:20:00 offered stretch
            Offered, sat 1260s
            next: 09:25:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_longer_interval_takes_a_due_break_back() {
    check(
        "",
        "
            09:31
            09:32 plan earliest=50m latest=60m
            09:33
        ",
        &expect![[r#"
            Working, sat 1980s
        "#]],
    );
}

#[test]
fn a_pause_without_an_end_survives_sleep_and_a_reboot() {
    check(
        "",
        "
            09:20 pause
            09:30 suspend
            08:00+1 resume
            08:10+1 kill
            08:20+1 restart reboot
            09:30+1
        ",
        &expect![[r#"
            09:20:00 paused (resumed)
            08:00:00 sat (1800s) 81000s ago
            08:00:00 away (81000s)
            08:20:00 away (1200s)
            Paused, sat 4200s
        "#]],
    );
}

#[test]
fn a_whole_interval_follows_a_pause_that_ended_asleep() {
    check(
        "",
        "
            09:20 pause 1h
            09:30 suspend
            11:00 resume
            11:29:59 idle 10s
            11:30:10
        ",
        &expect![[r#"
            09:20:00 paused (2026-11-23T10:20)
            11:00:00 sat (1800s) 5400s ago
            11:00:00 resumed
            11:00:00 away (5400s)
            11:30:00   Offer { kind: Stretch, again: 0 }
            11:30:00 offered stretch
            Offered, sat 1810s
            next: 11:35:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_pause_until_tomorrow_survives_a_night_asleep_and_a_clock_that_is_set() {
    check(
        "",
        "
            09:10 pause tomorrow
            18:10 clock 3600
            18:20 clock -3600
            18:30 suspend
            03:50+1 resume
            03:59+1
        ",
        &expect![[r#"
            09:10:00 paused (2026-11-24T04:00)
            03:50:00 sat (34200s) 33600s ago
            03:50:00 away (33600s)
            Paused, sat 540s
            next: 04:00:00 PauseEnds
        "#]],
    );
}
