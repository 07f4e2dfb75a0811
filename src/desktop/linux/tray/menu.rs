//! The tray menu: our lines as the host wants them.

use crate::desktop::Entry;
use crate::records::request::Command;
use ksni::MenuItem;
use ksni::menu::{StandardItem, SubMenu};

/// `chosen` is called with the command of the line that was clicked.
pub(super) fn items<T: 'static>(entries: &[Entry], chosen: fn(&T, Command)) -> Vec<MenuItem<T>> {
    entries.iter().map(|entry| item(entry, chosen)).collect()
}

fn item<T: 'static>(entry: &Entry, chosen: fn(&T, Command)) -> MenuItem<T> {
    match entry {
        Entry::Label(label) => StandardItem { label: escaped(label), enabled: false, ..Default::default() }.into(),
        Entry::Item { label, command, enabled } => {
            let command = command.clone();
            StandardItem {
                label: escaped(label),
                enabled: *enabled,
                activate: Box::new(move |tray: &mut T| chosen(tray, command.clone())),
                ..Default::default()
            }
            .into()
        }
        Entry::Submenu { label, entries } => {
            SubMenu { label: escaped(label), submenu: items(entries, chosen), ..Default::default() }.into()
        }
        Entry::Separator => MenuItem::Separator,
    }
}

/// A single underscore would mark the next letter as an access key.
fn escaped(label: &str) -> String {
    label.replace('_', "__")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[derive(Default)]
    struct Chosen(RefCell<Vec<Command>>);

    fn choose(chosen: &Chosen, command: Command) {
        chosen.0.borrow_mut().push(command);
    }

    fn outline(items: &[MenuItem<Chosen>]) -> String {
        let lines = items.iter().map(|item| match item {
            MenuItem::Standard(item) if item.enabled => item.label.clone(),
            MenuItem::Standard(item) => format!("({})", item.label),
            MenuItem::SubMenu(menu) => format!("{}: {}", menu.label, outline(&menu.submenu)),
            MenuItem::Separator => "---".to_owned(),
            MenuItem::Checkmark(_) | MenuItem::RadioGroup(_) => "?".to_owned(),
        });
        lines.collect::<Vec<_>>().join(" | ")
    }

    fn entries() -> Vec<Entry> {
        let item = |label: &str, command, enabled| Entry::Item { label: label.to_owned(), command, enabled };
        vec![
            Entry::Label("Next at 10_30".to_owned()),
            Entry::Separator,
            item("Resume", Command::Resume, false),
            Entry::Submenu { label: "More".to_owned(), entries: vec![item("Quit", Command::Quit, true)] },
        ]
    }

    #[test]
    fn keeps_every_line() {
        let items = items(&entries(), choose);
        assert_eq!(outline(&items), "(Next at 10__30) | --- | (Resume) | More: Quit");
    }

    #[test]
    fn a_click_says_its_command() {
        let mut chosen = Chosen::default();
        for item in items(&entries(), choose) {
            if let MenuItem::SubMenu(menu) = item {
                for item in menu.submenu {
                    if let MenuItem::Standard(item) = item {
                        (item.activate)(&mut chosen);
                    }
                }
            }
        }
        assert_eq!(chosen.0.into_inner(), [Command::Quit]);
    }
}
