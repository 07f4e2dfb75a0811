//! Hooks: commands of the user's that are run when a break is due, begins and ends, and one that locks the screen.
//!
//! At most one of each runs at a time. What fails is logged once and stands in `doctor`; no break waits for any.

use super::runner::{self, Failure};
use super::turn::Resident;
use crate::cards::Sequence;
use crate::records::preferences::Preferences;
use crate::schedule::{Kind, What};
use crate::texts::Texts;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use tokio::sync::mpsc;

/// No hook runs for longer.
const LIMIT: Duration = Duration::from_secs(10);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hook {
    Due,
    Started,
    Ended,
    /// It covers the screen for as long as it runs, so it is never ended from here.
    Lock,
}

/// A hook that has run.
#[derive(Debug)]
pub(crate) struct Ran {
    hook: Hook,
    outcome: Result<(), Failure>,
}

/// What is known of the hooks while the program runs.
pub(crate) struct Hooks {
    ran: mpsc::UnboundedSender<Ran>,
    running: BTreeSet<Hook>,
    /// How each ended last, and when.
    last: BTreeMap<Hook, (Result<(), Failure>, String)>,
    logged: BTreeSet<(Hook, Failure)>,
    /// When the card on the screen began, on the boot clock.
    began: Option<Duration>,
    /// The present break has been told to be due.
    is_due: bool,
}

type Environment = Vec<(&'static str, String)>;

impl Hook {
    pub(super) const ALL: [Self; 4] = [Self::Due, Self::Started, Self::Ended, Self::Lock];

    fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Started => "started",
            Self::Ended => "ended",
            Self::Lock => "lock",
        }
    }

    fn command(self, preferences: &Preferences) -> &[String] {
        match self {
            Self::Due => &preferences.hooks.due,
            Self::Started => &preferences.hooks.started,
            Self::Ended => &preferences.hooks.ended,
            Self::Lock => &preferences.hooks.lock,
        }
    }

    /// The hook for a line of the journal, if there is one. A break that is offered again was due before; one that is
    /// put off has ended only if its card was on the screen.
    fn of(what: What, why: Option<&str>, began: bool) -> Option<Self> {
        match what {
            What::Offered => (why != Some("again")).then_some(Self::Due),
            What::Held => Some(Self::Due),
            What::Started => Some(Self::Started),
            What::Done | What::Partly | What::Skipped | What::Missed => Some(Self::Ended),
            What::Later => began.then_some(Self::Ended),
            What::Away
            | What::Paused
            | What::Resumed
            | What::Felt
            | What::Sat
            | What::Desk
            | What::TakenBack
            | What::Meeting
            | What::Posture
            | What::Warmed => None,
        }
    }
}

impl Hooks {
    pub(super) fn new(ran: mpsc::UnboundedSender<Ran>) -> Self {
        let (running, last, logged) = (BTreeSet::new(), BTreeMap::new(), BTreeSet::new());
        Self { ran, running, last, logged, began: None, is_due: false }
    }

    fn run(&mut self, hook: Hook, words: &[String], environment: Environment) {
        if words.is_empty() {
            return;
        }
        if !self.running.insert(hook) {
            return self.note(hook, &Failure::Busy);
        }
        let (words, ran) = (words.to_vec(), self.ran.clone());
        let limit = (hook != Hook::Lock).then_some(LIMIT);
        tokio::spawn(async move {
            let outcome = runner::run(&words, &environment, limit).await;
            let _ = ran.send(Ran { hook, outcome });
        });
    }

    /// Each failure once: a hook that fails does so at every break.
    fn note(&mut self, hook: Hook, failure: &Failure) {
        if self.logged.insert((hook, failure.clone())) {
            log::warn!("hook `{}`: {}", hook.word(), failure.text(&Texts::new("en")));
        }
    }

    /// No break is due any more, however that came about.
    pub(super) fn forget_due(&mut self) {
        self.is_due = false;
    }

    fn take(&mut self, ran: Ran, at: String) {
        let Ran { hook, outcome } = ran;
        self.running.remove(&hook);
        if let Err(failure) = &outcome {
            self.note(hook, failure);
        }
        self.last.insert(hook, (outcome, at));
    }
}

/// The program without its arguments, which may hold what is nobody else's business.
fn discreet(command: &[String]) -> Vec<&str> {
    let hidden = command.iter().skip(1).take(1).map(|_| "…");
    command.iter().take(1).map(String::as_str).chain(hidden).collect()
}

/// What `doctor` says of the hooks that are set; `hooks` knows how they ended, while the program runs.
pub(super) fn report(preferences: &Preferences, hooks: Option<&Hooks>, texts: &Texts) -> Value {
    let mut all = Map::new();
    for hook in Hook::ALL {
        let command = hook.command(preferences);
        if command.is_empty() {
            continue;
        }
        let last = hooks.and_then(|hooks| hooks.last.get(&hook));
        let outcome = last.map(|(outcome, _)| match outcome {
            Ok(()) => "ok".to_owned(),
            Err(failure) => failure.text(texts),
        });
        let at = last.map(|(_, at)| at.clone());
        all.insert(hook.word().to_owned(), json!({ "command": discreet(command), "last": outcome, "at": at }));
    }
    Value::Object(all)
}

impl Resident {
    /// Runs the hook for what has just happened to a break, if the user has one.
    pub(super) fn run_hook(&mut self, what: What, kind: Option<Kind>, card: Option<&str>, why: Option<&str>) {
        let boot = self.now.boot;
        if what == What::Started {
            self.hooks.began = Some(boot);
        }
        if what == What::Later {
            self.hooks.forget_due();
        }
        let Some(hook) = Hook::of(what, why, self.hooks.began.is_some()) else { return };
        // A break that was held was due then, and is not once more when it is offered.
        let was_due = std::mem::replace(&mut self.hooks.is_due, hook == Hook::Due);
        if was_due && hook == Hook::Due {
            return;
        }
        let began = if hook == Hook::Ended { self.hooks.began.take() } else { None };
        if hook.command(self.preferences()).is_empty() {
            return;
        }
        let (name, length) = kind.map_or_else(Default::default, |kind| self.name_and_length(what, kind));
        let length =
            if hook == Hook::Ended { began.map_or(Duration::ZERO, |began| boot.saturating_sub(began)) } else { length };
        let outcome = if hook == Hook::Ended { word(&what) } else { String::new() };
        let environment = vec![
            ("UNHUNCH_EVENT", hook.word().to_owned()),
            ("UNHUNCH_KIND", kind.map_or_else(String::new, |kind| word(&kind))),
            ("UNHUNCH_CARD", card.unwrap_or_default().to_owned()),
            ("UNHUNCH_CARD_NAME", name),
            ("UNHUNCH_OUTCOME", outcome),
            ("UNHUNCH_WHY", why.unwrap_or_default().to_owned()),
            ("UNHUNCH_SECONDS", length.as_secs().to_string()),
            ("UNHUNCH_SITTING_SECONDS", self.view().sitting.as_secs().to_string()),
            ("UNHUNCH_VERSION", env!("CARGO_PKG_VERSION").to_owned()),
        ];
        let words = hook.command(self.preferences.current());
        self.hooks.run(hook, words, environment);
    }

    /// Locks the screen, by the user's own command where there is one.
    pub(super) fn lock_screen(&mut self) {
        let words = Hook::Lock.command(self.preferences.current());
        if words.is_empty() {
            return self.desktop.lock();
        }
        let environment = vec![
            ("UNHUNCH_EVENT", Hook::Lock.word().to_owned()),
            ("UNHUNCH_VERSION", env!("CARGO_PKG_VERSION").to_owned()),
        ];
        self.hooks.run(Hook::Lock, words, environment);
    }

    pub(super) fn hook_ran(&mut self, ran: Ran) {
        self.hooks.take(ran, self.now.civil.format("%Y-%m-%dT%H:%M:%S%:z").to_string());
    }

    /// Of the card or the routine on the screen, or else of the one to come.
    fn name_and_length(&mut self, what: What, kind: Kind) -> (String, Duration) {
        let on_screen = self.card.as_ref().filter(|_| what != What::Offered);
        if let Some(card) = on_screen {
            let of_card = || (card.name.clone(), Duration::from_secs(card.seconds.into()));
            let of_routine = |sequence: &Sequence| (sequence.course().name.clone(), sequence.course().length());
            return self.routines.on.as_ref().map_or_else(of_card, of_routine);
        }
        if let Some(course) = self.coming_course(kind) {
            return (course.name.clone(), course.length());
        }
        let card = self.choice.coming(kind, self.preferences.current(), &self.now);
        (card.name.clone(), Duration::from_secs(card.seconds.into()))
    }
}

/// The word that the journal has for it.
fn word(of: &impl Serialize) -> String {
    json!(of).as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::preferences::Preferences;
    use expect_test::expect;
    use std::fmt::Write as _;

    #[test]
    fn each_line_of_the_journal_has_its_hook() {
        let lines = [
            (What::Offered, None, false),
            (What::Offered, Some("again"), false),
            (What::Held, Some("microphone"), false),
            (What::Started, None, false),
            (What::Done, None, true),
            (What::Partly, Some("interrupted"), true),
            (What::Skipped, Some("not-now"), false),
            (What::Missed, None, false),
            (What::Later, Some("300s"), false),
            (What::Later, Some("300s"), true),
            (What::Away, Some("300s"), false),
            (What::Felt, Some("3"), false),
        ];
        let mut said = String::new();
        for (what, why, began) in lines {
            let hook = Hook::of(what, why, began).map_or("-", Hook::word);
            let _ = writeln!(said, "{} {} {began}: {hook}", word(&what), why.unwrap_or("-"));
        }
        expect![[r#"
            offered - false: due
            offered again false: -
            held microphone false: due
            started - false: started
            done - true: ended
            partly interrupted true: ended
            skipped not-now false: ended
            missed - false: ended
            later 300s false: -
            later 300s true: ended
            away 300s false: -
            felt 3 false: -
        "#]]
        .assert_eq(&said);
    }

    #[test]
    fn a_failure_is_logged_once_and_the_last_outcome_is_told() {
        let (ran, _heard) = mpsc::unbounded_channel();
        let mut hooks = Hooks::new(ran);
        let preferences = {
            let mut preferences = Preferences::default();
            preferences.hooks.due = vec!["notify".into(), "me".into()];
            preferences.hooks.lock = vec!["i3lock".into()];
            preferences
        };
        let texts = Texts::new("en");
        let mut said = report(&preferences, None, &texts).to_string() + "\n";
        for outcome in [Err(Failure::Code(1)), Err(Failure::Code(1)), Err(Failure::Late(LIMIT)), Ok(())] {
            hooks.take(Ran { hook: Hook::Due, outcome }, "09:00".into());
            let _ = writeln!(said, "{} {}", hooks.logged.len(), report(&preferences, Some(&hooks), &texts)["due"]);
        }
        expect![[r#"
            {"due":{"command":["notify","…"],"last":null,"at":null},"lock":{"command":["i3lock"],"last":null,"at":null}}
            1 {"command":["notify","…"],"last":"it ended with exit code 1","at":"09:00"}
            1 {"command":["notify","…"],"last":"it ended with exit code 1","at":"09:00"}
            2 {"command":["notify","…"],"last":"it did not end within 10 seconds, and was killed","at":"09:00"}
            2 {"command":["notify","…"],"last":"ok","at":"09:00"}
        "#]]
        .assert_eq(&said);
    }
}
