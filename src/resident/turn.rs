//! The resident's state, and one turn of its loop.

use super::child::Page;
use super::choice::Choice;
use super::clock::{self, Alarm};
use super::covers::Covers;
use super::happening::{Happening, Sources};
use super::hooks::Hooks;
use super::past::Past;
use super::quiet::Doings;
use super::relief::message;
use super::requests::texts_for;
use super::routine::Routines;
use super::tally::Tally;
use super::windows::{self, Windows};
use super::{Options, own};
use crate::cards::{Card, Fault, Treatment};
use crate::control::Reply;
use crate::desktop::{Desktop, Display, Looks, Native, NoticeAction, Signal};
use crate::failpoint::failpoint;
use crate::records::preferences::Preferences;
use crate::records::request::Answer;
use crate::records::saved::{Bubble, Saved};
use crate::records::status::Status;
use crate::records::wire::ToWindow;
use crate::schedule::{Event, Kind, Moment, Outcome, Plan, Schedule, SkipReason, View};
use crate::store::saved::SavedFile;
use crate::store::{Changed, JournalFile, Paths, PreferencesFile};
use crate::terminal::{Said, Terminal};
use crate::texts::Texts;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

/// How often the status is told while somebody reads it: its minutes pass.
const WATCHED: Duration = Duration::from_mins(1);

pub(super) struct Resident {
    pub(super) paths: Paths,
    pub(super) texts: Texts,
    pub(super) preferences: PreferencesFile,
    pub(super) journal: JournalFile,
    saved: SavedFile,
    pub(super) schedule: Schedule,
    pub(super) desktop: Box<dyn Desktop>,
    pub(super) terminal: Option<Terminal>,
    pub(super) windows: Windows,
    pub(super) choice: Choice,
    pub(super) routines: Routines,
    pub(super) tally: Tally,
    pub(super) past: Past,
    pub(super) hooks: Hooks,
    /// Players were paused for the card on the screen.
    pub(super) media_paused: bool,
    /// Heat or cold on the user's back.
    pub(super) treatment: Option<Treatment>,
    /// What is wrong with the user's own cards.
    pub(super) card_faults: Vec<Fault>,
    /// The moment of this turn.
    pub(super) now: Moment,
    /// Events that this turn has still to hand to the schedule.
    pub(super) events: VecDeque<Event>,
    /// The card on the screen, or in the notification where there is no window.
    pub(super) card: Option<Card>,
    /// Whether the card's window has shown it.
    pub(super) seen: bool,
    pub(super) covers: Covers,
    /// The card was opened while others could have heard it.
    pub(super) opened_in_call: bool,
    /// The card is shown as text: the notification's buttons are its buttons.
    pub(super) as_text: bool,
    pub(super) unsaved: bool,
    /// The length of the pauses in typing that are being watched.
    pub(super) pauses: Option<Duration>,
    pub(super) doings: Doings,
    /// What the desktop wants of all windows.
    pub(super) looks: Looks,
    /// The user was told how to do without a tray.
    pub(super) told_trayless: bool,
    /// The user was told of a new version.
    pub(super) told_update: bool,
    /// The first pages were seen, or this installation is older than they are.
    pub(super) welcomed: bool,
    /// The notification that was shown last.
    bubble: Option<Bubble>,
    pub(super) leaving: bool,
    pub(super) followers: Vec<Reply>,
    pub(super) last_followed: Option<Status>,
    boot_id: String,
    install: u64,
    alarm: Rc<Alarm>,
}

impl Resident {
    pub(super) fn new(paths: &Paths, options: &Options, display: Display, sources: &Sources) -> std::io::Result<Self> {
        let now = clock::now();
        let is_new = super::is_new(paths);
        let preferences = PreferencesFile::load(paths, super::stamp);
        let texts = texts_for(preferences.current());
        warn_of(&preferences, &texts);
        let boot_id = clock::boot_id();
        let saved: Option<Saved> = crate::store::saved::load(paths, &super::stamp());
        let schedule = recall(preferences.current().plan(), saved.as_ref(), &boot_id, now);
        let welcomed = saved.as_ref().map_or(!is_new, |saved| saved.welcomed.unwrap_or(true));
        let told_trayless = saved.as_ref().is_some_and(|saved| saved.told_trayless);
        let covers = Covers::recall(saved.as_ref().is_some_and(|saved| saved.covered));
        let own_screens = saved.as_ref().and_then(|saved| saved.screens.clone());
        let bubble = saved.as_ref().and_then(|saved| saved.bubble.clone());
        let install = saved.and_then(|saved| saved.install).unwrap_or_else(|| new_install(&boot_id));
        let (deck, card_faults) = own::read(paths, &texts);
        for fault in &card_faults {
            log::warn!("cards: {}", fault.discreet().text(&texts));
        }
        let mut choice = Choice::new(deck, install, &now);
        let (tally, bad) = read_journal(paths, &mut choice);
        if bad > 0 {
            log::warn!("{bad} lines of the journal could not be read and were skipped");
        }

        if let Err(error) = crate::control::serve(paths, sources.senders.asked.clone()) {
            log::warn!("`unhunch status` and the like will find nobody: {error}");
        }
        let no_display = display == Display::None;
        let terminal = (options.terminal || no_display)
            .then(|| Terminal::start(sources.senders.said.clone(), no_display && !options.terminal))
            .transpose()?;
        let program = (!no_display).then(|| windows::program(display.window_environment())).flatten();
        let mut resident = Self {
            paths: paths.clone(),
            texts,
            preferences,
            journal: JournalFile::open(paths),
            saved: SavedFile::new(paths),
            schedule,
            desktop: Box::new(Native::start(sources.senders.signals.clone(), bubble.clone())),
            terminal,
            windows: Windows::new(program, sources.senders.news.clone()),
            choice,
            routines: Routines::default(),
            tally,
            past: Past::new(sources.senders.days.clone()),
            hooks: Hooks::new(sources.senders.ran.clone()),
            media_paused: false,
            treatment: None,
            card_faults,
            now,
            events: VecDeque::new(),
            card: None,
            seen: false,
            as_text: false,
            covers,
            opened_in_call: false,
            unsaved: true,
            pauses: None,
            doings: Doings::new(own_screens),
            looks: Looks::default(),
            told_trayless,
            told_update: false,
            welcomed,
            bubble,
            leaving: false,
            followers: Vec::new(),
            last_followed: None,
            boot_id,
            install,
            alarm: Rc::new(Alarm::new()?),
        };
        resident.watch_input(None);
        resident.watch_quiet();
        Ok(resident)
    }

    /// The journal holds more than what was learnt from it.
    pub(super) fn learn_anew(&mut self) {
        let (deck, _) = own::read(&self.paths, &self.texts);
        self.choice = Choice::new(deck, self.install, &self.now);
        (self.tally, _) = read_journal(&self.paths, &mut self.choice);
        self.windows.tell(Page::Home, &ToWindow::Done(self.tally.all().clone()));
    }

    /// Whether the first pages are to be shown.
    pub(super) fn welcomes(&self) -> bool {
        !self.welcomed
    }

    pub(super) fn alarm(&self) -> Rc<Alarm> {
        Rc::clone(&self.alarm)
    }

    pub(super) fn is_leaving(&self) -> bool {
        self.leaving
    }

    pub(super) fn preferences(&self) -> &Preferences {
        self.preferences.current()
    }

    /// Takes one happening. The clocks are read here, once a turn.
    pub(super) fn take(&mut self, happening: Happening) {
        self.take_at(clock::now(), happening);
    }

    pub(super) fn take_at(&mut self, now: Moment, happening: Happening) {
        let before = std::mem::replace(&mut self.now, now);
        clock::tell_step(&before, &self.now);
        failpoint("loop");
        match happening {
            Happening::Signal(signal) => self.signal(signal),
            Happening::Asked(asked) => self.answer(asked),
            Happening::Window(news) => self.window(news),
            Happening::Files(Changed::Preferences) => self.reload(),
            Happening::Files(Changed::Cards) => self.reread_cards(),
            Happening::Rang => self.events.push_back(Event::Wake),
            Happening::Terminal(said) => self.terminal_said(said),
            Happening::Hook(ran) => self.hook_ran(ran),
            Happening::Days(read) => self.days_read(read),
            Happening::End(name) => self.end(name),
        }
    }

    /// Hands the events to the schedule, carries out what it wants, and shows what has changed.
    pub(super) fn settle(&mut self) -> std::io::Result<()> {
        self.heed_profiles();
        if self.events.is_empty() {
            self.events.push_back(Event::Wake);
        }
        while let Some(event) = self.events.pop_front() {
            self.schedule.handle(self.now, event);
            while let Some(effect) = self.schedule.poll_effect() {
                self.carry_out(effect);
            }
        }
        self.tend();
        self.tend_media();
        self.save();
        self.show();
        let wake = self.schedule.next_wake().map(|(at, _)| at);
        let look = self.is_watched().then(|| self.now.boot + WATCHED);
        let skin = self.treatment.as_ref().map(Treatment::next_wake);
        self.alarm.set(wake.into_iter().chain(look).chain(skin).chain(self.profile_wake()).min())
    }

    /// Ends in good order: what is known is written, nothing is left on the screen.
    pub(super) fn leave(&mut self) {
        self.covers.leave();
        self.unsaved = true;
        self.save();
        self.leave_relief();
        self.resume_media();
        self.desktop.withdraw();
        self.windows.close(Page::Card);
        self.windows.close(Page::Home);
    }

    fn end(&mut self, asked_by: &str) {
        log::info!("asked to end by {asked_by}");
        self.leaving = true;
    }

    fn signal(&mut self, signal: Signal) {
        match signal {
            Signal::Idle(time) => self.events.push_back(Event::Idle(time)),
            Signal::Active => self.events.push_back(Event::Active),
            Signal::IdleKnown(known) => self.events.push_back(Event::IdleKnown(known)),
            Signal::Locked(locked) => self.events.push_back(Event::Locked(locked)),
            Signal::SessionActive(active) => self.events.push_back(Event::SessionActive(active)),
            // How long the machine slept, the clocks know.
            Signal::Sleeping(_) => self.events.push_back(Event::Wake),
            Signal::Tray(command) => {
                if let Answer::Refused(why) = self.obey(command) {
                    // A menu is closed by the click: without a word the user would believe that it was done.
                    log::info!("refused what the tray asked: {why}");
                    self.tell(message(why, String::new()));
                }
            }
            Signal::Notice(action) => self.notice(action),
            #[cfg(not(target_os = "macos"))]
            Signal::NoticeShown(bubble) => {
                self.unsaved |= self.bubble.as_ref() != Some(&bubble);
                self.bubble = Some(bubble);
            }
            Signal::NoticeFailed(why) => self.notice_failed(&why),
            Signal::Quiet(quiet) => self.hear_quiet(quiet),
            Signal::Screens(screens) => self.hear_screens(screens),
            Signal::Looks(looks) => {
                self.looks = looks;
                self.tell_preferences();
            }
            #[cfg(target_os = "linux")]
            Signal::Autostart(answer) => self.hear_autostart(answer),
            Signal::LockFailed(why) => self.lock_failed(&why),
            Signal::TrayShown(shown) => log::info!("tray icon {}", if shown { "shown" } else { "not shown" }),
            #[cfg(not(target_os = "linux"))]
            Signal::ClockSet => self.events.push_back(Event::Wake),
            #[cfg(not(target_os = "linux"))]
            Signal::Ending(why) => self.end(why),
        }
    }

    /// A button of the notification.
    fn notice(&mut self, action: NoticeAction) {
        let event = match (action, self.as_text) {
            (NoticeAction::Start, false) => Event::Start(Kind::Stretch),
            (NoticeAction::Start, true) => return self.answer_text(Outcome::Done),
            (NoticeAction::Skip, true) => return self.answer_text(Outcome::Skipped(SkipReason::NotNow)),
            (NoticeAction::Later, _) => Event::Later(None),
            (NoticeAction::Skip, false) => Event::Skip(SkipReason::NotNow),
            // Closing is not answering: the break is offered again.
            (NoticeAction::Closed, _) => return,
        };
        self.events.push_back(event);
    }

    fn terminal_said(&mut self, said: Said) {
        match said {
            Said::Notice(action) => self.notice(action),
            Said::Window(line) => self.card_said(line),
            Said::Quit => self.leaving = true,
        }
    }

    pub(super) fn view(&self) -> View {
        self.schedule.view(self.now)
    }

    fn save(&mut self) {
        if !std::mem::take(&mut self.unsaved) {
            return;
        }
        let memory = self.schedule.memory();
        let screens = self.doings.own_screens.clone();
        let mut saved = Saved::new(&memory, self.boot_id.clone(), self.install);
        saved.screens = screens;
        saved.told_trayless = self.told_trayless;
        saved.welcomed = Some(self.welcomed);
        saved.bubble.clone_from(&self.bubble);
        saved.covered = self.covers.end_badly();
        if let Err(error) = self.saved.save(&saved) {
            log::warn!("what must survive a restart cannot be written: {error}");
        }
        // What could not be written before is tried again now and then: a full disk does not stay full.
        if self.preferences.retry().is_ok() {
            self.flush_journal();
        }
    }
}

fn recall(plan: Plan, saved: Option<&Saved>, boot_id: &str, now: Moment) -> Schedule {
    match saved.map(|saved| saved.memory(boot_id)) {
        Some((memory, gap)) => Schedule::recall(plan, memory, gap, now),
        None => Schedule::new(plan, now),
    }
}

/// A number for a new installation. The kernel's name of the boot is random, and nobody can tell it from the number.
fn new_install(boot_id: &str) -> u64 {
    boot_id.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// Learns from every line of the journal, and says how many could not be read.
fn read_journal(paths: &Paths, choice: &mut Choice) -> (Tally, usize) {
    let mut tally = Tally::default();
    let bad = crate::store::visit_journal(paths, |entry| {
        tally.learn(&entry);
        choice.learn(&entry);
    });
    (tally, bad)
}

fn warn_of(preferences: &PreferencesFile, texts: &Texts) {
    for problem in preferences.problems() {
        log::warn!("preferences: {}", problem.discreet().text(texts));
    }
}
