//! The tray as a plain value: icon, tooltip and menu, computed whole from the schedule's view.

use crate::desktop::{Entry, Picture, Ring, Tone};
use crate::records::request::Command;
use crate::schedule::{Kind, Next, PauseLength, SkipReason, State, View};
use crate::texts::{Arg, Texts};
use chrono::NaiveDateTime;
use std::time::Duration;

/// The lengths of pause that the menu offers, in minutes.
const PAUSES: [u64; 3] = [30, 60, 120];

pub(crate) fn picture(view: &View, now: NaiveDateTime, texts: &Texts) -> Picture {
    let headline = headline(view, now, texts);
    Picture { ring: ring(view), menu: menu(view, &headline, texts), tooltip: headline }
}

fn ring(view: &View) -> Ring {
    let twelfths = (view.progress * 12.0 + 0.001) as u8;
    match view.state {
        State::Working | State::Resting => Ring { twelfths, tone: Tone::Calm, mark: false },
        State::Due | State::Offered => Ring { twelfths: 12, tone: Tone::Amber, mark: false },
        State::Held => Ring { twelfths: 12, tone: Tone::Amber, mark: true },
        State::Paused | State::OffHours | State::Away => Ring { twelfths, tone: Tone::Grey, mark: false },
    }
}

/// What is going on, in one line. Times are of the clock, so that the line stays true while time passes.
pub(crate) fn headline(view: &View, now: NaiveDateTime, texts: &Texts) -> String {
    match (view.state, view.next) {
        (State::Working, Some(next)) => coming(next, now, texts),
        (State::Working, None) => texts.get("tray-nothing-planned"),
        (State::Due, _) => texts.get("tray-due"),
        (State::Offered, _) => texts.get("tray-offered"),
        (State::Resting, _) => texts.get("tray-resting"),
        (State::Held, _) => texts.with("tray-held", &[("why", Arg::from(view.why.clone().unwrap_or_default()))]),
        (State::Paused, _) => view.paused_until.map_or_else(
            || texts.get("tray-paused"),
            |until| texts.with("tray-paused-until", &[("time", Arg::from(texts.time(until.time())))]),
        ),
        (State::OffHours, _) => texts.get("tray-off-hours"),
        (State::Away, _) => texts.get("tray-away"),
    }
}

fn coming(next: Next, now: NaiveDateTime, texts: &Texts) -> String {
    let kind = Arg::from(texts.get(kind_id(next.kind)));
    let (from, to) = (shown(now, next.earliest_in, texts), shown(now, next.latest_in, texts));
    if from == to {
        return texts.with("tray-next-at", &[("kind", kind), ("time", Arg::from(to))]);
    }
    texts.with("tray-next-between", &[("kind", kind), ("from", Arg::from(from)), ("to", Arg::from(to))])
}

/// The clock time after `left`, to the nearest minute.
fn shown(now: NaiveDateTime, left: Duration, texts: &Texts) -> String {
    let at = now + chrono::Duration::from_std(left + Duration::from_secs(30)).unwrap_or_default();
    texts.time(at.time())
}

pub(crate) fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Stretch => "kind-stretch",
        Kind::Walk => "kind-walk",
        Kind::Eyes => "kind-eyes",
    }
}

fn menu(view: &View, headline: &str, texts: &Texts) -> Vec<Entry> {
    let item = |id, command, enabled| Entry::Item { label: texts.get(id), command, enabled };
    let away = view.state == State::Away && view.why.as_deref() != Some("no-input");
    let mut entries = vec![
        Entry::Label(headline.to_owned()),
        Entry::Separator,
        item("tray-stretch-now", Command::Stretch { card: None }, view.state != State::Resting && !away),
        item("tray-later", Command::Later { by: None }, view.laters_left > 0),
        item("tray-skip", Command::Skip { reason: SkipReason::NotNow }, view.next.is_some() || resting(view)),
        Entry::Separator,
    ];
    if view.state == State::Paused {
        entries.push(item("tray-resume", Command::Resume, true));
    }
    entries.push(Entry::Submenu { label: texts.get("tray-pause"), entries: pauses(texts) });
    entries.push(Entry::Submenu { label: texts.get("tray-feel"), entries: feelings(texts) });
    entries.extend([
        Entry::Separator,
        item("tray-home", Command::Home { page: None }, true),
        item("tray-quit", Command::Quit, true),
    ]);
    entries
}

fn resting(view: &View) -> bool {
    view.state == State::Resting
}

fn pauses(texts: &Texts) -> Vec<Entry> {
    let entry = |label, length| Entry::Item { label, command: Command::Pause { length }, enabled: true };
    let timed = PAUSES.map(|minutes| {
        let time = Duration::from_secs(60 * minutes);
        entry(texts.duration(time), PauseLength::For(time))
    });
    timed
        .into_iter()
        .chain([
            entry(texts.get("tray-pause-tomorrow"), PauseLength::Tomorrow),
            entry(texts.get("tray-pause-resumed"), PauseLength::Resumed),
        ])
        .collect()
}

fn feelings(texts: &Texts) -> Vec<Entry> {
    (0..=10_u8)
        .map(|score| Entry::Item {
            label: texts.with("tray-feel-score", &[("score", Arg::from(score))]),
            command: Command::Feel { score },
            enabled: true,
        })
        .collect()
}

#[cfg(test)]
mod tests;
