//! Do not disturb.

use super::{answer_in_time, ask_until, none, one, source};
use crate::desktop::linux::rig::{self, Bench, Display, Mock, inside, output, program};
use crate::desktop::{Desktop, Signal, Watched};
use crate::schedule::Reason;

const SERVER: &str = "org.freedesktop.Notifications";
const SENSE: &str = "do_not_disturb";

fn wish() -> Watched {
    Watched { do_not_disturb: true, ..Watched::default() }
}

fn quiet(by: &str) -> Signal {
    one(Reason::DoNotDisturb, by)
}

async fn plasma(inhibited: bool) -> Mock {
    let server = Mock::start("--session", SERVER, "/org/freedesktop/Notifications", SERVER).await;
    server.method(SERVER, "GetServerInformation", "", "ssss", "ret = ('Plasma', 'KDE', '5', '1.2')").await;
    server.tell("AddProperty", &[SERVER, "Inhibited", &format!("<{inhibited}>")]).await;
    server
}

async fn inhibit(server: &Mock, inhibited: bool) {
    server.tell("UpdateProperties", &[SERVER, &format!("{{'Inhibited': <{inhibited}>}}")]).await;
}

/// The keeper of settings, which no bus of ours starts by itself.
fn dconf() -> tokio::process::Child {
    program("sh", &["-c", "exec /usr/lib*/dconf-service"])
}

#[test]
fn of_plasma() {
    inside("tests::disturb::of_plasma", Display::None, || async {
        let server = plasma(false).await;
        let mut bench = Bench::start().await;
        source(&bench, SENSE, "Inhibited").await;
        inhibit(&server, true).await;
        bench.linux.watch_quiet(wish());
        bench.hear(&quiet("Plasma")).await;
        inhibit(&server, false).await;
        bench.hear(&none()).await;
        inhibit(&server, true).await;
        bench.hear(&quiet("Plasma")).await;
        bench.linux.watch_quiet(Watched::default());
        bench.hear(&none()).await;
        bench.linux.watch_quiet(wish());
        bench.hear(&quiet("Plasma")).await;
        drop(server);
        bench.hear(&none()).await;
        rig::until("the server is missed", || std::future::ready(bench.source(SENSE) == "none")).await;
        let server = plasma(false).await;
        // The mock has its name before its property.
        inhibit(&server, true).await;
        bench.hear(&quiet("Plasma")).await;
        assert_eq!(bench.source(SENSE), "org.freedesktop.Notifications Inhibited");
    });
}

#[test]
fn that_flaps() {
    inside("tests::disturb::that_flaps", Display::None, || async {
        let server = plasma(false).await;
        let flap = "for n in range(21): self.UpdateProperties(self.interface, {'Inhibited': dbus.Boolean(n % 2)})";
        server.method("org.example.Test", "Flap", "", "", flap).await;
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        source(&bench, SENSE, "Inhibited").await;
        for _ in 0..20 {
            inhibit(&server, true).await;
            bench.hear(&quiet("Plasma")).await;
            inhibit(&server, false).await;
            bench.hear(&none()).await;
        }
        let flap = "org.example.Test.Flap";
        output("gdbus", &["call", "--session", "-d", SERVER, "-o", "/org/freedesktop/Notifications", "-m", flap]).await;
        ask_until(&mut bench, &wish(), &none()).await;
        inhibit(&server, true).await;
        bench.hear(&quiet("Plasma")).await;
    });
}

#[test]
fn wishes_leave_nothing_behind() {
    inside("tests::disturb::wishes_leave_nothing_behind", Display::None, || async {
        let server = plasma(true).await;
        let mut bench = Bench::start().await;
        let all = Watched { video: true, full_screen: true, new_screen: true, ..wish() };
        let mut counts = Vec::new();
        for _ in 0..20 {
            bench.linux.watch_quiet(all.clone());
            bench.hear(&quiet("Plasma")).await;
            let with = match_rules().await;
            bench.linux.watch_quiet(Watched::default());
            bench.hear(&none()).await;
            rig::until("fewer subscriptions", || async { match_rules().await < with }).await;
            counts.push(with);
        }
        assert!(counts[19] <= counts[1], "{counts:?}");
        drop(server);
    });
}

/// How many subscriptions the bus keeps for everybody.
async fn match_rules() -> u32 {
    let stats = "org.freedesktop.DBus.Debug.Stats.GetStats";
    let bus = "org.freedesktop.DBus";
    let told = output("gdbus", &["call", "--session", "-d", bus, "-o", "/org/freedesktop/DBus", "-m", stats]).await;
    let count = told.split("'MatchRules': <uint32 ").nth(1).and_then(|rest| rest.split('>').next());
    count.and_then(|count| count.parse().ok()).expect("the bus counts its rules")
}

#[test]
fn of_a_server_that_hangs() {
    inside("tests::disturb::of_a_server_that_hangs", Display::None, || async {
        let server = plasma(true).await;
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        bench.hear(&quiet("Plasma")).await;
        server.hang().await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
        assert_eq!(bench.source(SENSE), "none");
    });
}

#[test]
fn of_a_real_dunst() {
    inside("tests::disturb::of_a_real_dunst", Display::X11, || async {
        let server = program("dunst", &[]);
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        source(&bench, SENSE, "dunst paused").await;
        for _ in 0..3 {
            output("dunstctl", &["set-paused", "true"]).await;
            bench.hear(&quiet("dunst")).await;
            output("dunstctl", &["set-paused", "false"]).await;
            bench.hear(&none()).await;
        }
        output("dunstctl", &["set-paused", "true"]).await;
        bench.hear(&quiet("dunst")).await;
        rig::hang(&server).await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
        drop(server);
        rig::until("dunst is missed", || std::future::ready(bench.source(SENSE) == "none")).await;
    });
}

#[test]
fn of_gnome_with_a_real_dconf() {
    inside("tests::disturb::of_gnome_with_a_real_dconf", Display::None, || async {
        let _dconf = dconf();
        let set = async |value| {
            output("gsettings", &["set", "org.gnome.desktop.notifications", "show-banners", value]).await;
        };
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        assert_eq!(bench.source(SENSE), "none");
        let shell = Mock::start("--session", "org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell").await;
        source(&bench, SENSE, "GNOME show-banners").await;
        for _ in 0..5 {
            set("false").await;
            bench.hear(&quiet("GNOME")).await;
            set("true").await;
            bench.hear(&none()).await;
        }
        set("false").await;
        bench.hear(&quiet("GNOME")).await;
        drop(shell);
        bench.hear(&none()).await;
    });
}

#[test]
fn of_xfce_with_a_real_xfconfd() {
    inside("tests::disturb::of_xfce_with_a_real_xfconfd", Display::X11, || async {
        let _xfconfd = program("sh", &["-c", "exec /usr/lib/*/xfce4/xfconf/xfconfd"]);
        let property = ["-c", "xfce4-notifyd", "-p", "/do-not-disturb"];
        let set = async |how: &[&str]| output("xfconf-query", &[&property, how].concat()).await;
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        source(&bench, SENSE, "Xfce do-not-disturb").await;
        set(&["-n", "-t", "bool", "-s", "true"]).await;
        bench.hear(&quiet("Xfce")).await;
        set(&["-s", "false"]).await;
        bench.hear(&none()).await;
        set(&["-s", "true"]).await;
        bench.hear(&quiet("Xfce")).await;
        set(&["-r"]).await;
        bench.hear(&none()).await;
        set(&["-n", "-t", "bool", "-s", "true"]).await;
        bench.hear(&quiet("Xfce")).await;
        let other = program("dunst", &[]);
        bench.hear(&none()).await;
        drop(other);
        bench.hear(&quiet("Xfce")).await;
    });
}

#[test]
fn of_a_real_mako() {
    inside("tests::disturb::of_a_real_mako", Display::Sway, || async {
        let server = program("mako", &[]);
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        source(&bench, SENSE, "mako modes").await;
        output("makoctl", &["mode", "-a", "do-not-disturb"]).await;
        ask_until(&mut bench, &wish(), &quiet("mako")).await;
        output("makoctl", &["mode", "-r", "do-not-disturb"]).await;
        ask_until(&mut bench, &wish(), &none()).await;
        drop(server);
        rig::until("mako is missed", || std::future::ready(bench.source(SENSE) == "none")).await;
    });
}

#[test]
fn of_a_real_swaync() {
    inside("tests::disturb::of_a_real_swaync", Display::Sway, || async {
        // It keeps the wish there.
        let _dconf = dconf();
        let server = program("swaync", &[]);
        let mut bench = Bench::start().await;
        bench.linux.watch_quiet(wish());
        source(&bench, SENSE, "SwayNotificationCenter").await;
        output("swaync-client", &["--dnd-on"]).await;
        bench.hear(&quiet("SwayNotificationCenter")).await;
        output("swaync-client", &["--dnd-off"]).await;
        bench.hear(&none()).await;
        output("swaync-client", &["--dnd-on"]).await;
        bench.hear(&quiet("SwayNotificationCenter")).await;
        drop(server);
        bench.hear(&none()).await;
    });
}
