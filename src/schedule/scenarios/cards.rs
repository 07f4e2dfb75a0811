//! Cards on the screen, walks and rests for the eyes.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn the_fourth_break_is_a_walk() {
    check(
        "walk=3",
        "
            09:45 start
            09:46 done
            10:31 start
            10:32 done
            11:17 start
            11:18 done
            12:03 start
            12:08 done
            12:09
        ",
        &expect![[r#"
            09:45:00   Open { kind: Stretch }
            09:45:00 started stretch
            09:46:00 sat (2700s) 60s ago
            09:46:00 done stretch
            10:31:00   Open { kind: Stretch }
            10:31:00 started stretch
            10:32:00 sat (2700s) 60s ago
            10:32:00 done stretch
            11:17:00   Open { kind: Stretch }
            11:17:00 started stretch
            11:18:00 sat (2700s) 60s ago
            11:18:00 done stretch
            12:03:00   Open { kind: Walk }
            12:03:00 started walk
            12:08:00 sat (2700s) 300s ago
            12:08:00 done walk
            Working, sat 60s
        "#]],
    );
}

#[test]
fn eyes_rest_between_stretches_and_never_beside_one() {
    check(
        "eyes=20m",
        "
            09:20:10 idle 5s
            09:20:11 start
            09:20:31 done
            09:45:31 start
            09:46:31 done
            10:06:32
        ",
        &expect![[r#"
            09:20:10   Offer { kind: Eyes, again: 0 }
            09:20:10 offered eyes
            09:20:11   Withdraw
            09:20:11   Open { kind: Eyes }
            09:20:11 started eyes
            09:20:31 done eyes
            09:45:20   Offer { kind: Stretch, again: 0 }
            09:45:20 offered stretch
            09:45:31   Withdraw
            09:45:31   Open { kind: Stretch }
            09:45:31 started stretch
            09:46:31 sat (2711s) 60s ago
            09:46:31 done stretch
            Due, waiting-for-pause, sat 1201s
            next: 10:11:31 Latest
        "#]],
    );
}

#[test]
fn eyes_alone() {
    check(
        "stretch=off eyes=20m",
        "
            09:26 start
            09:26:20 done
            09:47
        ",
        &expect![[r#"
            09:25:00   Offer { kind: Eyes, again: 0 }
            09:25:00 offered eyes
            09:26:00   Withdraw
            09:26:00   Open { kind: Eyes }
            09:26:00 started eyes
            09:26:20 done eyes
            Due, waiting-for-pause, sat 2800s
            next: 09:51:20 Latest
        "#]],
    );
}

#[test]
fn a_card_that_never_ends_is_ended() {
    check(
        "",
        "
            09:46 start
            09:50
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:15   Close
            09:47:15 sat (2760s) 75s ago
            09:47:15 partly stretch (interrupted)
            Working, sat 165s
        "#]],
    );
}

#[test]
fn a_card_that_is_stopped_waits_ten_minutes() {
    check(
        "",
        "
            09:46 start
            09:46:30 stop
            09:50 go
            09:50:40 done
            09:51 start
            09:51:10 stop
            10:05
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:50:40 sat (2760s) 280s ago
            09:50:40 done stretch
            09:51:00   Open { kind: Stretch }
            09:51:00 started stretch
            10:01:25   Close
            10:01:25 partly stretch (interrupted)
            Working, sat 231s
        "#]],
    );
}

#[test]
fn previous_makes_a_card_longer() {
    check(
        "",
        "
            09:46 start
            09:46:50 runs 60s
            09:47:40 done
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:40 sat (2760s) 100s ago
            09:47:40 done stretch
            Working, sat 0s
        "#]],
    );
}

#[test]
fn half_a_card_is_a_rest_and_less_is_part_of_one() {
    check(
        "",
        "
            09:46 start
            09:46:40 partly 0.6
            09:50 start
            09:50:10 partly 0.2
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:46:40 sat (2760s) 40s ago
            09:46:40 partly stretch
            09:50:00   Open { kind: Stretch }
            09:50:00 started stretch
            09:50:10 partly stretch
            Working, sat 160s
        "#]],
    );
}

#[test]
fn a_window_that_dies_at_once_is_no_break() {
    check(
        "",
        "
            09:46 start
            09:46:01 lost
            09:47
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:46:01 skipped stretch (interrupted)
            Working, sat 2773s
        "#]],
    );
}

#[test]
fn a_stretch_on_demand_counts() {
    check(
        "",
        "
            09:10 start
            09:11 done
            09:12
        ",
        &expect![[r#"
            09:10:00   Open { kind: Stretch }
            09:10:00 started stretch
            09:11:00 sat (600s) 60s ago
            09:11:00 done stretch
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_second_start_changes_nothing() {
    check(
        "",
        "
            09:46 start
            09:46:10 start
            09:47 done
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:00 sat (2760s) 60s ago
            09:47:00 done stretch
            Working, sat 0s
        "#]],
    );
}
