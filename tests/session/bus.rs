//! The session bus and a system bus, both without services that start by themselves until a test adds one.

use super::eventually::{LIMIT, eventually};
use super::process::Process;
use super::world::World;
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

/// What nobody may do on a bus, as rules of its policy.
pub(super) type Denials = &'static str;

/// Starts the session bus and names it in the environment. Another one after it has the same address.
pub(super) fn start_session_bus(world: &mut World, denials: Denials) -> Process {
    start_one(world, "bus", "DBUS_SESSION_BUS_ADDRESS", denials)
}

pub(super) fn start_system_bus(world: &mut World, denials: Denials) -> Process {
    start_one(world, "system-bus", "DBUS_SYSTEM_BUS_ADDRESS", denials)
}

/// The bus of the screen readers, with the word that somebody listens on it.
pub(super) fn start_accessibility(world: &World) -> Process {
    let launcher = Process::start(&mut world.command("/usr/libexec/at-spi-bus-launcher"));
    eventually(LIMIT, "the accessibility bus", || world.has_owner("org.a11y.Bus").then_some(()));
    let set = "org.freedesktop.DBus.Properties.Set";
    world.call("--session", "org.a11y.Bus", "/org/a11y/bus", set, &["org.a11y.Status", "IsEnabled", "<true>"]);
    launcher
}

/// The folder of the services that the buses start when somebody asks for them.
fn services(world: &World) -> PathBuf {
    world.path("services")
}

impl World {
    /// From now on the session bus runs this command when the name is asked for.
    pub(crate) fn add_service(&self, name: &str, command: &str) {
        let file = services(self).join(format!("{name}.service"));
        fs::write(file, format!("[D-BUS Service]\nName={name}\nExec={command}\n")).unwrap();
        let (bus, path) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
        self.call("--session", bus, path, "org.freedesktop.DBus.ReloadConfig", &[]);
    }
}

fn start_one(world: &mut World, name: &str, variable: &str, denials: Denials) -> Process {
    let configuration = world.path(&format!("{name}.conf"));
    let socket = world.path("run").join(name);
    let _ = fs::remove_file(&socket);
    let services = services(world);
    fs::create_dir_all(&services).unwrap();
    fs::write(&configuration, text(&socket.to_string_lossy(), &services.to_string_lossy(), denials)).unwrap();
    let mut command = world.command("dbus-daemon");
    command.arg("--nofork").arg("--nosyslog").arg("--print-address=1");
    command.arg(format!("--config-file={}", configuration.display())).stdout(Stdio::piped());
    let mut process = Process::start(&mut command);
    // It prints its address with an identity that the next one will not have, as no desktop does.
    assert!(process.first_line().contains("unix:path="), "the bus did not start");
    world.set(variable, format!("unix:path={}", socket.display()));
    process
}

/// Everybody in the session may do everything else.
fn text(socket: &str, services: &str, denials: Denials) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow user="*"/><allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
    {denials}
  </policy>
</busconfig>
"#
    )
}
