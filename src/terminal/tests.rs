//! Keys and seconds in; what is shown and what is said out.

use super::*;
use crate::cards::{Card, Course, Side, Sides, Step};
use crate::schedule::Kind;
use expect_test::{Expect, expect};
use serde_json::json;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

#[test]
fn an_offer_is_answered_once() {
    check(
        true,
        "k offer s withdraw s",
        &expect![[r"
        k>
        offer>
        Time to move: Reach, 5 seconds
        Sit.
        [s] Start  [l] Later  [k] Skip  [q] Quit

        s> Notice(Start)
        withdraw>
        s>
    "]],
    );
    check(
        true,
        "offer l",
        &expect![[r"
        offer>
        Time to move: Reach, 5 seconds
        Sit.
        [s] Start  [l] Later  [k] Skip  [q] Quit

        l> Notice(Later)
    "]],
    );
    check(
        true,
        "offer-without-later l k x",
        &expect![[r"
        offer-without-later>
        Time to move: Reach, 5 seconds
        Sit.
        [s] Start  [k] Skip  [q] Quit

        l>
        k> Notice(Skip)
        x>
    "]],
    );
}

#[test]
fn a_card_plays_to_its_end() {
    check(
        true,
        "show 1 1 1 1 1",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        1>⌫2/3  Left: Reach up.
        ⌫     2 s
        1>⌫     1 s
        1>⌫3/3  Right: And again.
        ⌫     2 s
        1>⌫     1 s
        1>⌫Well done.
         Window(Ended(Done))
    "]],
    );
}

#[test]
fn a_card_is_paused_and_its_steps_passed_over() {
    check(
        true,
        "show 1 _ _ n n n",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        1>⌫2/3  Left: Reach up.
        ⌫     2 s
        _>⌫     2 s, paused Window(Paused(true))
        _>⌫     2 s Window(Paused(false))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(2.0))
        n>⌫Well done.
         Window(Ended(Done))
        n>
    "]],
    );
}

#[test]
fn a_card_is_left() {
    check(
        true,
        "show d",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        d>⌫Done in part.
         Window(Ended(Partly(0.0)))
    "]],
    );
    check(
        true,
        "show n n d",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(4.0))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(2.0))
        d>⌫Well done.
         Window(Ended(Done))
    "]],
    );
    check(
        true,
        "show k d",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        k>⌫Not now, then.
         Window(Ended(Skipped(NotNow)))
        d>
    "]],
    );
    check(
        true,
        "show a show close d",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        a> Window(Another)
        show>⌫
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        close>⌫
        d>
    "]],
    );
}

#[test]
fn the_program_is_ended_by_a_key() {
    check(
        true,
        "show q",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        q>⌫Not now, then.
         Window(Ended(Skipped(NotNow))) Quit
    "]],
    );
    check(
        true,
        "show n q",
        &expect![[r"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(4.0))
        q>⌫Not now, then.
         Window(Ended(Skipped(NotNow))) Quit
    "]],
    );
    check(
        true,
        "q",
        &expect![[r"
        q> Quit
    "]],
    );
}

#[test]
fn a_file_gets_a_line_a_step() {
    check(
        false,
        "offer show 1 1 1 1 1",
        &expect![[r"
        offer>
        Time to move: Reach, 5 seconds
        Sit.
        Type “unhunch stretch”.

        show>
        Reach, 5 seconds
        Stop if it hurts.

        1/3  Sit. (1 s)
         Window(Presented)
        1>2/3  Left: Reach up. (2 s)

        1>
        1>3/3  Right: And again. (2 s)

        1>
        1>Well done.
         Window(Ended(Done))
    "]],
    );
}

#[test]
fn what_needs_no_answer_disturbs_nothing() {
    check(
        true,
        "offer say s",
        &expect![[r#"
        offer>
        Time to move: Reach, 5 seconds
        Sit.
        [s] Start  [l] Later  [k] Skip  [q] Quit

        say>
        Time to move: Reach, 5 seconds
        Sit.

        s> Notice(Start)
    "#]],
    );
    check(
        true,
        "show say 1",
        &expect![[r#"
        show>
        Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        say>⌫
        Time to move: Reach, 5 seconds
        Sit.

        1>2/3  Left: Reach up.
        ⌫     2 s
    "#]],
    );
    check(
        false,
        "say",
        &expect![[r#"
        say>
        Time to move: Reach, 5 seconds
        Sit.

    "#]],
    );
}

#[test]
fn a_routine_plays_card_after_card() {
    check(
        true,
        "routine 1 n n 1 1 1 1 n n n n n n n",
        &expect![[r#"
        routine>
        A short one, 23 seconds
        Push in place of Band row: not at hand: Exercise band

        1/3  Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        1>⌫2/3  Left: Reach up.
        ⌫     2 s
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(20.0))
        n>⌫
        2/3  Push, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        ⌫     4 s Window(CardEnded { index: 0, outcome: Done }) Window(Runs(18.0))
        1>⌫     3 s
        1>⌫     2 s
        1>⌫     1 s
        1>⌫1/3  Sit.
        ⌫     1 s
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(13.0))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(11.0))
        n>⌫
        3/3  Roll, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        ⌫     4 s Window(CardEnded { index: 1, outcome: Done }) Window(Runs(9.0))
        n>⌫1/3  Sit.
        ⌫     1 s Window(Runs(5.0))
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(4.0))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(2.0))
        n>⌫Well done.
         Window(CardEnded { index: 2, outcome: Done }) Window(Ended(Done))
    "#]],
    );
    check(
        false,
        "routine n n n n n n n",
        &expect![[r#"
        routine>
        A short one, 23 seconds
        Push in place of Band row: not at hand: Exercise band

        1/3  Reach, 5 seconds
        Stop if it hurts.

        1/3  Sit. (1 s)
         Window(Presented)
        n>2/3  Left: Reach up. (2 s)
         Window(Runs(22.0))
        n>3/3  Right: And again. (2 s)
         Window(Runs(20.0))
        n>
        2/3  Push, 5 seconds
        Stop if it hurts.

         Window(CardEnded { index: 0, outcome: Done }) Window(Runs(18.0))
        n>1/3  Sit. (1 s)
         Window(Runs(14.0))
        n>2/3  Left: Reach up. (2 s)
         Window(Runs(13.0))
        n>3/3  Right: And again. (2 s)
         Window(Runs(11.0))
        n>
        3/3  Roll, 5 seconds
        Stop if it hurts.

         Window(CardEnded { index: 1, outcome: Done }) Window(Runs(9.0))
    "#]],
    );
}

#[test]
fn the_cards_of_a_routine_are_skipped_and_gone_back_to() {
    check(
        true,
        "routine k _ _ n b n d a e",
        &expect![[r#"
        routine>
        A short one, 23 seconds
        Push in place of Band row: not at hand: Exercise band

        1/3  Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        k>⌫
        2/3  Push, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        ⌫     4 s Window(CardEnded { index: 0, outcome: Skipped(NotNow) }) Window(Runs(18.0))
        _>⌫     4 s, paused Window(Paused(true))
        _>⌫     4 s Window(Paused(false))
        n>⌫1/3  Sit.
        ⌫     1 s Window(Runs(14.0))
        b>⌫
        1/3  Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Runs(23.0))
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(22.0))
        d>⌫
        2/3  Push, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        ⌫     4 s Window(CardEnded { index: 0, outcome: Partly(0.19999999) }) Window(Runs(18.0))
        a>
        e>⌫Not now, then.
         Window(Ended(Skipped(NotNow)))
    "#]],
    );
}

#[test]
fn a_routine_is_ended() {
    check(
        true,
        "routine n n d n n n e",
        &expect![[r#"
        routine>
        A short one, 23 seconds
        Push in place of Band row: not at hand: Exercise band

        1/3  Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(22.0))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(20.0))
        d>⌫
        2/3  Push, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        ⌫     4 s Window(CardEnded { index: 0, outcome: Done }) Window(Runs(18.0))
        n>⌫1/3  Sit.
        ⌫     1 s Window(Runs(14.0))
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(13.0))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(11.0))
        e>⌫Well done.
         Window(CardEnded { index: 1, outcome: Done }) Window(Ended(Done))
    "#]],
    );
    check(
        true,
        "routine n n d q",
        &expect![[r#"
        routine>
        A short one, 23 seconds
        Push in place of Band row: not at hand: Exercise band

        1/3  Reach, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        1/3  Sit.
        ⌫     1 s Window(Presented)
        n>⌫2/3  Left: Reach up.
        ⌫     2 s Window(Runs(22.0))
        n>⌫3/3  Right: And again.
        ⌫     2 s Window(Runs(20.0))
        d>⌫
        2/3  Push, 5 seconds
        Stop if it hurts.
        [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit

        ⌫     4 s Window(CardEnded { index: 0, outcome: Done }) Window(Runs(18.0))
        q>⌫Done in part.
         Window(Ended(Partly(0.33333334))) Quit
    "#]],
    );
}

#[track_caller]
fn check(is_terminal: bool, inputs: &str, expected: &Expect) {
    let paper = Paper::default();
    let mut stage = Stage::new(Page::new(Texts::new("en"), Box::new(paper.clone()), is_terminal));
    let mut text = String::new();
    for word in inputs.split_whitespace() {
        if word == "1" {
            assert!(stage.is_running());
        }
        let said = stage.take(input(word));
        let shown = std::mem::take(&mut *paper.0.lock().unwrap());
        let _ = write!(text, "{word}>");
        text += &shown.replace("\r\x1b[K", "⌫");
        for said in said {
            let _ = write!(text, " {said:?}");
        }
        text.push('\n');
    }
    expected.assert_eq(&text);
}

fn input(word: &str) -> Input {
    let label = |action| (action, format!("{action:?}"));
    let mut notice = Notice {
        title: "Time to move: Reach, 5 seconds".into(),
        body: "Sit.".into(),
        without_actions: "Type “unhunch stretch”.".into(),
        actions: [NoticeAction::Start, NoticeAction::Later, NoticeAction::Skip].map(label).to_vec(),
    };
    match word {
        "offer" => Input::Offer(notice),
        "offer-without-later" => {
            notice.actions.remove(1);
            Input::Offer(notice)
        }
        "say" => Input::Say(notice),
        "withdraw" => Input::Withdraw,
        "show" => Input::Show(Box::new(show(None))),
        "routine" => Input::Show(Box::new(show(Some(Box::new(routine()))))),
        "close" => Input::Close,
        "1" => Input::Second,
        "_" => Input::Key(' '),
        key => Input::Key(key.chars().next().unwrap()),
    }
}

fn show(routine: Option<Box<Course>>) -> CardShow {
    CardShow {
        kind: Kind::Stretch,
        card: card(),
        routine,
        cover: false,
        strict: false,
        then: None,
        preferences: ().into(),
    }
}

/// Three cards, the second in place of another.
fn routine() -> Course {
    let turn = |name: &str| json!({ "card": Card { id: name.to_lowercase(), name: name.into(), ..card() } });
    let change = json!({
        "card": { "id": "band-row", "name": "Band row" },
        "by": { "id": "push", "name": "Push" },
        "why": { "equipment": "band" },
    });
    let turns = ["Reach", "Push", "Roll"].map(turn);
    let course = json!({ "id": "short", "name": "A short one", "turns": turns, "written": 3, "changes": [change] });
    serde_json::from_value(course).unwrap()
}

fn card() -> Card {
    let step = |seconds, text: &str, side| Step { seconds, text: text.into(), side };
    let words = Vec::new;
    Card {
        id: "reach".into(),
        name: "Reach".into(),
        group: "stretch".into(),
        body: words(),
        place: "seated".into(),
        equipment: words(),
        seconds: 5,
        steps: vec![
            step(1, "Sit.", None),
            step(2, "Reach up.", Some(Side::Left)),
            step(2, "And again.", Some(Side::Right)),
        ],
        hold_s: 0,
        sides: Sides::Each,
        reps: 1,
        breath: "In.".into(),
        caution: "Stop if it hurts.".into(),
        avoid: words(),
        frequency: "any-break".into(),
        office: true,
        needs_warmup: false,
        intensity: 1,
        source: "me".into(),
        motion: None,
        lead: None,
    }
}

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<String>>);

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().push_str(std::str::from_utf8(bytes).unwrap());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
