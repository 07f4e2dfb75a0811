//! The tray as a plain value: icon, tooltip and menu, computed whole from the schedule's view.

use super::quiet::why_held;
use crate::desktop::{Entry, Picture, Ring, Tone};
use crate::records::request::Command;
use crate::schedule::{Kind, MeetingLength, Next, PauseLength, Posture, SkipReason, State, View};
use crate::texts::{Arg, Texts};
use chrono::{Datelike as _, NaiveDateTime};
use std::time::Duration;

/// The lengths of pause and of meetings that the menu offers, in minutes.
const PAUSES: [u64; 3] = [30, 60, 120];

/// What the tray shows beside the schedule's view.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Around {
    /// Who is the cause of a break's being held.
    pub(crate) held_by: Option<String>,
    /// The id and the name of a card that nobody notices.
    pub(crate) discreet: Option<(String, String)>,
    /// A screen is connected that is not known to be the user's own.
    pub(crate) new_screen: bool,
}

pub(crate) fn picture(view: &View, around: &Around, now: NaiveDateTime, texts: &Texts) -> Picture {
    let headline = headline(view, around, now, texts);
    Picture { ring: ring(view), menu: menu(view, around, &headline, texts), tooltip: headline }
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
fn headline(view: &View, around: &Around, now: NaiveDateTime, texts: &Texts) -> String {
    match (view.state, view.next) {
        (State::Working, Some(next)) => coming(next, now, texts),
        (State::Working, None) => texts.get("tray-nothing-planned"),
        (State::Due, _) => texts.get("tray-due"),
        (State::Offered, _) => texts.get("tray-offered"),
        (State::Resting, _) => texts.get("tray-resting"),
        (State::Held, _) => {
            let why = match view.meeting_until {
                Some(until) => texts.with("held-meeting-until", &[("time", Arg::from(texts.time(until.time())))]),
                None => why_held(view.why.as_deref().unwrap_or_default(), around.held_by.as_deref(), texts),
            };
            texts.with("tray-held", &[("why", Arg::from(why))])
        }
        (State::Paused, _) => view.paused_until.map_or_else(
            || texts.get("tray-paused"),
            |until| texts.with("tray-paused-until", &[("time", Arg::from(texts.time(until.time())))]),
        ),
        (State::OffHours, _) => view.opens_at.map_or_else(
            || texts.get("tray-off-hours"),
            |at| texts.with("tray-off-hours-until", &[("time", Arg::from(day_and_time(at, now, texts)))]),
        ),
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

/// "09:00", "Monday, 09:00" within a week, else with the date.
fn day_and_time(at: NaiveDateTime, now: NaiveDateTime, texts: &Texts) -> String {
    let time = texts.time(at.time());
    let day = match (at.date() - now.date()).num_days() {
        0 => return time,
        1..=6 => texts.get(&format!("weekday-{}", at.weekday().number_from_monday())),
        _ => texts.date(at.date()),
    };
    texts.with("day-and-time", &[("day", Arg::from(day)), ("time", Arg::from(time))])
}

pub(crate) fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Stretch => "kind-stretch",
        Kind::Walk => "kind-walk",
        Kind::Eyes => "kind-eyes",
    }
}

fn menu(view: &View, around: &Around, headline: &str, texts: &Texts) -> Vec<Entry> {
    let item = |id, command, enabled| Entry::Item { label: texts.get(id), command, enabled };
    let away = view.state == State::Away && view.why.as_deref() != Some("no-input");
    let mut entries = vec![
        Entry::Label(headline.to_owned()),
        Entry::Separator,
        match view.state {
            State::Resting => item("tray-end", Command::End, true),
            State::Held => item("tray-take-anyway", Command::Stretch { card: None }, true),
            State::Working | State::Due | State::Offered | State::Paused | State::OffHours | State::Away => {
                item("tray-stretch-now", Command::Stretch { card: None }, !away)
            }
        },
    ];
    entries.extend(around.discreet.as_ref().map(|(id, name)| Entry::Item {
        label: texts.with("tray-discreet", &[("card", Arg::from(name.clone()))]),
        command: Command::Stretch { card: Some(id.clone()) },
        enabled: true,
    }));
    let later = texts.with("tray-later", &[("time", Arg::from(texts.duration(view.later_by)))]);
    let skips = (view.next.is_some() || resting(view)) && view.skips_left != Some(0);
    entries.extend([
        Entry::Item { label: later, command: Command::Later { by: None }, enabled: view.laters_left > 0 },
        item("tray-skip", Command::Skip { reason: SkipReason::NotNow }, skips),
        Entry::Separator,
    ]);
    entries.extend(posture(view, texts));
    if around.new_screen {
        entries.push(item("tray-own-screen", Command::OwnScreens, true));
    }
    if view.state == State::Paused {
        entries.push(item("tray-resume", Command::Resume, true));
    }
    entries.push(Entry::Submenu { label: texts.get("tray-pause"), entries: pauses(texts) });
    entries.push(meeting(view, texts));
    entries.push(Entry::Submenu { label: texts.get("tray-feel"), entries: feelings(texts) });
    entries.extend([
        Entry::Separator,
        item("tray-home", Command::Home { page: None }, true),
        item("tray-quit", Command::Quit, true),
    ]);
    entries
}

/// That the user may change to the other posture.
fn posture(view: &View, texts: &Texts) -> Option<Entry> {
    let (id, standing) = match (view.posture?, view.posture_change.is_some()) {
        (Posture::Sitting, false) => ("tray-stand", true),
        (Posture::Sitting, true) => ("tray-stand-time", true),
        (Posture::Standing, false) => ("tray-sit", false),
        (Posture::Standing, true) => ("tray-sit-time", false),
    };
    Some(Entry::Item { label: texts.get(id), command: Command::Posture { standing }, enabled: true })
}

fn meeting(view: &View, texts: &Texts) -> Entry {
    let entry = |label, length| Entry::Item { label, command: Command::Meeting { length }, enabled: true };
    let times = PAUSES.map(|minutes| Duration::from_secs(60 * minutes));
    let Some(until) = view.meeting_until else {
        let entries = times.map(|time| entry(texts.duration(time), MeetingLength::For(time)));
        return Entry::Submenu { label: texts.get("tray-meeting"), entries: entries.into() };
    };
    let more = |time| texts.with("tray-meeting-more", &[("time", Arg::from(texts.duration(time)))]);
    let mut entries: Vec<_> = times.map(|time| entry(more(time), MeetingLength::More(time))).into();
    entries.push(entry(texts.get("tray-meeting-over"), MeetingLength::Over));
    let until = [("time", Arg::from(texts.time(until.time())))];
    Entry::Submenu { label: texts.with("tray-meeting-until", &until), entries }
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
            command: Command::Feel { score, areas: Vec::new(), helped: Vec::new() },
            enabled: true,
        })
        .collect()
}

#[cfg(test)]
mod tests;
