//! xfce4-panel with nothing but its tray.

use super::eventually::{LIMIT, eventually};
use super::process::Process;
use super::world::World;
use std::{fs, path::PathBuf};

const CONFIGURATION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"#;

/// The settings daemon and the panel, once the panel watches for tray icons.
pub(super) fn start(world: &World) -> Vec<Process> {
    let file = world.home().join(".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml");
    super::write(&file, CONFIGURATION);
    let daemon = Process::start(&mut world.command(settings_daemon()));
    eventually(LIMIT, "the settings daemon", || world.has_owner("org.xfce.Xfconf").then_some(()));
    vec![start_panel(world), daemon]
}

pub(super) fn start_panel(world: &World) -> Process {
    let panel = Process::start(world.command("xfce4-panel").arg("--disable-wm-check"));
    eventually(LIMIT, "the panel's tray", || world.has_owner("org.kde.StatusNotifierWatcher").then_some(()));
    panel
}

/// It lies under a folder named for the machine's architecture.
fn settings_daemon() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").unwrap().flatten();
    let mut found = folders.map(|folder| folder.path().join("xfce4/xfconf/xfconfd"));
    found.find(|path| path.exists()).expect("`xfconf` is installed")
}
