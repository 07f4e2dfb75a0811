//! The bar at the top: what is going on, and what can be done about it at once.

use super::deeds::{self, Deed};
use super::menu::Menu;
use crate::records::preferences::Clock;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::schedule::{Kind, State};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
    words,
};
use chrono::{DateTime, NaiveDateTime};
use egui::{Color32, RichText, Ui};
use std::time::Duration;

/// Draws the bar; the answer is the button that was pressed.
pub(super) fn header_ui(ui: &mut Ui, texts: &Texts, status: &Status, clock: Clock) -> Option<Command> {
    let words = [state_words(texts, status, clock), next_words(texts, status)];
    let stretch = deeds::stretch(texts, status);
    let buttons = buttons_width(ui, texts, status, &stretch);
    let words_width = ui.available_width() - buttons - space::HUGE;
    if words_width < 300.0 * text_scale(ui) {
        ui.vertical(|ui| words_ui(ui, status, &words));
        ui.add_space(space::HAIR);
        return ui.horizontal_wrapped(|ui| buttons_ui(ui, texts, status, &stretch)).inner;
    }
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(words_width);
            words_ui(ui, status, &words);
        });
        ui.add_space(space::HUGE - ui.spacing().item_spacing.x);
        buttons_ui(ui, texts, status, &stretch)
    })
    .inner
}

fn words_ui(ui: &mut Ui, status: &Status, [state, next]: &[String; 2]) {
    let palette = palette(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        let side = size::BODY * text_scale(ui);
        let (dot, _) = ui.allocate_exact_size(egui::vec2(10.0, side), egui::Sense::hover());
        ui.painter().circle_filled(dot.center(), 4.5, tone(ui, status));
        ui.add(egui::Label::new(RichText::new(state).size(size::BODY * 1.1 * text_scale(ui))).wrap());
    });
    ui.add(egui::Label::new(RichText::new(next).color(palette.quiet)).wrap());
}

/// The colour of the state.
pub(super) fn tone(ui: &Ui, status: &Status) -> Color32 {
    let palette = palette(ui);
    match status.state {
        State::Due | State::Offered | State::Held => palette.warm,
        State::Working | State::Resting => palette.accent,
        State::Paused | State::OffHours | State::Away => palette.quiet,
    }
}

fn is_paused(status: &Status) -> bool {
    status.state == State::Paused
}

fn buttons_width(ui: &Ui, texts: &Texts, status: &Status, stretch: &Deed) -> f32 {
    let type_size = size::BODY * text_scale(ui);
    let pause = texts.get(if is_paused(status) { "home-resume" } else { "home-pause" });
    let width = |label: &str| {
        button::inner_width(ui, Some(Icon::Pause), label, type_size) + 2.0 * ui.spacing().button_padding.x
    };
    width(&stretch.label) + ui.spacing().item_spacing.x + width(&pause)
}

fn buttons_ui(ui: &mut Ui, texts: &Texts, status: &Status, stretch: &Deed) -> Option<Command> {
    let (paused, weight) = if is_paused(status) {
        (deeds::resume(texts).ui(ui, Weight::Main), Weight::Plain)
    } else {
        (Menu::pause(texts).ui(ui), Weight::Main)
    };
    stretch.ui(ui, weight).or(paused)
}

fn state_words(texts: &Texts, status: &Status, clock: Clock) -> String {
    let state = match status.state {
        State::Working if status.sitting_seconds < 60 => texts.get("home-state-just-now"),
        State::Working => {
            let sat = texts.duration(Duration::from_secs(status.sitting_seconds / 60 * 60));
            texts.with("home-state-working", &[("sat", Arg::from(sat))])
        }
        State::Due => texts.get("home-state-due"),
        State::Offered => texts.get("home-state-offered"),
        State::Resting => texts.get("home-state-resting"),
        State::Held => texts.get("home-state-held"),
        State::Paused => paused_words(texts, status, clock),
        State::OffHours => opens(texts, status, clock),
        State::Away => texts.get("home-state-away"),
    };
    // The reason of a hold is what the user wants to know; the other states say theirs themselves.
    match held(texts, status, clock) {
        Some(why) => texts.with("home-why", &[("state", Arg::from(state)), ("why", Arg::from(why))]),
        None => state,
    }
}

/// Why the break is held, in the middle of a sentence; `None` if it is not.
pub(super) fn held(texts: &Texts, status: &Status, clock: Clock) -> Option<String> {
    let why = status.why.as_deref().filter(|_| status.state == State::Held)?;
    let meeting = status.meeting_until.as_deref().filter(|_| why == "meeting");
    let until = meeting.and_then(|until| DateTime::parse_from_rfc3339(until).ok());
    Some(match until {
        Some(until) => {
            let time = words::time(texts, clock, until.time());
            texts.with("held-meeting-until", &[("time", Arg::from(time))])
        }
        None => words::held(texts, why, status.held_by.as_deref()),
    })
}

fn opens(texts: &Texts, status: &Status, clock: Clock) -> String {
    opening(texts, status, clock).map_or_else(
        || texts.get("home-state-off-hours"),
        |time| texts.with("home-state-off-hours-until", &[("time", Arg::from(time))]),
    )
}

/// When the working hours begin again.
pub(super) fn opening(texts: &Texts, status: &Status, clock: Clock) -> Option<String> {
    let at = NaiveDateTime::parse_from_str(status.opens_at.as_deref()?, "%Y-%m-%dT%H:%M").ok()?;
    Some(words::day_and_time(texts, clock, at, status.at.naive_local()))
}

fn paused_words(texts: &Texts, status: &Status, clock: Clock) -> String {
    resuming(texts, status, clock).map_or_else(
        || texts.get("home-state-paused"),
        |until| texts.with("home-state-paused-until", &[("until", Arg::from(until))]),
    )
}

/// When the pause ends, if it does by itself.
pub(super) fn resuming(texts: &Texts, status: &Status, clock: Clock) -> Option<String> {
    let until = DateTime::parse_from_rfc3339(status.paused_until.as_deref()?).ok()?;
    Some(words::day_and_time(texts, clock, until.naive_local(), status.at.naive_local()))
}

fn next_words(texts: &Texts, status: &Status) -> String {
    let Some(next) = &status.next else {
        let resting = status.state == State::Resting;
        return texts.get(if resting { "home-next-resting" } else { "home-next-none" });
    };
    // Whole minutes: seconds would say more than anybody can know.
    let minutes =
        |secs: u64| texts.duration(Duration::from_secs(if secs < 60 { secs } else { secs.div_ceil(60) * 60 }));
    let (from, to) = (next.earliest_in_seconds, next.latest_in_seconds);
    let id = match (next.kind, from > 0 && from < to) {
        (Kind::Stretch, true) => "home-next-stretch",
        (Kind::Walk, true) => "home-next-walk",
        (Kind::Stretch, false) => "home-next-stretch-at",
        (Kind::Walk, false) => "home-next-walk-at",
        (Kind::Eyes, _) => "home-next-eyes",
    };
    if to == 0 {
        return texts.get("home-next-now");
    }
    texts.with(id, &[("from", Arg::from(minutes(from))), ("to", Arg::from(minutes(to)))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::status::NextBreak;
    use crate::window::home::sample;

    #[track_caller]
    fn check(state: State, sat: u64, next: Option<(Kind, u64, u64)>, until: Option<&str>, expected: &str) {
        let next = next.map(|(kind, from, to)| NextBreak {
            routine: None,
            kind,
            card: None,
            earliest_in_seconds: from,
            latest_in_seconds: to,
        });
        let status = Status {
            state,
            why: Some("microphone".into()),
            sitting_seconds: sat,
            next,
            paused_until: until.map(str::to_owned),
            at: DateTime::parse_from_rfc3339("2026-11-23T13:30:00+01:00").unwrap(),
            ..sample::status()
        };
        let texts = Texts::new("en");
        let words = [state_words(&texts, &status, Clock::System), next_words(&texts, &status)];
        assert_eq!(words.join(" | "), expected);
    }

    #[test]
    fn the_state_is_said_in_words() {
        let stretch = Some((Kind::Stretch, 18 * 60, 33 * 60));
        check(
            State::Working,
            725,
            stretch,
            None,
            "Sitting for 12 minutes | Next stretch in 18 minutes, or in 33 minutes if you keep typing",
        );
        check(
            State::Working,
            5,
            Some((Kind::Eyes, 61, 61)),
            None,
            "You have just had a rest | Next rest for the eyes in 2 minutes",
        );
        check(
            State::Due,
            1900,
            Some((Kind::Walk, 0, 40)),
            None,
            "Time to move – at your next pause in typing | Next walk in 40 seconds",
        );
        check(State::Held, 1900, None, None, "A break is waiting – the microphone is in use | No break is planned.");
        let until = Some("2026-11-23T14:30:00+01:00");
        check(State::Paused, 0, None, until, "Paused until 14:30 | No break is planned.");
        check(State::Paused, 0, None, Some("resumed"), "Paused | No break is planned.");
        check(State::Offered, 0, Some((Kind::Stretch, 0, 0)), None, "Time to move | The next break is due now.");
    }
}
