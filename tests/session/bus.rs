//! The session bus and a system bus, both without services that start by themselves.

use super::process::Process;
use super::world::World;
use std::fs;
use std::process::Stdio;

/// Starts both and names them in the environment.
pub(super) fn start(world: &mut World, accessibility: bool) -> Vec<Process> {
    let services = if accessibility { "<servicedir>/usr/share/dbus-1/accessibility-services</servicedir>" } else { "" };
    vec![
        start_one(world, "bus", "DBUS_SESSION_BUS_ADDRESS", services),
        start_one(world, "system-bus", "DBUS_SYSTEM_BUS_ADDRESS", ""),
    ]
}

fn start_one(world: &mut World, name: &str, variable: &str, services: &str) -> Process {
    let configuration = world.path(&format!("{name}.conf"));
    let socket = world.path("run").join(name);
    fs::write(&configuration, text(&socket.to_string_lossy(), services)).unwrap();
    let mut command = world.command("dbus-daemon");
    command.arg("--nofork").arg("--nosyslog").arg("--print-address=1");
    command.arg(format!("--config-file={}", configuration.display())).stdout(Stdio::piped());
    let mut process = Process::start(&mut command);
    world.set(variable, process.first_line());
    process
}

/// Everybody in the session may do everything.
fn text(socket: &str, services: &str) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow user="*"/><allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
  </policy>
</busconfig>
"#
    )
}
