//! A day played through the schedule, for a person who sits and types the whole time.

use super::{Effect, Event, Kind, Moment, Outcome, Plan, Schedule};
use chrono::NaiveDateTime;
use std::time::Duration;

/// One break of a played day.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Planned {
    /// When it falls due: a pause in typing from here on would bring it.
    pub(crate) earliest: NaiveDateTime,
    /// When it comes to a person who never pauses.
    pub(crate) at: NaiveDateTime,
    pub(crate) kind: Kind,
    /// Why then, as a word: `latest` for the end of the window, `eyes`, `walk`.
    pub(crate) why: &'static str,
}

/// The breaks from `start` to `end` with this plan, each done at once when it is offered.
pub(crate) fn play(plan: &Plan, start: NaiveDateTime, end: NaiveDateTime) -> Vec<Planned> {
    let mut played = Player::new(plan, start);
    let length = (end - start).to_std().unwrap_or_default();
    while let Some((at, _)) = played.schedule.next_wake().filter(|(at, _)| *at < length) {
        // A deadline that did not move on would be a fault of the schedule, not a reason to hang.
        played.time = at.max(played.time + Duration::from_nanos(1));
        played.tell(Event::Wake);
    }
    played.breaks
}

struct Player {
    schedule: Schedule,
    start: NaiveDateTime,
    time: Duration,
    due: Option<Duration>,
    breaks: Vec<Planned>,
}

impl Player {
    fn new(plan: &Plan, start: NaiveDateTime) -> Self {
        let schedule = Schedule::new(plan.clone(), moment(start, Duration::ZERO));
        let mut player = Self { schedule, start, time: Duration::ZERO, due: None, breaks: Vec::new() };
        player.tell(Event::IdleKnown(true));
        player
    }

    fn tell(&mut self, event: Event) {
        self.schedule.handle(moment(self.start, self.time), event);
        while let Some(effect) = self.schedule.poll_effect() {
            match effect {
                Effect::Look(true) => {
                    self.due.get_or_insert(self.time);
                    self.tell(Event::Quiet(Vec::new()));
                }
                Effect::Offer { kind, .. } => self.take_break(kind),
                Effect::Look(false)
                | Effect::WatchPauses(_)
                | Effect::Hands(_)
                | Effect::Hint(_)
                | Effect::Withdraw
                | Effect::Open { .. }
                | Effect::Close
                | Effect::Record(_)
                | Effect::Save => {}
            }
        }
    }

    fn take_break(&mut self, kind: Kind) {
        let shown = |time: Duration| self.start + chrono::Duration::from_std(time).unwrap_or_default();
        let why = match kind {
            Kind::Stretch => "latest",
            Kind::Walk => "walk",
            Kind::Eyes => "eyes",
        };
        let earliest = shown(self.due.take().unwrap_or(self.time));
        self.breaks.push(Planned { earliest, at: shown(self.time), kind, why });
        self.tell(Event::Start(kind));
        self.time += self.schedule.card_left();
        self.tell(Event::CardEnded(Outcome::Done));
    }
}

fn moment(start: NaiveDateTime, time: Duration) -> Moment {
    let civil = (start + chrono::Duration::from_std(time).unwrap_or_default()).and_utc().fixed_offset();
    Moment { awake: time, boot: time, civil }
}
