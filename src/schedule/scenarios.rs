//! The scenarios: one line of behaviour each.

use super::scenario::check;
use expect_test::expect;

#[test]
fn a_break_waits_for_a_pause_in_typing() {
    check(
        "",
        "
            09:31 idle 5s
        ",
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
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
        expect![[r#"
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
        expect![[r#"
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
            09:56:40 later stretch (300s)
            10:03:40   Offer { kind: Stretch, again: 0 }
            10:03:40 offered stretch
            Offered, sat 3840s
            next: 10:08:40 OfferEnds
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00 skipped stretch (not-now)
            Working, sat 3600s
        "#]],
    );
}

#[test]
fn being_away_gives_sitting_time_back_in_proportion() {
    check(
        "",
        "
            09:20 idle 3m
            09:21 active
            09:22
        ",
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
            09:35:00   Offer { kind: Stretch, again: 0 }
            09:35:00 offered stretch
            09:38:00   Withdraw
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            12:00:00   Close
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
        expect![[r#"
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
        expect![[r#"
            02:11:40   Offer { kind: Stretch, again: 0 }
            02:11:40 offered stretch
            Offered, sat 2760s
            next: 02:16:40 OfferEnds
        "#]],
    );
}

#[test]
fn a_pause_of_an_hour_starts_a_new_interval() {
    check(
        "",
        "
            09:20 pause 1h
            10:30
        ",
        expect![[r#"
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
        expect![[r#"
            09:20:00 paused (2026-11-23T10:20)
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
        expect![[r#"
            09:20:00 paused (2026-11-23T10:20)
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
            09:20:00 paused (resumed)
            10:00:00 resumed
            Working, sat 3660s
        "#]],
    );
}

#[test]
fn a_break_is_held_and_offered_when_the_call_ends() {
    check(
        "",
        "
            09:20 quiet call
            09:50
            09:55 loud
            09:56 idle 5s
        ",
        expect![[r#"
            09:45:00 held stretch (call)
            09:56:00   Offer { kind: Stretch, again: 0 }
            09:56:00 offered stretch
            Offered, sat 3360s
            next: 10:01:00 OfferEnds
        "#]],
    );
}

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
        expect![[r#"
            09:45:00   Open { kind: Stretch }
            09:45:00 started stretch
            09:46:00 done stretch
            10:31:00   Open { kind: Stretch }
            10:31:00 started stretch
            10:32:00 done stretch
            11:17:00   Open { kind: Stretch }
            11:17:00 started stretch
            11:18:00 done stretch
            12:03:00   Open { kind: Walk }
            12:03:00 started walk
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
        expect![[r#"
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
        expect![[r#"
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:15   Close
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
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
        expect![[r#"
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
fn a_restart_of_the_program_keeps_the_time_sat() {
    check(
        "",
        "
            09:20 kill
            09:20:30 restart
            09:21
        ",
        expect![[r#"
            Working, sat 1260s
        "#]],
    );
}

#[test]
fn a_restart_after_an_hour_is_a_time_away() {
    check(
        "",
        "
            09:20 kill
            10:20 restart
            10:21
        ",
        expect![[r#"
            Working, sat 60s
        "#]],
    );
}

#[test]
fn a_reboot_is_a_time_away() {
    check(
        "",
        "
            09:20 kill
            09:22 restart reboot
            09:23
        ",
        expect![[r#"
            Working, sat 453s
        "#]],
    );
}

#[test]
fn a_restart_with_a_break_on_offer_offers_it_again() {
    check(
        "",
        "
            09:45:50 kill
            09:46 restart
            09:47
        ",
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Offer { kind: Stretch, again: 0 }
            09:46:00 offered stretch
            Offered, sat 2820s
            next: 09:51:00 OfferEnds
        "#]],
    );
}

#[test]
fn a_restart_keeps_a_pause() {
    check(
        "",
        "
            09:20 pause 2h
            09:21 kill
            10:20 restart reboot
            10:21
        ",
        expect![[r#"
            09:20:00 paused (2026-11-23T11:20)
            Paused, sat 60s
            next: 11:20:00 PauseEnds
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
        expect![[r#"
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
        expect![[r#"
            Working, sat 1980s
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
        expect![[r#"
            09:10:00   Open { kind: Stretch }
            09:10:00 started stretch
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
        expect![[r#"
            09:45:00   Offer { kind: Stretch, again: 0 }
            09:45:00 offered stretch
            09:46:00   Withdraw
            09:46:00   Open { kind: Stretch }
            09:46:00 started stretch
            09:47:00 done stretch
            Working, sat 0s
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
        expect![[r#"
            Working, sat 660s
        "#]],
    );
}
