//! Text scenarios: a script of times and events in, what the schedule did out.
//!
//! Between two lines of the script the schedule is woken at each of its own deadlines, as the resident does,
//! so that a day is played in no time. `suspend` stops the awake clock until `resume`.

use super::invariants::verify;
use super::*;
use chrono::{NaiveDate, NaiveDateTime};
use expect_test::Expect;
use std::fmt::Write as _;

/// `plan` is a list of `key=value`; what is not said is as in the preferences' defaults.
pub(super) fn plan(text: &str) -> Plan {
    let minutes = |n: u64| Duration::from_secs(60 * n);
    let mut stretch = Stretch { earliest: minutes(30), latest: minutes(45), length: minutes(1) };
    let mut plan = Plan {
        stretch: None,
        walk: None,
        eyes: None,
        away_after: minutes(3),
        away_enough: minutes(5),
        reading: false,
        pause_in_typing: Duration::from_secs(5),
        again: minutes(5),
        later_by: minutes(5),
        later_limit: 3,
        day_starts: chrono::NaiveTime::from_hms_opt(4, 0, 0).unwrap(),
    };
    let mut on = true;
    for word in text.split_whitespace() {
        let (key, value) = word.split_once('=').unwrap();
        let time = || length(value);
        match key {
            "earliest" => stretch.earliest = time(),
            "latest" => stretch.latest = time(),
            "stretch" => on = value == "on",
            "walk" => plan.walk = Some(Walk { after_stretches: value.parse().unwrap(), length: minutes(5) }),
            "eyes" => plan.eyes = Some(Eyes { every: time(), length: Duration::from_secs(20) }),
            "reading" => plan.reading = value == "on",
            "limit" => plan.later_limit = value.parse().unwrap(),
            other => panic!("no such key {other}"),
        }
    }
    plan.stretch = on.then_some(stretch);
    plan
}

fn length(text: &str) -> Duration {
    let (number, unit) = text.split_at(text.len() - 1);
    let factor = match unit {
        "h" => 3600.0,
        "m" => 60.0,
        "s" => 1.0,
        other => panic!("no such unit {other}"),
    };
    Duration::from_secs_f64(number.parse::<f64>().unwrap() * factor)
}

pub(super) fn check(plan_text: &str, script: &str, expected: &Expect) {
    let mut player = Player::new(plan(plan_text));
    for line in script.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (time, event) = line.split_once(' ').unwrap_or((line, ""));
        player.run_until(Player::parse_time(time));
        player.act(event.trim());
    }
    player.finish();
    expected.assert_eq(&player.log);
}

struct Player {
    schedule: Schedule,
    /// On the boot clock.
    time: Duration,
    /// Time spent in suspend, which the awake clock does not count.
    slept: Duration,
    suspended: bool,
    /// The program was ended and has not been started again.
    killed: bool,
    /// How far the wall clock was moved, in seconds.
    step: i64,
    log: String,
}

/// The boot clock's zero in these scenarios.
const NINE: Duration = Duration::from_hours(9);

impl Player {
    fn new(plan: Plan) -> Self {
        let schedule = Schedule::new(plan, moment(NINE, Duration::ZERO, 0));
        let mut player = Self {
            schedule,
            time: NINE,
            slept: Duration::ZERO,
            suspended: false,
            killed: false,
            step: 0,
            log: String::new(),
        };
        player.tell(Event::IdleKnown(true));
        player
    }

    /// `HH:MM[:SS]`, or `+N` days after it.
    fn parse_time(text: &str) -> Duration {
        let (text, days) = text.split_once('+').map_or((text, 0), |(text, days)| (text, days.parse::<u64>().unwrap()));
        let mut parts = text.split(':').map(|part| part.parse::<u64>().unwrap());
        let mut next = || parts.next().unwrap_or(0);
        Duration::from_secs(((days * 24 + next()) * 60 + next()) * 60 + next())
    }

    fn run_until(&mut self, time: Duration) {
        while !self.suspended && !self.killed {
            let Some((at, wake)) = self.schedule.next_wake().filter(|(at, _)| *at < time) else { break };
            self.time = at.max(self.time);
            let before = format!("{:?}", self.schedule.next_wake());
            self.tell(Event::Wake);
            assert_ne!(before, format!("{:?}", self.schedule.next_wake()), "{wake:?} woke for nothing");
        }
        if self.suspended {
            self.slept += time.checked_sub(self.time).unwrap();
        }
        self.time = time;
    }

    fn act(&mut self, text: &str) {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let event = match word {
            "" | "resume" => Event::Wake,
            "suspend" => {
                self.suspended = true;
                return;
            }
            "kill" => {
                self.killed = true;
                return;
            }
            "clock" => {
                self.step += rest.parse::<i64>().unwrap();
                Event::Wake
            }
            "idle" => Event::Idle(length(rest)),
            "active" => Event::Active,
            "blind" => Event::IdleKnown(false),
            "lock" => Event::Locked(true),
            "unlock" => Event::Locked(false),
            "other-session" => Event::SessionActive(false),
            "own-session" => Event::SessionActive(true),
            "quiet" => Event::Quiet(Some(rest.into())),
            "loud" => Event::Quiet(None),
            "start" => Event::Start(Kind::Stretch),
            "later" => Event::Later((!rest.is_empty()).then(|| length(rest))),
            "skip" => Event::Skip(SkipReason::NotNow),
            "stop" => Event::CardPaused(true),
            "go" => Event::CardPaused(false),
            "runs" => Event::CardRuns(length(rest)),
            "done" => Event::CardEnded(Outcome::Done),
            "partly" => Event::CardEnded(Outcome::Partly(rest.parse().unwrap())),
            "lost" => Event::CardEnded(Outcome::Lost),
            "pause" if rest == "tomorrow" => Event::Pause(PauseLength::Tomorrow),
            "pause" if rest.is_empty() => Event::Pause(PauseLength::Resumed),
            "pause" => Event::Pause(PauseLength::For(length(rest))),
            "go-on" => Event::Resume,
            "plan" => Event::Replan(plan(rest)),
            "restart" => return self.restart(rest == "reboot"),
            other => panic!("no such event {other}"),
        };
        self.suspended = false;
        self.tell(event);
    }

    fn restart(&mut self, reboot: bool) {
        let (gap, memory) = (if reboot { Gap::OtherBoot } else { Gap::SameBoot }, self.schedule.memory());
        let now = moment(self.time, self.slept, self.step);
        self.schedule = Schedule::recall(self.schedule.plan.clone(), memory, gap, now);
        self.killed = false;
        self.tell(Event::IdleKnown(true));
    }

    fn tell(&mut self, event: Event) {
        let now = moment(self.time, self.slept, self.step);
        self.schedule.handle(now, event);
        let stamp = now.civil.format("%H:%M:%S");
        while let Some(effect) = self.schedule.poll_effect() {
            match effect {
                Effect::Save | Effect::WatchPauses(_) => {}
                Effect::Record(Happening { what, kind, why }) => {
                    let kind = kind.map_or(String::new(), |kind| format!(" {kind:?}").to_lowercase());
                    let why = why.map_or(String::new(), |why| format!(" ({why})"));
                    let _ = writeln!(self.log, "{stamp} {}{kind}{why}", format!("{what:?}").to_lowercase());
                }
                other @ (Effect::Offer { .. } | Effect::Withdraw | Effect::Open { .. } | Effect::Close) => {
                    let _ = writeln!(self.log, "{stamp}   {other:?}");
                }
            }
        }
        verify(&self.schedule);
    }

    fn finish(&mut self) {
        let view = self.schedule.view(moment(self.time, self.slept, self.step));
        let why = view.why.map_or(String::new(), |why| format!(", {why}"));
        let _ = writeln!(self.log, "{:?}{why}, sat {}s", view.state, view.sitting.as_secs());
        let next = self.schedule.next_wake().filter(|(_, wake)| *wake != Wake::Ring);
        if let Some((at, wake)) = next {
            let _ =
                writeln!(self.log, "next: {} {wake:?}", moment(at, Duration::ZERO, self.step).civil.format("%H:%M:%S"));
        }
    }
}

pub(super) fn moment(boot: Duration, slept: Duration, step: i64) -> Moment {
    let midnight: NaiveDateTime = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(0, 0, 0).unwrap();
    let civil = midnight + chrono::Duration::from_std(boot).unwrap() + chrono::Duration::seconds(step);
    Moment { awake: boot.saturating_sub(slept), boot, civil: civil.and_utc().fixed_offset() }
}
