//! What is heard of the real thing. Under Wine there is no service for toasts and none that tells of sessions.

use super::Windows;
use crate::desktop::{Desktop, Entry, Notice, NoticeAction, Picture, Quiet, Ring, Signal, Tone, Watched};
use crate::records::request::Command;
use crate::schedule::Reason;
use std::time::Duration;
use tokio::sync::mpsc;

const LIMIT: Duration = Duration::from_secs(10);

/// The desktop under test, with its signals.
struct Bench {
    windows: Windows,
    heard: mpsc::UnboundedReceiver<Signal>,
}

impl Bench {
    fn start() -> Self {
        let (signals, heard) = mpsc::unbounded_channel();
        Self { windows: Windows::start(signals, None), heard }
    }

    /// Waits for a signal and passes over others.
    async fn find<T>(&mut self, what: &str, wanted: impl Fn(Signal) -> Option<T>) -> T {
        let waiting = async {
            while let Some(signal) = self.heard.recv().await {
                if let Some(found) = wanted(signal) {
                    return found;
                }
            }
            panic!("the desktop has ended");
        };
        tokio::time::timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("no {what} within {LIMIT:?}"))
    }

    async fn quiet(&mut self) -> Vec<Quiet> {
        let reasons = |signal| if let Signal::Quiet(reasons) = signal { Some(reasons) } else { None };
        self.find("reasons", reasons).await
    }

    fn source(&self, name: &str) -> String {
        let report = self.windows.report();
        let sense = report.senses.get(name).or_else(|| report.voices.get(name));
        sense.map_or_else(|| "unknown".to_owned(), |sense| sense.source.clone())
    }
}

#[tokio::test]
async fn idle_time_is_told_to_a_user_who_is_away() {
    let mut bench = Bench::start();
    let known = |signal| if let Signal::IdleKnown(known) = signal { Some(known) } else { None };
    if !bench.find("idle time", known).await {
        // Wine without a display has no windows.
        return assert_eq!(bench.source("idle"), "none");
    }
    bench.windows.watch_input(Duration::from_hours(2), Some(Duration::from_secs(1)));
    bench.find("pause", |signal| (signal == Signal::Idle(Duration::from_secs(1))).then_some(())).await;
    assert_eq!(bench.source("idle"), "GetLastInputInfo");
}

#[tokio::test]
async fn a_question_is_answered_and_a_chosen_program_found() {
    let mut bench = Bench::start();
    let processes = super::system::sight::processes();
    let other = processes.iter().find(|process| process.id != std::process::id() && !process.name.is_empty());
    let other = other.expect("another program runs").name.clone();
    let watched = Watched { programs: vec!["nowhere".into(), other.clone()], asking: true, ..Watched::default() };
    bench.windows.watch_quiet(watched.clone());
    let reasons = bench.quiet().await;
    assert!(reasons.contains(&Quiet { reason: Reason::Program, by: other }), "{reasons:?}");
    bench.windows.watch_quiet(Watched { asking: false, ..watched });
    assert_eq!(bench.quiet().await, []);
}

#[tokio::test]
async fn a_screen_that_is_not_known_is_a_reason() {
    let mut bench = Bench::start();
    let watched = Watched { new_screen: true, ..Watched::default() };
    bench.windows.watch_quiet(watched.clone());
    let screens = |signal| if let Signal::Screens(screens) = signal { Some(screens) } else { None };
    let screens = bench.find("screens", screens).await;
    assert!(!screens.is_empty());
    bench.windows.watch_quiet(Watched { own_screens: Some(vec!["another".into()]), ..watched.clone() });
    assert_eq!(bench.quiet().await.first().map(|quiet| quiet.reason), Some(Reason::NewScreen));
    bench.windows.watch_quiet(Watched { own_screens: Some(screens), ..watched });
    assert_eq!(bench.quiet().await, []);
}

/// Where toasts are shown this shows one, and takes it away.
#[tokio::test]
async fn a_notification_is_shown_or_its_failure_told() {
    let mut bench = Bench::start();
    bench.windows.notify(Notice {
        title: "Time to move".into(),
        body: "Wall angels & more".into(),
        without_actions: String::new(),
        actions: vec![(NoticeAction::Start, "Start".into()), (NoticeAction::Skip, "Skip".into())],
    });
    let outcome = |signal| match signal {
        Signal::NoticeShown(bubble) => Some(Ok(bubble)),
        Signal::NoticeFailed(why) => Some(Err(why)),
        _ => None,
    };
    match bench.find("outcome", outcome).await {
        Ok(bubble) => assert_eq!(bubble.server, super::notice::identity::ID),
        Err(why) => assert!(!why.is_empty()),
    }
    bench.windows.withdraw();
}

#[tokio::test]
async fn every_sense_and_voice_stands_in_the_report() {
    let bench = Bench::start();
    bench.windows.settled().await;
    let report = bench.windows.report();
    for name in ["idle", "lock", "session", "sleep", "do_not_disturb", "video", "full_screen", "screens"] {
        assert!(report.senses.contains_key(name), "{name}: {report:?}");
    }
    for name in ["tray", "lock", "notification"] {
        assert!(report.voices.contains_key(name), "{name}: {report:?}");
    }
}

#[tokio::test]
async fn a_tray_icon_comes_and_goes() {
    let mut bench = Bench::start();
    bench.windows.show_tray(Picture {
        ring: Ring { twelfths: 5, tone: Tone::Calm, mark: false },
        tooltip: "Next at 10:30".into(),
        menu: vec![Entry::Item { label: "Quit".into(), command: Command::Quit, enabled: true }],
    });
    let shown = |signal| if let Signal::TrayShown(shown) = signal { Some(shown) } else { None };
    let is_shown = bench.find("tray", shown).await;
    assert_eq!(bench.source("tray"), if is_shown { "notification area" } else { "none" });
}
