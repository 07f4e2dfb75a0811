//! Days of use in the program's own loop, with a desktop that shows nothing, on clocks that are turned by hand.
//!
//! Two days are lived in every run of the tests. `tests/bench soak` lives thirty, alone in a process, and then the
//! memory of that process is held to its bound as well.

use super::Options;
use super::happening::{Happening, Sources};
use super::turn::Resident;
use super::windows::Windows;
use crate::desktop::Display;
use crate::desktop::{Desktop, Notice, NoticeAction, Picture, Report, Signal, Watched};
use crate::schedule::{Moment, State};
use crate::store::Paths;
use std::fs;
use std::time::Duration;

/// How many days to live; two where nobody asks for more.
const DAYS: &str = "UNHUNCH_DAYS";
const WORK: Duration = Duration::from_hours(9);
const NIGHT: Duration = Duration::from_hours(15);
/// From this day on nothing that is remembered grows any more: cards are remembered for fifteen days.
const WARM: usize = 16;
/// In KiB.
const MAY_GROW: u64 = 2048;

#[test]
fn days_of_use_leave_nothing_behind() {
    let here = tempfile::tempdir().unwrap();
    let paths = Paths::below(here.path());
    super::runtime().unwrap().block_on(async {
        // Nothing is waited for in here, so that no task of the real desktop ever begins.
        let mut life = Life::new(&paths);
        let days: usize = std::env::var(DAYS).map_or(2, |days| days.parse().unwrap());
        let seen: Vec<Seen> = (0..days).map(|_| life.day(&paths)).collect();
        for (day, seen) in seen.iter().enumerate() {
            println!("day {}: {seen:?}", day + 1);
        }
        hold(&seen);
        if days > WARM {
            let grown = seen[days - 1].memory.saturating_sub(seen[WARM - 1].memory);
            println!("grown by {grown} KiB since day {WARM}");
            assert!(grown < MAY_GROW, "{grown} KiB");
        }
    });
}

/// What there is at the end of a day.
#[derive(Debug)]
struct Seen {
    breaks: usize,
    turns: usize,
    journal: u64,
    state: u64,
    waiting: usize,
    /// In KiB.
    memory: u64,
}

/// Each day is as full as the others, and costs no more.
fn hold(days: &[Seen]) {
    for (before, day) in days.iter().zip(&days[1..]) {
        assert!((8..=18).contains(&day.breaks), "{days:?}");
        assert!(day.turns < 2000, "{days:?}");
        assert!(day.journal - before.journal < 16 * 1024, "{days:?}");
        assert!(day.state < 4096 && day.waiting == 0, "{days:?}");
    }
}

struct Life {
    resident: Resident,
    now: Moment,
    breaks: usize,
    turns: usize,
    /// The program's other ends, which live as long as it.
    _sources: Sources,
}

impl Life {
    fn new(paths: &Paths) -> Self {
        let sources = Sources::new(paths).unwrap();
        let mut resident = Resident::new(paths, &Options::default(), Display::X11, &sources).unwrap();
        resident.desktop = Box::new(Nobody);
        resident.windows = Windows::new(None, sources.senders.news.clone());
        let now = resident.now;
        let mut life = Self { resident, now, breaks: 0, turns: 0, _sources: sources };
        life.hear(Signal::IdleKnown(true));
        life
    }

    /// Nine hours at the desk, then a night in which the machine sleeps.
    fn day(&mut self, paths: &Paths) -> Seen {
        (self.breaks, self.turns) = (0, 0);
        let end = self.now.boot + WORK;
        while self.now.boot < end {
            let wake = self.resident.schedule.next_wake().map_or(end, |(at, _)| at);
            // A deadline that does not move on shows as too many turns.
            self.pass(wake.min(end).saturating_sub(self.now.boot).max(Duration::from_millis(1)), true);
            self.answer();
        }
        self.pass(NIGHT, false);
        let length = |path| fs::metadata(path).map_or(0, |file| file.len());
        Seen {
            breaks: self.breaks,
            turns: self.turns,
            journal: length(paths.journal()),
            state: length(paths.saved()),
            waiting: self.resident.journal.waiting(&[]).len()
                + self.resident.events.len()
                + self.resident.followers.len(),
            memory: memory(),
        }
    }

    /// What the user and the desktop do about what is on the screen.
    fn answer(&mut self) {
        match self.resident.view().state {
            State::Due => {
                self.hear(Signal::Quiet(Vec::new()));
                self.hear(Signal::Idle(Duration::from_secs(6)));
            }
            State::Offered => {
                self.breaks += 1;
                let actions = [NoticeAction::Start, NoticeAction::Later, NoticeAction::Start, NoticeAction::Skip];
                self.hear(Signal::Notice(actions[self.breaks % actions.len()]));
                if self.resident.card.is_some() {
                    self.pass(Duration::from_mins(1), true);
                    self.hear(Signal::Notice(NoticeAction::Start));
                }
            }
            State::Working | State::Resting | State::Held | State::Paused | State::OffHours | State::Away => {}
        }
        self.hear(Signal::Active);
    }

    /// Time goes by, awake or asleep, and the program's own alarm rings.
    fn pass(&mut self, time: Duration, awake: bool) {
        self.now.boot += time;
        self.now.awake += if awake { time } else { Duration::ZERO };
        self.now.civil += time;
        self.turn(Happening::Rang);
    }

    fn hear(&mut self, signal: Signal) {
        self.turn(Happening::Signal(signal));
    }

    fn turn(&mut self, happening: Happening) {
        self.turns += 1;
        self.resident.take_at(self.now, happening);
        self.resident.settle().unwrap();
    }
}

/// What this process has in memory, in KiB.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

/// A desktop that does all that it is asked for, and keeps nothing of it.
struct Nobody;

impl Desktop for Nobody {
    fn watch_input(&mut self, _: Duration, _: Option<Duration>) {}

    fn show_tray(&mut self, _: Picture) {}

    fn notify(&mut self, _: Notice) {}

    fn tell(&mut self, _: Notice) {}

    fn withdraw(&mut self) {}

    fn watch_quiet(&mut self, _: Watched) {}

    fn lock(&mut self) {}

    fn pause_media(&mut self) {}

    fn resume_media(&mut self) {}

    fn report(&self) -> Report {
        Report::default()
    }
}
