//! Menus of what can be done for one length or another.

use crate::records::preferences::Clock;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::schedule::{MeetingLength, PauseLength};
use crate::texts::{Arg, Texts};
use crate::window::{
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
    words,
};
use chrono::DateTime;
use egui::{Popup, Ui};
use std::time::Duration;

/// How long the pauses and the meetings are.
const LENGTHS: [Duration; 3] = [Duration::from_mins(30), Duration::from_hours(1), Duration::from_hours(2)];

pub(super) struct Menu {
    icon: Icon,
    label: String,
    entries: Vec<(String, Command)>,
}

impl Menu {
    pub(super) fn pause(texts: &Texts) -> Self {
        let pause = |label, length| (label, Command::Pause { length });
        let mut entries: Vec<_> = LENGTHS.map(|length| pause(texts.duration(length), PauseLength::For(length))).into();
        entries.push(pause(texts.get("home-pause-tomorrow"), PauseLength::Tomorrow));
        entries.push(pause(texts.get("home-pause-resumed"), PauseLength::Resumed));
        Self { icon: Icon::Pause, label: texts.get("home-pause"), entries }
    }

    pub(super) fn meeting(texts: &Texts, status: &Status, clock: Clock) -> Self {
        let meeting = |label, length| (label, Command::Meeting { length });
        let Some(until) = &status.meeting_until else {
            let entries = LENGTHS.map(|length| meeting(texts.duration(length), MeetingLength::For(length)));
            return Self { icon: Icon::Meeting, label: texts.get("tray-meeting"), entries: entries.into() };
        };
        let label = DateTime::parse_from_rfc3339(until).map_or_else(
            |_| texts.get("tray-meeting"),
            |until| {
                let time = words::time(texts, clock, until.time());
                texts.with("tray-meeting-until", &[("time", Arg::from(time))])
            },
        );
        let more = |length| texts.with("tray-meeting-more", &[("time", Arg::from(texts.duration(length)))]);
        let mut entries = vec![meeting(texts.get("tray-meeting-over"), MeetingLength::Over)];
        entries.extend(LENGTHS.map(|length| meeting(more(length), MeetingLength::More(length))));
        Self { icon: Icon::Meeting, label, entries }
    }

    /// The profiles, where there are some; the one that holds says so.
    pub(super) fn profiles(texts: &Texts, names: &[String], active: Option<&str>) -> Option<Self> {
        let entry = |name: Option<&str>| {
            let label = name.map_or_else(|| texts.get("profile-menu-usual"), str::to_owned);
            let label = if name == active {
                texts.with("today-profile-active", &[("profile", Arg::from(label))])
            } else {
                label
            };
            (label, Command::Profile { name: name.map(str::to_owned) })
        };
        let all = std::iter::once(None).chain(names.iter().map(|name| Some(name.as_str())));
        let label = active.map_or_else(
            || texts.get("profile-menu"),
            |name| texts.with("today-profile", &[("profile", Arg::from(name.to_owned()))]),
        );
        let menu = Self { icon: Icon::Preferences, label, entries: all.map(entry).collect() };
        (!names.is_empty()).then_some(menu)
    }

    /// Its button; the answer is what was chosen of the menu under it.
    pub(super) fn ui(&self, ui: &mut Ui) -> Option<Command> {
        button::make_room(ui, Some(self.icon), &self.label);
        let button = button::button(ui, Weight::Plain, Some(self.icon), &self.label);
        let mut chosen = None;
        Popup::menu(&button).gap(4.0).show(|ui| {
            for (label, command) in &self.entries {
                if ui.button(label).clicked() {
                    chosen = Some(command.clone());
                }
            }
        });
        chosen
    }
}
