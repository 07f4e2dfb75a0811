//! Calls and films: what holds a break, and what becomes of it.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn a_call_holds_the_break_which_is_offered_once_at_its_end() {
    check(
        "",
        "
            09:20 quiet microphone
            10:15 loud
            10:16 idle 5s
            10:17 active
            10:40
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            10:16:00   Offer { kind: Stretch, again: 0 }
            10:16:00 offered stretch
            10:21:00   Withdraw
            10:21:00 missed stretch
            Working, sat 6000s
        "#]],
    );
}

#[test]
fn a_user_who_types_on_after_a_call_is_told_within_two_minutes() {
    check(
        "",
        "
            09:20 quiet camera
            10:15 loud
            10:18
        ",
        &expect![[r#"
            09:30:00 held stretch (camera)
            10:17:00   Offer { kind: Stretch, again: 0 }
            10:17:00 offered stretch
            Offered, sat 4680s
            next: 10:22:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_call_that_begins_while_a_break_is_on_offer_takes_it_back() {
    check(
        "",
        "
            09:46 quiet microphone
            09:48 loud
            09:48:30 idle 5s
            09:49
        ",
        &expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 held stretch (microphone)
            09:48:30   Offer { kind: Stretch, again: 0 }
            09:48:30 offered stretch
            Offered, sat 2940s
            next: 09:53:30 OfferEnds
        "#]],
    );
}

#[test]
fn a_held_break_can_be_taken_anyway() {
    check(
        "",
        "
            09:20 quiet video,full-screen
            09:50 start
            09:51 done
            09:52
        ",
        &expect![[r#"
            09:30:00 held stretch (video)
            09:50:00   Open { kind: Stretch }
            09:50:00 started stretch
            09:51:00 sat (3000s) 60s ago
            09:51:00 done stretch
            Working, sat 60s
        "#]],
    );
}

#[test]
fn several_reasons_hold_until_the_last_has_gone() {
    check(
        "",
        "
            09:20 quiet video,microphone
            09:50 quiet video
            09:52 loud
            09:52:10 idle 5s
            09:53
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            09:52:10   Offer { kind: Stretch, again: 0 }
            09:52:10 offered stretch
            Offered, sat 3180s
            next: 09:57:10 OfferEnds
        "#]],
    );
}

#[test]
fn a_rest_for_the_eyes_and_a_stretch_that_were_held_are_one_break() {
    check(
        "eyes=20m",
        "
            09:15 quiet full-screen
            10:05 loud
            10:06 idle 5s
            10:07 start
            10:08 done
            10:10
        ",
        &expect![[r#"
            09:20:00 held eyes (full-screen)
            10:06:00   Offer { kind: Stretch, again: 0 }
            10:06:00 offered stretch
            10:07:00   Withdraw
            10:07:00   Open { kind: Stretch }
            10:07:00 started stretch
            10:08:00 sat (4020s) 60s ago
            10:08:00 done stretch
            Working, sat 120s
        "#]],
    );
}

#[test]
fn a_break_put_off_twice_is_shorter() {
    check(
        "",
        "
            09:20 quiet microphone
            09:50 loud
            09:50:30 idle 5s
            09:50:40 later
            09:57 start
            09:57:20
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            09:50:30   Offer { kind: Stretch, again: 0 }
            09:50:30 offered stretch
            09:50:40   Withdraw
            09:50:40 later stretch (300s)
            09:55:40 sat (3025s) 315s ago
            09:57:00   Open { kind: Stretch }
            09:57:00 started stretch
            09:57:00 away (395s)
            Resting, short, sat 0s
            next: 09:57:45 CardOverdue
        "#]],
    );
}

#[test]
fn after_an_hour_in_a_call_a_card_that_nobody_notices_is_there() {
    check(
        "",
        "
            09:10 quiet microphone
            10:09
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            Held, microphone, sat 4140s
            next: 10:10:00 Discreet
        "#]],
    );
    check(
        "",
        "
            09:10 quiet microphone
            10:11
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            Held, microphone, discreet, sat 4260s
            next: 13:10:00 Stuck
        "#]],
    );
}

#[test]
fn a_microphone_in_use_for_a_day_is_pointed_out_once_and_not_heeded_any_more() {
    check(
        "",
        "
            09:10 quiet microphone
            13:12 start
            13:13 done
            13:59
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            13:10:00   Hint(Stuck(Microphone))
            13:12:00   Open { kind: Stretch }
            13:12:00 started stretch
            13:13:00 sat (15120s) 60s ago
            13:13:00 done stretch
            13:58:00   Offer { kind: Stretch, again: 0 }
            13:58:00 offered stretch
            Offered, sat 2760s
            next: 14:03:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_wish_for_quiet_holds_as_long_as_it_lasts() {
    check(
        "",
        "
            09:10 quiet do-not-disturb
            18:00
        ",
        &expect![[r#"
            09:30:00 held stretch (do-not-disturb)
            Held, do-not-disturb, sat 32400s
        "#]],
    );
}

#[test]
fn a_desktop_that_does_not_answer_delays_a_break_by_three_seconds() {
    check(
        "",
        "
            09:00 deaf
            09:29:50 idle 5s
            09:31
        ",
        &expect![[r#"
            09:30:03   Offer { kind: Stretch, again: 0 }
            09:30:03 offered stretch
            Offered, sat 1860s
            next: 09:35:03 OfferEnds
        "#]],
    );
}

#[test]
fn a_break_that_was_held_before_a_short_time_away_is_held_after_it() {
    check(
        "",
        "
            09:20 quiet full-screen
            09:50 idle 3m
            09:50:30 active
            09:55
        ",
        &expect![[r#"
            09:30:00 held stretch (full-screen)
            Held, full-screen, sat 1116s
            next: 13:20:00 Stuck
        "#]],
    );
}

#[test]
fn a_reason_that_comes_and_goes_is_waited_out() {
    check(
        "",
        "
            09:20 quiet do-not-disturb
            09:50 idle 10s
            09:50 loud
            09:50:02 quiet do-not-disturb
            09:50:04 loud
            09:50:06 quiet do-not-disturb
            09:50:08 loud
            09:50:20
        ",
        &expect![[r#"
            09:30:00 held stretch (do-not-disturb)
            09:50:13   Offer { kind: Stretch, again: 0 }
            09:50:13 offered stretch
            Offered, sat 3020s
            next: 09:55:13 OfferEnds
        "#]],
    );
}

#[test]
fn whoever_only_talks_in_a_call_sits_all_the_same() {
    check(
        "",
        "
            09:10 quiet microphone
            09:12 idle 5s
            09:15 idle 3m
            10:00 loud
            10:00:20
        ",
        &expect![[r#"
            09:30:00 held stretch (microphone)
            10:00:05   Offer { kind: Stretch, again: 0 }
            10:00:05 offered stretch
            Offered, sat 3620s
            next: 10:05:05 OfferEnds
        "#]],
    );
}

#[test]
fn the_desktop_is_asked_once_more_before_a_break_comes() {
    check(
        "",
        "
            09:35 will-be full-screen
            09:36 idle 5s
            09:37
        ",
        &expect![[r#"
            09:36:00 held stretch (full-screen)
            Held, full-screen, sat 2220s
            next: 13:36:00 Stuck
        "#]],
    );
}

#[test]
fn what_is_only_asked_for_is_not_new_at_every_break() {
    check(
        "",
        "
            09:00 will-be full-screen
            13:46 start
            13:47 done
            14:40
        ",
        &expect![[r#"
            09:30:00 held stretch (full-screen)
            13:30:00   Hint(Stuck(FullScreen))
            13:32:00   Offer { kind: Stretch, again: 0 }
            13:32:00 offered stretch
            13:37:00   Withdraw
            13:37:00 missed stretch
            13:46:00   Open { kind: Stretch }
            13:46:00 started stretch
            13:47:00 sat (17160s) 60s ago
            13:47:00 done stretch
            14:32:00   Offer { kind: Stretch, again: 0 }
            14:32:00 offered stretch
            14:37:00   Offer { kind: Stretch, again: 1 }
            14:37:00 offered stretch (again)
            Offered, sat 3180s
            next: 14:42:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_rest_for_the_eyes_that_was_held_until_shortly_before_a_stretch_is_the_stretch() {
    check(
        "eyes=20m",
        "
            09:15 quiet microphone
            09:26 loud
            09:26:30 idle 5s
            09:27
        ",
        &expect![[r#"
            09:20:00 held eyes (microphone)
            09:26:30   Offer { kind: Stretch, again: 0 }
            09:26:30 offered stretch
            Offered, sat 1620s
            next: 09:31:30 OfferEnds
        "#]],
    );
}
