//! Screens that come and go.

use super::{manager, none, one, source};
use crate::desktop::linux::rig::{self, Bench, Display, inside, output};
use crate::desktop::{Desktop, Signal, Watched};
use crate::schedule::Reason;

fn wish(own: Option<&[&str]>) -> Watched {
    let own_screens = own.map(|own| own.iter().map(|name| (*name).to_owned()).collect());
    Watched { new_screen: true, own_screens, ..Watched::default() }
}

fn screens(names: &[&str]) -> Signal {
    Signal::Screens(names.iter().map(|name| (*name).to_owned()).collect())
}

#[test]
fn of_a_real_x_server() {
    inside("tests::screens::of_a_real_x_server", Display::Xorg, || async {
        let mut bench = Bench::start().await;
        assert_eq!(bench.source("screens"), "RandR");
        assert_eq!(bench.rest().iter().filter(|signal| matches!(signal, Signal::Screens(_))).count(), 0);
        bench.linux.watch_quiet(wish(None));
        bench.hear(&screens(&["DUMMY0"])).await;
        bench.linux.watch_quiet(wish(Some(&["DUMMY0"])));
        output("xrandr", &["--addmode", "DUMMY1", "1280x1024"]).await;
        output("xrandr", &["--output", "DUMMY1", "--mode", "1280x1024", "--right-of", "DUMMY0"]).await;
        // A real plug tells the server by itself; this one has to be looked at.
        output("xrandr", &[]).await;
        bench.hear(&screens(&["DUMMY0", "DUMMY1"])).await;
        bench.hear(&one(Reason::NewScreen, "DUMMY1")).await;
        bench.linux.watch_quiet(wish(Some(&["DUMMY0", "DUMMY1"])));
        bench.hear(&none()).await;
        bench.linux.watch_quiet(wish(Some(&[])));
        bench.hear(&one(Reason::NewScreen, "DUMMY0")).await;
        bench.linux.watch_quiet(wish(None));
        bench.hear(&none()).await;
        bench.linux.watch_quiet(wish(Some(&["DUMMY0"])));
        bench.hear(&one(Reason::NewScreen, "DUMMY1")).await;
        bench.linux.watch_quiet(Watched::default());
        bench.hear(&none()).await;
        bench.linux.watch_quiet(wish(Some(&["DUMMY0"])));
        bench.hear(&one(Reason::NewScreen, "DUMMY1")).await;
        rig::end_display().await;
        bench.hear(&none()).await;
        rig::until("the screens are missed", || std::future::ready(bench.source("screens") == "none")).await;
    });
}

#[test]
fn of_sway() {
    inside("tests::screens::of_sway", Display::Sway, || async {
        let mut bench = Bench::start().await;
        assert_eq!(bench.source("screens"), "wl_output");
        bench.linux.watch_quiet(wish(None));
        let first = bench.screens().await;
        assert_eq!(first.len(), 1, "{first:?}");
        let own: Vec<_> = first.iter().map(String::as_str).collect();
        bench.linux.watch_quiet(wish(Some(&own)));
        output("swaymsg", &["create_output"]).await;
        let both = bench.screens().await;
        assert_eq!(both.len(), 2, "{both:?}");
        assert!(bench.quiet().await.iter().any(|quiet| quiet.reason == Reason::NewScreen));
        rig::end_display().await;
        bench.hear(&none()).await;
    });
}

#[test]
fn that_is_unplugged() {
    inside("tests::screens::that_is_unplugged", Display::SwayInWindows, || async {
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish(None));
        let both = bench.screens().await;
        assert_eq!(both.len(), 2, "{both:?}");
        bench.linux.watch_quiet(wish(Some(&[])));
        assert_eq!(bench.quiet().await.len(), 1);
        let focus = ["-c", "xdotool getactivewindow || true"];
        rig::until("a window in use", || async { !output("sh", &focus).await.is_empty() }).await;
        rig::close_window(&output("xdotool", &["getactivewindow"]).await);
        let one = bench.screens().await;
        assert!(one.len() == 1 && both.contains(&one[0]), "{one:?} of {both:?}");
        bench.linux.watch_quiet(wish(Some(&[&one[0]])));
        bench.hear(&none()).await;
    });
}

#[test]
fn of_kwin() {
    inside("tests::screens::of_kwin", Display::Kwin, || async {
        let mut bench = Bench::start().await;
        source(&bench, "screens", "wl_output").await;
        bench.linux.watch_quiet(wish(Some(&[])));
        let screens = bench.screens().await;
        assert_eq!(screens.len(), 1, "{screens:?}");
        assert!(bench.quiet().await.iter().any(|quiet| quiet.reason == Reason::NewScreen));
    });
}

#[test]
fn wake_nobody_and_neither_does_anything_else_that_is_watched() {
    inside("screens::wake_nobody", Display::X11, || async {
        let mut bench = Bench::start().await;
        let all = Watched { do_not_disturb: true, video: true, full_screen: true, ..wish(None) };
        bench.linux.watch_quiet(all);
        bench.hear(&screens(&["screen"])).await;
        let _manager = manager(&bench).await;
        let before = rig::wake_ups().await;
        output("sleep", &["3"]).await;
        let woken = rig::wake_ups().await - before;
        // The end of a program wakes some times by itself.
        assert!(woken < 20, "woken {woken} times by nothing");
    });
}
