//! The lines of a day in words.

use crate::cards::{Deck, word};
use crate::records::{duration, journal::Entry, names};
use crate::schedule::{Kind, Posture, What};
use crate::texts::{Arg, Texts};
use egui::{Label, RichText, Ui};

use crate::window::theme::{palette, size, space, text_scale};

/// A day has no more of them, whatever its journal says.
const MOST: usize = 300;

#[derive(Debug, PartialEq)]
pub(super) struct Line {
    time: String,
    words: String,
}

/// What is worth telling of these entries, in their order.
pub(super) fn lines(entries: &[&Entry], texts: &Texts, deck: &Deck) -> Vec<Line> {
    let line = |entry: &&Entry| {
        let words = words(entry, texts, deck)?;
        Some(Line { time: texts.time(entry.at.time()), words })
    };
    entries.iter().filter_map(line).take(MOST).collect()
}

/// The line in words; none where another one says the same.
fn words(entry: &Entry, texts: &Texts, deck: &Deck) -> Option<String> {
    let why = entry.why.as_deref();
    let of = |id: &str| texts.with(id, &[("what", Arg::from(subject(entry, texts, deck)))]);
    let long = |id: &str| {
        let length = why.and_then(duration::parse)?;
        Some(texts.with(id, &[("length", Arg::from(texts.duration(length)))]))
    };
    Some(match entry.what {
        // How a break ended says that it was offered and began.
        What::Offered | What::Started => return None,
        What::Done => of("history-line-done"),
        What::Partly => of("history-line-partly"),
        What::Skipped => skipped(entry, texts, &of("history-line-skipped")),
        What::Missed => of("history-line-missed"),
        What::Later => of("history-line-later"),
        What::Away => long("history-line-away").unwrap_or_else(|| texts.get("history-line-rested")),
        What::Sat => long("history-line-sat")?,
        What::Held => held(why, texts),
        What::Paused => texts.get("history-line-paused"),
        What::Resumed => texts.get("history-line-resumed"),
        What::Felt => texts.with("history-line-felt", &[("score", Arg::from(why?.to_owned()))]),
        What::Desk => texts.get("history-line-desk"),
        What::TakenBack => texts.get("history-line-taken-back"),
        What::Meeting if why == Some("over") => texts.get("history-line-meeting-over"),
        What::Meeting => texts.get("history-line-meeting"),
        What::Posture if why == Some(Posture::Standing.word()) => texts.get("history-line-standing"),
        What::Posture => texts.get("history-line-sitting"),
        What::Warmed => texts.get("history-line-warmed"),
    })
}

/// The card, or what kind of break it was.
fn subject(entry: &Entry, texts: &Texts, deck: &Deck) -> String {
    match (&entry.card, entry.kind) {
        (Some(card), _) => names::card(deck, card),
        (None, Some(Kind::Stretch)) => texts.get("kind-stretch"),
        (None, Some(Kind::Walk)) => texts.get("kind-walk"),
        (None, Some(Kind::Eyes)) => texts.get("kind-eyes"),
        (None, None) => texts.get("history-break"),
    }
}

fn skipped(entry: &Entry, texts: &Texts, words: &str) -> String {
    let Some(why) = entry.why.as_deref() else { return words.to_owned() };
    let reason = word(texts, "card-why", why);
    texts.with("history-line-why", &[("line", Arg::from(words.to_owned())), ("why", Arg::from(reason))])
}

fn held(why: Option<&str>, texts: &Texts) -> String {
    let words = texts.get("history-line-held");
    let Some(why) = why else { return words };
    let reason = word(texts, "held", why);
    texts.with("history-line-why", &[("line", Arg::from(words)), ("why", Arg::from(reason))])
}

/// A line each, the times under each other.
pub(super) fn ui(ui: &mut Ui, lines: &[Line]) {
    ui.spacing_mut().item_spacing.y = space::HAIR;
    for Line { time, words } in lines {
        ui.horizontal_top(|ui| {
            // Lines of text need no room for a finger.
            ui.spacing_mut().interact_size.y = 0.0;
            let time = RichText::new(time).color(palette(ui).quiet);
            let width = 4.0 * size::BODY * text_scale(ui);
            ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
                ui.set_min_width(width);
                ui.label(time);
            });
            ui.add(Label::new(words).wrap());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn each_line_is_told_in_words() {
        let all = [
            r#"{"at":"2026-11-23T09:41:00+01:00","what":"offered","kind":"stretch","card":"wall-angels"}"#,
            r#"{"at":"2026-11-23T09:42:00+01:00","what":"done","kind":"stretch","card":"wall-angels"}"#,
            r#"{"at":"2026-11-23T10:20:00+01:00","what":"partly","kind":"walk"}"#,
            r#"{"at":"2026-11-23T11:00:00+01:00","what":"skipped","kind":"stretch","card":"cat-cow","why":"hurts"}"#,
            r#"{"at":"2026-11-23T11:30:00+01:00","what":"missed","kind":"eyes"}"#,
            r#"{"at":"2026-11-23T11:31:00+01:00","what":"later"}"#,
            r#"{"at":"2026-11-23T12:00:00+01:00","what":"sat","why":"42m"}"#,
            r#"{"at":"2026-11-23T12:40:00+01:00","what":"away","why":"40m"}"#,
            r#"{"at":"2026-11-23T13:00:00+01:00","what":"held","kind":"stretch","why":"microphone"}"#,
            r#"{"at":"2026-11-23T13:10:00+01:00","what":"felt","why":"4"}"#,
            r#"{"at":"2026-11-23T13:20:00+01:00","what":"sat","why":"nonsense"}"#,
        ];
        let all: Vec<Entry> = all.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        let all: Vec<_> = all.iter().collect();
        let lines = lines(&all, &Texts::new("en"), &Deck::bundled());
        let said: Vec<_> = lines.iter().map(|line| format!("{} {}\n", line.time, line.words)).collect();
        expect![[r#"
            09:42 Wall angels: done
            10:20 Walk: done in part
            11:00 Cat-cow: skipped (It hurts)
            11:30 Rest for the eyes: missed
            11:31 Break: put off
            12:00 Sat for 42 minutes
            12:40 Away for 40 minutes
            13:00 A break waited (the microphone is in use)
            13:10 Check-in: 4
        "#]]
        .assert_eq(&said.concat());
    }
}
