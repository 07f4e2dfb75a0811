//! Restarts of the program and of the machine.

use crate::schedule::scenario::check;
use expect_test::expect;

#[test]
fn a_restart_of_the_program_keeps_the_time_sat() {
    check(
        "",
        "
            09:20 kill
            09:20:30 restart
            09:21
        ",
        &expect![[r#"
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
        &expect![[r#"
            10:20:00 sat (1125s) 3675s ago
            10:20:00 away (3675s)
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
        &expect![[r#"
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
        &expect![[r#"
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
        &expect![[r#"
            09:20:00 paused (2026-11-23T11:20)
            10:20:00 sat (1200s) 3600s ago
            10:20:00 away (3600s)
            Paused, sat 60s
            next: 11:20:00 PauseEnds
        "#]],
    );
}
