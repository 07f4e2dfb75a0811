//! Calls, films, meetings and screens: what holds a break, as the desktop tells it and as the user says it.

use super::tray::Around;
use super::turn::Resident;
use crate::desktop::{Notice, Quiet, Watched};
use crate::records::preferences;
use crate::records::request::Answer;
use crate::schedule::{Event, Hint, MeetingLength, Posture, Reason, State, View};
use crate::texts::Arg;

/// What is known of the user's doings and screens.
#[derive(Default)]
pub(super) struct Doings {
    /// Every reason that the desktop knows of.
    now: Vec<Quiet>,
    /// A break is due: the desktop is to ask what it can only ask for.
    asking: bool,
    /// How often the desktop was asked.
    question: u32,
    /// Every screen that is connected.
    screens: Vec<String>,
    /// The screens that are the user's own; `None` while nobody knows them.
    pub(super) own_screens: Option<Vec<String>>,
}

/// The reasons to wait that are of interest by the preferences, while no break is due.
pub(super) fn watched(quiet: &preferences::Quiet) -> Watched {
    Watched {
        microphone: quiet.microphone,
        camera: quiet.camera,
        do_not_disturb: quiet.do_not_disturb,
        video: quiet.video,
        full_screen: quiet.full_screen,
        battery: quiet.battery,
        new_screen: quiet.new_screen,
        programs: quiet.programs.clone(),
        own_screens: None,
        asking: false,
        question: 0,
    }
}

impl Doings {
    pub(super) fn new(own_screens: Option<Vec<String>>) -> Self {
        Self { own_screens, ..Self::default() }
    }

    /// Who is the cause of this reason, where that is known.
    pub(super) fn cause(&self, reason: &str) -> Option<&str> {
        let held = self.now.iter().find(|quiet| quiet.reason.word() == reason)?;
        Some(held.by.as_str()).filter(|by| !by.is_empty())
    }

    fn is_new_screen(&self) -> bool {
        self.now.iter().any(|quiet| quiet.reason == Reason::NewScreen)
    }
}

impl Resident {
    /// Whether others would hear a chime.
    pub(super) fn is_in_call(&self) -> bool {
        self.doings.now.iter().any(|quiet| matches!(quiet.reason, Reason::Microphone | Reason::Camera))
            || self.view().meeting_until.is_some()
    }

    pub(super) fn hear_quiet(&mut self, quiet: Vec<Quiet>) {
        let reasons = quiet.iter().map(|quiet| quiet.reason).collect();
        self.doings.now = quiet;
        self.events.push_back(Event::Quiet(reasons));
    }

    /// The screens that are there at the first start are the user's own, and so are those at another desk: nobody
    /// presents without a screen of their own.
    pub(super) fn hear_screens(&mut self, screens: Vec<String>) {
        let own = self.doings.own_screens.iter().flatten();
        let is_at_home = own.clone().any(|own| screens.contains(own));
        self.doings.screens = screens;
        if !is_at_home && !self.doings.screens.is_empty() {
            self.own_screens();
        }
    }

    /// What the tray and the status need to know beside the schedule's view.
    pub(super) fn around(&self, view: &View) -> Around {
        let held_by = view.why.as_deref().and_then(|why| self.doings.cause(why)).map(str::to_owned);
        let wanted = view.discreet && self.preferences().quiet.discreet;
        let card = wanted.then(|| self.choice.discreet(self.preferences(), view.number)).flatten();
        Around {
            held_by: held_by.filter(|_| view.state == State::Held),
            discreet: card.map(|card| (card.id.clone(), card.name.clone())),
            new_screen: self.doings.is_new_screen(),
        }
    }

    pub(super) fn look(&mut self, asking: bool) {
        self.doings.asking = asking;
        self.doings.question = self.doings.question.wrapping_add(1);
        self.watch_quiet();
    }

    pub(super) fn watch_quiet(&mut self) {
        let own_screens = self.doings.own_screens.clone();
        let (asking, question) = (self.doings.asking, self.doings.question);
        let watched = watched(&self.preferences.current().quiet);
        self.desktop.watch_quiet(Watched { own_screens, asking, question, ..watched });
    }

    /// Whatever is connected is the user's own from now on.
    pub(super) fn own_screens(&mut self) {
        let own = self.doings.own_screens.get_or_insert_default();
        own.extend(self.doings.screens.iter().cloned());
        own.sort_unstable();
        own.dedup();
        self.unsaved = true;
        self.watch_quiet();
    }

    pub(super) fn know_screens(&mut self) -> Result<(), String> {
        if !self.doings.is_new_screen() {
            return Err(self.texts.get("refused-no-new-screen"));
        }
        self.own_screens();
        Ok(())
    }

    pub(super) fn meeting(&mut self, length: MeetingLength) -> Result<(), String> {
        let is_on = self.view().meeting_until.is_some();
        match length {
            MeetingLength::Over if !is_on => return Err(self.texts.get("refused-no-meeting")),
            MeetingLength::Until(end) if end <= self.now.civil.naive_local() => {
                let args = [("time", Arg::from(self.texts.time(end.time())))];
                return Err(self.texts.with("refused-past", &args));
            }
            MeetingLength::Over | MeetingLength::Until(_) | MeetingLength::For(_) | MeetingLength::More(_) => {}
        }
        self.events.push_back(Event::Meeting(length));
        Ok(())
    }

    pub(super) fn posture(&mut self, standing: bool) -> Answer {
        if self.view().posture.is_none() {
            return Answer::Refused(self.texts.get("refused-no-posture"));
        }
        self.events.push_back(Event::Posture(if standing { Posture::Standing } else { Posture::Sitting }));
        Answer::Done
    }

    /// The card of a break that is on the screen ends, however strict the preferences are.
    pub(super) fn end_break(&mut self) -> Result<(), String> {
        if self.view().state != State::Resting {
            return Err(self.texts.get("refused-not-resting"));
        }
        self.events.push_back(Event::End);
        Ok(())
    }

    /// Says something that asks for no answer.
    pub(super) fn hint(&mut self, hint: Hint) {
        log::info!("a hint is given: {}", hint_word(hint));
        let (title, body) = match hint {
            Hint::Stuck(reason) => {
                if reason == Reason::NewScreen {
                    self.own_screens();
                }
                let why = self.why_held(reason.word());
                let key = Arg::from(format!("quiet.{}", reason.word().replace('-', "_")));
                let title = self.texts.with("hint-stuck", &[("why", Arg::from(why))]);
                (title, self.texts.with("hint-stuck-body", &[("key", key)]))
            }
            Hint::SatLong(time) => {
                let time = self.texts.duration(crate::resident::whole_minutes(time));
                let title = self.texts.with("hint-sat-long", &[("time", Arg::from(time))]);
                (title, self.texts.get("hint-sat-long-body"))
            }
        };
        self.tell(Notice { title, body, without_actions: String::new(), actions: Vec::new() });
    }

    /// The reason in words, with its cause where that is known.
    pub(super) fn why_held(&self, word: &str) -> String {
        why_held(word, self.doings.cause(word), &self.texts)
    }
}

/// What the log says of a hint: not who caused it, which may be a program that the user has chosen.
fn hint_word(hint: Hint) -> String {
    match hint {
        Hint::Stuck(reason) => format!("`{}` has held a break for long", reason.word()),
        Hint::SatLong(_) => "the limit of a day's sitting is reached".to_owned(),
    }
}

/// "the microphone is in use (Calls)".
pub(super) fn why_held(word: &str, by: Option<&str>, texts: &crate::texts::Texts) -> String {
    let why = texts.get(&format!("held-{word}"));
    match by {
        Some(by) => texts.with("held-by", &[("why", Arg::from(why)), ("by", Arg::from(by.to_owned()))]),
        None => why,
    }
}

impl Resident {
    pub(super) fn lock_failed(&mut self, why: &str) {
        log::warn!("the screen could not be locked: {why}");
        let (title, body) = (self.texts.get("hint-not-locked"), self.texts.get("hint-not-locked-body"));
        self.tell(Notice { title, body, without_actions: String::new(), actions: Vec::new() });
    }
}
