//! Working hours and long days. The days are Monday, the 23rd of November 2026, and after.

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
            10:00:30 sat (3570s) 60s ago
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
        "hours=22-30 stretch=off",
        "
            21:59
        ",
        &expect![[r#"
            OffHours, opens Mon 22:00, sat 0s
            next: 22:00:00 Hours
        "#]],
    );
    check(
        "hours=22-30 stretch=off",
        "
            05:59+1
        ",
        &expect![[r#"
            Working, sat 28740s
            next: 06:00:00 Hours
        "#]],
    );
    check(
        "hours=22-30 stretch=off",
        "
            06:00+1
        ",
        &expect![[r#"
            OffHours, opens Tue 22:00, sat 28800s
            next: 06:30:00 Hours
        "#]],
    );
    check(
        "hours=22-30 stretch=off",
        "
            05:59+5
        ",
        &expect![[r#"
            Working, sat 28740s
            next: 06:00:00 Hours
        "#]],
    );
    check(
        "hours=22-30 stretch=off",
        "
            06:30+5
        ",
        &expect![[r#"
            OffHours, opens Mon 22:00, sat 28800s
            next: 07:00:00 Hours
        "#]],
    );
}

#[test]
fn a_day_off_has_no_hours() {
    check(
        "hours=9-18 off=2026-11-24 stretch=off",
        "
            18:30
        ",
        &expect![[r#"
            OffHours, opens Wed 09:00, sat 32400s
            next: 19:00:00 Hours
        "#]],
    );
}

#[test]
fn when_the_clocks_change_the_hours_begin_by_the_wall_clock() {
    // The clocks go forward at three, so that what is left to nine shrinks by an hour while nobody looks.
    check(
        "hours=9-18 stretch=off",
        "
            18:30
            03:00+1 zone 1
            07:59:50+1
        ",
        &expect![[r#"
            OffHours, opens Tue 09:00, sat 32400s
            next: 09:00:00 Hours
        "#]],
    );
    check(
        "hours=9-18 stretch=off",
        "
            18:30
            03:00+1 zone 1
            08:00:01+1
        ",
        &expect![[r#"
            Working, sat 1s
            next: 09:30:00 Hours
        "#]],
    );
    // And back.
    check(
        "hours=9-18 stretch=off",
        "
            18:30
            03:00+1 zone -1
            09:59:50+1
        ",
        &expect![[r#"
            OffHours, opens Tue 09:00, sat 32400s
            next: 09:00:00 Hours
        "#]],
    );
    check(
        "hours=9-18 stretch=off",
        "
            18:30
            03:00+1 zone -1
            10:00:01+1
        ",
        &expect![[r#"
            Working, sat 1s
            next: 09:30:00 Hours
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
            10:40:00 held stretch (microphone)
            11:20:00   Hint(SatLong(8400s))
            Due, waiting-for-pause, sat 8460s
            next: 11:22:00 Latest
        "#]],
    );
}
