//! Later, skip, strict, and whether an answer is true.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn whoever_types_through_a_card_has_done_a_part_of_it() {
    check(
        "",
        "
            09:46 start
            09:46:05 active
            09:46:50 idle 2s
            09:47 done
            09:48
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:00 partly stretch (busy)
            Working, sat 2037s
        "#]],
    );
    check(
        "",
        "
            09:46 start
            09:46:20 active
            09:46:40 idle 2s
            09:47 done
            09:48
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:00 sat (2760s) 60s ago
            09:47:00 done stretch
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_card_waits_for_the_hands_if_it_is_asked_to() {
    check(
        "waits=on",
        "
            09:46 start
            09:46:10 active
            09:46:10 stop
            09:46:20 idle 2s
            09:46:20 go
            09:47:10 done
            09:48
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:46:00   Hands(true)
            09:46:00   Hands(false)
            09:46:10   Hands(true)
            09:46:20   Hands(false)
            09:47:10 sat (2760s) 70s ago
            09:47:10 done stretch
            Working, sat 50s
        "#]],
    );
}

#[test]
fn strict_limits_skips_in_a_row_but_not_the_end_of_a_card() {
    check(
        "strict=1",
        "
            09:46 skip
            10:40 skip
            10:41 start
            10:41:20 end
            11:30 skip
            12:25
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 skipped stretch (not-now)
            10:31:00   Offer { kind: Stretch, again: 0 }
            10:31:00 offered stretch
            10:36:00   Offer { kind: Stretch, again: 1 }
            10:36:00 offered stretch (again)
            10:41:00   Withdraw
            10:41:00   Open { kind: Stretch }
            10:41:00 started stretch
            10:41:20   Close
            10:41:20 partly stretch (ended)
            11:26:20   Offer { kind: Stretch, again: 0 }
            11:26:20 offered stretch
            11:31:20   Offer { kind: Stretch, again: 1 }
            11:31:20 offered stretch (again)
            11:36:20   Offer { kind: Stretch, again: 2 }
            11:36:20 offered stretch (again)
            11:41:20   Offer { kind: Stretch, again: 3 }
            11:41:20 offered stretch (again)
            11:46:20   Withdraw
            11:46:20 missed stretch
            Due, waiting-for-pause, sat 10260s
            next: 12:31:20 Latest
        "#]],
    );
}

#[test]
fn a_break_that_was_done_lets_skipping_begin_anew() {
    check(
        "strict=1",
        "
            09:46 skip
            10:40 start
            10:41 done
            11:30 skip
            11:31
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 skipped stretch (not-now)
            10:31:00   Offer { kind: Stretch, again: 0 }
            10:31:00 offered stretch
            10:36:00   Offer { kind: Stretch, again: 1 }
            10:36:00 offered stretch (again)
            10:40:00   Withdraw
            10:40:00   Open { kind: Stretch }
            10:40:00 started stretch
            10:41:00 sat (6000s) 60s ago
            10:41:00 done stretch
            11:26:00   Offer { kind: Stretch, again: 0 }
            11:26:00 offered stretch
            11:30:00   Withdraw
            11:30:00 skipped stretch (not-now)
            Working, sat 3000s
        "#]],
    );
}

#[test]
fn what_hurts_may_be_skipped_however_strict() {
    check(
        "strict=0",
        "
            09:46 start
            09:46:10 hurts
            09:47
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:46:10   Close
            09:46:10 skipped stretch (hurts)
            Working, sat 2810s
        "#]],
    );
}

#[test]
fn an_end_that_comes_at_once_is_a_skip() {
    check(
        "",
        "
            09:46 start
            09:46:01 end
            09:47 end
            09:48
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:46:01   Close
            09:46:01 skipped stretch (ended)
            Working, sat 2833s
        "#]],
    );
}

#[test]
fn a_stretch_asks_to_stand_and_a_later_one_to_sit_again() {
    check(
        "sit=40m",
        "
            09:46 start
            09:47 done
            10:33 start
            10:34 done
            10:35
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:00 sat (2760s) 60s ago
            09:47:00 posture (standing)
            09:47:00 done stretch
            10:32:00   Offer { kind: Stretch, again: 0 }
            10:32:00 offered stretch
            10:33:00   Withdraw
            10:33:00   Open { kind: Stretch }
            10:33:00 started stretch
            10:34:00 sat (2760s) 60s ago
            10:34:00 posture (sitting)
            10:34:00 done stretch
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_skipped_stretch_changes_no_posture() {
    check(
        "sit=40m",
        "
            09:46 skip
            10:33 stand
            10:34
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 skipped stretch (not-now)
            10:31:00   Offer { kind: Stretch, again: 0 }
            10:31:00 offered stretch
            10:33:00 posture (standing)
            Offered, sat 5640s
            next: 10:36:00 OfferEnds
        "#]],
    );
}
