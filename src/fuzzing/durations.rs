//! Lengths of time: what is shown is read back, and every place that takes one takes the same ones.

use crate::cli::order::{Order, parse};
use crate::records::duration;
use crate::records::preferences::Document;
use crate::records::request::Command;
use std::time::Duration;

/// The longest that is taken, in seconds.
const LONGEST: u64 = 366 * 24 * 3600;

pub(super) fn check(text: &str) {
    let read = duration::parse(text);
    if let Some(read) = read {
        assert!((1..=LONGEST).contains(&read.as_secs()) && read.subsec_nanos() == 0, "{text:?}: {read:?}");
        assert_eq!(duration::parse(&duration::format(read)), Some(read), "{text:?}");
    }
    agrees(text, read);
    asked(text, read);
    shown(text);
}

/// The preferences take the same.
fn agrees(text: &str, read: Option<Duration>) {
    let mut document = Document::default();
    match document.set_text("eyes.length", text) {
        Ok(()) => assert_eq!(Some(document.read().0.eyes.length), read, "{text:?}"),
        Err(wrong) => {
            assert_eq!(read, None, "{text:?}");
            super::fits(|texts| wrong.text(texts));
        }
    }
}

/// The command line takes the same; what begins with a hyphen is an option there.
fn asked(text: &str, read: Option<Duration>) {
    if text.starts_with('-') {
        return;
    }
    match parse(["later", text].map(Into::into)) {
        Ok(order) => assert_eq!(order, Order::Do(Command::Later { by: read }), "{text:?}"),
        Err(_wrong) => assert_eq!(read, None, "{text:?}"),
    }
    for words in [["pause", text], ["meeting", text]] {
        let _ = parse(words.map(Into::into));
    }
    let _ = parse(["relief", "heat", text].map(Into::into));
    let _ = parse(["meeting", "more", text].map(Into::into));
}

/// Any length at all can be shown, and what is not too long is read back.
fn shown(text: &str) {
    let secs = text.bytes().fold(0_u64, |secs, byte| secs.wrapping_mul(257).wrapping_add(byte.into()));
    for secs in [secs, secs % LONGEST + 1] {
        let shown = duration::format(Duration::from_secs(secs));
        let expected = (1..=LONGEST).contains(&secs).then_some(Duration::from_secs(secs));
        assert_eq!(duration::parse(&shown), expected, "{shown}");
        super::fits(|texts| texts.duration(Duration::from_secs(secs)));
    }
}
