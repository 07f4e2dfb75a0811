//! What is heard of the moods of a desktop, from the real thing or a mock of it in a private session.

mod disturb;
mod full_screen;
mod inhibit;
mod rounds;
mod screens;

use crate::desktop::linux::rig::{self, Bench};
use crate::desktop::{Desktop, Quiet, Signal, Watched};
use crate::schedule::Reason;
use std::time::Duration;

/// Nothing but this.
fn one(reason: Reason, by: &str) -> Signal {
    Signal::Quiet(vec![Quiet { reason, by: by.to_owned() }])
}

fn none() -> Signal {
    Signal::Quiet(Vec::new())
}

/// Asks anew until the answer is this one, and hears nothing of what came before it.
async fn ask_until(bench: &mut Bench, watched: &Watched, wanted: &Signal) {
    let asking = async {
        loop {
            ask(bench, watched);
            if Signal::Quiet(bench.quiet().await) == *wanted {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let limit = Duration::from_secs(20);
    tokio::time::timeout(limit, asking).await.unwrap_or_else(|_| panic!("{wanted:?}: not within {limit:?}"));
}

/// A break falls due.
fn ask(bench: &mut Bench, watched: &Watched) {
    bench.rest();
    bench.linux.watch_quiet(Watched { asking: false, ..watched.clone() });
    bench.linux.watch_quiet(Watched { asking: true, ..watched.clone() });
}

/// The answer to a question that somebody does not answer.
async fn answer_in_time(bench: &mut Bench, watched: &Watched) -> Signal {
    ask(bench, watched);
    let answer = tokio::time::timeout(Duration::from_secs(3), bench.quiet()).await;
    Signal::Quiet(answer.expect("there is an answer within three seconds"))
}

/// A window manager that looks after its windows already.
async fn manager(bench: &Bench) -> tokio::process::Child {
    let manager = rig::program("openbox", &[]);
    let supported = || async { rig::output("xprop", &["-root", "_NET_SUPPORTED"]).await };
    rig::until("a window manager", || async { supported().await.contains("_NET_WM_STATE_FULLSCREEN") }).await;
    source(bench, "full_screen", "_NET_ACTIVE_WINDOW").await;
    manager
}

/// The sources of a sense, once it has this one.
async fn source(bench: &Bench, sense: &str, wanted: &str) {
    rig::until(wanted, || std::future::ready(bench.source(sense).contains(wanted))).await;
}
