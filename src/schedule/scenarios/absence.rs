//! Being away, behind a lock, in another session or asleep.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn being_away_gives_sitting_time_back_in_proportion() {
    check(
        "",
        "
            09:20 idle 3m
            09:21 active
            09:22
        ",
        &expect![[r#"
            Working, sat 264s
        "#]],
    );
}

#[test]
fn being_away_long_enough_is_a_rest() {
    check(
        "",
        "
            09:20 idle 3m
            09:22 active
            09:30
        ",
        &expect![[r#"
            09:22:00 sat (1020s) 300s ago
            09:22:00 away (300s)
            Working, sat 480s
        "#]],
    );
}

#[test]
fn an_offer_to_an_empty_chair_is_withdrawn() {
    check(
        "",
        "
            09:35 idle 5s
            09:38 idle 3m
            09:50 active
            10:00
        ",
        &expect![[r#"
            09:35:00   Offer { kind: Stretch, again: 0 }
            09:35:00 offered stretch
            09:38:00   Withdraw
            09:50:00 sat (2100s) 900s ago
            09:50:00 away (900s)
            Working, sat 600s
        "#]],
    );
}

#[test]
fn reading_counts_as_sitting() {
    check(
        "reading=on",
        "
            09:20 idle 3m
            09:40
        ",
        &expect![[r#"
            09:30:00   Offer { kind: Stretch, again: 0 }
            09:30:00 offered stretch
            09:35:00   Offer { kind: Stretch, again: 1 }
            09:35:00 offered stretch (again)
            09:40:00   Offer { kind: Stretch, again: 2 }
            09:40:00 offered stretch (again)
            Offered, sat 2400s
            next: 09:45:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_lock_by_mistake_changes_nothing() {
    check(
        "",
        "
            09:20 lock
            09:20:05 unlock
            09:25
        ",
        &expect![[r#"
            Working, sat 1495s
        "#]],
    );
}

#[test]
fn a_lock_for_long_is_a_rest() {
    check(
        "",
        "
            09:20 lock
            09:40 unlock
            09:41
        ",
        &expect![[r#"
            09:40:00 sat (1200s) 1200s ago
            09:40:00 away (1200s)
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_lock_takes_the_card_away() {
    check(
        "",
        "
            09:46 start
            09:46:20 lock
            09:46:50 unlock
            09:47
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:46:20   Close
            09:46:20 partly stretch (interrupted)
            Working, sat 1666s
        "#]],
    );
}

#[test]
fn another_session_on_the_screen_is_away() {
    check(
        "",
        "
            09:20 other-session
            09:30 own-session
            09:31
        ",
        &expect![[r#"
            09:30:00 sat (1200s) 600s ago
            09:30:00 away (600s)
            Working, sat 60s
        "#]],
    );
}

#[test]
fn sleep_counts_as_rest() {
    check(
        "",
        "
            09:20 suspend
            10:10 resume
            10:11
        ",
        &expect![[r#"
            10:10:00 sat (1200s) 3000s ago
            10:10:00 away (3000s)
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_short_sleep_gives_back_in_proportion_and_no_break_follows_at_once() {
    check(
        "",
        "
            09:46
            09:47 suspend
            09:48 resume
            09:50
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:48:00   Withdraw
            Due, waiting-for-pause, sat 2376s
            next: 09:55:24 Latest
        "#]],
    );
}

#[test]
fn sleep_ends_a_card() {
    check(
        "",
        "
            09:46 start
            09:46:10 suspend
            12:00 resume
            12:01
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            12:00:00   Close
            12:00:00 sat (2760s) 8040s ago
            12:00:00 partly stretch (interrupted)
            12:00:00 away (8030s)
            Working, sat 60s
        "#]],
    );
}

#[test]
fn three_sleeps_in_a_minute_are_no_trouble() {
    check(
        "",
        "
            09:20 suspend
            09:20:10 resume
            09:20:20 suspend
            09:20:30 resume
            09:20:40 suspend
            09:20:50 resume
            09:25
        ",
        &expect![[r#"
            Working, sat 1470s
        "#]],
    );
}

#[test]
fn a_step_of_the_wall_clock_moves_no_break() {
    check(
        "",
        "
            09:10 clock 86400
            09:30 clock -200000
            09:46
        ",
        &expect![[r#"
            02:11:40   Offer { kind: Stretch, again: 0 }
            02:11:40 offered stretch
            Offered, sat 2760s
            next: 02:16:40 OfferEnds
        "#]],
    );
}

#[test]
fn whoever_works_where_no_input_is_seen_is_told_all_day_if_reading_counts() {
    check(
        "reading=on",
        "
            09:00:01 idle 1s
            09:31 start
            09:32 done
            10:03 start
            10:04 done
            10:59
        ",
        &expect![[r#"
            09:30:00   Offer { kind: Stretch, again: 0 }
            09:30:00 offered stretch
            09:31:00   Withdraw
            09:31:00   Open { kind: Stretch }
            09:31:00 started stretch
            09:32:00 sat (1860s) 60s ago
            09:32:00 done stretch
            10:03:00   Open { kind: Stretch }
            10:03:00 started stretch
            10:04:00 sat (1860s) 60s ago
            10:04:00 done stretch
            10:49:00   Offer { kind: Stretch, again: 0 }
            10:49:00 offered stretch
            10:54:00   Offer { kind: Stretch, again: 1 }
            10:54:00 offered stretch (again)
            10:59:00   Offer { kind: Stretch, again: 2 }
            10:59:00 offered stretch (again)
            Offered, sat 3300s
            next: 11:04:00 OfferEnds
        "#]],
    );
}
