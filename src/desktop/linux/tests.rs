//! Each sense and voice against the real thing, or against a mock of it, in a private session.

use super::display::{self, display};
use super::rig::{self, Bench, Display, Mock, inside, output, program};
use super::wayland::{Answered, Line};
use crate::desktop::{Desktop, Entry, Notice, NoticeAction, Picture, Ring, Signal, Tone};
use crate::records::request::Command;
use std::time::Duration;
use wayland_client::protocol::wl_callback::{self, WlCallback};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Dispatch, QueueHandle};
use wayland_protocols_plasma::fake_input::client::org_kde_kwin_fake_input::OrgKdeKwinFakeInput;

const AWAY: Duration = Duration::from_millis(1500);
const PAUSE: Duration = Duration::from_millis(700);

#[test]
fn idle_of_an_x_server() {
    inside("linux::tests::idle_of_an_x_server", Display::X11, || async {
        let mut bench = Bench::start().await;
        assert_eq!(bench.source("idle"), "XSync IDLETIME");
        output("xdotool", &["key", "a"]).await;
        bench.linux.watch_input(AWAY, Some(PAUSE));
        bench.hear(&Signal::Idle(PAUSE)).await;
        bench.hear(&Signal::Idle(AWAY)).await;
        output("xdotool", &["key", "a"]).await;
        bench.hear(&Signal::Active).await;
        bench.linux.watch_input(AWAY, None);
        bench.hear(&Signal::Idle(AWAY)).await;
        assert_eq!(bench.rest(), []);
    });
}

#[test]
fn a_length_that_is_past_is_told_at_once() {
    inside("linux::tests::a_length_that_is_past_is_told_at_once", Display::X11, || async {
        let mut bench = Bench::start().await;
        output("xdotool", &["key", "a"]).await;
        bench.linux.watch_input(AWAY, None);
        bench.hear(&Signal::Idle(AWAY)).await;
        bench.linux.watch_input(AWAY, Some(PAUSE));
        rig::until("the pause is told", || std::future::ready(past(&bench.rest()))).await;
        output("xdotool", &["key", "a"]).await;
        bench.hear(&Signal::Active).await;
    });
}

fn past(said: &[Signal]) -> bool {
    said.iter().any(|signal| matches!(signal, Signal::Idle(length) if *length >= AWAY))
}

#[test]
fn typing_wakes_nobody() {
    inside("linux::tests::typing_wakes_nobody", Display::X11, || async {
        let mut bench = Bench::start().await;
        bench.linux.watch_input(Duration::from_mins(3), None);
        bench.hear(&Signal::IdleKnown(true)).await;
        let waiting = woken_by("sleep", &["2.5"]).await;
        let typing = woken_by("xdotool", &["type", "--delay", "25", &"typing ".repeat(14)]).await;
        // The end of a program wakes some times by itself; each of a hundred keys would wake at least once.
        assert!(typing < waiting + 20, "woken {typing} times by typing, {waiting} times by nothing");
    });
}

/// How often this process wakes while a program runs, its end included.
async fn woken_by(name: &str, args: &[&str]) -> u64 {
    let before = rig::wake_ups().await;
    output(name, args).await;
    rig::wake_ups().await - before
}

#[test]
fn a_lost_x_server_is_told() {
    inside("linux::tests::a_lost_x_server_is_told", Display::X11, || async {
        let mut bench = Bench::start().await;
        bench.linux.watch_input(AWAY, None);
        bench.hear(&Signal::IdleKnown(true)).await;
        output("xdotool", &["key", "a"]).await;
        bench.hear(&Signal::Idle(AWAY)).await;
        rig::end_display().await;
        bench.hear(&Signal::Active).await;
        bench.hear(&Signal::IdleKnown(false)).await;
        assert_eq!(bench.source("idle"), "none");
    });
}

#[test]
fn a_display_is_believed_when_it_answers() {
    inside("linux::tests::a_display_is_believed_when_it_answers", Display::BadWayland, || async {
        let found = display().await;
        assert_eq!(found, display::Display::X11);
        let gone = found.window_environment().into_iter().map(|(name, value)| (name, value.is_none()));
        let expected = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"].map(|name| (name.to_owned(), true));
        assert_eq!(gone.collect::<Vec<_>>(), expected);
        rig::end_display().await;
        rig::until("the display is gone", || async { display().await == display::Display::None }).await;
    });
}

#[test]
fn idle_of_kwin() {
    inside("linux::tests::idle_of_kwin", Display::Kwin, || async {
        let mut bench = Bench::start().await;
        source(&bench, "idle", "ext-idle-notify-v1").await;
        let mut hand = Hand::new().await;
        hand.point().await;
        bench.linux.watch_input(AWAY, Some(PAUSE));
        bench.hear(&Signal::Idle(PAUSE)).await;
        bench.linux.watch_input(AWAY, None);
        hand.point().await;
        bench.hear(&Signal::Active).await;
        bench.hear(&Signal::Idle(AWAY)).await;
        bench.linux.watch_input(AWAY, Some(PAUSE));
        bench.hear(&Signal::Idle(PAUSE)).await;
        hand.point().await;
        bench.hear(&Signal::Active).await;
        rig::end_display().await;
        bench.hear(&Signal::IdleKnown(false)).await;
    });
}

#[test]
fn idle_of_mutter() {
    inside("linux::tests::idle_of_mutter", Display::None, || async {
        let mut bench = Bench::start().await;
        let compositor = program("mutter", &["--headless", "--virtual-monitor", "800x600", "--no-x11"]);
        source(&bench, "idle", "org.gnome.Mutter.IdleMonitor").await;
        let typing = || async { output("/usr/bin/python3", &["-c", TYPE_INTO_MUTTER]).await };
        typing().await;
        bench.linux.watch_input(AWAY, Some(PAUSE));
        bench.hear(&Signal::Idle(PAUSE)).await;
        bench.hear(&Signal::Idle(AWAY)).await;
        bench.linux.watch_input(AWAY, None);
        bench.linux.watch_input(AWAY, Some(PAUSE));
        typing().await;
        bench.hear(&Signal::Active).await;
        bench.linux.watch_input(AWAY, None);
        bench.hear(&Signal::Idle(AWAY)).await;
        bench.linux.watch_input(AWAY, Some(PAUSE));
        bench.hear(&Signal::Idle(PAUSE)).await;
        drop(compositor);
        bench.hear(&Signal::Active).await;
        bench.hear(&Signal::IdleKnown(false)).await;
    });
}

/// Mutter ties the session to the connection that made it, so one process does it all.
const TYPE_INTO_MUTTER: &str = "
import dbus
bus = dbus.SessionBus()
name = 'org.gnome.Mutter.RemoteDesktop'
desktop = dbus.Interface(bus.get_object(name, '/org/gnome/Mutter/RemoteDesktop'), name)
session = dbus.Interface(bus.get_object(name, desktop.CreateSession()), name + '.Session')
session.Start()
for down in (True, False):
    session.NotifyKeyboardKeycode(dbus.UInt32(30), down)
session.Stop()
";

#[test]
fn notices_of_a_real_server() {
    inside("linux::tests::notices_of_a_real_server", Display::X11, || async {
        let mut bench = Bench::start().await;
        assert_eq!(bench.source("notification"), "none");
        bench.linux.notify(notice());
        rig::until("the failure is told", || {
            std::future::ready(bench.rest().iter().any(|signal| matches!(signal, Signal::NoticeFailed(_))))
        })
        .await;

        let server = program("dunst", &[]);
        source(&bench, "notification", "dunst").await;
        bench.linux.notify(notice());
        displayed(1).await;
        bench.linux.notify(notice());
        bench.linux.withdraw();
        displayed(0).await;

        bench.linux.notify(notice());
        displayed(1).await;
        output("dunstctl", &["action", "0"]).await;
        bench.hear(&Signal::Notice(NoticeAction::Start)).await;
        assert_eq!(bench.rest(), []);

        bench.linux.notify(notice());
        displayed(1).await;
        output("dunstctl", &["close"]).await;
        bench.hear(&Signal::Notice(NoticeAction::Closed)).await;

        bench.linux.notify(notice());
        displayed(1).await;
        drop(server);
        source(&bench, "notification", "none").await;
        let _server = program("dunst", &[]);
        source(&bench, "notification", "dunst").await;
        displayed(1).await;
    });
}

#[test]
fn notices_without_buttons_say_what_to_do() {
    inside("linux::tests::notices_without_buttons_say_what_to_do", Display::None, || async {
        let name = "org.freedesktop.Notifications";
        let server = Mock::start("--session", name, "/org/freedesktop/Notifications", name).await;
        server.method(name, "GetCapabilities", "", "as", "ret = ['body']").await;
        server.method(name, "GetServerInformation", "", "ssss", "ret = ('plain', '', '1', '1.2')").await;
        server.method(name, "Notify", "susssasa{sv}i", "u", "ret = 7").await;
        server.method(name, "CloseNotification", "u", "", "").await;
        let mut bench = Bench::start().await;
        source(&bench, "notification", "plain 1").await;
        bench.linux.notify(notice());
        let calls = async || server.tell("GetCalls", &[]).await;
        rig::until("a notification", || async { calls().await.contains("Open the tray menu") }).await;
        assert!(!calls().await.contains("'skip'"));
        server.emit(name, "ActionInvoked", "us", "[<uint32 6>, <'start'>]").await;
        server.emit(name, "NotificationClosed", "uu", "[<uint32 7>, <uint32 1>]").await;
        assert!(!calls().await.contains("CloseNotification"));
        bench.linux.notify(notice());
        rig::until("a second one", || async { calls().await.matches("Open the tray menu").count() == 2 }).await;
        bench.linux.withdraw();
        rig::until("a withdrawal", || async { calls().await.contains("CloseNotification") }).await;
        let heard = bench.rest();
        assert!(!heard.iter().any(|signal| matches!(signal, Signal::Notice(_))), "{heard:?}");
    });
}

#[test]
fn a_server_that_hangs_is_not_waited_for() {
    inside("linux::tests::a_server_that_hangs_is_not_waited_for", Display::None, || async {
        let name = "org.freedesktop.Notifications";
        let server = Mock::start("--session", name, "/org/freedesktop/Notifications", name).await;
        server.method(name, "GetCapabilities", "", "as", "ret = ['body']").await;
        server.method(name, "Notify", "susssasa{sv}i", "u", "import time; time.sleep(3); ret = 7").await;
        server.method(name, "CloseNotification", "u", "", "").await;
        let mut bench = Bench::start().await;
        bench.linux.notify(notice());
        rig::until("the failure is told", || {
            std::future::ready(bench.rest().iter().any(|signal| matches!(signal, Signal::NoticeFailed(_))))
        })
        .await;
        let calls = async || server.tell("GetCalls", &[]).await;
        rig::until("the late one is withdrawn", || async { calls().await.contains("CloseNotification") }).await;
    });
}

#[test]
fn locks_of_a_screensaver() {
    inside("linux::tests::locks_of_a_screensaver", Display::None, || async {
        let name = "org.gnome.ScreenSaver";
        let saver = Mock::start("--session", name, "/org/gnome/ScreenSaver", name).await;
        saver.method(name, "GetActive", "", "b", "ret = True").await;
        let mut bench = Bench::start().await;
        bench.hear(&Signal::Locked(true)).await;
        assert_eq!(bench.source("lock"), name);
        saver.emit(name, "ActiveChanged", "b", "[<false>]").await;
        bench.hear(&Signal::Locked(false)).await;
        saver.emit(name, "ActiveChanged", "b", "[<true>]").await;
        bench.hear(&Signal::Locked(true)).await;
        drop(saver);
        bench.hear(&Signal::Locked(false)).await;
    });
}

#[test]
fn locks_and_sleep_of_logind() {
    inside("linux::tests::locks_and_sleep_of_logind", Display::None, || async {
        let (manager, session) = ("org.freedesktop.login1.Manager", "org.freedesktop.login1.Session");
        let path = "/org/freedesktop/login1/session/_32";
        let logind = Mock::start("--system", "org.freedesktop.login1", "/org/freedesktop/login1", manager).await;
        logind.tell("AddProperty", &[manager, "PreparingForSleep", "<false>"]).await;
        logind.method(manager, "GetSessionByPID", "u", "o", &format!("ret = '{path}'")).await;
        logind.tell("AddObject", &[path, session, "{'LockedHint': <false>, 'Active': <true>}", "[]"]).await;
        let mut bench = Bench::start().await;
        assert_eq!(bench.source("session"), "logind session 2");
        let change = async |properties| logind.tell_at(path, "UpdateProperties", &[session, properties]).await;
        change("{'LockedHint': <true>}").await;
        bench.hear(&Signal::Locked(true)).await;
        change("{'LockedHint': <false>}").await;
        bench.hear(&Signal::Locked(false)).await;
        change("{'Active': <false>}").await;
        bench.hear(&Signal::SessionActive(false)).await;
        logind.emit(manager, "PrepareForSleep", "b", "[<true>]").await;
        bench.hear(&Signal::Sleeping(true)).await;
        logind.emit(manager, "PrepareForSleep", "b", "[<false>]").await;
        bench.hear(&Signal::Sleeping(false)).await;
        drop(logind);
        bench.hear(&Signal::SessionActive(true)).await;
        rig::until("logind is missed", || std::future::ready(bench.source("session") == "none")).await;
    });
}

#[test]
fn the_tray_comes_and_goes_with_its_host() {
    inside("linux::tests::the_tray_comes_and_goes_with_its_host", Display::None, || async {
        let mut bench = Bench::start().await;
        bench.linux.show_tray(picture());
        bench.hear(&Signal::TrayShown(false)).await;
        for _ in 0..2 {
            let host = host().await;
            bench.hear(&Signal::TrayShown(true)).await;
            assert_eq!(bench.source("tray"), "StatusNotifierItem");
            click(&host).await;
            bench.hear(&Signal::Tray(Command::Home { page: None })).await;
            drop(host);
            bench.hear(&Signal::TrayShown(false)).await;
            assert_eq!(bench.source("tray"), "none");
        }
    });
}

/// Moves the pointer in the compositor.
struct Hand {
    line: Line<Fake>,
    fake: Fake,
}

impl Hand {
    async fn new() -> Self {
        let mut fake = Fake::default();
        let line = Line::connect(&mut fake).await.expect("KWin answers");
        let input = fake.input.as_ref().expect("KWin takes input from tests");
        input.authenticate("unhunch".to_owned(), "test".to_owned());
        Self { line, fake }
    }

    async fn point(&mut self) {
        let input = self.fake.input.as_ref().expect("KWin takes input from tests");
        input.pointer_motion(5.0, 1.0);
        self.line.flush().await.expect("KWin answers");
    }
}

#[derive(Default)]
struct Fake {
    answers: u32,
    input: Option<OrgKdeKwinFakeInput>,
}

impl Answered for Fake {
    fn answered(&mut self) -> &mut u32 {
        &mut self.answers
    }
}

impl Dispatch<WlCallback, ()> for Fake {
    fn event(fake: &mut Self, _: &WlCallback, _: wl_callback::Event, (): &(), _: &Connection, _: &QueueHandle<Self>) {
        fake.answers += 1;
    }
}

impl Dispatch<WlRegistry, ()> for Fake {
    fn event(
        fake: &mut Self,
        registry: &WlRegistry,
        event: wl_registry::Event,
        (): &(),
        _: &Connection,
        queue: &QueueHandle<Self>,
    ) {
        if let wl_registry::Event::Global { name, interface, .. } = event
            && interface == "org_kde_kwin_fake_input"
        {
            fake.input = Some(registry.bind(name, 2, queue, ()));
        }
    }
}

wayland_client::delegate_noop!(Fake: ignore OrgKdeKwinFakeInput);

async fn host() -> Mock {
    let name = "org.kde.StatusNotifierWatcher";
    // The method is there before the name, as a good host has it: the mock takes it under a name of its own.
    let host = Mock::start("--session", "org.example.Host", "/StatusNotifierWatcher", name).await;
    host.method(name, "RegisterStatusNotifierItem", "s", "", "").await;
    let own = "ret = __import__('dbus').service.BusName('org.kde.StatusNotifierWatcher', self.bus_name.get_bus())";
    host.method(name, "Own", "", "", &format!("self.owned = {}", &own[6..])).await;
    output(
        "gdbus",
        &[
            "call",
            "--session",
            "-d",
            "org.example.Host",
            "-o",
            "/StatusNotifierWatcher",
            "-m",
            "org.kde.StatusNotifierWatcher.Own",
        ],
    )
    .await;
    host
}

async fn click(host: &Mock) {
    let registered = async || host.tell("GetCalls", &[]).await;
    rig::until("an item", || async { registered().await.contains("org.kde.StatusNotifierItem-") }).await;
    let calls = registered().await;
    let start = calls.find("org.kde.StatusNotifierItem-").expect("an item is there");
    let item = calls[start..].split('\'').next().expect("a name ends");
    let method = "org.kde.StatusNotifierItem.Activate";
    output("gdbus", &["call", "--session", "-d", item, "-o", "/StatusNotifierItem", "-m", method, "0", "0"]).await;
}

fn picture() -> Picture {
    let ring = Ring { twelfths: 3, tone: Tone::Calm, mark: false };
    Picture { ring, tooltip: "Next stretch in 20 minutes".to_owned(), menu: vec![Entry::Separator] }
}

fn notice() -> Notice {
    let label = |action, label: &str| (action, label.to_owned());
    Notice {
        title: "Time to move".to_owned(),
        body: "Wall angels, one minute".to_owned(),
        without_actions: "Open the tray menu to start".to_owned(),
        actions: vec![label(NoticeAction::Start, "Start"), label(NoticeAction::Skip, "Skip")],
    }
}

async fn source(bench: &Bench, name: &str, start: &str) {
    rig::until(start, || std::future::ready(bench.source(name).starts_with(start))).await;
}

async fn displayed(count: u32) {
    rig::until("the number of notifications", || async {
        output("dunstctl", &["count", "displayed"]).await.trim() == count.to_string()
    })
    .await;
}
