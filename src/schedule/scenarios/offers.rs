//! When a break is offered, put off, skipped, held and missed.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn a_break_waits_for_a_pause_in_typing() {
    check(
        "",
        "
            09:31 idle 5s
        ",
        &expect![[r#"
            09:31:00   Offer { kind: Stretch, again: 0 }
            09:31:00 offered stretch
            Offered, sat 1860s
            next: 09:36:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_user_who_never_pauses_is_told_at_the_latest_time() {
    check(
        "",
        "
            09:46
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            Offered, sat 2760s
            next: 09:50:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_pause_before_the_earliest_time_is_no_reason() {
    check(
        "",
        "
            09:20 idle 5s
            09:21 active
            09:40
        ",
        &expect![[r#"
            Due, waiting-for-pause, sat 2400s
            next: 09:45:00 Latest
        "#]],
    );
}

#[test]
fn a_pause_that_has_begun_before_the_break_is_due_counts() {
    check(
        "",
        "
            09:29:50 idle 5s
            09:31
        ",
        &expect![[r#"
            09:30:00   Offer { kind: Stretch, again: 0 }
            09:30:00 offered stretch
            Offered, sat 1860s
            next: 09:35:00 OfferEnds
        "#]],
    );
}

#[test]
fn without_idle_information_the_break_comes_at_the_earliest_time() {
    check(
        "",
        "
            09:00 blind
            09:31
        ",
        &expect![[r#"
            09:30:00   Offer { kind: Stretch, again: 0 }
            09:30:00 offered stretch
            Offered, sat 1860s
            next: 09:35:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_break_is_done() {
    check(
        "",
        "
            09:46 start
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
fn an_offer_that_is_ignored_is_made_four_times_and_missed() {
    check(
        "",
        "
            10:10
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
            Working, sat 4200s
        "#]],
    );
}

#[test]
fn an_offer_is_put_off_three_times() {
    check(
        "",
        "
            09:45:10 later
            09:52:30 later 2m
            09:56:40 later
            10:03:50 later
            10:04
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:45:10   Withdraw
            09:45:10 later stretch (300s)
            09:52:10   Offer { kind: Stretch, again: 0 }
            09:52:10 offered stretch
            09:52:30   Withdraw
            09:52:30 later stretch (120s)
            09:56:30   Offer { kind: Stretch, again: 0 }
            09:56:30 offered stretch
            09:56:40   Withdraw
            09:56:40 later stretch (75s)
            09:59:55   Offer { kind: Stretch, again: 0 }
            09:59:55 offered stretch
            Offered, short, sat 3840s
            next: 10:04:55 OfferEnds
        "#]],
    );
}

#[test]
fn a_skipped_break_leaves_the_sitting_time() {
    check(
        "",
        "
            09:46 skip
            10:00
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 skipped stretch (not-now)
            Working, sat 3600s
        "#]],
    );
}

#[test]
fn a_break_is_held_and_offered_when_the_call_ends() {
    check(
        "",
        "
            09:20 quiet microphone
            09:50
            09:55 loud
            09:56 idle 5s
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            09:56:00   Offer { kind: Stretch, again: 0 }
            09:56:00 offered stretch
            Offered, sat 3360s
            next: 10:01:00 OfferEnds
        "#]],
    );
}

#[test]
fn answers_without_a_question_change_nothing() {
    check(
        "",
        "
            09:10 done
            09:10 later
            09:10 go
            09:10 stop
            09:10 go-on
            09:11
        ",
        &expect![[r#"
            Working, sat 660s
        "#]],
    );
}
