//! Random days: whatever happens in whatever order, the invariants hold after each event.

use super::invariants::verify;
use super::scenario::{moment, plan};
use super::*;
use proptest::prelude::*;

/// One step of a random day: some time passes, awake or asleep, and something happens.
#[derive(Clone, Debug)]
struct Op {
    awake: u32,
    asleep: u32,
    clock_step: i32,
    offset: Option<i32>,
    event: Event,
}

fn events() -> impl Strategy<Value = Event> {
    let times = || (1_u64..7200).prop_map(Duration::from_secs);
    let plans = prop::sample::select(vec![
        "",
        "walk=2 eyes=20m",
        "stretch=off eyes=5m",
        "earliest=5s latest=9s",
        "reading=on limit=0",
        "hours=9-12,13-18 times=10:30,15:00 long=4h",
        "hours=22-30 strict=1 sit=40m waits=on",
        "times=02:30 alone=on strict=0",
    ]);
    prop_oneof![
        8 => Just(Event::Wake),
        4 => times().prop_map(Event::Idle),
        4 => Just(Event::Active),
        1 => any::<bool>().prop_map(Event::IdleKnown),
        2 => any::<bool>().prop_map(Event::Locked),
        1 => any::<bool>().prop_map(Event::SessionActive),
        3 => prop::sample::subsequence(REASONS, 0..=2).prop_map(Event::Quiet),
        1 => times().prop_map(|time| Event::Meeting(MeetingLength::For(time))),
        1 => times().prop_map(|time| Event::Meeting(MeetingLength::More(time))),
        1 => Just(Event::Meeting(MeetingLength::Over)),
        1 => Just(Event::Posture(Posture::Standing)),
        1 => Just(Event::End),
        1 => Just(Event::Show),
        1 => Just(Event::Skip(SkipReason::NotNow)),
        3 => prop::sample::select(vec![Kind::Stretch, Kind::Walk, Kind::Eyes]).prop_map(Event::Start),
        2 => prop::option::of(times()).prop_map(Event::Later),
        2 => Just(Event::Skip(SkipReason::Hurts)),
        1 => times().prop_map(Event::CardRuns),
        1 => any::<bool>().prop_map(Event::CardPaused),
        2 => Just(Event::CardEnded(Outcome::Done)),
        1 => (0.0_f32..1.0).prop_map(|share| Event::CardEnded(Outcome::Partly(share))),
        1 => Just(Event::CardEnded(Outcome::Lost)),
        1 => times().prop_map(|time| Event::Pause(PauseLength::For(time))),
        1 => prop::sample::select(vec![PauseLength::Tomorrow, PauseLength::Resumed]).prop_map(Event::Pause),
        1 => Just(Event::Resume),
        1 => plans.prop_map(|text| Event::Replan(Box::new(plan(text)))),
    ]
}

const REASONS: &[Reason] = &[Reason::Microphone, Reason::DoNotDisturb, Reason::FullScreen, Reason::Battery];

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let asleep = prop_oneof![9 => Just(0_u32), 1 => 1_u32..100_000];
    let clock_step = prop_oneof![9 => Just(0_i32), 1 => -1_000_000..1_000_000];
    let offset = prop_oneof![9 => Just(None), 1 => prop::sample::select(vec![-34_200, 0, 3600, 7200]).prop_map(Some)];
    let op = (0_u32..2_000, asleep, clock_step, offset, events());
    prop::collection::vec(
        op.prop_map(|(awake, asleep, clock_step, offset, event)| Op { awake, asleep, clock_step, offset, event }),
        1..200,
    )
}

/// A run of the schedule that follows its own deadlines between the steps, as the resident does.
struct Run {
    schedule: Schedule,
    boot: Duration,
    slept: Duration,
    step: i64,
    effects: Vec<Effect>,
    /// Whether a card is on the screen, as the effects tell it.
    card_open: bool,
    /// The zone's offset in seconds, which changes now and then.
    offset: i32,
    /// What the spells of sitting that are over come to, and when the last of them ended.
    sat: Duration,
    last_spell: Duration,
    /// Whether the desktop answers when it is asked for reasons.
    answers: bool,
}

const START: Duration = Duration::from_secs(40_000);

impl Run {
    fn new() -> Self {
        let boot = START;
        let schedule = Schedule::new(plan(""), moment(boot, Duration::ZERO, 0));
        Self {
            schedule,
            boot,
            slept: Duration::ZERO,
            step: 0,
            effects: Vec::new(),
            card_open: false,
            offset: 0,
            sat: Duration::ZERO,
            last_spell: START,
            answers: false,
        }
    }

    fn go(&mut self, op: &Op) {
        let until = self.boot + Duration::from_secs(op.awake.into());
        let mut wakes = 0;
        while let Some((at, why)) = self.schedule.next_wake().filter(|(at, _)| *at < until) {
            self.boot = at.max(self.boot);
            self.tell(Event::Wake);
            wakes += 1;
            assert!(wakes < 5_000, "{why:?} comes without end: {:?}", self.schedule);
        }
        let asleep = Duration::from_secs(op.asleep.into());
        self.boot = until + asleep;
        self.slept += asleep;
        self.offset = op.offset.unwrap_or(self.offset);
        self.step = (self.step + i64::from(op.clock_step)).clamp(-30_000, 50_000_000);
        self.tell(op.event.clone());
    }

    /// One ends after the other, and is no longer than the longest of its day.
    fn hear_spell(&mut self, why: Option<&str>, ago: Duration) {
        let length = why.and_then(|why| why.strip_suffix('s')?.parse().ok()).map(Duration::from_secs);
        let (length, end) = (length.unwrap(), self.boot.checked_sub(ago).unwrap());
        assert!(length >= Duration::from_mins(1));
        assert!(end >= self.last_spell, "a spell ended before the one before it: {:?}", self.schedule);
        self.last_spell = end;
        self.sat += length;
    }

    fn now(&self) -> Moment {
        let now = moment(self.boot, self.slept, self.step);
        Moment { civil: now.civil.with_timezone(&chrono::FixedOffset::east_opt(self.offset).unwrap()), ..now }
    }

    fn tell(&mut self, event: Event) {
        let now = self.now();
        self.schedule.handle(now, event);
        let mut asked = false;
        while let Some(effect) = self.schedule.poll_effect() {
            asked |= effect == Effect::Look(true);
            match &effect {
                Effect::Open { .. } => {
                    assert!(!self.card_open, "two cards at once");
                    self.card_open = true;
                }
                Effect::Close => self.card_open = false,
                Effect::Offer { .. } => assert!(!self.card_open, "an offer beside a card"),
                Effect::Record(Happening { what: What::Done | What::Partly | What::Skipped, .. }) => {
                    self.card_open = false;
                }
                Effect::Record(Happening { what: What::Sat, why, ago, .. }) => self.hear_spell(why.as_deref(), *ago),
                Effect::Withdraw
                | Effect::WatchPauses(_)
                | Effect::Look(_)
                | Effect::Hands(_)
                | Effect::Hint(_)
                | Effect::Record(_)
                | Effect::Save => {}
            }
            self.effects.push(effect);
        }
        verify(&self.schedule);
        let passed = self.boot.saturating_sub(START);
        assert!(self.sat + self.schedule.sat <= passed, "more was sat than the time that passed: {:?}", self.schedule);
        assert!(self.schedule.day.longest <= passed);
        if asked && self.answers {
            self.tell(Event::Quiet(Vec::new()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_day_keeps_the_invariants(ops in ops()) {
        let mut run = Run::new();
        for op in &ops {
            run.go(op);
        }
    }

    #[test]
    fn the_same_day_brings_the_same_effects(ops in ops()) {
        let (mut one, mut other) = (Run::new(), Run::new());
        for op in &ops {
            one.go(op);
            other.go(op);
        }
        prop_assert_eq!(format!("{:?}", one.effects), format!("{:?}", other.effects));
    }

    #[test]
    fn a_repeated_wake_does_nothing(ops in ops()) {
        let mut run = Run::new();
        for op in &ops {
            run.go(op);
            let before = (format!("{:?}", run.schedule.phase), run.schedule.next_wake(), run.effects.len());
            run.tell(Event::Wake);
            let after = (format!("{:?}", run.schedule.phase), run.schedule.next_wake(), run.effects.len());
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn a_memory_survives_a_restart_at_any_moment(ops in ops()) {
        let mut run = Run::new();
        for op in &ops {
            run.go(op);
            let now = run.now();
            let mut again = Schedule::recall(run.schedule.plan.clone(), run.schedule.memory(), Gap::SameBoot, now);
            while again.poll_effect().is_some() {}
            verify(&again);
            prop_assert_eq!(again.view(now).paused_until, run.schedule.view(now).paused_until);
            // With a card that was on the screen its day may end.
            if run.schedule.memory().resting.is_none() {
                prop_assert_eq!(again.view(now).today.sitting, run.schedule.view(now).today.sitting);
            }
        }
    }
}

/// A year of an office life: nine hours a day at the desk with pauses, lunch, sleep at night, weekends off.
#[test]
fn a_year_of_use_stays_within_its_bounds() {
    let mut run = Run { answers: true, ..Run::new() };
    let op = |awake, asleep, event| Op { awake, asleep, clock_step: 0, offset: None, event };
    run.go(&op(1, 0, Event::IdleKnown(true)));
    let mut offered = Vec::new();
    for day in 0..365_u32 {
        let before = run.effects.len();
        if day % 7 < 5 {
            for round in 0..100_u32 {
                run.go(&op(310, 0, Event::Idle(Duration::from_secs(5))));
                let offer = matches!(run.schedule.phase, Phase::Offered { .. });
                run.go(&op(3, 0, if offer { Event::Start(Kind::Stretch) } else { Event::Active }));
                run.go(&op(0, 0, Event::Idle(Duration::ZERO)));
                run.go(&op(60, 0, Event::CardEnded(Outcome::Done)));
                run.go(&op(0, 0, Event::Active));
                if round == 50 {
                    run.go(&op(180, 0, Event::Idle(Duration::from_mins(3))));
                    run.go(&op(2400, 0, Event::Active));
                }
            }
            run.go(&op(0, 50_000, Event::Wake));
        } else {
            run.go(&op(0, 86_400, Event::Wake));
        }
        offered.push(run.effects[before..].iter().filter(|effect| matches!(effect, Effect::Offer { .. })).count());
    }
    let workdays: Vec<_> = offered.iter().copied().filter(|&n| n > 0).collect();
    assert_eq!(workdays.len(), 261);
    assert!(workdays.iter().all(|n| (14..=20).contains(n)), "{workdays:?}");
}
