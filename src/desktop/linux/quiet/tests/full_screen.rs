//! Windows that fill the screen.

use super::{answer_in_time, ask_until, manager, none, one, source};
use crate::desktop::linux::rig::{self, Bench, Display, inside, output, program};
use crate::desktop::{Desktop, Signal, Watched};
use crate::schedule::Reason;

const SENSE: &str = "full_screen";

fn wish() -> Watched {
    Watched { full_screen: true, ..Watched::default() }
}

fn full(by: &str) -> Signal {
    one(Reason::FullScreen, by)
}

#[test]
fn of_a_real_client_on_x11() {
    inside("tests::full_screen::of_a_real_client_on_x11", Display::X11, || async {
        let mut bench = Bench::start().await;
        assert_eq!(bench.source(SENSE), "none");
        let _manager = manager(&bench).await;
        let terminal = program("xterm", &["-fullscreen"]);
        ask_until(&mut bench, &wish(), &full("XTerm")).await;
        assert_eq!(bench.source(SENSE), "_NET_ACTIVE_WINDOW");
        bench.linux.watch_quiet(wish());
        bench.hear(&none()).await;
        drop(terminal);
        ask_until(&mut bench, &wish(), &none()).await;
        let _plain = program("xterm", &[]);
        let ours = program("xterm", &["-fullscreen", "-class", "unhunch"]);
        let search = ["-c", "xdotool search --onlyvisible --class unhunch || true"];
        rig::until("a window", || async { !output("sh", &search).await.is_empty() }).await;
        ask_until(&mut bench, &wish(), &none()).await;
        drop(ours);
        let _full = program("xterm", &["-fullscreen"]);
        ask_until(&mut bench, &wish(), &full("XTerm")).await;
        rig::end_display().await;
        ask_until(&mut bench, &wish(), &none()).await;
        assert_eq!(bench.source(SENSE), "none");
    });
}

#[test]
fn of_a_window_that_is_gone() {
    inside("tests::full_screen::of_a_window_that_is_gone", Display::X11, || async {
        let mut bench = Bench::start().await;
        let stale = ["-root", "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", "0x1234567"];
        output("xprop", &stale).await;
        ask_until(&mut bench, &wish(), &none()).await;
        source(&bench, SENSE, "_NET_ACTIVE_WINDOW").await;
    });
}

#[test]
fn of_a_server_that_hangs() {
    inside("tests::full_screen::of_a_server_that_hangs", Display::X11, || async {
        let mut bench = Bench::start().await;
        let _manager = manager(&bench).await;
        let _terminal = program("xterm", &["-fullscreen"]);
        ask_until(&mut bench, &wish(), &full("XTerm")).await;
        rig::hang_display().await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
    });
}

#[test]
fn of_a_real_client_on_sway() {
    inside("tests::full_screen::of_a_real_client_on_sway", Display::Sway, || async {
        let mut bench = Bench::start().await;
        assert_eq!(bench.source(SENSE), "wlr-foreign-toplevel-management");
        let terminal = program("foot", &["--fullscreen", "sleep", "1000"]);
        ask_until(&mut bench, &wish(), &full("foot")).await;
        output("swaymsg", &["fullscreen", "disable"]).await;
        ask_until(&mut bench, &wish(), &none()).await;
        output("swaymsg", &["fullscreen", "enable"]).await;
        ask_until(&mut bench, &wish(), &full("foot")).await;
        drop(terminal);
        ask_until(&mut bench, &wish(), &none()).await;
        let _ours = program("foot", &["--fullscreen", "--app-id", "unhunch", "sleep", "1000"]);
        rig::until("a window", || async { output("swaymsg", &["-t", "get_tree"]).await.contains("unhunch") }).await;
        ask_until(&mut bench, &wish(), &none()).await;
        rig::hang_display().await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
    });
}

#[test]
fn is_not_told_by_kwin() {
    inside("tests::full_screen::is_not_told_by_kwin", Display::Kwin, || async {
        let mut bench = Bench::start().await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
        assert_eq!(bench.source(SENSE), "none");
    });
}
