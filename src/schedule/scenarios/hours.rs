//! Working hours, fixed times and long days. The days are Monday, the 23rd of November 2026, and after.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn nothing_happens_outside_the_hours_and_an_interval_begins_with_them() {
    check(
        "hours=10-12,13-18",
        "
            09:50
        ",
        &expect![[r#"
            OffHours, opens Mon 10:00, sat 0s
            next: 10:00:00 Hours
        "#]],
    );
    check(
        "hours=10-12,13-18",
        "
            10:31 idle 5s
            10:32
        ",
        &expect![[r#"
            10:31:00   Offer { kind: Stretch, again: 0 }
            10:31:00 offered stretch
            Offered, sat 1920s
            next: 10:36:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_break_on_offer_goes_when_the_hours_end() {
    check(
        "hours=9-10,13-18",
        "
            09:57 idle 1s
            09:57:10 active
            10:05
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:50:00   Offer { kind: Stretch, again: 1 }
            09:50:00 offered stretch (again)
            09:55:00   Offer { kind: Stretch, again: 2 }
            09:55:00 offered stretch (again)
            10:00:00   Withdraw
            OffHours, opens Mon 13:00, sat 3600s
            next: 10:30:00 Hours
        "#]],
    );
}

#[test]
fn a_card_on_the_screen_may_run_over_the_end_of_the_hours() {
    check(
        "hours=9-10",
        "
            09:59:30 start
            10:00:30 done
            10:05
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:50:00   Offer { kind: Stretch, again: 1 }
            09:50:00 offered stretch (again)
            09:55:00   Offer { kind: Stretch, again: 2 }
            09:55:00 offered stretch (again)
            09:59:30   Withdraw
            09:59:30   Open { kind: Stretch }
            09:59:30 started stretch
            10:00:30 done stretch
            OffHours, opens Tue 09:00, sat 0s
            next: 10:30:00 Hours
        "#]],
    );
}

#[test]
fn a_break_can_be_started_outside_the_hours() {
    check(
        "hours=13-18",
        "
            09:30 start
            09:31 done
            09:40
        ",
        &expect![[r#"
            09:30:00   Open { kind: Stretch }
            09:30:00 started stretch
            09:31:00 done stretch
            OffHours, opens Mon 13:00, sat 0s
            next: 10:00:00 Hours
        "#]],
    );
}

#[test]
fn hours_over_midnight_belong_to_the_day_on_which_they_begin() {
    check(
        "hours=22-30",
        "
            05:59+5 active
            06:30+5
        ",
        &expect![[r#"
            22:45:00   Offer { kind: Stretch, again: 0 }
            22:45:00 offered stretch
            22:50:00   Offer { kind: Stretch, again: 1 }
            22:50:00 offered stretch (again)
            22:55:00   Offer { kind: Stretch, again: 2 }
            22:55:00 offered stretch (again)
            23:00:00   Offer { kind: Stretch, again: 3 }
            23:00:00 offered stretch (again)
            23:05:00   Withdraw
            23:05:00 missed stretch
            23:50:00   Offer { kind: Stretch, again: 0 }
            23:50:00 offered stretch
            23:55:00   Offer { kind: Stretch, again: 1 }
            23:55:00 offered stretch (again)
            00:00:00   Offer { kind: Stretch, again: 2 }
            00:00:00 offered stretch (again)
            00:05:00   Offer { kind: Stretch, again: 3 }
            00:05:00 offered stretch (again)
            00:10:00   Withdraw
            00:10:00 missed stretch
            00:55:00   Offer { kind: Stretch, again: 0 }
            00:55:00 offered stretch
            01:00:00   Offer { kind: Stretch, again: 1 }
            01:00:00 offered stretch (again)
            01:05:00   Offer { kind: Stretch, again: 2 }
            01:05:00 offered stretch (again)
            01:10:00   Offer { kind: Stretch, again: 3 }
            01:10:00 offered stretch (again)
            01:15:00   Withdraw
            01:15:00 missed stretch
            02:00:00   Offer { kind: Stretch, again: 0 }
            02:00:00 offered stretch
            02:05:00   Offer { kind: Stretch, again: 1 }
            02:05:00 offered stretch (again)
            02:10:00   Offer { kind: Stretch, again: 2 }
            02:10:00 offered stretch (again)
            02:15:00   Offer { kind: Stretch, again: 3 }
            02:15:00 offered stretch (again)
            02:20:00   Withdraw
            02:20:00 missed stretch
            03:05:00   Offer { kind: Stretch, again: 0 }
            03:05:00 offered stretch
            03:10:00   Offer { kind: Stretch, again: 1 }
            03:10:00 offered stretch (again)
            03:15:00   Offer { kind: Stretch, again: 2 }
            03:15:00 offered stretch (again)
            03:20:00   Offer { kind: Stretch, again: 3 }
            03:20:00 offered stretch (again)
            03:25:00   Withdraw
            03:25:00 missed stretch
            04:10:00   Offer { kind: Stretch, again: 0 }
            04:10:00 offered stretch
            04:15:00   Offer { kind: Stretch, again: 1 }
            04:15:00 offered stretch (again)
            04:20:00   Offer { kind: Stretch, again: 2 }
            04:20:00 offered stretch (again)
            04:25:00   Offer { kind: Stretch, again: 3 }
            04:25:00 offered stretch (again)
            04:30:00   Withdraw
            04:30:00 missed stretch
            05:15:00   Offer { kind: Stretch, again: 0 }
            05:15:00 offered stretch
            05:20:00   Offer { kind: Stretch, again: 1 }
            05:20:00 offered stretch (again)
            05:25:00   Offer { kind: Stretch, again: 2 }
            05:25:00 offered stretch (again)
            05:30:00   Offer { kind: Stretch, again: 3 }
            05:30:00 offered stretch (again)
            05:35:00   Withdraw
            05:35:00 missed stretch
            22:45:00   Offer { kind: Stretch, again: 0 }
            22:45:00 offered stretch
            22:50:00   Offer { kind: Stretch, again: 1 }
            22:50:00 offered stretch (again)
            22:55:00   Offer { kind: Stretch, again: 2 }
            22:55:00 offered stretch (again)
            23:00:00   Offer { kind: Stretch, again: 3 }
            23:00:00 offered stretch (again)
            23:05:00   Withdraw
            23:05:00 missed stretch
            23:50:00   Offer { kind: Stretch, again: 0 }
            23:50:00 offered stretch
            23:55:00   Offer { kind: Stretch, again: 1 }
            23:55:00 offered stretch (again)
            00:00:00   Offer { kind: Stretch, again: 2 }
            00:00:00 offered stretch (again)
            00:05:00   Offer { kind: Stretch, again: 3 }
            00:05:00 offered stretch (again)
            00:10:00   Withdraw
            00:10:00 missed stretch
            00:55:00   Offer { kind: Stretch, again: 0 }
            00:55:00 offered stretch
            01:00:00   Offer { kind: Stretch, again: 1 }
            01:00:00 offered stretch (again)
            01:05:00   Offer { kind: Stretch, again: 2 }
            01:05:00 offered stretch (again)
            01:10:00   Offer { kind: Stretch, again: 3 }
            01:10:00 offered stretch (again)
            01:15:00   Withdraw
            01:15:00 missed stretch
            02:00:00   Offer { kind: Stretch, again: 0 }
            02:00:00 offered stretch
            02:05:00   Offer { kind: Stretch, again: 1 }
            02:05:00 offered stretch (again)
            02:10:00   Offer { kind: Stretch, again: 2 }
            02:10:00 offered stretch (again)
            02:15:00   Offer { kind: Stretch, again: 3 }
            02:15:00 offered stretch (again)
            02:20:00   Withdraw
            02:20:00 missed stretch
            03:05:00   Offer { kind: Stretch, again: 0 }
            03:05:00 offered stretch
            03:10:00   Offer { kind: Stretch, again: 1 }
            03:10:00 offered stretch (again)
            03:15:00   Offer { kind: Stretch, again: 2 }
            03:15:00 offered stretch (again)
            03:20:00   Offer { kind: Stretch, again: 3 }
            03:20:00 offered stretch (again)
            03:25:00   Withdraw
            03:25:00 missed stretch
            04:10:00   Offer { kind: Stretch, again: 0 }
            04:10:00 offered stretch
            04:15:00   Offer { kind: Stretch, again: 1 }
            04:15:00 offered stretch (again)
            04:20:00   Offer { kind: Stretch, again: 2 }
            04:20:00 offered stretch (again)
            04:25:00   Offer { kind: Stretch, again: 3 }
            04:25:00 offered stretch (again)
            04:30:00   Withdraw
            04:30:00 missed stretch
            05:15:00   Offer { kind: Stretch, again: 0 }
            05:15:00 offered stretch
            05:20:00   Offer { kind: Stretch, again: 1 }
            05:20:00 offered stretch (again)
            05:25:00   Offer { kind: Stretch, again: 2 }
            05:25:00 offered stretch (again)
            05:30:00   Offer { kind: Stretch, again: 3 }
            05:30:00 offered stretch (again)
            05:35:00   Withdraw
            05:35:00 missed stretch
            22:45:00   Offer { kind: Stretch, again: 0 }
            22:45:00 offered stretch
            22:50:00   Offer { kind: Stretch, again: 1 }
            22:50:00 offered stretch (again)
            22:55:00   Offer { kind: Stretch, again: 2 }
            22:55:00 offered stretch (again)
            23:00:00   Offer { kind: Stretch, again: 3 }
            23:00:00 offered stretch (again)
            23:05:00   Withdraw
            23:05:00 missed stretch
            23:50:00   Offer { kind: Stretch, again: 0 }
            23:50:00 offered stretch
            23:55:00   Offer { kind: Stretch, again: 1 }
            23:55:00 offered stretch (again)
            00:00:00   Offer { kind: Stretch, again: 2 }
            00:00:00 offered stretch (again)
            00:05:00   Offer { kind: Stretch, again: 3 }
            00:05:00 offered stretch (again)
            00:10:00   Withdraw
            00:10:00 missed stretch
            00:55:00   Offer { kind: Stretch, again: 0 }
            00:55:00 offered stretch
            01:00:00   Offer { kind: Stretch, again: 1 }
            01:00:00 offered stretch (again)
            01:05:00   Offer { kind: Stretch, again: 2 }
            01:05:00 offered stretch (again)
            01:10:00   Offer { kind: Stretch, again: 3 }
            01:10:00 offered stretch (again)
            01:15:00   Withdraw
            01:15:00 missed stretch
            02:00:00   Offer { kind: Stretch, again: 0 }
            02:00:00 offered stretch
            02:05:00   Offer { kind: Stretch, again: 1 }
            02:05:00 offered stretch (again)
            02:10:00   Offer { kind: Stretch, again: 2 }
            02:10:00 offered stretch (again)
            02:15:00   Offer { kind: Stretch, again: 3 }
            02:15:00 offered stretch (again)
            02:20:00   Withdraw
            02:20:00 missed stretch
            03:05:00   Offer { kind: Stretch, again: 0 }
            03:05:00 offered stretch
            03:10:00   Offer { kind: Stretch, again: 1 }
            03:10:00 offered stretch (again)
            03:15:00   Offer { kind: Stretch, again: 2 }
            03:15:00 offered stretch (again)
            03:20:00   Offer { kind: Stretch, again: 3 }
            03:20:00 offered stretch (again)
            03:25:00   Withdraw
            03:25:00 missed stretch
            04:10:00   Offer { kind: Stretch, again: 0 }
            04:10:00 offered stretch
            04:15:00   Offer { kind: Stretch, again: 1 }
            04:15:00 offered stretch (again)
            04:20:00   Offer { kind: Stretch, again: 2 }
            04:20:00 offered stretch (again)
            04:25:00   Offer { kind: Stretch, again: 3 }
            04:25:00 offered stretch (again)
            04:30:00   Withdraw
            04:30:00 missed stretch
            05:15:00   Offer { kind: Stretch, again: 0 }
            05:15:00 offered stretch
            05:20:00   Offer { kind: Stretch, again: 1 }
            05:20:00 offered stretch (again)
            05:25:00   Offer { kind: Stretch, again: 2 }
            05:25:00 offered stretch (again)
            05:30:00   Offer { kind: Stretch, again: 3 }
            05:30:00 offered stretch (again)
            05:35:00   Withdraw
            05:35:00 missed stretch
            22:45:00   Offer { kind: Stretch, again: 0 }
            22:45:00 offered stretch
            22:50:00   Offer { kind: Stretch, again: 1 }
            22:50:00 offered stretch (again)
            22:55:00   Offer { kind: Stretch, again: 2 }
            22:55:00 offered stretch (again)
            23:00:00   Offer { kind: Stretch, again: 3 }
            23:00:00 offered stretch (again)
            23:05:00   Withdraw
            23:05:00 missed stretch
            23:50:00   Offer { kind: Stretch, again: 0 }
            23:50:00 offered stretch
            23:55:00   Offer { kind: Stretch, again: 1 }
            23:55:00 offered stretch (again)
            00:00:00   Offer { kind: Stretch, again: 2 }
            00:00:00 offered stretch (again)
            00:05:00   Offer { kind: Stretch, again: 3 }
            00:05:00 offered stretch (again)
            00:10:00   Withdraw
            00:10:00 missed stretch
            00:55:00   Offer { kind: Stretch, again: 0 }
            00:55:00 offered stretch
            01:00:00   Offer { kind: Stretch, again: 1 }
            01:00:00 offered stretch (again)
            01:05:00   Offer { kind: Stretch, again: 2 }
            01:05:00 offered stretch (again)
            01:10:00   Offer { kind: Stretch, again: 3 }
            01:10:00 offered stretch (again)
            01:15:00   Withdraw
            01:15:00 missed stretch
            02:00:00   Offer { kind: Stretch, again: 0 }
            02:00:00 offered stretch
            02:05:00   Offer { kind: Stretch, again: 1 }
            02:05:00 offered stretch (again)
            02:10:00   Offer { kind: Stretch, again: 2 }
            02:10:00 offered stretch (again)
            02:15:00   Offer { kind: Stretch, again: 3 }
            02:15:00 offered stretch (again)
            02:20:00   Withdraw
            02:20:00 missed stretch
            03:05:00   Offer { kind: Stretch, again: 0 }
            03:05:00 offered stretch
            03:10:00   Offer { kind: Stretch, again: 1 }
            03:10:00 offered stretch (again)
            03:15:00   Offer { kind: Stretch, again: 2 }
            03:15:00 offered stretch (again)
            03:20:00   Offer { kind: Stretch, again: 3 }
            03:20:00 offered stretch (again)
            03:25:00   Withdraw
            03:25:00 missed stretch
            04:10:00   Offer { kind: Stretch, again: 0 }
            04:10:00 offered stretch
            04:15:00   Offer { kind: Stretch, again: 1 }
            04:15:00 offered stretch (again)
            04:20:00   Offer { kind: Stretch, again: 2 }
            04:20:00 offered stretch (again)
            04:25:00   Offer { kind: Stretch, again: 3 }
            04:25:00 offered stretch (again)
            04:30:00   Withdraw
            04:30:00 missed stretch
            05:15:00   Offer { kind: Stretch, again: 0 }
            05:15:00 offered stretch
            05:20:00   Offer { kind: Stretch, again: 1 }
            05:20:00 offered stretch (again)
            05:25:00   Offer { kind: Stretch, again: 2 }
            05:25:00 offered stretch (again)
            05:30:00   Offer { kind: Stretch, again: 3 }
            05:30:00 offered stretch (again)
            05:35:00   Withdraw
            05:35:00 missed stretch
            22:45:00   Offer { kind: Stretch, again: 0 }
            22:45:00 offered stretch
            22:50:00   Offer { kind: Stretch, again: 1 }
            22:50:00 offered stretch (again)
            22:55:00   Offer { kind: Stretch, again: 2 }
            22:55:00 offered stretch (again)
            23:00:00   Offer { kind: Stretch, again: 3 }
            23:00:00 offered stretch (again)
            23:05:00   Withdraw
            23:05:00 missed stretch
            23:50:00   Offer { kind: Stretch, again: 0 }
            23:50:00 offered stretch
            23:55:00   Offer { kind: Stretch, again: 1 }
            23:55:00 offered stretch (again)
            00:00:00   Offer { kind: Stretch, again: 2 }
            00:00:00 offered stretch (again)
            00:05:00   Offer { kind: Stretch, again: 3 }
            00:05:00 offered stretch (again)
            00:10:00   Withdraw
            00:10:00 missed stretch
            00:55:00   Offer { kind: Stretch, again: 0 }
            00:55:00 offered stretch
            01:00:00   Offer { kind: Stretch, again: 1 }
            01:00:00 offered stretch (again)
            01:05:00   Offer { kind: Stretch, again: 2 }
            01:05:00 offered stretch (again)
            01:10:00   Offer { kind: Stretch, again: 3 }
            01:10:00 offered stretch (again)
            01:15:00   Withdraw
            01:15:00 missed stretch
            02:00:00   Offer { kind: Stretch, again: 0 }
            02:00:00 offered stretch
            02:05:00   Offer { kind: Stretch, again: 1 }
            02:05:00 offered stretch (again)
            02:10:00   Offer { kind: Stretch, again: 2 }
            02:10:00 offered stretch (again)
            02:15:00   Offer { kind: Stretch, again: 3 }
            02:15:00 offered stretch (again)
            02:20:00   Withdraw
            02:20:00 missed stretch
            03:05:00   Offer { kind: Stretch, again: 0 }
            03:05:00 offered stretch
            03:10:00   Offer { kind: Stretch, again: 1 }
            03:10:00 offered stretch (again)
            03:15:00   Offer { kind: Stretch, again: 2 }
            03:15:00 offered stretch (again)
            03:20:00   Offer { kind: Stretch, again: 3 }
            03:20:00 offered stretch (again)
            03:25:00   Withdraw
            03:25:00 missed stretch
            04:10:00   Offer { kind: Stretch, again: 0 }
            04:10:00 offered stretch
            04:15:00   Offer { kind: Stretch, again: 1 }
            04:15:00 offered stretch (again)
            04:20:00   Offer { kind: Stretch, again: 2 }
            04:20:00 offered stretch (again)
            04:25:00   Offer { kind: Stretch, again: 3 }
            04:25:00 offered stretch (again)
            04:30:00   Withdraw
            04:30:00 missed stretch
            05:15:00   Offer { kind: Stretch, again: 0 }
            05:15:00 offered stretch
            05:20:00   Offer { kind: Stretch, again: 1 }
            05:20:00 offered stretch (again)
            05:25:00   Offer { kind: Stretch, again: 2 }
            05:25:00 offered stretch (again)
            05:30:00   Offer { kind: Stretch, again: 3 }
            05:30:00 offered stretch (again)
            05:35:00   Withdraw
            05:35:00 missed stretch
            OffHours, opens Mon 22:00, sat 28800s
            next: 07:00:00 Hours
        "#]],
    );
}

#[test]
fn a_day_off_has_no_hours() {
    check(
        "hours=9-18 off=2026-11-24",
        "
            18:30 active
            10:00+1
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:50:00   Offer { kind: Stretch, again: 1 }
            09:50:00 offered stretch (again)
            09:55:00   Offer { kind: Stretch, again: 2 }
            09:55:00 offered stretch (again)
            10:00:00   Offer { kind: Stretch, again: 3 }
            10:00:00 offered stretch (again)
            10:05:00   Withdraw
            10:05:00 missed stretch
            10:50:00   Offer { kind: Stretch, again: 0 }
            10:50:00 offered stretch
            10:55:00   Offer { kind: Stretch, again: 1 }
            10:55:00 offered stretch (again)
            11:00:00   Offer { kind: Stretch, again: 2 }
            11:00:00 offered stretch (again)
            11:05:00   Offer { kind: Stretch, again: 3 }
            11:05:00 offered stretch (again)
            11:10:00   Withdraw
            11:10:00 missed stretch
            11:55:00   Offer { kind: Stretch, again: 0 }
            11:55:00 offered stretch
            12:00:00   Offer { kind: Stretch, again: 1 }
            12:00:00 offered stretch (again)
            12:05:00   Offer { kind: Stretch, again: 2 }
            12:05:00 offered stretch (again)
            12:10:00   Offer { kind: Stretch, again: 3 }
            12:10:00 offered stretch (again)
            12:15:00   Withdraw
            12:15:00 missed stretch
            13:00:00   Offer { kind: Stretch, again: 0 }
            13:00:00 offered stretch
            13:05:00   Offer { kind: Stretch, again: 1 }
            13:05:00 offered stretch (again)
            13:10:00   Offer { kind: Stretch, again: 2 }
            13:10:00 offered stretch (again)
            13:15:00   Offer { kind: Stretch, again: 3 }
            13:15:00 offered stretch (again)
            13:20:00   Withdraw
            13:20:00 missed stretch
            14:05:00   Offer { kind: Stretch, again: 0 }
            14:05:00 offered stretch
            14:10:00   Offer { kind: Stretch, again: 1 }
            14:10:00 offered stretch (again)
            14:15:00   Offer { kind: Stretch, again: 2 }
            14:15:00 offered stretch (again)
            14:20:00   Offer { kind: Stretch, again: 3 }
            14:20:00 offered stretch (again)
            14:25:00   Withdraw
            14:25:00 missed stretch
            15:10:00   Offer { kind: Stretch, again: 0 }
            15:10:00 offered stretch
            15:15:00   Offer { kind: Stretch, again: 1 }
            15:15:00 offered stretch (again)
            15:20:00   Offer { kind: Stretch, again: 2 }
            15:20:00 offered stretch (again)
            15:25:00   Offer { kind: Stretch, again: 3 }
            15:25:00 offered stretch (again)
            15:30:00   Withdraw
            15:30:00 missed stretch
            16:15:00   Offer { kind: Stretch, again: 0 }
            16:15:00 offered stretch
            16:20:00   Offer { kind: Stretch, again: 1 }
            16:20:00 offered stretch (again)
            16:25:00   Offer { kind: Stretch, again: 2 }
            16:25:00 offered stretch (again)
            16:30:00   Offer { kind: Stretch, again: 3 }
            16:30:00 offered stretch (again)
            16:35:00   Withdraw
            16:35:00 missed stretch
            17:20:00   Offer { kind: Stretch, again: 0 }
            17:20:00 offered stretch
            17:25:00   Offer { kind: Stretch, again: 1 }
            17:25:00 offered stretch (again)
            17:30:00   Offer { kind: Stretch, again: 2 }
            17:30:00 offered stretch (again)
            17:35:00   Offer { kind: Stretch, again: 3 }
            17:35:00 offered stretch (again)
            17:40:00   Withdraw
            17:40:00 missed stretch
            OffHours, opens Wed 09:00, sat 32400s
            next: 10:30:00 Hours
        "#]],
    );
}

#[test]
fn when_the_clocks_change_the_hours_begin_by_the_wall_clock() {
    // At 03:00 the clocks go forward to 04:00: what is left to 09:00 shrinks by an hour while nobody looks.
    check(
        "hours=9-18",
        "
            18:30 active
            03:00+1 zone 1
            08:10+1
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:50:00   Offer { kind: Stretch, again: 1 }
            09:50:00 offered stretch (again)
            09:55:00   Offer { kind: Stretch, again: 2 }
            09:55:00 offered stretch (again)
            10:00:00   Offer { kind: Stretch, again: 3 }
            10:00:00 offered stretch (again)
            10:05:00   Withdraw
            10:05:00 missed stretch
            10:50:00   Offer { kind: Stretch, again: 0 }
            10:50:00 offered stretch
            10:55:00   Offer { kind: Stretch, again: 1 }
            10:55:00 offered stretch (again)
            11:00:00   Offer { kind: Stretch, again: 2 }
            11:00:00 offered stretch (again)
            11:05:00   Offer { kind: Stretch, again: 3 }
            11:05:00 offered stretch (again)
            11:10:00   Withdraw
            11:10:00 missed stretch
            11:55:00   Offer { kind: Stretch, again: 0 }
            11:55:00 offered stretch
            12:00:00   Offer { kind: Stretch, again: 1 }
            12:00:00 offered stretch (again)
            12:05:00   Offer { kind: Stretch, again: 2 }
            12:05:00 offered stretch (again)
            12:10:00   Offer { kind: Stretch, again: 3 }
            12:10:00 offered stretch (again)
            12:15:00   Withdraw
            12:15:00 missed stretch
            13:00:00   Offer { kind: Stretch, again: 0 }
            13:00:00 offered stretch
            13:05:00   Offer { kind: Stretch, again: 1 }
            13:05:00 offered stretch (again)
            13:10:00   Offer { kind: Stretch, again: 2 }
            13:10:00 offered stretch (again)
            13:15:00   Offer { kind: Stretch, again: 3 }
            13:15:00 offered stretch (again)
            13:20:00   Withdraw
            13:20:00 missed stretch
            14:05:00   Offer { kind: Stretch, again: 0 }
            14:05:00 offered stretch
            14:10:00   Offer { kind: Stretch, again: 1 }
            14:10:00 offered stretch (again)
            14:15:00   Offer { kind: Stretch, again: 2 }
            14:15:00 offered stretch (again)
            14:20:00   Offer { kind: Stretch, again: 3 }
            14:20:00 offered stretch (again)
            14:25:00   Withdraw
            14:25:00 missed stretch
            15:10:00   Offer { kind: Stretch, again: 0 }
            15:10:00 offered stretch
            15:15:00   Offer { kind: Stretch, again: 1 }
            15:15:00 offered stretch (again)
            15:20:00   Offer { kind: Stretch, again: 2 }
            15:20:00 offered stretch (again)
            15:25:00   Offer { kind: Stretch, again: 3 }
            15:25:00 offered stretch (again)
            15:30:00   Withdraw
            15:30:00 missed stretch
            16:15:00   Offer { kind: Stretch, again: 0 }
            16:15:00 offered stretch
            16:20:00   Offer { kind: Stretch, again: 1 }
            16:20:00 offered stretch (again)
            16:25:00   Offer { kind: Stretch, again: 2 }
            16:25:00 offered stretch (again)
            16:30:00   Offer { kind: Stretch, again: 3 }
            16:30:00 offered stretch (again)
            16:35:00   Withdraw
            16:35:00 missed stretch
            17:20:00   Offer { kind: Stretch, again: 0 }
            17:20:00 offered stretch
            17:25:00   Offer { kind: Stretch, again: 1 }
            17:25:00 offered stretch (again)
            17:30:00   Offer { kind: Stretch, again: 2 }
            17:30:00 offered stretch (again)
            17:35:00   Offer { kind: Stretch, again: 3 }
            17:35:00 offered stretch (again)
            17:40:00   Withdraw
            17:40:00 missed stretch
            Working, sat 600s
        "#]],
    );
    check(
        "hours=9-18",
        "
            18:30 active
            03:00+1 zone -1
            09:10+1
            10:31+1 idle 5s
            10:31:10+1
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:50:00   Offer { kind: Stretch, again: 1 }
            09:50:00 offered stretch (again)
            09:55:00   Offer { kind: Stretch, again: 2 }
            09:55:00 offered stretch (again)
            10:00:00   Offer { kind: Stretch, again: 3 }
            10:00:00 offered stretch (again)
            10:05:00   Withdraw
            10:05:00 missed stretch
            10:50:00   Offer { kind: Stretch, again: 0 }
            10:50:00 offered stretch
            10:55:00   Offer { kind: Stretch, again: 1 }
            10:55:00 offered stretch (again)
            11:00:00   Offer { kind: Stretch, again: 2 }
            11:00:00 offered stretch (again)
            11:05:00   Offer { kind: Stretch, again: 3 }
            11:05:00 offered stretch (again)
            11:10:00   Withdraw
            11:10:00 missed stretch
            11:55:00   Offer { kind: Stretch, again: 0 }
            11:55:00 offered stretch
            12:00:00   Offer { kind: Stretch, again: 1 }
            12:00:00 offered stretch (again)
            12:05:00   Offer { kind: Stretch, again: 2 }
            12:05:00 offered stretch (again)
            12:10:00   Offer { kind: Stretch, again: 3 }
            12:10:00 offered stretch (again)
            12:15:00   Withdraw
            12:15:00 missed stretch
            13:00:00   Offer { kind: Stretch, again: 0 }
            13:00:00 offered stretch
            13:05:00   Offer { kind: Stretch, again: 1 }
            13:05:00 offered stretch (again)
            13:10:00   Offer { kind: Stretch, again: 2 }
            13:10:00 offered stretch (again)
            13:15:00   Offer { kind: Stretch, again: 3 }
            13:15:00 offered stretch (again)
            13:20:00   Withdraw
            13:20:00 missed stretch
            14:05:00   Offer { kind: Stretch, again: 0 }
            14:05:00 offered stretch
            14:10:00   Offer { kind: Stretch, again: 1 }
            14:10:00 offered stretch (again)
            14:15:00   Offer { kind: Stretch, again: 2 }
            14:15:00 offered stretch (again)
            14:20:00   Offer { kind: Stretch, again: 3 }
            14:20:00 offered stretch (again)
            14:25:00   Withdraw
            14:25:00 missed stretch
            15:10:00   Offer { kind: Stretch, again: 0 }
            15:10:00 offered stretch
            15:15:00   Offer { kind: Stretch, again: 1 }
            15:15:00 offered stretch (again)
            15:20:00   Offer { kind: Stretch, again: 2 }
            15:20:00 offered stretch (again)
            15:25:00   Offer { kind: Stretch, again: 3 }
            15:25:00 offered stretch (again)
            15:30:00   Withdraw
            15:30:00 missed stretch
            16:15:00   Offer { kind: Stretch, again: 0 }
            16:15:00 offered stretch
            16:20:00   Offer { kind: Stretch, again: 1 }
            16:20:00 offered stretch (again)
            16:25:00   Offer { kind: Stretch, again: 2 }
            16:25:00 offered stretch (again)
            16:30:00   Offer { kind: Stretch, again: 3 }
            16:30:00 offered stretch (again)
            16:35:00   Withdraw
            16:35:00 missed stretch
            17:20:00   Offer { kind: Stretch, again: 0 }
            17:20:00 offered stretch
            17:25:00   Offer { kind: Stretch, again: 1 }
            17:25:00 offered stretch (again)
            17:30:00   Offer { kind: Stretch, again: 2 }
            17:30:00 offered stretch (again)
            17:35:00   Offer { kind: Stretch, again: 3 }
            17:35:00 offered stretch (again)
            17:40:00   Withdraw
            17:40:00 missed stretch
            09:31:00   Offer { kind: Stretch, again: 0 }
            09:31:00 offered stretch
            Offered, sat 1870s
            next: 09:36:00 OfferEnds
        "#]],
    );
}

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
fn a_long_day_of_sitting_is_pointed_out_once() {
    check(
        "long=2h earliest=3h latest=4h",
        "
            11:30
        ",
        &expect![[r#"
            11:00:00   Hint(SatLong(7200s))
            Working, sat 9000s
        "#]],
    );
}

#[test]
fn a_long_day_is_not_pointed_out_in_a_call() {
    check(
        "long=2h earliest=100m latest=110m",
        "
            10:00 quiet microphone
            11:20 loud
            11:21
        ",
        &expect![[r#"
            10:50:00 held stretch (microphone)
            11:20:00   Hint(SatLong(8400s))
            Due, waiting-for-pause, sat 8460s
            next: 11:22:00 Latest
        "#]],
    );
}
