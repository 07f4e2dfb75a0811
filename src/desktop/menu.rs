//! The tray menu: our lines as the library wants them, each with its command for a name.

use crate::desktop::Entry;
use crate::records::request::Command;
use tray_icon::menu::{IsMenuItem, Menu, MenuId, MenuItem, PredefinedMenuItem, Result, Submenu};

pub(super) fn menu(entries: &[Entry]) -> Result<Menu> {
    let menu = Menu::new();
    for entry in entries {
        menu.append(&*item(entry)?)?;
    }
    Ok(menu)
}

/// What a line that was clicked asks for.
pub(super) fn command(id: &MenuId) -> Option<Command> {
    serde_json::from_str(&id.0).ok()
}

fn item(entry: &Entry) -> Result<Box<dyn IsMenuItem>> {
    Ok(match entry {
        Entry::Label(label) => Box::new(MenuItem::new(escaped(label), false, None)),
        Entry::Item { label, command, enabled } => {
            Box::new(MenuItem::with_id(name(command), escaped(label), *enabled, None))
        }
        Entry::Submenu { label, entries } => {
            let submenu = Submenu::new(escaped(label), true);
            for entry in entries {
                submenu.append(&*item(entry)?)?;
            }
            Box::new(submenu)
        }
        Entry::Separator => Box::new(PredefinedMenuItem::separator()),
    })
}

/// A menu may have been drawn anew by the time the click on the old one is heard: this name means the same in both.
fn name(command: &Command) -> String {
    serde_json::to_string(command).unwrap_or_default()
}

/// A single one would mark the next letter as an access key, and a tabulator put the rest to the right.
fn escaped(label: &str) -> String {
    label.replace('&', "&&").replace('\t', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::{PauseLength, SkipReason};

    #[test]
    fn a_name_means_its_command() {
        for meant in [
            Command::Quit,
            Command::Stretch { card: None },
            Command::Skip { reason: SkipReason::NotNow },
            Command::Pause { length: PauseLength::Tomorrow },
            Command::Profile { name: Some("at \"work\" & home".to_owned()) },
        ] {
            assert_eq!(command(&MenuId(name(&meant))), Some(meant));
        }
        assert_eq!(command(&MenuId("1001".to_owned())), None);
    }

    #[test]
    fn keeps_every_line() {
        let item = |label: &str, enabled| Entry::Item { label: label.to_owned(), command: Command::Resume, enabled };
        let entries = [
            Entry::Label("Heat & cold".to_owned()),
            Entry::Separator,
            item("Resume", false),
            Entry::Submenu { label: "More".to_owned(), entries: vec![item("Quit", true)] },
        ];
        let menu = menu(&entries).unwrap();
        let lines = menu.items();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0].as_menuitem().unwrap().text(), "Heat && cold");
        assert!(!lines[0].as_menuitem().unwrap().is_enabled());
        assert!(lines[1].as_predefined_menuitem().is_some());
        assert_eq!(command(lines[2].id()), Some(Command::Resume));
        let more = lines[3].as_submenu().unwrap();
        assert_eq!((more.text().as_str(), more.items().len()), ("More", 1));
    }
}
