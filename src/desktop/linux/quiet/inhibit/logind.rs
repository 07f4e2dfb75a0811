//! The inhibitors that logind keeps.

use super::{Answer, is_ours};
use crate::desktop::linux::bus::{self, Peer};
use crate::desktop::linux::quiet::names::readable;
use rustix::process::getuid;
use zbus::Connection;

const MANAGER: Peer = Peer {
    name: "org.freedesktop.login1",
    path: "/org/freedesktop/login1",
    interface: "org.freedesktop.login1.Manager",
};

/// What is inhibited, who does it, why, how, and the user and process.
type Inhibitor = (String, String, String, String, u32, u32);

pub(super) async fn read(connection: &Connection) -> Answer {
    match bus::call::<_, Vec<Inhibitor>>(connection, MANAGER, "ListInhibitors", &()).await {
        Ok(inhibitors) => answer(&inhibitors, getuid().as_raw()),
        Err(error) => {
            log::debug!("logind does not list inhibitors: {error}");
            Answer::Unknown
        }
    }
}

/// What other users do is not on this screen.
fn answer(inhibitors: &[Inhibitor], user: u32) -> Answer {
    let held = inhibitors.iter().find(|(what, who, _, mode, uid, _)| {
        what.split(':').any(|what| what == "idle") && mode == "block" && *uid == user && !is_ours(who)
    });
    held.map_or(Answer::No, |(_, who, ..)| Answer::Yes(readable(who)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(what: &str, who: &str, mode: &str, uid: u32, expected: &Answer) {
        let inhibitor = (what.into(), who.into(), "because".into(), mode.into(), uid, 7);
        assert_eq!(answer(&[inhibitor], 1000), *expected, "{what} {who} {mode} {uid}");
    }

    #[test]
    fn only_what_keeps_our_screen_awake_counts() {
        check("sleep:idle", "org.videolan.VLC", "block", 1000, &Answer::Yes("VLC".into()));
        check("idle", "mpv", "block", 1000, &Answer::Yes("mpv".into()));
        check("sleep", "Downloads", "block", 1000, &Answer::No);
        check("idle", "mpv", "delay", 1000, &Answer::No);
        check("idle", "mpv", "block", 1001, &Answer::No);
        check("idle", "Unhunch", "block", 1000, &Answer::No);
        check("handle-lid-switch", "idle", "block", 1000, &Answer::No);
        assert_eq!(answer(&[], 1000), Answer::No);
    }
}
