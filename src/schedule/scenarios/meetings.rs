//! Meetings that the user tells of.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn a_meeting_holds_the_break_and_can_be_made_longer() {
    check(
        "",
        "
            09:20 meeting 30m
            09:45 meeting more 10m
            10:00:30 idle 5s
            10:01
        ",
        &expect![[r#"
            09:20:00 meeting (2026-11-23T09:50)
            09:30:00 held stretch (meeting)
            09:45:00 meeting (2026-11-23T10:00)
            10:00:00 meeting (over)
            10:00:30   Offer { kind: Stretch, again: 0 }
            10:00:30 offered stretch
            Offered, sat 3660s
            next: 10:05:30 OfferEnds
        "#]],
    );
}

#[test]
fn a_meeting_that_is_over_earlier_brings_the_break_earlier() {
    check(
        "",
        "
            09:20 meeting until 10:30:00
            09:50 meeting over
            09:50:10 idle 5s
            09:51
        ",
        &expect![[r#"
            09:20:00 meeting (2026-11-23T10:30)
            09:30:00 held stretch (meeting)
            09:50:00 meeting (over)
            09:50:10   Offer { kind: Stretch, again: 0 }
            09:50:10 offered stretch
            Offered, sat 3060s
            next: 09:55:10 OfferEnds
        "#]],
    );
}

#[test]
fn a_break_that_was_half_due_is_offered_when_a_meeting_ends() {
    check(
        "",
        "
            09:01 meeting 20m
            09:21:30 idle 5s
            09:22
        ",
        &expect![[r#"
            09:01:00 meeting (2026-11-23T09:21)
            09:21:00 meeting (over)
            09:21:30   Offer { kind: Stretch, again: 0 }
            09:21:30 offered stretch
            Offered, sat 1320s
            next: 09:26:30 OfferEnds
        "#]],
    );
}

#[test]
fn a_short_meeting_brings_no_break() {
    check(
        "",
        "
            09:01 meeting 5m
            09:08 idle 5s
            09:09
        ",
        &expect![[r#"
            09:01:00 meeting (2026-11-23T09:06)
            09:06:00 meeting (over)
            Working, sat 540s
        "#]],
    );
}

#[test]
fn a_meeting_survives_a_restart() {
    check(
        "",
        "
            09:20 meeting 1h
            09:25 kill
            09:25:30 restart
            10:10
        ",
        &expect![[r#"
            09:20:00 meeting (2026-11-23T10:20)
            09:30:00 held stretch (meeting)
            Held, meeting, sat 4200s
            next: 10:20:00 MeetingEnds
        "#]],
    );
}

#[test]
fn whoever_only_talks_in_a_meeting_gets_a_break_at_its_end_or_has_gone_then() {
    check(
        "",
        "
            09:05 meeting 1h
            09:10 idle 3m
            10:06 idle 1s
            10:30
        ",
        &expect![[r#"
            09:05:00 meeting (2026-11-23T10:05)
            09:30:00 held stretch (meeting)
            10:05:00 meeting (over)
            10:05:05   Offer { kind: Stretch, again: 0 }
            10:05:05 offered stretch
            10:10:05   Withdraw
            10:30:00 sat (3959s) 1441s ago
            Away, no-input, sat 0s
        "#]],
    );
}
