//! A schedule that is followed over dates, zones and odd clocks, woken when it wants to be, or late.

use super::invariants::verify;
use super::*;
use chrono::{DateTime, FixedOffset};

/// From when on which offset holds, in minutes east of Greenwich. The first holds before as well.
pub(super) type Zone<'a> = &'a [(&'a str, i32)];

/// The changes of 2026 in three zones: in each a spring and an autumn.
pub(super) const CHANGES: [(&str, Zone<'_>); 6] = [
    ("Berlin in spring", &[("2000-01-01T00:00:00Z", 60), ("2026-03-29T01:00:00Z", 120)]),
    ("Berlin in autumn", &[("2000-01-01T00:00:00Z", 120), ("2026-10-25T01:00:00Z", 60)]),
    ("New York in spring", &[("2000-01-01T00:00:00Z", -300), ("2026-03-08T07:00:00Z", -240)]),
    ("New York in autumn", &[("2000-01-01T00:00:00Z", -240), ("2026-11-01T06:00:00Z", -300)]),
    ("Lord Howe in autumn", &[("2000-01-01T00:00:00Z", 660), ("2026-04-04T15:00:00Z", 630)]),
    ("Lord Howe in spring", &[("2000-01-01T00:00:00Z", 630), ("2026-10-03T15:30:00Z", 660)]),
];
/// Zones whose change leaves out a midnight, and one that has an hour before midnight twice.
pub(super) const MIDNIGHTS: [(&str, Zone<'_>); 4] = [
    ("Cairo", &[("2000-01-01T00:00:00Z", 120), ("2026-04-23T22:00:00Z", 180)]),
    ("Beirut", &[("2000-01-01T00:00:00Z", 120), ("2026-03-28T22:00:00Z", 180)]),
    ("Santiago", &[("2000-01-01T00:00:00Z", -240), ("2026-09-06T04:00:00Z", -180)]),
    ("Cairo in autumn", &[("2000-01-01T00:00:00Z", 180), ("2026-10-29T21:00:00Z", 120)]),
];

pub(super) struct Journey<'a> {
    pub(super) schedule: Schedule,
    /// How much later than wished it is woken.
    pub(super) late: Duration,
    /// Whether breaks are done as soon as they are offered.
    pub(super) obeys: bool,
    /// When breaks were offered, and of which kind.
    pub(super) offers: Vec<(DateTime<FixedOffset>, Kind)>,
    /// When the hours began (`true`) and ended.
    pub(super) hours: Vec<(DateTime<FixedOffset>, bool)>,
    /// All that the schedule wanted, with the time since the start.
    pub(super) log: Vec<(Duration, Effect)>,
    zone: Zone<'a>,
    start: DateTime<FixedOffset>,
    /// What the boot clock showed at the start.
    booted: Duration,
    pub(super) time: Duration,
    slept: Duration,
    is_open: bool,
}

impl<'a> Journey<'a> {
    pub(super) fn new(plan: Plan, zone: Zone<'a>, start: DateTime<FixedOffset>, booted: Duration) -> Self {
        let civil = start.with_timezone(&offset_at(zone, start));
        let schedule = Schedule::new(plan, Moment { awake: booted, boot: booted, civil });
        Self {
            is_open: schedule.is_open,
            schedule,
            late: Duration::ZERO,
            obeys: true,
            offers: Vec::new(),
            hours: Vec::new(),
            log: Vec::new(),
            zone,
            start,
            booted,
            time: Duration::ZERO,
            slept: Duration::ZERO,
        }
    }

    pub(super) fn now(&self) -> Moment {
        let utc = self.start + self.time;
        let boot = self.booted + self.time;
        Moment { awake: boot.saturating_sub(self.slept), boot, civil: utc.with_timezone(&offset_at(self.zone, utc)) }
    }

    /// Follows the wishes of the schedule until so much time has passed since the start, and wakes it then.
    pub(super) fn go(&mut self, until: Duration) {
        let mut wakes = 0;
        while let Some((at, why)) = self.schedule.next_wake() {
            let at = at.saturating_sub(self.booted).max(self.time) + self.late;
            if at >= until {
                break;
            }
            self.time = at;
            self.tell(Event::Wake);
            wakes += 1;
            assert!(wakes < 10_000, "{why:?} comes without end: {:?}", self.schedule);
        }
        self.time = self.time.max(until);
        self.tell(Event::Wake);
    }

    pub(super) fn sleep(&mut self, time: Duration) {
        self.time += time;
        self.slept += time;
        self.tell(Event::Wake);
    }

    pub(super) fn tell(&mut self, event: Event) {
        let now = self.now();
        self.schedule.handle(now, event);
        if std::mem::replace(&mut self.is_open, self.schedule.is_open) != self.schedule.is_open {
            self.hours.push((now.civil, self.is_open));
        }
        while let Some(effect) = self.schedule.poll_effect() {
            self.log.push((self.time, effect.clone()));
            match effect {
                Effect::Look(true) => self.tell(Event::Quiet(Vec::new())),
                Effect::Offer { kind, .. } => self.offered(kind),
                Effect::Look(false)
                | Effect::Withdraw
                | Effect::Open { .. }
                | Effect::Close
                | Effect::WatchPauses(_)
                | Effect::Hands(_)
                | Effect::Hint(_)
                | Effect::Record(_)
                | Effect::Save => {}
            }
        }
        verify(&self.schedule);
    }

    fn offered(&mut self, kind: Kind) {
        self.offers.push((self.now().civil, kind));
        if self.obeys {
            self.tell(Event::Start(kind));
            self.time += self.schedule.card_left();
            self.tell(Event::CardEnded(Outcome::Done));
        }
    }

    /// How often this was recorded.
    pub(super) fn recorded(&self, what: What) -> usize {
        let is_it = |effect: &Effect| matches!(effect, Effect::Record(happening) if happening.what == what);
        self.log.iter().filter(|(_, effect)| is_it(effect)).count()
    }
}

/// So long before the change of the zone.
pub(super) fn before(plan: Plan, zone: Zone<'_>, time: Duration) -> Journey<'_> {
    Journey::new(plan, zone, change(zone) - time, Duration::from_hours(9))
}

pub(super) fn change(zone: Zone<'_>) -> DateTime<FixedOffset> {
    instant(zone[1].0)
}

pub(super) fn instant(text: &str) -> DateTime<FixedOffset> {
    text.parse().unwrap()
}

fn offset_at(zone: Zone<'_>, at: DateTime<FixedOffset>) -> FixedOffset {
    let (_, minutes) = zone.iter().rfind(|(from, _)| instant(from) <= at).unwrap_or(&zone[0]);
    FixedOffset::east_opt(minutes * 60).unwrap()
}
