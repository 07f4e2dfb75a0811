//! What is told and what is asked for, in a private session.

use crate::desktop::linux::rig::{self, Bench, Display, Mock, inside, output, program};
use crate::desktop::{Desktop, Quiet, Signal, Watched};
use crate::schedule::Reason;
use std::time::Duration;

const UPOWER: &str = "org.freedesktop.UPower";

#[test]
fn the_first_answer_comes_at_once_even_if_there_is_nothing() {
    inside("rounds::the_first_answer_comes_at_once_even_if_there_is_nothing", Display::None, || async {
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(all());
        assert!(!bench.rest().iter().any(|signal| matches!(signal, Signal::Quiet(_))));
        for _ in 0..2 {
            bench.linux.watch_quiet(Watched { asking: true, ..all() });
            let nothing = Signal::Quiet(Vec::new());
            let answer = tokio::time::timeout(Duration::from_secs(1), bench.hear(&nothing)).await;
            answer.expect("nothing is waited for");
            bench.linux.watch_quiet(all());
        }
    });
}

#[test]
fn chosen_programs_are_looked_for_while_a_break_is_due() {
    inside("rounds::chosen_programs_are_looked_for_while_a_break_is_due", Display::None, || async {
        let mut bench = Bench::start().await;
        let name = copy_of_sleep().await;
        let chosen = Watched { programs: vec![file_name(&name).to_uppercase()], ..Watched::default() };
        let running = program(&name, &["1000"]);
        bench.linux.watch_quiet(chosen.clone());
        rig::until("it is known", || std::future::ready(bench.source("programs") == "/proc")).await;
        assert!(!bench.rest().iter().any(|signal| matches!(signal, Signal::Quiet(_))));
        bench.linux.watch_quiet(Watched { asking: true, ..chosen.clone() });
        bench.hear(&quiet(Reason::Program, &chosen.programs[0])).await;
        drop(running);
        bench.hear(&Signal::Quiet(Vec::new())).await;
        let _running = program(&name, &["1000"]);
        bench.linux.watch_quiet(Watched { asking: true, ..Watched::default() });
        bench.linux.watch_quiet(Watched { asking: true, ..chosen.clone() });
        bench.hear(&quiet(Reason::Program, &chosen.programs[0])).await;
        bench.linux.watch_quiet(chosen);
        bench.hear(&Signal::Quiet(Vec::new())).await;
        bench.linux.watch_quiet(Watched::default());
        rig::until("nothing is chosen", || std::future::ready(bench.source("programs") == "off")).await;
    });
}

#[test]
fn whoever_uses_the_camera_is_named() {
    inside("rounds::whoever_uses_the_camera_is_named", Display::None, || async {
        let mut bench = Bench::start().await;
        let fake = format!("{}/video", home());
        output("touch", &[&fake]).await;
        let watched = Watched { camera: true, ..Watched::default() };
        let holding = ["--die-with-parent", "--ro-bind", "/", "/", "--dev", "/dev", "--bind", &fake, "/dev/video0"];
        let user = program("bwrap", &[&holding[..], &["sh", "-c", "exec 3</dev/video0 && exec sleep 1000"]].concat());
        ask_until(&mut bench, &watched, &quiet(Reason::Camera, "sleep")).await;
        drop(user);
        ask_until(&mut bench, &watched, &Signal::Quiet(Vec::new())).await;
    });
}

#[test]
fn upower_tells_of_the_battery() {
    inside("rounds::upower_tells_of_the_battery", Display::None, || async {
        let upower = Mock::start("--system", UPOWER, "/org/freedesktop/UPower", UPOWER).await;
        upower.tell("AddProperty", &[UPOWER, "OnBattery", "<true>"]).await;
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(Watched::default());
        rig::until("it is of no interest", || std::future::ready(bench.source("battery") == "off")).await;
        bench.linux.watch_quiet(Watched { battery: true, ..Watched::default() });
        bench.hear(&quiet(Reason::Battery, "")).await;
        assert_eq!(bench.source("battery"), "UPower");
        for (properties, expected) in [("{'OnBattery': <false>}", false), ("{'OnBattery': <true>}", true)] {
            upower.tell("UpdateProperties", &[UPOWER, properties]).await;
            let reasons = if expected { quiet(Reason::Battery, "") } else { Signal::Quiet(Vec::new()) };
            bench.hear(&reasons).await;
        }
        drop(upower);
        bench.hear(&Signal::Quiet(Vec::new())).await;
        rig::until("it is missed", || std::future::ready(bench.source("battery") != "UPower")).await;
    });
}

#[test]
fn a_sense_that_hangs_does_not_keep_the_answer_back() {
    inside("rounds::a_sense_that_hangs_does_not_keep_the_answer_back", Display::None, || async {
        let mut bench = Bench::start().await;
        let socket = format!("{}/pulse", home());
        output("mkdir", &[&socket]).await;
        // It takes connections, and says nothing.
        let listener = tokio::net::UnixListener::bind(format!("{socket}/native")).expect("a socket can be made");
        bench.linux.watch_quiet(Watched { asking: true, ..all() });
        let answer = tokio::time::timeout(Duration::from_secs(3), bench.hear(&Signal::Quiet(Vec::new()))).await;
        answer.expect("the answer comes within three seconds");
        drop(listener);
    });
}

/// Lets breaks fall due one after the other until this is the answer.
async fn ask_until(bench: &mut Bench, watched: &Watched, answer: &Signal) {
    rig::until("the answer", || {
        bench.linux.watch_quiet(watched.clone());
        bench.linux.watch_quiet(Watched { asking: true, ..watched.clone() });
        std::future::ready(bench.rest().contains(answer))
    })
    .await;
}

/// All that this machine cannot have an opinion on by itself.
fn all() -> Watched {
    Watched { microphone: true, programs: vec!["no-such-program".into()], ..Watched::default() }
}

fn quiet(reason: Reason, by: &str) -> Signal {
    Signal::Quiet(vec![Quiet { reason, by: by.to_owned() }])
}

/// A program of a name that nobody else's has.
async fn copy_of_sleep() -> String {
    let name = format!("{}/unhunch-{}", home(), std::process::id());
    output("sh", &["-c", &format!("cp \"$(command -v sleep)\" {name}")]).await;
    name
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn home() -> String {
    std::env::var("HOME").expect("the session has a home")
}
