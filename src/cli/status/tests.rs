//! A status in, the exact text out.

use super::*;
use expect_test::{Expect, expect};
use serde_json::json;

#[test]
fn while_working() {
    check(
        &status(&json!({})),
        &expect![[r#"
            Now      working
            Sitting  13 minutes
            Next     stretch (Wall angels) in 17 minutes, at the latest in 32 minutes
            Today    3 done, 1 in part, 2 skipped, 0 missed
                     3 hours 5 minutes of sitting, 45 minutes at a time at most

            working · sitting for 13 minutes · stretch (Wall angels) in 17 minutes, at the latest in 32 minutes

            {"text":"32m","tooltip":"Now      working\nSitting  13 minutes\nNext     stretch (Wall angels) in 17 minutes, at the latest in 32 minutes\nToday    3 done, 1 in part, 2 skipped, 0 missed\n         3 hours 5 minutes of sitting, 45 minutes at a time at most","class":"working","percentage":27}
        "#]],
    );
}

#[test]
fn while_paused() {
    check(
        &status(&json!({ "state": "paused", "paused_until": "2026-11-24T04:00:00+01:00", "next": null })),
        &expect![[r#"
            Now      paused until 2026-11-24 04:00
            Sitting  13 minutes
            Today    3 done, 1 in part, 2 skipped, 0 missed
                     3 hours 5 minutes of sitting, 45 minutes at a time at most

            paused until 2026-11-24 04:00 · sitting for 13 minutes

            {"text":"paused","tooltip":"Now      paused until 2026-11-24 04:00\nSitting  13 minutes\nToday    3 done, 1 in part, 2 skipped, 0 missed\n         3 hours 5 minutes of sitting, 45 minutes at a time at most","class":"paused","percentage":0}
        "#]],
    );
    check(
        &status(&json!({ "state": "paused", "paused_until": "resumed", "next": null })),
        &expect![[r#"
            Now      paused until you resume
            Sitting  13 minutes
            Today    3 done, 1 in part, 2 skipped, 0 missed
                     3 hours 5 minutes of sitting, 45 minutes at a time at most

            paused until you resume · sitting for 13 minutes

            {"text":"paused","tooltip":"Now      paused until you resume\nSitting  13 minutes\nToday    3 done, 1 in part, 2 skipped, 0 missed\n         3 hours 5 minutes of sitting, 45 minutes at a time at most","class":"paused","percentage":0}
        "#]],
    );
}

#[test]
fn while_a_break_is_held() {
    check(
        &status(&json!({
            "state": "held", "why": "microphone", "held_by": "Calls", "sitting_seconds": 3000,
            "next": { "kind": "stretch", "card": "mine", "earliest_in_seconds": 0, "latest_in_seconds": 0 },
        })),
        &expect![[r#"
            Now      break held: the microphone is in use (Calls)
            Sitting  50 minutes
            Next     stretch (mine) now
            Today    3 done, 1 in part, 2 skipped, 0 missed
                     3 hours 5 minutes of sitting, 45 minutes at a time at most

            break held: the microphone is in use (Calls) · sitting for 50 minutes · stretch (mine) now

            {"text":"held","tooltip":"Now      break held: the microphone is in use (Calls)\nSitting  50 minutes\nNext     stretch (mine) now\nToday    3 done, 1 in part, 2 skipped, 0 missed\n         3 hours 5 minutes of sitting, 45 minutes at a time at most","class":"held","percentage":100}
        "#]],
    );
    check(
        &status(&json!({
            "state": "due", "why": "obs", "sitting_seconds": 20,
            "next": { "kind": "walk", "card": null, "earliest_in_seconds": 0, "latest_in_seconds": 300 },
        })),
        &expect![[r#"
            Now      break at your next pause in typing: obs
            Sitting  20 seconds
            Next     walk at the latest in 5 minutes
            Today    3 done, 1 in part, 2 skipped, 0 missed
                     3 hours 5 minutes of sitting, 45 minutes at a time at most

            break at your next pause in typing: obs · sitting for 20 seconds · walk at the latest in 5 minutes

            {"text":"due","tooltip":"Now      break at your next pause in typing: obs\nSitting  20 seconds\nNext     walk at the latest in 5 minutes\nToday    3 done, 1 in part, 2 skipped, 0 missed\n         3 hours 5 minutes of sitting, 45 minutes at a time at most","class":"due","percentage":6}
        "#]],
    );
}

#[test]
fn json_is_passed_on_as_it_came() {
    let value = json!({ "state": "new-one", "more": 1 });
    let said = text(&value, Form::Json, &Deck::bundled(), &Texts::new("en"), words::lines).unwrap();
    assert_eq!(said, r#"{"state":"new-one","more":1}"#);
    assert!(text(&value, Form::Text, &Deck::bundled(), &Texts::new("en"), words::lines).is_err());
}

#[track_caller]
fn check(status: &Value, expected: &Expect) {
    let (deck, texts) = (Deck::bundled(), Texts::new("en"));
    let said = |form, words: InWords| text(status, form, &deck, &texts, words).unwrap();
    let parts = [said(Form::Text, words::lines), said(Form::Text, words::line), said(Form::Waybar, words::lines)];
    expected.assert_eq(&(parts.join("\n\n") + "\n"));
}

fn status(changes: &Value) -> Value {
    let mut status = json!({
        "state": "working", "why": null, "sitting_seconds": 752,
        "next": { "kind": "stretch", "card": "wall-angels", "earliest_in_seconds": 1048, "latest_in_seconds": 1948 },
        "paused_until": null, "laters_left": 3,
        "today": { "done": 3, "partly": 1, "skipped": 2, "missed": 0, "sitting_seconds": 11_100,
                   "longest_sitting_seconds": 2700 },
        "version": "0.1.0",
    });
    for (key, value) in changes.as_object().unwrap() {
        status[key] = value.clone();
    }
    status
}
