//! Breaks at fixed times of the day.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn breaks_come_at_fixed_times_beside_the_others() {
    check(
        "times=09:20:00,15:00:00",
        "
            09:20:30 idle 5s
            09:21 start
            09:22 done
            09:52 idle 5s
            09:53
        ",
        &expect![[r#"
            09:20:30   Offer { kind: Stretch, again: 0 }
            09:20:30 offered stretch
            09:21:00   Withdraw
            09:21:00   Open { kind: Stretch }
            09:21:00 started stretch
            09:22:00 sat (1260s) 60s ago
            09:22:00 done stretch
            09:52:00   Offer { kind: Stretch, again: 0 }
            09:52:00 offered stretch
            Offered, sat 1860s
            next: 09:57:00 OfferEnds
        "#]],
    );
}

#[test]
fn breaks_come_at_fixed_times_alone() {
    check(
        "times=10:30:00 alone=on",
        "
            10:29
            10:36
        ",
        &expect![[r#"
            10:35:00   Offer { kind: Stretch, again: 0 }
            10:35:00 offered stretch
            Offered, sat 5760s
            next: 10:40:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_fixed_time_shortly_after_a_break_brings_none() {
    check(
        "times=09:40:00",
        "
            09:35 start
            09:36 done
            09:45
        ",
        &expect![[r#"
            09:35:00   Open { kind: Stretch }
            09:35:00 started stretch
            09:36:00 sat (2100s) 60s ago
            09:36:00 done stretch
            Working, sat 540s
        "#]],
    );
}

#[test]
fn a_fixed_time_that_was_slept_through_is_not_made_up_for() {
    check(
        "times=10:00:00 alone=on",
        "
            09:30 suspend
            11:00 resume
            11:10
        ",
        &expect![[r#"
            11:00:00 sat (1800s) 5400s ago
            11:00:00 away (5400s)
            Working, sat 600s
        "#]],
    );
}

#[test]
fn a_fixed_time_in_the_hour_that_a_spring_night_lacks_comes_after_it() {
    check(
        "times=02:30:00 alone=on",
        "
            01:50+1 active
            02:00+1 zone 1
            02:00:10+1 idle 5s
            02:00:20+1
        ",
        &expect![[r#"
            03:00:10   Offer { kind: Stretch, again: 0 }
            03:00:10 offered stretch
            Offered, sat 61220s
            next: 03:05:10 OfferEnds
        "#]],
    );
}

#[test]
fn a_fixed_time_in_the_hour_that_an_autumn_night_has_twice_comes_once() {
    check(
        "times=02:30:00 alone=on",
        "
            02:30:10+1 idle 5s
            02:31+1 start
            02:32+1 done
            03:00+1 zone -1
            03:40+1
        ",
        &expect![[r#"
            02:30:10   Offer { kind: Stretch, again: 0 }
            02:30:10 offered stretch
            02:31:00   Withdraw
            02:31:00   Open { kind: Stretch }
            02:31:00 started stretch
            02:32:00 sat (63060s) 60s ago
            02:32:00 done stretch
            Working, sat 4080s
            next: 03:00:00 Fixed
        "#]],
    );
}

#[test]
fn a_clock_that_is_set_brings_no_break() {
    check(
        "times=12:00:00 alone=on",
        "
            09:30 clock 86400
            09:40 clock -86400
            09:50 clock 14400
            10:00
        ",
        &expect![[r#"
            Working, sat 3600s
            next: 14:30:00 Fixed
        "#]],
    );
}

#[test]
fn a_fixed_time_comes_after_a_look_at_the_preferences_or_a_short_lock() {
    check(
        "times=10:30:00 alone=on",
        "
            10:31 plan times=10:30:00 alone=on
            10:32 idle 5s
            10:33
        ",
        &expect![[r#"
            10:32:00   Offer { kind: Stretch, again: 0 }
            10:32:00 offered stretch
            Offered, sat 5580s
            next: 10:37:00 OfferEnds
        "#]],
    );
    check(
        "times=10:30:00 alone=on",
        "
            10:29:50 lock
            10:30:01
            10:30:30 unlock
            10:32 idle 5s
            10:33
        ",
        &expect![[r#"
            10:32:00   Offer { kind: Stretch, again: 0 }
            10:32:00 offered stretch
            Offered, sat 4821s
            next: 10:37:00 OfferEnds
        "#]],
    );
}
