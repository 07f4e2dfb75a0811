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
        hours: None,
        times: Vec::new(),
        times_alone: false,
        skips_in_a_row: None,
        limit: None,
        posture: None,
        card_waits: false,
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
            "hours" => plan.hours = Some(office(value)),
            "off" => plan.hours.as_mut().unwrap().take_off(value.parse().unwrap(), value.parse().unwrap()),
            "times" => plan.times = value.split(',').map(|time| time.parse().unwrap()).collect(),
            "alone" => plan.times_alone = value == "on",
            "strict" => plan.skips_in_a_row = Some(value.parse().unwrap()),
            "long" => plan.limit = Some(time()),
            "sit" => plan.posture = Some(Turns { sit: time(), stand: minutes(15) }),
            "waits" => plan.card_waits = value == "on",
            other => panic!("no such key {other}"),
        }
    }
    plan.stretch = on.then_some(stretch);
    plan
}

/// The same ranges from Monday to Friday, such as `9-12,13-18` or `22-30`.
fn office(text: &str) -> Hours {
    use chrono::Weekday::{Fri, Mon, Thu, Tue, Wed};
    let mut hours = Hours::default();
    for day in [Mon, Tue, Wed, Thu, Fri] {
        for range in text.split(',') {
            let (from, to) = range.split_once('-').unwrap();
            let hour = |text: &str| text.parse::<u16>().unwrap() * 60;
            hours.add(day, Span { from: hour(from), to: hour(to) });
        }
    }
    hours
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
    /// The zone's offset, in seconds east.
    offset: i32,
    /// What the desktop answers when it is asked for reasons; `None`: nothing at all.
    quiet: Option<Vec<Reason>>,
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
            offset: 0,
            quiet: Some(Vec::new()),
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
            "quiet" => Event::Quiet(self.hear(rest)),
            "loud" => Event::Quiet(self.hear("")),
            // What the desktop will answer when it is asked; it says nothing by itself.
            "will-be" => {
                self.hear(rest);
                return;
            }
            // The desktop does not answer any more when it is asked for reasons.
            "deaf" => {
                self.quiet = None;
                return;
            }
            "zone" => {
                self.offset = (rest.parse::<f64>().unwrap() * 3600.0) as i32;
                Event::Wake
            }
            "meeting" if rest == "over" => Event::Meeting(MeetingLength::Over),
            "meeting" => match rest.split_once(' ') {
                Some(("more", time)) => Event::Meeting(MeetingLength::More(length(time))),
                Some((_, time)) => {
                    Event::Meeting(MeetingLength::Until(self.now().civil.date_naive().and_time(time.parse().unwrap())))
                }
                None => Event::Meeting(MeetingLength::For(length(rest))),
            },
            "stand" => Event::Posture(Posture::Standing),
            "end" => Event::End,
            "show" => Event::Show,
            "hurts" => Event::Skip(SkipReason::Hurts),
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
            "plan" => Event::Replan(Box::new(plan(rest))),
            "restart" => return self.restart(rest == "reboot"),
            other => panic!("no such event {other}"),
        };
        self.suspended = false;
        self.tell(event);
    }

    fn restart(&mut self, reboot: bool) {
        let (gap, memory) = (if reboot { Gap::OtherBoot } else { Gap::SameBoot }, self.schedule.memory());
        let now = self.now();
        self.schedule = Schedule::recall(self.schedule.plan.clone(), memory, gap, now);
        self.killed = false;
        self.tell(Event::IdleKnown(true));
    }

    /// A user who does a card takes the hands off the keys, unless the script says otherwise.
    fn tell(&mut self, event: Event) {
        let was_open = self.is_open();
        self.hand(event);
        if self.is_open() != was_open {
            self.hand(if was_open { Event::Active } else { Event::Idle(Duration::ZERO) });
        }
    }

    fn is_open(&self) -> bool {
        matches!(self.schedule.phase, Phase::Resting(_))
    }

    fn hand(&mut self, event: Event) {
        let now = self.now();
        self.schedule.handle(now, event);
        let stamp = now.civil.format("%H:%M:%S");
        while let Some(effect) = self.schedule.poll_effect() {
            match effect {
                Effect::Save | Effect::WatchPauses(_) => {}
                // What can only be asked for is forgotten when nobody asks any more.
                Effect::Look(false) => {
                    let asked = [Reason::Camera, Reason::Video, Reason::FullScreen, Reason::Program];
                    let told = self.quiet.iter().flatten().copied().filter(|reason| !asked.contains(reason));
                    let told = told.collect();
                    self.hand(Event::Quiet(told));
                }
                Effect::Look(true) => {
                    if let Some(quiet) = self.quiet.clone() {
                        self.hand(Event::Quiet(quiet));
                    }
                }
                Effect::Record(Happening { what, kind, why, ago }) => {
                    let ago = if ago.is_zero() { String::new() } else { format!(" {}s ago", ago.as_secs()) };
                    let kind = kind.map_or(String::new(), |kind| format!(" {kind:?}").to_lowercase());
                    let why = why.map_or(String::new(), |why| format!(" ({why})"));
                    let _ = writeln!(self.log, "{stamp} {}{kind}{why}{ago}", format!("{what:?}").to_lowercase());
                }
                other @ (Effect::Offer { .. }
                | Effect::Withdraw
                | Effect::Open { .. }
                | Effect::Close
                | Effect::Hands(_)
                | Effect::Hint(_)) => {
                    let _ = writeln!(self.log, "{stamp}   {other:?}");
                }
            }
        }
        verify(&self.schedule);
    }

    fn finish(&mut self) {
        let view = self.schedule.view(self.now());
        let why = view.why.map_or(String::new(), |why| format!(", {why}"));
        let short = if view.is_short { ", short" } else { "" };
        let discreet = if view.discreet { ", discreet" } else { "" };
        let opens = view.opens_at.map_or(String::new(), |at| format!(", opens {}", at.format("%a %H:%M")));
        let sat = view.sitting.as_secs();
        let _ = writeln!(self.log, "{:?}{why}{short}{discreet}{opens}, sat {sat}s", view.state);
        let next = self.schedule.next_wake().filter(|(_, wake)| *wake != Wake::Ring);
        if let Some((at, wake)) = next {
            let at = moment(at, Duration::ZERO, self.step).civil + chrono::Duration::seconds(self.offset.into());
            let _ = writeln!(self.log, "next: {} {wake:?}", at.format("%H:%M:%S"));
        }
    }

    fn now(&self) -> Moment {
        let now = moment(self.time, self.slept, self.step);
        let zone = chrono::FixedOffset::east_opt(self.offset).unwrap();
        Moment { civil: now.civil.with_timezone(&zone), ..now }
    }

    /// `microphone,video`
    fn hear(&mut self, text: &str) -> Vec<Reason> {
        let words = text.split(',').filter(|word| !word.is_empty());
        let reasons = words.map(|word| serde_json::from_value(word.into()).unwrap()).collect::<Vec<Reason>>();
        self.quiet = Some(reasons.clone());
        reasons
    }
}

pub(super) fn moment(boot: Duration, slept: Duration, step: i64) -> Moment {
    let midnight: NaiveDateTime = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(0, 0, 0).unwrap();
    let civil = midnight + chrono::Duration::from_std(boot).unwrap() + chrono::Duration::seconds(step);
    Moment { awake: boot.saturating_sub(slept), boot, civil: civil.and_utc().fixed_offset() }
}
