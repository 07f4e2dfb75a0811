//! What can be done at once, from the bar, the page of the day and the tray alike: its words, and why not if not.

use super::wrap;
use crate::cards::Deck;
use crate::records::preferences::Later;
use crate::records::request::Command;
use crate::records::status::Status;
use crate::schedule::{Posture, SkipReason, State};
use crate::texts::{Arg, Texts};
use crate::window::widgets::{button::Weight, icon::Icon};
use egui::Ui;
use std::time::Duration;

/// One thing that can be done, or could be at another time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Deed {
    pub(super) icon: Icon,
    pub(super) label: String,
    pub(super) command: Command,
    /// More of what it does.
    pub(super) hint: Option<String>,
    /// Why it cannot be done at present.
    pub(super) obstacle: Option<String>,
}

impl Deed {
    fn new(icon: Icon, label: String, command: Command) -> Self {
        Self { icon, label, command, hint: None, obstacle: None }
    }

    fn unless(self, obstacle: Option<String>) -> Self {
        Self { obstacle, ..self }
    }

    fn hinting(self, hint: String) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// Its button; the answer is what it asks for, once it is pressed.
    pub(super) fn ui(&self, ui: &mut Ui, weight: Weight) -> Option<Command> {
        let is_possible = self.obstacle.is_none();
        let button = wrap::button_ui(ui, is_possible, weight, Some(self.icon), &self.label);
        let button = match (&self.obstacle, &self.hint) {
            (Some(obstacle), _) => button.on_disabled_hover_text(obstacle),
            (None, Some(hint)) => button.on_hover_text(hint),
            (None, None) => button,
        };
        (is_possible && button.clicked()).then(|| self.command.clone())
    }
}

/// Begins the break, takes the one that is held, or ends the one that is on the screen.
pub(super) fn stretch(texts: &Texts, status: &Status) -> Deed {
    let begin = |id| Deed::new(Icon::Stretch, texts.get(id), Command::Stretch { card: None });
    let is_locked = status.state == State::Away && status.why.as_deref() != Some("no-input");
    match status.state {
        State::Resting => Deed::new(Icon::Close, texts.get("tray-end"), Command::End),
        State::Held => begin("home-take-anyway"),
        State::Working | State::Due | State::Offered | State::Paused | State::OffHours | State::Away => {
            begin("home-stretch-now").unless(is_locked.then(|| texts.get("today-stretch-locked")))
        }
    }
}

/// A card that nobody notices, where one is offered.
pub(super) fn discreet(texts: &Texts, status: &Status, deck: &Deck) -> Option<Deed> {
    let card = deck.card(status.discreet.as_deref()?)?;
    let label = texts.with("tray-discreet", &[("card", Arg::from(card.name.as_str()))]);
    Some(Deed::new(Icon::Hide, label, Command::Stretch { card: Some(card.id.clone()) }))
}

/// Each time half as long as the time before, but no less than a minute if it was more.
pub(super) fn later(texts: &Texts, status: &Status, later: &Later) -> Deed {
    let is_there = matches!(status.state, State::Due | State::Offered | State::Held | State::Resting);
    let times = if is_there { later.limit.saturating_sub(status.laters_left) } else { 0 };
    let by = (later.by / 2_u32.saturating_pow(times)).max(later.by.min(Duration::from_mins(1)));
    let hint = texts.with("today-later-by", &[("time", Arg::from(texts.duration(by)))]);
    let why_not = if is_there { "today-later-spent" } else { "today-later-none" };
    let obstacle = (status.laters_left == 0).then(|| texts.get(why_not));
    Deed::new(Icon::Later, texts.get("notice-later"), Command::Later { by: None }).hinting(hint).unless(obstacle)
}

pub(super) fn skip(texts: &Texts, status: &Status) -> Deed {
    let is_there = status.next.is_some() || status.state == State::Resting;
    let obstacle = match (is_there, status.skips_left) {
        (false, _) => Some("today-skip-none"),
        (true, Some(0)) => Some("today-skip-strict"),
        (true, _) => None,
    };
    let command = Command::Skip { reason: SkipReason::NotNow };
    let deed = Deed::new(Icon::Next, texts.get("notice-skip"), command).hinting(texts.get("tray-skip"));
    deed.unless(obstacle.map(|id| texts.get(id)))
}

pub(super) fn resume(texts: &Texts) -> Deed {
    Deed::new(Icon::Play, texts.get("home-resume"), Command::Resume)
}

/// That the user changes to the other posture, where the day has both.
pub(super) fn posture(texts: &Texts, status: &Status) -> Option<Deed> {
    let (id, standing) = match status.posture? {
        Posture::Sitting => ("tray-stand", true),
        Posture::Standing => ("tray-sit", false),
    };
    Some(Deed::new(Icon::Desk, texts.get(id), Command::Posture { standing }))
}

/// That a screen is the user's own, while it holds a break.
pub(super) fn own_screens(texts: &Texts, status: &Status) -> Option<Deed> {
    let is_asked = status.state == State::Held && status.why.as_deref() == Some("new-screen");
    is_asked.then(|| Deed::new(Icon::Check, texts.get("tray-own-screen"), Command::OwnScreens))
}

/// That the heat or the cold comes off, with the time that is left.
pub(super) fn stop_relief(texts: &Texts, status: &Status) -> Option<Deed> {
    let relief = status.relief?;
    let minutes = relief.left_seconds.div_ceil(60).max(1);
    let args = [("remedy", Arg::from(relief.method.word())), ("n", Arg::from(minutes))];
    Some(Deed::new(Icon::Relief, texts.with("today-stop-relief", &args), Command::StopRelief))
}
