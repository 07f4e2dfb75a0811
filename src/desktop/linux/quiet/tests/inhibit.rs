//! Films and presentations that keep the screen awake.

use super::{answer_in_time, ask_until, none, one, source};
use crate::desktop::linux::rig::{Bench, Display, Mock, inside};
use crate::desktop::{Signal, Watched};
use crate::schedule::Reason;

fn wish() -> Watched {
    Watched { video: true, ..Watched::default() }
}

fn film(by: &str) -> Signal {
    one(Reason::Video, by)
}

#[test]
fn of_a_session_manager() {
    inside("tests::inhibit::of_a_session_manager", Display::None, || async {
        let (name, inhibitor) = ("org.gnome.SessionManager", "org.gnome.SessionManager.Inhibitor");
        let manager = Mock::start("--session", name, "/org/gnome/SessionManager", name).await;
        let paths = ["/org/gnome/SessionManager/Inhibitor1", "/org/gnome/SessionManager/Inhibitor2"];
        let hold = async |inhibited: &str| {
            manager.method(name, "IsInhibited", "u", "b", &format!("ret = {inhibited} and args[0] == 8")).await;
        };
        hold("True").await;
        manager.method(name, "GetInhibitors", "", "ao", &format!("ret = ['{}', '{}']", paths[0], paths[1])).await;
        for (path, program, flags) in [(paths[0], "io.example.Downloads", 4), (paths[1], "org.gnome.Totem", 12)] {
            let program = format!("('GetAppId', '', 's', \"ret = '{program}'\")");
            let flags = format!("('GetFlags', '', 'u', 'ret = {flags}')");
            manager.tell("AddObject", &[path, inhibitor, "@a{sv} {}", &format!("[{program}, {flags}]")]).await;
        }
        let mut bench = Bench::start().await;
        source(&bench, "video", "GNOME session manager").await;
        ask_until(&mut bench, &wish(), &film("Totem")).await;
        hold("False").await;
        ask_until(&mut bench, &wish(), &none()).await;
        hold("True").await;
        manager.method(name, "GetInhibitors", "", "ao", &format!("ret = ['{}']", paths[0])).await;
        ask_until(&mut bench, &wish(), &film("")).await;
        drop(manager);
        bench.hear(&none()).await;
    });
}

#[test]
fn of_the_power_managers() {
    inside("tests::inhibit::of_the_power_managers", Display::None, || async {
        let name = "org.freedesktop.PowerManagement";
        let inhibit = "org.freedesktop.PowerManagement.Inhibit";
        let power = Mock::start("--session", name, "/org/freedesktop/PowerManagement/Inhibit", inhibit).await;
        power.method(inhibit, "HasInhibit", "", "b", "ret = True").await;
        let mut bench = Bench::start().await;
        source(&bench, "video", "PowerManagement.Inhibit").await;
        ask_until(&mut bench, &wish(), &film("")).await;
        let name = "org.kde.Solid.PowerManagement.PolicyAgent";
        let agent = Mock::start("--session", name, "/org/kde/Solid/PowerManagement/PolicyAgent", name).await;
        agent.method(name, "HasInhibition", "u", "b", "ret = args[0] != 4").await;
        ask_until(&mut bench, &wish(), &none()).await;
        agent.hang().await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
    });
}

#[test]
fn of_logind() {
    inside("tests::inhibit::of_logind", Display::None, || async {
        let manager = "org.freedesktop.login1.Manager";
        let logind = Mock::start("--system", "org.freedesktop.login1", "/org/freedesktop/login1", manager).await;
        let list = async |list: &str| {
            let code = format!("import os; me = os.getuid(); ret = {list}");
            logind.method(manager, "ListInhibitors", "", "a(ssssuu)", &code).await;
        };
        list("[('sleep', 'NetworkManager', 'x', 'delay', 0, 1), ('idle', 'mpv', 'x', 'block', me + 1, 2)]").await;
        let mut bench = Bench::start().await;
        source(&bench, "video", "logind idle inhibitors").await;
        ask_until(&mut bench, &wish(), &none()).await;
        list("[('sleep:idle', 'org.mozilla.firefox', 'film', 'block', me, 3)]").await;
        ask_until(&mut bench, &wish(), &film("firefox")).await;
        logind.hang().await;
        assert_eq!(answer_in_time(&mut bench, &wish()).await, none());
        source(&bench, "video", "none").await;
    });
}
